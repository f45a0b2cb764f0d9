//! How the tasks of a bus learn that it closes.

use tokio::sync::watch;

/// Closes the bus, also by being dropped.
pub(super) struct Closer(watch::Sender<bool>);

impl Closer {
    pub(super) fn new() -> (Self, Closing) {
        let (closer, closing) = watch::channel(false);
        (Self(closer), Closing(closing))
    }

    pub(super) fn close(&self) {
        self.0.send_replace(true);
    }
}

/// Whether the bus closes.
#[derive(Clone)]
pub(super) struct Closing(watch::Receiver<bool>);

impl Closing {
    /// Returns when the bus closes.
    pub(super) async fn wait(&mut self) {
        // The error is that the sender is gone, which means the same.
        let _ = self.0.wait_for(|closing| *closing).await;
    }

    pub(super) fn is_now(&self) -> bool {
        *self.0.borrow() || self.0.has_changed().is_err()
    }
}
