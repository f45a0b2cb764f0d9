//! What the bus counts, by the facade `metrics`. Without the feature of that name, nothing.

use std::time::Instant;

use crate::error::{ReceiveErrorKind, SendErrorKind};

/// How the handling of an event has ended.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Handled {
    Done,
    Failed,
    Panicked,
}

#[cfg(feature = "metrics")]
mod facade {
    pub(super) use metrics::{counter, histogram};
}

#[cfg(feature = "metrics")]
use facade::{counter, histogram};

/// A call that sent `event` has ended.
pub(crate) fn sent(event: &str, outcome: Result<(), SendErrorKind>, start: Instant) {
    #[cfg(feature = "metrics")]
    {
        histogram!("clacks_send_seconds").record(start.elapsed());
        count_sent(event, outcome);
    }
    #[cfg(not(feature = "metrics"))]
    let _ = (event, outcome, start);
}

/// An event that nobody waits for is confirmed or has failed.
#[cfg_attr(
    not(any(feature = "amqp", feature = "metrics")),
    expect(dead_code, reason = "there is nothing to count, or everybody waits")
)]
pub(crate) fn count_sent(event: &str, outcome: Result<(), SendErrorKind>) {
    #[cfg(feature = "metrics")]
    {
        let outcome = match outcome {
            Ok(()) => "confirmed",
            Err(SendErrorKind::Invalid) => "invalid",
            Err(SendErrorKind::TooLarge) => "too_large",
            Err(SendErrorKind::RoutingKey) => "routing_key",
            Err(SendErrorKind::Header) => "header",
            Err(SendErrorKind::Full) => "full",
            Err(SendErrorKind::Timeout) => "timeout",
            Err(SendErrorKind::Unconfirmed) => "unconfirmed",
            Err(SendErrorKind::Rejected) => "rejected",
            Err(SendErrorKind::Refused) => "refused",
            Err(SendErrorKind::Unroutable) => "unroutable",
            Err(SendErrorKind::Closed) => "closed",
        };
        let event = event.to_owned();
        counter!("clacks_events_sent_total", "event" => event, "outcome" => outcome).increment(1);
    }
    #[cfg(not(feature = "metrics"))]
    let _ = (event, outcome);
}

/// A message has arrived: as `event`, or as something that is none.
pub(crate) fn received(event: Option<&str>, refusal: Option<ReceiveErrorKind>) {
    #[cfg(feature = "metrics")]
    {
        let outcome = match refusal {
            None => "accepted",
            Some(ReceiveErrorKind::TooLarge) => "too_large",
            Some(ReceiveErrorKind::Encoding) => "encoding",
            Some(ReceiveErrorKind::UnknownEvent) => "unknown_event",
            Some(ReceiveErrorKind::Invalid) => "invalid",
            Some(ReceiveErrorKind::Mismatch) => "mismatch",
            Some(ReceiveErrorKind::Gap) => {
                return counter!("clacks_gaps_total").increment(1);
            }
        };
        // Only the names of events that are known: those on the wire may be anything.
        let event = event
            .filter(|_| refusal.is_none())
            .unwrap_or_default()
            .to_owned();
        let counter =
            counter!("clacks_events_received_total", "event" => event, "outcome" => outcome);
        counter.increment(1);
    }
    #[cfg(not(feature = "metrics"))]
    let _ = (event, refusal);
}

/// A handler was called with an event, and has ended.
pub(crate) fn handled(outcome: Handled, start: Instant) {
    #[cfg(feature = "metrics")]
    {
        let outcome = match outcome {
            Handled::Done => "done",
            Handled::Failed => "failed",
            Handled::Panicked => "panicked",
        };
        histogram!("clacks_handler_seconds").record(start.elapsed());
        counter!("clacks_events_handled_total", "outcome" => outcome).increment(1);
    }
    #[cfg(not(feature = "metrics"))]
    let _ = (outcome, start);
}

/// A connection was lost.
#[cfg(feature = "amqp")]
pub(crate) fn lost(purpose: &'static str) {
    #[cfg(feature = "metrics")]
    counter!("clacks_connections_lost_total", "purpose" => purpose).increment(1);
    #[cfg(not(feature = "metrics"))]
    let _ = purpose;
}
