//! Documents that are built piece by piece.

use std::collections::HashMap;

use super::{Data, Document, MAX_NODES, Name};
use crate::error::Error;
use crate::tree::{NodeId, NodeKind};
use crate::types::AtomicType;
use crate::value::Atomic;

/// How many prefixes may be in force at the elements that declare some, together.
const MAX_SCOPES: usize = 100_000;

/// How many names are compared with one that comes before it is looked up.
const RECENT: usize = 16;

/// What validation has found out about an element or attribute. Of what it has not looked at, and of
/// elements that may hold text beside others, the value is the text, untyped.
#[derive(Debug, Clone)]
pub enum Validated {
    /// It holds text only: these values, and their type where it is an atomic one.
    Values(Option<AtomicType>, Vec<Atomic>),
    /// It holds elements only, and has no value.
    Elements,
    /// It holds nothing.
    Empty,
    /// It is nil.
    Nilled,
}

/// Builds a [`Document`], or a part of one that starts with an element, piece by piece in document
/// order.
///
/// ```
/// use clacks_xquery::{Atomic, AtomicType, DocumentBuilder, DynamicContext, Language, Node, StaticContext};
/// use clacks_xquery::{Validated, parse, resolve};
///
/// let mut builder = DocumentBuilder::default();
/// builder.start(("", "order", ""), Some(Vec::new()))?;
/// let item = builder.start(("", "item", ""), None)?;
/// builder.text("7")?;
/// builder.end();
/// builder.validated(item, Validated::Values(Some(AtomicType::INTEGER), vec![Atomic::integer(7)]));
/// builder.end();
///
/// let query = parse("item instance of element(item, xs:integer)", Language::XPath)?;
/// let query = resolve(&query, &StaticContext::default())?;
/// let part = builder.part(0);
/// assert!(query.matches(&DynamicContext::new(Node::new(&part, 0)))?);
/// # Ok::<(), clacks_xquery::Error>(())
/// ```
#[derive(Debug, Default)]
pub struct DocumentBuilder {
    pub(super) document: Document,
    names: HashMap<String, u32>,
    /// How many prefixes there are in all scopes.
    prefixes: usize,
    /// The elements that are open.
    pub(super) open: Vec<NodeId>,
}

/// Namespace, local name and prefix.
type Named<'n> = (&'n str, &'n str, &'n str);

impl DocumentBuilder {
    /// Starts an element: its namespace, local name and prefix, and if it declares any all prefixes
    /// that stand for namespaces there, `xml` aside.
    ///
    /// # Errors
    /// When the document is too large.
    pub fn start(
        &mut self,
        name: Named<'_>,
        namespaces: Option<Vec<(String, String)>>,
    ) -> Result<NodeId, Error> {
        let name = self.name(name);
        let scope = match (namespaces, self.open.last()) {
            (None, Some(parent))
                if self.document.nodes[*parent as usize].kind == NodeKind::Element =>
            {
                self.document.nodes[*parent as usize].stop
            }
            (namespaces, _) => self.scope(namespaces.unwrap_or_default())?,
        };
        let id = self.push(NodeKind::Element, name, "")?;
        let data = &mut self.document.nodes[id as usize];
        (data.start, data.stop) = (id + 1, scope);
        self.open.push(id);
        Ok(id)
    }

    /// Adds an attribute to the element that has just been started.
    ///
    /// # Errors
    /// When the document is too large.
    pub fn attribute(&mut self, name: Named<'_>, value: &str) -> Result<NodeId, Error> {
        let name = self.name(name);
        let id = self.push(NodeKind::Attribute, name, value)?;
        if let Some(element) = self.open.last() {
            self.document.nodes[*element as usize].start = id + 1;
        }
        Ok(id)
    }

    /// Adds text, to the text before it if there is one.
    ///
    /// # Errors
    /// When the document is too large.
    pub fn text(&mut self, text: &str) -> Result<(), Error> {
        let last = self.document.nodes.last_mut();
        match last.filter(|last| last.kind == NodeKind::Text && last.end == NodeId::MAX) {
            _ if text.is_empty() => Ok(()),
            Some(last) => {
                self.document.texts.push_str(text);
                last.stop = narrow(self.document.texts.len())?;
                Ok(())
            }
            None => {
                let id = self.push(NodeKind::Text, 0, text)?;
                // More may follow.
                self.document.nodes[id as usize].end = NodeId::MAX;
                Ok(())
            }
        }
    }

