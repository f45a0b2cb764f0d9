//! The promise itself: a schema dropped into `schemas/` is a typed event after the next build. Tried
//! out in a copy of the workspace, and in a crate of somebody who uses this one.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A schema that this workspace has never seen.
const FAX: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:example:fax"
    targetNamespace="urn:example:fax" elementFormDefault="qualified">
  <xs:element name="FaxReceived" type="f:FaxReceived">
    <xs:annotation><xs:documentation>A fax has come in.</xs:documentation></xs:annotation>
  </xs:element>
  <xs:complexType name="FaxReceived">
    <xs:sequence>
      <xs:element name="Sender" type="xs:string"/>
      <xs:element name="Pages" type="f:Pages"/>
      <xs:element name="Received" type="xs:dateTime"/>
    </xs:sequence>
  </xs:complexType>
  <xs:simpleType name="Pages">
    <xs:restriction base="xs:unsignedShort"><xs:minInclusive value="1"/></xs:restriction>
  </xs:simpleType>
</xs:schema>
"#;

/// Sends and receives the event of that schema; `CRATE` is where the events are.
const PROGRAM: &str = r#"
use CRATE::fax_received::Pages;
use CRATE::{Event, FaxReceived};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let bus = BUS::Bus::connect("memory:").await?;
    let mut faxes = bus.subscribe::<FaxReceived>().await?;
    let mut all = bus.subscribe::<Event>().await?;
    assert!(Pages::new(0_u16).is_err());
    let sent = FaxReceived {
        sender: "+49 30 1234".to_owned(),
        pages: Pages::new(3_u16)?,
        received: "2026-11-23T09:30:00.25+01:00".parse()?,
    };
    bus.send(&sent).await?;
    let one = faxes.next().await.ok_or("no event")??.into_inner();
    let same = all.next().await.ok_or("no event")??.into_inner();
    assert_eq!(one, sent);
    assert_eq!(same, Event::FaxReceived(sent));
    println!("received {} pages", one.pages);
    Ok(())
}
"#;

#[test]
fn a_schema_dropped_into_the_workspace_is_an_event() {
    let aside = fresh("workspace");
    for part in [
        "Cargo.toml",
        "Cargo.lock",
        "README.md",
        "build.rs",
        "src",
        "schemas",
        "examples",
        "tests",
    ] {
        copy(&support::root().join(part), &aside.join(part));
    }
    for member in support::entries(support::root()) {
        if member.join("Cargo.toml").exists() {
            copy(&member, &aside.join(support::file_name(&member)));
        }
    }
    let program = PROGRAM
        .replace("CRATE", "clacks::events")
        .replace("BUS", "clacks");
    fs::write(aside.join("examples/fax.rs"), program).expect("a program");
    let build = [
        "run",
        "--example",
        "fax",
        "--no-default-features",
        "--features",
        "bus,catalogue",
    ];

    let before = cargo(&aside, &build);
    assert!(!before.status.success(), "there is no such event yet");

    fs::write(aside.join("schemas/FaxReceived.xsd"), FAX).expect("a schema");
    succeeded(&cargo(&aside, &build), "received 3 pages");

    // An edited schema is a compile error in the code that used it.
    let edited = FAX.replace("\"Sender\"", "\"From\"");
    fs::write(aside.join("schemas/FaxReceived.xsd"), edited).expect("a schema");
    failed(&cargo(&aside, &build), "has no field named `sender`");

    // A wrong one is a build error at its place.
    let wrong = FAX.replace("type=\"xs:string\"", "type=\"xs:sting\"");
    fs::write(aside.join("schemas/FaxReceived.xsd"), wrong).expect("a schema");
    let output = cargo(&aside, &build);
    failed(
        &output,
        "schemas/FaxReceived.xsd:9:39: there is no type `sting` [src-resolve]",
    );
    failed(&output, "did you mean `string`?");

    fs::remove_file(aside.join("schemas/FaxReceived.xsd")).expect("the schema goes");
    failed(&cargo(&aside, &build), "fax_received");
}

