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

/// Validates documents against a schema.
pub(crate) struct Judge<'s> {
    schema: &'s Schema,
    validator: Validator<'s>,
    version: Version,
    paths: &'s [PathBuf],
}

impl<'s> Judge<'s> {
    /// `schema` is what was loaded from `paths`.
    pub(crate) fn new(schema: &'s Schema, version: Version, paths: &'s [PathBuf]) -> Self {
        Self {
            schema,
            validator: Validator::new(schema).allowing_doctype(),
            version,
            paths,
        }
    }

    /// Validates a document, with further schema documents that it names where the schema says
    /// nothing of their namespace and they are fit for it.
    pub(crate) fn validate(&self, path: &Path) -> Result<(), Answer> {
        let text = read(path)?;
        let mut paths = self.paths.to_vec();
        for (namespace, location) in hints(&text) {
            let path = path.with_file_name(location);
            let documents = &mut self.schema.documents.iter();
            let is_known = documents.any(|document| document.target_namespace == namespace);
            if !is_known && path.is_file() && !paths.contains(&path) {
                paths.push(path);
            }
        }
        if paths.len() > self.paths.len()
            && let Ok(schema) = load(self.version, &paths)
        {
            return judged(&Validator::new(&schema).allowing_doctype(), &text);
        }
        judged(&self.validator, &text)
    }
}

/// The documents of a schema with those further ones that a document names, where the former say
/// nothing of their namespace.
pub(crate) fn followed(paths: &[PathBuf], document: &Path) -> Vec<PathBuf> {
    let mut all = paths.to_vec();
    let Ok(text) = read(document) else {
        return all;
    };
    let known: Vec<_> = paths.iter().map(|path| target_namespace(path)).collect();
    for (namespace, location) in hints(&text) {
        let path = document.with_file_name(location);
        if !known.contains(&namespace) && path.is_file() && !all.contains(&path) {
            all.push(path);
        }
    }
    all
}

fn target_namespace(path: &Path) -> Option<String> {
    let text = read(path).ok()?;
    let options = roxmltree::ParsingOptions {
        allow_dtd: true,
        ..Default::default()
    };
    let document = roxmltree::Document::parse_with_options(&text, options).ok()?;
    let namespace = document.root_element().attribute("targetNamespace");
    namespace.map(str::to_owned)
}

fn judged(validator: &Validator<'_>, text: &str) -> Result<(), Answer> {
    let found = validator.errors(text);
    if found.is_empty() {
        return Ok(());
    }
    let errors = found.iter();
    Err(Answer::refusal(
        errors.map(|each| (each.rule(), each.to_string())),
    ))
}

/// Where a document says that the schemas of namespaces are (Structures, section 4.3.2).
fn hints(text: &str) -> Vec<(Option<String>, String)> {
    let options = roxmltree::ParsingOptions {
        allow_dtd: true,
        ..Default::default()
    };
    let Ok(document) = roxmltree::Document::parse_with_options(text, options) else {
        // The validator says what is wrong with it.
        return Vec::new();
    };
    let mut hints = Vec::new();
    for element in document.descendants() {
        let pairs = element.attribute((XSI, "schemaLocation")).unwrap_or("");
        let mut words = pairs.split_whitespace().map(str::to_owned);
        while let (Some(namespace), Some(location)) = (words.next(), words.next()) {
            hints.push((Some(namespace), location));
        }
        if let Some(location) = element.attribute((XSI, "noNamespaceSchemaLocation")) {
            hints.push((None, location.trim().to_owned()));
        }
    }
    hints
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
    use super::*;

    #[test]
    fn hints_are_those_of_all_elements() {
        let text = format!(
            "<!DOCTYPE r><r xmlns:i='{XSI}' i:schemaLocation='urn:a a.xsd\n urn:b b.xsd urn:x'>\
             <s i:noNamespaceSchemaLocation=' c.xsd '/></r>"
        );
        let hint = |namespace: Option<&str>, location: &str| {
            (namespace.map(str::to_owned), location.to_owned())
        };
        let expected = [
            hint(Some("urn:a"), "a.xsd"),
            hint(Some("urn:b"), "b.xsd"),
            hint(None, "c.xsd"),
        ];
        assert_eq!(hints(&text), expected);
        assert_eq!(hints("<r>"), []);
    }
}
