//! The handlers of a bus, as far as its end concerns them.

use std::sync::atomic::{AtomicU64, Ordering};

use tokio::{
    sync::watch,
    time::{Instant, timeout_at},
};

use crate::drained::Drained;

/// What all handlers of a bus share.
#[derive(Debug)]
pub(crate) struct Handlers {
    /// Whether those that still run shall give up. Each holds a receiver for as long as it runs.
    give_up: watch::Sender<bool>,
    handled: AtomicU64,
    unhandled: AtomicU64,
}

impl Handlers {
    pub(crate) fn new() -> Self {
        Self {
            give_up: watch::Sender::new(false),
            handled: AtomicU64::new(0),
            unhandled: AtomicU64::new(0),
        }
    }

    /// For one more handler: to be held until it ends.
    pub(crate) fn join(&self) -> Membership {
        Membership(self.give_up.subscribe())
    }

    pub(crate) fn count_handled(&self) {
        self.handled.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn count_unhandled(&self, events: u64) {
        self.unhandled.fetch_add(events, Ordering::Relaxed);
    }

    /// How many events were passed to handlers, and how many were given up, so far.
    pub(crate) fn counts(&self) -> Drained {
        Drained {
            handled: self.handled.load(Ordering::Relaxed),
            unhandled: self.unhandled.load(Ordering::Relaxed),
            ..Drained::default()
        }
    }

    /// Waits until every handler has ended. At `deadline` the rest is told to give up, and has as
    /// long as `grace` to do so.
    pub(crate) async fn end(&self, deadline: Instant, grace: std::time::Duration) {
        if timeout_at(deadline, self.give_up.closed()).await.is_err() {
            self.give_up.send_replace(true);
            // One that blocks its thread cannot be ended.
            let _ = timeout_at(deadline + grace, self.give_up.closed()).await;
        }
    }
}

/// That a handler runs.
pub(crate) struct Membership(watch::Receiver<bool>);

impl Membership {
    /// Returns when the handler shall give up.
    pub(crate) async fn given_up(&mut self) {
        // Who holds the sender waits for this.
        let _ = self.0.wait_for(|give_up| *give_up).await;
    }
}
