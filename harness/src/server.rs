//! A process that answers lines, held at arm's length: it may crash, hang, or want all memory.

use std::env;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::Result;
use crate::options::WORKER;
use crate::verdict::{Answer, Verdict};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// What a process may have of the address space, in KiB.
const MEMORY: u32 = 4 << 20;

/// What came back for a line.
#[derive(Debug, PartialEq, Eq)]
enum Reply {
    Line(String),
    /// The process has ended, with this as its last words.
    Crash(String),
    Timeout,
}

/// What to run, and how long to wait for each answer.
#[derive(Debug)]
pub(crate) struct Program {
    path: PathBuf,
    arguments: Vec<String>,
    patience: Duration,
}

impl Program {
    pub(crate) fn new(path: impl Into<PathBuf>, arguments: &[&str]) -> Self {
        Self {
            path: path.into(),
            arguments: arguments.iter().map(|&it| it.to_owned()).collect(),
            patience: PATIENCE,
        }
    }

    /// This program as a worker.
    pub(crate) fn worker() -> Result<Self> {
        let path = env::current_exe().map_err(|error| format!("cannot find myself: {error}"))?;
        Ok(Self::new(path, &[WORKER]))
    }

    pub(crate) fn serve(&self) -> Server<'_> {
        Server {
            program: self,
            running: None,
        }
    }

    /// By way of a shell, which bounds the memory.
    fn command(&self) -> Command {
        let mut command = Command::new("sh");
        command
            .args(["-c", &format!("ulimit -v {MEMORY}; exec \"$0\" \"$@\"")])
            .arg(&self.path)
            .args(&self.arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }
}

/// Starts the program when it is asked, and anew after it has ended.
pub(crate) struct Server<'a> {
    program: &'a Program,
    running: Option<Running>,
}

struct Running {
    process: Child,
    input: ChildStdin,
    answers: Receiver<String>,
    complaints: JoinHandle<String>,
}

impl Server<'_> {
    /// The answer to a line.
    pub(crate) fn answer(&mut self, line: &str) -> Result<Answer> {
        Ok(match self.ask(line)? {
            Reply::Line(answer) => Answer::from_line(&answer)
                .ok_or_else(|| format!("`{answer}` is no answer to `{line}`"))?,
            Reply::Crash(words) => Answer::new(Verdict::Crash, "process", words),
            Reply::Timeout => Answer::new(Verdict::Timeout, "", ""),
        })
    }

    fn ask(&mut self, line: &str) -> Result<Reply> {
        let mut running = match self.running.take() {
            Some(running) => running,
            None => Running::start(&mut self.program.command()).map_err(|error| {
                format!("cannot start {}: {error}", self.program.path.display())
            })?,
        };
        // If the process is gone already, no answer will come either.
        let _ = writeln!(running.input, "{line}");
        match running.answers.recv_timeout(self.program.patience) {
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

impl Drop for Server<'_> {
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
        let mut program = Program::new("sh", &["-c", script]);
        program.patience = Duration::from_millis(500);
        let mut server = program.serve();
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
