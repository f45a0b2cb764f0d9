//! The form of an event on the bus: the element `Event` around it.

use crate::element::Element;
use crate::error::Error;
use crate::name::Name;
use crate::reader::Reader;

/// An envelope that was opened: which event it holds is known, the event not yet read.
#[allow(missing_debug_implementations, reason = "it would show the document")]
pub struct Envelope<'a> {
    reader: Reader<'a>,
}

impl<'a> Envelope<'a> {
    /// Opens the envelope `xml`, which is one of `names`: a catalogue has one for each of its
    /// namespaces.
    ///
    /// # Errors
    /// A document that is not well-formed up to the event or whose element is no envelope.
    pub fn open(xml: &'a str, names: &'static [Name]) -> Result<Self, Error> {
        let mut reader = Reader::new(xml)?;
        reader.root(names)?;
        reader.in_envelope();
        reader.end_attributes()?;
        Ok(Self { reader })
    }

    /// Whether the envelope holds an event `name`.
    ///
    /// # Errors
    /// What is not well-formed up to there, and text.
    pub fn holds(&mut self, name: &'static Name) -> Result<bool, Error> {
        self.reader.at(name)
    }

    /// Reads the event that [`Envelope::holds`] has found: it must be the only one.
    ///
    /// # Errors
    /// What is not valid in the event, and what follows it.
    pub fn read<T: Element>(mut self) -> Result<T, Error> {
        self.reader.globals = T::GLOBALS;
        self.read_element()
    }

    /// Checks an envelope that was written with `T` in it.
    pub(crate) fn check<T: Element>(mut self) -> Result<(), Error> {
        (self.reader.globals, self.reader.is_checking) = (T::GLOBALS, true);
        if self.holds(T::NAME)? {
            self.read_element::<T>().map(drop)
        } else {
            Err(self.unexpected())
        }
    }

    fn read_element<T: Element>(mut self) -> Result<T, Error> {
        let event = self.reader.child()?;
        self.reader.end()?;
        self.reader.finish()?;
        Ok(event)
    }

    /// No event that was asked for is in the envelope.
    pub fn unexpected(mut self) -> Error {
        self.reader.unexpected()
    }
}
