//! Arithmetic of integers and decimals: exact, but for division.

use clacks_xs::{BigInt, Decimal, Integer};

use crate::error::Error;

/// How many digits a result may have.
const MAX_DIGITS: u32 = 2_000;

/// How many bits that many digits have, about.
const MAX_BITS: u64 = 6_644;

/// How many digits after the point a quotient has at least.
const QUOTIENT_DIGITS: u32 = 18;

fn overflow() -> Error {
    Error::new("err:FOAR0002", "the number is too large")
}

fn zero() -> Error {
    Error::new("err:FOAR0001", "a division by zero")
}

/// An integer that is not too large.
pub(crate) fn integer(value: BigInt) -> Result<Integer, Error> {
    if value.bits() > MAX_BITS {
        return Err(overflow());
    }
    Ok(value.into())
}

/// A decimal that is not too large, of its digits and how many of them come after the point.
pub(crate) fn decimal(unscaled: BigInt, scale: u32) -> Result<Decimal, Error> {
    if unscaled.bits() > MAX_BITS || scale > MAX_DIGITS {
        return Err(overflow());
    }
    Decimal::from_parts(unscaled, scale).map_err(|_| overflow())
}

pub(crate) fn power_of_ten(exponent: u32) -> BigInt {
    BigInt::from(10).pow(exponent)
}

/// The digits of both with the same number of them after the point.
fn aligned(a: &Decimal, b: &Decimal) -> (BigInt, BigInt, u32) {
    let scale = a.scale().max(b.scale());
    let digits =
        |value: &Decimal| value.unscaled().to_bigint() * power_of_ten(scale - value.scale());
    (digits(a), digits(b), scale)
}

pub(crate) fn add(a: &Decimal, b: &Decimal) -> Result<Decimal, Error> {
    let (a, b, scale) = aligned(a, b);
    decimal(a + b, scale)
}

pub(crate) fn subtract(a: &Decimal, b: &Decimal) -> Result<Decimal, Error> {
    let (a, b, scale) = aligned(a, b);
    decimal(a - b, scale)
}

pub(crate) fn multiply(a: &Decimal, b: &Decimal) -> Result<Decimal, Error> {
    let digits = a.unscaled().to_bigint() * b.unscaled().to_bigint();
    decimal(digits, a.scale() + b.scale())
}

pub(crate) fn divide(a: &Decimal, b: &Decimal) -> Result<Decimal, Error> {
    if b.is_zero() {
        return Err(zero());
    }
    let (a, b, scale) = aligned(a, b);
    let digits = QUOTIENT_DIGITS.max(scale);
    decimal(a * power_of_ten(digits) / b, digits)
}

/// The quotient without its fraction.
pub(crate) fn integer_divide(a: &Decimal, b: &Decimal) -> Result<Integer, Error> {
    if b.is_zero() {
        return Err(zero());
    }
    let (a, b, _) = aligned(a, b);
    integer(a / b)
}

/// The remainder, with the sign of the dividend.
pub(crate) fn modulo(a: &Decimal, b: &Decimal) -> Result<Decimal, Error> {
    if b.is_zero() {
        return Err(zero());
    }
    let (a, b, scale) = aligned(a, b);
    decimal(a % b, scale)
}

pub(crate) fn negate(value: &Decimal) -> Decimal {
    let digits = -value.unscaled().to_bigint();
    Decimal::from_parts(digits, value.scale()).unwrap_or_default()
}

/// How a number becomes one with fewer digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rounding {
    Floor,
    Ceiling,
    /// To the nearest, of two the greater.
    HalfUp,
    /// To the nearest, of two the even one.
    HalfEven,
    /// Towards zero.
    Truncate,
}

