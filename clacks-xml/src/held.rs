//! Types that users write themselves and derive from a schema.
//!
//! Each field of such a type is described by a marker type that generated code declares, with what
//! the schema has there. The marker is the one place at which the compiler compares the two, so that
//! a wrong type is one error; everything that reads or writes the field is generic over the marker.

use core::marker::PhantomData;
use std::borrow::Cow;

use clacks_xs::{
    AnyUri, Base64Binary, Date, DateTime, Decimal, Double, Duration, Entities, Entity,
    ExpandedName, Float, GDay, GMonth, GMonthDay, GYear, GYearMonth, HexBinary, Id, IdRef, IdRefs,
    Integer, Language, Mark, Name as XmlName, NcName, NegativeInteger, NmToken, NmTokens,
    NonNegativeInteger, NonPositiveInteger, NormalizedString, PositiveInteger, PrefixBindings,
    Prefixes, SimpleType, Time, Token, Value, ValueError, WhiteSpace,
};

use crate::reader::value_error;
use crate::{Constraint, Content, Error, Name, Nillable, Reader, Writer};

/// A type that holds all values of `V`, the Rust type for a simple type of a schema.
///
/// It is implemented for `V` itself, for numbers that are wider, and for what derives
/// `clacks::Event`. Implement it for a type of yours to use that as a field. The facets of the schema
/// are checked on `V`, whatever holds it.
///
/// ```
/// use std::borrow::Cow;
/// use clacks_xml::Holds;
/// use clacks_xs::ValueError;
///
/// struct Extension(u32);
///
/// impl Holds<String> for Extension {
///     fn hold(value: String) -> Result<Self, ValueError> {
///         let digits = value.parse();
///         digits.map(Self).map_err(|_| ValueError::new("extension", "an extension is a number"))
///     }
///     fn give(&self) -> Result<Cow<'_, String>, ValueError> {
///         Ok(Cow::Owned(self.0.to_string()))
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "a field of type `{Self}` cannot hold the schema's values, which are of type `{V}`",
    label = "cannot hold every `{V}`",
    note = "make the field a `{V}`, or a type that holds all of its values; a type of yours does \
            when it derives `clacks::Event` or implements `clacks::xml::Holds<{V}>`"
)]
pub trait Holds<V: Clone>: Sized {
    /// What the type is derived from, if it is derived.
    #[doc(hidden)]
    const HELD_TO: &'static str = "";

    /// The value as one of this type.
    ///
    /// # Errors
    /// A value that this type refuses, although the schema allows it.
    fn hold(value: V) -> Result<Self, ValueError>;

    /// The value as the schema has it.
    ///
    /// # Errors
    /// A value that is none of `V`, which cannot be written then.
    fn give(&self) -> Result<Cow<'_, V>, ValueError>;
}

/// A simple type of a schema: a built-in one, or one that restricts it.
pub trait Restricts: SimpleType {
    /// The Rust type of the values without restrictions.
    type Base: Clone;

    /// The value without its guarantee.
    fn into_base(self) -> Self::Base;

    /// The value, if it is allowed.
    ///
    /// # Errors
    /// The facet that forbids the value.
    fn from_base(base: Self::Base) -> Result<Self, ValueError>;

    /// Does something with the value, if it is allowed.
    ///
    /// # Errors
    /// Those of [`Restricts::from_base`].
    fn with_base<R>(
        base: Cow<'_, Self::Base>,
        then: impl FnOnce(&Self) -> R,
    ) -> Result<R, ValueError> {
        Self::from_base(base.into_owned()).map(|value| then(&value))
    }
}

macro_rules! builtin {
    ($($type:ty)*) => {
        $(
            impl Restricts for $type {
                type Base = Self;
                fn into_base(self) -> Self {
                    self
                }
                fn from_base(base: Self) -> Result<Self, ValueError> {
                    Ok(base)
                }
                fn with_base<R>(
                    base: Cow<'_, Self>,
                    then: impl FnOnce(&Self) -> R,
                ) -> Result<R, ValueError> {
                    Ok(then(&base))
                }
            }
            #[diagnostic::do_not_recommend]
            impl Holds<$type> for $type {
                fn hold(value: Self) -> Result<Self, ValueError> {
                    Ok(value)
                }
                fn give(&self) -> Result<Cow<'_, Self>, ValueError> {
                    Ok(Cow::Borrowed(self))
                }
            }
        )*
    };
}

