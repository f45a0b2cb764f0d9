//! clacks side by side with its peers, held against the figures that it is to reach.
//!
//! `clacks-bench [--quick] [--write FOLDER]` measures everything and prints a table; the last line
//! says how many of the figures hold, and the exit code is 1 where one does not. `--write` also
//! writes the data and plots of them. `repeat NAME COUNT` and `stream FILE` are what it runs to
//! measure instructions and memory.

mod build;
mod candidates;
mod figures;
mod hand;
mod measure;
mod plot;
mod stream;

mod events {
    clacks::include_events!();
}

use std::process::ExitCode;
use std::time::Duration;
use std::{env, fs, io};

use candidates::Candidate;
use figures::{Figure, Row};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["repeat", name, count] => repeat(name, count.parse().unwrap_or(1)),
        ["stream", file] => stream::run(file),
        words => {
            let is_quick = words.contains(&"--quick");
            let folder = words.iter().position(|word| *word == "--write");
            let folder = folder.and_then(|at| words.get(at + 1));
            return compare(is_quick, folder.copied());
        }
    }
    ExitCode::SUCCESS
}

/// Does what a candidate does, for callgrind to look at.
fn repeat(name: &str, count: u32) {
    let mut all = candidates::all();
    if let Some(found) = all.iter_mut().find(|it| it.name == name) {
        (0..count).for_each(|_| (found.run)());
    }
}

fn compare(is_quick: bool, folder: Option<&str>) -> ExitCode {
    let mut all = candidates::all();
    let rows = rows(&mut all, is_quick);
    println!("{}", Row::HEAD);
    for row in &rows {
        println!("{row}");
    }
    let mut figures = figures::of_speed(&rows);
    figures.push(stream::figure());
    figures.extend(build::figures(is_quick));
    println!("\n{}", Figure::HEAD);
    for figure in &figures {
        println!("{figure}");
    }
    if let Some(folder) = folder
        && let Err(error) = write(folder, &rows, &figures)
    {
        eprintln!("cannot write to {folder}: {error}");
        return ExitCode::from(2);
    }
    let holding = figures.iter().filter(|figure| figure.holds()).count();
    println!("\n{holding} of {} figures hold", figures.len());
    ExitCode::from(u8::from(holding < figures.len()))
}

fn rows(all: &mut [Candidate], is_quick: bool) -> Vec<Row> {
    let (rounds, sample) = if is_quick { (15, 8) } else { (41, 20) };
    let samples = measure::times(all, rounds, Duration::from_millis(sample));
    let program = env::current_exe().ok();
    let instructions = |name: &str| measure::instructions(program.as_deref()?, name);
    all.iter()
        .zip(samples)
        .map(|(candidate, times)| Row {
            name: candidate.name.clone(),
            bytes: candidate.bytes,
            instructions: instructions(&candidate.name),
            times,
        })
        .collect()
}

fn write(folder: &str, rows: &[Row], figures: &[Figure]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut data = String::from("candidate\tbytes\tnanoseconds\tinstructions\n");
    for row in rows {
        let instructions = row
            .instructions
            .map_or_else(String::new, |it| it.to_string());
        data += &format!(
            "{}\t{}\t{:.1}\t{instructions}\n",
            row.name,
            row.bytes,
            row.median()
        );
    }
    fs::write(format!("{folder}/times.tsv"), data)?;
    let mut data = String::from("figure\tfound\tto reach\tholds\n");
    for it in figures {
        data += &format!(
            "{}\t{:.2}\t{}\t{}\n",
            it.what,
            it.found,
            it.bound(),
            it.holds()
        );
    }
    fs::write(format!("{folder}/figures.tsv"), data)?;
    for operation in ["read", "write"] {
        let plot = plot::throughput(operation, rows);
        fs::write(format!("{folder}/{operation}.svg"), plot)?;
    }
    Ok(())
}
