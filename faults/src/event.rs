//! The event of all measurements: `PhoneStatus`, of 300 bytes on the wire.

use clacks::events::{NodeLeave, PhoneStatus};

pub(crate) fn numbered(number: u64) -> PhoneStatus {
    PhoneStatus {
        caller_id: format!("{number:020}"),
        receiver_id: "+49 30 1234567".to_owned(),
        status: "x".repeat(98),
    }
}

pub(crate) fn number(event: &PhoneStatus) -> u64 {
    event.caller_id.parse().expect("a number")
}

/// The same as bytes, written by hand.
pub(crate) fn body(number: u64) -> Vec<u8> {
    let event = numbered(number).to_envelope().expect("an event");
    event.into_bytes()
}

/// The number in what [`body`] has made.
pub(crate) fn number_in(body: &[u8]) -> u64 {
    let text = str::from_utf8(body).expect("UTF-8");
    let (_, rest) = text.split_once("<CallerId>").expect("a caller");
    rest[..20].parse().expect("a number")
}

/// An event that nobody subscribes to.
pub(crate) fn unheard() -> NodeLeave {
    NodeLeave {
        id: "node".to_owned(),
    }
}
