//! Events as a stream.

use core::fmt;
use std::{
    future::poll_fn,
    marker::PhantomData,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use futures_core::Stream;

use crate::{
    bus::Core, error::ReceiveError, event::Event, receive::receive, received::Received,
    transport::Source,
};

/// The events of `E` as they arrive; see [`Bus::subscribe`](crate::Bus::subscribe).
///
/// A message that is no event of `E` is an `Err` item and ends nothing. The stream ends when the bus
/// is closed. Dropping it removes its queue from the broker.
pub struct Subscription<E> {
    source: Source,
    core: Arc<Core>,
    event: PhantomData<fn() -> E>,
}

impl<E: Event> Subscription<E> {
    pub(crate) fn new(source: Source, core: Arc<Core>) -> Self {
        Self {
            source,
            core,
            event: PhantomData,
        }
    }

    /// The next event, `None` once the bus is closed and all that had arrived is taken.
    ///
    /// # Errors
    /// A message that is no event of `E`. The next call goes on with what came after it.
    ///
    /// # Cancel safety
    /// Dropping the future loses no event.
    pub async fn next(&mut self) -> Option<Result<Received<E>, ReceiveError>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    /// How many events were dropped because this subscriber was too slow. `None` where it cannot be
    /// known: an AMQP broker does not tell.
    pub fn dropped(&self) -> Option<u64> {
        self.source.dropped()
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Received<E>, ReceiveError>>> {
        self.source.poll_next(cx).map(|message| {
            message.map(|message| receive(message, &self.core.domain, self.core.max_event_size))
        })
    }
}

impl<E: Event> Stream for Subscription<E> {
    type Item = Result<Received<E>, ReceiveError>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl<E: Event> fmt::Debug for Subscription<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription")
            .field("place", &self.core.place)
            .field("domain", &self.core.domain)
            .field("events", &E::KINDS)
            .finish_non_exhaustive()
    }
}
