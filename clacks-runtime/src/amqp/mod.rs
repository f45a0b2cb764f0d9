//! The transport over AMQP 0-9-1.
//!
//! A bus has two connections, one to publish and one to consume, because a broker that is short of
//! memory stops reading from connections that publish. Each has a task that supervises it: it
//! serves the connection until that is lost, and then makes a new one.

mod backoff;
mod client;
mod closing;
mod consume;
mod endpoint;
mod link;
mod outgoing;
mod properties;
mod publish;
mod queue;
mod settle;
mod socket;
mod supervise;
#[cfg(feature = "tls")]
mod tls;
mod unsettled;

pub(crate) use client::Client;

use std::time::Duration;

/// The longest that the broker may take to answer when something is declared.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(5);

/// The longest that an orderly end of a connection, or of a part of it, may take.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(2);
