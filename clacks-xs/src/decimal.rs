use core::cmp::Ordering;
use core::iter;

use num_bigint::BigInt;

use crate::simple_type::text_traits;
use crate::{
    Builtin, Digits, Integer, MAX_DIGITS, Ordered, SimpleType, ValueError, WhiteSpace, lexical,
};

/// `xs:decimal`, exact: an integer and the number of its digits that stand after the decimal point.
///
/// Zeros that end the fraction are not part of the value: 1.50 is 1.5. A literal may have
/// [`MAX_DIGITS`] digits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Decimal {
    unscaled: Integer,
    /// As small as can be, so that derived equality is equality of value.
    scale: u32,
}

impl Decimal {
    /// Zero.
    pub const ZERO: Self = Self::new(0, 0);

    /// `unscaled` divided by ten to the power of `scale`: `new(125, 2)` is 1.25.
    ///
    /// # Panics
    ///
    /// When `scale` is more than [`MAX_DIGITS`]; in a constant that is a compile error.
    pub const fn new(mut unscaled: i64, mut scale: u32) -> Self {
        assert!(
            scale as usize <= MAX_DIGITS,
            "a decimal has at most MAX_DIGITS digits"
        );
        while scale > 0 && unscaled % 10 == 0 {
            unscaled /= 10;
            // Zero has no digits after the point, however many of them were asked for.
            scale = if unscaled == 0 { 0 } else { scale - 1 };
        }
        Self {
            unscaled: Integer::new(unscaled),
            scale,
        }
    }

    /// `unscaled` divided by ten to the power of `scale`.
    ///
    /// # Errors
    ///
    /// When the number has more than [`MAX_DIGITS`] digits.
    pub fn from_parts(unscaled: impl Into<Integer>, scale: u32) -> Result<Self, ValueError> {
        let unscaled = unscaled.into();
        let digits = unscaled.total_digits().max(scale as usize);
        if digits > MAX_DIGITS {
            let message = format!("a decimal of {digits} digits is too large");
            return Err(ValueError::new(ValueError::LEXICAL, message)
                .expecting(format!("at most {MAX_DIGITS} digits")));
        }
        if let Some(small) = unscaled.to_i64() {
            return Ok(Self::new(small, scale));
        }
        let mut digits = unscaled.to_literal();
        let significant = digits.trim_end_matches('0').len();
        let surplus = (digits.len() - significant).min(scale as usize);
        digits.truncate(digits.len() - surplus);
        let (negative, magnitude) = lexical::split_sign(&digits);
        Ok(Self {
            unscaled: Integer::from_digits(negative, magnitude),
            scale: scale - u32::try_from(surplus).unwrap_or(scale),
        })
    }

    /// The digits of the number as an integer, those after the point included.
    pub const fn unscaled(&self) -> &Integer {
        &self.unscaled
    }

    /// How many of the digits stand after the point.
    pub const fn scale(&self) -> u32 {
        self.scale
    }

    /// The digits of the number, those after the point included, without leading zeros; at least one.
    pub fn total_digits(&self) -> usize {
        Digits::total_digits(self)
    }

    /// The digits after the point.
    pub fn fraction_digits(&self) -> usize {
        Digits::fraction_digits(self)
    }

    /// Is the value below zero?
    pub fn is_negative(&self) -> bool {
        self.unscaled.is_negative()
    }

    /// Is the value zero?
    pub const fn is_zero(&self) -> bool {
        self.unscaled.is_zero()
    }

    /// The nearest `f64`; digits are lost where it cannot hold them.
    pub fn to_f64(&self) -> f64 {
        // A decimal literal is a literal of the standard library too.
        self.to_literal().parse().unwrap_or(f64::NAN)
    }

    /// The value, if it is an integer.
    pub fn to_integer(&self) -> Option<&Integer> {
        (self.scale == 0).then_some(&self.unscaled)
    }

    /// The value plus an integer: both in units of the last digit.
    pub(crate) fn plus(&self, whole: i128) -> (BigInt, u32) {
        (
            self.unscaled.to_bigint() + BigInt::from(whole) * power_of_ten(self.scale),
            self.scale,
        )
    }
}

