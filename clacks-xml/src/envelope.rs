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
        let mut envelope = Self {
            reader: Reader::new(xml),
        };
        envelope.reader.open_envelope(names)?;
        Ok(envelope)
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
        let event = self.reader.child()?;
        self.reader.close_envelope()?;
        Ok(event)
    }

    /// No event that was asked for is in the envelope.
    pub fn unexpected(mut self) -> Error {
        self.reader.unexpected()
    }
}

impl Reader<'_> {
    /// Reads the start of an envelope, which is one of `names`.
    pub(crate) fn open_envelope(&mut self, names: &'static [Name]) -> Result<(), Error> {
        self.root(names)?;
        self.in_envelope();
        self.end_attributes()
    }

    /// Reads the end of an envelope, and what follows it.
    pub(crate) fn close_envelope(&mut self) -> Result<(), Error> {
        self.end()?;
        self.finish()
    }
}
