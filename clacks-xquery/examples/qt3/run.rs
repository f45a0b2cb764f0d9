//! Runs the tests.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use clacks_xquery::{Language, parse, resolve};

use crate::assertion::{Judge, Outcome};
use crate::environment::{self, Documents};
use crate::score::{Score, Verdict};
use crate::suite::{Test, TestSet};

/// Beyond this a test hangs.
const SLOW: Duration = Duration::from_secs(10);

pub(crate) fn all(sets: &[TestSet], only: Option<&str>, failures: bool) -> Score {
    let mut score = Score::default();
    let mut documents = Documents::default();
    for set in sets {
        for test in &set.tests {
            // What is no reason to skip says that the test is for other languages.
            if test.skipped == Some("") {
                continue;
            }
            let name = format!("{}/{}", set.name, test.name);
            if only.is_some_and(|only| !name.contains(only)) {
                continue;
            }
            let start = Instant::now();
            let run = AssertUnwindSafe(|| verdict(test, set, &mut documents));
            let mut verdict = catch_unwind(run)
                .unwrap_or_else(|_| Verdict::Failed("the evaluator panicked".to_owned()));
            let time = start.elapsed();
            if time > SLOW {
                verdict = Verdict::Failed(format!("took {time:?}"));
            }
            if let (true, Verdict::Failed(why)) = (failures, &verdict) {
                let class = if test.expected.is_boolean() { "b" } else { "v" };
                let query = test.query.split_whitespace().collect::<Vec<_>>().join(" ");
                println!("FAILED {class} {name}\n    {query}\n    {why}");
            }
            score.add(test.expected.is_boolean(), &name, time, verdict);
        }
    }
    score
}

fn verdict(test: &Test, set: &TestSet, documents: &mut Documents) -> Verdict {
    if let Some(why) = test.skipped {
        return Verdict::Skipped(why.to_owned());
    }
    let empty = set.environments.get("empty");
    let environment = test.environment.as_ref().or(empty);
    let contexts = environment::contexts(environment, &set.uri, documents);
    let (statically, dynamically) = match contexts {
        Ok(contexts) => contexts,
        Err(why) => return Verdict::Skipped(format!("no environment ({})", reason(&why))),
    };
    let run = || {
        let ast = parse(&test.query, Language::XQuery)?;
        resolve(&ast, &statically)?.evaluate(&dynamically)
    };
    let outcome: Outcome = run();
    if let Err(error) = &outcome
        && error.code() == "unsupported"
    {
        let construct = error.construct().unwrap_or(error.message());
        // An error is right where a later version is refused, if an error is expected.
        if !(construct.contains("(XQuery 3") && test.expected.may_be_error()) {
            return Verdict::Refused(construct.to_owned());
        }
    }
    let judge = Judge {
        statically: &statically,
        dynamically: &dynamically,
    };
    match judge.check(&outcome, &test.expected) {
        Ok(()) => Verdict::Passed(match &outcome {
            Err(error) => test
                .expected
                .has_code(error.code().trim_start_matches("err:")),
            Ok(_) => None,
        }),
        Err(why) => Verdict::Failed(why),
    }
}

fn reason(why: &str) -> &str {
    if why.contains("No such file") {
        "a file that is not there"
    } else {
        "a document that cannot be read"
    }
}
