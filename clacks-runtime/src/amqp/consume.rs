//! The connection that consumes.

use std::{
    pin::{Pin, pin},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use futures_util::{StreamExt, stream::FuturesUnordered};
use lapin::{
    Channel, Consumer,
    message::Delivery,
    options::{
        BasicAckOptions, BasicCancelOptions, BasicConsumeOptions, BasicQosOptions,
        QueueBindOptions, QueueDeclareOptions,
    },
    types::{AMQPValue, FieldTable},
};
use tokio::{
    sync::{mpsc, oneshot},
    time::{Instant, sleep, sleep_until, timeout},
};
use uuid::Uuid;

use super::{
    CLOSE_TIMEOUT,
    backoff::Backoff,
    closing::Closing,
    link::{Fault, Link, answer},
    properties,
    supervise::Service,
};
use crate::{
    error::{SubscribeError, SubscribeErrorKind},
    message::Arrival,
    transport::QueueSpec,
};

/// How many deliveries are acknowledged at once, at most.
const ACK_BATCH: u16 = 64;

/// How long a delivery waits for others to be acknowledged with.
const ACK_DELAY: Duration = Duration::from_millis(10);

/// A subscription that shall be: what to listen to, and where to put it.
pub(super) struct Wanted {
    spec: QueueSpec,
    sink: mpsc::Sender<Arrival>,
    bound: Mutex<Option<oneshot::Sender<Result<(), SubscribeError>>>>,
}

impl Wanted {
    pub(super) fn new(
        spec: QueueSpec,
        sink: mpsc::Sender<Arrival>,
        bound: oneshot::Sender<Result<(), SubscribeError>>,
    ) -> Self {
        Self {
            spec,
            sink,
            bound: Mutex::new(Some(bound)),
        }
    }

    /// Tells the subscriber how its first attempt ended. False if it knows already.
    fn tell(&self, result: Result<(), SubscribeError>) -> bool {
        let bound = self
            .bound
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        // A subscriber that has given up does not want to know.
        bound.map(|bound| bound.send(result)).is_some()
    }
}

/// Keeps the subscriptions that shall be, and makes them so on each connection.
pub(super) struct Consuming {
    domain: String,
    requests: mpsc::Receiver<Wanted>,
    closing: Closing,
    wanted: Vec<Arc<Wanted>>,
}

impl Consuming {
    pub(super) fn new(domain: &str, requests: mpsc::Receiver<Wanted>, closing: Closing) -> Self {
        Self {
            domain: domain.to_owned(),
            requests,
            closing,
            wanted: Vec::new(),
        }
    }
}

impl Service for Consuming {
    const PURPOSE: &'static str = "consume";

    async fn serve(&mut self, link: &Link) {
        let queue = Queue {
            domain: self.domain.clone(),
            closing: self.closing.clone(),
        };
        let follow = |wanted: &Arc<Wanted>| -> Pin<Box<dyn Future<Output = ()> + Send>> {
            Box::pin(queue.clone().follow(link, Arc::clone(wanted)))
        };
        self.wanted.retain(|wanted| !wanted.sink.is_closed());
        let mut following: FuturesUnordered<_> = self.wanted.iter().map(follow).collect();
        loop {
            tokio::select! {
                () = self.closing.wait() => {
                    // Each of them ends by itself.
                    while following.next().await.is_some() {}
                    return;
                }
                Some(()) = following.next() => {
                    self.wanted.retain(|wanted| !wanted.sink.is_closed());
                }
                Some(request) = self.requests.recv() => {
                    let wanted = Arc::new(request);
                    following.push(follow(&wanted));
                    self.wanted.push(wanted);
                }
            }
        }
    }

    fn is_done(&self) -> bool {
        true
    }

    fn finish(self) {
        // Every subscriber sees its stream end when what is dropped here has gone.
    }
}

/// How a subscriber's queue is made.
#[derive(Clone)]
struct Queue {
    domain: String,
    closing: Closing,
}

/// Why a queue is no longer listened to.
enum End {
    /// Its subscriber has gone, or the bus closes.
    Left,
    /// Its channel cannot be used any more.
    Broken(Fault),
}

impl Queue {
    /// Listens for one subscriber until it has gone or the bus closes. A channel that breaks is
    /// replaced, with a new queue on it.
    async fn follow(mut self, link: &Link, wanted: Arc<Wanted>) {
        let mut backoff = Backoff::new();
        loop {
            let Err(fault) = self.listen(link, &wanted).await else {
                return;
            };
            // What the broker refuses at first it would go on refusing.
            if fault.code.is_some() && link.is_up() {
                let refused = SubscribeError::new(SubscribeErrorKind::Refused, &fault.text);
                if wanted.tell(Err(refused)) {
                    return;
                }
            }
            tracing::warn!(
                domain = self.domain,
                fault = fault.text,
                "subscription lost"
            );
            tokio::select! {
                () = wanted.sink.closed() => return,
                () = self.closing.wait() => return,
                () = sleep(backoff.next()) => {}
            }
        }
    }

    /// Makes a queue and listens to it, until its subscriber has gone or the bus closes.
    async fn listen(&self, link: &Link, wanted: &Wanted) -> Result<(), Fault> {
        let channel = link.channel(&self.domain).await?;
        let consumer = answer(self.declare(&channel, &wanted.spec)).await?;
        let is_first = wanted.tell(Ok(()));
        let tag = consumer.tag();
        match self.forward(consumer, wanted, !is_first).await {
            End::Broken(fault) => Err(fault),
            End::Left => {
                // With its only consumer, the queue goes too.
                let _ = timeout(CLOSE_TIMEOUT, async {
                    channel
                        .basic_cancel(tag, BasicCancelOptions::default())
                        .await?;
                    channel.close(200, "unsubscribed".into()).await
                })
                .await;
                Ok(())
            }
        }
    }

    async fn declare(&self, channel: &Channel, spec: &QueueSpec) -> lapin::Result<Consumer> {
        let name = format!("event-listener-{}", Uuid::new_v4());
        let options = QueueDeclareOptions {
            exclusive: true,
            auto_delete: true,
            ..QueueDeclareOptions::default()
        };
        let mut arguments = FieldTable::default();
        arguments.insert(
            "x-max-length".into(),
            AMQPValue::LongLongInt(spec.length.into()),
        );
        arguments.insert(
            "x-overflow".into(),
            AMQPValue::LongString("drop-head".into()),
        );
        channel
            .queue_declare(name.as_str().into(), options, arguments)
            .await?;
        for pattern in &spec.patterns {
            channel
                .queue_bind(
                    name.as_str().into(),
                    self.domain.as_str().into(),
                    pattern.as_str().into(),
                    QueueBindOptions::default(),
                    FieldTable::default(),
                )
                .await?;
        }
        channel
            .basic_qos(spec.prefetch, BasicQosOptions::default())
            .await?;
        channel
            .basic_consume(
                name.as_str().into(),
                "".into(),
                BasicConsumeOptions::default(),
                FieldTable::default(),
            )
            .await
    }

    /// Hands deliveries on, and acknowledges those that were handed on. After a gap, that comes
    /// first.
    async fn forward(&self, mut consumer: Consumer, wanted: &Wanted, gap: bool) -> End {
        let Wanted { spec, sink, .. } = wanted;
        let batch = ACK_BATCH.min(spec.prefetch.div_ceil(2));
        let mut closing = self.closing.clone();
        let mut closing = pin!(closing.wait());
        let mut waiting = gap.then_some(Waiting::Gap);
        let mut unacked = Unacked::default();
        loop {
            tokio::select! {
                biased;
                () = sink.closed() => return End::Left,
                () = &mut closing => return End::Left,
                () = sleep_until(unacked.due), if unacked.count > 0 => {
                    if let Err(fault) = unacked.acknowledge().await {
                        return End::Broken(fault);
                    }
                }
                permit = sink.reserve(), if waiting.is_some() => {
                    let (Ok(permit), Some(waiting)) = (permit, waiting.take()) else {
                        return End::Left;
                    };
                    permit.send(match waiting {
                        Waiting::Gap => Arrival::Gap,
                        Waiting::Delivery(delivery) => {
                            unacked.add(delivery.acker.clone());
                            Arrival::Message(properties::message(*delivery))
                        }
                    });
                    if unacked.count >= batch
                        && let Err(fault) = unacked.acknowledge().await
                    {
                        return End::Broken(fault);
                    }
                }
                delivery = consumer.next(), if waiting.is_none() => match delivery {
                    Some(Ok(delivery)) => waiting = Some(Waiting::Delivery(Box::new(delivery))),
                    Some(Err(error)) => return End::Broken(error.into()),
                    None => return End::Broken(Fault::cancelled()),
                },
            }
        }
    }
}

/// What is to be handed on next.
enum Waiting {
    Gap,
    Delivery(Box<Delivery>),
}

/// The deliveries that have been handed on and not yet acknowledged.
struct Unacked {
    count: u16,
    last: Option<lapin::Acker>,
    due: Instant,
}

impl Default for Unacked {
    fn default() -> Self {
        Self {
            count: 0,
            last: None,
            due: Instant::now(),
        }
    }
}

impl Unacked {
    fn add(&mut self, acker: lapin::Acker) {
        if self.count == 0 {
            self.due = Instant::now() + ACK_DELAY;
        }
        self.count += 1;
        self.last = Some(acker);
    }

    /// Acknowledges the last delivery, and with it all before.
    async fn acknowledge(&mut self) -> Result<(), Fault> {
        self.count = 0;
        if let Some(last) = self.last.take() {
            answer(last.ack(BasicAckOptions { multiple: true })).await?;
        }
        Ok(())
    }
}
