//! An event that arrived.

use core::fmt;
use std::{ops::Deref, time::SystemTime};

use crate::message::Metadata;

/// An event from the bus, and what came beside it.
///
/// Its `Debug` form shows what came beside the event, not the event.
pub struct Received<E> {
    event: E,
    metadata: Metadata,
}

impl<E> Received<E> {
    pub(crate) fn new(event: E, metadata: Metadata) -> Self {
        Self { event, metadata }
    }

    /// The event alone.
    pub fn into_inner(self) -> E {
        self.event
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
