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
pub use std::borrow::Cow;
pub use std::boxed::Box;
pub use std::string::String;
pub use std::sync::LazyLock;
pub use std::vec::Vec;

use core::mem::discriminant;
use std::sync::OnceLock;

#[cfg(all(feature = "macros", feature = "xquery"))]
pub use clacks_derive::checked_xquery;
pub use clacks_runtime::{Event, EventKind};
pub use clacks_xml::{
    AnyAttributes, AnyContent, AnyElement, AnySimple, Child, Component, Compositor, Constraint,
    Content, Counted, CountedGroup, CountedOpen, CountedParticle, CountedTerm, Counting, Element,
    Envelope, Field, Fits, Given, GivenGroup, Globals, Group, Held, Holds, IdentityConstraint,
    IdentityKind, Kept, Known, KnownType, MemberOrder, MixedText, Name, NameTest, Namespaces,
    Nillable, NillableWith, Own, Part, Path, Process, Reader, Restricts, Same, SimpleComponent,
    Via, Wildcard, Wrapped, Writer, check_attribute, check_content, expect, from_envelope,
    from_xml, to_envelope, to_xml,
};
use clacks_xml::{Check, CheckAttribute};
pub use clacks_xs::{
    AnyUri, Base64Binary, Date, DateTime, DateTimeStamp, DayTimeDuration, Decimal, Double,
    Duration, Entities, Entity, ExpandedName, Float, GDay, GMonth, GMonthDay, GYear, GYearMonth,
    HexBinary, Id, IdRef, IdRefs, Integer, Language, Name as XmlName, NcName, NegativeInteger,
    NmToken, NmTokens, NoBindings, NonNegativeInteger, NonPositiveInteger, NormalizedString,
    Pattern, PositiveInteger, PrefixBindings, SimpleType, Time, Token, ValueError, WhiteSpace,
    YearMonthDuration, facets,
};
use clacks_xs::{Prefixes, Value};

#[cfg(feature = "xquery")]
pub use clacks_xquery::{Route, StaticFilter, program};

pub use crate::{
    __broken_value as broken_value, __catalogue as catalogue, __component as component,
    __element as element, __enumeration as enumeration, __enumeration_values as enumeration_values,
    __event as event, __held_union as held_union, __held_value as held_value,
    __held_wrapper as held_wrapper, __name as name, __new as new, __restricted as restricted,
    __restricted_literal as restricted_literal, __restricts as restricts, __union as union,
    __wrapper as wrapper,
};

/// The filter that `xquery!` has checked.
#[cfg(feature = "xquery")]
pub fn static_filter(filter: &'static StaticFilter) -> clacks_runtime::Filter {
    match clacks_runtime::Filter::from_static(filter) {
        Ok(filter) => filter,
        Err(error) => unreachable!("a filter that was checked is wrong: {error}"),
    }
}

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

/// Does something with the value of a field that is known to be allowed.
pub fn given<F: Field>(value: &F::Type, then: impl FnOnce(&F::Schema)) {
    // What is not allowed is refused before.
    let _ = F::give(value, then);
}

/// The value of a field in the value space.
pub fn given_value<F: Field>(value: &F::Type) -> Value {
    let value = F::give(value, SimpleType::to_value);
    value.unwrap_or_else(|_| Value::String(String::new()))
}

/// What a type does whose derivation has failed, so that there is no program.
pub fn broken<T>() -> T {
    unreachable!("a type that is held to a schema did not compile")
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

/// The values that a type allows, as literals of the schema.
#[derive(Debug)]
pub struct Allowed {
    literals: &'static [&'static str],
    bindings: &'static [(&'static str, &'static str)],
    values: OnceLock<Vec<Value>>,
}

impl Allowed {
    /// These, in which prefixes stand for what `bindings` say.
    pub const fn new(
        literals: &'static [&'static str],
        bindings: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self {
            literals,
            bindings,
            values: OnceLock::new(),
        }
    }

    /// Checks that the value is among them.
    pub fn check<T: SimpleType>(&self, value: &T) -> ValueResult<()> {
        let read = || {
            let values = self.literals.iter();
            let values = values.filter_map(|literal| T::from_text_in(literal, self).ok());
            values.map(|value| value.to_value()).collect()
        };
        if self.values.get_or_init(read).contains(&value.to_value()) {
            return Ok(());
        }
        Err(facets::enumeration_error(
            &value.to_literal(),
            self.literals,
        ))
    }
}

