//! The attributes of the element that was entered.

use clacks_xs::{Mark, SimpleType};

use super::Reader;
use super::faults::{excerpt, structure};
use crate::error::Error;
use crate::name::Name;
use crate::tags::no_name;

impl Reader<'_> {
    /// Reads the attribute `name`, if there is one.
    ///
    /// # Errors
    /// A value that is not of the type.
    pub fn attribute<T: SimpleType>(&mut self, name: &Name) -> Result<Option<T>, Error> {
        match self.find_attribute(name) {
            Some(at) => self.attribute_at(at).map(Some),
            None => Ok(None),
        }
    }

    pub(crate) fn find_attribute(&self, name: &Name) -> Option<usize> {
        self.tags.attributes.iter().position(|attribute| {
            attribute.local == name.local
                && self.tags.attribute_namespace(attribute.prefix) == Some(name.namespace)
        })
    }

    /// Reads the attribute at this place.
    pub(crate) fn attribute_at<T: SimpleType>(&mut self, at: usize) -> Result<T, Error> {
        self.tags.attributes[at].taken = true;
        let attribute = &self.tags.attributes[at];
        match self.parse(&attribute.value) {
            Ok(value) if T::HAS_MARKS => {
                let noted = self.note_attribute(&value, at);
                noted.map_err(|error| self.fail_attribute(&self.tags.attributes[at], error))?;
                if self.identity.is_some() {
                    self.identity_attribute(at, &value);
                }
                Ok(value)
            }
            Ok(value) => {
                if self.identity.is_some() {
                    self.identity_attribute(at, &value);
                }
                Ok(value)
            }
            Err(error) => Err(self.fail_attribute(attribute, error)),
        }
    }

    fn note_attribute<T: SimpleType>(&mut self, value: &T, at: usize) -> Result<(), Error> {
        let offset = self.tags.attributes[at].offset;
        let bearer = self.open.last().copied().unwrap_or(usize::MAX);
        let mut is_id = false;
        value.marks(&mut |mark| is_id |= matches!(mark, Mark::Id(_)));
        if is_id {
            self.ids.get_or_insert_default().is_attribute_of(bearer)?;
        }
        self.note(value, offset, bearer)
    }

    /// Reads the attribute `name`, which must be there.
    ///
    /// # Errors
    /// No such attribute, or a value that is not of the type.
    pub fn required_attribute<T: SimpleType>(&mut self, name: &Name) -> Result<T, Error> {
        match self.attribute(name)? {
            Some(value) => Ok(value),
            None => Err(self.fail(
                self.tokens.start(),
                structure(
                    "cvc-complex-type.4",
                    format!("the attribute `{name}` is missing"),
                ),
            )),
        }
    }

    /// Ends the attributes: none may be left over.
    ///
    /// # Errors
    /// An attribute that was not asked for.
    pub fn end_attributes(&mut self) -> Result<(), Error> {
        self.refuse_attributes("cvc-complex-type.3.2.2")
    }

    /// The same for an element of a simple type, which has no attributes at all.
    pub(crate) fn no_attributes(&mut self) -> Result<(), Error> {
        self.refuse_attributes("cvc-type.3.1.1")
    }

    #[inline]
    fn refuse_attributes(&mut self, rule: &'static str) -> Result<(), Error> {
        if self.tags.attributes.is_empty() {
            return Ok(());
        }
        self.refuse_unasked(rule)
    }

    fn refuse_unasked(&mut self, rule: &'static str) -> Result<(), Error> {
        if self.said.nil.is_some() || self.said.ty.is_some() {
            self.refuse_said()?;
        }
        match self
            .tags
            .attributes
            .iter()
            .find(|attribute| !attribute.taken)
        {
            None => Ok(()),
            Some(unknown) => {
                if let Some(fault) = no_name(unknown.name, unknown.offset) {
                    return Err(self.fault(fault));
                }
                let message = format!(
                    "the attribute `{}` does not belong here",
                    excerpt(unknown.name)
                );
                Err(self.fail_attribute(unknown, structure(rule, message)))
            }
        }
    }
}
