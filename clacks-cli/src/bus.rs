//! What the commands of the bus share.

use std::io::{Write as _, stderr};

use clacks_runtime::{Bus, ConnectError};
use tokio::runtime::{Builder, Runtime};
use tokio::signal::unix::{SignalKind, signal};

/// A runtime for one command.
pub(crate) fn runtime() -> std::io::Result<Runtime> {
    Builder::new_current_thread().enable_all().build()
}

/// Runs a command of the bus to its end.
pub(crate) fn run(command: impl Future<Output = bool>) -> bool {
    match runtime() {
        Ok(runtime) => runtime.block_on(command),
        Err(error) => {
            complain(&error);
            false
        }
    }
}

pub(crate) async fn connect(url: &str) -> Result<Bus, ConnectError> {
    Bus::builder(url).name("clacks command").connect().await
}

/// Shows what has gone wrong, to whoever reads it.
pub(crate) fn complain(error: &dyn std::fmt::Display) {
    let _ = writeln!(stderr(), "error: {error}");
}

/// Returns when the user, or the system, wants the command to end.
pub(crate) async fn stopped() {
    let (interrupt, terminate) = (
        signal(SignalKind::interrupt()),
        signal(SignalKind::terminate()),
    );
    let (Ok(mut interrupt), Ok(mut terminate)) = (interrupt, terminate) else {
        // Then they end the process as they always do.
        return std::future::pending().await;
    };
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
    }
}