impl PrefixBindings for Allowed {
    fn lookup<'a>(&'a self, prefix: &'a str) -> Option<&'a str> {
        let binding = self.bindings.iter().find(|(bound, _)| *bound == prefix);
        binding.map(|(_, namespace)| *namespace)
    }
}

/// The value that a schema gives where a document does not.
pub fn default_value<T: SimpleType>(constraint: &Constraint) -> T {
    match constraint.value() {
        Ok(value) => value,
        Err(error) => unreachable!("a default value: {error}"),
    }
}

/// The error of a literal that no member of a union has.
pub fn union_error(literal: &str) -> ValueError {
    let message = format!(
        "{} is a value of no member of the union",
        clacks_xs::excerpt(literal)
    );
    ValueError::new("cvc-datatype-valid.1.2.3", message)
}

/// Checks that the literal of a union's value is not one of a member before its own.
pub fn check_union<T: SimpleType>(value: &T) -> ValueResult<()> {
    let mut prefixes = SomePrefixes::default();
    let mut literal = String::new();
    value.write_literal_in(&mut literal, &mut prefixes);
    let again = T::from_text_in(&literal, &prefixes);
    if again.is_ok_and(|again| discriminant(&again) == discriminant(value)) {
        return Ok(());
    }
    let message = format!(
        "{} would be read as a value of another member of the union",
        clacks_xs::excerpt(&literal)
    );
    Err(ValueError::new("cvc-datatype-valid.1.2.3", message))
}

/// Prefixes for a literal that is only looked at.
#[derive(Default)]
struct SomePrefixes(Vec<(String, String)>);

impl Prefixes for SomePrefixes {
    fn prefix(&mut self, namespace: Option<&str>) -> &str {
        let Some(namespace) = namespace else {
            return "";
        };
        let known = self.0.iter().position(|(_, known)| known == namespace);
        let at = known.unwrap_or_else(|| {
            self.0
                .push((format!("p{}", self.0.len()), namespace.to_owned()));
            self.0.len() - 1
        });
        &self.0[at].0
    }

    fn explicit_prefix(&mut self, namespace: &str) -> &str {
        self.prefix(Some(namespace))
    }
}

impl PrefixBindings for SomePrefixes {
    fn lookup<'a>(&'a self, prefix: &'a str) -> Option<&'a str> {
        let binding = self.0.iter().find(|(known, _)| known == prefix);
        binding.map(|(_, namespace)| namespace.as_str())
    }
}

/// Reads one of the particles of an `xs:all` into `slot` if it comes next.
pub fn once_group<'a, T>(
    reader: &mut Reader<'a>,
    slot: &mut Option<T>,
    starts: fn(&mut Reader<'a>) -> Result<bool>,
    read: fn(&mut Reader<'a>) -> Result<T>,
) -> Result<bool> {
    if slot.is_some() || !starts(reader)? {
        return Ok(false);
    }
    *slot = Some(read(reader)?);
    Ok(true)
}

/// A global element with this content.
pub const fn known_element<T: Content>(name: Name) -> Known<Check> {
    Known {
        name,
        check: check_content::<T>,
    }
}

/// A global attribute of this type.
pub const fn known_attribute<T: SimpleType>(name: Name) -> Known<CheckAttribute> {
    Known {
        name,
        check: check_attribute::<T>,
    }
}

/// A type with a name.
pub const fn known_type<T: Content>(name: Name, base: Name) -> KnownType {
    KnownType {
        name,
        base,
        check: check_content::<T>,
    }
}

/// A type with a name that no element can have.
pub const fn abstract_type(name: Name, base: Name) -> KnownType {
    KnownType {
        name,
        base,
        check: check_abstract,
    }
}

/// Refuses an element whose type is abstract.
pub fn check_abstract(reader: &mut Reader<'_>) -> Result<()> {
    reader.abstract_type()
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

/// A simple type that allows some strings only.
#[doc(hidden)]
#[macro_export]
macro_rules! __enumeration {
    ($type:ident, $white_space:ident, $name:expr, [$($value:ident $literal:literal),*]) => {
        impl $type {
            /// All values, in the order of the schema.
            pub const ALL: &[Self] = &[$(Self::$value),*];
            /// The value as it stands in documents.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$value => $literal,)*
                }
            }
        }
        $crate::__enumeration_values!($type, $white_space, $name, [$($value $literal),*]);
        $crate::__literal_conversions!($type);
    };
}

