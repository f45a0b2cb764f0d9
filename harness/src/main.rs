//! Runs clacks over the W3C XML Schema Test Suite (`conformance`) and over schemas and documents
//! that people have published (`corpus`). `cargo xtask --help` says what the commands take. The judge
//! is the schema processor or, where the feature `generated` is on and asked for, generated code.
//!
//! Schemas are loaded and documents validated in processes of their own, so that one that crashes,
//! hangs or eats memory is a verdict like any other.

mod batch;
mod conformance;
mod corpus;
mod findings;
mod generated;
#[cfg(feature = "generated")]
mod generator;
mod manifest;
mod options;
mod pool;
mod processor;
mod score;
mod server;
mod suite;
mod test;
mod verdict;
mod worker;

use std::process::ExitCode;

use options::Command;

/// What ends a command before it has an outcome.
type Result<T> = std::result::Result<T, String>;

fn main() -> ExitCode {
    let command = match options::parse(pico_args::Arguments::from_env()) {
        Ok(command) => command,
        Err(error) => {
            eprintln!("harness: {error}");
            return ExitCode::from(2);
        }
    };
    let outcome = match command {
        Command::Conformance(options) => conformance::run(&options),
        Command::Corpus(options) => corpus::run(&options),
        Command::Worker => worker::run(),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("harness: {error}");
            ExitCode::FAILURE
        }
    }
}