builtin! {
    bool i64 i32 i16 i8 u64 u32 u16 u8 String
    AnyUri Base64Binary Date DateTime Decimal Double Duration Entities Entity ExpandedName Float
    GDay GMonth GMonthDay GYear GYearMonth HexBinary Id IdRef IdRefs Integer Language
    NcName NegativeInteger NmToken NmTokens NonNegativeInteger NonPositiveInteger
    NormalizedString PositiveInteger Time Token XmlName
}

/// The value without the equality of XML Schema.
#[diagnostic::do_not_recommend]
impl Holds<Double> for f64 {
    fn hold(value: Double) -> Result<Self, ValueError> {
        Ok(value.get())
    }

    fn give(&self) -> Result<Cow<'_, Double>, ValueError> {
        Ok(Cow::Owned(Double::new(*self)))
    }
}

/// Integers that hold those of narrower types.
macro_rules! wider {
    ($($wide:ident: $($narrow:ident)+;)*) => {
        $($(
            #[diagnostic::do_not_recommend]
            impl Holds<$narrow> for $wide {
                fn hold(value: $narrow) -> Result<Self, ValueError> {
                    Ok(Self::from(value))
                }
                fn give(&self) -> Result<Cow<'_, $narrow>, ValueError> {
                    // The value as its literal, of which the narrow type says what is wrong with it.
                    match $narrow::try_from(*self) {
                        Ok(value) => Ok(Cow::Owned(value)),
                        Err(_) => $narrow::from_literal(&self.to_literal()).map(Cow::Owned),
                    }
                }
            }
        )+)*
    };
}

wider! {
    i64: i32 i16 i8 u32 u16 u8;
    i32: i16 i8 u16 u8;
    i16: i8 u8;
    u64: u32 u16 u8;
    u32: u16 u8;
    u16: u8;
}

impl<S: Restricts> Restricts for Vec<S> {
    type Base = Vec<S::Base>;

    fn into_base(self) -> Self::Base {
        self.into_iter().map(S::into_base).collect()
    }

    fn from_base(base: Self::Base) -> Result<Self, ValueError> {
        base.into_iter().map(S::from_base).collect()
    }
}

#[diagnostic::do_not_recommend]
impl<V: Clone, T: Holds<V>> Holds<Vec<V>> for Vec<T> {
    const HELD_TO: &'static str = T::HELD_TO;

    fn hold(value: Vec<V>) -> Result<Self, ValueError> {
        value.into_iter().map(T::hold).collect()
    }

    fn give(&self) -> Result<Cow<'_, Vec<V>>, ValueError> {
        let values = self.iter().map(|value| value.give().map(Cow::into_owned));
        values.collect::<Result<_, _>>().map(Cow::Owned)
    }
}

/// A type that is derived for a complex type of a schema, or for elements that may stand in place of
/// each other.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not held to a schema, which has elements or attributes here",
    label = "no type that derives `Event`",
    note = "derive `clacks::Event` for a type of yours, with `#[event(schema = \"…\", type = \"…\")]` \
            or `#[event(schema = \"…\", element = \"…\")]`"
)]
pub trait Component: Sized {
    /// What it is derived for.
    const HELD_TO: &'static str;

    /// [`Content::read`]; [`Content`] is not required, since to lack it would be a second error.
    ///
    /// # Errors
    /// Those of [`Content::read`].
    fn read_content(reader: &mut Reader<'_>) -> Result<Self, Error>;

    /// [`Content::write`]
    ///
    /// # Errors
    /// Those of [`Content::write`].
    fn write_content<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error>;
}

/// A type that is derived for a simple type that has values of its own.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not held to a schema, which has an enumeration or a union here",
    label = "no enumeration that derives `Event`",
    note = "derive `clacks::Event` for an `enum` of yours, with \
            `#[event(schema = \"…\", type = \"…\")]`"
)]
pub trait SimpleComponent: SimpleType {
    /// What it is derived for.
    const HELD_TO: &'static str;
}

