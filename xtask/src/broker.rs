//! A private broker, of one node or a cluster of several, that never outlives the command that
//! started it.
//!
//! The nodes belong to a *keeper*: this program once more, in a process group of its own, so that
//! ctrl-c at the terminal does not reach it. The keeper holds the reading end of a pipe whose
//! writing end only the command holds. However the command ends, be it by return, panic, signal or
//! `kill -9`, the pipe closes, and the keeper stops the nodes and removes their folders.

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
    folders: Vec<String>,
}

impl Broker {
    /// Returns when the broker, of that many nodes, answers. If it does not, its log has been
    /// printed.
    pub(crate) fn start(nodes: usize) -> Result<Self> {
        let program = env::current_exe().doing("find this program")?;
        let mut keeper = Command::new(program)
            .args([KEEPER, &nodes.to_string()])
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
            folders: Vec::new(),
        };
        let mut line = String::new();
        broker
            .output
            .read_line(&mut line)
            .doing("hear from the keeper")?;
        let mut words = line.split_whitespace().map(str::to_owned);
        broker.url = words
            .next()
            .ok_or_else(|| Failure::new("the broker did not start"))?;
        broker.folders = words.collect();
        Ok(broker)
    }

    /// Of its first node.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// See [`Node::folder`]; joined by colons where there are several.
    pub(crate) fn folders(&self) -> String {
        self.folders.join(":")
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

/// The keeper's whole life: start the nodes, print the URL of the first and all folders, stop them
/// when the command is gone.
pub(crate) fn keep(nodes: usize) -> Result<()> {
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

    let mut running: Vec<Node> = Vec::new();
    while running.len() < nodes {
        let start = || running.first().map_or_else(Node::start, Node::join);
        let mut node = start()?;
        let mut starts = 1;
        loop {
            match node.is_ready() {
                Ok(true) => break,
                Ok(false) => {}
                // Between the choice of a port and its use somebody else may take it.
                Err(_) if starts < STARTS && node.lost_a_port() => {
                    node = start()?;
                    starts += 1;
                }
                Err(failure) => return Err(failure),
            }
            if owner_is_gone() {
                return Ok(());
            }
        }
        running.push(node);
    }
    let folders: Vec<String> = running
        .iter()
        .map(|node| node.folder().display().to_string())
        .collect();
    let url = running.first().map_or_else(String::new, Node::url);
    // The owner may have gone meanwhile, and nobody reads this: the loop below will see.
    let _ = writeln!(io::stdout(), "{url} {}", folders.join(" "));
    while !owner_is_gone() {
        for node in &mut running {
            node.follow()?;
        }
    }
    // The first has the port mapper of all.
    while running.pop().is_some() {}
    Ok(())
}
