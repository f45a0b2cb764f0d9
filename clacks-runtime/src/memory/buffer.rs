//! A queue within the process.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::{Arc, Mutex},
    task::Waker,
    time::Instant,
};

use super::lock;
use crate::{
    message::Message,
    queue::{BROKER_REASON, Limits, REASON},
    ticket::{Letter, Settle, Verdict},
};

/// A bounded queue. A private one drops its oldest message when it is full and forgets what it has
/// delivered; a durable one takes nothing more, and keeps what it has delivered until it hears what
/// became of it.
pub(super) struct Buffer {
    limits: Limits,
    durable: Option<Durable>,
    state: Mutex<Contents>,
}

struct Durable {
    /// How often a message is delivered again, and where it goes then; `None` for ever.
    redeliveries: Option<u32>,
    dead: Option<Arc<Buffer>>,
}

#[derive(Default)]
struct Contents {
    messages: VecDeque<Waiting>,
    /// Of the bodies of all that wait.
    bytes: u64,
    /// What was delivered, and to whom.
    out: BTreeMap<u64, (u64, Waiting)>,
    /// How many were delivered.
    last: u64,
    dropped: u64,
    /// Messages were lost, and nobody has been told yet.
    gap: bool,
    wakers: Vec<Waker>,
}

struct Waiting {
    message: Arc<Message>,
    /// When it is of no more use.
    expires: Option<Instant>,
    /// How often it has gone back.
    redeliveries: u32,
}

impl Waiting {
    fn new(message: Arc<Message>) -> Self {
        let expiry = message.metadata.expiry;
        Self {
            expires: expiry.and_then(|expiry| Instant::now().checked_add(expiry)),
            message,
            redeliveries: 0,
        }
    }

    fn size(&self) -> u64 {
        self.message.body.len() as u64
    }
}

impl Buffer {
    pub(super) fn private(limits: Limits) -> Arc<Self> {
        Self::new(limits, None)
    }

    /// A queue whose messages are delivered as often again as `redeliveries` says, and go to `dead`
    /// after that.
    pub(super) fn durable(limits: Limits, redeliveries: u32, dead: Arc<Self>) -> Arc<Self> {
        let durable = Durable {
            redeliveries: Some(redeliveries),
            dead: Some(dead),
        };
        Self::new(limits, Some(durable))
    }

    /// A queue of dead letters.
    pub(super) fn dead(limits: Limits) -> Arc<Self> {
        let durable = Durable {
            redeliveries: None,
            dead: None,
        };
        Self::new(limits, Some(durable))
    }

    fn new(limits: Limits, durable: Option<Durable>) -> Arc<Self> {
        Arc::new(Self {
            limits,
            durable,
            state: Mutex::default(),
        })
    }

    pub(super) fn is_durable(&self) -> bool {
        self.durable.is_some()
    }

