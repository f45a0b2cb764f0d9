//! Elements as documents, bare and in the envelope of the bus.

use std::slice;

use crate::content::Content;
use crate::envelope::Envelope;
use crate::error::Error;
use crate::name::Name;
use crate::reader::Reader;
use crate::writer::Writer;

/// A type whose values are elements of one name.
pub trait Element: Content {
    /// The name of the element.
    const NAME: &'static Name;
    /// The name of the envelope: `Event` in the element's namespace.
    const ENVELOPE: &'static Name = &Name::new(Self::NAME.namespace, "Event");
}

/// Reads a document that is the element `T`.
///
/// # Errors
/// What is not well-formed or not valid, with its place.
pub fn from_xml<T: Element>(xml: &str) -> Result<T, Error> {
    let mut reader = Reader::new(xml)?;
    reader.root(slice::from_ref(T::NAME))?;
    let element = T::read(&mut reader)?;
    reader.finish()?;
    Ok(element)
}

/// Writes a document that is `element`, without XML declaration.
///
/// # Errors
/// What the types cannot rule out.
pub fn to_xml<T: Element>(element: &T) -> Result<String, Error> {
    write("", |writer| writer.child(*T::NAME, element))
}

/// Reads a document that is an envelope with exactly one `T` in it.
///
/// # Errors
/// What is not well-formed or not valid, with its place.
pub fn from_envelope<T: Element>(xml: &str) -> Result<T, Error> {
    let mut envelope = Envelope::open(xml, slice::from_ref(T::ENVELOPE))?;
    if envelope.holds(T::NAME)? {
        envelope.read()
    } else {
        Err(envelope.unexpected())
    }
}

/// Writes an envelope with `element` in it: an XML declaration, and the element `Event` around it.
///
/// # Errors
/// What the types cannot rule out.
pub fn to_envelope<T: Element>(element: &T) -> Result<String, Error> {
    write("<?xml version='1.0'?>\n", |writer| {
        writer.in_envelope();
        writer.start(*T::ENVELOPE)?;
        writer.child(*T::NAME, element)?;
        writer.end()
    })
}

fn write<'w>(
    prolog: &str,
    content: impl FnOnce(&mut Writer<'w>) -> Result<(), Error>,
) -> Result<String, Error> {
    let mut writer = Writer::new(prolog);
    content(&mut writer)?;
    Ok(writer.finish())
}
