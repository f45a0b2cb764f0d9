//! What several suites need.
#![allow(dead_code, reason = "each suite uses a part")]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The root of the package.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The wire documents of a kind, `valid` or `invalid`, by event and file name.
pub(crate) fn documents(kind: &str) -> Vec<Document> {
    let mut documents = Vec::new();
    for event in entries(&root().join("tests/events")) {
        let folder = event.join(kind);
        for path in entries(&folder) {
            if path.extension().is_some_and(|extension| extension == "xml") {
                documents.push(Document {
                    event: file_name(&event),
                    name: file_name(&path),
                    text: fs::read_to_string(&path).expect("text in UTF-8"),
                });
            }
        }
    }
    documents
}

/// A wire document.
pub(crate) struct Document {
    /// The event, which is the name of the folder.
    pub(crate) event: String,
    /// The name of the file.
    pub(crate) name: String,
    /// The text.
    pub(crate) text: String,
}

/// The entries of a folder, sorted.
pub(crate) fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<_> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("an entry").path())
        .collect();
    entries.sort();
    entries
}

/// The last part of a path.
pub(crate) fn file_name(path: &Path) -> String {
    path.file_name()
        .expect("a name")
        .to_string_lossy()
        .into_owned()
}

/// The value of an environment variable that names what a test needs. Without it the test is
/// skipped; see [`skip`].
pub(crate) fn needed(variable: &str) -> Option<String> {
    let value = std::env::var(variable)
        .ok()
        .filter(|value| !value.is_empty());
    if value.is_none() {
        skip(&format!("{variable} is not set"));
    }
    value
}

/// Says that a test is skipped, where the test runner does not hide it. `CLACKS_REQUIRE_LIVE` allows
/// that only for want of the corpora, which not everybody has.
pub(crate) fn skip(why: &str) {
    let required = std::env::var("CLACKS_REQUIRE_LIVE").is_ok_and(|value| value == "1");
    assert!(
        !required || why.contains("CLACKS_CORPORA"),
        "{why}, and CLACKS_REQUIRE_LIVE asks for it"
    );
    // The macros write to where the runner listens.
    writeln!(std::io::stderr(), "skipped: {why}").expect("an error stream");
}
