//! Goldens of what is said about wrong schemas: `diagnostics/NAME.xsd` gives `NAME.stderr`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use clacks_schema::{Options, Sources, load};

/// The schemas of a folder of this one, by name.
fn schemas(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(folder);
    let entries = fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "xsd"));
    paths.sort();
    assert!(!paths.is_empty());
    paths
}

/// Everything that is said about a schema, as a terminal without colours shows it.
fn report(path: &Path) -> String {
    let mut sources = Sources::default();
    let source = sources.open(path).expect("a text");
    let reports: Vec<String> = match load(&mut sources, &[source], &Options::default()) {
        Ok(_) => Vec::new(),
        Err(diagnostics) => diagnostics.iter().map(|d| d.render(&sources)).collect(),
    };
    let folder = path.parent().expect("a folder").to_string_lossy() + "/";
    reports.join("\n\n").replace(&*folder, "")
}

#[test]
fn wrong_schemas_are_reported_as_agreed() {
    let bless = env::var_os("CLACKS_BLESS").is_some();
    let mut different = Vec::new();
    for path in schemas("diagnostics") {
        let actual = report(&path);
        if actual.is_empty() {
            different.push(format!("{} has no error\n", path.display()));
            continue;
        }
        let golden = path.with_extension("stderr");
        if bless {
            fs::write(&golden, actual + "\n").expect("a golden");
            continue;
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        if actual != expected.trim_end_matches('\n') {
            let name = path.file_name().expect("a name").to_string_lossy();
            different.push(format!(
                "{name}: expected\n{expected}\nbut it is\n{actual}\n"
            ));
        }
    }
    assert!(
        different.is_empty(),
        "{}\nto accept what it is now: cargo xtask bless",
        different.join("\n")
    );
}

#[test]
fn every_golden_has_its_schema() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics");
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        // Documents that the others refer to are in a folder of their own.
        let part = path.is_dir();
        assert!(
            part || path.with_extension("xsd").exists(),
            "{}",
            path.display()
        );
    }
}

/// The text of each source file of a folder and those in it, tests aside.
fn sources(folder: &Path, texts: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        // What documents break, and what changes between schemas, is none of the schema's mistakes.
        if ["validate", "compare", "tests.rs", "literals.rs", "typed.rs"].contains(&&*name) {
            continue;
        }
        if path.is_dir() {
            sources(&path, texts);
        } else {
            texts.push(fs::read_to_string(&path).expect("a text"));
        }
    }
}

/// The rules that a text names in quotes: words of letters and digits with hyphens between them.
fn rules(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.match_indices('"').map(|(at, _)| &text[at + 1..]);
    starts.filter_map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !"-.".contains(c))?;
        let word = &rest[..end];
        let kinds = [
            "a",
            "ag",
            "au",
            "c",
            "cos",
            "ct",
            "cvc",
            "derivation",
            "e",
            "enumeration",
        ];
        let more = [
            "mg", "mgd", "n", "no", "p", "range", "rcase", "sch", "src", "st", "xml", "xpath",
        ];
        let (first, second) = word.split_once('-')?;
        let rule = kinds.iter().chain(&more).any(|kind| first == *kind)
            || (first.starts_with(char::is_lowercase) && second.starts_with("valid"));
        (rest[end..].starts_with('"') && rule).then_some(word)
    })
}

#[test]
fn every_rule_has_its_golden() {
    let mut goldens = String::new();
    for path in schemas("diagnostics") {
        goldens += &fs::read_to_string(path.with_extension("stderr")).expect("a golden");
    }
    let mut texts = Vec::new();
    sources(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut texts,
    );
    let all: BTreeSet<&str> = texts.iter().flat_map(|text| rules(text)).collect();
    assert!(all.len() > 100, "{all:?}");
    let missing: Vec<_> = all
        .into_iter()
        .filter(|rule| !goldens.contains(&format!("error[{rule}]")))
        .collect();
    assert!(
        missing.is_empty(),
        "no schema in tests/diagnostics breaks {missing:?}"
    );
}

#[test]
fn what_comes_near_to_an_error_is_accepted() {
    for path in schemas("accepted") {
        assert_eq!(report(&path), "", "{}", path.display());
    }
}
