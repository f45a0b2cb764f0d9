use core::cmp::Ordering;

use crate::{ValueError, WhiteSpace};

/// A Rust type that holds the values of a simple type of XML Schema.
///
/// For every value that [`check_writable`](Self::check_writable) lets through, reading what
/// [`write_literal`](Self::write_literal) wrote gives the same value again.
pub trait SimpleType: Sized {
    /// What happens to white space before a literal is read.
    const WHITE_SPACE: WhiteSpace;

    /// Reads a literal whose white space is already normalized.
    ///
    /// # Errors
    ///
    /// When the literal is outside the lexical space, names no value of the type, or exceeds a limit of this crate.
    fn from_literal(literal: &str) -> Result<Self, ValueError>;

    /// Appends a literal of this value: the canonical one where that is the one people write.
    fn write_literal(&self, out: &mut String);

    /// Checks that what [`write_literal`](Self::write_literal) writes will be this value again. Only lists have values
    /// of which that is not so: an item with white space in it would fall apart.
    ///
    /// # Errors
    ///
    /// When it would be another value.
    fn check_writable(&self) -> Result<(), ValueError> {
        Ok(())
    }

    /// Reads text as it stands in a document: normalizes its white space, then reads the literal.
    ///
    /// # Errors
    ///
    /// Those of [`from_literal`](Self::from_literal).
    fn from_text(raw: &str) -> Result<Self, ValueError> {
        Self::from_literal(&Self::WHITE_SPACE.normalize(raw))
    }

    /// A literal of this value, as [`write_literal`](Self::write_literal) writes it.
    fn to_literal(&self) -> String {
        let mut out = String::new();
        self.write_literal(&mut out);
        out
    }
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
