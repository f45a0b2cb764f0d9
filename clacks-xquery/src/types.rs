//! Types of the data model, resolved.

use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

use clacks_xs::{Builtin, Variety};

pub(crate) use crate::ast::Occurrence;

/// An atomic type: one of XML Schema, or one that XQuery adds to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AtomicType {
    /// `xs:anyAtomicType`.
    Any,
    /// `xs:untypedAtomic`.
    Untyped,
    /// `xdt:yearMonthDuration`, which is in the namespace of XML Schema now.
    YearMonthDuration,
    /// `xdt:dayTimeDuration`, which is in the namespace of XML Schema now.
    DayTimeDuration,
    /// One of XML Schema.
    Builtin(Builtin),
}

impl AtomicType {
    /// `xs:string`.
    pub const STRING: Self = Self::Builtin(Builtin::String);
    /// `xs:double`.
    pub const DOUBLE: Self = Self::Builtin(Builtin::Double);
    /// `xs:integer`.
    pub const INTEGER: Self = Self::Builtin(Builtin::Integer);

    /// The type of this local name in the namespace of XML Schema.
    pub fn from_name(local: &str) -> Option<Self> {
        match local {
            "anyAtomicType" => Some(Self::Any),
            "untypedAtomic" => Some(Self::Untyped),
            "yearMonthDuration" => Some(Self::YearMonthDuration),
            "dayTimeDuration" => Some(Self::DayTimeDuration),
            _ => Builtin::from_name(local)
                .filter(|builtin| builtin.variety() == Variety::Atomic)
                .map(Self::Builtin),
        }
    }

    /// The local name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Any => "anyAtomicType",
            Self::Untyped => "untypedAtomic",
            Self::YearMonthDuration => "yearMonthDuration",
            Self::DayTimeDuration => "dayTimeDuration",
            Self::Builtin(builtin) => builtin.name(),
        }
    }

    /// Whether it is `other` or derived from it.
    pub fn derives_from(self, other: Self) -> bool {
        match (self, other) {
            (_, Self::Any) => true,
            (Self::Builtin(this), Self::Builtin(other)) => this.derives_from(other),
            (Self::YearMonthDuration | Self::DayTimeDuration, Self::Builtin(other)) => {
                other == Builtin::Duration
            }
            _ => self == other,
        }
    }

    /// All the names, for messages.
    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        let builtin = Builtin::ALL.iter().map(|builtin| builtin.name());
        let added = [
            "anyAtomicType",
            "untypedAtomic",
            "yearMonthDuration",
            "dayTimeDuration",
        ];
        builtin.chain(added)
    }
}

impl Display for AtomicType {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "xs:{}", self.name())
    }
}

/// A name with the namespace that its prefix stands for, empty for none.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QName {
    /// The namespace, empty for none.
    pub namespace: Arc<str>,
    /// The local name.
    pub local: Arc<str>,
}

impl QName {
    /// A name in a namespace, which is empty for none.
    pub fn new(namespace: impl Into<Arc<str>>, local: impl Into<Arc<str>>) -> Self {
        Self {
            namespace: namespace.into(),
            local: local.into(),
        }
    }
}

impl Display for QName {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if !self.namespace.is_empty() {
            write!(f, "{{{}}}", self.namespace)?;
        }
        f.write_str(&self.local)
    }
}

/// The type of a sequence.
#[derive(Debug, Clone, PartialEq)]
pub enum SequenceType {
    /// No items.
    Empty,
    /// Items.
    Items(ItemType, Occurrence),
}

/// The type of an item.
#[derive(Debug, Clone, PartialEq)]
pub enum ItemType {
    /// Any item.
    Any,
    /// An atomic value.
    Atomic(AtomicType),
    /// A number of any type: of parameters of the library only.
    Numeric,
    /// A node.
    Node(KindTest),
}

/// A test on a node.
#[derive(Debug, Clone, PartialEq)]
pub enum KindTest {
    /// Any node.
    Node,
    /// A text.
    Text,
    /// A comment.
    Comment,
    /// A processing instruction, of a target or of any.
    ProcessingInstruction(Option<Arc<str>>),
    /// A document, and if so one of which the only element passes a test.
    Document(Option<Box<Self>>),
    /// An element.
    Element(NameTest, Option<NodeType>),
    /// An attribute.
    Attribute(NameTest, Option<NodeType>),
}

/// A test on a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NameTest {
    /// Any name.
    Any,
    /// Any name in a namespace.
    Namespace(Arc<str>),
    /// A local name in any namespace.
    Local(Arc<str>),
    /// A name.
    Name(QName),
}

impl NameTest {
    /// Whether a name passes: a namespace, empty for none, and a local name.
    pub fn passes(&self, namespace: &str, local: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Namespace(wanted) => **wanted == *namespace,
            Self::Local(wanted) => **wanted == *local,
            Self::Name(wanted) => *wanted.local == *local && *wanted.namespace == *namespace,
        }
    }
}

/// The type that a node was validated as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NodeType {
    /// `xs:anyType`: anything.
    AnyType,
    /// `xs:untyped`: an element that was not validated.
    Untyped,
    /// `xs:anySimpleType`: an attribute of any type.
    AnySimpleType,
    /// An atomic type.
    Atomic(AtomicType),
}

impl Display for SequenceType {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("empty-sequence()"),
            Self::Items(item, occurrence) => write!(f, "{item}{}", occurrence.text()),
        }
    }
}

impl Display for ItemType {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => f.write_str("item()"),
            Self::Atomic(ty) => write!(f, "{ty}"),
            Self::Numeric => f.write_str("numeric"),
            Self::Node(test) => write!(f, "{test}"),
        }
    }
}

impl Display for KindTest {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Node => f.write_str("node()"),
            Self::Text => f.write_str("text()"),
            Self::Comment => f.write_str("comment()"),
            Self::ProcessingInstruction(target) => {
                let target = target.as_deref().unwrap_or("");
                write!(f, "processing-instruction({target})")
            }
            Self::Document(None) => f.write_str("document-node()"),
            Self::Document(Some(test)) => write!(f, "document-node({test})"),
            Self::Element(name, _) => write!(f, "element({name})"),
            Self::Attribute(name, _) => write!(f, "attribute({name})"),
        }
    }
}

impl Display for NameTest {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => f.write_str("*"),
            Self::Namespace(namespace) => write!(f, "{{{namespace}}}*"),
            Self::Local(local) => write!(f, "*:{local}"),
            Self::Name(name) => write!(f, "{name}"),
        }
    }
}
