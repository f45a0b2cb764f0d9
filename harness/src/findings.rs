//! What came out against what should have: how it is printed, and what may be.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};
use std::fs;
use std::path::Path;

use crate::Result;
use crate::options::Reporting;
use crate::test::Test;
use crate::verdict::{Answer, Verdict};

/// A test and its outcome.
#[derive(Debug)]
pub(crate) struct Finding<'a> {
    pub(crate) test: &'a Test,
    pub(crate) answer: Answer,
}

impl Finding<'_> {
    pub(crate) fn agrees(&self) -> bool {
        self.answer.verdict == self.test.expected
    }
}

impl fmt::Display for Finding<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Test { id, expected, .. } = self.test;
        write!(f, "{id}: expected {}, got {}", expected.name(), self.answer)
    }
}

pub(crate) fn pair(tests: &[Test], answers: Vec<Answer>) -> Vec<Finding<'_>> {
    let pairs = tests.iter().zip(answers);
    pairs
        .map(|(test, answer)| Finding { test, answer })
        .collect()
}

/// How many agree, and how many have no answer.
pub(crate) fn summary(findings: &[Finding<'_>]) -> String {
    let agreed = findings.iter().filter(|finding| finding.agrees()).count();
    let mut text = format!("{agreed} of {} agree", findings.len());
    for verdict in [Verdict::Unsupported, Verdict::Timeout, Verdict::Crash] {
        let of_it = findings.iter().filter(|it| it.answer.verdict == verdict);
        let _ = write!(text, ", {} {}", of_it.count(), verdict.name());
    }
    text
}

/// Prints what is asked for; whether the disagreements are those that may be.
pub(crate) fn report(findings: &[Finding<'_>], reporting: &Reporting) -> Result<bool> {
    if reporting.disagreements {
        print_disagreements(findings);
    }
    let Some(path) = &reporting.known else {
        return Ok(true);
    };
    let complaints = complaints(&known(path)?, findings);
    for complaint in &complaints {
        println!("{complaint}");
    }
    Ok(complaints.is_empty())
}

fn print_disagreements(findings: &[Finding<'_>]) {
    let mut causes: BTreeMap<String, usize> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| !finding.agrees()) {
        println!("{finding}");
        let answer = &finding.answer;
        let cause = format!("{} [{}]", answer.verdict.name(), answer.code);
        *causes.entry(cause).or_default() += 1;
    }
    let mut causes: Vec<_> = causes.into_iter().collect();
    causes.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    println!("\ncauses of disagreement:");
    for (cause, count) in causes {
        println!("{count:7} {cause}");
    }
    println!();
}

/// The disagreements that may be: a line `id TAB reason` each.
fn known(path: &Path) -> Result<BTreeSet<String>> {
    let text = fs::read_to_string(path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    text.lines()
        .map(|line| match line.split_once('\t') {
            Some((id, reason)) if !reason.is_empty() => Ok(id.to_owned()),
            _ => Err(format!("{}: `{line}` gives no reason", path.display())),
        })
        .collect()
}

/// The list may only shrink, and does so when a test comes to agree.
fn complaints(known: &BTreeSet<String>, findings: &[Finding<'_>]) -> Vec<String> {
    findings
        .iter()
        .filter_map(|finding| {
            let id = &finding.test.id;
            match (finding.agrees(), known.contains(id)) {
                (true, true) => Some(format!("{id} agrees now: remove it from the list")),
                (false, false) => Some(finding.to_string()),
                _ => None,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::Version;

    #[test]
    fn the_list_only_shrinks() {
        let known = ["a", "b", "elsewhere"].map(str::to_owned).into();
        let tests = ["a", "b", "c", "d"].map(|id| Test {
            id: id.to_owned(),
            group: String::new(),
            version: Version::Xsd10,
            schemas: Vec::new(),
            document: None,
            expected: Verdict::Valid,
        });
        let answers = [
            Verdict::Valid,
            Verdict::Crash,
            Verdict::Crash,
            Verdict::Valid,
        ]
        .map(|verdict| Answer::new(verdict, "", ""));
        let findings = pair(&tests, answers.to_vec());
        assert_eq!(
            complaints(&known, &findings),
            [
                "a agrees now: remove it from the list",
                "c: expected valid, got crash"
            ]
        );
    }
}
