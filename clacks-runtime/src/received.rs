//! An event that arrived.

use core::fmt;
use std::{ops::Deref, sync::Arc, time::SystemTime};

use crate::{
    message::{Message, Metadata},
    queue,
    ticket::{Letter, Ticket, Verdict},
    trace,
};

/// An event from the bus, and what came beside it.
///
/// An event of a [durable](crate::Subscribe::durable) subscription is kept by its queue until it is
/// [done](Received::done), and delivered again if this is dropped before.
///
/// Its `Debug` form shows what came beside the event, not the event.
pub struct Received<E> {
    event: E,
    metadata: Metadata,
    settlement: Option<Settlement>,
}

/// What the queue still wants to know.
struct Settlement {
    ticket: Arc<Ticket>,
    body: Vec<u8>,
    /// Whether the end of a handler is what counts.
    by_handler: bool,
}

impl<E> Received<E> {
    pub(crate) fn new(event: E, message: Message) -> Self {
        let Message {
            metadata,
            body,
            ticket,
        } = message;
        Self {
            event,
            metadata,
            settlement: ticket.map(|ticket| Settlement {
                ticket,
                body,
                by_handler: false,
            }),
        }
    }

    /// Leaves it to a handler to say what becomes of the event.
    pub(crate) fn hand_over(&mut self) -> Option<Arc<Ticket>> {
        let settlement = self.settlement.as_mut()?;
        settlement.by_handler = true;
        Some(Arc::clone(&settlement.ticket))
    }

    /// The event alone. It is then [done](Received::done), unless a handler was called with it:
    /// then how that ends is what counts.
    pub fn into_inner(self) -> E {
        if let Some(settlement) = &self.settlement
            && !settlement.by_handler
        {
            settlement.ticket.settle(Verdict::Done);
        }
        self.event
    }

    /// Tells a durable queue that the event has been dealt with. Otherwise it does nothing; nor
    /// does it in a handler that goes on to fail: what is done is done.
    pub fn done(&self) {
        if let Some(settlement) = &self.settlement {
            settlement.ticket.settle(Verdict::Done);
        }
    }

    /// Gives the event back to a durable queue, which delivers it again, to anybody who shares it.
    /// Otherwise it does nothing. Dropping the event does the same.
    pub fn retry(self) {
        if let Some(settlement) = self.settlement {
            settlement.ticket.settle(Verdict::Retry);
        }
    }

    /// Makes the event a [dead letter](crate::Bus::dead_letters) of its durable queue at once,
    /// because of `reason`, of which 1 KiB is kept. Otherwise it does nothing.
    pub fn reject(self, reason: impl fmt::Display) {
        if let Some(Settlement { ticket, body, .. }) = self.settlement {
            let message = Message {
                metadata: self.metadata,
                body,
                ticket: None,
            };
            ticket.settle(Verdict::Dead(Box::new(Letter::new(message, &reason))));
        }
    }

    /// A span of `tracing` for what is done with the event, named as OpenTelemetry does. With the
    /// feature `otel` it is part of the trace in which the event was sent. Handlers are in one already.
    pub fn span(&self) -> tracing::Span {
        let key = &self.metadata.routing_key;
        let domain = key.find(".event.").map_or("", |end| &key[..end]);
        trace::processing(domain, &self.metadata)
    }

    /// The routing key under which it came: `<domain>.event.<EventName>`.
    pub fn routing_key(&self) -> &str {
        &self.metadata.routing_key
    }

    /// The login of the sender, if it gave one; the broker has verified it. On an in-process bus it
    /// is what the sender's URL says.
    pub fn user_id(&self) -> Option<&str> {
        self.metadata.user_id.as_deref()
    }

    /// On whose behalf it was sent: of an [agent](crate::BusBuilder::agents) that is trusted, the login
    /// that it names, which it has had verified; of everybody else, [`Received::user_id`].
    pub fn originator(&self) -> Option<&str> {
        self.metadata.originator.as_deref()
    }

    /// The identifier that the sender gave the event; clacks gives each a UUID of version 7.
    pub fn message_id(&self) -> Option<&str> {
        self.metadata.message_id.as_deref()
    }

    /// The application that sent it, as it names itself: the
    /// [`BusBuilder::name`](crate::BusBuilder::name) of the sender's bus. Nobody has verified it.
    pub fn app_id(&self) -> Option<&str> {
        self.metadata.app_id.as_deref()
    }

    /// The value of the header `name`, if it has one that is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers();
        headers.find_map(|(known, value)| (known == name).then_some(value))
    }

    /// Names and values of all headers that are text.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let headers = self.metadata.headers.iter();
        headers.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// When it was sent, by the sender's clock and in whole seconds.
    pub fn timestamp(&self) -> Option<SystemTime> {
        self.metadata.timestamp
    }

    /// Whether the broker has delivered it before, so that it may have been seen already.
    pub fn redelivered(&self) -> bool {
        self.metadata.redelivered
    }

    /// How often it has gone back to its durable queue.
    pub fn redeliveries(&self) -> u32 {
        self.metadata.redeliveries
    }

    /// Why it is a dead letter, if it is one: what its subscriber said, or `delivery_limit` after too
    /// many deliveries, or `expired`.
    pub fn death_reason(&self) -> Option<&str> {
        let reason = self.header(queue::REASON);
        reason.or_else(|| self.header(queue::BROKER_REASON))
    }
}

#[cfg(feature = "rpc")]
impl<E> Received<E> {
    pub(crate) fn metadata(&self) -> &Metadata {
        &self.metadata
    }
}

impl<E> Deref for Received<E> {
    type Target = E;

    fn deref(&self) -> &E {
        &self.event
    }
}

impl<E> fmt::Debug for Received<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("metadata", &self.metadata)
            .finish_non_exhaustive()
    }
}
