//! The wire documents of the catalogue: valid ones are read, written and read again; invalid ones
//! are refused for the reason and at the place that stands beside them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clacks::Event as _;
use clacks::events::Event;

fn folder(kind: &str) -> impl Iterator<Item = (String, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/events");
    let mut events: Vec<_> = fs::read_dir(root)
        .expect("the folder of documents")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    events.sort();
    let kind = kind.to_owned();
    events.into_iter().map(move |path| {
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        (name, path.join(&kind))
    })
}

fn documents(folder: &Path) -> Vec<(String, String)> {
    let mut documents: Vec<_> = fs::read_dir(folder)
        .expect("a folder of documents")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "xml"))
        .map(|path| {
            let name = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            (name, fs::read_to_string(&path).expect("text in UTF-8"))
        })
        .collect();
    documents.sort();
    documents
}

#[test]
fn valid_documents_come_back_as_they_were() {
    let mut count = 0;
    let mut wrong = Vec::new();
    for (event, folder) in folder("valid") {
        for (name, text) in documents(&folder) {
            count += 1;
            match Event::from_envelope(&text) {
                Err(error) => wrong.push(format!("{event}/{name}: {error}")),
                Ok(read) => {
                    assert_eq!(read.kind().name, event, "{name}");
                    let written = read.to_envelope().expect("an event that can be written");
                    let again = Event::from_envelope(&written).expect("what was written is valid");
                    // NaN is not equal to itself, so that the values are compared as they are shown.
                    assert_eq!(format!("{again:?}"), format!("{read:?}"), "{event}/{name}");
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 400, "only {count} documents");
}

#[test]
fn invalid_documents_are_refused_where_they_are_wrong() {
    let mut count = 0;
    let mut wrong = Vec::new();
    for (event, folder) in folder("invalid") {
        let table = fs::read_to_string(folder.join("expected.tsv")).expect("the expectations");
        let expected: BTreeMap<&str, Vec<&str>> = table
            .lines()
            .map(|line| {
                let fields: Vec<_> = line.split('\t').collect();
                (fields[0], fields)
            })
            .collect();
        for (name, text) in documents(&folder) {
            count += 1;
            let Some(&[_, place, rule, path]) = expected.get(name.as_str()).map(Vec::as_slice)
            else {
                wrong.push(format!("{event}/{name}: no expectation"));
                continue;
            };
            let error = match Event::from_envelope(&text) {
                Ok(read) => {
                    wrong.push(format!("{event}/{name}: read as {read:?}"));
                    continue;
                }
                Err(error) => error,
            };
            let found = error
                .position()
                .map(|at| format!("{}:{}", at.line, at.column));
            let found = found.unwrap_or_default();
            if (place != "-" && place != found)
                || rule != error.rule()
                || (path != "-" && path != error.path())
            {
                wrong.push(format!(
                    "{event}/{name}: expected {place} {rule} {path}\n    found {found} {} {} ({error})",
                    error.rule(),
                    error.path(),
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(count > 900, "only {count} documents");
}
