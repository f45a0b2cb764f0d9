//! The tables of the sets of schemas and documents, in tab-separated values under a line of names.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::Result;
use crate::verdict::{Verdict, Version};

/// An entry schema of a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Relative to the set.
    pub(crate) schema: String,
    pub(crate) version: Version,
}

/// A document and what is said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Expectation {
    /// Relative to the folder of the manifest.
    pub(crate) document: String,
    pub(crate) schema: String,
    pub(crate) expected: Verdict,
    /// Where the manifest says it.
    pub(crate) version: Option<Version>,
}

/// Reads `manifest.tsv` of a set or of the mutants.
pub(crate) fn expectations(path: &Path) -> Result<Vec<Expectation>> {
    parse_expectations(&read(path)?).map_err(|error| format!("{}: {error}", path.display()))
}

fn parse_expectations(text: &str) -> Result<Vec<Expectation>> {
    let mut expectations = Vec::new();
    for row in rows(text)? {
        let expected = match row.get("expected")? {
            "valid" => Verdict::Valid,
            "invalid" => Verdict::Invalid,
            other => return Err(format!("`{other}` is neither valid nor invalid")),
        };
        expectations.push(Expectation {
            document: row.get("instance")?.to_owned(),
            schema: row.get("schema")?.to_owned(),
            expected,
            version: row.0.get("xsd").map(|text| text.parse()).transpose()?,
        });
    }
    Ok(expectations)
}

/// Reads `schemas.tsv` of a set.
pub(crate) fn entries(path: &Path, documents: &[Expectation]) -> Result<Vec<Entry>> {
    parse_entries(&read(path)?, documents).map_err(|error| format!("{}: {error}", path.display()))
}

/// A schema is of the version that its documents need; without documents, of 1.1 where two
/// processors of 1.0 refuse it.
fn parse_entries(text: &str, documents: &[Expectation]) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    for row in rows(text)? {
        let schema = row.get("schema")?;
        let needed = documents
            .iter()
            .find(|document| document.schema == schema)
            .and_then(|document| document.version);
        let refused = row.get("xerces")? == "bad" && row.get("libxml2")? == "bad";
        entries.push(Entry {
            schema: schema.to_owned(),
            version: needed.unwrap_or(if refused {
                Version::Xsd11
            } else {
                Version::Xsd10
            }),
        });
    }
    Ok(entries)
}

/// The values of a line by the names of their columns.
struct Row<'a>(BTreeMap<&'a str, &'a str>);

impl<'a> Row<'a> {
    fn get(&self, column: &str) -> Result<&'a str> {
        let value = self.0.get(column).copied();
        value.ok_or_else(|| format!("a line without `{column}`"))
    }
}

fn rows(text: &str) -> Result<Vec<Row<'_>>> {
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().ok_or("no line at all")?.split('\t').collect();
    let row = |line| header.iter().copied().zip(str::split(line, '\t')).collect();
    Ok(lines.map(|line| Row(row(line))).collect())
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_go_by_name() {
        let text = "where\tinstance\tschema\texpected\n\ta.xml\tb.xsd\tinvalid\n";
        let read = parse_expectations(text).expect("a manifest");
        let expected = Expectation {
            document: "a.xml".to_owned(),
            schema: "b.xsd".to_owned(),
            expected: Verdict::Invalid,
            version: None,
        };
        assert_eq!(read, [expected]);
        for wrong in ["", "instance\nx", "instance\tschema\texpected\na\tb\tc"] {
            assert!(parse_expectations(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_schema_has_the_version_of_its_documents() {
        let documents =
            parse_expectations("instance\tschema\texpected\txsd\na.xml\ta.xsd\tvalid\t1.0")
                .expect("a manifest");
        let schemas = "schema\txerces\tlibxml2\na.xsd\tbad\tbad\nb.xsd\tbad\tbad\nc.xsd\tok\tbad\n";
        let entries = parse_entries(schemas, &documents).expect("schemas");
        let versions: Vec<_> = entries.iter().map(|entry| entry.version).collect();
        assert_eq!(versions, [Version::Xsd10, Version::Xsd11, Version::Xsd10]);
    }
}
