//! The options of a handler.

use core::fmt;
use std::{future::IntoFuture, pin::Pin};

use crate::{
    error::SubscribeError, handler::Handler, outcome::Outcome, received::Received,
    subscribe::Subscribe,
};

/// A handler that is to be; see [`Bus::on`](crate::Bus::on). Awaiting it subscribes.
///
/// # Errors
/// As [`Subscribe`].
///
/// # Panics
/// Outside a Tokio runtime.
///
/// # Cancel safety
/// Dropping the future gives up the subscription and removes its queue.
#[must_use = "nothing is handled before `.await`"]
pub struct On<'bus, E, F> {
    subscribe: Subscribe<'bus, E>,
    handle: F,
    concurrent: usize,
}

impl<'bus, E, F> On<'bus, E, F> {
    pub(crate) fn new(subscribe: Subscribe<'bus, E>, handle: F) -> Self {
        Self {
            subscribe,
            handle,
            concurrent: 1,
        }
    }

    /// How many events are handled at a time, at most. At least 1; default: 1, which keeps their
    /// order. With more, the calls still begin in order, and end in any.
    ///
    /// All share one task: they wait side by side, and compute one after the other.
    pub fn concurrent(mut self, events: usize) -> Self {
        self.concurrent = events.max(1);
        self
    }
}

impl<'bus, E, F, R> IntoFuture for On<'bus, E, F>
where
    E: Send + 'static,
    F: FnMut(Received<E>) -> R + Send + 'static,
    R: Future<Output: Outcome> + Send + 'static,
{
    type Output = Result<Handler, SubscribeError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'bus>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self {
            subscribe,
            handle,
            concurrent,
        } = self;
        Box::pin(async move {
            let subscription = subscribe.start().await?;
            Ok(Handler::start(subscription, handle, concurrent))
        })
    }
}

impl<E, F> fmt::Debug for On<'_, E, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("On")
            .field("subscribe", &self.subscribe)
            .field("concurrent", &self.concurrent)
            .finish_non_exhaustive()
    }
}
