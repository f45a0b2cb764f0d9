//! The catalogue of the suite, and the test sets that are there.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use roxmltree::{Document, Node};

pub(crate) type Environments = HashMap<String, Environment>;

#[derive(Debug)]
pub(crate) struct TestSet {
    pub(crate) name: String,
    pub(crate) uri: String,
    pub(crate) environments: Environments,
    pub(crate) tests: Vec<Test>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Environment {
    pub(crate) namespaces: Vec<(String, String)>,
    pub(crate) sources: Vec<Source>,
    pub(crate) params: Vec<(String, String)>,
    pub(crate) context_item: Option<String>,
    pub(crate) base_uri: Option<String>,
    /// What it needs that there is not.
    pub(crate) lacking: Option<&'static str>,
}

#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub(crate) role: Option<String>,
    pub(crate) file: PathBuf,
    pub(crate) uri: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Test {
    pub(crate) name: String,
    pub(crate) query: String,
    pub(crate) environment: Option<Environment>,
    pub(crate) expected: Expected,
    /// Why it is skipped.
    pub(crate) skipped: Option<&'static str>,
}

#[derive(Debug, Clone)]
pub(crate) enum Expected {
    AllOf(Vec<Self>),
    AnyOf(Vec<Self>),
    Not(Box<Self>),
    True,
    False,
    Empty,
    Error(String),
    Count(usize),
    StringValue { text: String, normalized: bool },
    Eq(String),
    DeepEq(String),
    Permutation(String),
    Type(String),
    Xml(String),
    Expression(String),
    Unknown,
}

impl Expected {
    /// Whether nothing but true, false or an error can come out.
    pub(crate) fn is_boolean(&self) -> bool {
        match self {
            Self::AllOf(parts) | Self::AnyOf(parts) => parts.iter().all(Self::is_boolean),
            Self::True | Self::False | Self::Error(_) => true,
            _ => false,
        }
    }

    /// Whether something else is expected than is known here.
    fn is_unknown(&self) -> bool {
        match self {
            Self::AllOf(parts) | Self::AnyOf(parts) => parts.iter().any(Self::is_unknown),
            Self::Not(part) => part.is_unknown(),
            Self::Unknown => true,
            _ => false,
        }
    }

    /// Whether an error code is an expected one; `None` where none is expected.
    pub(crate) fn has_code(&self, code: &str) -> Option<bool> {
        match self {
            Self::AllOf(parts) | Self::AnyOf(parts) => {
                let known = parts.iter().filter_map(|part| part.has_code(code));
                known.reduce(|a, b| a || b)
            }
            Self::Error(expected) => Some(expected == "*" || expected == code),
            _ => None,
        }
    }

