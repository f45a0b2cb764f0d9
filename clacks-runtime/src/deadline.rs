//! Points in time that nothing may pass.

use std::time::Duration;

use tokio::time::Instant;

/// As good as never, where there is no later point in time.
const FAR: Duration = Duration::from_hours(24 * 365 * 30);

/// The point in time after `limit`.
pub(crate) fn after(limit: Duration) -> Instant {
    let now = Instant::now();
    now.checked_add(limit).unwrap_or_else(|| now + FAR)
}
