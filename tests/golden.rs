//! Goldens of generated code: it compiles under strict lints, and it reads and writes the documents
//! that stand beside it. That it is what is generated is for a test of `clacks-codegen` to say.
//!
//! A case is a folder in `tests/golden`: `schema.xsd`, which declares the element `Sample`, the
//! code `expected.rs`, and documents in `valid` and `invalid`. A valid document is written again as
//! it was, or as its sibling `.out` says; an invalid one is refused with the error in its sibling
//! `.txt`. The validator that does without generated code must agree. `cargo xtask bless` writes `expected.rs`, `.out` and `.txt`.
//!
//! To add a case, write the schema and the documents, add the case to the list below, and bless it.

#![deny(warnings, missing_docs, clippy::pedantic)]

use std::fmt::Debug;
use std::path::{Path, PathBuf};
use std::{env, fs};

use clacks::Error;
use clacks_schema::validate::Validator;
use clacks_schema::{Options, Schema, Sources, load};

/// A module and a test for each case.
macro_rules! cases {
    ($($case:ident: $code:tt,)*) => {
        $(
            #[doc = concat!("What is generated for the case `", stringify!($case), "`.")]
            #[path = $code]
            pub mod $case;
        )*

        $(
            #[test]
            fn $case() {
                use crate::$case::Sample;
                check(stringify!($case), Sample::from_xml, Sample::to_xml);
            }
        )*

        const CASES: &[&str] = &[$(stringify!($case)),*];
    };
}

cases! {
    all: "golden/all/expected.rs",
    any: "golden/any/expected.rs",
    any_type: "golden/any_type/expected.rs",
    attributes: "golden/attributes/expected.rs",
    builtins: "golden/builtins/expected.rs",
    choice: "golden/choice/expected.rs",
    counted: "golden/counted/expected.rs",
    default_and_fixed: "golden/default_and_fixed/expected.rs",
    derivation: "golden/derivation/expected.rs",
    derived_types: "golden/derived_types/expected.rs",
    enumerations: "golden/enumerations/expected.rs",
    identifiers: "golden/identifiers/expected.rs",
    keys: "golden/keys/expected.rs",
    lengths: "golden/lengths/expected.rs",
    lists: "golden/lists/expected.rs",
    mixed: "golden/mixed/expected.rs",
    modules: "golden/modules/expected.rs",
    named_groups: "golden/named_groups/expected.rs",
    names: "golden/names/expected.rs",
    names_and_identifiers: "golden/names_and_identifiers/expected.rs",
    newer: "golden/newer/expected.rs",
    nillable: "golden/nillable/expected.rs",
    nillable_attributes: "golden/nillable_attributes/expected.rs",
    nillable_event: "golden/nillable_event/expected.rs",
    no_namespace: "golden/no_namespace/expected.rs",
    optional_groups: "golden/optional_groups/expected.rs",
    patterns: "golden/patterns/expected.rs",
    prelude: "golden/prelude/expected.rs",
    qualified_names: "golden/qualified_names/expected.rs",
    ranges: "golden/ranges/expected.rs",
    recursion: "golden/recursion/expected.rs",
    repeated_choice: "golden/repeated_choice/expected.rs",
    repeated_groups: "golden/repeated_groups/expected.rs",
    repetition: "golden/repetition/expected.rs",
    simple_content: "golden/simple_content/expected.rs",
    simple_event: "golden/simple_event/expected.rs",
    substitution_groups: "golden/substitution_groups/expected.rs",
    unions: "golden/unions/expected.rs",
    unqualified: "golden/unqualified/expected.rs",
    values: "golden/values/expected.rs",
    white_space: "golden/white_space/expected.rs",
    wrappers: "golden/wrappers/expected.rs",
}

/// Checks one case, or writes what it lacks.
fn check<T: Debug + PartialEq>(
    case: &str,
    read: impl Fn(&str) -> Result<T, Error>,
    write: impl Fn(&T) -> Result<String, Error>,
) {
    let folder = root().join(case);
    let mut wrong = Vec::new();
    let schema = schema(&folder.join("schema.xsd"));
    let validator = Validator::new(&schema);
    for (path, text) in documents(&folder.join("valid")) {
        let document = text.trim_end_matches('\n');
        if let Err(error) = validator.validate(document) {
            wrong.push(format!("{}: the validator: {error}", path.display()));
        }
        match read(document).and_then(|value| Ok((write(&value)?, value))) {
            Err(error) => wrong.push(format!("{}: {error}", path.display())),
            Ok((written, value)) => {
                match read(&written) {
                    Ok(again) if again == value => {}
                    other => wrong.push(format!(
                        "{}: {value:?}\n    came back as {other:?}",
                        path.display()
                    )),
                }
                let written = (written != document).then(|| format!("{written}\n"));
                agree(&path.with_extension("out"), written.as_deref(), &mut wrong);
            }
        }
    }
    for (path, text) in documents(&folder.join("invalid")) {
        let document = text.trim_end_matches('\n');
        let error = match read(document) {
            Err(error) => error,
            Ok(value) => {
                wrong.push(format!("{}: read as {value:?}", path.display()));
                continue;
            }
        };
        // To the validator every global element is right.
        if error.rule() != "cvc-elt.1" && validator.validate(document).is_ok() {
            wrong.push(format!("{}: valid for the validator", path.display()));
        }
        let path = path.with_extension("txt");
        agree(&path, Some(&format!("{error}\n")), &mut wrong);
    }
    assert!(
        wrong.is_empty(),
        "{}\nIf the change is meant: cargo xtask bless",
        wrong.join("\n")
    );
}

/// The schema of a case, for the validator that does without generated code.
fn schema(path: &Path) -> Schema {
    let mut sources = Sources::default();
    let root = sources.open(path).expect("a schema");
    load(&mut sources, &[root], &Options::default()).expect("a schema without mistakes")
}

/// Checks that a file has this content, or that there is none; makes it so where that is asked for.
fn agree(path: &Path, content: Option<&str>, wrong: &mut Vec<String>) {
    let present = fs::read_to_string(path).ok();
    if present.as_deref() == content {
        return;
    }
    if env::var_os("CLACKS_BLESS").is_some() {
        match content {
            Some(content) => fs::write(path, content),
            None => fs::remove_file(path),
        }
        .expect("a file that can be written");
        return;
    }
    let content = content.unwrap_or("nothing");
    let first = |text: &str| {
        let mut lines = text.lines().zip(content.lines());
        lines
            .position(|(old, new)| old != new)
            .map_or(0, |at| at + 1)
    };
    let line = first(present.as_deref().unwrap_or_default());
    wrong.push(if content.lines().count() > 3 {
        format!("{}: line {line} differs", path.display())
    } else {
        format!("{}: now {content}", path.display())
    });
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// The files `*.xml` of a folder with their texts, by name.
fn documents(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut documents: Vec<_> = fs::read_dir(folder)
        .expect("a folder of documents")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "xml"))
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a document");
            (path, text)
        })
        .collect();
    assert!(!documents.is_empty(), "no document in {}", folder.display());
    documents.sort();
    documents
}

#[test]
fn every_case_is_run() {
    let folders = fs::read_dir(root()).expect("the cases");
    for folder in folders {
        let name = folder.expect("a case").file_name();
        let known = CASES.iter().any(|case| name == **case);
        assert!(known, "tests/golden/{} is not in the list", name.display());
    }
}
