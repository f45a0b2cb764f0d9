//! A process that answers lines, held at arm's length: it may crash, hang, or want all memory.

use std::io::{self, BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::Result;

/// What came back for a line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Reply {
    Line(String),
    /// The process has ended, with this as its last words.
    Crash(String),
    Timeout,
}

/// Starts the process when it is asked, and anew after it has ended.
pub(crate) struct Server {
    command: Command,
    patience: Duration,
    running: Option<Running>,
}

struct Running {
    process: Child,
    input: ChildStdin,
    answers: Receiver<String>,
    complaints: JoinHandle<String>,
}

impl Server {
    /// Waits for each answer as long as `patience`.
    pub(crate) fn new(mut command: Command, patience: Duration) -> Self {
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        Self {
            command,
            patience,
            running: None,
        }
    }

    pub(crate) fn ask(&mut self, line: &str) -> Result<Reply> {
        let mut running = match self.running.take() {
            Some(running) => running,
            None => Running::start(&mut self.command)
                .map_err(|error| format!("cannot start a worker: {error}"))?,
        };
        // If the process is gone already, no answer will come either.
        let _ = writeln!(running.input, "{line}");
        match running.answers.recv_timeout(self.patience) {
            Ok(answer) => {
                self.running = Some(running);
                Ok(Reply::Line(answer))
            }
            Err(RecvTimeoutError::Timeout) => {
                running.end();
                Ok(Reply::Timeout)
            }
            Err(RecvTimeoutError::Disconnected) => Ok(Reply::Crash(running.end())),
        }
    }
}

impl Running {
    fn start(command: &mut Command) -> io::Result<Self> {
        let mut process = command.spawn()?;
        let missing = || io::Error::other("a pipe is missing");
        let input = process.stdin.take().ok_or_else(missing)?;
        let output = process.stdout.take().ok_or_else(missing)?;
        let errors = process.stderr.take().ok_or_else(missing)?;
        let (sender, answers) = mpsc::channel();
        thread::spawn(move || {
            let lines = BufReader::new(output).lines().map_while(io::Result::ok);
            for line in lines {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        let complaints = thread::spawn(move || io::read_to_string(errors).unwrap_or_default());
        Ok(Self {
            process,
            input,
            answers,
            complaints,
        })
    }

    /// How it ended, and what it said about it.
    fn end(mut self) -> String {
        drop(self.input);
        // Where it has ended by itself, this changes nothing.
        let _ = self.process.kill();
        let status = self.process.wait();
        let complaints = self.complaints.join().unwrap_or_default();
        let status = status.map_or_else(|error| error.to_string(), |status| status.to_string());
        let words = complaints.split_whitespace().collect::<Vec<_>>().join(" ");
        format!("{status} {words}")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(running) = self.running.take() {
            running.end();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_outlives_its_processes() {
        let script = "while read line; do case $line in \
                      die) echo oops >&2; exit 3;; sleep) exec sleep 60;; *) echo \"<$line>\";; esac; done";
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        let mut server = Server::new(command, Duration::from_millis(500));
        let line = |text: &str| Ok(Reply::Line(text.to_owned()));
        assert_eq!(server.ask("a"), line("<a>"));
        let crash = "exit status: 3 oops".to_owned();
        assert_eq!(server.ask("die"), Ok(Reply::Crash(crash)));
        assert_eq!(server.ask("b"), line("<b>"));
        assert_eq!(server.ask("c"), line("<c>"));
        assert_eq!(server.ask("sleep"), Ok(Reply::Timeout));
        assert_eq!(server.ask("d"), line("<d>"));
    }
}
