//! Events as calls.

use std::{
    any::Any,
    error::Error,
    future::Future,
    panic::AssertUnwindSafe,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use futures_util::FutureExt;
use tokio::{sync::oneshot, task::JoinHandle, time::timeout};

use crate::{event::Event, received::Received, subscription::Subscription};

/// How long [`Handler::stop`] waits for the event that is being handled.
const STOP_TIMEOUT: Duration = Duration::from_secs(5);

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
    refused: AtomicU64,
}

impl Handler {
    pub(crate) fn start<E, F, R>(subscription: Subscription<E>, handle: F) -> Self
    where
        E: Event,
        F: FnMut(Received<E>) -> R + Send + 'static,
        R: Future<Output = ()> + Send + 'static,
    {
        let counts = Arc::new(Counts::default());
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(run(subscription, handle, stopped, Arc::clone(&counts)));
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

    /// How many messages were refused because they are no event of the subscription.
    pub fn refused(&self) -> u64 {
        self.counts.refused.load(Ordering::Relaxed)
    }

    /// Takes no more events and waits for the one that is being handled. After 5 seconds that one
    /// is given up at its next `.await`.
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

async fn run<E, F, R>(
    mut subscription: Subscription<E>,
    mut handle: F,
    mut stopped: oneshot::Receiver<()>,
    counts: Arc<Counts>,
) where
    E: Event,
    F: FnMut(Received<E>) -> R,
    R: Future<Output = ()>,
{
    loop {
        let item = tokio::select! {
            biased;
            _ = &mut stopped => return,
            item = subscription.next() => item,
        };
        match item {
            None => return,
            Some(Ok(event)) => {
                let key = event.routing_key().to_owned();
                let call = AssertUnwindSafe(async { handle(event).await });
                if let Err(panic) = call.catch_unwind().await {
                    counts.panics.fetch_add(1, Ordering::Relaxed);
                    tracing::error!(
                        routing_key = key,
                        panic = text(&*panic),
                        "a handler panicked"
                    );
                }
            }
            Some(Err(error)) => {
                counts.refused.fetch_add(1, Ordering::Relaxed);
                let why = error.source().map(tracing::field::display);
                tracing::warn!(why, "{error}");
            }
        }
    }
}

/// What a panic says, where it says it in the usual way.
fn text(panic: &(dyn Any + Send)) -> &str {
    panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("")
}
