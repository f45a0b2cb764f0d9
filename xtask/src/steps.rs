//! The steps of `test`, `lint` and `bless`, and the ledger of how they went.

use std::env;
use std::fmt::Write as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::failure::{Doing as _, Failure, Result};

/// What a user of the facade can ask for, short of everything: each must do without the rest.
const FEATURE_SETS: &[&str] = &[
    "",
    "catalogue",
    "macros",
    "bus",
    "macros,bus",
    "bus,gzip,metrics,otel",
    "amqp",
    "tls",
    "agent",
    "xquery",
    "macros,xquery",
    "bus,xquery",
];

/// One cargo command.
pub(crate) struct Step {
    name: &'static str,
    arguments: Vec<String>,
    variables: Vec<(&'static str, String)>,
    /// The cargo subcommand without which the step is skipped, not failed.
    optional: Option<&'static str>,
    /// The step after whose failure this one would only repeat the same complaints.
    repeats: Option<&'static str>,
}

impl Step {
    fn new(name: &'static str, command_line: &str) -> Self {
        Self {
            name,
            arguments: command_line.split_whitespace().map(str::to_owned).collect(),
            variables: Vec::new(),
            optional: None,
            repeats: None,
        }
    }

    fn with(mut self, variable: &'static str, value: impl Into<String>) -> Self {
        self.variables.push((variable, value.into()));
        self
    }

    /// As a shell would take it.
    fn command_line(&self) -> String {
        let mut line = String::new();
        for (name, value) in &self.variables {
            let _ = write!(line, "{name}={} ", quoted(value));
        }
        line.push_str("cargo");
        for argument in &self.arguments {
            let _ = write!(line, " {}", quoted(argument));
        }
        line
    }
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:,=@".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

pub(crate) fn before_tests() -> Vec<Step> {
    let mut steps = vec![
        Step::new("fmt", "fmt --all --check"),
        Step::new(
            "clippy",
            "clippy --locked --workspace --all-targets --all-features -- -D warnings",
        ),
    ];
    // Clippy and not check: code that only some features use is a warning there too.
    steps.extend(FEATURE_SETS.iter().map(|set| {
        let features = if set.is_empty() {
            String::new()
        } else {
            format!("--features {set}")
        };
        let mut step = Step::new(
            "features",
            &format!("clippy --locked -p clacks --no-default-features {features} -- -D warnings"),
        );
        step.repeats = Some("clippy");
        step
    }));
    steps
}

/// `node` is the folder of a broker of ours: what needs more than a URL is skipped without it.
pub(crate) fn tests(broker: &str, node: Option<String>) -> Step {
    let step = Step::new(
        "test",
        "test --locked --workspace --all-features --no-fail-fast",
    )
    .with("CLACKS_TEST_AMQP", broker)
    .with("CLACKS_REQUIRE_LIVE", "1");
    match node {
        Some(node) => step.with("CLACKS_TEST_NODE", node),
        None => step,
    }
}

/// What must agree with suites and schemas of the world, where there are such.
pub(crate) fn conformance(corpora: &str) -> Vec<Step> {
    let run = "run --locked --release -p harness --features generated --";
    let suites = ["1.0", "1.1"].map(|version| {
        let known = format!("harness/known/xsts-{version}.tsv");
        let suite = format!("{run} conformance --version {version} --known {known} --suite");
        let mut suite = Step::new("conformance", &suite);
        suite.arguments.push(format!("{corpora}/xsts"));
        suite
    });
    let corpus = format!("{run} corpus --known harness/known/corpus.tsv --dir");
    let mut corpus = Step::new("corpus", &corpus);
    corpus.arguments.push(format!("{corpora}/real"));
    corpus.arguments.push("--mutants".to_owned());
    corpus.arguments.push(format!("{corpora}/mutants"));
    let qt3 = "run --locked --release -p clacks-xquery --example qt3 -- --suite";
    let mut qt3 = Step::new("qt3", qt3);
    qt3.arguments.push(format!("{corpora}/qt3"));
    // Of what goes through generated code a part that compiles in about a minute.
    let sample = format!("{run} conformance --generated --only sun/ --version 1.0");
    let mut sample = Step::new("generated", &sample);
    let known = "harness/known/generated/xsts-1.0.tsv".to_owned();
    let suite = format!("{corpora}/xsts");
    sample
        .arguments
        .extend(["--known".to_owned(), known, "--suite".to_owned(), suite]);
    suites.into_iter().chain([corpus, sample, qt3]).collect()
}

pub(crate) fn after_tests() -> Vec<Step> {
    let docs = Step::new("doc", "doc --locked --workspace --no-deps --all-features")
        .with("RUSTDOCFLAGS", "-D warnings");
    let mut deny = Step::new("deny", "deny --locked --workspace --all-features check");
    deny.optional = Some("deny");
    vec![docs, deny]
}

/// The generated code first: the tests of it do not compile while it is wrong.
pub(crate) fn bless() -> [Step; 2] {
    let rewriting = |command| {
        Step::new("bless", command)
            .with("CLACKS_BLESS", "1")
            .with("TRYBUILD", "overwrite")
    };
    [
        rewriting("test --locked -p clacks-codegen --all-features --test golden*"),
        rewriting(
            "test --locked --workspace --all-features --no-fail-fast --test golden* --test compile_fail*",
        ),
    ]
}

/// Seconds per step, and what failed.
#[derive(Default)]
pub(crate) struct Ledger {
    entries: Vec<(&'static str, Duration)>,
    skipped: Vec<&'static str>,
    failed: Vec<Failed>,
}

struct Failed {
    name: &'static str,
    line: String,
    code: u8,
}

impl Ledger {
    /// Something that everything after it needs: its failure ends the command.
    pub(crate) fn time<T>(
        &mut self,
        name: &'static str,
        work: impl FnOnce() -> Result<T>,
    ) -> Result<T> {
        let clock = Instant::now();
        let value = work()?;
        self.add(name, clock.elapsed());
        Ok(value)
    }

