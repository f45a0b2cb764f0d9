//! Lapin as a careful user drives it, without anything above it.

use std::pin::Pin;

use futures_util::{StreamExt, future::join_all, stream::FuturesUnordered};
use lapin::{
    BasicProperties, Channel, Connection, ConnectionProperties, Consumer, ExchangeKind,
    PublisherConfirm,
    options::{
        BasicAckOptions, BasicConsumeOptions, BasicPublishOptions, BasicQosOptions,
        ConfirmSelectOptions, ExchangeDeclareOptions, QueueBindOptions, QueueDeclareOptions,
    },
    types::FieldTable,
};

use crate::common::Target;

/// How much is under way at a time.
pub(crate) const WINDOW: usize = 256;

/// How many deliveries are acknowledged at once.
const BATCH: u64 = 64;

pub(crate) async fn connection(target: &Target, options: &str) -> Connection {
    let login = target.url.split(['/', '@']).nth(2).expect("a login");
    let uri = format!("amqp://{login}@{}/%2f?{options}", target.host());
    Connection::connect(&uri, ConnectionProperties::default())
        .await
        .expect("a connection")
}

/// A channel with the exchange of the domain.
pub(crate) async fn channel(connection: &Connection, domain: &str) -> Channel {
    let channel = connection.create_channel().await.expect("a channel");
    let options = ExchangeDeclareOptions {
        durable: true,
        ..ExchangeDeclareOptions::default()
    };
    channel
        .exchange_declare(
            domain.into(),
            ExchangeKind::Topic,
            options,
            FieldTable::default(),
        )
        .await
        .expect("an exchange");
    channel
}

pub(crate) async fn confirming(connection: &Connection, domain: &str) -> Channel {
    let channel = channel(connection, domain).await;
    channel
        .confirm_select(ConfirmSelectOptions::default())
        .await
        .expect("confirms");
    channel
}

/// A consumer of a queue of its own that gets all events of the domain, with or without
/// acknowledgements.
pub(crate) async fn consumer(channel: &Channel, domain: &str, prefetch: Option<u16>) -> Consumer {
    let options = QueueDeclareOptions {
        exclusive: true,
        auto_delete: true,
        ..QueueDeclareOptions::default()
    };
    let queue = channel
        .queue_declare("".into(), options, FieldTable::default())
        .await
        .expect("a queue");
    channel
        .queue_bind(
            queue.name().clone(),
            domain.into(),
            format!("{domain}.event.PhoneStatus").into(),
            QueueBindOptions::default(),
            FieldTable::default(),
        )
        .await
        .expect("a binding");
    if let Some(prefetch) = prefetch {
        let options = BasicQosOptions::default();
        channel.basic_qos(prefetch, options).await.expect("taken");
    }
    let options = BasicConsumeOptions {
        no_ack: prefetch.is_none(),
        ..BasicConsumeOptions::default()
    };
    channel
        .basic_consume(
            queue.name().clone(),
            "".into(),
            options,
            FieldTable::default(),
        )
        .await
        .expect("a consumer")
}

/// Takes `count` deliveries, and acknowledges many at a time.
pub(crate) async fn take(channel: &Channel, consumer: &mut Consumer, count: u64) {
    for n in 1..=count {
        let delivery = consumer.next().await.expect("more").expect("a delivery");
        if n % BATCH == 0 || n == count {
            let options = BasicAckOptions { multiple: true };
            let acked = channel.basic_ack(delivery.delivery_tag, options).await;
            acked.expect("acknowledged");
        }
    }
}

/// Publishes, and returns what the broker will say once it is on the wire.
pub(crate) async fn publish(
    channel: &Channel,
    domain: &str,
    event: &str,
    body: &[u8],
    mandatory: bool,
    id: Option<String>,
) -> PublisherConfirm {
    let options = BasicPublishOptions {
        mandatory,
        ..BasicPublishOptions::default()
    };
    let mut properties = BasicProperties::default();
    if let Some(id) = id {
        properties = properties.with_message_id(id.into());
    }
    let key = format!("{domain}.event.{event}");
    channel
        .basic_publish(domain.into(), key.into(), options, body, properties)
        .await
        .expect("published")
}

/// The ways to have many confirmations under way.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Pipeline {
    /// A window that slides with each confirmation.
    Window,
    /// Some are published together, then all their confirmations are awaited.
    Batches,
    /// Each has a task.
    Tasks,
}

impl Pipeline {
    pub(crate) const ALL: [Self; 3] = [Self::Window, Self::Batches, Self::Tasks];

    /// Publishes `count` events, and returns when all are confirmed.
    pub(crate) async fn send(self, channel: &Channel, domain: &str, body: &[u8], count: usize) {
        match self {
            Self::Window => {
                let mut under_way: FuturesUnordered<Pin<Box<dyn Future<Output = ()> + Send>>> =
                    FuturesUnordered::new();
                for _ in 0..count {
                    if under_way.len() == WINDOW {
                        under_way.next().await;
                    }
                    let confirm = publish(channel, domain, "PhoneStatus", body, false, None).await;
                    under_way.push(Box::pin(async {
                        confirm.await.expect("confirmed");
                    }));
                }
                while under_way.next().await.is_some() {}
            }
            Self::Batches => {
                for batch in batches(count) {
                    let publishing = (0..batch)
                        .map(|_| publish(channel, domain, "PhoneStatus", body, false, None));
                    for confirm in join_all(join_all(publishing).await).await {
                        confirm.expect("confirmed");
                    }
                }
            }
            Self::Tasks => {
                let room = std::sync::Arc::new(tokio::sync::Semaphore::new(WINDOW));
                let mut tasks = tokio::task::JoinSet::new();
                for _ in 0..count {
                    let room = std::sync::Arc::clone(&room);
                    let permit = room.acquire_owned().await.expect("open");
                    let (channel, domain) = (channel.clone(), domain.to_owned());
                    let body = body.to_vec();
                    tasks.spawn(async move {
                        let confirm =
                            publish(&channel, &domain, "PhoneStatus", &body, false, None).await;
                        confirm.await.expect("confirmed");
                        drop(permit);
                    });
                    while tasks.try_join_next().is_some() {}
                }
                tasks.join_all().await;
            }
        }
    }
}

/// `count` in parts of [`WINDOW`].
pub(crate) fn batches(count: usize) -> impl Iterator<Item = usize> {
    (0..count)
        .step_by(WINDOW)
        .map(move |from| WINDOW.min(count - from))
}
