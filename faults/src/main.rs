//! What the bus does when things go wrong, and what it costs beside lapin alone.
//!
//! `cargo xtask faults` starts the brokers and runs this. Each figure has a file. Where lapin alone can
//! do the same, it does so in the same run, because figures of different runs say nothing about each
//! other on a machine that has other things to do as well.

#[path = "../../clacks-runtime/tests/common/mod.rs"]
mod common;

mod attribution;
mod cluster;
mod cost;
mod durable;
mod event;
mod hangs;
mod latency;
mod memory;
mod raw;
mod recovery;
mod soak;
mod table;
mod throughput;

use std::{process::ExitCode, time::Duration};

use common::{Node, Target};
use table::Table;

/// What a measurement gets.
struct Setup {
    node: Node,
    cluster: Vec<Node>,
    runs: usize,
    soak: Duration,
    only: Option<String>,
}

impl Setup {
    fn from(mut arguments: pico_args::Arguments) -> Result<Self, String> {
        let text = |error: pico_args::Error| error.to_string();
        let runs = arguments.opt_value_from_str("--runs").map_err(text)?;
        let soak = arguments.opt_value_from_str("--soak").map_err(text)?;
        let only = arguments.opt_value_from_str("--only").map_err(text)?;
        if let Some(extra) = arguments.finish().first() {
            return Err(format!("{}: no such option", extra.display()));
        }
        let missing = || "there is no broker: run `cargo xtask faults`".to_owned();
        Ok(Self {
            node: Node::given("faults").ok_or_else(missing)?,
            cluster: Node::cluster("faults").ok_or_else(missing)?,
            runs: runs.unwrap_or(100),
            soak: Duration::from_secs(soak.unwrap_or(600)),
            only,
        })
    }

    fn wants(&self, name: &str) -> bool {
        self.only.as_ref().is_none_or(|part| name.contains(part))
    }

    /// A domain that nobody else uses.
    fn target(name: &str) -> Target {
        Target::amqp(name).expect("CLACKS_TEST_AMQP is set with the node")
    }
}

fn main() -> ExitCode {
    let mut arguments = pico_args::Arguments::from_env();
    // What measures memory has a process of its own: this program once more.
    if let Ok(part) = arguments.value_from_str::<_, String>(memory::PART) {
        memory::run(&part);
        return ExitCode::SUCCESS;
    }
    match Setup::from(arguments) {
        Ok(setup) => measure(&setup),
        Err(error) => {
            eprintln!("faults: {error}");
            ExitCode::from(2)
        }
    }
}

// On one thread: a thread that is woken for each step waits for a processor each time, on a machine
// that has few of them, and then that is what is measured.
#[tokio::main(flavor = "current_thread")]
async fn measure(setup: &Setup) -> ExitCode {
    let mut table = Table::new();
    if setup.wants("throughput") {
        throughput::measure(&mut table).await;
    }
    if setup.wants("latency") {
        latency::measure(&mut table).await;
    }
    if setup.wants("memory") {
        memory::measure(&mut table);
    }
    if setup.wants("attribution") {
        attribution::measure(&mut table).await;
    }
    if setup.wants("hang") {
        hangs::measure(setup, &mut table).await;
    }
    if setup.wants("killed") {
        recovery::killed(setup, &mut table).await;
    }
    if setup.wants("restarted") {
        recovery::restarted(setup, &mut table).await;
    }
    if setup.wants("durable") {
        durable::measure(setup, &mut table).await;
    }
    if setup.wants("cluster") {
        cluster::measure(setup, &mut table).await;
    }
    if setup.wants("soak") {
        soak::measure(setup, &mut table).await;
    }
    if setup.wants("cost") {
        cost::measure(setup).await;
    }
    table.close()
}
