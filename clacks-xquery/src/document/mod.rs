//! Documents that are kept as a whole.

mod build;
mod parse;
mod part;

use std::collections::HashMap;
use std::ops::Range;

use crate::error::Error;
use crate::tree::{Node, NodeId, NodeKind, Tree};
use crate::types::AtomicType;
use crate::value::Atomic;

pub use build::{DocumentBuilder, Validated};
pub use part::Part;

/// How many nodes a document may have.
const MAX_NODES: u32 = 4_000_000;

/// A document, or a part of one: read from text, or built by whoever has read it.
#[derive(Debug, Default)]
pub struct Document {
    nodes: Vec<Data>,
    names: Vec<Name>,
    /// All texts, one after the other.
    texts: String,
    /// The prefixes in force at elements, each element that declares some having its own.
    scopes: Vec<Vec<(String, String)>>,
    /// What validation has found out, where there was one.
    validated: HashMap<NodeId, Validated>,
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

    fn typed_value(&self, id: NodeId) -> Result<Option<Vec<Atomic>>, Error> {
        match self.validated.get(&id) {
            None => Ok(None),
            Some(Validated::Values(_, values)) => Ok(Some(values.clone())),
            Some(Validated::Empty | Validated::Nilled) => Ok(Some(Vec::new())),
            Some(Validated::Elements) => {
                let (_, name) = self.name(id).unwrap_or_default();
                let message = format!("the element {name} holds elements, and has no value");
                Err(Error::new("err:FOTY0012", message))
            }
        }
    }

    fn node_type(&self, id: NodeId) -> Option<AtomicType> {
        match self.validated.get(&id) {
            Some(Validated::Values(ty, _)) => *ty,
            _ => None,
        }
    }

    fn is_nilled(&self, id: NodeId) -> bool {
        matches!(self.validated.get(&id), Some(Validated::Nilled))
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
