//! The transport within the process.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError, Weak},
    task::{Context, Poll, Waker},
};

use crate::{
    error::{SendError, SendErrorKind, SubscribeError},
    message::Message,
    routing,
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

    /// Puts `message` into every queue with a matching binding, once. The lock is held throughout,
    /// so that all queues see one order.
    fn route(&self, domain: &str, message: Message) {
        let exchanges = lock(&self.exchanges);
        let Some(bindings) = exchanges.get(domain) else {
            return;
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
    queue_length: usize,
    /// The queues of this bus, `None` once it is closed.
    queues: Mutex<Option<Vec<Weak<Buffer>>>>,
}

impl Endpoint {
    /// Joins the buses under `name`; without a name, the bus has a broker of its own.
    pub(crate) fn join(name: Option<&str>, domain: String, queue_length: usize) -> Self {
        Self {
            broker: name.map_or_else(Arc::default, Broker::named),
            domain,
            queue_length,
            queues: Mutex::new(Some(Vec::new())),
        }
    }

    pub(crate) async fn send(
        &self,
        event: &'static str,
        message: Message,
    ) -> Result<(), SendError> {
        if lock(&self.queues).is_none() {
            return Err(SendError::new(
                SendErrorKind::Closed,
                event,
                "the bus is closed",
            ));
        }
        self.broker.route(&self.domain, message);
        // A sender in a loop must not keep the receivers of its thread from running.
        tokio::task::consume_budget().await;
        Ok(())
    }

    pub(crate) fn subscribe(&self, keys: Vec<String>) -> Result<Queue, SubscribeError> {
        let mut queues = lock(&self.queues);
        let Some(queues) = queues.as_mut() else {
            return Err(SubscribeError::closed());
        };
        let buffer = Arc::new(Buffer {
            length: self.queue_length,
            state: Mutex::default(),
        });
        queues.retain(|queue| queue.strong_count() > 0);
        queues.push(Arc::downgrade(&buffer));
        lock(&self.broker.exchanges)
            .entry(self.domain.clone())
            .or_default()
            .extend(keys.into_iter().map(|pattern| Binding {
                pattern,
                queue: Arc::clone(&buffer),
            }));
        Ok(Queue {
            broker: Arc::clone(&self.broker),
            buffer,
        })
    }

    /// Ends every queue of this bus; what is in them can still be taken.
    pub(crate) fn close(&self) {
        let queues = lock(&self.queues).take().unwrap_or_default();
        let queues: Vec<_> = queues.iter().filter_map(Weak::upgrade).collect();
        self.broker
            .unbind(|queue| queues.iter().any(|ours| Arc::ptr_eq(ours, queue)));
        for queue in queues {
            queue.end();
        }
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
        match state.messages.pop_front() {
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
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    messages: VecDeque<Arc<Message>>,
    dropped: u64,
    ended: bool,
    waker: Option<Waker>,
}

impl Buffer {
    fn push(&self, message: Arc<Message>) {
        let mut state = lock(&self.state);
        state.messages.push_back(message);
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
                user_id: None,
                message_id: None,
                timestamp: None,
                redelivered: false,
            },
            body: vec![body],
        }
    }

    fn take(queue: &mut Queue) -> Option<u8> {
        match queue.poll_next(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(message) => message.map(|message| message.body[0]),
            Poll::Pending => None,
        }
    }

    #[tokio::test]
    async fn a_full_queue_drops_and_counts_its_oldest() {
        let bus = Endpoint::join(None, "d".to_owned(), 2);
        let mut queue = bus.subscribe(vec!["d.#".to_owned()]).expect("open");
        for body in 0..5 {
            bus.send("X", message("d.event.X", body))
                .await
                .expect("open");
        }
        assert_eq!(queue.dropped(), 3);
        assert_eq!([take(&mut queue), take(&mut queue)], [Some(3), Some(4)]);
        assert_eq!(take(&mut queue), None);
    }

    #[tokio::test]
    async fn two_bindings_that_match_deliver_once() {
        let bus = Endpoint::join(None, "d".to_owned(), 9);
        let keys = vec!["d.event.*".to_owned(), "d.event.X".to_owned()];
        let mut queue = bus.subscribe(keys).expect("open");
        bus.send("X", message("d.event.X", 1)).await.expect("open");
        assert_eq!([take(&mut queue), take(&mut queue)], [Some(1), None]);
    }

    #[test]
    fn nothing_remains_of_a_dropped_queue_or_broker() {
        let name = "nothing_remains_of_a_dropped_queue_or_broker";
        let bus = Endpoint::join(Some(name), "d".to_owned(), 2);
        let queue = bus.subscribe(vec!["d.event.X".to_owned()]).expect("open");
        assert_eq!(lock(&bus.broker.exchanges).len(), 1);
        drop(queue);
        assert!(lock(&bus.broker.exchanges).is_empty());
        let broker = Arc::downgrade(&bus.broker);
        drop(bus);
        assert!(broker.upgrade().is_none());
    }
}
