//! The developers' commands of clacks; `cargo xtask --help` lists them.

mod broker;
mod failure;
mod install;
mod node;
mod steps;

use std::env;
use std::fmt::Write as _;
use std::process::ExitCode;

use failure::{Failure, Result};

struct Command {
    name: &'static str,
    arguments: &'static str,
    about: &'static str,
    run: fn(&[String]) -> Result<()>,
}

const COMMANDS: &[Command] = &[
    Command {
        name: "test",
        arguments: "",
        about: "Everything that must hold before a change goes in: installs the Debian packages\n\
                that are missing, starts a private RabbitMQ node, then runs fmt, clippy, the\n\
                feature sets, every test, the docs and cargo-deny. Every step runs, also after\n\
                one has failed; the exit code is that of the first step that failed.",
        run: test,
    },
    Command {
        name: "lint",
        arguments: "",
        about: "The steps of `test` that need neither broker nor packages: fmt, clippy, the\n\
                feature sets, the docs and cargo-deny.",
        run: lint,
    },
    Command {
        name: "bless",
        arguments: "",
        about: "Rewrites the goldens: runs the test targets named golden* and compile_fail*\n\
                with CLACKS_BLESS=1 and TRYBUILD=overwrite. Read the diff before you commit it.",
        run: bless,
    },
    Command {
        name: "broker",
        arguments: "[--nodes N] [COMMAND...]",
        about: "Starts a private RabbitMQ node, prints its URL, and runs until ctrl-c; with --nodes\n\
                a cluster of that many. With a COMMAND: runs it with CLACKS_TEST_AMQP and\n\
                CLACKS_TEST_NODE set, or CLACKS_TEST_CLUSTER, then stops the broker and exits\n\
                with the command's exit code.",
        run: broker,
    },
    Command {
        name: "faults",
        arguments: "[OPTIONS...]",
        about: "What the bus does when things go wrong, and what it costs beside lapin alone, on\n\
                private brokers: prints each figure with what it has to reach, and fails where\n\
                one is missed. Ends with a soak: random faults, and what came of all that was\n\
                sent. Takes about an hour.\n  \
                --runs N         how often what has to work always is tried; 100 by default\n  \
                --soak SECONDS   how long the soak takes; 600 by default\n  \
                --only PART      only figures with PART in their name",
        run: faults,
    },
    Command {
        name: "bench",
        arguments: "[--quick] [--write DIR]",
        about: "Runs clacks side by side with its peers and holds it against the figures that it is\n\
                to reach (docs/performance.md); fails where one is missed. Instructions are counted\n\
                where there is valgrind.\n  \
                --quick       fewer rounds, and without what takes minutes to build\n  \
                --write DIR   writes the data and plots of them",
        run: bench,
    },
    Command {
        name: "conformance",
        arguments: "--suite DIR [OPTIONS...]",
        about: "Holds the schema processor against the W3C XML Schema Test Suite, whose index is\n\
                DIR/xsts.jsonl: agreement by contributor, for valid and invalid schemas and\n\
                instances apart.\n  \
                --version 1.0|1.1   the version of XML Schema; 1.0 by default\n  \
                --generated         generated code is the judge: schemas must compile, documents\n  \
                \u{20}                   go through their types and are compared with the originals\n  \
                --xmlcmp FILE       what compares them; DIR/../tools/xmlcmp.py by default\n  \
                --skip-nist         without the tests of NIST, which are the most\n  \
                --out FILE          writes a line `id TAB verdict` for each test\n  \
                --only PART         only tests with PART in their id\n  \
                --disagreements     prints each with the first error, and the rules behind them\n  \
                --known FILE        lines `id TAB reason` of disagreements that may be; fails if\n  \
                \u{20}                   there is another, or if one of them is no more",
        run: conformance,
    },
    Command {
        name: "corpus",
        arguments: "--dir DIR [OPTIONS...]",
        about: "Holds the schema processor against schemas and documents that people use, a folder\n\
                for each set: how many schemas load, and how many documents are judged as the\n\
                manifest of the set says.\n  \
                --mutants DIR       damaged documents too\n  \
                --only PART         only sets with PART in their name\n  \
                --generated, --xmlcmp FILE, --disagreements, --known FILE   as above",
        run: corpus,
    },
    Command {
        name: "qt3",
        arguments: "--suite DIR [OPTIONS...]",
        about: "Runs the tests for XQuery 1.0 of the W3C QT3 suite, whose catalog is in DIR: passed, failed,\n\
                refused by construct, skipped. Fails where of the tests with a result that is true or\n\
                false fewer than 98.5 % of those attempted pass, or fewer than 95 % of those without\n\
                constructors are attempted.\n  \
                --only PART         only tests with PART in their name\n  \
                --failures          prints each that fails",
        run: qt3,
    },
];

