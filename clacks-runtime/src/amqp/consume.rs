//! The connection that consumes.

use std::{
    pin::{Pin, pin},
    sync::{Arc, Mutex, PoisonError},
};

use futures_util::{StreamExt, stream::FuturesUnordered};
use lapin::{
    Channel, Consumer,
    message::Delivery,
    options::{BasicCancelOptions, BasicConsumeOptions, BasicQosOptions},
    types::FieldTable,
};
use tokio::{
    sync::{mpsc, oneshot},
    time::{sleep, sleep_until, timeout},
};

use super::{
    CLOSE_TIMEOUT,
    backoff::Backoff,
    closing::Closing,
    endpoint::Endpoint,
    link::{Fault, Link, Nature, answer},
    properties, queue,
    settle::{Deliveries, Verdicts},
    supervise::Service,
};
use crate::{
    error::{SubscribeError, SubscribeErrorKind},
    message::Arrival,
    queue::{self as names, QueueKind, QueueSpec},
    ticket::{Settle, Ticket, Verdict},
};

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
    endpoint: Arc<Endpoint>,
    requests: mpsc::Receiver<Wanted>,
    closing: Closing,
    wanted: Vec<Arc<Wanted>>,
}

impl Consuming {
    pub(super) fn new(
        endpoint: Arc<Endpoint>,
        requests: mpsc::Receiver<Wanted>,
        closing: Closing,
    ) -> Self {
        Self {
            endpoint,
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
            endpoint: Arc::clone(&self.endpoint),
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
    endpoint: Arc<Endpoint>,
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
        let mut gap = !wanted.spec.kind.outlasts_its_subscriber();
        loop {
            let Err(fault) = self.listen(link, &wanted, gap).await else {
                return;
            };
            // A durable queue misses nothing, unless it has gone.
            gap |= fault.nature == Nature::Cancelled;
            // What the broker refuses at first it would go on refusing.
            if fault.is_reply() && link.is_up() {
                let refused = SubscribeError::new(SubscribeErrorKind::Refused, &fault.text);
                if wanted.tell(Err(refused)) {
                    return;
                }
            }
            tracing::warn!(
                domain = self.endpoint.domain,
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

    /// Makes a queue and listens to it, until its subscriber has gone or the bus closes. If it is not
    /// the first for its subscriber, and there may be a `gap`, that comes first.
    async fn listen(&self, link: &Link, wanted: &Wanted, gap: bool) -> Result<(), Fault> {
        let Endpoint {
            domain, settings, ..
        } = &*self.endpoint;
        let channel = link.channel(domain, settings.declare).await?;
        let consumer = answer(self.declare(&channel, &wanted.spec)).await?;
        let is_first = wanted.tell(Ok(()));
        let tag = consumer.tag();
        match self
            .forward(&channel, consumer, wanted, gap && !is_first)
            .await
        {
            End::Broken(fault) => Err(fault),
            End::Left => {
                // With its only consumer, a private queue goes too.
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
        let Endpoint {
            domain, settings, ..
        } = &*self.endpoint;
        let name = queue::declare(channel, domain, spec, settings.declare).await?;
        channel
            .basic_qos(spec.prefetch, BasicQosOptions::default())
            .await?;
        channel
            .basic_consume(
                name,
                "".into(),
                BasicConsumeOptions::default(),
                FieldTable::default(),
            )
            .await
    }

    /// Hands deliveries on, after a gap if there is one. A private queue is told that they are done
    /// as soon as they were handed on; a durable one hears from the subscriber what became of them.
    async fn forward(
        &self,
        channel: &Channel,
        mut consumer: Consumer,
        wanted: &Wanted,
        gap: bool,
    ) -> End {
        let Wanted { spec, sink, .. } = wanted;
        let Endpoint { domain, server, .. } = &*self.endpoint;
        let tag = consumer.tag();
        let (verdicts, mut told) = mpsc::unbounded_channel();
        let tickets = spec
            .kind
            .hears_verdicts()
            .then(|| Arc::new(Verdicts(verdicts)) as Arc<dyn Settle>);
        let dead = match &spec.kind {
            QueueKind::Durable { name, .. } => Some(names::dead(domain, name)),
            _ => None,
        };
        let mut deliveries = Deliveries::new(channel, domain, dead, &server.user, spec.prefetch);
        let mut closing = self.closing.clone();
        let mut closing = pin!(closing.wait());
        let mut waiting = gap.then_some(Waiting::Gap);
        let mut ends = false;
        loop {
            if ends && deliveries.is_empty() {
                return End::Left;
            }
            let done = tokio::select! {
                biased;
                () = sink.closed() => {
                    // What was dropped with the subscription goes back with the channel, in order.
                    while let Ok((tag, verdict)) = told.try_recv() {
                        if !matches!(verdict, Verdict::Retry)
                            && let Err(fault) = deliveries.settle(tag, verdict).await
                        {
                            return End::Broken(fault);
                        }
                    }
                    return match deliveries.acknowledge().await {
                        Ok(()) => End::Left,
                        Err(fault) => End::Broken(fault),
                    };
                }
                Some((tag, verdict)) = told.recv() => deliveries.settle(tag, verdict).await,
                () = &mut closing, if !ends => {
                    ends = true;
                    waiting = None;
                    if tickets.is_none() {
                        return End::Left;
                    }
                    // No more come, and those that are out may still be settled.
                    let options = BasicCancelOptions::default();
                    answer(channel.basic_cancel(tag.clone(), options)).await
                }
                () = sleep_until(deliveries.due), if deliveries.has_done() => {
                    deliveries.acknowledge().await
                }
                permit = sink.reserve(), if waiting.is_some() => {
                    let (Ok(permit), Some(waiting)) = (permit, waiting.take()) else {
                        return End::Left;
                    };
                    match waiting {
                        Waiting::Gap => {
                            permit.send(Arrival::Gap);
                            Ok(())
                        }
                        Waiting::Delivery(delivery) => {
                            let tag = delivery.delivery_tag;
                            let mut message = properties::message(*delivery);
                            if let Some(tickets) = &tickets {
                                deliveries.delivered(tag);
                                message.ticket = Some(Ticket::new(tag, Arc::clone(tickets)));
                            }
                            permit.send(Arrival::Message(message));
                            if tickets.is_some() { Ok(()) } else { deliveries.done(tag).await }
                        }
                    }
                }
                delivery = consumer.next(), if waiting.is_none() && !ends => match delivery {
                    Some(Ok(delivery)) => {
                        waiting = Some(Waiting::Delivery(Box::new(delivery)));
                        Ok(())
                    }
                    Some(Err(error)) => Err(error.into()),
                    None => Err(Fault::cancelled()),
                },
            };
            if let Err(fault) = done {
                return End::Broken(fault);
            }
        }
    }
}

/// What is to be handed on next.
enum Waiting {
    Gap,
    Delivery(Box<Delivery>),
}