/// Compares `a / 10^i` with `b / 10^j`.
pub(crate) fn compare_scaled((a, i): &(BigInt, u32), (b, j): &(BigInt, u32)) -> Ordering {
    match i.cmp(j) {
        Ordering::Equal => a.cmp(b),
        Ordering::Less => (a * power_of_ten(j - i)).cmp(b),
        Ordering::Greater => a.cmp(&(b * power_of_ten(i - j))),
    }
}

fn power_of_ten(exponent: u32) -> BigInt {
    BigInt::from(10).pow(exponent)
}

impl SimpleType for Decimal {
    const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
    const BUILTIN: Option<Builtin> = Some(Builtin::Decimal);
    const IS_PLAIN: bool = true;

    fn from_literal(literal: &str) -> Result<Self, ValueError> {
        match Self::short(literal) {
            Some(value) => Ok(value),
            None => Self::long(literal),
        }
    }

    fn write_literal(&self, out: &mut String) {
        let mut buffer = itoa::Buffer::new();
        let big;
        let digits = if let Some(small) = self.unscaled.to_i64() {
            buffer.format(small.unsigned_abs())
        } else {
            big = self.unscaled.to_literal();
            big.trim_start_matches('-')
        };
        if self.is_negative() {
            out.push('-');
        }
        let scale = self.scale as usize;
        match digits.len().checked_sub(scale) {
            _ if scale == 0 => out.push_str(digits),
            Some(whole @ 1..) => {
                out.push_str(&digits[..whole]);
                out.push('.');
                out.push_str(&digits[whole..]);
            }
            _ => {
                out.push_str("0.");
                out.extend(iter::repeat_n('0', scale - digits.len()));
                out.push_str(digits);
            }
        }
    }
}

impl Decimal {
    /// The value of a literal that is right and of so few characters that its digits fit in 64 bits.
    fn short(literal: &str) -> Option<Self> {
        let bytes = literal.as_bytes();
        if bytes.len() > 18 {
            return None;
        }
        let (negative, unsigned) = match bytes {
            [b'-', unsigned @ ..] => (true, unsigned),
            [b'+', unsigned @ ..] | unsigned => (false, unsigned),
        };
        let (mut value, mut digits, mut scale, mut seen_point) = (0_i64, 0, 0, false);
        for &byte in unsigned {
            match byte {
                b'0'..=b'9' => {
                    value = value * 10 + i64::from(byte - b'0');
                    digits += 1;
                    scale += u32::from(seen_point);
                }
                b'.' if !seen_point => seen_point = true,
                _ => return None,
            }
        }
        if digits == 0 {
            return None;
        }
        let value = if negative { -value } else { value };
        Some(Self::new(value, scale))
    }

    fn long(literal: &str) -> Result<Self, ValueError> {
        let wrong = || {
            ValueError::lexical(
                "xs:decimal",
                literal,
                "a number such as 12.50, without an exponent",
            )
        };
        let number = lexical::split_number(literal).ok_or_else(wrong)?;
        let whole = number.whole.trim_start_matches('0');
        let fraction = number.fraction.unwrap_or("").trim_end_matches('0');
        lexical::limit_digits("xs:decimal", literal, whole.len() + fraction.len())?;
        let digits = [whole, fraction].concat();
        Ok(Self {
            unscaled: Integer::from_digits(number.negative, &digits),
            scale: u32::try_from(fraction.len()).map_err(|_| wrong())?,
        })
    }
}

text_traits!(Decimal);

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.scale == other.scale {
            return self.unscaled.cmp(&other.unscaled);
        }
        if self.is_negative() != other.is_negative() {
            return other.is_negative().cmp(&self.is_negative());
        }
        let scaled = |decimal: &Self| (decimal.unscaled.to_bigint(), decimal.scale);
        match (in_units(self, other.scale), in_units(other, self.scale)) {
            (Some(a), Some(b)) => a.cmp(&b),
            _ => compare_scaled(&scaled(self), &scaled(other)),
        }
    }
}

