//! A private broker that never outlives the command that started it.
//!
//! The node belongs to a *keeper*: this program once more, in a process group of its own, so that
//! ctrl-c at the terminal does not reach it. The keeper holds the reading end of a pipe whose
//! writing end only the command holds. However the command ends, be it by return, panic, signal or
//! `kill -9`, the pipe closes, and the keeper stops the node and removes its folder.

use std::env;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use crate::failure::{Doing as _, Failure, Result};
use crate::node::Node;

/// The argument that makes this program a keeper; of no use at the command line.
pub(crate) const KEEPER: &str = "keep-broker";

const POLL: Duration = Duration::from_millis(100);
const STARTS: usize = 3;

/// A running broker; dropping it stops the broker.
pub(crate) struct Broker {
    keeper: Child,
    output: BufReader<ChildStdout>,
    url: String,
    folder: String,
}

impl Broker {
    /// Returns when the broker answers. If it does not, its log has been printed.
    pub(crate) fn start() -> Result<Self> {
        let program = env::current_exe().doing("find this program")?;
        let mut keeper = Command::new(program)
            .arg(KEEPER)
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .doing("start the broker's keeper")?;
        let output = keeper
            .stdout
            .take()
            .ok_or_else(|| Failure::new("the keeper has no output"))?;
        let mut broker = Self {
            keeper,
            output: BufReader::new(output),
            url: String::new(),
            folder: String::new(),
        };
        let mut line = String::new();
        broker
            .output
            .read_line(&mut line)
            .doing("hear from the keeper")?;
        let Some((url, folder)) = line.trim_end().split_once(' ') else {
            return Err(Failure::new("the broker did not start"));
        };
        url.clone_into(&mut broker.url);
        folder.clone_into(&mut broker.folder);
        Ok(broker)
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// See [`Node::folder`].
    pub(crate) fn folder(&self) -> &str {
        &self.folder
    }

    /// Returns only when the broker has stopped by itself.
    pub(crate) fn watch(mut self) -> Result<()> {
        // The keeper says nothing more: its output ends when it does.
        let _ = self.output.read_to_end(&mut Vec::new());
        Err(Failure::new("the broker has stopped"))
    }
}

impl Drop for Broker {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

/// The keeper's whole life: start a node, print its URL and folder, stop it when the command is gone.
pub(crate) fn keep() -> Result<()> {
    let (here, owner) = mpsc::channel::<()>();
    thread::spawn(move || {
        let _ = io::copy(&mut io::stdin(), &mut io::sink());
        drop(here);
    });
    let owner_is_gone = || {
        matches!(
            owner.recv_timeout(POLL),
            Err(RecvTimeoutError::Disconnected)
        )
    };

    let mut node = Node::start()?;
    let mut starts = 1;
    loop {
        match node.is_ready() {
            Ok(true) => break,
            Ok(false) => {}
            // Between the choice of a port and its use somebody else may take it.
            Err(_) if starts < STARTS && node.lost_a_port() => {
                node = Node::start()?;
                starts += 1;
            }
            Err(failure) => return Err(failure),
        }
        if owner_is_gone() {
            return Ok(());
        }
    }
    // The owner may have gone meanwhile, and nobody reads this: the loop below will see.
    let _ = writeln!(io::stdout(), "{} {}", node.url(), node.folder().display());
    while !owner_is_gone() {
        node.must_run()?;
    }
    Ok(())
}
