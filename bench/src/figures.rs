//! What was measured, and what is to be reached.

use std::fmt;

/// How long a candidate takes.
pub struct Row {
    pub name: String,
    /// How long the document is.
    pub bytes: usize,
    /// Nanoseconds, a sample a round.
    pub times: Vec<f64>,
    pub instructions: Option<u64>,
}

impl Row {
    pub const HEAD: &str =
        "operation/document/who                  ns  (spread)    MB/s  instructions";

    pub fn median(&self) -> f64 {
        quantile(&self.times, 0.5)
    }

    /// Bytes a microsecond.
    pub fn throughput(&self) -> f64 {
        self.bytes as f64 * 1e3 / self.median()
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (low, high) = (quantile(&self.times, 0.25), quantile(&self.times, 0.75));
        let spread = (high - low) / self.median() * 100.0;
        write!(
            f,
            "{:32} {:9.0}  (±{:3.0} %) {:7.0}  {:>12}",
            self.name,
            self.median(),
            spread / 2.0,
            self.throughput(),
            self.instructions
                .map_or_else(|| "-".to_owned(), |count| count.to_string())
        )
    }
}

fn quantile(values: &[f64], part: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = (sorted.len().saturating_sub(1)) as f64 * part;
    sorted.get(at.round() as usize).copied().unwrap_or(f64::NAN)
}

/// A figure that is to be reached.
pub struct Figure {
    pub what: String,
    pub found: f64,
    /// The quartiles, where there are several samples.
    pub spread: Option<(f64, f64)>,
    /// The same by instructions.
    pub by_instructions: Option<f64>,
    pub bound: Bound,
}

pub enum Bound {
    AtLeast(f64),
    AtMost(f64),
}

impl Figure {
    pub const HEAD: &str = "figure                                          found  (quartiles)    instructions  to reach";

    pub fn holds(&self) -> bool {
        match self.bound {
            Bound::AtLeast(bound) => self.found >= bound,
            Bound::AtMost(bound) => self.found <= bound,
        }
    }

    pub fn bound(&self) -> String {
        match self.bound {
            Bound::AtLeast(bound) => format!(">= {bound}"),
            Bound::AtMost(bound) => format!("<= {bound}"),
        }
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let spread = self.spread.map_or_else(String::new, |(low, high)| {
            format!("({low:.2} to {high:.2})")
        });
        let instructions = self
            .by_instructions
            .map_or_else(|| "-".to_owned(), |ratio| format!("{ratio:.2}"));
        let verdict = if self.holds() { "holds" } else { "MISSED" };
        write!(
            f,
            "{:46} {:6.2}  {spread:16} {instructions:>8}  {:>8}  {verdict}",
            self.what,
            self.found,
            self.bound()
        )
    }
}

/// How many times as fast as whom clacks is to be.
const TO_REACH: [(&str, &str, f64); 8] = [
    ("read/phone", "quick-xml events", 0.7),
    ("read/order", "quick-xml events", 0.7),
    ("read/phone", "serde", 2.5),
    ("read/order", "serde", 2.5),
    ("read/phone", "xsd-parser", 4.0),
    ("read/order", "xsd-parser", 6.0),
    ("write/phone", "by hand", 0.7),
    ("write/order", "by hand", 0.7),
];

pub fn of_speed(rows: &[Row]) -> Vec<Figure> {
    let find = |name: String| rows.iter().find(|row| row.name == name);
    let figure = |&(what, peer, bound): &(&str, &str, f64)| {
        let ours = find(format!("{what}/clacks"))?;
        let theirs = find(format!("{what}/{peer}"))?;
        // Both of a round ran one shortly after the other.
        let times = theirs.times.iter().zip(&ours.times);
        let ratios: Vec<f64> = times.map(|(theirs, ours)| theirs / ours).collect();
        let by_instructions = theirs.instructions.zip(ours.instructions);
        Some(Figure {
            what: format!("{what}: speed over {peer}"),
            found: quantile(&ratios, 0.5),
            spread: Some((quantile(&ratios, 0.25), quantile(&ratios, 0.75))),
            by_instructions: by_instructions.map(|(theirs, ours)| theirs as f64 / ours as f64),
            bound: Bound::AtLeast(bound),
        })
    };
    TO_REACH.iter().filter_map(figure).collect()
}