#[diagnostic::do_not_recommend]
impl<T: SimpleComponent> SimpleComponent for Vec<T> {
    const HELD_TO: &'static str = T::HELD_TO;
}

/// A type that is derived for a model group of a schema.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not held to a schema, which has a choice or a group of elements here",
    label = "no type that derives `Event`",
    note = "derive `clacks::Event` for an `enum` with `#[event(schema = \"…\", choice = \"…\")]`, or \
            for a `struct` with `#[event(schema = \"…\", group = \"…\")]`"
)]
pub trait Group: Sized {
    /// What it is derived for.
    const HELD_TO: &'static str;

    /// Whether the group comes next.
    ///
    /// # Errors
    /// What is not well-formed up to there, and text between elements.
    fn starts(reader: &mut Reader<'_>) -> Result<bool, Error>;

    /// Reads the elements of the group.
    ///
    /// # Errors
    /// Everything that is not valid against the group.
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error>;

    /// Writes the elements of the group.
    ///
    /// # Errors
    /// What the type cannot rule out.
    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error>;
}

/// A field with values of a simple type that are checked as those of `Schema`.
pub trait Fits {
    /// What the schema has.
    type Schema: Restricts;
    /// What the field has.
    type Type: Holds<<Self::Schema as Restricts>::Base>;
}

/// A field whose type is the one that the schema has.
pub trait Same {
    /// What the field has.
    type Type: SimpleComponent;
}

/// A field with elements.
pub trait Child {
    /// What the field has.
    type Type: Component;
}

/// A field with a model group.
pub trait Part {
    /// What the field has.
    type Type: Group;
}

/// A field with values of a simple type.
pub trait Field {
    /// What the field has.
    type Type;
    /// What is read and written.
    type Schema: SimpleType;

    /// The value for the field.
    ///
    /// # Errors
    /// A value that the type of the field refuses.
    fn hold(value: Self::Schema) -> Result<Self::Type, ValueError>;

    /// Does something with the value of the field.
    ///
    /// # Errors
    /// A value that the schema does not allow.
    fn give<R>(value: &Self::Type, then: impl FnOnce(&Self::Schema) -> R) -> Result<R, ValueError>;
}

/// A field by way of the schema's type.
#[derive(Debug)]
pub struct Via<F>(PhantomData<F>);

impl<F: Fits> Field for Via<F> {
    type Type = F::Type;
    type Schema = F::Schema;

    fn hold(value: F::Schema) -> Result<F::Type, ValueError> {
        F::Type::hold(value.into_base())
    }

    fn give<R>(value: &F::Type, then: impl FnOnce(&F::Schema) -> R) -> Result<R, ValueError> {
        F::Schema::with_base(value.give()?, then)
    }
}

/// A field as it is.
#[derive(Debug)]
pub struct Own<F>(PhantomData<F>);

impl<F: Same> Field for Own<F> {
    type Type = F::Type;
    type Schema = F::Type;

    fn hold(value: F::Type) -> Result<F::Type, ValueError> {
        Ok(value)
    }

    fn give<R>(value: &F::Type, then: impl FnOnce(&F::Type) -> R) -> Result<R, ValueError> {
        Ok(then(value))
    }
}

/// The value of a field with values of a simple type.
#[allow(missing_debug_implementations, reason = "only readers see it")]
pub struct Held<F: Field>(pub F::Type);

impl<F: Field> Held<F> {
    /// Does something with the value where it is known to be allowed, which writers check first.
    fn given(&self, then: impl FnOnce(&F::Schema)) {
        let _ = F::give(&self.0, then);
    }
}

impl<F: Field> SimpleType for Held<F> {
    const WHITE_SPACE: WhiteSpace = F::Schema::WHITE_SPACE;
    const NAME: Option<(&'static str, &'static str)> = F::Schema::NAME;
    const HAS_PREFIXES: bool = F::Schema::HAS_PREFIXES;
    const HAS_MARKS: bool = F::Schema::HAS_MARKS;

    fn from_literal(literal: &str) -> Result<Self, ValueError> {
        F::hold(F::Schema::from_literal(literal)?).map(Self)
    }

