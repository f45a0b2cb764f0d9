//! The options of a subscription.

use core::fmt;
use std::{future::IntoFuture, marker::PhantomData, pin::Pin, sync::Arc};

use crate::{
    bus::Core,
    error::{SubscribeError, SubscribeErrorKind},
    event::EventKind,
    filter::{Criteria, Criterion},
    on::On,
    queue::{self, Limits, QueueKind, QueueSpec, REDELIVERIES},
    received::Received,
    routing,
    subscription::{Read, Subscription},
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
    /// What is wrong with it.
    wrong: Option<(SubscribeErrorKind, &'static str)>,
    length: Option<u32>,
    bytes: Option<u64>,
    /// `None` for the default.
    on_bad: Option<OnBad>,
    read: Read<E>,
    criteria: Criteria<E>,
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
    /// It is left out, counted, and kept as a [dead letter](crate::Bus::dead_letters) with the
    /// reason. Only [durable](Subscribe::durable) subscriptions can do this, and it is their default.
    DeadLetter,
}

pub(crate) const WRONG_NAME: &str = "the name of a durable subscription must be words of letters, \
     digits, - and _ joined by dots, of 255 bytes with the domain";

impl<'bus, E> Subscribe<'bus, E> {
    pub(crate) fn new(
        core: &'bus Arc<Core>,
        patterns: Option<Vec<String>>,
        wrong: &'static str,
        read: Read<E>,
    ) -> Self {
        Self {
            core,
            wrong: patterns
                .is_none()
                .then_some((SubscribeErrorKind::RoutingKey, wrong)),
            spec: QueueSpec {
                kind: QueueKind::Private,
                patterns: patterns.unwrap_or_default(),
                prefetch: core.prefetch,
                limits: core.limits,
            },
            length: None,
            bytes: None,
            on_bad: None,
            read,
            criteria: Criteria::any(),
            event: PhantomData,
        }
    }

    /// Says which events these are, so that filters can be answered by their names.
    pub(crate) fn of(mut self, kinds: &'static [EventKind], catalogue: &'static str) -> Self {
        self.criteria = Criteria::new(kinds, catalogue);
        self
    }

    /// Instead of [`BusBuilder::prefetch`](crate::BusBuilder::prefetch), for this subscription.
    pub fn prefetch(mut self, events: u16) -> Self {
        self.spec.prefetch = events.max(1);
        self
    }

    /// Instead of [`BusBuilder::queue_length`](crate::BusBuilder::queue_length), for this subscription.
    /// A durable queue has room for 1,000,000 events by default.
    pub fn queue_length(mut self, events: u32) -> Self {
        self.length = Some(events.max(1));
        self
    }

    /// Instead of [`BusBuilder::queue_bytes`](crate::BusBuilder::queue_bytes), for this subscription.
    /// A durable queue has room for 1 GiB by default.
    pub fn queue_bytes(mut self, bytes: u64) -> Self {
        self.bytes = Some(bytes);
        self
    }

    /// Shares the queue `name` with all who subscribe under it in this domain: each event goes to
    /// one of them, and waits while none is there. It is delivered at least once: again, if the
    /// subscriber fails or is lost before it is done with it.
    ///
    /// An event is done when the handler that was called with it has returned, unless that fails or
    /// panics; from the stream, with [`Received::done`] or [`Received::into_inner`]. An `Err` item is
    /// done when it is dropped. What was delivered [too often](Subscribe::redeliveries), and what
    /// is no event of `E`, becomes a [dead letter](crate::Bus::dead_letters), and is kept until
    /// somebody takes it. After a handler has failed, its next call waits up to 2 seconds, longer
    /// each time.
    ///
    /// The queue stays until an administrator deletes it, and so does what it listens to: of
    /// subscriptions with different events, it gets the events of all. All must give it the same
    /// limits. When it is full, events are [rejected](crate::SendErrorKind::Rejected). On RabbitMQ it
    /// is a quorum queue, on disk and replicated; on an in-process bus it lasts as long as anybody
    /// uses the bus. Words of letters, digits, `-` and `_` make the name, joined by dots.
    ///
    /// ```
    /// # use clacks_runtime::{Bus, Event, Handler, Received, SubscribeError};
    /// # async fn charge<Call>(_: &Call) -> Result<(), std::io::Error> { Ok(()) }
    /// # async fn example<Call: Event>(bus: Bus) -> Result<Handler, SubscribeError> {
    /// let handler = bus
    ///     .subscribe::<Call>()
    ///     .durable("billing")
    ///     .on(async |call: Received<Call>| charge(&*call).await)
    ///     .await?;
    /// # Ok(handler)
    /// # }
    /// ```
    pub fn durable(mut self, name: &str) -> Self {
        if !queue::is_name(&self.core.domain, name) {
            let wrong = (SubscribeErrorKind::Options, WRONG_NAME);
            self.wrong.get_or_insert(wrong);
        }
        let kind = QueueKind::Durable {
            name: name.to_owned(),
            redeliveries: REDELIVERIES,
        };
        self.set_kind(kind, Limits::DURABLE);
        self
    }

    /// How often a [durable](Subscribe::durable) queue delivers an event again, before that becomes a
    /// dead letter. That a subscriber was lost which had been sent the event counts too. To be given
    /// after the name; default: 20.
    pub fn redeliveries(mut self, times: u32) -> Self {
        if let QueueKind::Durable { redeliveries, .. } = &mut self.spec.kind {
            *redeliveries = times;
        } else {
            let why = "only a durable queue delivers an event again";
            self.wrong.get_or_insert((SubscribeErrorKind::Options, why));
        }
        self
    }

    pub(crate) fn set_kind(&mut self, kind: QueueKind, limits: Limits) {
        self.spec.kind = kind;
        self.spec.limits = limits;
    }

    /// What becomes of messages that are no event of `E`. Default: [`OnBad::Yield`], for a durable
    /// subscription [`OnBad::DeadLetter`].
    pub fn on_bad(mut self, policy: OnBad) -> Self {
        self.on_bad = Some(policy);
        self
    }

    /// Lets through only the events that `criterion` wants: a closure over the event, which says what
    /// it takes, or with feature `xquery` a `Filter`. Of several, all must want it.
    ///
    /// A closure is asked after the event was read. A query is answered before: by the broker, as
    /// far as it is about which event it is, and else while the message goes by. Where the query has
    /// no answer, by a dynamic error or since the message is not well-formed, it is not delivered,
    /// but logged and [counted](Subscription::unanswered). What a filter does not let through is
    /// done, for a durable queue too.
    ///
    /// ```
    /// # use clacks_runtime::{Bus, Event, SubscribeError};
    /// # async fn example<Call: Event>(bus: Bus) -> Result<(), SubscribeError> {
    /// let calls = bus.subscribe().filter(|call: &Call| call.kind().name != "Test").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn filter<How>(mut self, criterion: impl Criterion<E, How>) -> Self {
        self.criteria.add(criterion);
        self
    }

    /// Lets through only the events of which a query is true, as [`Subscribe::filter`] does with a
    /// `Filter`, from a text that is known at run time.
    ///
    /// A query that is wrong, by itself or for the schema of the events, is an error when the
    /// subscription is made.
    #[cfg(feature = "xquery")]
    pub fn xquery(mut self, query: &str) -> Self {
        self.criteria.add_text(query);
        self
    }

    /// Says which part of the queries runs where: what the broker answers, what is asked of each
    /// message, and what needs a tree of it.
    #[cfg(feature = "xquery")]
    pub fn explain(&self) -> String {
        self.criteria.explain()
    }

    /// Has `handle` called with each event, as [`Bus::on`](crate::Bus::on) does.
    pub fn on<F, R>(self, handle: F) -> On<'bus, E, F>
    where
        F: FnMut(Received<E>) -> R,
        R: Future,
    {
        On::new(self, handle)
    }

    pub(crate) async fn start(mut self) -> Result<Subscription<E>, SubscribeError> {
        if let Some((kind, why)) = self.wrong {
            return Err(SubscribeError::new(kind, why));
        }
        let is_durable = matches!(self.spec.kind, QueueKind::Durable { .. });
        let on_bad = match self.on_bad {
            Some(OnBad::DeadLetter) if !is_durable => {
                let why = "only a durable subscription has dead letters";
                return Err(SubscribeError::new(SubscribeErrorKind::Options, why));
            }
            Some(policy) => policy,
            None if is_durable => OnBad::DeadLetter,
            None => OnBad::default(),
        };
        if let Some(kinds) = self.criteria.settle()?
            && !self.spec.patterns.is_empty()
        {
            let domain = &self.core.domain;
            let keys = kinds.iter().map(|kind| routing::key(domain, kind.name));
            self.spec.patterns = keys.flatten().collect();
        }
        let limits = &mut self.spec.limits;
        limits.length = self.length.unwrap_or(limits.length);
        limits.bytes = self.bytes.unwrap_or(limits.bytes);
        let source = self.core.transport.subscribe(self.spec.clone()).await?;
        Ok(Subscription::new(
            source,
            Arc::clone(self.core),
            self.spec.patterns,
            on_bad,
            self.read,
            self.criteria,
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
            .field("criteria", &self.criteria)
            .finish_non_exhaustive()
    }
}
