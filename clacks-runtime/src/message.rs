//! What a transport carries.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use crate::ticket::Ticket;

/// One event on its way: bytes, and what goes beside them.
#[derive(Clone)]
pub(crate) struct Message {
    pub(crate) metadata: Metadata,
    pub(crate) body: Vec<u8>,
    /// Whom to tell when it is dealt with, if its queue wants to know.
    pub(crate) ticket: Option<Arc<Ticket>>,
}

/// What goes beside the body of a message.
#[derive(Debug, Clone, Default)]
pub(crate) struct Metadata {
    pub(crate) routing_key: String,
    pub(crate) user_id: Option<String>,
    pub(crate) app_id: Option<String>,
    pub(crate) message_id: Option<String>,
    pub(crate) timestamp: Option<SystemTime>,
    pub(crate) headers: Vec<(String, String)>,
    /// The headers that are numbers.
    #[cfg_attr(not(feature = "xquery"), allow(dead_code, reason = "filters see them"))]
    pub(crate) numbers: Vec<(String, Number)>,
    /// How long it may wait in a queue.
    pub(crate) expiry: Option<Duration>,
    pub(crate) priority: Option<u8>,
    pub(crate) persistent: bool,
    pub(crate) redelivered: bool,
    /// How often it was given back to its queue, where that counts.
    pub(crate) redeliveries: u32,
}

/// The value of a header that is no text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Number {
    /// Of any size, and 0 or 1 for a boolean.
    Integer(i64),
    Double(f64),
}

/// What arrives at a subscriber.
pub(crate) enum Arrival {
    Message(Message),
    /// Messages may have been missed before the next one.
    #[cfg_attr(
        not(feature = "amqp"),
        expect(dead_code, reason = "within the process nothing is missed")
    )]
    Gap,
}
