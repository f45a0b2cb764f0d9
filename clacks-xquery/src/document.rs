//! A document of which no schema is known, read from text.

use std::collections::HashMap;
use std::ops::Range;

use crate::context::XML;
use crate::error::Error;
use crate::tree::{Node, NodeId, NodeKind, Tree};

/// How deep the elements of a document may be nested.
const MAX_DEPTH: usize = 256;

/// How many prefixes may be in force at the elements that declare some, together.
const MAX_SCOPES: usize = 100_000;

/// How many names are compared with one that comes before it is looked up.
const RECENT: usize = 16;

/// How many nodes a document may have.
const MAX_NODES: u32 = 4_000_000;

/// A document that was read from text.
#[derive(Debug)]
pub struct Document {
    nodes: Vec<Data>,
    names: Vec<Name>,
    /// All texts, one after the other.
    texts: String,
    /// The prefixes in force at elements, each element that declares some having its own.
    scopes: Vec<Vec<(String, String)>>,
    uri: Option<String>,
}

#[derive(Debug)]
struct Data {
    kind: NodeKind,
    parent: NodeId,
    end: NodeId,
    /// Of [`Document::names`].
    name: u32,
    /// Of an element: where its content starts; of others: of [`Document::texts`].
    start: u32,
    /// The end of the text, or the scope of an element.
    stop: u32,
}

#[derive(Debug)]
struct Name {
    namespace: String,
    local: String,
    prefix: String,
}

impl Document {
    /// Reads a document. What it refers to is not looked at; a document type declaration is refused.
    ///
    /// # Errors
    /// What is not well-formed, nested too deeply or too large.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Self::read(text, false)
    }

    /// The same with an internal subset of a document type declaration allowed.
    ///
    /// # Errors
    /// As for [`Document::parse`].
    pub fn parse_with_doctype(text: &str) -> Result<Self, Error> {
        Self::read(text, true)
    }

    fn read(text: &str, allow_dtd: bool) -> Result<Self, Error> {
        let options = roxmltree::ParsingOptions {
            allow_dtd,
            nodes_limit: MAX_NODES,
            ..roxmltree::ParsingOptions::default()
        };
        let parsed = roxmltree::Document::parse_with_options(text, options)
            .map_err(|error| Error::new("err:FODC0006", error.to_string()))?;
        let mut builder = Builder {
            document: Self {
                nodes: Vec::with_capacity(text.len() / 32 + 4),
                names: Vec::new(),
                texts: String::with_capacity(text.len() / 2),
                scopes: Vec::new(),
                uri: None,
            },
            names: HashMap::new(),
            prefixes: 0,
        };
        builder.nodes(&parsed)?;
        Ok(builder.document)
    }

    /// The same document, with where it comes from.
    #[must_use]
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }

    /// The document node.
    pub fn root(&self) -> Node<'_> {
        Node::new(self, 0)
    }

    fn data(&self, id: NodeId) -> &Data {
        &self.nodes[id as usize]
    }
}

struct Builder<'i> {
    document: Document,
    names: HashMap<(&'i str, &'i str, &'i str), u32>,
    /// How many prefixes there are in all scopes.
    prefixes: usize,
}

impl<'i> Builder<'i> {
    /// Adds all nodes, without recursion.
    fn nodes(&mut self, parsed: &'i roxmltree::Document<'_>) -> Result<(), Error> {
        // The nodes that are open, with their numbers here.
        let mut open: Vec<(roxmltree::NodeId, NodeId)> = Vec::new();
        for node in parsed.root().descendants() {
            let parent = node.parent().map(|parent| parent.id());
            while let Some((last, id)) = open.last()
                && Some(*last) != parent
            {
                self.document.nodes[*id as usize].end = self.next();
                open.pop();
            }
            let id = self.node(node, open.last().map_or(0, |(_, id)| *id));
            open.push((node.id(), id));
            if open.len() > MAX_DEPTH + 1 {
                return Err(Error::limit("the document is nested too deeply"));
            }
            if self.prefixes > MAX_SCOPES {
                return Err(Error::limit("the document declares too many prefixes"));
            }
        }
        let end = self.next();
        for (_, id) in open {
            self.document.nodes[id as usize].end = end;
        }
        Ok(())
    }

    /// There are fewer than `MAX_NODES` of them, and of attributes no more than of bytes.
    fn next(&self) -> NodeId {
        NodeId::try_from(self.document.nodes.len()).unwrap_or(NodeId::MAX)
    }