    /// A step of its own: its failure is kept for [`Ledger::close`].
    pub(crate) fn run(&mut self, step: &Step) -> Result<()> {
        if let Some(reason) = self.reason_to_skip(step) {
            eprintln!("\nskipped: {reason}");
            if !self.skipped.contains(&step.name) {
                self.skipped.push(step.name);
            }
            return Ok(());
        }
        let line = step.command_line();
        eprintln!("\n$ {line}");
        let clock = Instant::now();
        let mut command = cargo();
        command
            .args(&step.arguments)
            .envs(step.variables.iter().map(|(name, value)| (name, value)));
        let code = exit_code(&mut command)?;
        self.add(step.name, clock.elapsed());
        if code != 0 {
            eprintln!("failed with exit code {code}: {line}");
            self.failed.push(Failed {
                name: step.name,
                line,
                code,
            });
        }
        Ok(())
    }

    fn reason_to_skip(&self, step: &Step) -> Option<String> {
        if let Some(first) = step.repeats
            && self.failed.iter().any(|failed| failed.name == first)
        {
            return Some(format!("{first} has failed: {}", step.command_line()));
        }
        let subcommand = step.optional.filter(|subcommand| !has_cargo(subcommand))?;
        Some(format!("cargo-{subcommand} is not installed"))
    }

    /// Steps of one name are one entry.
    fn add(&mut self, name: &'static str, time: Duration) {
        match self.entries.iter_mut().find(|(known, _)| *known == name) {
            Some((_, total)) => *total += time,
            None => self.entries.push((name, time)),
        }
    }

    fn summary(&self) -> String {
        let times = self
            .entries
            .iter()
            .map(|(name, time)| format!("{name} {:.1}", time.as_secs_f64()));
        let skipped = self.skipped.iter().map(|name| format!("{name} skipped"));
        let all: Vec<String> = times.chain(skipped).collect();
        format!("seconds: {}", all.join(", "))
    }

