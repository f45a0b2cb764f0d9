//! Elements as documents, bare and in the envelope of the bus.

use std::slice;

use crate::content::Content;
use crate::doctype::Doctype;
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
    read(Reader::new(xml))
}

fn read<T: Element>(mut reader: Reader<'_>) -> Result<T, Error> {
    reader.globals = T::GLOBALS;
    reader.root(slice::from_ref(T::NAME))?;
    let element = T::read(&mut reader)?;
    reader.finish()?;
    Ok(element)
}

/// The same of a document that may have the document type declaration `doctype`, and may say that it
/// is XML 1.1, as which it is not read. Entities in its text stand for text without markup.
///
/// ```
/// # use clacks_xml::{Content, Doctype, Element, Error, Name, Reader, Writer, from_xml_with_doctype};
/// struct Note(String);
///
/// impl Content for Note {
///     fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
///         String::read(reader).map(Self)
///     }
///     fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
///         self.0.write(writer)
///     }
/// }
///
/// impl Element for Note {
///     const NAME: &'static Name = &Name::new("", "note");
/// }
///
/// let xml = "<!DOCTYPE note [<!ENTITY who 'Tim &amp; Tom'>]><note>by &who;</note>";
/// let note: Note = from_xml_with_doctype(xml, &Doctype::of(xml)?)?;
/// assert_eq!(note.0, "by Tim & Tom");
/// # Ok::<(), Error>(())
/// ```
///
/// # Errors
/// What is not well-formed or not valid, with its place.
pub fn from_xml_with_doctype<T: Element>(xml: &str, doctype: &Doctype) -> Result<T, Error> {
    read(Reader::with_doctype(xml, doctype))
}

/// Writes a document that is `element`, without XML declaration.
///
/// # Errors
/// What the types cannot rule out.
pub fn to_xml<T: Element>(element: &T) -> Result<String, Error> {
    let (xml, is_read_back) = write("", |writer| writer.child(*T::NAME, element))?;
    if is_read_back || T::GLOBALS.is_read_back {
        check::<T>(&xml).map_err(Error::without_position)?;
    }
    Ok(xml)
}

/// A document, and whether it must be read to know whether it is valid.
fn write<'w>(
    prolog: &str,
    content: impl Fn(&mut Writer<'w>) -> Result<(), Error>,
) -> Result<(String, bool), Error> {
    let mut writer = Writer::new(prolog);
    content(&mut writer)?;
    if writer.is_torn {
        writer = Writer::new(prolog);
        writer.always_prefixes = true;
        content(&mut writer)?;
    }
    let is_read_back = writer.is_read_back;
    Ok((writer.finish(), is_read_back))
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
    let (xml, is_read_back) = write("<?xml version='1.0'?>\n", |writer| {
        writer.in_envelope();
        let outer = writer.start(*T::ENVELOPE)?;
        writer.child(*T::NAME, element)?;
        writer.end(outer)
    })?;
    if is_read_back || T::GLOBALS.is_read_back {
        let mut reader = Reader::new(&xml);
        reader.is_checking = true;
        read_envelope::<T>(&mut reader).map_err(Error::without_position)?;
    }
    Ok(xml)
}
