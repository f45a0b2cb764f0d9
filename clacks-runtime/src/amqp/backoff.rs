//! How long to wait before the next attempt.

use std::time::{Duration, Instant};

use uuid::Uuid;

const SHORTEST: Duration = Duration::from_millis(100);
const LONGEST: Duration = Duration::from_secs(2);

/// After so long without a failure, the waits begin anew.
const GOOD: Duration = Duration::from_secs(10);

/// Waits of a tenth of a second up to two seconds. Each is chosen at random below a ceiling that
/// doubles, so that many who lost the same broker do not all come back at once.
#[derive(Debug)]
pub(super) struct Backoff {
    ceiling: Duration,
    last: Instant,
}

impl Backoff {
    pub(super) fn new() -> Self {
        Self {
            ceiling: SHORTEST * 2,
            last: Instant::now(),
        }
    }

    /// The next wait: at random between the shortest one and a ceiling that rises.
    pub(super) fn next(&mut self) -> Duration {
        if self.last.elapsed() > GOOD {
            self.ceiling = SHORTEST * 2;
        }
        self.last = Instant::now();
        let wait = SHORTEST + self.ceiling.saturating_sub(SHORTEST).mul_f64(random());
        self.ceiling = (self.ceiling * 2).min(LONGEST);
        wait
    }
}

/// A number from 0 to 1.
fn random() -> f64 {
    let [high, low, ..] = Uuid::new_v4().into_bytes();
    f64::from(u16::from_be_bytes([high, low])) / f64::from(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_to_two_seconds_and_differ() {
        let mut backoff = Backoff::new();
        let waits: Vec<_> = (0..200).map(|_| backoff.next()).collect();
        assert!(waits[0] <= SHORTEST * 2);
        assert!(waits.iter().all(|wait| (SHORTEST..=LONGEST).contains(wait)));
        assert!(waits.iter().any(|wait| *wait > LONGEST / 2));
        assert!(waits[10..].windows(2).any(|pair| pair[0] != pair[1]));
    }
}
