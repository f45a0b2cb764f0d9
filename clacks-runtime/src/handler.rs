//! Events as calls.

use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use futures_util::{FutureExt, StreamExt, stream::FuturesUnordered};
use tokio::{
    sync::oneshot,
    task::JoinHandle,
    time::{sleep, timeout},
};

use tracing::Instrument as _;

use crate::{
    error::{ReceiveError, ReceiveErrorKind},
    metrics::{self, Handled},
    outcome::Outcome,
    received::Received,
    subscription::{Subscription, log},
    ticket::{Ticket, Verdict},
};

/// How long [`Handler::stop`] waits for the events that are being handled.
const STOP_TIMEOUT: Duration = Duration::from_secs(5);

/// After the first failure of a durable handler; twice as long after each one more.
const FIRST_PAUSE: Duration = Duration::from_millis(50);

const LONGEST_PAUSE: Duration = Duration::from_secs(2);

/// A function that is called with each event; see [`Bus::on`](crate::Bus::on).
///
/// Dropping it ends it at once: an event that is being handled is given up at its next `.await`.
#[derive(Debug)]
#[must_use = "the handler ends when this is dropped"]
pub struct Handler {
    /// `Some` until the handler is told to stop.
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<()>,
    counts: Arc<Counts>,
}

#[derive(Debug, Default)]
struct Counts {
    panics: AtomicU64,
    errors: AtomicU64,
    refused: AtomicU64,
    gaps: AtomicU64,
}

impl Handler {
    pub(crate) fn start<E, F, R>(
        subscription: Subscription<E>,
        handle: F,
        concurrent: usize,
    ) -> Self
    where
        E: Send + 'static,
        F: FnMut(Received<E>) -> R + Send + 'static,
        R: Future<Output: Outcome> + Send + 'static,
    {
        let counts = Arc::new(Counts::default());
        let (stop, stopped) = oneshot::channel();
        let mut membership = subscription.core().handlers.join();
        let mut running = Running {
            subscription,
            handle,
            concurrent,
            calls: FuturesUnordered::new(),
            counts: Arc::clone(&counts),
        };
        let task = tokio::spawn(async move {
            tokio::select! {
                () = running.run(stopped) => {}
                () = membership.given_up() => running.give_up(),
            }
        });
        Self {
            stop: Some(stop),
            task,
            counts,
        }
    }

    /// How many calls have panicked.
    pub fn panics(&self) -> u64 {
        self.counts.panics.load(Ordering::Relaxed)
    }

    /// How many calls have returned an error.
    pub fn errors(&self) -> u64 {
        self.counts.errors.load(Ordering::Relaxed)
    }

    /// How many messages were refused because they are no event of the subscription.
    pub fn refused(&self) -> u64 {
        self.counts.refused.load(Ordering::Relaxed)
    }

    /// How often events may have been missed, because the connection was lost. Who has to do
    /// something about it at once uses [`Bus::subscribe`](crate::Bus::subscribe), where it has its
    /// place between the events.
    pub fn gaps(&self) -> u64 {
        self.counts.gaps.load(Ordering::Relaxed)
    }

    /// Takes no more events and waits for those that are being handled. After 5 seconds they are
    /// given up at their next `.await`.
    ///
    /// # Cancel safety
    /// Dropping the future ends the handler at once.
    pub async fn stop(mut self) {
        self.stop = None;
        // A task that panics or is aborted has ended as well.
        let _ = timeout(STOP_TIMEOUT, &mut self.task).await;
    }
}