#[test]
fn a_crate_of_its_own_has_its_own_events() {
    let aside = fresh("user");
    let root = support::root().display();
    // Under a name of its own, too.
    let manifest = format!(
        r#"
[package]
name = "user"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
bus = {{ package = "clacks", path = "{root}", default-features = false, features = ["bus", "macros"] }}
tokio = {{ version = "1", features = ["macros", "rt"] }}

[build-dependencies]
clacks-codegen = {{ path = "{root}/clacks-codegen", features = ["build"] }}
"#
    );
    write(&aside.join("Cargo.toml"), &manifest);
    copy(
        &support::root().join("Cargo.lock"),
        &aside.join("Cargo.lock"),
    );
    write(
        &aside.join("build.rs"),
        "fn main() -> Result<(), clacks_codegen::Report> {\n    \
         clacks_codegen::Config::new().crate_path(\"::bus\").compile(\"schemas\")\n}\n",
    );
    write(&aside.join("schemas/FaxReceived.xsd"), FAX);
    write(
        &aside.join("other/fax.xsd"),
        &FAX.replace("FaxReceived", "FaxSent"),
    );
    let program = PROGRAM
        .replace("CRATE", "crate::events")
        .replace("BUS", "bus");
    let modules = r#"
#![deny(warnings)]
mod events {
    bus::include_events!();
}
mod macros {
    bus::events!(crate = ::bus, "other/fax.xsd");
}
mod written {
    bus::events!(crate = ::bus, inline = r"
        <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>
          <xs:element name='Ping' type='xs:int'/>
        </xs:schema>");
}
const _: fn(&macros::FaxSent) -> Result<String, bus::Error> = macros::FaxSent::to_xml;
const _: fn(&written::Ping) -> i32 = |ping| ping.0;
"#;
    // Allowed: of the events only some are used here.
    let modules = modules.replace("mod ", "#[allow(dead_code, unused_imports)] mod ");
    write(&aside.join("src/main.rs"), &(modules + &program));
    succeeded(&cargo(&aside, &["run"]), "received 3 pages");

    // The macro's file is watched as well.
    write(&aside.join("other/fax.xsd"), FAX);
    failed(&cargo(&aside, &["run"]), "FaxSent");
}

#[test]
fn the_crate_of_the_readme_runs() {
    let aside = fresh("readme");
    let readme = fs::read_to_string(support::root().join("README.md")).expect("the README");
    let root = support::root().display();
    let mut names = Vec::new();
    for block in readme.split("\n```").skip(1).step_by(2) {
        let (_, block) = block
            .split_once('\n')
            .expect("the info string ends its line");
        let first = block.lines().next().unwrap_or_default();
        let Some(name) = [
            "Cargo.toml",
            "build.rs",
            "schemas/FaxReceived.xsd",
            "src/main.rs",
        ]
        .into_iter()
        .find(|name| first.contains(name)) else {
            continue;
        };
        let text = if name == "Cargo.toml" {
            let package =
                "[package]\nname = \"fax\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n";
            let here = block.replace("\"../clacks", &format!("\"{root}"));
            format!("{package}{here}")
        } else {
            block.to_owned()
        };
        write(&aside.join(name), &text);
        names.push(name);
    }
    assert_eq!(names.len(), 4, "{names:?}");
    copy(
        &support::root().join("Cargo.lock"),
        &aside.join("Cargo.lock"),
    );
    let output = cargo(&aside, &["run"]);
    succeeded(&output, "3 pages from +49 30 1234");
    succeeded(
        &output,
        "<FaxReceived xmlns=\"urn:example:fax\"><Sender>+49 30 1234</Sender><Pages>3</Pages></FaxReceived>",
    );
}

fn fresh(name: &str) -> PathBuf {
    let aside = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("aside")
        .join(name);
    if aside.exists() {
        fs::remove_dir_all(&aside).expect("the last try goes");
    }
    fs::create_dir_all(&aside).expect("a folder");
    aside
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).expect("a folder");
        for entry in support::entries(from) {
            if !entry.ends_with("target") {
                copy(&entry, &to.join(support::file_name(&entry)));
            }
        }
    } else {
        fs::copy(from, to).unwrap_or_else(|error| panic!("{}: {error}", from.display()));
    }
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// Both tries share what they build of other crates.
fn cargo(folder: &Path, arguments: &[&str]) -> Output {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("aside/target");
    Command::new(env!("CARGO"))
        .args(arguments)
        .arg("--offline")
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_TERM_COLOR", "never")
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs")
}

fn succeeded(output: &Output, says: &str) {
    let (stdout, stderr) = texts(output);
    assert!(output.status.success(), "{stderr}");
    assert!(stdout.contains(says), "{stdout}");
}

fn failed(output: &Output, says: &str) {
    let (_, stderr) = texts(output);
    assert!(!output.status.success());
    assert!(stderr.contains(says), "expected {says:?} in:\n{stderr}");
}

fn texts(output: &Output) -> (String, String) {
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
}