const ENVIRONMENT: &[(&str, &str)] = &[
    (
        "CLACKS_NO_INSTALL=1",
        "install nothing; say which packages are missing and stop",
    ),
    (
        "CLACKS_TEST_AMQP=URL",
        "`test` uses this broker and starts none",
    ),
    (
        "CLACKS_CORPORA=DIR",
        "a folder of real schemas and documents; tests that want it print `skipped` without",
    ),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::from(failure.code)
        }
    }
}

fn run(arguments: &[String]) -> Result<()> {
    let Some((name, rest)) = arguments.split_first() else {
        return Err(Failure::usage(format!("which command?\n\n{}", help())));
    };
    if name == broker::KEEPER {
        return broker::keep(
            rest.first()
                .and_then(|nodes| nodes.parse().ok())
                .unwrap_or(1),
        );
    }
    if wants_help(arguments) {
        print!("{}", help());
        return Ok(());
    }
    let command = find(name)?;
    (command.run)(rest)
}

/// Only the first two words count: what follows may belong to a COMMAND of the developer.
fn wants_help(arguments: &[String]) -> bool {
    arguments
        .iter()
        .take(2)
        .any(|word| word == "--help" || word == "-h")
        || arguments.first().is_some_and(|word| word == "help")
}

fn find(name: &str) -> Result<&'static Command> {
    COMMANDS
        .iter()
        .find(|command| command.name == name)
        .ok_or_else(|| Failure::usage(format!("there is no command `{name}`\n\n{}", help())))
}

fn help() -> String {
    let mut text = String::from("Usage: cargo xtask COMMAND\n");
    for command in COMMANDS {
        let usage = format!("{} {}", command.name, command.arguments);
        let _ = write!(text, "\n  {}", usage.trim_end());
        for line in command.about.lines() {
            let _ = write!(text, "\n      {line}");
        }
        text.push('\n');
    }
    text.push_str("\nEnvironment:\n");
    for (name, meaning) in ENVIRONMENT {
        let _ = writeln!(text, "  {name:<21} {meaning}");
    }
    text
}

fn no_arguments(arguments: &[String]) -> Result<()> {
    match arguments.first() {
        None => Ok(()),
        Some(extra) => Err(Failure::usage(format!(
            "`{extra}`: this command takes no arguments"
        ))),
    }
}

fn test(arguments: &[String]) -> Result<()> {
    no_arguments(arguments)?;
    let given = env::var("CLACKS_TEST_AMQP")
        .ok()
        .filter(|url| !url.is_empty());
    let mut ledger = steps::Ledger::default();

    let corpora = env::var("CLACKS_CORPORA").ok();
    let corpora = corpora.filter(|corpora| !corpora.is_empty());
    let mut tools = vec![install::XMLLINT, install::PIKA];
    if corpora.is_some() {
        tools.push(install::LXML);
    }
    if given.is_none() {
        tools.push(install::RABBITMQ);
    }
    ledger.time("install", || install::ensure(&tools))?;

    // Lives until this function returns, whatever the steps do.
    let mut started = None;
    let url = match given {
        Some(url) => url,
        None => ledger.time("broker", || {
            let broker = broker::Broker::start(1)?;
            Ok(started.insert(broker).url().to_owned())
        })?,
    };
    for step in steps::before_tests() {
        ledger.run(&step)?;
    }
    // What needs a cluster is left to `faults`: it takes minutes where others compete for the machine.
    let node = started.as_ref().map(broker::Broker::folders);
    ledger.run(&steps::tests(&url, node))?;
    match corpora {
        Some(corpora) => {
            for step in steps::conformance(&corpora) {
                ledger.run(&step)?;
            }
        }
        None => eprintln!("\nskipped: conformance, corpus and qt3, for want of CLACKS_CORPORA"),
    }
    for step in steps::after_tests() {
        ledger.run(&step)?;
    }
    ledger.close()
}