impl Drop for Handler {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Running<E, F> {
    subscription: Subscription<E>,
    handle: F,
    concurrent: usize,
    calls: FuturesUnordered<Pin<Box<dyn Future<Output = ()> + Send>>>,
    counts: Arc<Counts>,
}

impl<E, F, R> Running<E, F>
where
    F: FnMut(Received<E>) -> R,
    R: Future<Output: Outcome> + Send + 'static,
{
    /// Handles events until there are no more, or `stopped` tells to take none.
    async fn run(&mut self, mut stopped: oneshot::Receiver<()>) {
        loop {
            let has_room = self.calls.len() < self.concurrent;
            tokio::select! {
                biased;
                _ = &mut stopped => break,
                Some(()) = self.calls.next() => self.subscription.core().handlers.count_handled(),
                item = self.subscription.next(), if has_room => match item {
                    None => break,
                    Some(Ok(event)) => self.call(event),
                    Some(Err(error)) => self.pass_over(&error),
                },
            }
        }
        while let Some(()) = self.calls.next().await {
            self.subscription.core().handlers.count_handled();
        }
    }

    /// Begins to handle `event`.
    fn call(&mut self, mut event: Received<E>) {
        let key = event.routing_key().to_owned();
        let pause = pause(event.redeliveries());
        let ticket = event.hand_over();
        let (span, start) = (event.span(), Instant::now());
        let counts = Arc::clone(&self.counts);
        // A panic before there is a future is one of the call all the same.
        let called = span.in_scope(|| catch_unwind(AssertUnwindSafe(|| (self.handle)(event))));
        match called {
            Err(panic) => {
                counts.panicked(&key, &*panic, start);
                self.calls.push(Box::pin(settle(ticket, false, pause)));
            }
            Ok(call) => self.calls.push(Box::pin(async move {
                let call = AssertUnwindSafe(call.instrument(span)).catch_unwind();
                let is_done = match call.await {
                    Ok(outcome) => counts.ended(&key, outcome, start),
                    Err(panic) => counts.panicked(&key, &*panic, start),
                };
                settle(ticket, is_done, pause).await;
            })),
        }
    }

    fn pass_over(&self, error: &ReceiveError) {
        let count = match error.kind() {
            ReceiveErrorKind::Gap => &self.counts.gaps,
            _ => &self.counts.refused,
        };
        count.fetch_add(1, Ordering::Relaxed);
        log(error);
    }

    /// Ends without handling what is left.
    fn give_up(mut self) {
        let mut left = self.calls.len() as u64;
        while let Some(Some(item)) = self.subscription.next().now_or_never() {
            left += u64::from(item.is_ok());
        }
        self.subscription.core().handlers.count_unhandled(left);
    }
}

impl Counts {
    /// Whether the event is done.
    fn ended(&self, routing_key: &str, outcome: impl Outcome, start: Instant) -> bool {
        let Some(error) = outcome.error() else {
            metrics::handled(Handled::Done, start);
            return true;
        };
        metrics::handled(Handled::Failed, start);
        self.errors.fetch_add(1, Ordering::Relaxed);
        tracing::warn!(routing_key, error, "a handler failed");
        false
    }

    fn panicked(&self, routing_key: &str, panic: &(dyn Any + Send), start: Instant) -> bool {
        metrics::handled(Handled::Panicked, start);
        self.panics.fetch_add(1, Ordering::Relaxed);
        let panic = text(panic);
        tracing::error!(routing_key, panic, "a handler panicked");
        false
    }
}

/// Tells a durable queue how the call of a handler has ended. What is to be tried again may need
/// something that is not there for now, so that it goes back after a pause.
async fn settle(ticket: Option<Arc<Ticket>>, is_done: bool, pause: Duration) {
    let Some(ticket) = ticket else { return };
    if is_done {
        return ticket.settle(Verdict::Done);
    }
    sleep(pause).await;
    ticket.settle(Verdict::Retry);
}

/// How long an event waits before it goes back for the next time.
fn pause(redeliveries: u32) -> Duration {
    let doubled = FIRST_PAUSE.saturating_mul(1 << redeliveries.min(16));
    doubled.min(LONGEST_PAUSE)
}

/// What a panic says, where it says it in the usual way.
fn text(panic: &(dyn Any + Send)) -> &str {
    panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("")
}
