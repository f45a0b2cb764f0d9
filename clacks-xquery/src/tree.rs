//! Documents as the evaluator sees them.

use std::cmp::Ordering;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use crate::error::Error;
use crate::types::AtomicType;
use crate::value::Atomic;

/// A node of a tree. Nodes are numbered in document order from 0, which is the root; an element comes
/// before its attributes, and these before its content.
pub type NodeId = u32;

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NodeKind {
    /// A document.
    Document,
    /// An element.
    Element,
    /// An attribute.
    Attribute,
    /// A text.
    Text,
    /// A comment.
    Comment,
    /// A processing instruction.
    ProcessingInstruction,
}

/// A document, or a part of one, that queries may look at. Nothing in it may change meanwhile.
pub trait Tree: Sync {
    /// What a node is.
    fn kind(&self, id: NodeId) -> NodeKind;

    /// Namespace (empty for none) and local name of an element or attribute; of a processing
    /// instruction its target.
    fn name(&self, id: NodeId) -> Option<(&str, &str)>;

    /// The prefix that the name is written with, empty for none.
    fn prefix(&self, id: NodeId) -> &str;

    /// The parent.
    fn parent(&self, id: NodeId) -> Option<NodeId>;

    /// The first node that comes after this one and all that it holds.
    fn end(&self, id: NodeId) -> NodeId;

    /// The attributes of an element; an empty range at `id + 1` for other nodes.
    fn attributes(&self, id: NodeId) -> Range<NodeId>;

    /// The text of a node that holds no others.
    fn text(&self, id: NodeId) -> &str;

    /// The prefixes (empty for the default) that stand for namespaces at an element, `xml` included.
    fn namespaces(&self, id: NodeId) -> Vec<(&str, &str)>;

    /// Where the document comes from.
    fn uri(&self) -> Option<&str> {
        None
    }

    /// The typed value of a node that was validated; `None` where it is its text, untyped.
    ///
    /// # Errors
    /// When it has none, since it holds elements only (`err:FOTY0012`).
    fn typed_value(&self, _id: NodeId) -> Result<Option<Vec<Atomic>>, Error> {
        Ok(None)
    }

    /// The type of a node that was validated, if it is an atomic one.
    fn node_type(&self, _id: NodeId) -> Option<AtomicType> {
        None
    }

    /// Whether an element was found to be nil.
    fn is_nilled(&self, _id: NodeId) -> bool {
        false
    }
}

/// A node of some tree.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    tree: &'a dyn Tree,
    id: NodeId,
}

impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Node({}, {:?})", self.id, self.kind())
    }
}

impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Node<'_> {}

impl PartialOrd for Node<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Document order; that of different trees is one of many, and does not change.
impl Ord for Node<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl<'a> Node<'a> {
    /// A node of a tree.
    pub fn new(tree: &'a dyn Tree, id: NodeId) -> Self {
        Self { tree, id }
    }

    fn key(&self) -> (usize, NodeId) {
        (std::ptr::from_ref(self.tree).cast::<()>().addr(), self.id)
    }

    /// Its number in its tree.
    pub fn id(self) -> NodeId {
        self.id
    }

    /// Its tree.
    pub fn tree(self) -> &'a dyn Tree {
        self.tree
    }

    fn with(self, id: NodeId) -> Self {
        Self { id, ..self }
    }

    /// What it is.
    pub fn kind(self) -> NodeKind {
        self.tree.kind(self.id)
    }

    /// See [`Tree::name`].
    pub fn name(self) -> Option<(&'a str, &'a str)> {
        self.tree.name(self.id)
    }

    /// The parent.
    pub fn parent(self) -> Option<Self> {
        self.tree.parent(self.id).map(|id| self.with(id))
    }

    /// The root of its tree.
    #[must_use]
    pub fn root(self) -> Self {
        self.with(0)
    }

    /// Its attributes.
    pub fn attributes(self) -> impl Iterator<Item = Self> {
        let range = self.tree.attributes(self.id);
        range.map(move |id| self.with(id))
    }

    /// Its children.
    pub fn children(self) -> impl Iterator<Item = Self> {
        let end = self.tree.end(self.id);
        let mut next = self.tree.attributes(self.id).end;
        std::iter::from_fn(move || {
            let id = next;
            (id < end).then(|| {
                next = self.tree.end(id);
                self.with(id)
            })
        })
    }

    /// What it holds, attributes aside.
    pub fn descendants(self) -> impl Iterator<Item = Self> {
        let content = self.tree.attributes(self.id).end..self.tree.end(self.id);
        content
            .map(move |id| self.with(id))
            .filter(|node| node.kind() != NodeKind::Attribute)
    }

    /// What comes after it in the document, what it holds and attributes aside.
    pub fn following(self) -> impl Iterator<Item = Self> {
        // After an attribute comes the content of its element.
        let start = if self.kind() == NodeKind::Attribute {
            let element = self.tree.parent(self.id).unwrap_or(self.id);
            self.tree.attributes(element).end
        } else {
            self.tree.end(self.id)
        };
        (start..self.tree.end(0))
            .map(move |id| self.with(id))
            .filter(|node| node.kind() != NodeKind::Attribute)
    }

    /// What comes before it in the document, the nearest first, ancestors and attributes aside.
    pub fn preceding(self) -> impl Iterator<Item = Self> {
        (0..self.id)
            .rev()
            .map(move |id| self.with(id))
            .filter(move |node| {
                node.kind() != NodeKind::Attribute && self.tree.end(node.id) <= self.id
            })
    }

    /// The siblings after it.
    pub fn following_siblings(self) -> impl Iterator<Item = Self> {
        let parent = self.siblings_parent();
        parent
            .into_iter()
            .flat_map(Self::children)
            .filter(move |node| node.id > self.id)
    }

    /// The siblings before it, the nearest first.
    pub fn preceding_siblings(self) -> impl Iterator<Item = Self> {
        let mut before: Vec<Self> = self
            .siblings_parent()
            .into_iter()
            .flat_map(Self::children)
            .take_while(|node| node.id < self.id)
            .collect();
        before.reverse();
        before.into_iter()
    }

    /// The parent; attributes have no siblings.
    fn siblings_parent(self) -> Option<Self> {
        match self.kind() {
            NodeKind::Attribute => None,
            _ => self.parent(),
        }
    }

    /// The *string value*: of a document or element the texts that it holds.
    pub fn string(self) -> Arc<str> {
        if !matches!(self.kind(), NodeKind::Document | NodeKind::Element) {
            return self.tree.text(self.id).into();
        }
        let mut texts = self
            .descendants()
            .filter(|node| node.kind() == NodeKind::Text)
            .map(|node| node.tree.text(node.id));
        let Some(first) = texts.next() else {
            return "".into();
        };
        let Some(second) = texts.next() else {
            return first.into();
        };
        let mut whole = [first, second].concat();
        texts.for_each(|text| whole.push_str(text));
        whole.into()
    }
}
