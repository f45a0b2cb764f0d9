//! What is told to a queue about a message that it has delivered.

use core::fmt;
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use crate::message::Message;

/// What shall become of a message that was delivered.
#[derive(Clone)]
pub(crate) enum Verdict {
    /// The queue may forget it.
    Done,
    /// It is delivered again, or is a dead letter if that was often enough.
    Retry,
    /// It is a dead letter.
    Dead(Box<Letter>),
}

/// A message that nobody can handle.
#[derive(Clone)]
pub(crate) struct Letter {
    #[cfg_attr(
        not(feature = "amqp"),
        expect(dead_code, reason = "in memory a dead letter is the message itself")
    )]
    pub(crate) message: Message,
    pub(crate) reason: String,
}

/// How much is kept of a reason, in bytes.
const LONGEST_REASON: usize = 1024;

impl Letter {
    pub(crate) fn new(message: Message, reason: &dyn fmt::Display) -> Self {
        let mut reason = reason.to_string();
        reason.truncate(reason.floor_char_boundary(LONGEST_REASON));
        Self { message, reason }
    }
}

/// A queue that hears verdicts.
pub(crate) trait Settle: Send + Sync {
    fn settle(&self, tag: u64, verdict: Verdict);

    /// Whether the message has gone back to its queue by now.
    fn is_stale(&self, tag: u64) -> bool;
}

/// That a message has been delivered and that its queue waits for a verdict. Where none has been
/// given when this is dropped, the message is delivered again.
pub(crate) struct Ticket {
    tag: u64,
    queue: Arc<dyn Settle>,
    is_settled: AtomicBool,
}

impl Ticket {
    pub(crate) fn new(tag: u64, queue: Arc<dyn Settle>) -> Arc<Self> {
        Arc::new(Self {
            tag,
            queue,
            is_settled: AtomicBool::new(false),
        })
    }

    /// Of several verdicts the first counts.
    pub(crate) fn settle(&self, verdict: Verdict) {
        if !self.is_settled.swap(true, Ordering::Relaxed) {
            self.queue.settle(self.tag, verdict);
        }
    }

    pub(crate) fn is_stale(&self) -> bool {
        self.queue.is_stale(self.tag)
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        self.settle(Verdict::Retry);
    }
}

impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Ticket").field(&self.tag).finish()
    }
}
