//! The life of a connection and of those that follow it.

use std::{pin::pin, sync::Arc};

use tokio::time::{Instant, sleep};

use super::{CLOSE_TIMEOUT, backoff::Backoff, closing::Closing, endpoint::Endpoint, link::Link};
use crate::{
    metrics,
    state::{Gauge, State},
};

/// What a connection is for.
pub(super) trait Service {
    /// The purpose, as the broker's administrator sees it.
    const PURPOSE: &'static str;

    /// Does its work on `link`, from nothing but what the service itself remembers. Returns when
    /// the link is of no more use, or the bus closes and nothing is left to do. May be dropped at
    /// any time, and is when the link is lost.
    fn serve(&mut self, link: &Link) -> impl Future<Output = ()> + Send;

    /// Whether nothing is left to do if the bus closes now.
    fn is_done(&self) -> bool;

    /// Answers those who still wait for something, when the bus has closed.
    fn finish(self);
}

/// Serves `link` and every connection after it, until the bus closes.
pub(super) async fn supervise<S: Service>(
    endpoint: Arc<Endpoint>,
    mut service: S,
    mut link: Link,
    gauge: Gauge,
    mut closing: Closing,
) {
    let mut backoff = Backoff::new();
    loop {
        tokio::select! {
            // The service first: it may know why the link is lost.
            biased;
            () = service.serve(&link) => {}
            () = link.watch(&gauge) => {}
            () = closing.clone().overdue() => {}
        }
        let limit = closing.deadline().map_or(CLOSE_TIMEOUT, |deadline| {
            CLOSE_TIMEOUT.min(deadline.saturating_duration_since(Instant::now()))
        });
        link.close(limit).await;
        if closing.is_overdue() || closing.is_now() && service.is_done() {
            return service.finish();
        }
        metrics::lost(S::PURPOSE);
        tracing::warn!(
            purpose = S::PURPOSE,
            domain = endpoint.domain,
            "connection lost"
        );
        let mut connecting = pin!(connect(&endpoint, S::PURPOSE, &mut backoff, &gauge));
        link = loop {
            if closing.is_now() && service.is_done() {
                return service.finish();
            }
            let closes = closing.is_now();
            tokio::select! {
                biased;
                () = closing.clone().overdue() => return service.finish(),
                () = closing.wait(), if !closes => {}
                new = &mut connecting => break new,
            }
        };
    }
}

/// Tries until it succeeds. What was allowed once and is refused now, a login for example, may be
/// allowed again, so that nothing ends the attempts.
async fn connect(endpoint: &Endpoint, purpose: &str, backoff: &mut Backoff, gauge: &Gauge) -> Link {
    let mut attempt = 0;
    let mut last_error = None;
    loop {
        attempt += 1;
        gauge.set(State::Reconnecting {
            attempt,
            last_error: last_error.take(),
        });
        sleep(backoff.next()).await;
        match endpoint.open(purpose).await {
            Ok(link) => {
                tracing::info!(purpose, domain = endpoint.domain, "connected again");
                return link;
            }
            Err(error) => {
                tracing::warn!(purpose, "{error}");
                last_error = Some(error);
            }
        }
    }
}
