//! How the tasks of a bus learn that it closes, and by when.

use tokio::{
    sync::watch,
    time::{Instant, sleep_until},
};

use super::CLOSE_TIMEOUT;

/// Closes a connection of the bus, also by being dropped.
pub(super) struct Closer(watch::Sender<Option<Instant>>);

impl Closer {
    pub(super) fn new() -> (Self, Closing) {
        let (closer, closing) = watch::channel(None);
        (Self(closer), Closing(closing))
    }

    /// Of several deadlines the first counts.
    pub(super) fn close_by(&self, deadline: Instant) {
        self.0.send_modify(|known| {
            *known = Some(known.map_or(deadline, |known| known.min(deadline)));
        });
    }

    pub(super) fn is_closed(&self) -> bool {
        self.0.borrow().is_some()
    }
}

impl Drop for Closer {
    fn drop(&mut self) {
        self.close_by(Instant::now() + CLOSE_TIMEOUT);
    }
}

/// Whether the bus closes, and by when.
#[derive(Clone)]
pub(super) struct Closing(watch::Receiver<Option<Instant>>);

impl Closing {
    /// Returns when the bus closes.
    pub(super) async fn wait(&mut self) {
        // Without its sender, the value is the one that the sender left.
        let _ = self.0.wait_for(Option::is_some).await;
    }

    /// Returns when the bus should have closed.
    pub(super) async fn overdue(mut self) {
        loop {
            self.wait().await;
            let deadline = self.deadline().unwrap_or_else(Instant::now);
            tokio::select! {
                () = sleep_until(deadline) => return,
                // The deadline may have come closer.
                Ok(()) = self.0.changed() => {}
            }
        }
    }

    pub(super) fn is_now(&self) -> bool {
        self.deadline().is_some()
    }

    pub(super) fn is_overdue(&self) -> bool {
        self.deadline()
            .is_some_and(|deadline| deadline <= Instant::now())
    }

    pub(super) fn deadline(&self) -> Option<Instant> {
        *self.0.borrow()
    }
}
