//! The life of a connection and of those that follow it.

use std::sync::Arc;

use tokio::time::sleep;

use super::{CLOSE_TIMEOUT, backoff::Backoff, closing::Closing, endpoint::Endpoint, link::Link};

/// What a connection is for.
pub(super) trait Service {
    /// The purpose, as the broker's administrator sees it.
    const PURPOSE: &'static str;

    /// Does its work on `link`, from nothing but what the service itself remembers. Returns when
    /// the link is lost or of no more use, and soon after the bus closes.
    fn serve(&mut self, link: &Link) -> impl Future<Output = ()> + Send;

    /// Answers those who still wait for something, when the bus has closed.
    fn finish(self);
}

/// Serves `link` and every connection after it, until the bus closes.
pub(super) async fn supervise<S: Service>(
    endpoint: Arc<Endpoint>,
    mut service: S,
    mut link: Link,
    mut closing: Closing,
) {
    let mut backoff = Backoff::new();
    loop {
        let mut overdue = closing.clone();
        tokio::select! {
            () = service.serve(&link) => {}
            () = async { overdue.wait().await; sleep(CLOSE_TIMEOUT).await } => {}
        }
        link.close().await;
        if closing.is_now() {
            return service.finish();
        }
        tracing::warn!(
            purpose = S::PURPOSE,
            domain = endpoint.domain,
            "connection lost"
        );
        tokio::select! {
            biased;
            () = closing.wait() => return service.finish(),
            new = connect(&endpoint, S::PURPOSE, &mut backoff) => link = new,
        }
    }
}

/// Tries until it succeeds. What was allowed once and is refused now, a login for example, may be
/// allowed again, so that nothing ends the attempts.
async fn connect(endpoint: &Endpoint, purpose: &str, backoff: &mut Backoff) -> Link {
    loop {
        sleep(backoff.next()).await;
        match endpoint.open(purpose).await {
            Ok(link) => {
                tracing::info!(purpose, domain = endpoint.domain, "connected again");
                return link;
            }
            Err(error) => tracing::warn!(purpose, "{error}"),
        }
    }
}
