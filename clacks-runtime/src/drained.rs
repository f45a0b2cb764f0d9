//! What became of the events that were under way when a bus was shut down.

/// What [`Bus::shutdown`](crate::Bus::shutdown) could still finish, in events.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
#[must_use = "it says whether anything was lost"]
pub struct Drained {
    /// Confirmed by the broker: sent before, or by handlers meanwhile.
    pub confirmed: u64,
    /// Sent in the same way, and not confirmed. The calls that wait for them have the reasons.
    pub unconfirmed: u64,
    /// Received before, and passed to handlers now.
    pub handled: u64,
    /// Received before, and given up: not yet passed to a handler, or not handled in time.
    pub unhandled: u64,
}

impl Drained {
    /// Whether nothing was given up.
    pub fn is_complete(&self) -> bool {
        self.unconfirmed == 0 && self.unhandled == 0
    }
}

/// How many messages a bus has sent that were confirmed, and how many that were not.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Sent {
    pub(crate) confirmed: u64,
    pub(crate) unconfirmed: u64,
}
