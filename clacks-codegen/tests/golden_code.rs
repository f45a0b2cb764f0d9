//! The code of the goldens: what is generated from `tests/golden/CASE/schema.xsd` at the root is what
//! stands beside it as `expected.rs`. Here it is only compared; the root compiles and runs it, which
//! it could not do while it wrote it.

use std::path::{Path, PathBuf};
use std::{env, fs};

use clacks_codegen::{Config, Input, pretty};

#[test]
fn code_is_as_agreed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden");
    let entries = fs::read_dir(&root).expect("the folder of cases");
    let mut cases: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    cases.sort();
    let mut wrong = Vec::new();
    for case in &cases {
        let code = Config::new()
            .generate(vec![Input::File(case.join("schema.xsd"))])
            .and_then(pretty)
            .unwrap_or_else(|report| panic!("{}: {report}", case.display()));
        let path = case.join("expected.rs");
        let present = fs::read_to_string(&path).unwrap_or_default();
        if present == code {
            continue;
        }
        if env::var_os("CLACKS_BLESS").is_some() {
            fs::write(&path, code).expect("a file that can be written");
            continue;
        }
        let mut lines = present.lines().zip(code.lines());
        let line = lines
            .position(|(old, new)| old != new)
            .map_or(0, |at| at + 1);
        wrong.push(format!("{}: line {line} differs", path.display()));
    }
    assert!(
        wrong.is_empty(),
        "{}\nIf the change is meant: cargo xtask bless",
        wrong.join("\n")
    );
    assert!(!cases.is_empty());
}
