//! Messages on their way to the wire, and where to tell what became of them.

use core::fmt;
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use tokio::{sync::oneshot, time::Instant};

use crate::{
    drained::Sent,
    error::SendErrorKind,
    message::{EventName, Message},
    metrics,
};

/// What the publishing connection is asked to do, in this order.
pub(super) enum Order {
    Publish(Outgoing),
    /// To tell when everything before it is settled.
    Flush(oneshot::Sender<()>),
}

/// A message to publish.
pub(super) struct Outgoing {
    pub(super) event: EventName,
    /// Shared with the attempt to publish it.
    pub(super) message: Arc<Message>,
    pub(super) mandatory: bool,
    /// After this nobody wants it sent any more.
    pub(super) deadline: Instant,
    pub(super) report: Report,
    /// Whether a connection was lost with it.
    pub(super) lost: bool,
    /// Whether a channel was closed because of it, or of another that was under way then.
    pub(super) suspect: bool,
}

/// Where to tell what became of a message.
pub(super) enum Report {
    /// The call that waits for it.
    Caller(oneshot::Sender<Result<(), Unsent>>),
    /// Nobody waits: failures are counted here, and logged.
    Count(Arc<AtomicU64>),
}

/// Why a message was not confirmed.
#[derive(Debug)]
pub(super) enum Unsent {
    /// The broker says that it could not take it.
    Rejected,
    /// No queue gets it.
    Unroutable,
    /// The broker closed the channel because of it, with this reason.
    Refused(String),
    /// Channel or connection were lost, with what is known of the reason.
    Lost(String),
    /// Its turn did not come in time.
    Late,
    /// The bus was closed before its turn came.
    Closed,
}

impl fmt::Display for Unsent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Rejected => "the broker could not take it",
            Self::Unroutable => "nobody is subscribed to it",
            Self::Refused(why) | Self::Lost(why) => why,
            Self::Late => "it was not confirmed in time",
            Self::Closed => "the bus was closed",
        })
    }
}

impl Unsent {
    pub(super) fn kind(&self) -> SendErrorKind {
        match self {
            Self::Rejected => SendErrorKind::Rejected,
            Self::Unroutable => SendErrorKind::Unroutable,
            Self::Refused(_) => SendErrorKind::Refused,
            Self::Lost(_) => SendErrorKind::Unconfirmed,
            Self::Late => SendErrorKind::Timeout,
            Self::Closed => SendErrorKind::Closed,
        }
    }
}

/// Counts what became of all messages.
#[derive(Debug, Default)]
pub(super) struct Tally {
    confirmed: AtomicU64,
    unconfirmed: AtomicU64,
}

impl Tally {
    pub(super) fn sent(&self) -> Sent {
        Sent {
            confirmed: self.confirmed.load(Ordering::Relaxed),
            unconfirmed: self.unconfirmed.load(Ordering::Relaxed),
        }
    }
}

impl Outgoing {
    /// Whether its sender has given up.
    pub(super) fn is_late(&self) -> bool {
        match &self.report {
            Report::Caller(confirm) => confirm.is_closed(),
            Report::Count(_) => self.deadline <= Instant::now(),
        }
    }

    pub(super) fn settle(self, result: Result<(), Unsent>, tally: &Tally) {
        let count = match &result {
            Ok(()) => &tally.confirmed,
            Err(_) => &tally.unconfirmed,
        };
        count.fetch_add(1, Ordering::Relaxed);
        if let Report::Count(_) = self.report {
            metrics::count_sent(&self.event, result.as_ref().copied().map_err(Unsent::kind));
        }
        match (self.report, result) {
            (Report::Caller(confirm), result) => {
                // A sender that has given up does not want to know.
                let _ = confirm.send(result);
            }
            (Report::Count(_), Ok(())) => {}
            (Report::Count(failures), Err(unsent)) => {
                failures.fetch_add(1, Ordering::Relaxed);
                tracing::warn!(
                    event = &*self.event,
                    message_id = self.message.metadata.message_id,
                    "event not sent: {unsent}"
                );
            }
        }
    }
}
