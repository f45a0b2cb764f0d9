//! What does not compile, and what is said about it: `compile_fail/NAME.rs` gives `NAME.stderr`.
//! `cargo xtask bless` rewrites what is said.
//!
//! The cases are built with this package rather than with `clacks`, so that nothing of the bus is
//! compiled for them.

use std::fs;
use std::path::Path;

/// Schemas are found relative to the package, which for these programs is one that trybuild makes
/// in the target folder.
fn put_schemas_in_place() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .expect("the target folder");
    let to = target
        .join("tests/trybuild")
        .join(env!("CARGO_PKG_NAME"))
        .join("schemas");
    fs::create_dir_all(&to).expect("a folder");
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compile_fail/schemas");
    for entry in fs::read_dir(from).expect("the schemas") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name");
        fs::copy(&path, to.join(name)).expect("a copy");
    }
}

#[test]
fn what_does_not_compile_says_why() {
    put_schemas_in_place();
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
