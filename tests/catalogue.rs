//! The wire documents of the catalogue: valid ones are read, written and read again; invalid ones
//! are refused for the reason and at the place that stands beside them.

mod support;

use std::collections::HashMap;
use std::fs;

use clacks::Event as _;
use clacks::events::Event;

#[test]
fn valid_documents_come_back_as_they_were() {
    let mut wrong = Vec::new();
    let documents = support::documents("valid");
    for document in &documents {
        let place = format!("{}/{}", document.event, document.name);
        match Event::from_envelope(&document.text) {
            Err(error) => wrong.push(format!("{place}: {error}")),
            Ok(read) => {
                assert_eq!(read.kind().name, document.event, "{place}");
                let written = read.to_envelope().expect("an event that can be written");
                let again = Event::from_envelope(&written).expect("what was written is valid");
                // NaN is not equal to itself, so that the values are compared as they are shown.
                assert_eq!(format!("{again:?}"), format!("{read:?}"), "{place}");
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(documents.len() > 400, "only {} documents", documents.len());
}

#[test]
fn invalid_documents_are_refused_where_they_are_wrong() {
    let mut wrong = Vec::new();
    let expected = expected();
    let documents = support::documents("invalid");
    for document in &documents {
        let key = format!("{}/{}", document.event, document.name);
        let Some([place, rule, path]) = expected.get(&key) else {
            wrong.push(format!("{key}: no expectation"));
            continue;
        };
        let error = match Event::from_envelope(&document.text) {
            Ok(read) => {
                wrong.push(format!("{key}: read as {read:?}"));
                continue;
            }
            Err(error) => error,
        };
        let found = error
            .position()
            .map_or_else(String::new, |at| format!("{}:{}", at.line, at.column));
        let holds = |expected: &str, found: &str| expected == "-" || expected == found;
        if !holds(place, &found) || rule != error.rule() || !holds(path, error.path()) {
            wrong.push(format!(
                "{key}: expected {place} {rule} {path}\n    found {error}"
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(documents.len() > 900, "only {} documents", documents.len());
}

/// Place, rule and path by event and file; `-` where it is left open.
fn expected() -> HashMap<String, [String; 3]> {
    let mut expected = HashMap::new();
    for folder in support::entries(&support::root().join("tests/events")) {
        let table = folder.join("invalid/expected.tsv");
        let table = fs::read_to_string(table).expect("the expectations");
        for line in table.lines() {
            let fields: Vec<_> = line.split('\t').map(str::to_owned).collect();
            let [name, place, rule, path] = <[String; 4]>::try_from(fields).expect("four columns");
            let key = format!("{}/{name}", support::file_name(&folder));
            expected.insert(key, [place, rule, path]);
        }
    }
    expected
}
