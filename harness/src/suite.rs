//! The tests of the W3C XML Schema Test Suite, from an index with a JSON object per line.

use std::path::Path;

use serde_json::Value;

use crate::Result;
use crate::test::Test;
use crate::verdict::{Verdict, Version};

/// The tests that count for a version; paths of the index are relative to `folder`.
pub(crate) fn tests(index: &str, folder: &Path, version: Version) -> Result<Vec<Test>> {
    let expected = format!("expected_{version}").replace('.', "");
    let mut tests = Vec::new();
    for (at, line) in index.lines().enumerate() {
        let wrong = |what: &str| format!("line {} of the index: {what}", at + 1);
        let value: Value = serde_json::from_str(line).map_err(|error| wrong(&error.to_string()))?;
        let expected = match value[&expected].as_str() {
            Some("valid") => Verdict::Valid,
            Some("invalid") => Verdict::Invalid,
            _ => continue,
        };
        if value["score"] != Value::Bool(true) {
            continue;
        }
        let text = |key: &str| {
            let text = value[key].as_str().map(str::to_owned);
            text.ok_or_else(|| wrong(&format!("no `{key}`")))
        };
        let schemas = value["schemas"].as_array();
        let schemas = schemas.ok_or_else(|| wrong("no `schemas`"))?.iter();
        let schemas = schemas.filter_map(Value::as_str);
        tests.push(Test {
            id: text("id")?,
            group: text("contributor")?,
            version,
            schemas: schemas.map(|path| folder.join(path)).collect(),
            document: value["instance"].as_str().map(|path| folder.join(path)),
            expected,
        });
    }
    Ok(tests)
}

#[cfg(test)]
mod tests {
    use super::*;

    const INDEX: &str = r#"{"id": "s/a#schema", "contributor": "s", "expected_10": "valid", "expected_11": "invalid", "schemas": ["a.xsd"], "instance": null, "score": true}
{"id": "s/b#instance", "contributor": "s", "expected_10": "invalid", "expected_11": null, "schemas": ["a.xsd"], "instance": "b.xml", "score": true}
{"id": "s/c#instance", "contributor": "s", "expected_10": "indeterminate", "expected_11": null, "schemas": ["a.xsd"], "instance": "c.xml", "score": true}
{"id": "s/d#instance", "contributor": "s", "expected_10": "valid", "expected_11": "valid", "schemas": [], "instance": "d.xml", "score": true}
{"id": "s/e#instance", "contributor": "s", "expected_10": "valid", "expected_11": "valid", "schemas": [], "instance": "e.xml", "score": false}"#;

    #[test]
    fn only_what_counts_is_read() {
        let read = |version| tests(INDEX, Path::new("dir"), version).expect("an index");
        let test = |id: &str, version, schemas: &[&str], document: Option<&str>, expected| Test {
            id: id.to_owned(),
            group: "s".to_owned(),
            version,
            schemas: schemas.iter().map(Into::into).collect(),
            document: document.map(Into::into),
            expected,
        };
        let version = Version::Xsd10;
        let a = ["dir/a.xsd"];
        assert_eq!(
            read(version),
            [
                test("s/a#schema", version, &a, None, Verdict::Valid),
                test(
                    "s/b#instance",
                    version,
                    &a,
                    Some("dir/b.xml"),
                    Verdict::Invalid
                ),
                test(
                    "s/d#instance",
                    version,
                    &[],
                    Some("dir/d.xml"),
                    Verdict::Valid
                ),
            ]
        );
        let version = Version::Xsd11;
        assert_eq!(
            read(version),
            [
                test("s/a#schema", version, &a, None, Verdict::Invalid),
                test(
                    "s/d#instance",
                    version,
                    &[],
                    Some("dir/d.xml"),
                    Verdict::Valid
                ),
            ]
        );
        let error = tests("{}\n{", Path::new(""), version).expect_err("no JSON");
        assert!(error.starts_with("line 2 "), "{error}");
    }
}
