//! The documents of a schema: the roots, and those that they refer to.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;

use crate::Options;
use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::source::{SourceId, Sources, Span, Unresolved};
use crate::syntax::{self, Document, Kind, Overriding, QName, Reference, ReferenceKind, XML};

/// How many documents a schema may have.
const MAX_DOCUMENTS: usize = 10_000;

/// What the namespace of the prefix `xml` holds, for those who import it from nowhere.
const XML_XSD: &str = include_str!("xml.xsd");

/// The documents of a schema, the roots first.
pub(crate) struct Documents {
    pub(crate) all: Vec<Document>,
    /// Of each document where its references lead, in their order.
    pub(crate) targets: Vec<Vec<Target>>,
}

/// Where a reference leads.
#[derive(Debug)]
pub(crate) enum Target {
    /// To this one of the documents.
    Document(usize),
    /// Nowhere, which is an error only where something of it is used.
    Nowhere(String),
    /// What is wrong was reported.
    Wrong,
}

pub(crate) fn read(
    sources: &mut Sources,
    roots: &[SourceId],
    options: Options,
    diagnostics: &mut Diagnostics,
) -> Documents {
    let mut reading = Reading {
        sources,
        options,
        diagnostics,
        known: HashMap::new(),
        own: HashMap::new(),
        xml: None,
        documents: Documents {
            all: Vec::new(),
            targets: Vec::new(),
        },
        pending: VecDeque::new(),
    };
    for root in roots {
        reading.document(*root, None, &[]);
    }
    while let Some(at) = reading.pending.pop_front() {
        let references = Arc::clone(&reading.documents.all[at].references);
        let targets = (references.iter().enumerate())
            .map(|(place, reference)| reading.target(at, place, reference))
            .collect();
        reading.documents.targets[at] = targets;
    }
    reading.documents
}

/// What makes a document what it is: a text, the namespace that it is in, and what it is overridden
/// by.
type Key = (SourceId, Option<String>, Vec<Span>);

struct Reading<'s> {
    sources: &'s mut Sources,
    options: Options,
    diagnostics: &'s mut Diagnostics,
    /// The documents; `None` where one could not be read.
    known: HashMap<Key, Option<usize>>,
    /// The namespaces that the texts themselves name.
    own: HashMap<SourceId, Option<String>>,
    /// [`XML_XSD`], once somebody imports it.
    xml: Option<SourceId>,
    documents: Documents,
    /// Those whose references were not followed yet.
    pending: VecDeque<usize>,
}

