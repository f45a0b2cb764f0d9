//! The processor under test.

use std::path::{Path, PathBuf};

use clacks_schema::validate::Validator;
use clacks_schema::{Diagnostic, Options, Schema, Sources};

use crate::verdict::{Answer, Version};

const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// Loads documents as one schema.
pub(crate) fn load(version: Version, paths: &[PathBuf]) -> Result<Schema, Answer> {
    let options = Options {
        version: match version {
            Version::Xsd10 => clacks_schema::Version::Xsd10,
            Version::Xsd11 => clacks_schema::Version::Xsd11,
        },
        doctype: true,
    };
    let mut sources = Sources::default();
    let mut roots = Vec::new();
    for path in paths {
        let root = sources.open(path);
        roots.push(root.map_err(|wrong| refusal(&sources, &[wrong]))?);
    }
    clacks_schema::load(&mut sources, &roots, &options).map_err(|found| refusal(&sources, &found))
}

fn refusal(sources: &Sources, found: &[Diagnostic]) -> Answer {
    let errors = found.iter();
    Answer::refusal(errors.map(|each| (each.code, each.one_line(sources))))
}

/// Validates a document.
pub(crate) fn validate(schema: &Schema, path: &Path) -> Result<(), Answer> {
    let text = read(path)?;
    let found = Validator::new(schema).allowing_doctype().errors(&text);
    if found.is_empty() {
        return Ok(());
    }
    let errors = found.iter();
    Err(Answer::refusal(
        errors.map(|each| (each.rule(), each.to_string())),
    ))
}

/// The schema documents that a document names (Structures, 4.3.2), as far as they are files.
pub(crate) fn hints(path: &Path) -> Result<Vec<PathBuf>, Answer> {
    let text = read(path)?;
    let options = roxmltree::ParsingOptions {
        allow_dtd: true,
        ..Default::default()
    };
    let Ok(document) = roxmltree::Document::parse_with_options(&text, options) else {
        // The validator says what is wrong with it.
        return Ok(Vec::new());
    };
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut paths = Vec::new();
    for element in document.descendants() {
        let pairs = element.attribute((XSI, "schemaLocation")).unwrap_or("");
        let alone = element.attribute((XSI, "noNamespaceSchemaLocation"));
        let locations = pairs.split_whitespace().skip(1).step_by(2);
        for location in locations.chain(alone.map(str::trim)) {
            let path = folder.join(location);
            if path.is_file() && !paths.contains(&path) {
                paths.push(path);
            }
        }
    }
    Ok(paths)
}

/// The text of a file, in whatever encoding.
fn read(path: &Path) -> Result<String, Answer> {
    let mut sources = Sources::default();
    match sources.open(path) {
        Ok(id) => Ok(sources.text(id).to_owned()),
        Err(wrong) => Err(refusal(&sources, &[wrong])),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn hints_are_those_of_all_elements() {
        let folder = std::env::temp_dir().join(format!("clacks-hints-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        for name in ["a.xsd", "b.xsd", "c.xsd"] {
            fs::write(folder.join(name), "").expect("a file");
        }
        let document = folder.join("document.xml");
        let text = format!(
            "<!DOCTYPE r><r xmlns:i='{XSI}' i:schemaLocation='urn:a a.xsd\n urn:b b.xsd urn:x x.xsd'>\
             <s i:noNamespaceSchemaLocation=' c.xsd '/><t i:schemaLocation='urn:a a.xsd'/></r>"
        );
        fs::write(&document, text).expect("a file");
        let found = hints(&document).expect("a readable document");
        fs::remove_dir_all(&folder).expect("an own folder");
        assert_eq!(found, ["a.xsd", "b.xsd", "c.xsd"].map(|it| folder.join(it)));
    }
}
