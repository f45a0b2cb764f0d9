//! `clacks agent`

use std::io::{Write as _, stderr, stdout};
use std::path::PathBuf;
use std::time::Duration;

use clacks_runtime::{Agent as Running, Bus};
use clap::Args;
use tracing::Level;

use crate::bus::{complain, run, stopped};

/// How long what is under way has to end.
const SHUTDOWN: Duration = Duration::from_secs(5);

/// Sends events for others: checks them against schemas, and the right of who asks against rules.
///
/// Who asks does so as JSON-RPC on the queue `<domain>.command.core`, under a login that the broker
/// vouches for. Schemas and rules are read again when they change.
#[derive(Debug, Args)]
pub(crate) struct Agent {
    /// Where the bus is, such as `amqp://agent:password@host/org.clacks`.
    url: String,
    /// The folder with the schemas of the events, one a file.
    #[arg(long, value_name = "DIR")]
    schemas: PathBuf,
    /// The rules, one a line: `allow` or `deny`, who, and which events, both as regular expressions
    /// for all of the name. The first that is about both counts; what no rule is about is denied.
    #[arg(long, value_name = "FILE")]
    acl: PathBuf,
}

impl Agent {
    pub(crate) fn run(&self) -> bool {
        // Of the library below, what is more than a warning shows logins and events.
        tracing_subscriber::fmt()
            .with_max_level(Level::WARN)
            .with_writer(stderr)
            .with_ansi(false)
            .init();
        run(async {
            match self.serve().await {
                Ok(()) => true,
                Err(error) => {
                    complain(&*error);
                    false
                }
            }
        })
    }

    async fn serve(&self) -> Result<(), Box<dyn std::error::Error>> {
        let bus = Bus::builder(&self.url)
            .name("clacks agent")
            .connect()
            .await?;
        let agent = Running::start(&bus, &self.schemas, &self.acl).await?;
        // What nobody reads is let go.
        let _ = writeln!(stdout(), "ready");
        stopped().await;
        agent.stop().await;
        let _ = bus.shutdown(SHUTDOWN).await;
        Ok(())
    }
}
