//! What the bus carries.

use clacks_xml::Error;

/// The name of an event: that of its element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EventKind {
    /// The local name of the element, which is also the last part of the routing key.
    pub name: &'static str,
    /// The namespace of the element, `None` for none.
    pub namespace: Option<&'static str>,
}

impl EventKind {
    /// The kind of the element `name` in `namespace`.
    pub const fn new(name: &'static str, namespace: Option<&'static str>) -> Self {
        Self { name, namespace }
    }
}

/// An event, or an enumeration of several: what a bus sends and what a subscription yields.
///
/// Generated code implements this for each event and for the enumeration of all events of a
/// catalogue.
pub trait Event: Sized + Send + Sync + 'static {
    /// The kinds that a value may be of: one for an event, all for a catalogue.
    const KINDS: &'static [EventKind];

    /// The elements and attributes that the documents of its catalogue may have, for filters: the
    /// textual form of `clacks_xquery::Catalogue`, empty where it is not known.
    const CATALOGUE: &'static str = "";

    /// The kind of this value, one of [`Event::KINDS`].
    fn kind(&self) -> EventKind;

    /// The form on the bus: an XML declaration and the element `Event`, in the namespace of the
    /// event, that holds exactly the event.
    ///
    /// # Errors
    /// What the types cannot rule out: a character that XML forbids, a count out of bounds.
    fn to_envelope(&self) -> Result<String, Error>;

    /// Reads and validates what [`Event::to_envelope`] writes.
    ///
    /// # Errors
    /// Text that is not well-formed, a document type declaration, and everything that is not valid
    /// against the schema, with its place.
    fn from_envelope(xml: &str) -> Result<Self, Error>;
}
