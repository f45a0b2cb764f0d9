//! Goldens of what is said about wrong schemas: `diagnostics/NAME.xsd` gives `NAME.stderr`.

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

#[test]
fn what_comes_near_to_an_error_is_accepted() {
    for path in schemas("accepted") {
        assert_eq!(report(&path), "", "{}", path.display());
    }
}