/// The number in units of the finer of its own scale and `scale`, where that fits.
fn in_units(decimal: &Decimal, scale: u32) -> Option<i128> {
    let digits = scale.saturating_sub(decimal.scale);
    // A product of two numbers of 64 bits has 128.
    if digits > 18 {
        return None;
    }
    Some(i128::from(decimal.unscaled.to_i64()?) * i128::from(10_i64.pow(digits)))
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ordered for Decimal {
    fn order(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Digits for Decimal {
    fn total_digits(&self) -> usize {
        self.unscaled.total_digits().max(self.scale as usize)
    }

    fn fraction_digits(&self) -> usize {
        self.scale as usize
    }
}

macro_rules! from_integers {
    ($($type:ident)+) => {$(
        impl From<$type> for Decimal {
            fn from(value: $type) -> Self {
                Self { unscaled: Integer::from(value), scale: 0 }
            }
        }
    )+};
}
from_integers! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

impl From<Integer> for Decimal {
    fn from(unscaled: Integer) -> Self {
        Self { unscaled, scale: 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(literal: &str) -> Decimal {
        Decimal::from_text(literal).expect("a decimal")
    }

    #[test]
    fn digits_beyond_f64_survive() {
        for literal in [
            "12345678901234567890.123456789",
            "-0.000000000000000000000000000001",
            "0.1",
            "-7",
            "100",
        ] {
            assert_eq!(decimal(literal).to_literal(), literal);
        }
        for (literal, written) in [
            ("+1.", "1"),
            (".50", "0.5"),
            ("-0.0", "0"),
            ("0010.0100", "10.01"),
        ] {
            assert_eq!(decimal(literal).to_literal(), written);
        }
    }

    #[test]
    fn one_value_has_one_representation() {
        assert_eq!(decimal("1.50"), Decimal::new(15, 1));
        assert_eq!(Decimal::new(1500, 3), Decimal::new(15, 1));
        assert_eq!(Decimal::new(0, 10_000), Decimal::ZERO);
        let big = Integer::from_text("1000000000000000000000000").expect("an integer");
        assert_eq!(
            Decimal::from_parts(big.clone(), 23),
            Ok(Decimal::new(10, 0))
        );
        assert_eq!(Decimal::from_parts(big, 25), Ok(Decimal::new(1, 1)));
        assert!(Decimal::from_parts(1, 10_001).is_err());
    }

    #[test]
    fn there_is_no_exponent_and_no_comma() {
        for wrong in [
            "", ".", "-", "+.", "1e9", "1E9", "0,5", "INF", "1.2.3", "--1", "٣",
        ] {
            assert!(Decimal::from_text(wrong).is_err(), "{wrong}");
        }
        assert!(Decimal::from_text(&format!("0.{}", "1".repeat(10_001))).is_err());
        assert!(Decimal::from_text(&format!("0.1{}", "0".repeat(1_000_000))).is_ok());
    }

    #[test]
    fn ordered_by_value() {
        let sorted = [
            "-100",
            "-1.5",
            "-1.49",
            "0",
            "0.0001",
            "0.01",
            "1",
            "1.1",
            "12345678901234567890.1",
        ]
        .map(decimal);
        assert!(sorted.is_sorted_by(|a, b| a < b));
        assert!(decimal(&format!("0.{}1", "0".repeat(5_000))) < decimal("0.1"));
    }

    #[test]
    fn digits_are_those_of_the_facets() {
        let digits = |literal: &str| {
            (
                decimal(literal).total_digits(),
                decimal(literal).fraction_digits(),
            )
        };
        assert_eq!(digits("0"), (1, 0));
        assert_eq!(digits("0.001"), (3, 3));
        assert_eq!(digits("-123.450"), (5, 2));
        assert_eq!(digits("100"), (3, 0));
    }

    #[test]
    fn to_f64_rounds_to_the_nearest() {
        let bits = |literal: &str| decimal(literal).to_f64().to_bits();
        assert_eq!(bits("0.1"), 0.1_f64.to_bits());
        assert_eq!(
            bits("12345678901234567890.123456789"),
            12_345_678_901_234_567_890_f64.to_bits()
        );
    }
}