/// The values of such a type.
#[doc(hidden)]
#[macro_export]
macro_rules! __enumeration_values {
    ($type:ident, $white_space:ident, $name:expr, [$($value:ident $literal:literal),*]) => {
        impl $crate::xs::SimpleType for $type {
            const WHITE_SPACE: $crate::xs::WhiteSpace = $crate::xs::WhiteSpace::$white_space;
            const NAME: ::core::option::Option<(&'static str, &'static str)> = $name;
            fn from_literal(
                literal: &str,
            ) -> ::core::result::Result<Self, $crate::xs::ValueError> {
                match literal {
                    $($literal => ::core::result::Result::Ok(Self::$value),)*
                    _ => {
                        const LITERALS: &[&str] = &[$($literal),*];
                        ::core::result::Result::Err(
                            $crate::xs::facets::enumeration_error(literal, LITERALS),
                        )
                    }
                }
            }
            fn write_literal(&self, out: &mut ::std::string::String) {
                // There may be no value at all.
                let _ = &out;
                match *self {
                    $(Self::$value => out.push_str($literal),)*
                }
            }
        }
    };
}

/// A type that restricts another, as a way to hold values of it.
#[doc(hidden)]
#[macro_export]
macro_rules! __restricts {
    ($type:ident, $base:ty) => {
        impl $crate::__private_0_1::Restricts for $type {
            type Base = <$base as $crate::__private_0_1::Restricts>::Base;
            fn into_base(self) -> Self::Base {
                $crate::__private_0_1::Restricts::into_base(self.0)
            }
            fn from_base(base: Self::Base) -> ::core::result::Result<Self, $crate::xs::ValueError> {
                Self::new(<$base as $crate::__private_0_1::Restricts>::from_base(
                    base,
                )?)
            }
        }
    };
}

/// A type of the user's that holds a value of a simple type, as the field says.
#[doc(hidden)]
#[macro_export]
macro_rules! __held_value {
    ($type:ident, $field:ident, $held_to:literal) => {
        const _: () = {
            use $crate::__private_0_1 as rt;
            type Schema = <$field as rt::Fits>::Schema;
            type Base = <Schema as rt::Restricts>::Base;
            type Inner = <$field as rt::Fits>::Type;
            type Held = rt::Held<rt::Via<$field>>;
            type Via = rt::Via<$field>;

            impl rt::SimpleType for $type {
                const WHITE_SPACE: rt::WhiteSpace = <Schema as rt::SimpleType>::WHITE_SPACE;
                const NAME: rt::Option<(&'static str, &'static str)> =
                    <Schema as rt::SimpleType>::NAME;
                const HAS_PREFIXES: bool = <Schema as rt::SimpleType>::HAS_PREFIXES;
                const HAS_MARKS: bool = <Schema as rt::SimpleType>::HAS_MARKS;
                fn from_literal(literal: &str) -> rt::ValueResult<Self> {
                    <Held as rt::SimpleType>::from_literal(literal).map(|held| Self(held.0))
                }
                fn from_literal_in(
                    literal: &str,
                    bindings: &dyn rt::PrefixBindings,
                ) -> rt::ValueResult<Self> {
                    <Held as rt::SimpleType>::from_literal_in(literal, bindings)
                        .map(|held| Self(held.0))
                }
                fn write_literal(&self, out: &mut rt::String) {
                    rt::given::<Via>(&self.0, |value| rt::SimpleType::write_literal(value, out));
                }
                fn write_literal_in(
                    &self,
                    out: &mut rt::String,
                    prefixes: &mut dyn $crate::xs::Prefixes,
                ) {
                    rt::given::<Via>(&self.0, |value| {
                        rt::SimpleType::write_literal_in(value, out, prefixes);
                    });
                }
                fn check_writable(&self) -> rt::ValueResult<()> {
                    <Via as rt::Field>::give(&self.0, rt::SimpleType::check_writable)?
                }
                fn to_value(&self) -> $crate::xs::Value {
                    rt::given_value::<Via>(&self.0)
                }
                fn marks(&self, found: &mut dyn ::core::ops::FnMut($crate::xs::Mark<'_>)) {
                    rt::given::<Via>(&self.0, |value| rt::SimpleType::marks(value, found));
                }
            }
            impl rt::Holds<Base> for $type {
                const HELD_TO: &'static str = $held_to;
                fn hold(value: Base) -> rt::ValueResult<Self> {
                    let value = <Schema as rt::Restricts>::from_base(value)?;
                    <Via as rt::Field>::hold(value).map(Self)
                }
                fn give(&self) -> rt::ValueResult<rt::Cow<'_, Base>> {
                    <Inner as rt::Holds<Base>>::give(&self.0)
                }
            }
            /// The value, if the schema allows it.
            impl ::core::convert::TryFrom<Inner> for $type {
                type Error = $crate::xs::ValueError;
                fn try_from(value: Inner) -> rt::ValueResult<Self> {
                    let value = Self(value);
                    rt::SimpleType::check_writable(&value)?;
                    rt::Ok(value)
                }
            }
        };
    };
}

