//! The transport within the process.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError, Weak},
    task::{Context, Poll, Waker},
    time::Instant,
};

use tokio::sync::watch;

use crate::{
    error::{SendError, SendErrorKind, SubscribeError},
    message::Message,
    routing,
    state::{State, StateWatch},
    transport::QueueSpec,
};

/// The brokers that have a name, for as long as a bus uses them.
static NAMED: LazyLock<Mutex<HashMap<String, Weak<Broker>>>> = LazyLock::new(Mutex::default);

/// What the buses of one name share: a topic exchange for each domain.
#[derive(Default)]
struct Broker {
    exchanges: Mutex<HashMap<String, Vec<Binding>>>,
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

    /// Puts `message` into every queue with a matching binding, once, and tells whether there is
    /// any. The lock is held throughout, so that all queues see one order.
    fn route(&self, domain: &str, message: Message) -> bool {
        let exchanges = lock(&self.exchanges);
        let Some(bindings) = exchanges.get(domain) else {
            return false;
        };
        let message = Arc::new(message);
        let mut reached: Vec<&Arc<Buffer>> = Vec::new();
        for Binding { pattern, queue } in bindings {
            if routing::matches(pattern, &message.metadata.routing_key)
                && !reached.iter().any(|other| Arc::ptr_eq(other, queue))
            {
                queue.push(Arc::clone(&message));
                reached.push(queue);
            }
        }
        !reached.is_empty()
    }

    /// Removes the bindings of the queues that `gone` names, and exchanges without any.
    fn unbind(&self, gone: impl Fn(&Arc<Buffer>) -> bool) {
        lock(&self.exchanges).retain(|_, bindings| {
            bindings.retain(|binding| !gone(&binding.queue));
            !bindings.is_empty()
        });
    }
}

/// One bus at a broker.
pub(crate) struct Endpoint {
    broker: Arc<Broker>,
    domain: String,
    /// The queues of this bus, `None` once it takes nothing more.
    queues: Mutex<Option<Vec<Weak<Buffer>>>>,
    state: watch::Sender<State>,
}

impl Endpoint {
    /// Joins the buses under `name`; without a name, the bus has a broker of its own.
    pub(crate) fn join(name: Option<&str>, domain: String) -> Self {
        Self {
            broker: name.map_or_else(Arc::default, Broker::named),
            domain,
            queues: Mutex::new(Some(Vec::new())),
            state: watch::Sender::new(State::Connected),
        }
    }

    pub(crate) async fn send(
        &self,
        event: &'static str,
        message: Message,
        mandatory: bool,
    ) -> Result<(), SendError> {
        let sent = self.route(event, message, mandatory);
        // A sender in a loop must not keep the receivers of its thread from running.
        tokio::task::consume_budget().await;
        sent
    }

