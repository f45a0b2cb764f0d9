//! The command as its users call it.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::{env, fs, process};

/// A folder of this test's own, which goes when it does.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("clacks-cli-{name}-{}", process::id()));
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn with(self, name: &str, text: &str) -> Self {
        fs::write(self.0.join(name), text).expect("a file");
        self
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_clacks"))
            .args(arguments)
            .current_dir(&self.0)
            .output()
            .expect("the command")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

const CALL: &str = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="Call">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="From" type="xs:token" maxOccurs="3"/>
      </xs:sequence>
      <xs:attribute name="id" type="xs:int" use="required"/>
    </xs:complexType>
  </xs:element>
</xs:schema>
"#;

#[test]
fn schemas_are_checked() {
    let wrong = CALL.replace("xs:token", "xs:tokn");
    let folder = Folder::new("check")
        .with("good.xsd", CALL)
        .with("wrong.xsd", &wrong);
    let good = folder.run(&["check", "good.xsd"]);
    assert_eq!(
        (good.status.code(), out(&good).as_str()),
        (Some(0), "1 schema, nothing wrong\n")
    );

    let both = folder.run(&["check", "."]);
    assert_eq!(both.status.code(), Some(1));
    assert_eq!(out(&both), "2 schemas, 1 wrong, 1 error\n");
    assert!(
        err(&both).contains("error[src-resolve]: there is no type `tokn`"),
        "{}",
        err(&both)
    );
    assert!(err(&both).contains("wrong.xsd:5:39"), "{}", err(&both));

    let json = folder.run(&["check", "--format", "json", "wrong.xsd"]);
    let object: serde_json::Value = serde_json::from_str(&out(&json)).expect("an object");
    assert_eq!(object["code"], "src-resolve");
    assert_eq!(object["place"]["line"], 5);
    assert_eq!(object["help"], "did you mean `token`?");

    let missing = folder.run(&["check", "missing.xsd"]);
    assert_eq!(missing.status.code(), Some(1));
    assert!(err(&missing).contains("missing.xsd"), "{}", err(&missing));
}

#[test]
fn documents_are_validated() {
    let folder = Folder::new("validate")
        .with("call.xsd", CALL)
        .with("good.xml", "<Call id='7'><From>me</From></Call>")
        .with(
            "wrong.xml",
            "<Call>\n  <From>me</From>\n  <To>you</To>\n</Call>",
        )
        .with("broken.xml", "<Call");
    let good = folder.run(&["validate", "--schema", "call.xsd", "good.xml"]);
    assert_eq!(
        (good.status.code(), out(&good).as_str()),
        (Some(0), "1 document, nothing wrong\n")
    );

    let all = ["good.xml", "wrong.xml", "broken.xml"];
    let mixed = folder.run(&[&["validate", "--schema", "call.xsd"][..], &all].concat());
    assert_eq!(mixed.status.code(), Some(1));
    assert_eq!(out(&mixed), "3 documents, 2 not valid\n");
    for part in [
        "cvc-complex-type.4",
        "cvc-complex-type.2.4",
        "wrong.xml:3:3",
        "error[xml]",
    ] {
        assert!(err(&mixed).contains(part), "{part}: {}", err(&mixed));
    }
}

#[test]
fn a_document_may_come_through_a_pipe() {
    let folder = Folder::new("pipe").with("call.xsd", CALL);
    let run = |arguments: &[&str], document: &[u8]| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_clacks"))
            .args(arguments)
            .current_dir(&folder.0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command");
        let mut input = child.stdin.take().expect("a pipe");
        input.write_all(document).expect("it is read");
        drop(input);
        child.wait_with_output().expect("an end")
    };
    let validate = ["validate", "--schema", "call.xsd", "-"];
    let utf_16: Vec<u8> = "\u{feff}<Call id='7'><From>me</From></Call>"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let good = run(&validate, &utf_16);
    assert_eq!(good.status.code(), Some(0), "{}", err(&good));

    let wrong = b"<Call id='x'>\n<From>me</From><From/><From/><From/></Call>";
    let text = run(&validate, wrong);
    assert_eq!(text.status.code(), Some(1));
    assert!(err(&text).contains("<stdin>:1:7"), "{}", err(&text));
    let json = run(&[&validate[..], &["--format", "json"]].concat(), wrong);
    let objects: Vec<serde_json::Value> = out(&json)
        .lines()
        .map(|line| serde_json::from_str(line).expect("an object"))
        .collect();
    assert_eq!(objects.len(), 2, "{}", out(&json));
    assert_eq!(objects[0]["path"], "/Call/@id");
    assert_eq!(objects[0]["code"], "cvc-datatype-valid.1.2.1");
    assert_eq!(objects[1]["path"], "/Call/From[4]");
    assert_eq!(objects[1]["place"]["line"], 2);
    let unreadable = run(&validate, &[0xff, 0xff, 0xff]);
    assert_eq!(unreadable.status.code(), Some(1), "{}", out(&unreadable));
}

#[test]
fn versions_are_compared() {
    let newer = CALL
        .replace("maxOccurs=\"3\"", "maxOccurs=\"4\"")
        .replace("use=\"required\"", "use=\"optional\"");
    let folder = Folder::new("diff")
        .with("old.xsd", CALL)
        .with("new.xsd", &newer);
    let same = folder.run(&["diff", "old.xsd", "old.xsd"]);
    assert_eq!(
        (same.status.code(), out(&same).as_str()),
        (Some(0), "0 changes, 0 may break\n")
    );

    let both = folder.run(&["diff", "old.xsd", "new.xsd"]);
    assert_eq!(both.status.code(), Some(1));
    let text = out(&both);
    assert!(
        text.contains("/Call/@id: the attribute is no longer required"),
        "{text}"
    );
    assert!(
        text.contains("refuse, for instance <From/> <From/> <From/> <From/>"),
        "{text}"
    );
    assert!(text.ends_with("2 changes, 2 may break\n"), "{text}");

    let readers = folder.run(&["diff", "--keep", "new-readers", "old.xsd", "new.xsd"]);
    assert_eq!(readers.status.code(), Some(0), "{}", out(&readers));
    let back = folder.run(&["diff", "--keep", "new-readers", "new.xsd", "old.xsd"]);
    assert_eq!(back.status.code(), Some(1), "{}", out(&back));
}

#[test]
fn a_wrong_call_is_told_from_a_wrong_schema() {
    let folder = Folder::new("usage");
    assert_eq!(folder.run(&["chek", "a.xsd"]).status.code(), Some(2));
    assert_eq!(folder.run(&["validate", "a.xml"]).status.code(), Some(2));
}

#[test]
fn code_is_generated() {
    let folder = Folder::new("generate").with("Call.xsd", CALL);
    let printed = folder.run(&["generate", "Call.xsd"]);
    assert!(printed.status.success(), "{}", err(&printed));
    assert!(
        out(&printed).contains("pub struct Call {"),
        "{}",
        out(&printed)
    );

    let write = ["generate", ".", "-o", "events.rs"];
    let check = ["generate", ".", "-o", "events.rs", "--check"];
    let missing = folder.run(&check);
    assert_eq!(missing.status.code(), Some(1));
    assert!(
        err(&missing).contains("events.rs cannot be read"),
        "{}",
        err(&missing)
    );
    assert!(folder.run(&write).status.success());
    let written = fs::read_to_string(folder.0.join("events.rs")).expect("the file");
    assert_eq!(written, out(&printed));
    assert!(folder.run(&check).status.success());

    let folder = folder.with("Call.xsd", &CALL.replace("id", "number"));
    let stale = folder.run(&check);
    assert_eq!(stale.status.code(), Some(1));
    let said = err(&stale);
    assert!(
        said.contains("events.rs is not what the schemas generate"),
        "{said}"
    );
    assert!(
        said.contains("run `clacks generate . -o events.rs`"),
        "{said}"
    );
    let unchanged = fs::read_to_string(folder.0.join("events.rs")).expect("the file");
    assert_eq!(unchanged, written);
}

#[test]
fn no_code_is_generated_from_what_is_wrong() {
    let folder = Folder::new("generate-wrong").with("Call.xsd", &CALL.replace("xs:int", "xs:itn"));
    let output = folder.run(&["generate", "Call.xsd", "-o", "events.rs"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        err(&output).contains("did you mean `int`?"),
        "{}",
        err(&output)
    );
    assert!(!folder.0.join("events.rs").exists());
    let output = folder.run(&["generate", "--format", "json", "Call.xsd"]);
    assert!(
        out(&output).contains("\"code\":\"src-resolve\""),
        "{}",
        out(&output)
    );
    let output = folder.run(&["generate", "Call.xsd", "--check"]);
    assert_eq!(output.status.code(), Some(2));
}