/// A type of the user's whose variants hold values of several simple types, as the fields say.
#[doc(hidden)]
#[macro_export]
macro_rules! __held_union {
    ($type:ident, $name:expr, [$($member:ident($field:ty)),*]) => {
        impl $crate::xs::SimpleType for $type {
            const WHITE_SPACE: $crate::xs::WhiteSpace = $crate::xs::WhiteSpace::Preserve;
            const NAME: ::core::option::Option<(&'static str, &'static str)> = $name;
            const HAS_PREFIXES: bool = false
                $(|| <$crate::__private_0_1::Held<$field> as $crate::xs::SimpleType>::HAS_PREFIXES)*;
            const HAS_MARKS: bool = false
                $(|| <$crate::__private_0_1::Held<$field> as $crate::xs::SimpleType>::HAS_MARKS)*;
            fn from_literal(
                literal: &str,
            ) -> ::core::result::Result<Self, $crate::xs::ValueError> {
                Self::from_literal_in(literal, &$crate::xs::NoBindings)
            }
            fn from_literal_in(
                literal: &str,
                bindings: &dyn $crate::xs::PrefixBindings,
            ) -> ::core::result::Result<Self, $crate::xs::ValueError> {
                $(
                    if let ::core::result::Result::Ok(value) =
                        <$crate::__private_0_1::Held<$field> as $crate::xs::SimpleType>::from_text_in(
                            literal, bindings,
                        )
                    {
                        return ::core::result::Result::Ok(Self::$member(value.0));
                    }
                )*
                ::core::result::Result::Err($crate::__private_0_1::union_error(literal))
            }
            fn write_literal(&self, out: &mut ::std::string::String) {
                match self {
                    $(
                        Self::$member(value) => $crate::__private_0_1::given::<$field>(
                            value,
                            |value| $crate::xs::SimpleType::write_literal(value, out),
                        ),
                    )*
                }
            }
            fn write_literal_in(
                &self,
                out: &mut ::std::string::String,
                prefixes: &mut dyn $crate::xs::Prefixes,
            ) {
                match self {
                    $(
                        Self::$member(value) => $crate::__private_0_1::given::<$field>(
                            value,
                            |value| $crate::xs::SimpleType::write_literal_in(value, out, prefixes),
                        ),
                    )*
                }
            }
            fn check_writable(&self) -> ::core::result::Result<(), $crate::xs::ValueError> {
                match self {
                    $(
                        Self::$member(value) => {
                            <$field as $crate::__private_0_1::Field>::give(
                                value,
                                $crate::xs::SimpleType::check_writable,
                            )??;
                        }
                    )*
                }
                $crate::__private_0_1::check_union(self)
            }
            fn to_value(&self) -> $crate::xs::Value {
                match self {
                    $(
                        Self::$member(value) => {
                            $crate::__private_0_1::given_value::<$field>(value)
                        }
                    )*
                }
            }
            fn marks(&self, found: &mut dyn ::core::ops::FnMut($crate::xs::Mark<'_>)) {
                match self {
                    $(
                        Self::$member(value) => $crate::__private_0_1::given::<$field>(
                            value,
                            |value| $crate::xs::SimpleType::marks(value, found),
                        ),
                    )*
                }
            }
        }
    };
}

/// A type of the user's around the content of an element.
#[doc(hidden)]
#[macro_export]
macro_rules! __held_wrapper {
    ($type:ident, $read:ty, $write:ident::<$field:ty>, [$($constraint:expr)?]) => {
        impl $crate::__private_0_1::Content for $type {
            fn read(
                reader: &mut $crate::__private_0_1::Reader<'_>,
            ) -> ::core::result::Result<Self, $crate::Error> {
                $(reader.constrain(&$constraint);)?
                let content = <$read as $crate::__private_0_1::Content>::read(reader)?;
                ::core::result::Result::Ok(Self(content.0))
            }
            fn write<'w>(
                &'w self,
                writer: &mut $crate::__private_0_1::Writer<'w>,
            ) -> ::core::result::Result<(), $crate::Error> {
                $(writer.constrain(&$constraint);)?
                writer.$write::<$field>(&self.0)
            }
        }
    };
}

