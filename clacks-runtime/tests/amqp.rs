//! What only a broker shows: topology and properties.

mod common;

use std::time::Duration;

use clacks_runtime::{Bus, ConnectErrorKind};
use common::{Ping, Target, event, within};
use futures_util::StreamExt;
use lapin::{
    BasicProperties, Channel, Confirmation, Connection, ConnectionProperties, ExchangeKind,
    options::{
        BasicConsumeOptions, BasicPublishOptions, ConfirmSelectOptions, ExchangeDeclareOptions,
        ExchangeDeleteOptions, QueueBindOptions, QueueDeclareOptions,
    },
    types::FieldTable,
};
use tokio::time::sleep;

/// A second client of the broker, without clacks.
async fn bystander(target: &Target) -> (Connection, Channel) {
    let userinfo = target.url.split(['/', '@']).nth(2).expect("a login");
    let uri = format!("amqp://{userinfo}@{}", target.host());
    let connection = Connection::connect(&uri, ConnectionProperties::default())
        .await
        .expect("a connection");
    let channel = connection.create_channel().await.expect("a channel");
    (connection, channel)
}

/// Whether any queue gets what is published under `key`.
async fn is_heard(channel: &Channel, exchange: &str, key: &str) -> bool {
    let options = BasicPublishOptions {
        mandatory: true,
        ..BasicPublishOptions::default()
    };
    let confirm = channel
        .basic_publish(
            exchange.into(),
            key.into(),
            options,
            b"",
            BasicProperties::default(),
        )
        .await
        .expect("published");
    matches!(confirm.await.expect("confirmed"), Confirmation::Ack(None))
}

#[tokio::test]
async fn a_dropped_subscription_takes_its_queue_along() {
    let Some(target) = Target::amqp("a_dropped_subscription") else {
        return;
    };
    let bus = target.bus().await;
    let (_connection, channel) = bystander(&target).await;
    let confirms = ConfirmSelectOptions::default();
    channel.confirm_select(confirms).await.expect("selected");
    let key = format!("{}.event.Ping", target.domain);
    assert!(!is_heard(&channel, &target.domain, &key).await);
    let pings = bus.subscribe::<Ping>().await.expect("a subscription");
    assert!(is_heard(&channel, &target.domain, &key).await);
    drop(pings);
    within(async {
        while is_heard(&channel, &target.domain, &key).await {
            sleep(Duration::from_millis(10)).await;
        }
    })
    .await;
    bus.close().await;
}

#[tokio::test]
async fn properties_on_the_wire() {
    let Some(target) = Target::amqp("properties_on_the_wire") else {
        return;
    };
    let bus = target.bus().await;
    let (_connection, channel) = bystander(&target).await;
    let options = QueueDeclareOptions {
        exclusive: true,
        ..QueueDeclareOptions::default()
    };
    let queue = channel
        .queue_declare("".into(), options, FieldTable::default())
        .await
        .expect("a queue");
    let (name, exchange) = (queue.name().clone(), target.domain.as_str());
    channel
        .queue_bind(
            name.clone(),
            exchange.into(),
            "#".into(),
            QueueBindOptions::default(),
            FieldTable::default(),
        )
        .await
        .expect("a binding");
    let options = BasicConsumeOptions {
        no_ack: true,
        ..BasicConsumeOptions::default()
    };
    let mut consumer = channel
        .basic_consume(name, "".into(), options, FieldTable::default())
        .await
        .expect("a consumer");
    bus.send(&Ping::new("hello")).await.expect("sent");
    bus.publish(&Ping::new("hello"))
        .expiry(Duration::from_millis(1_500))
        .priority(7)
        .persistent()
        .header("room", "kitchen")
        .await
        .expect("sent");
    let delivery = within(consumer.next()).await.expect("one").expect("one");
    let properties = &delivery.properties;
    let text = |value: &Option<lapin::types::ShortString>| {
        value.as_ref().map(ToString::to_string).unwrap_or_default()
    };
    assert_eq!(text(properties.content_type()), "application/xml");
    assert_eq!(text(properties.kind()), "Ping");
    assert_eq!(text(properties.user_id()), target.user);
    assert_eq!(text(properties.app_id()), "clacks");
    assert_eq!(properties.delivery_mode(), &Some(1));
    assert_eq!(properties.headers(), &None);
    // The version of a UUID is its 13th digit.
    assert_eq!(text(properties.message_id()).chars().nth(14), Some('7'));
    assert!(
        properties
            .timestamp()
            .is_some_and(|seconds| seconds > 1_700_000_000)
    );
    assert!(delivery.data.starts_with(b"<?xml version='1.0'?>\n<Event "));

    let delivery = within(consumer.next()).await.expect("one").expect("one");
    let properties = &delivery.properties;
    assert_eq!(text(properties.expiration()), "1500");
    assert_eq!(properties.priority(), &Some(7));
    assert_eq!(properties.delivery_mode(), &Some(2));
    let headers = properties.headers().as_ref().expect("headers").inner();
    let room = lapin::types::AMQPValue::LongString("kitchen".into());
    assert_eq!(headers.get("room"), Some(&room));
    bus.close().await;
}

#[tokio::test]
async fn nobody_can_use_the_login_of_another() {
    let Some(target) = Target::amqp("the_login_of_another") else {
        return;
    };
    let bus = target.bus().await;
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    let (_connection, channel) = bystander(&target).await;
    let confirms = ConfirmSelectOptions::default();
    channel.confirm_select(confirms).await.expect("selected");
    let confirm = channel
        .basic_publish(
            target.domain.as_str().into(),
            format!("{}.event.Ping", target.domain).into(),
            BasicPublishOptions::default(),
            b"forged",
            BasicProperties::default().with_user_id("mallory".into()),
        )
        .await
        .expect("published");
    confirm.await.expect_err("refused");
    bus.send(&Ping::new("own")).await.expect("sent");
    assert_eq!(event(&mut pings).await, Ping::new("own"));
    bus.close().await;
}

#[tokio::test]
async fn an_exchange_of_another_type() {
    let Some(target) = Target::amqp("an_exchange_of_another_type") else {
        return;
    };
    let (_connection, channel) = bystander(&target).await;
    let options = ExchangeDeclareOptions {
        auto_delete: true,
        ..ExchangeDeclareOptions::default()
    };
    channel
        .exchange_declare(
            target.domain.as_str().into(),
            ExchangeKind::Fanout,
            options,
            FieldTable::default(),
        )
        .await
        .expect("an exchange");
    let error = within(Bus::connect(&target.url))
        .await
        .expect_err("refused");
    assert_eq!(error.kind(), ConnectErrorKind::Domain, "{error}");
    channel
        .exchange_delete(
            target.domain.as_str().into(),
            ExchangeDeleteOptions::default(),
        )
        .await
        .expect("deleted");
}

#[tokio::test]
async fn a_closed_channel_is_opened_again() {
    let Some(target) = Target::amqp("a_closed_channel") else {
        return;
    };
    let bus = target.bus().await;
    let (_connection, channel) = bystander(&target).await;
    channel
        .exchange_delete(
            target.domain.as_str().into(),
            ExchangeDeleteOptions::default(),
        )
        .await
        .expect("deleted");
    // The broker closes the channel, and the next one begins with the exchange.
    within(bus.send(&Ping::new(1))).await.expect("sent again");
    bus.close().await;
}
