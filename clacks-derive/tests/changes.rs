//! Changes of schemas are noticed: by the macros as by build scripts, also in documents that are
//! included or imported.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// A crate of a user, in the target folder.
struct Crate(PathBuf);

impl Crate {
    fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("changes");
        let _ = fs::remove_dir_all(&folder);
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let this = Self(folder);
        this.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"changes\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
                 [dependencies]\nclacks = {{ path = \"{}\", default-features = false, \
                 features = [\"macros\"] }}\n\n\
                 [build-dependencies]\nclacks-codegen = {{ path = \"{}\", features = [\"build\"] \
                 }}\n\n[workspace]\n",
                workspace.display(),
                workspace.join("clacks-codegen").display()
            ),
        );
        let lock = fs::read_to_string(workspace.join("Cargo.lock")).expect("the lock file");
        this.write("Cargo.lock", &lock);
        this.write(
            "build.rs",
            "fn main() -> Result<(), clacks_codegen::Report> {\n    \
             clacks_codegen::Config::new().compile(\"schemas/built.xsd\")\n}\n",
        );
        this
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// What the compiler says, and whether it is content.
    fn check(&self) -> (bool, String) {
        let output = Command::new(env!("CARGO"))
            .args(["check", "--offline", "--quiet"])
            .env("CARGO_TARGET_DIR", self.0.join("../changes-target"))
            .current_dir(&self.0)
            .output()
            .expect("cargo runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        (output.status.success(), said)
    }
}

/// A schema that includes one document and imports another.
const ROOT: &str = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:i="urn:i">
  <xs:include schemaLocation="included.xsd"/>
  <xs:import namespace="urn:i" schemaLocation="imported.xsd"/>
  <xs:element name="Call">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="Number" type="Number"/>
        <xs:element ref="i:Queue"/>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
</xs:schema>"#;

const INCLUDED: &str = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:simpleType name="Number"><xs:restriction base="xs:int"/></xs:simpleType>
</xs:schema>"#;

const IMPORTED: &str = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:i">
  <xs:element name="Queue" type="xs:string"/>
</xs:schema>"#;

/// Uses what is generated from three copies of the schema, one for each way.
const PROGRAM: &str = r#"
mod built {
    clacks::include_events!();
}
mod events {
    clacks::events!("schemas/events/Call.xsd");
}
#[derive(clacks::Event)]
#[event(schema = "schemas/derived/Call.xsd")]
pub struct Call {
    pub number: i32,
    pub queue: String,
}
pub fn built() -> built::Call {
    built::Call { number: 1, queue: "a".to_owned() }
}
pub fn events() -> events::Call {
    events::Call { number: 1, queue: "a".to_owned() }
}
"#;

#[test]
fn a_changed_document_is_noticed() {
    let user = Crate::new();
    for (folder, root) in [
        ("schemas", "built.xsd"),
        ("schemas/events", "Call.xsd"),
        ("schemas/derived", "Call.xsd"),
    ] {
        user.write(&format!("{folder}/{root}"), ROOT);
        user.write(&format!("{folder}/included.xsd"), INCLUDED);
        user.write(&format!("{folder}/imported.xsd"), IMPORTED);
    }
    user.write("src/lib.rs", PROGRAM);
    let (is_content, said) = user.check();
    assert!(is_content, "{said}");

    let wrong = INCLUDED.replace("xs:int", "xs:string");
    let renamed = IMPORTED.replace("Queue", "Agent");
    let cases = [
        ("schemas/included.xsd", &wrong, INCLUDED, "mismatched types"),
        (
            "schemas/imported.xsd",
            &renamed,
            IMPORTED,
            "the namespace `urn:i` has no element `Queue`",
        ),
        (
            "schemas/events/included.xsd",
            &wrong,
            INCLUDED,
            "mismatched types",
        ),
        (
            "schemas/events/imported.xsd",
            &renamed,
            IMPORTED,
            "the namespace `urn:i` has no element `Queue`",
        ),
        (
            "schemas/derived/included.xsd",
            &wrong,
            INCLUDED,
            "cannot hold",
        ),
        (
            "schemas/derived/imported.xsd",
            &renamed,
            IMPORTED,
            "the namespace `urn:i` has no element `Queue`",
        ),
    ];
    for (file, changed, original, expected) in cases {
        user.write(file, changed);
        let (is_content, said) = user.check();
        assert!(!is_content && said.contains(expected), "{file}: {said}");
        user.write(file, original);
        let (is_content, said) = user.check();
        assert!(is_content, "{file}: {said}");
    }
}
