//! The commands of the README do what it says. Its Rust is tested with the documentation, its crate
//! in `aside.rs`.

mod support;

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

#[test]
fn commands_are_as_they_stand() {
    let readme = fs::read_to_string(support::root().join("README.md")).expect("the README");
    let mut commands = Vec::new();
    for block in readme.split("\n```console\n").skip(1) {
        let (block, _) = block.split_once("\n```").expect("the block ends");
        let mut lines = block.lines().peekable();
        while let Some(line) = lines.next() {
            let command = line.strip_prefix("$ ").expect("a command");
            let mut output = String::new();
            while let Some(line) = lines.next_if(|line| !line.starts_with("$ ")) {
                output.push_str(line);
                output.push('\n');
            }
            commands.push((command.to_owned(), output));
        }
    }
    let url = std::env::var("CLACKS_TEST_AMQP").ok();
    let mut tried = 0;
    for (command, expected) in &commands {
        // This is what runs here; it has no output of its own to compare.
        if command == "cargo xtask test" {
            let ci = fs::read_to_string(support::root().join(".ci/run")).expect("the CI script");
            assert!(
                ci.lines()
                    .any(|line| line.trim() == format!("exec {command}")),
                "{ci}"
            );
            tried += 1;
            continue;
        }
        // It waits for ever: a test of its own runs it.
        if command.contains("receiver") {
            continue;
        }
        let mut words = command.split(' ').map(str::to_owned).collect::<Vec<_>>();
        if let Some(word) = words.iter_mut().find(|word| word.starts_with("amqp://")) {
            let Some(url) = &url else {
                support::skip("CLACKS_TEST_AMQP is not set");
                continue;
            };
            url.clone_into(word);
        }
        assert_eq!(words.remove(0), "cargo");
        words.insert(1, "--quiet".to_owned());
        let output = Command::new(env!("CARGO"))
            .args(&words)
            .current_dir(support::root())
            .output()
            .expect("cargo runs");
        let found = String::from_utf8_lossy(&output.stdout);
        let report = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{command}: {report}");
        assert!(
            expected.is_empty() || found == expected.as_str(),
            "{command}: {found}"
        );
        tried += 1;
    }
    assert!(tried >= 2, "{commands:?}");
}

#[test]
fn the_two_programs_find_each_other() {
    let Some(url) = support::needed("CLACKS_TEST_AMQP") else {
        return;
    };
    let example = |name: &str| {
        let mut command = Command::new(env!("CARGO"));
        command.args(["run", "--quiet", "--example", name, "--", &url]);
        command.current_dir(support::root());
        command
    };
    let mut receiver = example("receiver")
        .stdout(Stdio::piped())
        .spawn()
        .expect("the receiver starts");
    let lines = BufReader::new(receiver.stdout.take().expect("its output")).lines();
    let mut lines = lines.map(|line| line.expect("a line"));
    assert_eq!(lines.next().as_deref(), Some("waiting for PhoneStatus"));
    let sent = example("sender")
        .args(["012345", "12343424", "busy"])
        .status();
    assert!(sent.expect("the sender runs").success());
    // Others may send in the same domain while this runs.
    let arrived = lines.any(|line| line == "012345 calls 12343424: busy");
    receiver.kill().expect("the receiver is ended");
    receiver.wait().expect("and gone");
    assert!(arrived, "the receiver has ended by itself");
}

#[test]
fn the_body_on_the_wire_is_as_it_stands() {
    let readme = fs::read_to_string(support::root().join("README.md")).expect("the README");
    let (_, after) = readme.split_once("```xml\n<?xml").expect("the document");
    let (document, _) = after.split_once("\n```").expect("the block ends");
    let event = clacks::events::PhoneStatus {
        caller_id: "012345".to_owned(),
        receiver_id: "12343424".to_owned(),
        status: "busy".to_owned(),
    };
    assert_eq!(
        event.to_envelope().expect("an event"),
        format!("<?xml{document}")
    );
}
