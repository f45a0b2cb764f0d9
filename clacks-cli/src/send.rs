//! `clacks send`

use std::fs;
use std::path::{Path, PathBuf};

use clacks_runtime::Bus;
use clap::Args;
use futures_util::{StreamExt, stream};
use indicatif::{ProgressBar, ProgressStyle};

use crate::bus::{complain, connect, run};
use crate::report::counted;

/// How many events wait for their confirmation at a time.
const UNDER_WAY: usize = 64;

/// Sends events, which are files with one each in its envelope.
///
/// They are sent in order. One that cannot be sent is told, and does not keep the others from being
/// sent. Their receivers check them; `clacks validate` does so here.
#[derive(Debug, Args)]
pub(crate) struct Send {
    /// Where the bus is, such as `amqp://user:password@host/org.clacks`.
    url: String,
    /// The events: the element `Event` of their namespace around each.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Has an event fail that nobody is subscribed to.
    #[arg(long)]
    mandatory: bool,
}

impl Send {
    pub(crate) fn run(&self) -> bool {
        run(self.send())
    }

    async fn send(&self) -> bool {
        let bus = match connect(&self.url).await {
            Ok(bus) => bus,
            Err(error) => {
                complain(&error);
                return false;
            }
        };
        let bar = bar(self.files.len());
        let sending = self.files.iter().map(|file| self.send_one(&bus, file));
        let mut sending = stream::iter(sending).buffered(UNDER_WAY);
        let mut failed = 0;
        while let Some(sent) = sending.next().await {
            if let Err(error) = sent {
                failed += 1;
                bar.suspend(|| complain(&error));
            }
            bar.inc(1);
        }
        bar.finish_and_clear();
        drop(sending);
        bus.close().await;
        let sent = counted(self.files.len() - failed, "event");
        match failed {
            0 => println!("{sent} sent"),
            _ => println!("{sent} sent, {failed} not"),
        }
        failed == 0
    }

    /// Sends the event in `file`; an error says which.
    async fn send_one(&self, bus: &Bus, file: &Path) -> Result<(), String> {
        let said = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
        let body = fs::read(file).map_err(|error| said(&error))?;
        let name = clacks_xml::decode(&body)
            .and_then(|text| clacks_xml::event_in(&text))
            .map_err(|error| said(&error))?;
        let publish = bus.publish_raw(&name.local, body);
        let publish = if self.mandatory {
            publish.mandatory()
        } else {
            publish
        };
        publish.await.map(drop).map_err(|error| said(&error))
    }
}

/// Of one file there is no progress to be seen. On what is no terminal it shows nothing.
fn bar(files: usize) -> ProgressBar {
    if files < 2 {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} {per_sec} {eta}");
    let bar = ProgressBar::new(files as u64);
    style.map_or(bar.clone(), |style| bar.with_style(style))
}
