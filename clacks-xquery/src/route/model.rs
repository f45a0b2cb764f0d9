//! What is known about documents before they are there.

use std::borrow::Cow;

use crate::types::QName;

/// An element of a model, by a number of its own choice.
pub type ElementId = usize;

/// What documents may look like. What it says must be so of each document: where it is not sure, it
/// says less.
pub trait Model {
    /// The document element.
    fn root(&self) -> ElementId;

    /// The name of an element: namespace, empty for none, and local name.
    fn name(&self, element: ElementId) -> (&str, &str);

    /// The child elements of an element.
    fn children(&self, element: ElementId) -> Children<'_>;
}

/// What children an element has.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Children<'m> {
    /// The elements that are known.
    pub elements: Cow<'m, [Child]>,
    /// Whether there may be others.
    pub open: bool,
}

/// A child element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Child {
    /// Which element it is.
    pub element: ElementId,
    /// How often it is there.
    pub presence: Presence,
}

/// How often an element is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Presence {
    /// Once.
    One,
    /// Once or more often.
    Several,
    /// Any number of times, or not at all.
    Any,
}

/// The model of an event of which nothing is known but its name: an envelope that holds one element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventNames {
    /// The name of the envelope.
    pub envelope: QName,
    /// The name of the event.
    pub event: QName,
}

const ENVELOPE: ElementId = 0;
const EVENT: ElementId = 1;

impl Model for EventNames {
    fn root(&self) -> ElementId {
        ENVELOPE
    }

    fn name(&self, element: ElementId) -> (&str, &str) {
        let name = if element == ENVELOPE {
            &self.envelope
        } else {
            &self.event
        };
        (&name.namespace, &name.local)
    }

    fn children(&self, element: ElementId) -> Children<'_> {
        if element == ENVELOPE {
            let event = Child {
                element: EVENT,
                presence: Presence::One,
            };
            return Children {
                elements: Cow::Owned(vec![event]),
                open: false,
            };
        }
        Children {
            elements: Cow::Borrowed(&[]),
            open: true,
        }
    }
}