    fn push(&mut self, kind: NodeKind, parent: NodeId, name: u32, text: &str) -> NodeId {
        let id = self.next();
        let narrow = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let start = narrow(self.document.texts.len());
        self.document.texts.push_str(text);
        self.document.nodes.push(Data {
            kind,
            parent,
            end: id + 1,
            name,
            start,
            stop: narrow(self.document.texts.len()),
        });
        id
    }

    fn node(&mut self, node: roxmltree::Node<'i, '_>, parent: NodeId) -> NodeId {
        match node.node_type() {
            roxmltree::NodeType::Root => self.push(NodeKind::Document, 0, 0, ""),
            roxmltree::NodeType::Text => {
                self.push(NodeKind::Text, parent, 0, node.text().unwrap_or(""))
            }
            roxmltree::NodeType::Comment => {
                self.push(NodeKind::Comment, parent, 0, node.text().unwrap_or(""))
            }
            roxmltree::NodeType::PI => {
                let (target, value) = node
                    .pi()
                    .map_or(("", ""), |pi| (pi.target, pi.value.unwrap_or("")));
                let name = self.name("", target, "");
                self.push(NodeKind::ProcessingInstruction, parent, name, value)
            }
            roxmltree::NodeType::Element => self.element(node, parent),
        }
    }

    fn element(&mut self, node: roxmltree::Node<'i, '_>, parent: NodeId) -> NodeId {
        let tag = node.tag_name();
        let namespace = tag.namespace().unwrap_or("");
        // The parser keeps no prefixes; the text of the tag has it.
        let text = node.document().input_text();
        let prefix = prefix_at(text, node.range().start + 1);
        let name = self.name(namespace, tag.name(), prefix);
        let id = self.push(NodeKind::Element, parent, name, "");
        let scope = self.scope(node, parent);
        for attribute in node.attributes() {
            let prefix = prefix_at(text, attribute.range().start);
            let name = self.name(
                attribute.namespace().unwrap_or(""),
                attribute.name(),
                prefix,
            );
            // That of an `xml:id` is read as an identifier is (xml:id 1.0, section 4).
            let is_id = (attribute.namespace(), attribute.name()) == (Some(XML), "id");
            let value = if is_id {
                clacks_xs::WhiteSpace::Collapse.normalize(attribute.value())
            } else {
                attribute.value().into()
            };
            self.push(NodeKind::Attribute, id, name, &value);
        }
        let content = self.next();
        let data = &mut self.document.nodes[id as usize];
        data.start = content;
        data.stop = scope;
        id
    }

    /// The scope of an element: that of its parent, where it declares no prefix.
    fn scope(&mut self, node: roxmltree::Node<'i, '_>, parent: NodeId) -> u32 {
        let document = &mut self.document;
        let data = &document.nodes[parent as usize];
        let inherited = data.kind == NodeKind::Element;
        let last = data.stop;
        let same = node.parent().is_some_and(|parent| {
            let mut outer = parent.namespaces();
            let mut inner = node.namespaces();
            // Namespaces that are inherited are the very same.
            loop {
                match (outer.next(), inner.next()) {
                    (None, None) => return true,
                    (Some(a), Some(b)) if std::ptr::eq(a, b) => {}
                    _ => return false,
                }
            }
        });
        if inherited && same {
            return last;
        }
        let mut scope = vec![("xml".to_owned(), XML.to_owned())];
        for namespace in node.namespaces() {
            let prefix = namespace.name().unwrap_or("");
            scope.retain(|(known, _)| known != prefix);
            if !namespace.uri().is_empty() {
                scope.push((prefix.to_owned(), namespace.uri().to_owned()));
            }
        }
        self.prefixes += scope.len();
        document.scopes.push(scope);
        u32::try_from(document.scopes.len() - 1).unwrap_or(u32::MAX)
    }

    fn name(&mut self, namespace: &'i str, local: &'i str, prefix: &'i str) -> u32 {
        // Names repeat, mostly before long.
        let names = &mut self.document.names;
        let start = names.len().saturating_sub(RECENT);
        let recent = names[start..].iter().position(|name| {
            name.local == local && name.prefix == prefix && name.namespace == namespace
        });
        if let Some(at) = recent {
            return u32::try_from(start + at).unwrap_or(u32::MAX);
        }
        *self
            .names
            .entry((local, prefix, namespace))
            .or_insert_with(|| {
                names.push(Name {
                    namespace: namespace.to_owned(),
                    local: local.to_owned(),
                    prefix: prefix.to_owned(),
                });
                u32::try_from(names.len() - 1).unwrap_or(u32::MAX)
            })
    }
}

