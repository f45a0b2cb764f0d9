//! The `clacks` command.
//!
//! It exits with 0 where all is well, with 1 where something is wrong with what it was given, and
//! with 2 where it was called wrongly.

mod agent;
mod bus;
mod check;
mod diff;
mod generate;
mod listen;
mod pretty;
mod report;
mod schemas;
mod send;
mod validate;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Checks XML Schemas, documents against them, and versions of them against each other; generates
/// Rust code from them; shows and sends events, and sends them for others.
///
/// Exits with 0 where all is well, with 1 where something is wrong with what it was given, and with 2
/// where it was called wrongly.
#[derive(Debug, Parser)]
#[command(name = "clacks", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Check),
    Validate(validate::Validate),
    Diff(diff::Diff),
    Generate(generate::Generate),
    Listen(listen::Listen),
    Send(send::Send),
    Agent(agent::Agent),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let well = match &arguments.command {
        Command::Check(check) => check.run(),
        Command::Validate(validate) => validate.run(),
        Command::Diff(diff) => diff.run(),
        Command::Generate(generate) => generate.run(),
        Command::Listen(listen) => listen.run(),
        Command::Send(send) => send.run(),
        Command::Agent(agent) => agent.run(),
    };
    if well {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
