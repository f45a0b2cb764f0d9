//! What is known about a value by the structure of documents.

use super::class::Class;
use crate::route::ElementId;

/// What is known about the items of a value.
#[derive(Debug, Clone)]
pub(super) enum StaticType {
    /// They are nodes.
    Nodes(Places),
    /// They are values of a class.
    Atomic(Class),
    /// Nothing.
    Unknown,
}

/// Where nodes are.
#[derive(Debug, Clone, Default)]
pub(super) struct Places {
    /// Sorted, each of them once.
    pub(super) known: Vec<Place>,
    /// Whether they may also be elsewhere.
    pub(super) open: bool,
}

/// A kind of node in the documents of a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Place {
    Document,
    /// Around this event and those of its namespace.
    Envelope(ElementId),
    Element(ElementId),
    /// The attribute of this number of a type.
    Attribute(usize, usize),
}

impl StaticType {
    pub(super) fn document() -> Self {
        Self::Nodes(Places::of(vec![Place::Document], false))
    }

    /// No items.
    pub(super) fn nothing() -> Self {
        Self::Nodes(Places::default())
    }

    /// Items of one type or of the other.
    pub(super) fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Nodes(mut a), Self::Nodes(b)) => {
                a.known.extend(b.known);
                Self::Nodes(Places::of(a.known, a.open || b.open))
            }
            (Self::Nodes(nothing), other) | (other, Self::Nodes(nothing))
                if nothing.known.is_empty() && !nothing.open =>
            {
                other
            }
            (Self::Atomic(a), Self::Atomic(b)) if a == b => Self::Atomic(a),
            _ => Self::Unknown,
        }
    }
}

impl Places {
    pub(super) fn of(mut known: Vec<Place>, open: bool) -> Self {
        known.sort_unstable();
        known.dedup();
        Self { known, open }
    }

    /// Nodes of which nothing is known.
    pub(super) fn anywhere() -> Self {
        Self::of(Vec::new(), true)
    }
}