/// The prefix of the name that stands at `start`.
fn prefix_at(text: &str, start: usize) -> &str {
    let name = text.get(start..).unwrap_or("");
    let end = name
        .bytes()
        .position(|b| matches!(b, b':' | b'=' | b'>' | b'/' | b' ' | b'\t' | b'\n' | b'\r'));
    match end {
        Some(end) if name.as_bytes()[end] == b':' => &name[..end],
        _ => "",
    }
}

impl Tree for Document {
    fn kind(&self, id: NodeId) -> NodeKind {
        self.data(id).kind
    }

    fn name(&self, id: NodeId) -> Option<(&str, &str)> {
        let data = self.data(id);
        match data.kind {
            NodeKind::Element | NodeKind::Attribute | NodeKind::ProcessingInstruction => {
                let name = &self.names[data.name as usize];
                Some((&name.namespace, &name.local))
            }
            _ => None,
        }
    }

    fn prefix(&self, id: NodeId) -> &str {
        let data = self.data(id);
        match data.kind {
            NodeKind::Element | NodeKind::Attribute => &self.names[data.name as usize].prefix,
            _ => "",
        }
    }

    fn parent(&self, id: NodeId) -> Option<NodeId> {
        (id > 0).then(|| self.data(id).parent)
    }

    fn end(&self, id: NodeId) -> NodeId {
        self.data(id).end
    }

    fn attributes(&self, id: NodeId) -> Range<NodeId> {
        let data = self.data(id);
        match data.kind {
            NodeKind::Element => id + 1..data.start,
            _ => id + 1..id + 1,
        }
    }

    fn text(&self, id: NodeId) -> &str {
        let data = self.data(id);
        match data.kind {
            NodeKind::Element => "",
            _ => &self.texts[data.start as usize..data.stop as usize],
        }
    }

    fn namespaces(&self, id: NodeId) -> Vec<(&str, &str)> {
        let data = self.data(id);
        match data.kind {
            NodeKind::Element => self.scopes[data.stop as usize]
                .iter()
                .map(|(prefix, uri)| (&**prefix, &**uri))
                .collect(),
            _ => Vec::new(),
        }
    }

    fn uri(&self) -> Option<&str> {
        self.uri.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_are_in_document_order() {
        let document =
            Document::parse("<a x='1' p:y='2' xmlns:p='u'><!--c--><p:b>t</p:b><?d e?></a>")
                .expect("a document");
        let kinds: Vec<_> = (0..document.end(0)).map(|id| document.kind(id)).collect();
        assert_eq!(
            kinds,
            [
                NodeKind::Document,
                NodeKind::Element,
                NodeKind::Attribute,
                NodeKind::Attribute,
                NodeKind::Comment,
                NodeKind::Element,
                NodeKind::Text,
                NodeKind::ProcessingInstruction
            ]
        );
        assert_eq!(document.name(5), Some(("u", "b")));
        assert_eq!((document.prefix(3), document.prefix(5)), ("p", "p"));
        assert_eq!(document.namespaces(5).len(), 2);
        assert_eq!(&*document.root().string(), "t");
        let element = Node::new(&document, 1);
        assert_eq!(element.children().count(), 3);
        assert_eq!(Node::new(&document, 7).preceding().count(), 3);
        assert_eq!(Node::new(&document, 2).following().count(), 4);
        assert_eq!(Node::new(&document, 5).preceding_siblings().count(), 1);
    }

    #[test]
    fn identifiers_have_no_blanks_around_them() {
        let document = Document::parse("<a xml:id=' i '/>").expect("a document");
        assert_eq!(document.text(2), "i");
    }

    #[test]
    fn deep_documents_are_refused() {
        let text = |depth: usize| format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth));
        assert!(Document::parse(&text(256)).is_ok());
        for depth in [300, 20_000, 200_000] {
            assert!(Document::parse(&text(depth)).is_err_and(|error| error.is_limit()));
        }
        assert!(Document::parse("<!DOCTYPE a><a/>").is_err());
    }
}
