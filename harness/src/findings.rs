//! What came out against what should have: how it is printed, and what may be.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};
use std::fs;
use std::path::Path;

use crate::Result;
use crate::options::Reporting;
use crate::test::Test;
use crate::verdict::{Answer, Verdict};

/// The levels of likeness at which a document that was written is the one that was read.
pub(crate) const FAITHFUL: [&str; 3] = ["exact", "value", "defaults"];

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

    /// Whether generated code has read the document and written another.
    fn is_lost(&self) -> bool {
        let level = self.answer.code.as_str();
        self.answer.verdict == Verdict::Valid && !level.is_empty() && !FAITHFUL.contains(&level)
    }

    /// Whether generated code has read the document, rightly, and written it again.
    pub(crate) fn is_kept(&self) -> bool {
        self.agrees() && !self.answer.code.is_empty() && !self.is_lost()
    }

    fn is_good(&self) -> bool {
        self.agrees() && !self.is_lost()
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

/// What generated code has made of the documents that are valid.
pub(crate) fn round_trips(findings: &[Finding<'_>]) -> String {
    let mut levels: BTreeMap<&str, usize> = BTreeMap::new();
    let mut documents = 0;
    for Finding { test, answer } in findings {
        if test.document.is_some() && test.expected == Verdict::Valid {
            documents += 1;
            let level = match answer.verdict {
                Verdict::Valid => &answer.code,
                other => other.name(),
            };
            *levels.entry(level).or_default() += 1;
        }
    }
    let mut text = format!("{documents} valid documents");
    for (level, count) in levels {
        let _ = write!(text, ", {count} {level}");
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
    for finding in findings.iter().filter(|finding| !finding.is_good()) {
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
            match (finding.is_good(), known.contains(id)) {
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
    #[test]
    fn a_document_that_is_written_otherwise_is_not_kept() {
        let test = Test {
            id: "a".to_owned(),
            group: String::new(),
            version: Version::Xsd10,
            schemas: Vec::new(),
            document: Some("a.xml".into()),
            expected: Verdict::Valid,
        };
        let tests = [(); 4].map(|()| test.clone());
        let answer = |verdict, code| Answer::new(verdict, code, "");
        let answers = vec![
            answer(Verdict::Valid, "value"),
            answer(Verdict::Valid, "different"),
            answer(Verdict::Invalid, "cvc-elt"),
            answer(Verdict::Valid, "exact"),
        ];
        let findings = pair(&tests, answers);
        let kept: Vec<_> = findings.iter().map(Finding::is_kept).collect();
        assert_eq!(kept, [true, false, false, true]);
        let good: Vec<_> = findings.iter().map(Finding::is_good).collect();
        assert_eq!(good, kept);
        assert_eq!(
            round_trips(&findings),
            "4 valid documents, 1 different, 1 exact, 1 invalid, 1 value"
        );
    }
}