/// The function that makes a value of what is required.
#[doc(hidden)]
#[macro_export]
macro_rules! __new {
    (
        $type:ident,
        [$($required:ident: $of:ty),*],
        [$($absent:ident),*],
        [$($default:ident: $value:path),*]
    ) => {
        impl $type {
            /// Of what is required; what is not is absent, or has its default.
            #[must_use]
            pub fn new($($required: $of),*) -> Self {
                Self {
                    $($required,)*
                    $($absent: ::core::default::Default::default(),)*
                    $($default: $crate::__private_0_1::default_value(&$value),)*
                }
            }
        }
    };
}

/// What a type of the user's is derived for that is the content of elements.
#[doc(hidden)]
#[macro_export]
macro_rules! __component {
    ($type:ident, $held_to:expr) => {
        impl $crate::__private_0_1::Component for $type {
            const HELD_TO: &'static str = $held_to;
            fn read_content(
                reader: &mut $crate::__private_0_1::Reader<'_>,
            ) -> ::core::result::Result<Self, $crate::Error> {
                $crate::__private_0_1::Content::read(reader)
            }
            fn write_content<'w>(
                &'w self,
                writer: &mut $crate::__private_0_1::Writer<'w>,
            ) -> ::core::result::Result<(), $crate::Error> {
                $crate::__private_0_1::Content::write(self, writer)
            }
        }
    };
}

/// A simple type whose derivation has failed.
#[doc(hidden)]
#[macro_export]
macro_rules! __broken_value {
    ($type:ident) => {
        impl<V: $crate::__private_0_1::Clone> $crate::__private_0_1::Holds<V> for $type {
            const HELD_TO: &'static str = $crate::__private_0_1::expect::BROKEN;
            fn hold(_: V) -> $crate::__private_0_1::ValueResult<Self> {
                $crate::__private_0_1::broken()
            }
            fn give(
                &self,
            ) -> $crate::__private_0_1::ValueResult<$crate::__private_0_1::Cow<'_, V>> {
                $crate::__private_0_1::broken()
            }
        }
    };
}