    /// Whether `other` was asked for in the same way.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let redeliveries = |buffer: &Self| buffer.durable.as_ref().map(|this| this.redeliveries);
        self.limits == other.limits && redeliveries(self) == redeliveries(other)
    }

    /// Whether it has taken `message`, which only a full durable queue does not.
    pub(super) fn push(&self, message: Arc<Message>) -> bool {
        let mut state = lock(&self.state);
        let waiting = Waiting::new(message);
        let is_durable = self.is_durable();
        if is_durable && self.is_full(&state, waiting.size(), 1) {
            return false;
        }
        state.bytes += waiting.size();
        state.messages.push_back(waiting);
        while !is_durable && self.is_full(&state, 0, 0) && state.pop().is_some() {
            state.dropped += 1;
        }
        state.wake();
        true
    }

    fn is_full(&self, state: &Contents, more_bytes: u64, more: usize) -> bool {
        let length = state.messages.len() + more;
        length > usize::try_from(self.limits.length).unwrap_or(usize::MAX)
            || state.bytes + more_bytes > self.limits.bytes
    }

    /// The next message for `consumer` that has not expired, and the tag of its delivery.
    pub(super) fn pop(&self, consumer: u64) -> Option<(u64, Message)> {
        let mut expired = Vec::new();
        let mut state = lock(&self.state);
        let next = loop {
            let Some(waiting) = state.pop() else {
                break None;
            };
            if waiting.expires.is_some_and(|at| at <= Instant::now()) {
                expired.push(waiting);
                continue;
            }
            if !self.is_durable() {
                break Some((0, Arc::unwrap_or_clone(waiting.message)));
            }
            state.last += 1;
            let tag = state.last;
            let mut message = (*waiting.message).clone();
            message.metadata.redelivered = waiting.redeliveries > 0;
            message.metadata.redeliveries = waiting.redeliveries;
            state.out.insert(tag, (consumer, waiting));
            break Some((tag, message));
        };
        drop(state);
        for waiting in expired {
            self.bury(&waiting, BROKER_REASON, "expired");
        }
        next
    }

    /// Has `waker` woken when there may be something new. The caller must look again after this.
    pub(super) fn register(&self, waker: &Waker) {
        let mut state = lock(&self.state);
        if !state.wakers.iter().any(|known| known.will_wake(waker)) {
            state.wakers.push(waker.clone());
        }
    }

    pub(super) fn wake(&self) {
        lock(&self.state).wake();
    }

    /// Takes back all that `consumer` was delivered and has not settled.
    pub(super) fn take_back(&self, consumer: u64) {
        let tags: Vec<u64> = {
            let state = lock(&self.state);
            let out = state.out.iter();
            out.filter_map(|(tag, (to, _))| (*to == consumer).then_some(*tag))
                .collect()
        };
        // The last first, as each goes to the front.
        for tag in tags.into_iter().rev() {
            self.settle(tag, Verdict::Retry);
        }
    }

    /// Its connection is lost: a private queue is gone with what is in it, a durable one gets back
    /// what it has delivered.
    pub(super) fn lose(&self) {
        if self.is_durable() {
            let consumers: BTreeSet<u64> = {
                let state = lock(&self.state);
                state.out.values().map(|(consumer, _)| *consumer).collect()
            };
            for consumer in consumers {
                self.take_back(consumer);
            }
        } else {
            let mut state = lock(&self.state);
            state.messages.clear();
            (state.bytes, state.gap) = (0, true);
            state.wake();
        }
    }

    /// Whether a gap is to be told, once.
    pub(super) fn take_gap(&self) -> bool {
        std::mem::take(&mut lock(&self.state).gap)
    }

    pub(super) fn dropped(&self) -> u64 {
        lock(&self.state).dropped
    }

    /// Makes `waiting` a dead letter, if there is a place for those.
    fn bury(&self, waiting: &Waiting, header: &str, reason: &str) {
        let Some(dead) = self.durable.as_ref().and_then(|this| this.dead.as_ref()) else {
            return;
        };
        let mut message = (*waiting.message).clone();
        message.metadata.expiry = None;
        let headers = &mut message.metadata.headers;
        headers.retain(|(name, _)| name != header);
        headers.push((header.to_owned(), reason.to_owned()));
        let mut state = lock(&dead.state);
        let waiting = Waiting::new(Arc::new(message));
        state.bytes += waiting.size();
        state.messages.push_back(waiting);
        state.wake();
    }
}

impl Settle for Buffer {
    fn settle(&self, tag: u64, verdict: Verdict) {
        let mut state = lock(&self.state);
        let Some((_, mut waiting)) = state.out.remove(&tag) else {
            // It has gone back already.
            return;
        };
        match verdict {
            Verdict::Done => {}
            Verdict::Dead(letter) => {
                drop(state);
                let Letter { reason, .. } = *letter;
                self.bury(&waiting, REASON, &reason);
            }
            Verdict::Retry => {
                let limit = self.durable.as_ref().and_then(|this| this.redeliveries);
                if limit.is_some_and(|limit| waiting.redeliveries >= limit) {
                    drop(state);
                    self.bury(&waiting, BROKER_REASON, "delivery_limit");
                } else {
                    waiting.redeliveries += 1;
                    state.bytes += waiting.size();
                    state.messages.push_front(waiting);
                    state.wake();
                }
            }
        }
    }

    fn is_stale(&self, tag: u64) -> bool {
        !lock(&self.state).out.contains_key(&tag)
    }
}

impl Contents {
    fn pop(&mut self) -> Option<Waiting> {
        let waiting = self.messages.pop_front()?;
        self.bytes -= waiting.size();
        Some(waiting)
    }

    /// Several may share a queue, and not all who wait still want anything.
    fn wake(&mut self) {
        for waker in self.wakers.drain(..) {
            waker.wake();
        }
    }
}
