use core::cmp::Ordering;
use core::fmt::Write as _;

use num_bigint::{BigInt, Sign};

use crate::simple_type::text_traits;
use crate::{Builtin, Digits, Ordered, SimpleType, ValueError, WhiteSpace, lexical};

/// `xs:integer`: an integer of any size.
///
/// A literal may have [`MAX_DIGITS`](crate::MAX_DIGITS) digits after its leading zeros.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Integer(Repr);

/// What fits in `Small` is never `Big`, so that derived equality is equality of value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Repr {
    Small(i64),
    Big(BigInt),
}

impl Integer {
    /// Zero.
    pub const ZERO: Self = Self::new(0);

    /// The integer `value`.
    pub const fn new(value: i64) -> Self {
        Self(Repr::Small(value))
    }

    /// The value as a `BigInt`.
    pub fn to_bigint(&self) -> BigInt {
        match &self.0 {
            Repr::Small(value) => BigInt::from(*value),
            Repr::Big(value) => value.clone(),
        }
    }

    /// The value, if it fits in 64 bits.
    pub const fn to_i64(&self) -> Option<i64> {
        match &self.0 {
            Repr::Small(value) => Some(*value),
            Repr::Big(_) => None,
        }
    }

    /// Is the value below zero?
    pub fn is_negative(&self) -> bool {
        match &self.0 {
            Repr::Small(value) => *value < 0,
            Repr::Big(value) => value.sign() == Sign::Minus,
        }
    }

    /// Is the value zero?
    pub const fn is_zero(&self) -> bool {
        matches!(self.0, Repr::Small(0))
    }

    /// Reads digits, which the caller has checked to be digits and few enough.
    pub(crate) fn from_digits(negative: bool, digits: &str) -> Self {
        let small = digits.bytes().try_fold(0_i64, |value, digit| {
            let digit = i64::from(digit - b'0');
            let value = value.checked_mul(10)?;
            if negative {
                value.checked_sub(digit)
            } else {
                value.checked_add(digit)
            }
        });
        if let Some(value) = small {
            return Self::new(value);
        }
        let magnitude = BigInt::parse_bytes(digits.as_bytes(), 10).unwrap_or_default();
        Self::from(if negative { -magnitude } else { magnitude })
    }
}

impl SimpleType for Integer {
    const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
    const BUILTIN: Option<Builtin> = Some(Builtin::Integer);
    const IS_PLAIN: bool = true;

    fn from_literal(literal: &str) -> Result<Self, ValueError> {
        let Some((negative, digits)) = lexical::split_integer(literal) else {
            return Err(ValueError::lexical(
                "xs:integer",
                literal,
                "an integer such as 0, 42 or -7",
            ));
        };
        lexical::limit_digits("xs:integer", literal, digits.len())?;
        Ok(Self::from_digits(negative, digits))
    }

    fn write_literal(&self, out: &mut String) {
        match &self.0 {
            Repr::Small(value) => out.push_str(itoa::Buffer::new().format(*value)),
            Repr::Big(value) => {
                let _ = write!(out, "{value}");
            }
        }
    }
}

text_traits!(Integer);

impl Default for Integer {
    fn default() -> Self {
        Self::ZERO
    }
}

impl Ord for Integer {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.0, &other.0) {
            (Repr::Small(a), Repr::Small(b)) => a.cmp(b),
            (Repr::Big(a), Repr::Big(b)) => a.cmp(b),
            // Whatever is big lies beyond all that is small, on the side of its sign.
            (Repr::Big(a), Repr::Small(_)) => a.sign().cmp(&Sign::NoSign),
            (Repr::Small(_), Repr::Big(b)) => Sign::NoSign.cmp(&b.sign()),
        }
    }
}

