//! What a transport carries.

use std::{
    borrow::Cow,
    sync::Arc,
    time::{Duration, SystemTime},
};

use crate::ticket::Ticket;

/// The name of an event: that of a type, or of a document that was given as it is.
pub(crate) type EventName = Cow<'static, str>;

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
    /// The routing key at the exchange of the domain, or the name of a queue.
    pub(crate) routing_key: String,
    /// Whether it goes to the queue that the routing key names.
    pub(crate) direct: bool,
    /// `None` for an envelope.
    #[cfg_attr(
        not(feature = "amqp"),
        allow(dead_code, reason = "other clients read it")
    )]
    pub(crate) content_type: Option<String>,
    /// `None` for the body as it is.
    pub(crate) content_encoding: Option<String>,
    /// The queue in which an answer is awaited.
    #[cfg_attr(
        not(any(feature = "amqp", feature = "rpc")),
        allow(dead_code, reason = "requests and answers have them")
    )]
    pub(crate) reply_to: Option<String>,
    /// Which request an answer is to.
    #[cfg_attr(
        not(any(feature = "amqp", feature = "rpc")),
        allow(dead_code, reason = "requests and answers have them")
    )]
    pub(crate) correlation_id: Option<String>,
    pub(crate) user_id: Option<String>,
    /// On whose behalf it was sent, as far as that is verified.
    pub(crate) originator: Option<String>,
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

/// The header in which an agent says on whose behalf it sends.
pub(crate) const ORIGINATOR: &str = "clacks-originator";

impl Metadata {
    /// Finds out on whose behalf it was sent: only what one of `agents` says of that counts.
    pub(crate) fn find_originator(&mut self, agents: &[String]) {
        let trusted = self
            .user_id
            .as_ref()
            .is_some_and(|user| agents.contains(user));
        let mut headers = self.headers.iter();
        let said = headers.find(|(name, _)| trusted && name == ORIGINATOR);
        let said = said.map(|(_, value)| value.clone());
        self.originator = said.or_else(|| self.user_id.clone());
    }
}

/// The value of a header that is no text.
#[cfg_attr(
    not(feature = "amqp"),
    allow(dead_code, reason = "only what comes over AMQP has them")
)]
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Number {
    /// Of any size, and 0 or 1 for a boolean.
    Integer(i64),
    Double(f64),
}

/// What arrives at a subscriber.
#[expect(clippy::large_enum_variant, reason = "the small one is rare")]
pub(crate) enum Arrival {
    Message(Message),
    /// Messages may have been missed before the next one.
    Gap,
}
