//! The transport within the process.

mod buffer;
mod faults;

use std::{
    collections::HashMap,
    sync::{
        Arc, LazyLock, Mutex, MutexGuard, PoisonError, Weak,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use tokio::{sync::watch, time::timeout};

use buffer::Buffer;
pub use faults::Faults;

use crate::{
    error::{SendError, SendErrorKind, SubscribeError, SubscribeErrorKind},
    message::{Arrival, EventName, Message},
    queue::{self, Limits, QueueKind, QueueSpec},
    routing,
    state::{State, StateWatch},
    ticket::Ticket,
};

/// The brokers that have a name, for as long as a bus uses them.
static NAMED: LazyLock<Mutex<HashMap<String, Weak<Broker>>>> = LazyLock::new(Mutex::default);

/// What the buses of one name share: a topic exchange for each domain.
#[derive(Default)]
struct Broker {
    exchanges: Mutex<HashMap<String, Vec<Binding>>>,
    /// The queues that outlast their subscribers, by their names.
    durable: Mutex<HashMap<String, Arc<Buffer>>>,
    /// Those for answers.
    replies: Mutex<HashMap<String, Weak<Buffer>>>,
    consumers: AtomicU64,
    condition: watch::Sender<Condition>,
    /// How many of the next messages it shall reject.
    rejects: AtomicU64,
    /// Where its buses say how they fare.
    states: Mutex<Vec<watch::Sender<State>>>,
}

/// Whether the broker takes anything.
#[derive(Debug, Clone, Default, PartialEq)]
enum Condition {
    #[default]
    Up,
    Blocked(String),
    Down,
}

impl Condition {
    /// Why nothing is taken.
    fn why(&self) -> String {
        match self {
            Self::Up => "it was not confirmed in time".to_owned(),
            Self::Blocked(reason) => format!("the broker takes no events for now: {reason}"),
            Self::Down => "the connection is lost".to_owned(),
        }
    }
}

/// What becomes of a message that is sent.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Routed {
    Taken,
    /// No queue is bound to it.
    Nowhere,
    /// A durable queue is full.
    Rejected,
}

struct Binding {
    pattern: String,
    queue: Arc<Buffer>,
}

impl Broker {
    fn named(name: &str) -> Arc<Self> {
        let mut named = lock(&NAMED);
        named.retain(|_, broker| broker.strong_count() > 0);
        if let Some(broker) = named.get(name).and_then(Weak::upgrade) {
            return broker;
        }
        let broker = Arc::new(Self::default());
        named.insert(name.to_owned(), Arc::downgrade(&broker));
        broker
    }

    /// Puts `message` into every queue with a matching binding, once. The lock is held throughout,
    /// so that all queues see one order.
    fn route(&self, domain: &str, message: Message) -> Routed {
        if message.metadata.direct {
            return self.put(message);
        }
        let exchanges = lock(&self.exchanges);
        let Some(bindings) = exchanges.get(domain) else {
            return Routed::Nowhere;
        };
        let message = Arc::new(message);
        let mut reached: Vec<&Arc<Buffer>> = Vec::new();
        let mut routed = Routed::Nowhere;
        for Binding { pattern, queue } in bindings {
            if routing::matches(pattern, &message.metadata.routing_key)
                && !reached.iter().any(|other| Arc::ptr_eq(other, queue))
            {
                if !queue.push(Arc::clone(&message)) {
                    routed = Routed::Rejected;
                } else if routed == Routed::Nowhere {
                    routed = Routed::Taken;
                }
                reached.push(queue);
            }
        }
        routed
    }

    /// Puts `message` into the queue that it names.
    fn put(&self, message: Message) -> Routed {
        let name = &message.metadata.routing_key;
        let queue = lock(&self.durable).get(name).cloned();
        let queue = queue.or_else(|| lock(&self.replies).get(name).and_then(Weak::upgrade));
        match queue {
            None => Routed::Nowhere,
            Some(queue) if queue.push(Arc::new(message)) => Routed::Taken,
            Some(_) => Routed::Rejected,
        }
    }

    /// A new queue `name` for answers.
    fn reply(&self, name: &str, limits: Limits) -> Arc<Buffer> {
        let buffer = Buffer::private(limits);
        let mut replies = lock(&self.replies);
        replies.retain(|_, buffer| buffer.strong_count() > 0);
        replies.insert(name.to_owned(), Arc::downgrade(&buffer));
        buffer
    }

    /// Tells all buses that are not closed how they fare.
    fn tell(&self, new: &State) {
        let mut states = lock(&self.states);
        states.retain(|state| *state.borrow() != State::Closed);
        for state in &*states {
            state.send_replace(new.clone());
        }
    }

    /// All connections are gone, with what their queues held or had delivered.
    fn lose(&self) {
        let exchanges = lock(&self.exchanges);
        let bound = exchanges.values().flatten().map(|binding| &binding.queue);
        let durable = lock(&self.durable);
        let mut lost: Vec<&Arc<Buffer>> = Vec::new();
        for queue in bound.chain(durable.values()) {
            // One with several bindings is one queue.
            if !lost.iter().any(|known| Arc::ptr_eq(known, queue)) {
                queue.lose();
                lost.push(queue);
            }
        }
    }

    /// Whether the next message is one to be rejected.
    fn rejects(&self) -> bool {
        let less = |left: u64| left.checked_sub(1);
        let order = Ordering::Relaxed;
        self.rejects.fetch_update(order, order, less).is_ok()
    }

    fn bind(&self, domain: &str, patterns: Vec<String>, queue: &Arc<Buffer>) {
        let mut exchanges = lock(&self.exchanges);
        let bindings = exchanges.entry(domain.to_owned()).or_default();
        for pattern in patterns {
            let is_known =
                |known: &Binding| known.pattern == pattern && Arc::ptr_eq(&known.queue, queue);
            if !bindings.iter().any(is_known) {
                let queue = Arc::clone(queue);
                bindings.push(Binding { pattern, queue });
            }
        }
    }

    /// Removes the bindings of the private queues that `gone` names, and exchanges without any.
    fn unbind(&self, gone: impl Fn(&Arc<Buffer>) -> bool) {
        lock(&self.exchanges).retain(|_, bindings| {
            bindings.retain(|binding| binding.queue.is_durable() || !gone(&binding.queue));
            !bindings.is_empty()
        });
    }

    /// The durable queue `name`, which is `new` if there is none. One that is there must be like it.
    fn durable(&self, name: String, new: &Arc<Buffer>) -> Result<Arc<Buffer>, SubscribeError> {
        let mut durable = lock(&self.durable);
        let buffer = durable.entry(name).or_insert_with(|| Arc::clone(new));
        if !buffer.is_like(new) {
            let why = "the durable queue is there already, with other limits";
            return Err(SubscribeError::new(SubscribeErrorKind::Refused, why));
        }
        Ok(Arc::clone(buffer))
    }

    fn dead(&self, domain: &str, name: &str) -> Result<Arc<Buffer>, SubscribeError> {
        let dead = Buffer::dead(Limits::DURABLE);
        self.durable(queue::dead(domain, name), &dead)
    }
}

/// One bus at a broker.
pub(crate) struct Endpoint {
    broker: Arc<Broker>,
    domain: String,
    /// The queues of this bus, `None` once it takes nothing more.
    queues: Mutex<Option<Vec<Weak<Consumer>>>>,
    state: watch::Sender<State>,
    publish_timeout: Duration,
}

impl Endpoint {
    /// Joins the buses under `name`; without a name, the bus has a broker of its own.
    pub(crate) fn join(name: Option<&str>, domain: String, publish_timeout: Duration) -> Self {
        let broker = name.map_or_else(Arc::default, Broker::named);
        let state = watch::Sender::new(State::Connected);
        lock(&broker.states).push(state.clone());
        Self {
            broker,
            domain,
            queues: Mutex::new(Some(Vec::new())),
            state,
            publish_timeout,
        }
    }

    /// Returns when the broker takes messages, or the bus is closed. An error says why it does not.
    async fn ready(&self) -> Result<(), String> {
        let mut condition = self.broker.condition.subscribe();
        if *condition.borrow() == Condition::Up {
            return Ok(());
        }
        let mut state = self.state.subscribe();
        let ready = async {
            tokio::select! {
                _ = condition.wait_for(|condition| *condition == Condition::Up) => {}
                _ = state.wait_for(|state| *state == State::Closed) => {}
            }
        };
        let in_time = timeout(self.publish_timeout, ready).await;
        in_time.map_err(|_| self.broker.condition.borrow().why())
    }

    pub(crate) async fn send(
        &self,
        event: EventName,
        message: Message,
        mandatory: bool,
    ) -> Result<(), SendError> {
        if let Err(why) = self.ready().await {
            return Err(SendError::new(SendErrorKind::Timeout, event, why));
        }
        let sent = self.route(event, message, mandatory);
        // A sender in a loop must not keep the receivers of its thread from running.
        tokio::task::consume_budget().await;
        sent
    }

    pub(crate) fn route(
        &self,
        event: EventName,
        message: Message,
        mandatory: bool,
    ) -> Result<(), SendError> {
        if self.is_closed() {
            let closed = SendErrorKind::Closed;
            return Err(SendError::new(closed, event, "the bus is closed"));
        }
        let error = |kind, why| Err(SendError::new(kind, event.clone(), why));
        let condition = self.broker.condition.borrow().clone();
        if condition != Condition::Up {
            return Err(SendError::new(SendErrorKind::Full, event, condition.why()));
        }
        if self.broker.rejects() {
            return error(SendErrorKind::Rejected, "the broker could not take it");
        }
        match self.broker.route(&self.domain, message) {
            Routed::Nowhere if mandatory => {
                error(SendErrorKind::Unroutable, "nobody is subscribed to it")
            }
            Routed::Rejected => error(SendErrorKind::Rejected, "a durable queue is full"),
            Routed::Taken | Routed::Nowhere => Ok(()),
        }
    }

    /// Everything that was sent has arrived already.
    pub(crate) fn flush(&self) -> Result<(), SendError> {
        if self.is_closed() {
            return Err(SendError::flush(SendErrorKind::Closed, "the bus is closed"));
        }
        Ok(())
    }

    pub(crate) fn state(&self) -> StateWatch {
        StateWatch::new(self.state.subscribe())
    }

    fn is_closed(&self) -> bool {
        *self.state.borrow() == State::Closed
    }

    pub(crate) fn subscribe(&self, spec: QueueSpec) -> Result<Queue, SubscribeError> {
        let mut queues = lock(&self.queues);
        let Some(queues) = queues.as_mut() else {
            return Err(SubscribeError::closed());
        };
        let (broker, domain) = (&self.broker, self.domain.as_str());
        let buffer = match &spec.kind {
            QueueKind::Private => Buffer::private(spec.limits),
            QueueKind::Dead { name } => broker.dead(domain, name)?,
            QueueKind::Commands => {
                let commands = Buffer::dead(spec.limits);
                broker.durable(queue::commands(domain), &commands)?
            }
            QueueKind::Replies { name } => broker.reply(name, spec.limits),
            QueueKind::Durable { name, redeliveries } => {
                let dead = broker.dead(domain, name)?;
                let buffer = Buffer::durable(spec.limits, *redeliveries, dead);
                broker.durable(queue::durable(domain, name), &buffer)?
            }
        };
        if !spec.patterns.is_empty() {
            broker.bind(domain, spec.patterns, &buffer);
        }
        let consumer = Arc::new(Consumer {
            number: broker.consumers.fetch_add(1, Ordering::Relaxed),
            buffer,
            ended: AtomicBool::new(false),
        });
        queues.retain(|queue| queue.strong_count() > 0);
        queues.push(Arc::downgrade(&consumer));
        Ok(Queue {
            broker: Arc::clone(broker),
            consumer,
        })
    }

    pub(crate) fn close(&self) {
        self.end_queues();
        self.state.send_if_modified(|state| {
            let closes = *state != State::Closed;
            *state = State::Closed;
            closes
        });
    }

    /// Ends every queue of this bus, and makes no new ones; what is in them can still be taken.
    pub(crate) fn end_queues(&self) {
        let queues = lock(&self.queues).take().unwrap_or_default();
        let queues: Vec<_> = queues.iter().filter_map(Weak::upgrade).collect();
        self.broker
            .unbind(|queue| queues.iter().any(|ours| Arc::ptr_eq(&ours.buffer, queue)));
        for consumer in queues {
            consumer.ended.store(true, Ordering::Release);
            consumer.buffer.wake();
        }
    }
}

impl Drop for Endpoint {
    fn drop(&mut self) {
        // For those who still watch the state.
        self.close();
    }
}

/// One who takes from a queue.
struct Consumer {
    number: u64,
    buffer: Arc<Buffer>,
    ended: AtomicBool,
}

/// The receiving end of one subscriber's queue.
pub(crate) struct Queue {
    broker: Arc<Broker>,
    consumer: Arc<Consumer>,
}

impl Queue {
    pub(crate) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Arrival>> {
        let Consumer {
            number,
            buffer,
            ended,
        } = &*self.consumer;
        // Registered first, so that nothing comes unseen in between.
        buffer.register(cx.waker());
        let ended = ended.load(Ordering::Acquire);
        if ended && buffer.is_durable() {
            return Poll::Ready(None);
        }
        if buffer.take_gap() {
            return Poll::Ready(Some(Arrival::Gap));
        }
        match buffer.pop(*number) {
            Some((tag, mut message)) => {
                if buffer.is_durable() {
                    message.ticket = Some(Ticket::new(tag, Arc::clone(buffer) as _));
                }
                Poll::Ready(Some(Arrival::Message(message)))
            }
            None if ended => Poll::Ready(None),
            None => Poll::Pending,
        }
    }

    pub(crate) fn dropped(&self) -> u64 {
        self.consumer.buffer.dropped()
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        let Consumer { number, buffer, .. } = &*self.consumer;
        self.broker.unbind(|queue| Arc::ptr_eq(queue, buffer));
        buffer.take_back(*number);
    }
}

/// Nothing that holds one of these locks leaves its data half changed, even if it panics.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use super::*;
    use crate::message::Metadata;

    fn message(routing_key: &str, body: u8) -> Message {
        Message {
            metadata: Metadata {
                routing_key: routing_key.to_owned(),
                ..Metadata::default()
            },
            body: vec![body],
            ticket: None,
        }
    }

    fn queue(bus: &Endpoint, patterns: &[&str]) -> Queue {
        let spec = QueueSpec {
            kind: QueueKind::Private,
            patterns: patterns.iter().copied().map(str::to_owned).collect(),
            prefetch: 1,
            limits: Limits {
                length: 2,
                bytes: 100,
            },
        };
        bus.subscribe(spec).expect("open")
    }

    fn take(queue: &mut Queue) -> Option<u8> {
        match queue.poll_next(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(Some(Arrival::Message(message))) => Some(message.body[0]),
            _ => None,
        }
    }

    #[tokio::test]
    async fn a_full_queue_drops_and_counts_its_oldest() {
        let bus = Endpoint::join(None, "d".to_owned(), Duration::from_secs(1));
        let mut queue = queue(&bus, &["d.#"]);
        for body in 0..5 {
            bus.send("X".into(), message("d.event.X", body), false)
                .await
                .expect("open");
        }
        assert_eq!(queue.dropped(), 3);
        assert_eq!([take(&mut queue), take(&mut queue)], [Some(3), Some(4)]);
        assert_eq!(take(&mut queue), None);
    }

    #[tokio::test]
    async fn two_bindings_that_match_deliver_once() {
        let bus = Endpoint::join(None, "d".to_owned(), Duration::from_secs(1));
        let mut queue = queue(&bus, &["d.event.*", "d.event.X"]);
        bus.send("X".into(), message("d.event.X", 1), false)
            .await
            .expect("open");
        assert_eq!([take(&mut queue), take(&mut queue)], [Some(1), None]);
    }

    #[test]
    fn what_has_expired_is_passed_over() {
        let bus = Endpoint::join(None, "d".to_owned(), Duration::from_secs(1));
        let mut queue = queue(&bus, &["d.event.X"]);
        let mut expired = message("d.event.X", 1);
        expired.metadata.expiry = Some(Duration::ZERO);
        bus.route("X".into(), expired, true).expect("open");
        bus.route("X".into(), message("d.event.X", 2), true)
            .expect("open");
        assert_eq!([take(&mut queue), take(&mut queue)], [Some(2), None]);
    }

    #[test]
    fn nothing_remains_of_a_dropped_queue_or_broker() {
        let name = "nothing_remains_of_a_dropped_queue_or_broker";
        let bus = Endpoint::join(Some(name), "d".to_owned(), Duration::from_secs(1));
        let queue = queue(&bus, &["d.event.X"]);
        assert_eq!(lock(&bus.broker.exchanges).len(), 1);
        drop(queue);
        assert!(lock(&bus.broker.exchanges).is_empty());
        let broker = Arc::downgrade(&bus.broker);
        drop(bus);
        assert!(broker.upgrade().is_none());
    }
}
