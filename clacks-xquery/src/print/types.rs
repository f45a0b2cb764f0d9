//! Types and node tests as text.

use std::fmt::{self, Display, Formatter};

use crate::ast::{ItemType, KindTest, NameTest, NodeTest, SequenceType, TypedName};

impl Display for NodeTest<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(NameTest::Any) => f.write_str("*"),
            Self::Name(NameTest::AnyOfPrefix(name)) => write!(f, "{}:*", name.prefix),
            Self::Name(NameTest::AnyOfLocal(name)) => write!(f, "*:{}", name.local),
            Self::Name(NameTest::Name(name)) => write!(f, "{name}"),
            Self::Kind(test) => write!(f, "{test}"),
        }
    }
}

impl Display for KindTest<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Node => f.write_str("node()"),
            Self::Text => f.write_str("text()"),
            Self::Comment => f.write_str("comment()"),
            Self::ProcessingInstruction(None) => f.write_str("processing-instruction()"),
            Self::ProcessingInstruction(Some(target)) => {
                f.write_str("processing-instruction(")?;
                super::string(target, f)?;
                f.write_str(")")
            }
            Self::Document(None) => f.write_str("document-node()"),
            Self::Document(Some(test)) => write!(f, "document-node({test})"),
            Self::Element(name, ty) => {
                f.write_str("element(")?;
                match (name, ty) {
                    (None, None) => {}
                    (None, Some(ty)) => write!(f, "*, {ty}")?,
                    (Some(name), None) => write!(f, "{name}")?,
                    (Some(name), Some(ty)) => write!(f, "{name}, {ty}")?,
                }
                f.write_str(")")
            }
            Self::Attribute(name, ty) => {
                f.write_str("attribute(")?;
                match (name, ty) {
                    (None, None) => {}
                    (None, Some(ty)) => write!(f, "*, {ty}")?,
                    (Some(name), None) => write!(f, "{name}")?,
                    (Some(name), Some(ty)) => write!(f, "{name}, {ty}")?,
                }
                f.write_str(")")
            }
            Self::SchemaElement(name) => write!(f, "schema-element({name})"),
            Self::SchemaAttribute(name) => write!(f, "schema-attribute({name})"),
        }
    }
}

impl Display for TypedName<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.name, if self.optional { "?" } else { "" })
    }
}

impl Display for SequenceType<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("empty-sequence()"),
            Self::Items(ItemType::Any, occurrence) => write!(f, "item(){}", occurrence.text()),
            Self::Items(ItemType::Node(test), occurrence) => {
                write!(f, "{test}{}", occurrence.text())
            }
            Self::Items(ItemType::Atomic(name), occurrence) => {
                write!(f, "{name}{}", occurrence.text())
            }
        }
    }
}
