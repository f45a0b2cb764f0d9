//! What a test is run with.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use clacks_xquery::{
    Document, DynamicContext, Item, Language, Limits, Node, QName, Sequence, StaticContext, parse,
    resolve,
};

use crate::suite::{self, Environment};

/// Documents, which stay until the end.
#[derive(Debug, Default)]
pub(crate) struct Documents {
    read: HashMap<(PathBuf, String), Result<&'static Document, String>>,
}

impl Documents {
    fn get(&mut self, file: &Path, uri: &str) -> Result<Node<'static>, String> {
        let key = (file.to_owned(), uri.to_owned());
        let document = self.read.entry(key).or_insert_with(|| {
            let bytes = std::fs::read(file).map_err(|error| error.to_string())?;
            let document = Document::parse_with_doctype(&suite::decode(&bytes))
                .map_err(|error| error.to_string())?;
            Ok(Box::leak(Box::new(document.with_uri(uri))))
        });
        document
            .clone()
            .map(Document::root)
            .map_err(|error| format!("{}: {error}", file.display()))
    }
}

/// The two contexts of an environment.
pub(crate) fn contexts(
    environment: Option<&Environment>,
    set_uri: &str,
    documents: &mut Documents,
) -> Result<(StaticContext, DynamicContext<'static>), String> {
    let mut statically = StaticContext::default();
    let mut dynamically = DynamicContext::default().limits(Limits { steps: 100_000_000 });
    let Some(environment) = environment else {
        return Ok((statically.base_uri(set_uri), dynamically));
    };
    match environment.base_uri.as_deref() {
        Some("#UNDEFINED") => {}
        Some(uri) => statically = statically.base_uri(uri),
        None => statically = statically.base_uri(set_uri),
    }
    for (prefix, uri) in &environment.namespaces {
        statically = if prefix.is_empty() {
            statically.element_namespace(uri)
        } else {
            statically.namespace(prefix, uri)
        };
    }
    let mut item: Option<Item<'static>> = None;
    let mut variables: Vec<(QName, Sequence<'static>)> = Vec::new();
    for source in &environment.sources {
        let uri = match &source.uri {
            Some(uri) => uri.clone(),
            None => format!("file://{}", source.file.display()),
        };
        let root = documents.get(&source.file, &uri)?;
        match source.role.as_deref() {
            Some(".") => item = Some(root.into()),
            Some(role) => {
                let name = QName::new("", role.trim_start_matches('$'));
                variables.push((name, root.into()));
            }
            None => {}
        }
        dynamically = dynamically.document(uri, root);
    }
    for (name, select) in &environment.params {
        let value = evaluate(select, &statically, &dynamically)?;
        variables.push((QName::new("", name.as_str()), value));
    }
    if let Some(select) = &environment.context_item {
        let value = evaluate(select, &statically, &dynamically)?;
        item = value.items().first().cloned();
    }
    for (name, value) in variables {
        statically = statically.variable(name.clone(), None);
        dynamically = dynamically.variable_value(name, value);
    }
    if let Some(item) = item {
        dynamically = dynamically.context_item(item);
    }
    Ok((statically, dynamically))
}

pub(crate) fn evaluate(
    text: &str,
    statically: &StaticContext,
    dynamically: &DynamicContext<'static>,
) -> Result<Sequence<'static>, String> {
    let run = || {
        let ast = parse(text, Language::XQuery)?;
        resolve(&ast, statically)?.evaluate(dynamically)
    };
    run().map_err(|error| format!("{text}: {error}"))
}
