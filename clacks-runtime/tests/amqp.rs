//! What only a broker shows: topology, properties, and the loss of a connection.

mod common;

use std::time::{Duration, Instant};

use clacks_runtime::{Bus, ConnectErrorKind, ReceiveErrorKind, SendErrorKind};
use common::{Ping, Target, event, refusal, within};
use futures_util::StreamExt;
use lapin::{
    BasicProperties, Channel, Confirmation, Connection, ConnectionProperties, ExchangeKind,
    options::{
        BasicConsumeOptions, BasicPublishOptions, ConfirmSelectOptions, ExchangeDeclareOptions,
        ExchangeDeleteOptions, QueueBindOptions, QueueDeclareOptions,
    },
    types::FieldTable,
};
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
    sync::watch,
    time::sleep,
};

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
    let delivery = within(consumer.next()).await.expect("one").expect("one");
    let properties = &delivery.properties;
    let text = |value: &Option<lapin::types::ShortString>| {
        value.as_ref().map(ToString::to_string).unwrap_or_default()
    };
    assert_eq!(text(properties.content_type()), "application/xml");
    assert_eq!(text(properties.kind()), "Ping");
    assert_eq!(text(properties.user_id()), target.user);
    assert_eq!(properties.delivery_mode(), &Some(1));
    // The version of a UUID is its 13th digit.
    assert_eq!(text(properties.message_id()).chars().nth(14), Some('7'));
    assert!(
        properties
            .timestamp()
            .is_some_and(|seconds| seconds > 1_700_000_000)
    );
    assert!(delivery.data.starts_with(b"<?xml version='1.0'?>\n<Event "));
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

/// What a [`Proxy`] does with the connections through it.
#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Forward,
    Refuse,
    Stall,
}

/// A way to the broker that can be cut.
struct Proxy {
    place: String,
    mode: watch::Sender<Mode>,
}

impl Proxy {
    async fn to(broker: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let place = listener.local_addr().expect("an address").to_string();
        let (mode, changes) = watch::channel(Mode::Forward);
        let broker = broker.to_owned();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(Self::carry(client, broker.clone(), changes.clone()));
            }
        });
        Self { place, mode }
    }

    async fn carry(mut client: TcpStream, broker: String, mut mode: watch::Receiver<Mode>) {
        let Ok(mut broker) = TcpStream::connect(broker).await else {
            return;
        };
        loop {
            let now = *mode.borrow_and_update();
            match now {
                Mode::Refuse => return,
                Mode::Stall => mode.changed().await.unwrap_or(()),
                Mode::Forward => tokio::select! {
                    _ = copy_bidirectional(&mut client, &mut broker) => return,
                    changed = mode.changed() => changed.unwrap_or(()),
                },
            }
        }
    }

    fn set(&self, mode: Mode) {
        self.mode.send_replace(mode);
    }
}

#[tokio::test]
async fn a_lost_connection_comes_back_with_its_subscriptions() {
    let Some(target) = Target::amqp("a_lost_connection") else {
        return;
    };
    let proxy = Proxy::to(target.host()).await;
    let url = target.through(&proxy.place);
    let bus = within(Bus::connect(&url)).await.expect("a connection");
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    let outside = target.bus().await;
    for round in 0..3 {
        proxy.set(Mode::Refuse);
        sleep(Duration::from_millis(500)).await;
        proxy.set(Mode::Forward);
        let start = Instant::now();
        // What is sent after the gap arrives.
        let gap = refusal(&mut pings).await;
        assert_eq!(gap.kind(), ReceiveErrorKind::Gap);
        let ping = Ping::new(format!("{round} other"));
        outside.send(&ping).await.expect("sent");
        assert_eq!(event(&mut pings).await, ping);
        assert!(
            start.elapsed() < Duration::from_secs(5),
            "{:?}",
            start.elapsed()
        );
        // Sending works again too; events wait for the connection.
        within(bus.send(&Ping::new(format!("{round} own"))))
            .await
            .expect("sent");
        assert_eq!(event(&mut pings).await, Ping::new(format!("{round} own")));
    }
    within(bus.close()).await;
    assert!(within(pings.next()).await.is_none());
    outside.close().await;
}

#[tokio::test]
async fn everything_ends_in_time_when_the_broker_stalls() {
    let Some(target) = Target::amqp("the_broker_stalls") else {
        return;
    };
    let proxy = Proxy::to(target.host()).await;
    let url = target.through(&proxy.place);
    let bus = Bus::builder(&url)
        .connect_timeout(Duration::from_secs(1))
        .publish_timeout(Duration::from_secs(1));
    let bus = within(bus.connect()).await.expect("a connection");
    let mut pings = bus.subscribe::<Ping>().await.expect("a subscription");
    proxy.set(Mode::Stall);
    let start = Instant::now();
    let error = bus.send(&Ping::new(1)).await.expect_err("no confirmation");
    assert_eq!(error.kind(), SendErrorKind::Timeout);
    bus.subscribe::<Ping>().await.expect_err("no answer");
    assert!(
        start.elapsed() < Duration::from_secs(3),
        "{:?}",
        start.elapsed()
    );
    let start = Instant::now();
    bus.close().await;
    assert!(
        start.elapsed() < Duration::from_secs(6),
        "{:?}",
        start.elapsed()
    );
    assert!(within(pings.next()).await.is_none());
}
