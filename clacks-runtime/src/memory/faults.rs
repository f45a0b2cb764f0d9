//! What can go wrong on an in-process bus, at the wish of a test.

use core::fmt;
use std::sync::{Arc, atomic::Ordering};

use super::{Broker, Condition};
use crate::state::State;

/// Makes things go wrong for all who use the in-process bus `memory:NAME`, as they do at a broker.
///
/// What [`Bus::try_send`](crate::Bus::try_send) is given while the bus takes nothing is refused as
/// [full](crate::SendErrorKind::Full) at once, where over AMQP some of it could wait.
///
/// ```
/// # use clacks_runtime::{Bus, Faults, State};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let bus = Bus::connect("memory:faults-example").await?;
/// let faults = Faults::on("faults-example");
/// faults.block("memory");
/// assert!(matches!(bus.state().current(), State::Blocked { .. }));
/// faults.unblock();
/// assert_eq!(bus.state().current(), State::Connected);
/// # Ok(())
/// # }
/// ```
pub struct Faults(Arc<Broker>);

impl Faults {
    /// Those of the bus `memory:NAME`.
    pub fn on(name: &str) -> Self {
        Self(Broker::named(name))
    }

    /// Loses all connections, which are there again at once. What waits in private queues is lost,
    /// and a [gap](crate::ReceiveErrorKind::Gap) is told; what was delivered from durable queues and is
    /// not done comes again.
    pub fn lose_connections(&self) {
        self.stop();
        self.start();
    }

    /// Stops the broker: connections are lost, and those who send wait.
    pub fn stop(&self) {
        let lost = State::Reconnecting {
            attempt: 1,
            last_error: None,
        };
        self.set(Condition::Down, &lost);
        self.0.lose();
    }

    /// Starts the broker again.
    pub fn start(&self) {
        self.set(Condition::Up, &State::Connected);
    }

    /// Takes no more events, as a broker that is short of memory or disk. Those who send wait, and what
    /// was sent before still arrives.
    pub fn block(&self, reason: &str) {
        let reason = reason.to_owned();
        let blocked = State::Blocked {
            reason: reason.clone(),
        };
        self.set(Condition::Blocked(reason), &blocked);
    }

    /// Takes events again.
    pub fn unblock(&self) {
        self.start();
    }

    /// Rejects the next events that are sent, so many.
    pub fn reject(&self, events: u64) {
        self.0.rejects.store(events, Ordering::Relaxed);
    }

    fn set(&self, condition: Condition, state: &State) {
        self.0.tell(state);
        self.0.condition.send_replace(condition);
    }
}

impl fmt::Debug for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Faults").finish_non_exhaustive()
    }
}