/// The number with `digits` digits after the point at most; fewer than none are zeros before it.
pub(crate) fn round(value: &Decimal, digits: i64, rounding: Rounding) -> Result<Decimal, Error> {
    let surplus = i64::from(value.scale()).saturating_sub(digits);
    if surplus <= 0 {
        return Ok(value.clone());
    }
    let surplus = u32::try_from(surplus).unwrap_or(u32::MAX);
    let zero = BigInt::from(0);
    // All digits are dropped, and those that come before the first are zeros.
    if surplus > MAX_DIGITS * 2 {
        return Ok(Decimal::ZERO);
    }
    let unit = power_of_ten(surplus);
    let whole = value.unscaled().to_bigint();
    let mut quotient = &whole / &unit;
    let mut rest = whole - &quotient * &unit;
    if rest < zero {
        quotient -= 1;
        rest += &unit;
    }
    let twice: BigInt = &rest * 2;
    let up = match rounding {
        Rounding::Floor => false,
        Rounding::Ceiling => rest > zero,
        Rounding::HalfUp => twice >= unit,
        Rounding::HalfEven => twice > unit || (twice == unit && quotient.bit(0)),
        Rounding::Truncate => rest > zero && value.is_negative(),
    };
    if up {
        quotient += 1;
    }
    if digits >= 0 {
        return decimal(quotient, u32::try_from(digits).unwrap_or(0));
    }
    let zeros = u32::try_from(-digits).unwrap_or(u32::MAX);
    if zeros > MAX_DIGITS {
        return Err(overflow());
    }
    decimal(quotient * power_of_ten(zeros), 0)
}

/// A whole number; the fraction is dropped.
pub(crate) fn truncate(value: &Decimal) -> Integer {
    let digits = value.unscaled().to_bigint() / power_of_ten(value.scale());
    digits.into()
}

/// The exact value of a floating-point number, which is finite.
pub(crate) fn of_double(value: f64) -> Result<Decimal, Error> {
    let text = format!("{value:e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let digits = mantissa.replace('.', "");
    let fraction = mantissa.split_once('.').map_or(0, |(_, after)| after.len());
    let scale = i64::try_from(fraction).unwrap_or(0) - exponent.parse::<i64>().unwrap_or(0);
    let digits: BigInt = digits.parse().unwrap_or_default();
    if let Ok(scale) = u32::try_from(scale) {
        decimal(digits, scale)
    } else {
        let zeros = u32::try_from(-scale).unwrap_or(u32::MAX);
        decimal(digits * power_of_ten(zeros.min(MAX_DIGITS)), 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Decimal {
        text.parse().expect(text)
    }

    #[test]
    fn rounding_goes_where_it_should() {
        for (value, digits, rounding, rounded) in [
            ("2.5", 0, Rounding::HalfUp, "3"),
            ("-2.5", 0, Rounding::HalfUp, "-2"),
            ("2.5", 0, Rounding::HalfEven, "2"),
            ("3.5", 0, Rounding::HalfEven, "4"),
            ("-2.1", 0, Rounding::Floor, "-3"),
            ("-2.9", 0, Rounding::Ceiling, "-2"),
            ("-2.9", 0, Rounding::Truncate, "-2"),
            ("12345", -2, Rounding::HalfEven, "12300"),
            ("0.125", 2, Rounding::HalfEven, "0.12"),
            ("7", -9_000_000_000, Rounding::HalfEven, "0"),
        ] {
            let outcome = round(&number(value), digits, rounding).map(|value| value.to_string());
            assert_eq!(outcome.as_deref(), Ok(rounded), "{value} {digits}");
        }
    }

    #[test]
    fn quotients_have_eighteen_digits() {
        let third = divide(&number("1"), &number("3")).expect("a quotient");
        assert_eq!(third.to_string(), "0.333333333333333333");
        assert_eq!(
            integer_divide(&number("-7"), &number("2")),
            Ok(Integer::new(-3))
        );
        assert_eq!(modulo(&number("-7.5"), &number("2")), Ok(number("-1.5")));
        assert!(divide(&number("1"), &Decimal::ZERO).is_err());
    }

    #[test]
    fn numbers_do_not_grow_without_bound() {
        let mut value = number("1234567890.0987654321");
        let grown = (0..20).try_for_each(|_| {
            value = multiply(&value, &value)?;
            Ok::<_, Error>(())
        });
        assert!(grown.is_err());
    }
}
