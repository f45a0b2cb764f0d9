//! The structure of the documents that a catalogue of events allows: what filters are checked
//! against. It says nothing about schemas but what a filter can see of them.

mod event;
mod text;

use clacks_xs::Builtin;

use crate::route::{Child, ElementId};
use crate::types::QName;

pub use event::EventModel;

/// What elements and attributes the documents of a catalogue may have, and which elements are its
/// events. An event travels in the element `Event` of its own namespace.
///
/// It has a textual form ([`Display`](std::fmt::Display), [`Catalogue::parse`]), in which generated
/// code exports it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Catalogue {
    /// The element declarations.
    pub elements: Vec<Element>,
    /// The types of elements.
    pub types: Vec<Type>,
    /// The elements that are events.
    pub events: Vec<ElementId>,
}

/// An element declaration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// The name.
    pub name: QName,
    /// Its type in [`Catalogue::types`].
    pub ty: usize,
}

/// What an element may hold. Where several types are possible, this allows what any of them does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Type {
    /// The child elements that are declared.
    pub children: Vec<Child>,
    /// Whether there may be other elements.
    pub open: bool,
    /// The attributes that are declared.
    pub attributes: Vec<Attribute>,
    /// Whether there may be other attributes.
    pub any_attribute: bool,
    /// The text.
    pub text: Text,
}

/// What text an element holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Text {
    /// None but white space.
    #[default]
    None,
    /// Any.
    Any,
    /// A value.
    Value(Value),
}

/// An attribute declaration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// The name.
    pub name: QName,
    /// The value.
    pub value: Value,
}

/// What values a simple type has.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Value {
    /// The built-in type that the values are of; `None` for lists, unions and what is not known.
    pub ty: Option<Builtin>,
    /// The literals that are allowed, where they are listed.
    pub enumeration: Option<Vec<String>>,
}

impl Catalogue {
    /// The local name of the element around an event.
    pub const ENVELOPE: &'static str = "Event";

    /// The type of an element.
    pub fn type_of(&self, element: ElementId) -> &Type {
        &self.types[self.elements[element].ty]
    }

    /// The names of the events.
    pub fn event_names(&self) -> impl Iterator<Item = &QName> {
        self.events.iter().map(|id| &self.elements[*id].name)
    }
}