    /// Puts another text in the place of all that the element holds that was started last, and that
    /// has not ended.
    ///
    /// # Errors
    /// When the document is too large.
    pub fn replace_content(&mut self, text: &str) -> Result<(), Error> {
        if let Some(element) = self.open.last() {
            let content = self.document.nodes[*element as usize].start;
            for id in content..self.next() {
                self.document.validated.remove(&id);
            }
            self.document.nodes.truncate(content as usize);
        }
        self.text(text)
    }

    /// Ends the element that was started last.
    pub fn end(&mut self) {
        self.end_text();
        if let Some(id) = self.open.pop() {
            self.document.nodes[id as usize].end = self.next();
        }
    }

    /// Notes what validation has found out about a node.
    pub fn validated(&mut self, id: NodeId, validated: Validated) {
        self.document.validated.insert(id, validated);
    }

    /// An element that has ended, as a tree of its own: there is nothing above it or beside it.
    pub fn part(&self, element: NodeId) -> super::Part<'_> {
        super::Part::new(&self.document, element)
    }

    /// Whether no element is open.
    pub fn is_complete(&self) -> bool {
        self.open.is_empty()
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        let document = &mut self.document;
        document.nodes.clear();
        document.names.clear();
        document.texts.clear();
        document.scopes.clear();
        document.validated.clear();
        self.names.clear();
        self.open.clear();
        self.prefixes = 0;
    }

    fn end_text(&mut self) {
        let next = self.next();
        if let Some(last) = self.document.nodes.last_mut()
            && last.end == NodeId::MAX
        {
            last.end = next;
        }
    }

    /// There are fewer than `MAX_NODES` of them.
    fn next(&self) -> NodeId {
        NodeId::try_from(self.document.nodes.len()).unwrap_or(NodeId::MAX)
    }

    pub(super) fn push(&mut self, kind: NodeKind, name: u32, text: &str) -> Result<NodeId, Error> {
        self.end_text();
        let id = self.next();
        if id >= MAX_NODES {
            return Err(Error::limit(format!("more than {MAX_NODES} nodes")));
        }
        let start = narrow(self.document.texts.len())?;
        self.document.texts.push_str(text);
        self.document.nodes.push(Data {
            kind,
            parent: self.open.last().copied().unwrap_or(0),
            end: id + 1,
            name,
            start,
            stop: narrow(self.document.texts.len())?,
        });
        Ok(id)
    }

    fn scope(&mut self, namespaces: Vec<(String, String)>) -> Result<u32, Error> {
        self.prefixes += 1 + namespaces.len();
        if self.prefixes > MAX_SCOPES {
            return Err(Error::limit("the document declares too many prefixes"));
        }
        let mut scope = vec![("xml".to_owned(), crate::context::XML.to_owned())];
        scope.extend(namespaces);
        self.document.scopes.push(scope);
        narrow(self.document.scopes.len() - 1)
    }

    /// Names repeat, mostly before long.
    pub(super) fn name(&mut self, (namespace, local, prefix): Named<'_>) -> u32 {
        let names = &mut self.document.names;
        let start = names.len().saturating_sub(RECENT);
        let recent = names[start..].iter().position(|name| {
            name.local == local && name.prefix == prefix && name.namespace == namespace
        });
        let narrow = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        if let Some(at) = recent {
            return narrow(start + at);
        }
        // None of the three holds a blank.
        let key = format!("{prefix}:{local} {namespace}");
        *self.names.entry(key).or_insert_with(|| {
            names.push(Name {
                namespace: namespace.to_owned(),
                local: local.to_owned(),
                prefix: prefix.to_owned(),
            });
            narrow(names.len() - 1)
        })
    }
}

fn narrow(at: usize) -> Result<u32, Error> {
    u32::try_from(at).map_err(|_| Error::limit("the document is too large"))
}
