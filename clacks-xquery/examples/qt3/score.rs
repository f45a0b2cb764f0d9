//! What came out.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};
use std::time::Duration;

pub(crate) enum Verdict {
    /// With whether the code of an error was the expected one.
    Passed(Option<bool>),
    Failed(String),
    Refused(String),
    Skipped(String),
}

#[derive(Debug, Default)]
pub(crate) struct Score {
    boolean: Class,
    other: Class,
    refused: BTreeMap<String, usize>,
    skipped: BTreeMap<String, usize>,
    /// How many errors were expected and came, and how many of them had the right code.
    errors: usize,
    right_codes: usize,
    slowest: Option<(Duration, String)>,
}

#[derive(Debug, Default)]
struct Class {
    tests: usize,
    passed: usize,
    failed: usize,
    refused: usize,
    /// Of those refused, the ones with constructors.
    constructors: usize,
    skipped: usize,
}

impl Class {
    fn attempted(&self) -> usize {
        self.passed + self.failed
    }

    fn passed_percent(&self) -> f64 {
        percent(self.passed, self.attempted())
    }

    /// Of those without constructors.
    fn attempted_percent(&self) -> f64 {
        percent(self.attempted(), self.tests - self.constructors)
    }
}

fn percent(part: usize, whole: usize) -> f64 {
    // The numbers are small.
    #[allow(clippy::cast_precision_loss)]
    let ratio = part as f64 / whole.max(1) as f64;
    ratio * 100.0
}

impl Score {
    pub(crate) fn add(&mut self, boolean: bool, name: &str, time: Duration, verdict: Verdict) {
        let class = if boolean {
            &mut self.boolean
        } else {
            &mut self.other
        };
        class.tests += 1;
        match verdict {
            Verdict::Passed(code) => {
                class.passed += 1;
                if let Some(right) = code {
                    self.errors += 1;
                    self.right_codes += usize::from(right);
                }
            }
            Verdict::Failed(_) => class.failed += 1,
            Verdict::Refused(construct) => {
                class.refused += 1;
                class.constructors += usize::from(construct.contains("constructor"));
                *self.refused.entry(construct).or_default() += 1;
            }
            Verdict::Skipped(why) => {
                class.skipped += 1;
                *self.skipped.entry(why).or_default() += 1;
            }
        }
        if self
            .slowest
            .as_ref()
            .is_none_or(|(slowest, _)| time > *slowest)
        {
            self.slowest = Some((time, name.to_owned()));
        }
    }

    /// Whether the figures are reached, of tests of which the result is true or false.
    pub(crate) fn is_good(&self) -> bool {
        self.boolean.passed_percent() >= 98.5 && self.boolean.attempted_percent() >= 95.0
    }
}

impl Display for Score {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "refused:")?;
        for (construct, count) in &self.refused {
            writeln!(f, "  {count:5}  {construct}")?;
        }
        writeln!(f, "skipped:")?;
        for (why, count) in &self.skipped {
            writeln!(f, "  {count:5}  {why}")?;
        }
        writeln!(
            f,
            "codes: {} of {} errors have the expected one",
            self.right_codes, self.errors
        )?;
        if let Some((time, name)) = &self.slowest {
            writeln!(f, "slowest: {name}, {time:?}")?;
        }
        for (name, class) in [("values ", &self.other), ("boolean", &self.boolean)] {
            writeln!(
                f,
                "{name}: {} tests, {} passed, {} failed, {} refused, {} skipped; {:.2} % of those attempted passed, \
                 {:.2} % of those without constructors attempted",
                class.tests,
                class.passed,
                class.failed,
                class.refused,
                class.skipped,
                class.passed_percent(),
                class.attempted_percent(),
            )?;
        }
        Ok(())
    }
}
