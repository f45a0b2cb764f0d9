//! Default and fixed values (*value constraints*, part 1, sections 3.2.1 and 3.3.1).

use clacks_xs::{PrefixBindings, SimpleType};

use crate::content::Content;
use crate::error::{Error, ErrorKind};
use crate::identity::IdentityConstraint;
use crate::name::Name;
use crate::reader::{Reader, structure};
use crate::writer::Writer;

/// The default or fixed value of an attribute or element, and the identity constraints of an element.
///
/// ```
/// use clacks_xml::{Constraint, Content, Error, Name, Reader, Writer};
///
/// const UNIT: Name = Name::new("", "unit");
/// const SIZE: Name = Name::new("urn:x", "size");
/// static METRE: Constraint = Constraint::fixed("m");
/// static ONE: Constraint = Constraint::default("1");
///
/// struct Measure { size: u8, unit: String }
///
/// impl Content for Measure {
///     fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
///         let unit = reader.attribute_with(&UNIT, &METRE)?;
///         reader.end_attributes()?;
///         let size = reader.required_with(&SIZE, &ONE)?;
///         reader.end()?;
///         Ok(Self { size, unit })
///     }
///     fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
///         writer.attribute_with(UNIT, &self.unit, &METRE)?;
///         writer.child_with(SIZE, &self.size, &ONE)
///     }
/// }
/// ```
#[derive(Debug)]
pub struct Constraint {
    literal: &'static str,
    bindings: &'static [(&'static str, &'static str)],
    is_fixed: bool,
    /// Whether there is a literal.
    has_value: bool,
    identity: &'static [IdentityConstraint<'static>],
    /// Whether no type may stand for the declared one, which is a simple one or `xs:anyType`.
    only_declared: bool,
}

impl Constraint {
    /// Nothing is said.
    pub const NONE: Self = Self {
        literal: "",
        bindings: &[],
        is_fixed: false,
        has_value: false,
        identity: &[],
        only_declared: false,
    };

    /// The value is this one where there is none.
    pub const fn default(literal: &'static str) -> Self {
        Self {
            literal,
            has_value: true,
            ..Self::NONE
        }
    }

    /// The value is this one, and no other.
    pub const fn fixed(literal: &'static str) -> Self {
        Self {
            is_fixed: true,
            ..Self::default(literal)
        }
    }

    /// The same, with what prefixes in the literal stand for, the empty one included.
    #[must_use]
    pub const fn with_bindings(self, bindings: &'static [(&'static str, &'static str)]) -> Self {
        Self { bindings, ..self }
    }

    /// The same for an element that has identity constraints, too.
    #[must_use]
    pub const fn with_identity(self, identity: &'static [IdentityConstraint<'static>]) -> Self {
        Self { identity, ..self }
    }

    /// The same for an element that blocks types derived from its own, which is a simple one or
    /// `xs:anyType`.
    #[must_use]
    pub const fn only_declared(self) -> Self {
        Self {
            only_declared: true,
            ..self
        }
    }

    /// The literal as the schema has it.
    pub(crate) fn literal(&self) -> &'static str {
        self.literal
    }

    pub(crate) fn is_fixed(&self) -> bool {
        self.is_fixed
    }

    /// The value, for what says nothing. It was checked with the schema, though against the type
    /// that is declared, from which `T` may be derived.
    ///
    /// # Errors
    /// When it is none of `T`.
    pub fn value<T: SimpleType>(&self) -> Result<T, Error> {
        T::from_text_in(self.literal, self).map_err(|error| {
            let message = format!("the default is no value of the type: {}", error.message());
            Error::new(ErrorKind::Value, "cvc-elt.5.1.1", message)
        })
    }

    /// Checks a value that is there against a fixed one; `rule` is what it breaks otherwise.
    pub(crate) fn check<T: SimpleType>(&self, value: &T, rule: &'static str) -> Result<(), Error> {
        if !self.is_fixed || self.value::<T>()?.to_value() == value.to_value() {
            return Ok(());
        }
        Err(self.broken(rule))
    }

    /// Checks a value that is to be written as the text of an element.
    #[cold]
    pub(crate) fn check_writable<T: SimpleType>(&self, value: &T) -> Result<(), Error> {
        self.check(value, ELEMENT)?;
        if value.to_literal().is_empty() && self.value::<T>()?.to_value() != value.to_value() {
            let message = "an empty value, which would be read as the default";
            let error = Error::new(ErrorKind::Value, "cvc-elt.5.1.1", message);
            return Err(error.expecting(format!("{:?}, or another value", self.literal)));
        }
        Ok(())
    }

    /// Another value stands where this one must.
    pub(crate) fn broken(&self, rule: &'static str) -> Error {
        let error = Error::new(ErrorKind::Value, rule, "the value is not the fixed one");
        error.expecting(format!("{:?}", self.literal))
    }
}

