//! Types and node tests as they are written.

use std::borrow::Cow;

use super::Name;
use crate::span::Span;

/// A test on the name of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameTest<'q> {
    /// `*`.
    Any,
    /// `prefix:*`; the name has no local part.
    AnyOfPrefix(Name<'q>),
    /// `*:local`; the name has no prefix.
    AnyOfLocal(Name<'q>),
    /// A name.
    Name(Name<'q>),
}

/// A test on a node.
#[derive(Debug, Clone, PartialEq)]
pub enum NodeTest<'q> {
    /// On its name, if it is of the axis' principal kind.
    Name(NameTest<'q>),
    /// On its kind.
    Kind(KindTest<'q>),
}

impl NodeTest<'_> {
    /// Where the name stands, if it is a test on one.
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::Name(
                NameTest::AnyOfPrefix(name) | NameTest::AnyOfLocal(name) | NameTest::Name(name),
            ) => Some(name.span),
            _ => None,
        }
    }
}

/// A test on the kind of a node.
#[derive(Debug, Clone, PartialEq)]
pub enum KindTest<'q> {
    /// `node()`.
    Node,
    /// `text()`.
    Text,
    /// `comment()`.
    Comment,
    /// `processing-instruction()`, with a target or without.
    ProcessingInstruction(Option<Cow<'q, str>>),
    /// `document-node()`, with a test on its element or without.
    Document(Option<Box<Self>>),
    /// `element()`: name and type, if any; of a type, whether nilled elements are right.
    Element(Option<Name<'q>>, Option<TypedName<'q>>),
    /// `attribute()`: name and type, if any.
    Attribute(Option<Name<'q>>, Option<Name<'q>>),
    /// `schema-element()`.
    SchemaElement(Name<'q>),
    /// `schema-attribute()`.
    SchemaAttribute(Name<'q>),
}

/// The name of a type, and whether `?` follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TypedName<'q> {
    /// The name.
    pub name: Name<'q>,
    /// Whether `?` follows.
    pub optional: bool,
}

/// The type of a sequence.
#[derive(Debug, Clone, PartialEq)]
pub enum SequenceType<'q> {
    /// `empty-sequence()`.
    Empty,
    /// Items of a type.
    Items(ItemType<'q>, Occurrence),
}

/// The type of an item.
#[derive(Debug, Clone, PartialEq)]
pub enum ItemType<'q> {
    /// `item()`.
    Any,
    /// A node.
    Node(KindTest<'q>),
    /// An atomic value.
    Atomic(Name<'q>),
}

/// How many items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Occurrence {
    /// One.
    One,
    /// One or none.
    Optional,
    /// Any number.
    Any,
    /// At least one.
    Several,
}

impl Occurrence {
    /// The sign.
    pub const fn text(self) -> &'static str {
        match self {
            Self::One => "",
            Self::Optional => "?",
            Self::Any => "*",
            Self::Several => "+",
        }
    }

    /// Whether `count` items are right.
    pub const fn allows(self, count: usize) -> bool {
        match self {
            Self::One => count == 1,
            Self::Optional => count <= 1,
            Self::Any => true,
            Self::Several => count >= 1,
        }
    }
}
