//! A document of 10 MB, item by item.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, process};

use clacks::xml::{Name, stream};

use crate::events::order::Line;
use crate::figures::{Bound, Figure};

const NAMESPACE: &str = "http://example.com/order";

static PATH: [Name; 3] = [
    Name::new(NAMESPACE, "Order"),
    Name::new(NAMESPACE, "Lines"),
    Name::new(NAMESPACE, "Line"),
];

/// Reads and validates the lines of the document, and prints how many there are and by how many
/// bytes the process has grown meanwhile.
pub fn run(file: &str) {
    let before = memory("VmRSS:");
    let input = File::open(file).expect("a document");
    let mut count = 0;
    for line in stream::<Line, _>(input, &PATH) {
        line.expect("a line");
        count += 1;
    }
    println!("{count} {}", memory("VmHWM:").saturating_sub(before));
}

/// A figure of the memory of this process, in bytes.
fn memory(what: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(what));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.unwrap_or(u64::MAX / 1024) * 1024
}

pub fn figure() -> Figure {
    let file = env::temp_dir().join(format!("clacks-bench-{}.xml", process::id()));
    let found = grown(&file).unwrap_or(f64::INFINITY);
    let _ = fs::remove_file(&file);
    Figure {
        what: "10 MB streamed: MB of memory over idle".to_owned(),
        found,
        spread: None,
        by_instructions: None,
        bound: Bound::AtMost(4.0),
    }
}

fn grown(file: &PathBuf) -> Option<f64> {
    document(file).ok()?;
    let program = env::current_exe().ok()?;
    let output = Command::new(program)
        .arg("stream")
        .arg(file)
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let (count, bytes) = text.trim().split_once(' ')?;
    (count == "20000").then(|| bytes.parse::<f64>().ok().map(|bytes| bytes / 1e6))?
}

/// A document with 20,000 lines.
fn document(file: &Path) -> io::Result<()> {
    let order = include_str!("../documents/order.xml");
    let from = order.find("    <Line ").unwrap_or_default();
    let to = order.find("  </Lines>").unwrap_or_default();
    let lines = order[from..to].matches("<Line ").count();
    let mut out = BufWriter::new(File::create(file)?);
    out.write_all(order[..from].as_bytes())?;
    let mut left = 20_000;
    while left >= lines {
        out.write_all(order[from..to].as_bytes())?;
        left -= lines;
    }
    let mut rest = &order[from..to];
    for _ in 0..left {
        let end = rest.find("</Line>").unwrap_or_default() + "</Line>".len();
        out.write_all(rest[..end].as_bytes())?;
        rest = &rest[end..];
    }
    out.write_all(order[to..].as_bytes())?;
    out.flush()
}
