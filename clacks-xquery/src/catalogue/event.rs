//! The documents of one event of a catalogue.

use std::borrow::Cow;

use super::Catalogue;
use crate::route::{Child, Children, ElementId, Model, Presence};

/// The model of the documents that hold one event of a catalogue, in its envelope.
#[derive(Debug, Clone, Copy)]
pub struct EventModel<'c> {
    catalogue: &'c Catalogue,
    event: ElementId,
}

impl<'c> EventModel<'c> {
    /// The model for `event`, one of [`Catalogue::events`].
    pub fn new(catalogue: &'c Catalogue, event: ElementId) -> Self {
        Self { catalogue, event }
    }
}

impl Model for EventModel<'_> {
    /// The envelope comes after the elements of the catalogue.
    fn root(&self) -> ElementId {
        self.catalogue.elements.len()
    }

    fn name(&self, element: ElementId) -> (&str, &str) {
        let elements = &self.catalogue.elements;
        if let Some(found) = elements.get(element) {
            (&found.name.namespace, &found.name.local)
        } else {
            (&elements[self.event].name.namespace, Catalogue::ENVELOPE)
        }
    }

    fn children(&self, element: ElementId) -> Children<'_> {
        if element == self.root() {
            let event = Child {
                element: self.event,
                presence: Presence::One,
            };
            return Children {
                elements: Cow::Owned(vec![event]),
                open: false,
            };
        }
        let ty = self.catalogue.type_of(element);
        Children {
            elements: Cow::Borrowed(&ty.children),
            open: ty.open,
        }
    }
}