    fn from_literal_in(literal: &str, bindings: &dyn PrefixBindings) -> Result<Self, ValueError> {
        F::hold(F::Schema::from_literal_in(literal, bindings)?).map(Self)
    }

    fn write_literal(&self, out: &mut String) {
        self.given(|value| value.write_literal(out));
    }

    fn write_literal_in(&self, out: &mut String, prefixes: &mut dyn Prefixes) {
        self.given(|value| value.write_literal_in(out, prefixes));
    }

    fn check_writable(&self) -> Result<(), ValueError> {
        F::give(&self.0, SimpleType::check_writable)?
    }

    fn to_value(&self) -> Value {
        let value = F::give(&self.0, SimpleType::to_value);
        value.unwrap_or_else(|_| Value::String(String::new()))
    }

    fn marks(&self, found: &mut dyn FnMut(Mark<'_>)) {
        self.given(|value| value.marks(found));
    }
}

/// The value of a field with elements.
#[allow(missing_debug_implementations, reason = "only readers see it")]
pub struct Given<F: Child>(pub F::Type);

impl<F: Child> Content for Given<F> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        F::Type::read_content(reader).map(Self)
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        self.0.write_content(writer)
    }
}

/// The value of a field with a model group.
#[allow(missing_debug_implementations, reason = "only readers see it")]
pub struct GivenGroup<F: Part>(pub F::Type);

impl<F: Part> GivenGroup<F> {
    /// [`Group::starts`]
    ///
    /// # Errors
    /// Those of [`Group::starts`].
    pub fn starts(reader: &mut Reader<'_>) -> Result<bool, Error> {
        F::Type::starts(reader)
    }

    /// [`Group::read`]
    ///
    /// # Errors
    /// Those of [`Group::read`].
    pub fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        F::Type::read(reader).map(Self)
    }
}

/// What was read for a field.
pub trait Wrapped {
    /// The type of the field.
    type Field;
    /// The value of the field.
    fn unwrap(self) -> Self::Field;
}

impl<F: Field> Wrapped for Held<F> {
    type Field = F::Type;
    fn unwrap(self) -> F::Type {
        self.0
    }
}

impl<F: Child> Wrapped for Given<F> {
    type Field = F::Type;
    fn unwrap(self) -> F::Type {
        self.0
    }
}

impl<F: Part> Wrapped for GivenGroup<F> {
    type Field = F::Type;
    fn unwrap(self) -> F::Type {
        self.0
    }
}

impl<W: Wrapped> Wrapped for Option<W> {
    type Field = Option<W::Field>;
    fn unwrap(self) -> Self::Field {
        self.map(W::unwrap)
    }
}

impl<W: Wrapped> Wrapped for Vec<W> {
    type Field = Vec<W::Field>;
    fn unwrap(self) -> Self::Field {
        self.into_iter().map(W::unwrap).collect()
    }
}

impl<W: Wrapped> Wrapped for Box<W> {
    type Field = Box<W::Field>;
    fn unwrap(self) -> Self::Field {
        Box::new((*self).unwrap())
    }
}

impl<W: Wrapped> Wrapped for Nillable<W> {
    type Field = Nillable<W::Field>;
    fn unwrap(self) -> Self::Field {
        match self {
            Self::Nil => Nillable::Nil,
            Self::Value(value) => Nillable::Value(value.unwrap()),
        }
    }
}

impl<'w> Writer<'w> {
    /// Writes an attribute from a field.
    ///
    /// # Errors
    /// A value that the schema does not allow, or a character that XML forbids.
    pub fn held_attribute<F: Field>(&mut self, name: Name, value: &F::Type) -> Result<(), Error> {
        match F::give(value, |value| self.attribute(name, value)) {
            Ok(written) => written,
            Err(error) => Err(self.fail_attribute(name, value_error(&error))),
        }
    }

    /// Writes the text of an element from a field.
    ///
    /// # Errors
    /// Those of [`Writer::held_attribute`].
    pub fn held_value<F: Field>(&mut self, value: &F::Type) -> Result<(), Error> {
        match F::give(value, |value| self.value(value)) {
            Ok(written) => written,
            Err(error) => Err(self.fail(value_error(&error))),
        }
    }

