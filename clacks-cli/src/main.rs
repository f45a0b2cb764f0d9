//! The `clacks` command.
//!
//! It exits with 0 where all is well, with 1 where something is wrong with what it was given, and
//! with 2 where it was called wrongly.

mod check;
mod diff;
mod report;
mod schemas;
mod validate;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use report::Format;

/// Checks XML Schemas, documents against them, and versions of them against each other.
///
/// Exits with 0 where all is well, with 1 where something is wrong with what it was given, and with 2
/// where it was called wrongly.
#[derive(Debug, Parser)]
#[command(name = "clacks", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// How errors are shown.
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Check),
    Validate(validate::Validate),
    Diff(diff::Diff),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let well = match &arguments.command {
        Command::Check(check) => check.run(arguments.format),
        Command::Validate(validate) => validate.run(arguments.format),
        Command::Diff(diff) => diff.run(arguments.format),
    };
    if well {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