impl PrefixBindings for Constraint {
    fn lookup<'a>(&'a self, prefix: &'a str) -> Option<&'a str> {
        let mut bindings = self.bindings.iter();
        let found = bindings.find(|(bound, _)| *bound == prefix);
        found.map(|(_, namespace)| *namespace)
    }
}

/// *Attribute Locally Valid (Use)* (part 1, section 3.5.4).
const ATTRIBUTE_USE: &str = "cvc-au";

/// *Element Locally Valid (Element)* (part 1, section 3.3.4), clause 5.
const ELEMENT: &str = "cvc-elt.5.2.2.2.2";

impl Reader<'_> {
    /// Reads the attribute `name`, which has a default or fixed value.
    ///
    /// # Errors
    /// A value that is not of the type or not the fixed one.
    pub fn attribute_with<T: SimpleType>(
        &mut self,
        name: &Name,
        constraint: &'static Constraint,
    ) -> Result<T, Error> {
        match self.find_attribute(name) {
            Some(at) => self.fixed_attribute_at(at, constraint, ATTRIBUTE_USE),
            None => self.default_attribute(name, constraint),
        }
    }

    /// Reads the attribute `name`, which has a fixed value and must be there.
    ///
    /// # Errors
    /// No such attribute, or a value that is not of the type or not the fixed one.
    pub fn required_attribute_with<T: SimpleType>(
        &mut self,
        name: &Name,
        constraint: &'static Constraint,
    ) -> Result<T, Error> {
        match self.find_attribute(name) {
            Some(at) => self.fixed_attribute_at(at, constraint, ATTRIBUTE_USE),
            // It is not there, which is an error.
            None => self.required_attribute(name),
        }
    }

    /// Checks the attribute at this place, which a wildcard allows and the schema declares with a
    /// fixed value: see [`Known`](crate::Known).
    ///
    /// # Errors
    /// A value that is not of the type or not the fixed one.
    pub fn check_attribute_with<T: SimpleType>(
        &mut self,
        at: usize,
        constraint: &'static Constraint,
    ) -> Result<(), Error> {
        self.fixed_attribute_at::<T>(at, constraint, "cvc-attribute.4")
            .map(drop)
    }

    fn fixed_attribute_at<T: SimpleType>(
        &mut self,
        at: usize,
        constraint: &'static Constraint,
        rule: &'static str,
    ) -> Result<T, Error> {
        let value = self.attribute_at(at)?;
        match constraint.check(&value, rule) {
            Ok(()) => Ok(value),
            Err(error) => Err(self.fail_attribute(&self.tags.attributes[at], error)),
        }
    }

    fn default_attribute<T: SimpleType>(
        &mut self,
        name: &Name,
        constraint: &'static Constraint,
    ) -> Result<T, Error> {
        let start = self.tokens.start();
        let value = constraint.value();
        let value = value.map_err(|error| self.fail(start, error))?;
        if T::HAS_MARKS {
            self.note(&value, start, start)
                .map_err(|error| self.fail(start, error))?;
        }
        self.identity_default((name.namespace, name.local), &value);
        Ok(value)
    }

    /// Says that the element that was entered has a default or fixed value; to be called before its
    /// attributes are read.
    pub fn constrain(&mut self, constraint: &'static Constraint) {
        self.constraint = constraint.has_value.then_some(constraint);
        self.said.only_declared = constraint.only_declared;
        if !constraint.identity.is_empty() {
            self.identity(constraint.identity);
        }
    }

    /// Reads the child that [`Reader::at`] has found, which has a default or fixed value.
    ///
    /// # Errors
    /// What is wrong in the child, or a value that is not the fixed one.
    pub fn child_with<T: Content>(&mut self, constraint: &'static Constraint) -> Result<T, Error> {
        self.enter()?;
        self.constrain(constraint);
        T::read(self)
    }

    /// [`Reader::required`] of an element that has a default or fixed value.
    ///
    /// # Errors
    /// Another child or none, and those of [`Reader::child_with`].
    pub fn required_with<T: Content>(
        &mut self,
        name: &'static Name,
        constraint: &'static Constraint,
    ) -> Result<T, Error> {
        if self.at(name)? {
            self.child_with(constraint)
        } else {
            Err(self.unexpected())
        }
    }

    /// [`Reader::optional`] of an element that has a default or fixed value.
    ///
    /// # Errors
    /// Those of [`Reader::child_with`].
    pub fn optional_with<T: Content>(
        &mut self,
        name: &'static Name,
        constraint: &'static Constraint,
    ) -> Result<Option<T>, Error> {
        if self.at(name)? {
            self.child_with(constraint).map(Some)
        } else {
            Ok(None)
        }
    }

    /// [`Reader::repeated`] of elements that have a default or fixed value.
    ///
    /// # Errors
    /// Fewer children than `min`, and those of [`Reader::child_with`].
    pub fn repeated_with<T: Content>(
        &mut self,
        name: &'static Name,
        min: usize,
        max: usize,
        constraint: &'static Constraint,
    ) -> Result<Vec<T>, Error> {
        let mut children = Vec::new();
        while children.len() < max && self.at(name)? {
            children.push(self.child_with(constraint)?);
        }
        if children.len() < min {
            return Err(self.unexpected());
        }
        Ok(children)
    }

    /// [`Reader::once`] of an element that has a default or fixed value.
    ///
    /// # Errors
    /// Those of [`Reader::child_with`].
    pub fn once_with<T: Content>(
        &mut self,
        slot: &mut Option<T>,
        name: &'static Name,
        constraint: &'static Constraint,
    ) -> Result<bool, Error> {
        if slot.is_some() || !self.at(name)? {
            return Ok(false);
        }
        *slot = Some(self.child_with(constraint)?);
        Ok(true)
    }

    /// The value of an element with this text.
    #[cold]
    pub(crate) fn constrained_value<T: SimpleType>(
        &self,
        text: &str,
        constraint: &'static Constraint,
    ) -> Result<T, Error> {
        if text.is_empty() {
            return constraint.value();
        }
        let value = self.parse(text)?;
        constraint.check(&value, ELEMENT)?;
        Ok(value)
    }

    /// The text of an element with mixed content that has no children: clause 5.2.2.2.1.
    #[cold]
    pub(crate) fn constrained_text(
        &self,
        text: &str,
        children: usize,
        constraint: &'static Constraint,
    ) -> Result<(), Error> {
        let error = if !constraint.is_fixed() {
            return Ok(());
        } else if children > 0 {
            let message = "child elements in an element that has a fixed value";
            structure("cvc-elt.5.2.2.1", message.into())
        } else if text != constraint.literal() {
            constraint.broken("cvc-elt.5.2.2.2.1")
        } else {
            return Ok(());
        };
        Err(self.fail(self.tokens.start(), error))
    }
}

