//! The options of a subscription.

use core::fmt;
use std::{future::IntoFuture, marker::PhantomData, pin::Pin, sync::Arc};

use crate::{
    bus::Core,
    error::{SubscribeError, SubscribeErrorKind},
    on::On,
    received::Received,
    subscription::{Read, Subscription},
    transport::QueueSpec,
};

/// A subscription that is to be; see [`Bus::subscribe`](crate::Bus::subscribe). Awaiting it makes
/// it.
///
/// # Errors
/// A broker that refuses the queue or does not answer within
/// [`BusBuilder::connect_timeout`](crate::BusBuilder::connect_timeout), and a closed bus.
///
/// # Cancel safety
/// Dropping the future gives up the subscription and removes its queue.
#[must_use = "nothing is subscribed to before `.await`"]
pub struct Subscribe<'bus, E> {
    core: &'bus Arc<Core>,
    spec: QueueSpec,
    /// Whether all patterns are ones.
    wrong: Option<&'static str>,
    on_bad: OnBad,
    read: Read<E>,
    event: PhantomData<fn() -> E>,
}

/// What becomes of a message that is no event of the subscription. It is never the end of the
/// subscription.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum OnBad {
    /// It is an `Err` item, with the message as it came.
    #[default]
    Yield,
    /// It is left out, logged and counted; see [`Subscription::refused`].
    Skip,
}

impl<'bus, E> Subscribe<'bus, E> {
    pub(crate) fn new(
        core: &'bus Arc<Core>,
        patterns: Option<Vec<String>>,
        wrong: &'static str,
        read: Read<E>,
    ) -> Self {
        Self {
            core,
            wrong: patterns.is_none().then_some(wrong),
            spec: QueueSpec {
                patterns: patterns.unwrap_or_default(),
                prefetch: core.prefetch,
                length: core.queue_length,
            },
            on_bad: OnBad::default(),
            read,
            event: PhantomData,
        }
    }

    /// Instead of [`BusBuilder::prefetch`](crate::BusBuilder::prefetch), for this subscription.
    pub fn prefetch(mut self, events: u16) -> Self {
        self.spec.prefetch = events.max(1);
        self
    }

    /// Instead of [`BusBuilder::queue_length`](crate::BusBuilder::queue_length), for this subscription.
    pub fn queue_length(mut self, events: u32) -> Self {
        self.spec.length = events.max(1);
        self
    }

    /// What becomes of messages that are no event of `E`. Default: [`OnBad::Yield`].
    pub fn on_bad(mut self, policy: OnBad) -> Self {
        self.on_bad = policy;
        self
    }

    /// Has `handle` called with each event, as [`Bus::on`](crate::Bus::on) does.
    pub fn on<F, R>(self, handle: F) -> On<'bus, E, F>
    where
        F: FnMut(Received<E>) -> R,
        R: Future,
    {
        On::new(self, handle)
    }

    pub(crate) async fn start(self) -> Result<Subscription<E>, SubscribeError> {
        if let Some(why) = self.wrong {
            return Err(SubscribeError::new(SubscribeErrorKind::RoutingKey, why));
        }
        let source = self.core.transport.subscribe(self.spec.clone()).await?;
        Ok(Subscription::new(
            source,
            Arc::clone(self.core),
            self.spec.patterns,
            self.on_bad,
            self.read,
        ))
    }
}

impl<'bus, E: 'static> IntoFuture for Subscribe<'bus, E> {
    type Output = Result<Subscription<E>, SubscribeError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'bus>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.start())
    }
}

impl<E> fmt::Debug for Subscribe<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscribe")
            .field("queue", &self.spec)
            .field("on_bad", &self.on_bad)
            .finish_non_exhaustive()
    }
}
