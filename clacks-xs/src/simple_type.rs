use core::cmp::Ordering;

use crate::{Builtin, NoBindings, PrefixBindings, Prefixes, Value, ValueError, WhiteSpace, names};

/// A Rust type that holds the values of a simple type of XML Schema.
///
/// For every value that [`check_writable`](Self::check_writable) lets through, reading what
/// [`write_literal`](Self::write_literal) wrote gives the same value again; where the literals have prefixes
/// ([`HAS_PREFIXES`](Self::HAS_PREFIXES)), reading what [`write_literal_in`](Self::write_literal_in) wrote, with the
/// prefixes that it was given.
pub trait SimpleType: Sized {
    /// What happens to white space before a literal is read.
    const WHITE_SPACE: WhiteSpace;

    /// The built-in type whose values these are, all of them and no others.
    const BUILTIN: Option<Builtin> = None;

    /// The name of the type in XML Schema, if it has one: its namespace, empty for none, and its local name.
    const NAME: Option<(&'static str, &'static str)> = match Self::BUILTIN {
        Some(builtin) => Some((names::XSD, builtin.name())),
        None => None,
    };

    /// Whether literals may have prefixes of namespaces, as those of `xs:QName` and `xs:NOTATION` have. Those of lists
    /// and unions have them if those of an item or a member have.
    const HAS_PREFIXES: bool = false;

    /// Whether values may mean something to the document around them: see [`marks`](Self::marks).
    const HAS_MARKS: bool = false;

    /// Whether literals, as they are written, have none of the characters that are special in XML: `<`, `>`, `&`,
    /// quotes, and controls.
    const IS_PLAIN: bool = false;

    /// Reads a literal whose white space is already normalized.
    ///
    /// # Errors
    ///
    /// When the literal is outside the lexical space, names no value of the type, or exceeds a limit of this crate.
    fn from_literal(literal: &str) -> Result<Self, ValueError>;

    /// The same for a literal in which prefixes stand for what `bindings` say.
    ///
    /// # Errors
    ///
    /// Those of [`from_literal`](Self::from_literal), and a prefix that is not bound.
    fn from_literal_in(literal: &str, bindings: &dyn PrefixBindings) -> Result<Self, ValueError> {
        let _ = bindings;
        Self::from_literal(literal)
    }

    /// Appends a literal of this value: the canonical one where that is the one people write.
    fn write_literal(&self, out: &mut String);

    /// The same with those prefixes that stand for the namespaces of its names.
    fn write_literal_in(&self, out: &mut String, prefixes: &mut dyn Prefixes) {
        let _ = prefixes;
        self.write_literal(out);
    }

    /// Checks that what [`write_literal`](Self::write_literal) writes will be this value again. That is not so of lists
    /// with an item that has white space in it, which would fall apart, and of names that are none.
    ///
    /// # Errors
    ///
    /// When it would be another value.
    fn check_writable(&self) -> Result<(), ValueError> {
        Ok(())
    }

    /// The value in the value space, where literals that differ may be the same value.
    fn to_value(&self) -> Value {
        let literal = self.to_literal();
        let value = Self::BUILTIN.map(|builtin| Value::parse(builtin, &literal, &NoBindings));
        value.and_then(Result::ok).unwrap_or(Value::String(literal))
    }

    /// Tells what the value means to the document around it.
    fn marks(&self, found: &mut dyn FnMut(Mark<'_>)) {
        let _ = found;
    }

    /// Reads text as it stands in a document: normalizes its white space, then reads the literal.
    ///
    /// # Errors
    ///
    /// Those of [`from_literal`](Self::from_literal).
    fn from_text(raw: &str) -> Result<Self, ValueError> {
        Self::from_literal(&Self::WHITE_SPACE.normalize(raw))
    }

    /// The same where prefixes stand for what `bindings` say.
    ///
    /// # Errors
    ///
    /// Those of [`from_literal_in`](Self::from_literal_in).
    fn from_text_in(raw: &str, bindings: &dyn PrefixBindings) -> Result<Self, ValueError> {
        Self::from_literal_in(&Self::WHITE_SPACE.normalize(raw), bindings)
    }

    /// A literal of this value, as [`write_literal`](Self::write_literal) writes it.
    fn to_literal(&self) -> String {
        let mut out = String::new();
        self.write_literal(&mut out);
        out
    }
}

/// What a value means to the document around it, beyond itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark<'v> {
    /// A value of `xs:ID`: an element is called so.
    Id(&'v str),
    /// A value of `xs:IDREF`: the element that is called so.
    IdRef(&'v str),
    /// A value of `xs:ENTITY`: the unparsed entity that is called so.
    Entity(&'v str),
}

/// The order that XML Schema gives to the values of a type.
///
/// It is partial: a time without a zone may be neither before nor after one with a zone, a month is neither longer nor
/// shorter than 30 days, and NaN compares with nothing but itself.
pub trait Ordered {
    /// How `self` stands to `other`; `None` where XML Schema leaves the two unordered.
    fn order(&self, other: &Self) -> Option<Ordering>;
}

/// What the facets `length`, `minLength` and `maxLength` count.
pub trait Length {
    /// Characters of a string (not bytes), octets of binary data, items of a list.
    fn length(&self) -> usize;

    /// Whether the length is `n` or more.
    fn is_at_least(&self, n: usize) -> bool {
        self.length() >= n
    }

    /// Whether the length is `n` or less.
    fn is_at_most(&self, n: usize) -> bool {
        self.length() <= n
    }
}

/// What the facets `totalDigits` and `fractionDigits` count.
pub trait Digits {
    /// The least `totalDigits` that allows this value: its decimal digits without leading zeros, those after the point
    /// included, at least one.
    fn total_digits(&self) -> usize;

    /// The digits after the decimal point, without trailing zeros.
    fn fraction_digits(&self) -> usize;
}

/// `FromStr` (from text, so white space is normalized) and `Display` (a literal) for types of this crate.
macro_rules! text_traits {
    ($($type:ty),+ $(,)?) => {$(
        impl core::str::FromStr for $type {
            type Err = $crate::ValueError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                <Self as $crate::SimpleType>::from_text(text)
            }
        }

        impl core::fmt::Display for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(&$crate::SimpleType::to_literal(self))
            }
        }
    )+};
}
pub(crate) use text_traits;