impl<'w> Writer<'w> {
    /// Writes an attribute that has a default or fixed value.
    ///
    /// # Errors
    /// A value that is not the fixed one, and a character that XML forbids.
    pub fn attribute_with<T: SimpleType>(
        &mut self,
        name: Name,
        value: &T,
        constraint: &'static Constraint,
    ) -> Result<(), Error> {
        let checked = constraint.check(value, ATTRIBUTE_USE);
        checked.map_err(|error| self.fail_attribute(name, error))?;
        self.attribute(name, value)
    }

    /// Writes an attribute that always has the fixed value.
    ///
    /// # Errors
    /// A value that is none of the type.
    pub fn fixed_attribute<T: SimpleType>(
        &mut self,
        name: Name,
        constraint: &'static Constraint,
    ) -> Result<(), Error> {
        let value = constraint.value::<T>();
        let value = value.map_err(|error| self.fail_attribute(name, error))?;
        self.attribute(name, &value)
    }

    /// Says that the element that was started has a default or fixed value; to be called before its
    /// attributes are written.
    pub fn constrain(&mut self, constraint: &'static Constraint) {
        self.constraint = constraint.has_value.then_some(constraint);
    }

    /// Writes the child `name`, which has a default or fixed value.
    ///
    /// # Errors
    /// A value that is not the fixed one, or an empty one, which would be read as the default; and
    /// what the type of `value` cannot rule out.
    pub fn child_with<T: Content>(
        &mut self,
        name: Name,
        value: &'w T,
        constraint: &'static Constraint,
    ) -> Result<(), Error> {
        let outer = self.start(name)?;
        self.constrain(constraint);
        value.write(self)?;
        self.end(outer)
    }

    /// Writes the child `name`, which has a default or fixed value, if there is one.
    ///
    /// # Errors
    /// Those of [`Writer::child_with`].
    pub fn optional_with<T: Content>(
        &mut self,
        name: Name,
        value: Option<&'w T>,
        constraint: &'static Constraint,
    ) -> Result<(), Error> {
        match value {
            Some(value) => self.child_with(name, value, constraint),
            None => Ok(()),
        }
    }

    /// Writes the children `name`, which have a default or fixed value, at least `min` and at most
    /// `max`.
    ///
    /// # Errors
    /// Fewer or more children than that, and those of [`Writer::child_with`].
    pub fn repeated_with<T: Content>(
        &mut self,
        name: Name,
        values: &'w [T],
        min: usize,
        max: usize,
        constraint: &'static Constraint,
    ) -> Result<(), Error> {
        self.check_count(name.local, values.len(), min, max)?;
        let mut values = values.iter();
        values.try_for_each(|value| self.child_with(name, value, constraint))
    }
}