    /// Writes the child `name` with a value of a simple type from a field.
    ///
    /// # Errors
    /// Those of [`Writer::held_attribute`], and those of [`Writer::child_with`].
    pub fn held_child<F: Field>(
        &mut self,
        name: Name,
        value: &F::Type,
        constraint: &'static Constraint,
    ) -> Result<(), Error> {
        let outer = self.start(name)?;
        self.constrain(constraint);
        self.held_value::<F>(value)?;
        self.end(outer)
    }

    /// The same for a child that may be nil.
    ///
    /// # Errors
    /// Those of [`Writer::held_child`].
    pub fn held_nillable<F: Field>(
        &mut self,
        name: Name,
        value: &Nillable<F::Type>,
        constraint: &'static Constraint,
    ) -> Result<(), Error> {
        match value {
            Nillable::Value(value) => self.held_child::<F>(name, value, constraint),
            Nillable::Nil => self.nil_child(name),
        }
    }

    /// Writes the child `name` from a field.
    ///
    /// # Errors
    /// Those of [`Writer::child_with`].
    pub fn given_child<F: Child>(
        &mut self,
        name: Name,
        value: &'w F::Type,
        constraint: &'static Constraint,
    ) -> Result<(), Error> {
        let outer = self.start(name)?;
        self.constrain(constraint);
        value.write_content(self)?;
        self.end(outer)
    }

    /// The same for a child that may be nil.
    ///
    /// # Errors
    /// Those of [`Writer::given_child`].
    pub fn given_nillable<F: Child>(
        &mut self,
        name: Name,
        value: &'w Nillable<F::Type>,
        constraint: &'static Constraint,
    ) -> Result<(), Error> {
        match value {
            Nillable::Value(value) => self.given_child::<F>(name, value, constraint),
            Nillable::Nil => self.nil_child(name),
        }
    }

    /// Writes what an element holds from a field.
    ///
    /// # Errors
    /// What the type of `value` cannot rule out.
    pub fn given_content<F: Child>(&mut self, value: &'w F::Type) -> Result<(), Error> {
        value.write_content(self)
    }

    /// Writes a model group from a field.
    ///
    /// # Errors
    /// What the type of `value` cannot rule out.
    pub fn given_group<F: Part>(&mut self, value: &'w F::Type) -> Result<(), Error> {
        value.write(self)
    }

    fn nil_child(&mut self, name: Name) -> Result<(), Error> {
        let outer = self.start(name)?;
        self.nil();
        self.end(outer)
    }
}

/// Fails to compile unless the type of a field is derived for what the schema has there.
pub mod expect {
    use super::{Child, Fits, Group, Holds, Part, Same, SimpleComponent};
    use super::{Component, Restricts};

    const fn is_same(a: &str, b: &str) -> bool {
        let (a, b) = (a.as_bytes(), b.as_bytes());
        if a.len() != b.len() {
            return false;
        }
        let mut at = 0;
        while at < a.len() {
            if a[at] != b[at] {
                return false;
            }
            at += 1;
        }
        true
    }

    /// What a type is derived for whose derivation has failed, which was reported.
    pub const BROKEN: &str = "?";

    #[track_caller]
    const fn expect(found: &str, expected: &str, message: &str) {
        assert!(
            is_same(found, expected) || is_same(found, BROKEN),
            "{}",
            message
        );
    }

    /// For a field with elements.
    #[track_caller]
    pub const fn child<F: Child>(expected: &str, message: &str) {
        expect(<F::Type as Component>::HELD_TO, expected, message);
    }

    /// For a field with a model group.
    #[track_caller]
    pub const fn part<F: Part>(expected: &str, message: &str) {
        expect(<F::Type as Group>::HELD_TO, expected, message);
    }

    /// For a field with values of an enumeration or union.
    #[track_caller]
    pub const fn same<F: Same>(expected: &str, message: &str) {
        expect(<F::Type as SimpleComponent>::HELD_TO, expected, message);
    }

    /// For a field with other values of a simple type, if its type is derived at all.
    #[track_caller]
    pub const fn fits<F: Fits>(expected: &str, message: &str) {
        let found = <F::Type as Holds<<F::Schema as Restricts>::Base>>::HELD_TO;
        if !found.is_empty() {
            expect(found, expected, message);
        }
    }
}
