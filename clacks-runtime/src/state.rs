//! How the connection of a bus fares.

use core::fmt;
#[cfg(feature = "amqp")]
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::watch;

use crate::error::ConnectError;

/// What a bus is able to do right now; see [`Bus::state`](crate::Bus::state).
///
/// Over AMQP a bus has two connections, one to send and one to receive. This is the worse of both.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    /// Events come and go.
    Connected,
    /// The broker takes no events for now, because it is short of memory or disk. Events still
    /// arrive; those that are sent wait.
    Blocked {
        /// What the broker says about it, which may be nothing.
        reason: String,
    },
    /// The connection was lost and is made anew.
    Reconnecting {
        /// Which attempt this is, from 1.
        attempt: u32,
        /// How the attempt before ended. Where it is
        /// [permanent](ConnectError::is_permanent), somebody has to change something before another
        /// can succeed.
        last_error: Option<ConnectError>,
    },
    /// The bus is closed for good.
    Closed,
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connected => f.write_str("connected"),
            Self::Blocked { reason } => write!(f, "blocked by the broker: {reason}"),
            Self::Reconnecting {
                attempt,
                last_error: None,
            } => write!(f, "connecting again, attempt {attempt}"),
            Self::Reconnecting {
                attempt,
                last_error: Some(error),
            } => write!(f, "connecting again, attempt {attempt}, after: {error}"),
            Self::Closed => f.write_str("closed"),
        }
    }
}

/// Sees each [`State`] of a bus. It does not keep the bus alive.
#[derive(Debug, Clone)]
pub struct StateWatch {
    states: watch::Receiver<State>,
    has_told_closed: bool,
}

impl StateWatch {
    /// A watch that has told nothing yet.
    pub(crate) fn new(mut states: watch::Receiver<State>) -> Self {
        states.mark_changed();
        Self {
            states,
            has_told_closed: false,
        }
    }

    /// The state now.
    pub fn current(&self) -> State {
        self.states.borrow().clone()
    }

    /// The next state that this has not told yet, `None` after [`State::Closed`]. The first is the
    /// one that holds when it is asked; one that was over before anybody asked is left out.
    ///
    /// # Cancel safety
    /// Dropping the future skips no state.
    pub async fn next(&mut self) -> Option<State> {
        if self.has_told_closed {
            return None;
        }
        self.states.changed().await.ok()?;
        let state = self.states.borrow_and_update().clone();
        self.has_told_closed = state == State::Closed;
        Some(state)
    }
}

/// A gauge for each of the two connections of a bus, both at first connected, and who reads the worse
/// of them.
#[cfg(feature = "amqp")]
pub(crate) fn gauges() -> (StateWatch, [Gauge; 2]) {
    let (states, watch) = watch::channel(State::Connected);
    let board = Arc::new(Board {
        both: Mutex::new([State::Connected, State::Connected]),
        states,
    });
    let gauges = [0, 1].map(|index| Gauge {
        board: Arc::clone(&board),
        index,
    });
    (StateWatch::new(watch), gauges)
}

/// Where the two connections of a bus say how they fare.
#[cfg(feature = "amqp")]
#[derive(Debug)]
struct Board {
    both: Mutex<[State; 2]>,
    states: watch::Sender<State>,
}

#[cfg(feature = "amqp")]
impl Board {
    fn set(&self, index: usize, state: State) {
        let mut both = self.both.lock().unwrap_or_else(PoisonError::into_inner);
        both[index] = state;
        let [one, other] = &*both;
        let worse = if rank(one) >= rank(other) { one } else { other };
        self.states.send_if_modified(|state| {
            let changed = state != worse;
            if changed {
                state.clone_from(worse);
            }
            changed
        });
    }
}

/// Of two states, the higher one is shown. That one connection has closed in good order says nothing
/// while the other still works.
#[cfg(feature = "amqp")]
fn rank(state: &State) -> u8 {
    match state {
        State::Closed => 0,
        State::Connected => 1,
        State::Blocked { .. } => 2,
        State::Reconnecting { .. } => 3,
    }
}

/// The state of one of the two connections. Dropping it closes it.
#[cfg(feature = "amqp")]
#[derive(Debug)]
pub(crate) struct Gauge {
    board: Arc<Board>,
    index: usize,
}

#[cfg(feature = "amqp")]
impl Gauge {
    pub(crate) fn set(&self, state: State) {
        self.board.set(self.index, state);
    }
}

#[cfg(feature = "amqp")]
impl Drop for Gauge {
    fn drop(&mut self) {
        self.set(State::Closed);
    }
}

#[cfg(all(test, feature = "amqp"))]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_worse_of_two_is_shown() {
        let (mut watch, [publish, consume]) = gauges();
        assert_eq!(watch.next().await, Some(State::Connected));
        let blocked = || State::Blocked {
            reason: "memory".to_owned(),
        };
        let lost = || State::Reconnecting {
            attempt: 1,
            last_error: None,
        };
        publish.set(blocked());
        assert_eq!(watch.next().await, Some(blocked()));
        consume.set(lost());
        assert_eq!(watch.next().await, Some(lost()));
        publish.set(State::Connected);
        assert_eq!(watch.current(), lost());
        consume.set(State::Connected);
        assert_eq!(watch.next().await, Some(State::Connected));
        drop(consume);
        assert_eq!(watch.current(), State::Connected);
        drop(publish);
        assert_eq!(watch.next().await, Some(State::Closed));
        assert_eq!(watch.next().await, None);
    }
}