    pub(crate) fn may_be_error(&self) -> bool {
        match self {
            Self::AllOf(parts) | Self::AnyOf(parts) => parts.iter().any(Self::may_be_error),
            Self::Error(_) => true,
            _ => false,
        }
    }
}

/// Loads what is there.
pub(crate) fn load(suite: &Path) -> Result<Vec<TestSet>, String> {
    let catalogue = read(&suite.join("catalog.xml"))?;
    let catalogue = parse(&catalogue)?;
    let root = catalogue.root_element();
    let global = environments(root, suite);
    let mut sets = Vec::new();
    for entry in children(root, "test-set") {
        let file = suite.join(entry.attribute("file").unwrap_or(""));
        // Some sets are kept aside.
        let Ok(text) = read(&file) else { continue };
        let document = parse(&text).map_err(|error| format!("{}: {error}", file.display()))?;
        sets.push(test_set(document.root_element(), &file, suite, &global));
    }
    Ok(sets)
}

fn read(file: &Path) -> Result<String, String> {
    let bytes = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(decode(&bytes))
}

/// UTF-8, or else Latin 1, which is what some files are in.
pub(crate) fn decode(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

fn parse(text: &str) -> Result<Document<'_>, String> {
    let options = roxmltree::ParsingOptions {
        allow_dtd: true,
        ..roxmltree::ParsingOptions::default()
    };
    Document::parse_with_options(text, options).map_err(|error| error.to_string())
}

fn children<'a, 'i>(node: Node<'a, 'i>, name: &'static str) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children()
        .filter(move |child| child.is_element() && child.tag_name().name() == name)
}

fn test_set(root: Node<'_, '_>, file: &Path, suite: &Path, global: &Environments) -> TestSet {
    let folder = file.parent().unwrap_or(suite);
    let mut known = global.clone();
    known.extend(environments(root, folder));
    let dependencies: Vec<_> = children(root, "dependency").collect();
    let tests = children(root, "test-case")
        .map(|case| test(case, folder, &known, &dependencies))
        .collect();
    let inside = file.strip_prefix(suite).unwrap_or(file);
    TestSet {
        name: root.attribute("name").unwrap_or("").to_owned(),
        uri: format!("http://www.w3.org/fots/{}", inside.display()),
        environments: known,
        tests,
    }
}

fn environments(node: Node<'_, '_>, folder: &Path) -> Environments {
    children(node, "environment")
        .filter_map(|node| {
            Some((
                node.attribute("name")?.to_owned(),
                environment(node, folder),
            ))
        })
        .collect()
}

fn environment(node: Node<'_, '_>, folder: &Path) -> Environment {
    let mut environment = Environment::default();
    for child in node.children().filter(Node::is_element) {
        let attribute = |name: &str| child.attribute(name).map(str::to_owned);
        match child.tag_name().name() {
            "namespace" => environment.namespaces.push((
                attribute("prefix").unwrap_or_default(),
                attribute("uri").unwrap_or_default(),
            )),
            "source" => {
                if child
                    .attribute("validation")
                    .is_some_and(|how| how != "skip")
                {
                    environment.lacking = Some("schema validation");
                }
                environment.sources.push(Source {
                    role: attribute("role"),
                    file: folder.join(attribute("file").unwrap_or_default()),
                    uri: attribute("uri"),
                });
            }
            "param" => environment.params.push((
                attribute("name").unwrap_or_default(),
                attribute("select").unwrap_or_default(),
            )),
            "context-item" => environment.context_item = attribute("select"),
            "static-base-uri" => environment.base_uri = attribute("uri"),
            "schema" => environment.lacking = Some("schema import"),
            "collection" => environment.lacking = Some("collections"),
            "resource" => environment.lacking = Some("resources"),
            "decimal-format" => environment.lacking = Some("decimal formats"),
            "collation"
                if !child
                    .attribute("uri")
                    .is_some_and(|uri| uri.ends_with("/codepoint")) =>
            {
                environment.lacking = Some("collations");
            }
            _ => {}
        }
    }
    environment
}

fn test(
    case: Node<'_, '_>,
    folder: &Path,
    known: &Environments,
    set_dependencies: &[Node<'_, '_>],
) -> Test {
    let own: Vec<_> = children(case, "dependency").collect();
    let is_spec = |node: &&Node<'_, '_>| node.attribute("type") == Some("spec");
    let specs: Vec<_> = match own.iter().filter(is_spec).collect::<Vec<_>>() {
        specs if specs.is_empty() => set_dependencies.iter().filter(is_spec).collect(),
        specs => specs,
    };
    let applies = specs.iter().all(|node| {
        let value = node.attribute("value").unwrap_or("");
        value
            .split_ascii_whitespace()
            .any(|spec| matches!(spec, "XQ10" | "XQ10+"))
    });
    let mut skipped = (!applies).then_some("");
    for dependency in own.iter().chain(set_dependencies) {
        skipped = skipped.or_else(|| lacking(*dependency));
    }
    let mut environment_used = None;
    for node in children(case, "environment") {
        environment_used = Some(match node.attribute("ref") {
            Some(name) => known.get(name).cloned().unwrap_or_default(),
            None => environment(node, folder),
        });
    }
    if children(case, "module").next().is_some() {
        skipped = skipped.or(Some("modules"));
    }
    if let Some(lacking) = environment_used.as_ref().and_then(|known| known.lacking) {
        skipped = skipped.or(Some(lacking));
    }
    let query = children(case, "test").next();
    let query = query.map_or_else(String::new, |node| match node.attribute("file") {
        Some(file) => read(&folder.join(file)).unwrap_or_else(|_| {
            skipped = skipped.or(Some("a file that is not there"));
            String::new()
        }),
        None => text(node),
    });
    let expected: Expected = children(case, "result")
        .next()
        .and_then(|result| result.first_element_child())
        .map_or(Expected::AllOf(Vec::new()), |node| expected(node, folder));
    if expected.is_unknown() {
        skipped = skipped.or(Some("a file that is not there"));
    }
    Test {
        name: case.attribute("name").unwrap_or("").to_owned(),
        query,
        environment: environment_used,
        expected,
        skipped,
    }
}

/// What a dependency asks for that there is not.
fn lacking(dependency: Node<'_, '_>) -> Option<&'static str> {
    let value = dependency.attribute("value").unwrap_or("");
    let wanted = dependency.attribute("satisfied") != Some("false");
    let (have, name) = match dependency.attribute("type")? {
        "feature" => match value {
            "schemaImport" | "schemaValidation" | "schemaAware" | "schema-location-hint" => {
                (false, "schemas")
            }
            "moduleImport" => (false, "modules"),
            "staticTyping" => (false, "static typing"),
            "infoset-dtd" => (false, "types of attributes from a DTD"),
            "namespace-axis" => (false, "namespace axis"),
            "non_unicode_codepoint_collation" => (false, "collations"),
            "collection-stability"
            | "directory-as-collection-uri"
            | "non_empty_sequence_collection" => (false, "collections"),
            "serialization" => (false, "serialization"),
            _ => (false, "features of later versions"),
        },
        "xml-version" => (value != "1.1", "XML 1.1"),
        "unicode-version" => (false, "tables of an older Unicode"),
        "xsd-version" => (value != "1.1", "XSD 1.1"),
        "unicode-normalization-form" => (value != "FULLY-NORMALIZED", "fully normalized text"),
        _ => return None,
    };
    (have != wanted).then_some(name)
}