/// A simple type whose values are those of several others.
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    ($type:ident, $name:expr, [$($member:ident($of:ty)),*]) => {
        impl $crate::xs::SimpleType for $type {
            const WHITE_SPACE: $crate::xs::WhiteSpace = $crate::xs::WhiteSpace::Preserve;
            const NAME: ::core::option::Option<(&'static str, &'static str)> = $name;
            const HAS_PREFIXES: bool =
                false $(|| <$of as $crate::xs::SimpleType>::HAS_PREFIXES)*;
            const HAS_MARKS: bool = false $(|| <$of as $crate::xs::SimpleType>::HAS_MARKS)*;
            fn from_literal(
                literal: &str,
            ) -> ::core::result::Result<Self, $crate::xs::ValueError> {
                Self::from_literal_in(literal, &$crate::xs::NoBindings)
            }
            fn from_literal_in(
                literal: &str,
                bindings: &dyn $crate::xs::PrefixBindings,
            ) -> ::core::result::Result<Self, $crate::xs::ValueError> {
                $(
                    if let ::core::result::Result::Ok(value) =
                        <$of as $crate::xs::SimpleType>::from_text_in(literal, bindings)
                    {
                        return ::core::result::Result::Ok(Self::$member(value));
                    }
                )*
                let _ = bindings;
                ::core::result::Result::Err($crate::__private_0_1::union_error(literal))
            }
            fn write_literal(&self, out: &mut ::std::string::String) {
                match self {
                    $(Self::$member(value) => $crate::xs::SimpleType::write_literal(value, out),)*
                }
            }
            fn write_literal_in(
                &self,
                out: &mut ::std::string::String,
                prefixes: &mut dyn $crate::xs::Prefixes,
            ) {
                // Without its prefix a name may be a value of another member.
                let prefixes = &mut $crate::xs::ExplicitPrefixes(prefixes);
                match self {
                    $(
                        Self::$member(value) => {
                            $crate::xs::SimpleType::write_literal_in(value, out, prefixes);
                        }
                    )*
                }
            }
            fn check_writable(&self) -> ::core::result::Result<(), $crate::xs::ValueError> {
                match self {
                    $(Self::$member(value) => $crate::xs::SimpleType::check_writable(value)?,)*
                }
                $crate::__private_0_1::check_union(self)
            }
            fn to_value(&self) -> $crate::xs::Value {
                match self {
                    $(Self::$member(value) => $crate::xs::SimpleType::to_value(value),)*
                }
            }
            fn marks(&self, found: &mut dyn ::core::ops::FnMut($crate::xs::Mark<'_>)) {
                match self {
                    $(Self::$member(value) => $crate::xs::SimpleType::marks(value, found),)*
                }
            }
        }
        $crate::__literal_conversions!($type);
    };
}

/// A simple type with facets. `$check` is the function that checks values and `$literal` that of
/// literals, where there is something to check.
#[doc(hidden)]
#[macro_export]
macro_rules! __restricted {
    ($type:ident($base:ty), $white_space:ident, $name:expr, [$($check:ident)?], [$($literal:ident)?]) => {
        impl $type {
            /// The value, if the schema allows it.
            ///
            /// # Errors
            /// The facet that forbids the value.
            pub fn new(
                value: impl ::core::convert::Into<$base>,
            ) -> ::core::result::Result<Self, $crate::xs::ValueError> {
                let value = value.into();
                $crate::xs::SimpleType::check_writable(&value)?;
                $(Self::$literal(&$crate::xs::SimpleType::to_literal(&value))?;)?
                $(Self::$check(&value)?;)?
                ::core::result::Result::Ok(Self(value))
            }
        }
        impl $crate::xs::SimpleType for $type {
            $crate::__restricted_consts!($base, $white_space, $name);
            fn from_literal_in(
                literal: &str,
                bindings: &dyn $crate::xs::PrefixBindings,
            ) -> ::core::result::Result<Self, $crate::xs::ValueError> {
                $(Self::$literal(literal)?;)?
                let value = <$base as $crate::xs::SimpleType>::from_literal_in(literal, bindings)?;
                $(Self::$check(&value)?;)?
                ::core::result::Result::Ok(Self(value))
            }
            fn write_literal(&self, out: &mut ::std::string::String) {
                $crate::xs::SimpleType::write_literal(&self.0, out);
            }
            fn write_literal_in(
                &self,
                out: &mut ::std::string::String,
                prefixes: &mut dyn $crate::xs::Prefixes,
            ) {
                $crate::xs::SimpleType::write_literal_in(&self.0, out, prefixes);
            }
        }
        $crate::__restricted_conversions!($type, $base);
    };
}

