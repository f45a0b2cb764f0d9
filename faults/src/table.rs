//! The figures, and what they have to reach.

use std::process::ExitCode;

struct Row {
    what: &'static str,
    raw: String,
    ours: String,
    reach: &'static str,
    holds: bool,
}

pub(crate) struct Table(Vec<Row>);

impl Table {
    pub(crate) fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a figure, and shows it at once: the next may take long.
    pub(crate) fn add(
        &mut self,
        what: &'static str,
        raw: impl Into<String>,
        ours: impl Into<String>,
        reach: &'static str,
        holds: bool,
    ) {
        let row = Row {
            what,
            raw: raw.into(),
            ours: ours.into(),
            reach,
            holds,
        };
        eprintln!(
            "{}: {} | {} | {}",
            row.what,
            row.raw,
            row.ours,
            row.verdict()
        );
        self.0.push(row);
    }

    /// Prints everything. Exits with 1 where a figure is missed.
    pub(crate) fn close(self) -> ExitCode {
        let rows = &self.0;
        println!("\n| figure | lapin alone | clacks | to reach | |\n|---|---|---|---|---|");
        for row in rows {
            let (what, raw, ours, reach) = (row.what, &row.raw, &row.ours, row.reach);
            println!("| {what} | {raw} | {ours} | {reach} | {} |", row.verdict());
        }
        let holding = rows.iter().filter(|row| row.holds).count();
        println!("\n{holding} of {} hold", rows.len());
        if holding == rows.len() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

impl Row {
    fn verdict(&self) -> &'static str {
        if self.holds { "holds" } else { "MISSED" }
    }
}

/// The middle one of several measurements.
pub(crate) fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The largest of several measurements.
pub(crate) fn largest(values: &[f64]) -> f64 {
    values.iter().copied().fold(0.0, f64::max)
}
