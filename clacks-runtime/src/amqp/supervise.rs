//! The life of a connection and of those that follow it.

use std::sync::Arc;

use tokio::{sync::watch, time::sleep};

use super::{backoff::Backoff, endpoint::Endpoint, link::Link};

/// What a connection is for.
pub(super) trait Service {
    /// The purpose, as the broker's administrator sees it.
    const PURPOSE: &'static str;

    /// Does its work on `link`, from nothing but what the service itself remembers. Returns when
    /// the link is lost or of no more use.
    fn serve(&mut self, link: &Link) -> impl Future<Output = ()> + Send;

    /// Ends what is under way, when the bus closes.
    fn finish(&mut self) -> impl Future<Output = ()> + Send;
}

/// Tells both tasks of a bus that it closes.
pub(super) type Closing = watch::Receiver<bool>;

/// Serves `link` and every connection after it, until the bus closes.
pub(super) async fn supervise<S: Service>(
    endpoint: Arc<Endpoint>,
    mut service: S,
    mut link: Link,
    mut closing: Closing,
) {
    let mut backoff = Backoff::new();
    loop {
        let lost = tokio::select! {
            biased;
            () = closed(&mut closing) => false,
            () = service.serve(&link) => true,
        };
        if !lost {
            service.finish().await;
            return link.close().await;
        }
        tracing::warn!(
            purpose = S::PURPOSE,
            domain = endpoint.domain,
            "connection lost"
        );
        link.close().await;
        tokio::select! {
            biased;
            () = closed(&mut closing) => return service.finish().await,
            new = connect(&endpoint, S::PURPOSE, &mut backoff) => link = new,
        }
    }
}

/// Returns when the bus is closed, or nobody has it any more.
async fn closed(closing: &mut Closing) {
    let _ = closing.wait_for(|closing| *closing).await;
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
