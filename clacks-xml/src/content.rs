//! What can stand in an element.

use clacks_xs::SimpleType;

use crate::{AnyAttributes, Error, Name, Namespaces, Process, Reader, Wildcard, Writer};

/// The content of an element, attributes included: a simple or complex type.
///
/// Generated code implements it for complex types; every simple type has it.
pub trait Content: Sized {
    /// Reads attributes and content of the element that was entered, to its end.
    ///
    /// # Errors
    /// Everything that is not valid against the type.
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error>;

    /// Writes attributes and content into the element that was started.
    ///
    /// # Errors
    /// What the type cannot rule out.
    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error>;

    /// Writes the element `name` with this content.
    ///
    /// # Errors
    /// What the type cannot rule out.
    fn write_element<'w>(&'w self, name: Name, writer: &mut Writer<'w>) -> Result<(), Error> {
        writer.element(name, self)
    }
}

impl<T: SimpleType> Content for T {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        reader.simple()
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        writer.value(self)
    }

    #[inline]
    fn write_element<'w>(&'w self, name: Name, writer: &mut Writer<'w>) -> Result<(), Error> {
        writer.simple_element(name, self)
    }
}

/// The content of a nillable element: `xsi:nil="true"`, which is not the same as absent or empty.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Nillable<T> {
    /// The element says `xsi:nil="true"` and holds nothing.
    Nil,
    /// The element holds a value.
    Value(T),
}

impl<T> Nillable<T> {
    /// The value, unless nil.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Nil => None,
            Self::Value(value) => Some(value),
        }
    }

    /// The value, unless nil.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Nil => None,
            Self::Value(value) => Some(value),
        }
    }

    /// Whether the element is nil.
    pub fn is_nil(&self) -> bool {
        matches!(self, Self::Nil)
    }
}

impl<T> From<T> for Nillable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Content> Content for Nillable<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        if reader.take_nil()? {
            Ok(Self::Nil)
        } else {
            T::read(reader).map(Self::Value)
        }
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        match self {
            Self::Nil => {
                writer.nil();
                Ok(())
            }
            Self::Value(value) => value.write(writer),
        }
    }
}

/// The content of a nillable element that has attributes, which it has also when it is nil: `N` is
/// what is there of `T` then.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum NillableWith<T, N> {
    /// The element says `xsi:nil="true"` and holds nothing but attributes.
    Nil(N),
    /// The element holds a value.
    Value(T),
}

impl<T, N> NillableWith<T, N> {
    /// The value, unless nil.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Nil(_) => None,
            Self::Value(value) => Some(value),
        }
    }

    /// The value, unless nil.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Nil(_) => None,
            Self::Value(value) => Some(value),
        }
    }

    /// Whether the element is nil.
    pub fn is_nil(&self) -> bool {
        matches!(self, Self::Nil(_))
    }
}

impl<T, N> From<T> for NillableWith<T, N> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// The wildcard of `xs:anyType`.
static ANY: Wildcard = Wildcard {
    namespaces: Namespaces::Any,
    excluded: &[],
    process: Process::Lax,
};

/// The attributes of an element of `xs:anyType` that is nil.
impl Content for AnyAttributes {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        let attributes = reader.nil_attributes(&ANY)?;
        reader.end_attributes()?;
        reader.end_nil()?;
        Ok(attributes)
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        writer.any_attributes(&ANY, self)
    }
}

/// `N` closes the element with [`Reader::end_nil`].
impl<T: Content, N: Content> Content for NillableWith<T, N> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        if reader.xsi_nil()? {
            N::read(reader).map(Self::Nil)
        } else {
            T::read(reader).map(Self::Value)
        }
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        match self {
            Self::Nil(attributes) => {
                writer.nil();
                attributes.write(writer)
            }
            Self::Value(value) => value.write(writer),
        }
    }
}