    /// Prints the summary; fails if a step has.
    pub(crate) fn close(self) -> Result<()> {
        eprintln!("\n{}", self.summary());
        let Some(first) = self.failed.first() else {
            return Ok(());
        };
        let lines: Vec<&str> = self.failed.iter().map(|one| one.line.as_str()).collect();
        Err(Failure::with_code(
            first.code,
            format!("failed:\n  {}", lines.join("\n  ")),
        ))
    }
}

/// A program of the workspace, which is too much for this one to be built with. It runs where the
/// developer stands, since its arguments may be paths.
pub(crate) fn program(package: &str, arguments: &[String]) -> Command {
    let mut command = run(package);
    command.arg("--").args(arguments);
    command
}

/// A command of the package `harness`.
pub(crate) fn harness(name: &str, arguments: &[String]) -> Command {
    let mut command = run("harness");
    if arguments.iter().any(|argument| argument == "--generated") {
        command.args(["--features", "generated"]);
    }
    command.arg("--").arg(name).args(arguments);
    command
}

/// The W3C QT3 suite, run by an example of the crate that it judges.
pub(crate) fn qt3(arguments: &[String]) -> Command {
    let mut command = run("clacks-xquery");
    command.args(["--example", "qt3", "--"]).args(arguments);
    command
}

fn run(package: &str) -> Command {
    let mut command = cargo();
    command
        .args(["run", "--locked", "--quiet", "--release"])
        .args(["--package", package, "--manifest-path"])
        .arg(root().join("Cargo.toml"));
    if let Ok(here) = env::current_dir() {
        command.current_dir(here);
    }
    command
}

/// The benchmark, a workspace of its own: its peers are no business of the others. Its lock file
/// follows what the packages here need.
pub(crate) fn bench(arguments: &[String]) -> Command {
    let mut command = cargo();
    command
        .args(["run", "--quiet", "--release", "--manifest-path"])
        .arg(root().join("bench/Cargo.toml"))
        .arg("--")
        .args(arguments);
    command
}

/// The cargo that runs us, at the root of the workspace, wherever the developer stands.
fn cargo() -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

fn root() -> PathBuf {
    let here = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.join("..")
}

fn has_cargo(subcommand: &str) -> bool {
    cargo()
        .args([subcommand, "--version"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Runs a command to its end; a signal counts as a shell counts it.
pub(crate) fn exit_code(command: &mut Command) -> Result<u8> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().doing(format_args!("run {program}"))?;
    let code = status
        .code()
        .unwrap_or_else(|| 128 + status.signal().unwrap_or_default());
    Ok(u8::try_from(code).unwrap_or(u8::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_command_can_be_pasted() {
        let step = Step::new("doc", "doc --locked").with("RUSTDOCFLAGS", "-D warnings");
        assert_eq!(
            step.command_line(),
            "RUSTDOCFLAGS='-D warnings' cargo doc --locked"
        );
        assert_eq!(quoted("golden*"), "'golden*'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted(""), "''");
    }

    #[test]
    fn every_cargo_command_that_resolves_is_locked() {
        let all = before_tests()
            .into_iter()
            .chain([tests("amqp://localhost/", None)])
            .chain(bless())
            .chain(after_tests());
        for step in all.filter(|step| step.name != "fmt") {
            let line = step.command_line();
            assert!(line.contains(" --locked"), "{line}");
        }
    }

    fn failed(name: &'static str, code: u8) -> Failed {
        Failed {
            name,
            line: format!("cargo {name}"),
            code,
        }
    }

    #[test]
    fn what_clippy_has_said_is_not_said_again() {
        let steps = before_tests();
        let features = steps.iter().filter(|step| step.name == "features");
        assert_eq!(features.clone().count(), FEATURE_SETS.len());
        let mut ledger = Ledger::default();
        for step in features.clone() {
            assert_eq!(ledger.reason_to_skip(step), None);
        }
        ledger.failed.push(failed("clippy", 101));
        for step in features {
            assert!(ledger.reason_to_skip(step).is_some());
        }
    }

    #[test]
    fn the_first_failure_gives_the_exit_code() {
        let mut ledger = Ledger::default();
        ledger.failed.push(failed("one", 101));
        ledger.failed.push(failed("two", 3));
        let failure = ledger.close().unwrap_err();
        assert_eq!(failure.code, 101);
        assert_eq!(failure.to_string(), "failed:\n  cargo one\n  cargo two");
        assert!(Ledger::default().close().is_ok());
    }

    #[test]
    fn the_summary_adds_up_steps_of_one_name() {
        let mut ledger = Ledger::default();
        ledger.add("fmt", Duration::from_millis(500));
        ledger.add("features", Duration::from_millis(1200));
        ledger.add("features", Duration::from_millis(1300));
        ledger.skipped.push("deny");
        assert_eq!(
            ledger.summary(),
            "seconds: fmt 0.5, features 2.5, deny skipped"
        );
    }

    #[test]
    fn a_signal_is_an_exit_code_as_in_a_shell() {
        let run = |script| exit_code(Command::new("sh").args(["-c", script])).unwrap();
        assert_eq!(run("exit 0"), 0);
        assert_eq!(run("exit 101"), 101);
        assert_eq!(run("kill -s TERM $$"), 143);
    }
}
