//! Both layers against an independent processor: Saxon, as the Python package `saxonche` has it.
//!
//! `CLACKS_PYTHON` is a Python that has it; without one the test prints `skipped`.
#![cfg(feature = "full")]

mod common;

use std::io::Write as _;
use std::process::Command;

use clacks_xquery::{Filter, Header};
use common::{PROLOG, document, evaluated, filter, header};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

/// How many pairs of a filter and a document are compared, of which the filter has an answer.
const PAIRS: usize = 10_000;

fn python() -> Option<String> {
    let python = std::env::var("CLACKS_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let found = Command::new(&python)
        .args(["-c", "import saxonche"])
        .output()
        .is_ok_and(|output| output.status.success());
    found.then_some(python)
}

#[test]
fn saxon_answers_the_same() {
    let Some(python) = python() else {
        eprintln!("skipped: no Python with saxonche; CLACKS_PYTHON names one");
        return;
    };
    // The same pairs every time.
    let mut runner = TestRunner::deterministic();
    let strategy = (filter(), document(), header(), header());
    let mut cases = String::new();
    let mut expected = Vec::new();
    let mut streamed = 0;
    while expected.len() < PAIRS {
        let tree = strategy.new_tree(&mut runner).expect("a pair");
        let (query, document, s, n) = tree.current();
        let text = format!("{PROLOG}{query}");
        let headers = [("s", s), ("n", n)];
        let filter = Filter::parse(&text).expect(&text);
        let Some(answer) = evaluated(&text, &document, &headers) else {
            continue;
        };
        if filter.is_streamed() {
            streamed += 1;
            assert_eq!(
                filter.matches(&document, &headers),
                Ok(answer),
                "{text} {document}"
            );
        }
        cases.push_str(&case(&query, &document, &headers));
        expected.push((answer, query, document));
    }
    let mut file = tempfile();
    file.1.write_all(cases.as_bytes()).expect("written");
    let output = Command::new(python)
        .arg(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/tools/oracle.py"
        ))
        .arg(&file.0)
        .output()
        .expect("Python runs");
    let _ = std::fs::remove_file(&file.0);
    let answers = String::from_utf8(output.stdout).expect("text");
    assert_eq!(
        answers.lines().count(),
        PAIRS,
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    // Where one processor sees an error, another need not look (XQuery 1.0, section 2.3.4).
    let mut errors = 0;
    let mut wrong = Vec::new();
    for (answer, (expected, query, document)) in answers.lines().zip(&expected) {
        match answer {
            "error" => errors += 1,
            answer if answer == expected.to_string() => {}
            answer => wrong.push(format!("{query}\n  {document}\n  {answer}, not {expected}")),
        }
    }
    println!("{PAIRS} pairs, {streamed} of them streamed, {errors} errors for Saxon alone");
    assert!(
        wrong.is_empty(),
        "{} differ:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(errors * 20 < PAIRS, "{errors} errors");
}

/// A line of JSON.
fn case(query: &str, document: &str, headers: &[(&str, Header<'_>)]) -> String {
    let quoted = |text: &str| {
        let escaped: String = text
            .chars()
            .map(|c| match c {
                '"' => "\\\"".to_owned(),
                '\\' => "\\\\".to_owned(),
                c if c < ' ' => format!("\\u{:04x}", u32::from(c)),
                c => c.to_string(),
            })
            .collect();
        format!("\"{escaped}\"")
    };
    let variables: Vec<String> = headers
        .iter()
        .map(|(name, header)| {
            let (kind, text) = match header {
                Header::String(text) => ("string", (*text).to_owned()),
                Header::Integer(number) => ("integer", number.to_string()),
                Header::Double(number) => ("double", number.to_string()),
            };
            format!("{}: [{}, {}]", quoted(name), quoted(kind), quoted(&text))
        })
        .collect();
    let (prolog, rest) = PROLOG.split_once("let ").expect("a prolog");
    format!(
        "{{\"prolog\": {}, \"query\": {}, \"document\": {}, \"variables\": {{{}}}}}\n",
        quoted(prolog),
        quoted(&format!("let {rest}{query}")),
        quoted(document),
        variables.join(", "),
    )
}

fn tempfile() -> (std::path::PathBuf, std::fs::File) {
    let path = std::env::temp_dir().join(format!("clacks-oracle-{}.jsonl", std::process::id()));
    let file = std::fs::File::create(&path).expect("a file");
    (path, file)
}
