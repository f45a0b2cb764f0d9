//! Events as a stream.

use core::fmt;
use std::{
    error::Error,
    future::poll_fn,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use futures_core::Stream;

use crate::{
    bus::Core,
    error::{ReceiveError, ReceiveErrorKind},
    filter::Criteria,
    message::{Arrival, Message},
    metrics,
    received::Received,
    routing,
    subscribe::OnBad,
    ticket::Verdict,
    transport::Source,
};

/// How a message becomes an item, given the domain and the largest size.
pub(crate) type Read<E> = fn(Message, &str, usize) -> Result<Received<E>, ReceiveError>;

/// The events of `E` as they arrive; see [`Bus::subscribe`](crate::Bus::subscribe).
///
/// A message that is no event of `E` is an `Err` item and ends nothing. So is a
/// [gap](crate::ReceiveErrorKind::Gap): after the connection was lost and is there again, it comes
/// before the events that are sent from then on, since those in between may have been missed. The
/// stream ends when the bus is closed. Dropping it removes its queue from the broker.
#[must_use = "what arrives is lost, and dropping it ends the subscription"]
pub struct Subscription<E> {
    source: Source,
    core: Arc<Core>,
    patterns: Vec<String>,
    on_bad: OnBad,
    refused: u64,
    read: Read<E>,
    criteria: Criteria<E>,
}

impl<E> Subscription<E> {
    pub(crate) fn new(
        source: Source,
        core: Arc<Core>,
        patterns: Vec<String>,
        on_bad: OnBad,
        read: Read<E>,
        criteria: Criteria<E>,
    ) -> Self {
        Self {
            source,
            core,
            patterns,
            on_bad,
            refused: 0,
            read,
            criteria,
        }
    }

    /// The next event, `None` once the bus is closed and all that had arrived is taken.
    ///
    /// # Errors
    /// A message that is no event of `E`, and a gap. The next call goes on with what came after it.
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

    /// How many messages have arrived that are no event of `E`.
    pub fn refused(&self) -> u64 {
        self.refused
    }

    /// How many messages a query had no answer for, and which were not delivered for that.
    pub fn unanswered(&self) -> u64 {
        self.criteria.unanswered()
    }

    pub(crate) fn core(&self) -> &Arc<Core> {
        &self.core
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Received<E>, ReceiveError>>> {
        loop {
            let mut message = match ready!(self.source.poll_next(cx)) {
                None => return Poll::Ready(None),
                Some(Arrival::Gap) => {
                    metrics::received(None, Some(ReceiveErrorKind::Gap));
                    return Poll::Ready(Some(Err(ReceiveError::gap())));
                }
                Some(Arrival::Message(message)) => message,
            };
            // It went back with a lost connection and comes again; nobody has seen it here.
            if message
                .ticket
                .as_ref()
                .is_some_and(|ticket| ticket.is_stale())
            {
                continue;
            }
            message.metadata.find_originator(&self.core.agents);
            let (domain, max_size) = (&self.core.domain, self.core.max_event_size);
            if !self.criteria.admit(&message, domain, max_size) {
                if let Some(ticket) = &message.ticket {
                    ticket.settle(Verdict::Done);
                }
                continue;
            }
            let mut item = (self.read)(message, domain, max_size);
            let refusal = item.as_ref().err().map(ReceiveError::kind);
            let key = item.as_ref().map(Received::routing_key);
            let event = key.ok().and_then(|key| routing::event(domain, key));
            metrics::received(event, refusal);
            if let Err(error) = &mut item {
                self.refused += 1;
                match self.on_bad {
                    OnBad::Yield => {}
                    OnBad::Skip => {
                        log(error);
                        continue;
                    }
                    OnBad::DeadLetter => {
                        log(error);
                        if let Some(letter) = error.letter() {
                            error.settle(Verdict::Dead(letter));
                        }
                        continue;
                    }
                }
            }
            match item {
                // It is done with.
                Ok(event) if !self.criteria.accept(&event) => drop(event.into_inner()),
                item => return Poll::Ready(Some(item)),
            }
        }
    }
}

/// Logs what nobody else is told.
pub(crate) fn log(error: &ReceiveError) {
    let why = error.source().map(tracing::field::display);
    tracing::warn!(why, "{error}");
}

impl<E> Stream for Subscription<E> {
    type Item = Result<Received<E>, ReceiveError>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl<E> fmt::Debug for Subscription<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription")
            .field("place", &self.core.place)
            .field("domain", &self.core.domain)
            .field("patterns", &self.patterns)
            .finish_non_exhaustive()
    }
}