fn text(node: Node<'_, '_>) -> String {
    node.children().filter_map(|child| child.text()).collect()
}

fn expected(node: Node<'_, '_>, folder: &Path) -> Expected {
    let parts = || {
        node.children()
            .filter(Node::is_element)
            .map(|child| expected(child, folder))
            .collect()
    };
    match node.tag_name().name() {
        "all-of" => Expected::AllOf(parts()),
        "any-of" => Expected::AnyOf(parts()),
        "not" => Expected::Not(Box::new(Expected::AllOf(parts()))),
        "assert-true" => Expected::True,
        "assert-false" => Expected::False,
        "assert-empty" => Expected::Empty,
        "error" => Expected::Error(node.attribute("code").unwrap_or("*").to_owned()),
        "assert-count" => Expected::Count(text(node).trim().parse().unwrap_or(usize::MAX)),
        "assert-string-value" => Expected::StringValue {
            text: text(node),
            normalized: node.attribute("normalize-space") == Some("true"),
        },
        "assert-eq" => Expected::Eq(text(node)),
        "assert-deep-eq" => Expected::DeepEq(text(node)),
        "assert-permutation" => Expected::Permutation(text(node)),
        "assert-type" => Expected::Type(text(node)),
        "assert-xml" => Expected::Xml(match node.attribute("file") {
            Some(file) => match read(&folder.join(file)) {
                Ok(xml) => xml,
                Err(_) => return Expected::Unknown,
            },
            None => text(node),
        }),
        "assert" => Expected::Expression(text(node)),
        _ => Expected::Unknown,
    }
}
