//! `conformance`: the W3C XML Schema Test Suite.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::time::Instant;

use crate::Result;
use crate::batch;
use crate::findings::{self, Finding};
use crate::generated;
use crate::options::Conformance;
use crate::score::Score;
use crate::suite;
use crate::test;
use crate::verdict::Version;

/// The contributors whose tests tell processors of version 1.0 apart: everybody has 100 % of NIST,
/// and what the others have for 1.0 is mostly made for 1.1.
const CORE: [&str; 3] = ["ms", "sun", "boeing"];

pub(crate) fn run(options: &Conformance) -> Result<bool> {
    let clock = Instant::now();
    let index = options.suite.join("xsts.jsonl");
    let text = fs::read_to_string(&index)
        .map_err(|error| format!("cannot read {}: {error}", index.display()))?;
    let mut tests = suite::tests(&text, &options.suite, options.version)?;
    tests.retain(|test| {
        options.reporting.wants(&test.id) && !(options.skip_nist && test.group == "nist")
    });

    let (answers, figures) = match &options.reporting.generated {
        Some(xmlcmp) => {
            let name = format!("xsts-{}", options.version).replace('.', "");
            let (answers, figures) = generated::ask(&tests, &name, xmlcmp)?;
            (answers, Some(figures))
        }
        None => (test::ask(&tests, batch::run)?, None),
    };
    let findings = findings::pair(&tests, answers);
    if let Some(out) = &options.out {
        let mut lines = String::new();
        for Finding { test, answer } in &findings {
            let _ = writeln!(lines, "{}\t{}", test.id, answer.verdict.name());
        }
        fs::write(out, lines)
            .map_err(|error| format!("cannot write {}: {error}", out.display()))?;
    }
    let good = findings::report(&findings, &options.reporting)?;
    print!("{}", table(&findings, options.version));
    if let Some(figures) = figures {
        println!("{figures}\n{}", findings::round_trips(&findings));
    }
    println!(
        "conformance {}: {}, {:.1} s",
        options.version,
        findings::summary(&findings),
        clock.elapsed().as_secs_f64()
    );
    Ok(good)
}

fn table(findings: &[Finding<'_>], version: Version) -> String {
    let mut scores: BTreeMap<&str, Score> = BTreeMap::new();
    let mut core = Score::default();
    let mut total = Score::default();
    for finding in findings {
        let contributor = finding.test.group.as_str();
        total.add(finding);
        scores.entry(contributor).or_default().add(finding);
        if CORE.contains(&contributor) {
            core.add(finding);
        }
    }
    let mut text = String::new();
    let mut row = |name: &str, cells: &[String], mean: Option<f64>| {
        let _ = write!(text, "{name:13}");
        for cell in cells {
            let _ = write!(text, " {cell:>18}");
        }
        if let Some(mean) = mean {
            let _ = write!(text, "  mean of classes {mean:.2}");
        }
        text.push('\n');
    };
    row("", &Score::HEADER.map(str::to_owned), None);
    for (contributor, score) in &scores {
        row(contributor, &score.cells(), None);
    }
    if version == Version::Xsd10 {
        row("MS+Sun+Boeing", &core.cells(), core.mean());
    }
    row("total", &total.cells(), None);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test::Test;
    use crate::verdict::{Answer, Verdict};

    #[test]
    fn the_core_is_counted_apart() {
        let test = |group: &str, document: Option<&str>, expected| Test {
            id: String::new(),
            group: group.to_owned(),
            version: Version::Xsd10,
            schemas: Vec::new(),
            document: document.map(Into::into),
            expected,
        };
        let tests = [
            test("nist", None, Verdict::Valid),
            test("sun", None, Verdict::Valid),
            test("ms", Some("a.xml"), Verdict::Invalid),
        ];
        let findings = findings::pair(&tests, vec![Answer::valid(); 3]);
        let printed = table(&findings, Version::Xsd10);
        let words = |name: &str| {
            let line = printed.lines().find(|line| line.starts_with(name));
            let words = line.unwrap_or_default().split_whitespace().skip(1);
            words.map(str::to_owned).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(words("nist"), "1/1 100.00 1/1 100.00");
        let core = "1/1 100.00 0/1 0.00 1/2 50.00 mean of classes 50.00";
        assert_eq!(words("MS+Sun+Boeing"), core);
        assert_eq!(words("total"), "2/2 100.00 0/1 0.00 2/3 66.67");
        assert!(!table(&findings, Version::Xsd11).contains("Boeing"));
    }
}