fn lint(arguments: &[String]) -> Result<()> {
    no_arguments(arguments)?;
    let mut ledger = steps::Ledger::default();
    for step in steps::before_tests()
        .into_iter()
        .chain(steps::after_tests())
    {
        ledger.run(&step)?;
    }
    ledger.close()
}

fn bless(arguments: &[String]) -> Result<()> {
    no_arguments(arguments)?;
    let mut ledger = steps::Ledger::default();
    for step in &steps::bless() {
        ledger.run(step)?;
    }
    ledger.close()
}

/// As many as it takes for the others to go on when one is lost.
const CLUSTER: usize = 3;

fn broker(arguments: &[String]) -> Result<()> {
    let (nodes, arguments) = match arguments.split_first() {
        Some((option, rest)) if option == "--nodes" => {
            let count = rest.first().and_then(|count| count.parse().ok());
            let count = count.filter(|count| (1..=9).contains(count));
            let count = count.ok_or_else(|| Failure::usage("--nodes wants a number up to 9"))?;
            (count, &rest[1..])
        }
        _ => (1, arguments),
    };
    install::ensure(&[install::RABBITMQ])?;
    let broker = broker::Broker::start(nodes)?;
    match arguments.split_first() {
        None => {
            println!("{}", broker.url());
            eprintln!("running until ctrl-c: {}", broker.folders());
            broker.watch()
        }
        Some((program, rest)) => {
            let mut command = std::process::Command::new(program);
            command.args(rest).env("CLACKS_TEST_AMQP", broker.url());
            let folders = if nodes == 1 {
                "CLACKS_TEST_NODE"
            } else {
                "CLACKS_TEST_CLUSTER"
            };
            command.env(folders, broker.folders());
            finish(program, &mut command)
        }
    }
}

fn faults(arguments: &[String]) -> Result<()> {
    install::ensure(&[install::RABBITMQ])?;
    let broker = broker::Broker::start(1)?;
    let cluster = broker::Broker::start(CLUSTER)?;
    let mut command = steps::program("faults", arguments);
    command
        .env("CLACKS_TEST_AMQP", broker.url())
        .env("CLACKS_TEST_NODE", broker.folders())
        .env("CLACKS_TEST_CLUSTER", cluster.folders());
    finish("faults", &mut command)
}

/// Runs a command to its end, and fails as it does.
fn finish(name: &str, command: &mut std::process::Command) -> Result<()> {
    match steps::exit_code(command)? {
        0 => Ok(()),
        code => Err(Failure::with_code(code, format!("`{name}` failed"))),
    }
}

fn bench(arguments: &[String]) -> Result<()> {
    finish("bench", &mut steps::bench(arguments))
}

fn conformance(arguments: &[String]) -> Result<()> {
    harness("conformance", arguments)
}

fn corpus(arguments: &[String]) -> Result<()> {
    harness("corpus", arguments)
}

fn qt3(arguments: &[String]) -> Result<()> {
    finish("qt3", &mut steps::qt3(arguments))
}

fn harness(command: &str, arguments: &[String]) -> Result<()> {
    if arguments.iter().any(|argument| argument == "--generated") {
        install::ensure(&[install::LXML])?;
    }
    finish(command, &mut steps::harness(command, arguments))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn the_help_names_every_command_and_variable() {
        let text = help();
        for command in COMMANDS {
            assert!(text.contains(&format!("\n  {}", command.name)), "{text}");
        }
        for (name, _) in ENVIRONMENT {
            assert!(text.contains(name), "{text}");
        }
    }

    #[test]
    fn help_of_a_command_run_by_broker_is_not_ours() {
        for ours in ["--help", "-h", "help", "test --help", "broker -h"] {
            assert!(wants_help(&words(ours)), "{ours}");
        }
        for theirs in ["", "test", "broker cargo --help", "broker ./help"] {
            assert!(!wants_help(&words(theirs)), "{theirs}");
        }
    }

    #[test]
    fn a_wrong_command_line_exits_with_2() {
        for line in [
            "",
            "tests",
            "test now",
            "lint --fix",
            "bless all",
            "broker --nodes",
            "broker --nodes 0",
        ] {
            let failure = run(&words(line)).unwrap_err();
            assert_eq!(failure.code, 2, "{line}: {failure}");
        }
    }
}
