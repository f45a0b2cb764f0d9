//! What a transport carries.

use std::time::SystemTime;

/// One event on its way: bytes, and what goes beside them.
#[derive(Clone)]
pub(crate) struct Message {
    pub(crate) metadata: Metadata,
    pub(crate) body: Vec<u8>,
}

/// What goes beside the body of a message.
#[derive(Debug, Clone)]
pub(crate) struct Metadata {
    pub(crate) routing_key: String,
    pub(crate) user_id: Option<String>,
    pub(crate) message_id: Option<String>,
    pub(crate) timestamp: Option<SystemTime>,
    pub(crate) redelivered: bool,
}
