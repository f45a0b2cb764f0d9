//! What generated code uses. Not for others: it may change with every version.

pub use core::clone::Clone;
pub use core::cmp::{Eq, PartialEq};
pub use core::convert::{From, Into};
pub use core::default::Default;
pub use core::fmt::Debug;
pub use core::hash::Hash;
pub use core::marker::Copy;
pub use core::option::Option::{self, None, Some};
pub use core::result::Result::{Err, Ok};
pub use std::boxed::Box;
pub use std::string::String;
pub use std::sync::LazyLock;
pub use std::vec::Vec;

pub use clacks_runtime::{Event, EventKind};
pub use clacks_xml::{
    AnyAttribute, AnyAttributes, AnyContent, AnyElement, AnyName, AnyNode, Constraint, Content, Element,
    Envelope, Error, Globals, IdentityConstraint, IdentityKind, Known, KnownType, MixedText, Name, NameTest, Namespaces, Nillable, Path, Process,
    Reader, Wildcard, Writer, check_attribute, check_content, from_envelope, from_xml, to_envelope,
    to_xml,
};
pub use clacks_xs::{
    AnyUri, Base64Binary, Builtin, Date, DateTime, Decimal, Duration, Entities, Entity,
    ExpandedName, Float, GDay, GMonth, GMonthDay, GYear, GYearMonth, HexBinary, Id, IdRef, IdRefs,
    Integer, Language, Mark, Name as XmlName, NcName, NegativeInteger, NmToken, NmTokens,
    NonNegativeInteger, NonPositiveInteger, NormalizedString, Pattern, PositiveInteger,
    PrefixBindings, Prefixes, SimpleType, Time, Token, Value, ValueError, WhiteSpace, facets,
};

pub use crate::{
    __literal_conversions as literal_conversions, __restricted as restricted, __wrapper as wrapper,
};

/// The outcome of reading or writing a document.
pub type Result<T> = core::result::Result<T, clacks_xml::Error>;

/// The outcome of checking a value.
pub type ValueResult<T> = core::result::Result<T, ValueError>;

/// The literal of a value, kept where another literal of the same value may not be valid. Values
/// are the same whatever their literals are.
#[derive(Clone)]
pub struct Lexical(Box<str>);

impl Lexical {
    /// The literal that was read.
    pub fn new(literal: &str) -> Self {
        Self(literal.into())
    }

    /// The literal of a value that was not read.
    pub fn of<T: SimpleType>(value: &T) -> Self {
        Self(value.to_literal().into())
    }

    /// The literal.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl PartialEq for Lexical {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Lexical {}

impl Hash for Lexical {
    fn hash<H: core::hash::Hasher>(&self, _: &mut H) {}
}

impl Debug for Lexical {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        Debug::fmt(&self.0, f)
    }
}

/// The kind of an event that is one element.
pub const fn event_kind<T: Element>() -> EventKind {
    let name = T::NAME;
    let namespace = if name.namespace.is_empty() {
        None
    } else {
        Some(name.namespace)
    };
    EventKind::new(name.local, namespace)
}

/// Checks that one of the patterns matches; `texts` is how the schema writes them.
pub fn check_patterns(literal: &str, patterns: &[Pattern], texts: &[&str]) -> ValueResult<()> {
    if patterns.iter().any(|pattern| pattern.is_match(literal)) {
        Ok(())
    } else {
        Err(facets::pattern_error(literal, texts))
    }
}

/// The value of a literal in the schema, which was proved to have one when the code was generated.
pub fn proved_literal<T: SimpleType>(literal: &str) -> T {
    match T::from_literal(literal) {
        Ok(value) => value,
        Err(error) => unreachable!("the bound {literal:?} of a facet: {error}"),
    }
}

/// From and to text, for a simple type.
#[doc(hidden)]
#[macro_export]
macro_rules! __literal_conversions {
    ($type:ident) => {
        impl ::core::str::FromStr for $type {
            type Err = $crate::xs::ValueError;
            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::xs::ValueError> {
                <Self as $crate::xs::SimpleType>::from_text(text)
            }
        }
        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(&$crate::xs::SimpleType::to_literal(self))
            }
        }
    };
}

/// From and to the values that a type restricts.
#[doc(hidden)]
#[macro_export]
macro_rules! __restricted {
    ($type:ident, $base:ty) => {
        impl ::core::convert::TryFrom<$base> for $type {
            type Error = $crate::xs::ValueError;
            fn try_from(value: $base) -> ::core::result::Result<Self, $crate::xs::ValueError> {
                Self::new(value)
            }
        }
        impl ::core::convert::From<$type> for $base {
            fn from(value: $type) -> Self {
                value.0
            }
        }
        impl ::core::ops::Deref for $type {
            type Target = $base;
            fn deref(&self) -> &$base {
                &self.0
            }
        }
    };
}

/// From and to the content that an element wraps.
#[doc(hidden)]
#[macro_export]
macro_rules! __wrapper {
    ($type:ident, $content:ty) => {
        impl ::core::convert::From<$content> for $type {
            fn from(content: $content) -> Self {
                Self(content)
            }
        }
        impl ::core::ops::Deref for $type {
            type Target = $content;
            fn deref(&self) -> &$content {
                &self.0
            }
        }
        impl ::core::ops::DerefMut for $type {
            fn deref_mut(&mut self) -> &mut $content {
                &mut self.0
            }
        }
    };
}