/// The same where not every literal of a value is valid: the one that was read is kept.
#[doc(hidden)]
#[macro_export]
macro_rules! __restricted_literal {
    ($type:ident($base:ty), $white_space:ident, $name:expr, [$($check:ident)?], [$literal:ident]) => {
        impl $type {
            /// The value, if the schema allows it.
            ///
            /// # Errors
            /// The facet that forbids the value.
            pub fn new(
                value: impl ::core::convert::Into<$base>,
            ) -> ::core::result::Result<Self, $crate::xs::ValueError> {
                let value = value.into();
                $crate::xs::SimpleType::check_writable(&value)?;
                let literal = $crate::__private_0_1::Lexical::of(&value);
                Self::$literal(literal.as_str())?;
                $(Self::$check(&value)?;)?
                ::core::result::Result::Ok(Self(value, literal))
            }
        }
        impl $crate::xs::SimpleType for $type {
            $crate::__restricted_consts!($base, $white_space, $name);
            fn from_literal_in(
                literal: &str,
                bindings: &dyn $crate::xs::PrefixBindings,
            ) -> ::core::result::Result<Self, $crate::xs::ValueError> {
                Self::$literal(literal)?;
                let value = <$base as $crate::xs::SimpleType>::from_literal_in(literal, bindings)?;
                $(Self::$check(&value)?;)?
                ::core::result::Result::Ok(
                    Self(value, $crate::__private_0_1::Lexical::new(literal)),
                )
            }
            fn write_literal(&self, out: &mut ::std::string::String) {
                out.push_str(self.1.as_str());
            }
        }
        $crate::__restricted_conversions!($type, $base);
    };
}

