//! A part of a document that is looked at without the rest.

use std::ops::Range;

use super::Document;
use crate::error::Error;
use crate::tree::{NodeId, NodeKind, Tree};
use crate::types::AtomicType;
use crate::value::Atomic;

/// An element of a [`Document`] with all that it holds, as a tree of which it is the root.
#[derive(Debug, Clone, Copy)]
pub struct Part<'d> {
    document: &'d Document,
    root: NodeId,
}

impl<'d> Part<'d> {
    pub(super) fn new(document: &'d Document, root: NodeId) -> Self {
        Self { document, root }
    }
}

impl Tree for Part<'_> {
    fn kind(&self, id: NodeId) -> NodeKind {
        self.document.kind(self.root + id)
    }

    fn name(&self, id: NodeId) -> Option<(&str, &str)> {
        self.document.name(self.root + id)
    }

    fn prefix(&self, id: NodeId) -> &str {
        self.document.prefix(self.root + id)
    }

    fn parent(&self, id: NodeId) -> Option<NodeId> {
        (id > 0).then(|| self.document.data(self.root + id).parent - self.root)
    }

    fn end(&self, id: NodeId) -> NodeId {
        self.document.end(self.root + id) - self.root
    }

    fn attributes(&self, id: NodeId) -> Range<NodeId> {
        let Range { start, end } = self.document.attributes(self.root + id);
        start - self.root..end - self.root
    }

    fn text(&self, id: NodeId) -> &str {
        self.document.text(self.root + id)
    }

    fn namespaces(&self, id: NodeId) -> Vec<(&str, &str)> {
        self.document.namespaces(self.root + id)
    }

    fn uri(&self) -> Option<&str> {
        self.document.uri()
    }

    fn typed_value(&self, id: NodeId) -> Result<Option<Vec<Atomic>>, Error> {
        self.document.typed_value(self.root + id)
    }

    fn node_type(&self, id: NodeId) -> Option<AtomicType> {
        self.document.node_type(self.root + id)
    }

    fn is_nilled(&self, id: NodeId) -> bool {
        self.document.is_nilled(self.root + id)
    }
}
