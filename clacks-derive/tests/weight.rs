//! What a user of the macros alone compiles.

use std::process::Command;

/// The crates in the tree of `clacks` with these features, build dependencies and macros included.
fn tree(features: &str) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--package", "clacks"])
        .args(["--no-default-features", "--features", features])
        .args([
            "--edges",
            "normal,build",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    let names = lines.lines().filter_map(|line| line.split(' ').next());
    let mut names: Vec<_> = names
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect();
    names.sort();
    names.dedup();
    names
}

#[test]
fn macros_alone_compile_no_formatter_and_no_bus() {
    let macros = tree("macros");
    assert!(
        macros.iter().any(|name| name == "clacks-codegen"),
        "{macros:?}"
    );
    for heavy in ["prettyplease", "lapin", "tokio", "rustls", "clap"] {
        assert!(
            !macros.iter().any(|name| name == heavy),
            "{heavy} in {macros:?}"
        );
    }
    // The test would say so if it were there.
    assert!(
        tree("macros,catalogue")
            .iter()
            .any(|name| name == "prettyplease")
    );
    assert!(tree("macros,amqp").iter().any(|name| name == "lapin"));
}
