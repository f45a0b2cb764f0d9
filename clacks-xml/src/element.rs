//! Elements as documents, bare and in the envelope of the bus.

use std::slice;

use crate::content::Content;
use crate::error::Error;
use crate::name::Name;
use crate::reader::Reader;
use crate::wildcard::Globals;
use crate::writer::Writer;

/// A type whose values are elements of one name.
pub trait Element: Content {
    /// The name of the element.
    const NAME: &'static Name;
    /// The name of the envelope: `Event` in the element's namespace.
    const ENVELOPE: &'static Name = &Self::NAME.envelope();
    /// What its schema says about elements and attributes that stand where it has a wildcard.
    const GLOBALS: &'static Globals = &Globals::NONE;
}

/// Reads a document that is the element `T`.
///
/// # Errors
/// What is not well-formed or not valid, with its place.
pub fn from_xml<T: Element>(xml: &str) -> Result<T, Error> {
    let mut reader = Reader::new(xml);
    reader.globals = T::GLOBALS;
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
    let mut writer = Writer::new("");
    writer.child(*T::NAME, element)?;
    let is_read_back = writer.is_read_back;
    let xml = writer.finish();
    if is_read_back || T::GLOBALS.is_read_back {
        check::<T>(&xml).map_err(Error::without_position)?;
    }
    Ok(xml)
}

fn check<T: Element>(xml: &str) -> Result<(), Error> {
    let mut reader = Reader::new(xml);
    (reader.globals, reader.is_checking) = (T::GLOBALS, true);
    reader.root(slice::from_ref(T::NAME))?;
    T::read(&mut reader)?;
    reader.finish()
}

/// Reads a document that is an envelope with exactly one `T` in it.
///
/// # Errors
/// What is not well-formed or not valid, with its place.
pub fn from_envelope<T: Element>(xml: &str) -> Result<T, Error> {
    read_envelope(&mut Reader::new(xml))
}

fn read_envelope<T: Element>(reader: &mut Reader<'_>) -> Result<T, Error> {
    reader.open_envelope(slice::from_ref(T::ENVELOPE))?;
    reader.globals = T::GLOBALS;
    let event = reader.required(T::NAME)?;
    reader.close_envelope()?;
    Ok(event)
}

/// Writes an envelope with `element` in it: an XML declaration, and the element `Event` around it.
///
/// # Errors
/// What the types cannot rule out.
pub fn to_envelope<T: Element>(element: &T) -> Result<String, Error> {
    let mut writer = Writer::new("<?xml version='1.0'?>\n");
    writer.in_envelope();
    let outer = writer.start(*T::ENVELOPE)?;
    writer.child(*T::NAME, element)?;
    writer.end(outer)?;
    let is_read_back = writer.is_read_back;
    let xml = writer.finish();
    if is_read_back || T::GLOBALS.is_read_back {
        let mut reader = Reader::new(&xml);
        reader.is_checking = true;
        read_envelope::<T>(&mut reader).map_err(Error::without_position)?;
    }
    Ok(xml)
}