impl Reading<'_> {
    fn document(
        &mut self,
        source: SourceId,
        adopted: Option<&str>,
        overriding: &[Overriding],
    ) -> Option<usize> {
        let own = self.own.get(&source).cloned().flatten();
        let by: Vec<Span> = overriding.iter().map(|by| by.span).collect();
        let key = (
            source,
            own.or_else(|| adopted.map(str::to_owned)),
            by.clone(),
        );
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        #[cfg(feature = "validate")]
        if self.options.doctype {
            self.sources.expand_entities(source);
        }
        let document = syntax::parse(
            self.sources,
            source,
            adopted,
            self.options,
            self.diagnostics,
        );
        let Some(mut document) = document else {
            self.known.insert(key, None);
            return None;
        };
        let at = self.documents.all.len();
        if at == MAX_DOCUMENTS {
            let message = format!("a schema of more than {MAX_DOCUMENTS} documents");
            let diagnostic = Diagnostic::new("limit", source.span(0..0), message);
            self.diagnostics.push(diagnostic);
        }
        if at >= MAX_DOCUMENTS {
            return None;
        }
        if !document.adopted {
            self.own.insert(source, document.target_namespace.clone());
        }
        document.overriding = overriding.to_vec();
        self.override_components(&mut document);
        let key = (source, document.target_namespace.clone(), by);
        self.known.insert(key, Some(at));
        self.documents.all.push(document);
        self.documents.targets.push(Vec::new());
        self.pending.push_back(at);
        Some(at)
    }

    /// Takes out what is overridden (*Overriding component definitions*, XML Schema 1.1, part 1,
    /// section 4.2.5).
    fn override_components(&self, document: &mut Document) {
        let mut names: HashSet<(Kind, QName)> = HashSet::new();
        for by in &document.overriding {
            let overriding = &self.documents.all[by.document];
            let reference = overriding.references.get(by.reference);
            if let Some(ReferenceKind::Override(components)) = reference.map(|it| &it.kind) {
                names.extend(components.names());
            }
        }
        if !names.is_empty() {
            document.overridden = document.components.take_out(&names);
        }
    }

    /// What the document overrides that `reference` of the document `from` leads to.
    fn overriding(&self, from: usize, at: usize, reference: &Reference) -> Vec<Overriding> {
        let mut all = match reference.kind {
            ReferenceKind::Import(_) | ReferenceKind::Redefine(_) => return Vec::new(),
            ReferenceKind::Include | ReferenceKind::Override(_) => {
                self.documents.all[from].overriding.clone()
            }
        };
        let own = Overriding {
            document: from,
            reference: at,
            span: reference.span,
        };
        let again = all.iter().any(|by| by.span == own.span);
        if matches!(reference.kind, ReferenceKind::Override(_)) && !again {
            all.push(own);
        }
        all
    }

    fn target(&mut self, from: usize, at: usize, reference: &Reference) -> Target {
        let base = self.documents.all[from].source;
        let own = self.documents.all[from].target_namespace.clone();
        let namespace = match &reference.kind {
            ReferenceKind::Import(namespace) => namespace.as_ref().map(|name| name.value.clone()),
            ReferenceKind::Include | ReferenceKind::Redefine(_) | ReferenceKind::Override(_) => {
                own.clone()
            }
        };
        let found = match (&reference.location, namespace.as_deref()) {
            (Some(location), namespace) => {
                self.sources.resolve(base, location.value.trim(), namespace)
            }
            (None, Some(namespace)) => self.sources.resolve_namespace(namespace),
            (None, None) => return Target::Nowhere("there is no `schemaLocation`".to_owned()),
        };
        let source = match found {
            Ok(source) => source,
            Err(_) if namespace.as_deref() == Some(XML) => self.xml(),
            Err(Unresolved::Wrong(diagnostic)) => {
                self.diagnostics.push(*diagnostic);
                return Target::Wrong;
            }
            Err(unresolved) => return Target::Nowhere(unresolved.to_string()),
        };
        let import = matches!(reference.kind, ReferenceKind::Import(_));
        let adopted = if import { None } else { own.as_deref() };
        let overriding = self.overriding(from, at, reference);
        let Some(target) = self.document(source, adopted, &overriding) else {
            return Target::Wrong;
        };
        let found = &self.documents.all[target].target_namespace;
        if *found == namespace {
            return Target::Document(target);
        }
        let (rule, what) = match reference.kind {
            ReferenceKind::Import(_) => ("src-import.3", "imported"),
            ReferenceKind::Include => ("src-include.2.1", "included"),
            ReferenceKind::Redefine(_) => ("src-redefine.3.1", "redefined"),
            ReferenceKind::Override(_) => ("src-override.2.1", "overridden"),
        };
        let name = |namespace: &Option<String>| match namespace {
            Some(uri) => format!("the namespace {}", shown(uri)),
            None => "no namespace".to_owned(),
        };
        let span: Span = match (&reference.kind, &reference.location) {
            (ReferenceKind::Import(Some(namespace)), _) => namespace.span,
            (_, Some(location)) => location.span,
            _ => reference.span,
        };
        let message = format!(
            "the {what} document is of {}, not of {}",
            name(found),
            name(&namespace)
        );
        let mut diagnostic = Diagnostic::new(rule, span, message);
        if !import {
            let help = "a document of another namespace is referred to by `import`";
            diagnostic = diagnostic.help(help);
        }
        self.diagnostics.push(diagnostic);
        Target::Wrong
    }

    fn xml(&mut self) -> SourceId {
        let sources = &mut *self.sources;
        *self
            .xml
            .get_or_insert_with(|| sources.add("xml.xsd", XML_XSD))
    }
}

impl Documents {
    /// A document and those that it includes or redefines, and they in turn; those that are referred
    /// to before those that refer to them.
    pub(crate) fn put_together(&self, from: usize) -> Vec<usize> {
        let mut seen = HashSet::from([from]);
        let mut order = Vec::new();
        // Each step is a document and which of its references comes next.
        let mut path = vec![(from, 0)];
        while let Some((document, next)) = path.last_mut() {
            let (at, place) = (*document, *next);
            *next += 1;
            match self.targets[at].get(place) {
                Some(Target::Document(target)) => {
                    let reference = &self.all[at].references[place];
                    if !matches!(reference.kind, ReferenceKind::Import(_)) && seen.insert(*target) {
                        path.push((*target, 0));
                    }
                }
                Some(Target::Nowhere(_) | Target::Wrong) => {}
                None => {
                    order.push(at);
                    path.pop();
                }
            }
        }
        order
    }
}