    pub(crate) fn route(
        &self,
        event: &'static str,
        message: Message,
        mandatory: bool,
    ) -> Result<(), SendError> {
        if self.is_closed() {
            let closed = SendErrorKind::Closed;
            return Err(SendError::new(closed, event, "the bus is closed"));
        }
        if !self.broker.route(&self.domain, message) && mandatory {
            let unroutable = SendErrorKind::Unroutable;
            return Err(SendError::new(
                unroutable,
                event,
                "nobody is subscribed to it",
            ));
        }
        Ok(())
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
        let buffer = Arc::new(Buffer {
            length: usize::try_from(spec.length).unwrap_or(usize::MAX),
            state: Mutex::default(),
        });
        queues.retain(|queue| queue.strong_count() > 0);
        queues.push(Arc::downgrade(&buffer));
        lock(&self.broker.exchanges)
            .entry(self.domain.clone())
            .or_default()
            .extend(spec.patterns.into_iter().map(|pattern| Binding {
                pattern,
                queue: Arc::clone(&buffer),
            }));
        Ok(Queue {
            broker: Arc::clone(&self.broker),
            buffer,
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
            .unbind(|queue| queues.iter().any(|ours| Arc::ptr_eq(ours, queue)));
        for queue in queues {
            queue.end();
        }
    }
}

impl Drop for Endpoint {
    fn drop(&mut self) {
        // For those who still watch the state.
        self.close();
    }
}

/// The receiving end of one subscriber's queue.
pub(crate) struct Queue {
    broker: Arc<Broker>,
    buffer: Arc<Buffer>,
}

impl Queue {
    pub(crate) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Message>> {
        let mut state = lock(&self.buffer.state);
        match state.next() {
            Some(message) => Poll::Ready(Some(Arc::unwrap_or_clone(message))),
            None if state.ended => Poll::Ready(None),
            None => {
                state.waker = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }

    pub(crate) fn dropped(&self) -> u64 {
        lock(&self.buffer.state).dropped
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        self.broker.unbind(|queue| Arc::ptr_eq(queue, &self.buffer));
    }
}

/// A bounded queue that drops its oldest message when it is full.
struct Buffer {
    length: usize,
    state: Mutex<Contents>,
}

#[derive(Default)]
struct Contents {
    messages: VecDeque<Waiting>,
    dropped: u64,
    ended: bool,
    waker: Option<Waker>,
}

struct Waiting {
    message: Arc<Message>,
    /// When it is of no more use.
    expires: Option<Instant>,
}

impl Contents {
    /// The first message that has not expired.
    fn next(&mut self) -> Option<Arc<Message>> {
        loop {
            let Waiting { message, expires } = self.messages.pop_front()?;
            if expires.is_none_or(|expires| expires > Instant::now()) {
                return Some(message);
            }
        }
    }
}

impl Buffer {
    fn push(&self, message: Arc<Message>) {
        let expiry = message.metadata.expiry;
        let expires = expiry.and_then(|expiry| Instant::now().checked_add(expiry));
        let mut state = lock(&self.state);
        state.messages.push_back(Waiting { message, expires });
        if state.messages.len() > self.length {
            state.messages.pop_front();
            state.dropped += 1;
        }
        let waker = state.waker.take();
        drop(state);
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    fn end(&self) {
        let mut state = lock(&self.state);
        state.ended = true;
        let waker = state.waker.take();
        drop(state);
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

/// Nothing that holds one of these locks leaves its data half changed, even if it panics.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Metadata;

    fn message(routing_key: &str, body: u8) -> Message {
        Message {
            metadata: Metadata {
                routing_key: routing_key.to_owned(),
                ..Metadata::default()
            },
            body: vec![body],
        }
    }

    fn queue(bus: &Endpoint, patterns: &[&str]) -> Queue {
        let spec = QueueSpec {
            patterns: patterns.iter().copied().map(str::to_owned).collect(),
            prefetch: 1,
            length: 2,
        };
        bus.subscribe(spec).expect("open")
    }

    fn take(queue: &mut Queue) -> Option<u8> {
        match queue.poll_next(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(message) => message.map(|message| message.body[0]),
            Poll::Pending => None,
        }
    }

    #[tokio::test]
    async fn a_full_queue_drops_and_counts_its_oldest() {
        let bus = Endpoint::join(None, "d".to_owned());
        let mut queue = queue(&bus, &["d.#"]);
        for body in 0..5 {
            bus.send("X", message("d.event.X", body), false)
                .await
                .expect("open");
        }
        assert_eq!(queue.dropped(), 3);
        assert_eq!([take(&mut queue), take(&mut queue)], [Some(3), Some(4)]);
        assert_eq!(take(&mut queue), None);
    }

    #[tokio::test]
    async fn two_bindings_that_match_deliver_once() {
        let bus = Endpoint::join(None, "d".to_owned());
        let mut queue = queue(&bus, &["d.event.*", "d.event.X"]);
        bus.send("X", message("d.event.X", 1), false)
            .await
            .expect("open");
        assert_eq!([take(&mut queue), take(&mut queue)], [Some(1), None]);
    }

    #[test]
    fn what_has_expired_is_passed_over() {
        let bus = Endpoint::join(None, "d".to_owned());
        let mut queue = queue(&bus, &["d.event.X"]);
        let mut expired = message("d.event.X", 1);
        expired.metadata.expiry = Some(std::time::Duration::ZERO);
        bus.route("X", expired, true).expect("open");
        bus.route("X", message("d.event.X", 2), true).expect("open");
        assert_eq!([take(&mut queue), take(&mut queue)], [Some(2), None]);
    }

    #[test]
    fn nothing_remains_of_a_dropped_queue_or_broker() {
        let name = "nothing_remains_of_a_dropped_queue_or_broker";
        let bus = Endpoint::join(Some(name), "d".to_owned());
        let queue = queue(&bus, &["d.event.X"]);
        assert_eq!(lock(&bus.broker.exchanges).len(), 1);
        drop(queue);
        assert!(lock(&bus.broker.exchanges).is_empty());
        let broker = Arc::downgrade(&bus.broker);
        drop(bus);
        assert!(broker.upgrade().is_none());
    }
}