impl PartialOrd for Integer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ordered for Integer {
    fn order(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Digits for Integer {
    fn total_digits(&self) -> usize {
        match &self.0 {
            Repr::Small(value) => value.total_digits(),
            Repr::Big(value) => value.magnitude().to_string().len(),
        }
    }

    fn fraction_digits(&self) -> usize {
        0
    }
}

impl From<BigInt> for Integer {
    fn from(value: BigInt) -> Self {
        match i64::try_from(&value) {
            Ok(small) => Self::new(small),
            Err(_) => Self(Repr::Big(value)),
        }
    }
}

impl From<Integer> for BigInt {
    fn from(value: Integer) -> Self {
        match value.0 {
            Repr::Small(value) => Self::from(value),
            Repr::Big(value) => value,
        }
    }
}

macro_rules! machine_integers {
    ($($type:ident)+) => {$(
        impl From<$type> for Integer {
            fn from(value: $type) -> Self {
                match i64::try_from(value) {
                    Ok(small) => Self::new(small),
                    Err(_) => Self(Repr::Big(BigInt::from(value))),
                }
            }
        }

        #[doc = concat!("Fails where the value does not fit in `", stringify!($type), "`.")]
        impl TryFrom<&Integer> for $type {
            type Error = ValueError;

            fn try_from(value: &Integer) -> Result<Self, Self::Error> {
                let fitting = match &value.0 {
                    Repr::Small(value) => Self::try_from(*value).ok(),
                    Repr::Big(value) => Self::try_from(value).ok(),
                };
                fitting.ok_or_else(|| does_not_fit(value, Self::MIN.to_string(), Self::MAX.to_string()))
            }
        }

        #[doc = concat!("Fails where the value does not fit in `", stringify!($type), "`.")]
        impl TryFrom<Integer> for $type {
            type Error = ValueError;

            fn try_from(value: Integer) -> Result<Self, Self::Error> {
                Self::try_from(&value)
            }
        }
    )+};
}

// `i64::try_from` of an `i64` and the like: one macro for all of them is worth the detour.
#[allow(clippy::useless_conversion, clippy::unnecessary_fallible_conversions)]
mod conversions {
    use super::{BigInt, Integer, Repr, ValueError, does_not_fit};

    machine_integers! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
}

fn does_not_fit(value: &Integer, least: String, greatest: String) -> ValueError {
    let (rule, bound, side) = if value.is_negative() {
        ("cvc-minInclusive-valid", least, "less")
    } else {
        ("cvc-maxInclusive-valid", greatest, "greater")
    };
    let literal = crate::excerpt(&value.to_literal());
    ValueError::new(rule, format!("{literal} is {side} than {bound}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn integer(literal: &str) -> Integer {
        Integer::from_text(literal).expect("an integer")
    }

    #[test]
    fn thirty_digits_survive() {
        for literal in [
            "123456789012345678901234567890",
            "-999999999999999999999999999999",
        ] {
            assert_eq!(integer(literal).to_literal(), literal);
            assert_eq!(integer(literal).total_digits(), 30);
        }
        assert_eq!(
            integer(" +00000000000000000000000000000000000001 "),
            Integer::new(1)
        );
        assert_eq!(integer("-0"), Integer::ZERO);
    }

    #[test]
    fn one_value_has_one_representation() {
        assert_eq!(integer("9223372036854775807"), Integer::new(i64::MAX));
        assert_eq!(integer("-9223372036854775808"), Integer::new(i64::MIN));
        assert_eq!(Integer::from(BigInt::from(5)), Integer::new(5));
        assert_eq!(integer("18446744073709551615"), Integer::from(u64::MAX));
    }

    #[test]
    fn ordered_across_sizes() {
        let sorted = [
            "-100000000000000000000",
            "-99999999999999999999",
            "-1",
            "0",
            "99999999999999999999",
        ]
        .map(integer);
        assert!(sorted.is_sorted());
        assert!(integer("-99999999999999999999") < Integer::new(i64::MIN));
    }

    #[test]
    fn conversions_are_checked() {
        assert_eq!(u8::try_from(&Integer::new(255)), Ok(255));
        assert_eq!(
            u8::try_from(Integer::new(256)).map_err(|e| e.rule()),
            Err("cvc-maxInclusive-valid")
        );
        assert_eq!(u64::try_from(Integer::from(u64::MAX)), Ok(u64::MAX));
        assert_eq!(
            i64::try_from(integer("-9223372036854775809")).map_err(|e| e.rule()),
            Err("cvc-minInclusive-valid")
        );
    }

    #[test]
    fn more_digits_than_the_limit_are_an_error() {
        assert!(Integer::from_text(&"9".repeat(10_000)).is_ok());
        assert!(Integer::from_text(&"9".repeat(10_001)).is_err());
        assert_eq!(integer(&"0".repeat(1_000_000)), Integer::ZERO);
        for wrong in ["", "-", "1.", "1e9", "abc", "1 0"] {
            assert!(Integer::from_text(wrong).is_err(), "{wrong}");
        }
    }
}