/// What a type has from the one that it restricts.
#[doc(hidden)]
#[macro_export]
macro_rules! __restricted_consts {
    ($base:ty, $white_space:ident, $name:expr) => {
        const WHITE_SPACE: $crate::xs::WhiteSpace = $crate::xs::WhiteSpace::$white_space;
        const NAME: ::core::option::Option<(&'static str, &'static str)> = $name;
        const HAS_PREFIXES: bool = <$base as $crate::xs::SimpleType>::HAS_PREFIXES;
        const HAS_MARKS: bool = <$base as $crate::xs::SimpleType>::HAS_MARKS;
        const IS_PLAIN: bool = <$base as $crate::xs::SimpleType>::IS_PLAIN;
        fn from_literal(literal: &str) -> ::core::result::Result<Self, $crate::xs::ValueError> {
            Self::from_literal_in(literal, &$crate::xs::NoBindings)
        }
        fn to_value(&self) -> $crate::xs::Value {
            $crate::xs::SimpleType::to_value(&self.0)
        }
        fn marks(&self, found: &mut dyn ::core::ops::FnMut($crate::xs::Mark<'_>)) {
            $crate::xs::SimpleType::marks(&self.0, found);
        }
    };
}

/// From and to the values that a type restricts.
#[doc(hidden)]
#[macro_export]
macro_rules! __restricted_conversions {
    ($type:ident, $base:ty) => {
        impl $type {
            /// The value without its guarantee.
            #[must_use]
            pub fn into_inner(self) -> $base {
                self.0
            }
        }
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
        $crate::__literal_conversions!($type);
    };
}

/// The name of an element or attribute, with the tags of an element.
#[doc(hidden)]
#[macro_export]
macro_rules! __name {
    ($namespace:literal, $local:literal) => {
        $crate::__private_0_1::Name::new($namespace, $local).with_tags(
            ::core::concat!("<", $local, ">"),
            ::core::concat!("</", $local, ">"),
            ::core::concat!(" xmlns=\"", $namespace, "\""),
        )
    };
}

/// A type that is an element, and what its schema declares globally.
#[doc(hidden)]
#[macro_export]
macro_rules! __element {
    ($type:ident, $name:expr, $globals:expr) => {
        impl $type {
            /// Reads and validates a document that is this element.
            ///
            /// # Errors
            /// What is not well-formed or not valid, with its place.
            pub fn from_xml(xml: &str) -> ::core::result::Result<Self, $crate::Error> {
                $crate::__private_0_1::from_xml(xml)
            }
            /// Writes a document that is this element.
            ///
            /// # Errors
            /// What the types cannot rule out: forbidden characters, counts out of bounds.
            pub fn to_xml(&self) -> ::core::result::Result<::std::string::String, $crate::Error> {
                $crate::__private_0_1::to_xml(self)
            }
        }
        impl $crate::__private_0_1::Element for $type {
            const NAME: &'static $crate::__private_0_1::Name = &$name;
            const GLOBALS: &'static $crate::__private_0_1::Globals = &$globals;
        }
    };
}

/// An element that is an event.
#[doc(hidden)]
#[macro_export]
macro_rules! __event {
    ($type:ident, $name:expr, $globals:expr) => {
        // Of a type that is in no catalogue.
        $crate::__event!($type, $name, $globals, "");
    };
    ($type:ident, $name:expr, $globals:expr, $catalogue:expr) => {
        $crate::__element!($type, $name, $globals);
        impl $type {
            /// Reads and validates the form on the bus: the element `Event` that holds exactly
            /// this event.
            ///
            /// # Errors
            /// What is not well-formed or not valid, with its place.
            pub fn from_envelope(xml: &str) -> ::core::result::Result<Self, $crate::Error> {
                $crate::__private_0_1::from_envelope(xml)
            }
            /// Writes the form on the bus: an XML declaration and the element `Event` around
            /// this event.
            ///
            /// # Errors
            /// What the types cannot rule out: forbidden characters, counts out of bounds.
            pub fn to_envelope(
                &self,
            ) -> ::core::result::Result<::std::string::String, $crate::Error> {
                $crate::__private_0_1::to_envelope(self)
            }
        }
        impl $crate::Event for $type {
            const KINDS: &'static [$crate::EventKind] =
                &[$crate::__private_0_1::event_kind::<Self>()];
            const CATALOGUE: &'static str = $catalogue;
            fn kind(&self) -> $crate::EventKind {
                <Self as $crate::Event>::KINDS[0]
            }
            fn to_envelope(&self) -> ::core::result::Result<::std::string::String, $crate::Error> {
                $crate::__private_0_1::to_envelope(self)
            }
            fn from_envelope(xml: &str) -> ::core::result::Result<Self, $crate::Error> {
                $crate::__private_0_1::from_envelope(xml)
            }
        }
    };
}

/// An element around its content, with the default or fixed value that it has.
#[doc(hidden)]
#[macro_export]
macro_rules! __wrapper {
    ($type:ident, $content:ty, [$($constraint:expr)?]) => {
        impl $crate::__private_0_1::Content for $type {
            fn read(
                reader: &mut $crate::__private_0_1::Reader<'_>,
            ) -> ::core::result::Result<Self, $crate::Error> {
                $(reader.constrain(&$constraint);)?
                ::core::result::Result::Ok(Self($crate::__private_0_1::Content::read(reader)?))
            }
            fn write<'w>(
                &'w self,
                writer: &mut $crate::__private_0_1::Writer<'w>,
            ) -> ::core::result::Result<(), $crate::Error> {
                $(writer.constrain(&$constraint);)?
                $crate::__private_0_1::Content::write(&self.0, writer)
            }
        }
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

/// The enumeration of all events of a catalogue, which are in these namespaces.
#[doc(hidden)]
#[macro_export]
macro_rules! __catalogue {
    ($type:ident, [$($namespace:literal),*], [$($event:ident($of:path)),*], $catalogue:expr) => {
        $(
            impl ::core::convert::From<$of> for $type {
                fn from(event: $of) -> Self {
                    Self::$event(event)
                }
            }
        )*
        impl $crate::Event for $type {
            const KINDS: &'static [$crate::EventKind] =
                &[$($crate::__private_0_1::event_kind::<$of>()),*];
            const CATALOGUE: &'static str = $catalogue;
            fn kind(&self) -> $crate::EventKind {
                match self {
                    $(Self::$event(_) => $crate::__private_0_1::event_kind::<$of>(),)*
                }
            }
            fn to_envelope(&self) -> ::core::result::Result<::std::string::String, $crate::Error> {
                match self {
                    $(Self::$event(event) => $crate::__private_0_1::to_envelope(event),)*
                }
            }
            fn from_envelope(xml: &str) -> ::core::result::Result<Self, $crate::Error> {
                const ENVELOPES: &[$crate::__private_0_1::Name] =
                    &[$($crate::__private_0_1::Name::new($namespace, "Event")),*];
                let mut envelope = $crate::__private_0_1::Envelope::open(xml, ENVELOPES)?;
                $(
                    if envelope.holds(<$of as $crate::__private_0_1::Element>::NAME)? {
                        return envelope.read().map(Self::$event);
                    }
                )*
                ::core::result::Result::Err(envelope.unexpected())
            }
        }
    };
}
