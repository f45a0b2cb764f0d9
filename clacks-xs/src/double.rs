use core::cmp::Ordering;
use core::fmt::Write as _;
use core::hash::{Hash, Hasher};

use crate::simple_type::text_traits;
use crate::{Builtin, Ordered, SimpleType, ValueError, WhiteSpace, lexical};

/// `xs:double`.
///
/// Equality, hash and order are those of XML Schema: NaN equals itself and compares with nothing else, and -0 equals 0.
/// A literal beyond the range of the type means an infinity or zero, as rounding gives it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Double(f64);

impl Double {
    /// The double of this value.
    pub const fn new(value: f64) -> Self {
        Self(value)
    }

    /// The value.
    pub const fn get(self) -> f64 {
        self.0
    }
}

impl SimpleType for Double {
    const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
    const BUILTIN: Option<Builtin> = Some(Builtin::Double);
    const IS_PLAIN: bool = true;

    fn from_literal(literal: &str) -> Result<Self, ValueError> {
        read(literal, "xs:double").map(Self)
    }

    fn write_literal(&self, out: &mut String) {
        write(self.0, out);
    }
}

text_traits!(Double);

impl PartialEq for Double {
    fn eq(&self, other: &Self) -> bool {
        self.order(other) == Some(Ordering::Equal)
    }
}

impl Eq for Double {}

impl Hash for Double {
    fn hash<H: Hasher>(&self, state: &mut H) {
        hash(self.0, state);
    }
}

impl PartialOrd for Double {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.order(other)
    }
}

impl PartialEq<f64> for Double {
    fn eq(&self, other: &f64) -> bool {
        self.0 == *other
    }
}

impl PartialOrd<f64> for Double {
    fn partial_cmp(&self, other: &f64) -> Option<Ordering> {
        self.0.partial_cmp(other)
    }
}

impl Ordered for Double {
    fn order(&self, other: &Self) -> Option<Ordering> {
        self.0.order(&other.0)
    }
}

impl From<f64> for Double {
    fn from(value: f64) -> Self {
        Self(value)
    }
}

impl From<Double> for f64 {
    fn from(value: Double) -> Self {
        value.0
    }
}

/// NaN equals itself and compares with nothing else; the two zeros are equal.
impl Ordered for f64 {
    fn order(&self, other: &Self) -> Option<Ordering> {
        if self.is_nan() && other.is_nan() {
            return Some(Ordering::Equal);
        }
        self.partial_cmp(other)
    }
}

/// Hashes equal values alike: all NaN, and both zeros.
pub(crate) fn hash<H: Hasher>(value: f64, state: &mut H) {
    let one_of_each = if value.is_nan() {
        f64::NAN
    } else if value == 0.0 {
        0.0
    } else {
        value
    };
    one_of_each.to_bits().hash(state);
}

/// Reads a literal of `xs:double` or `xs:float` as the nearest `f64`.
pub(crate) fn read(literal: &str, datatype: &str) -> Result<f64, ValueError> {
    match literal {
        "INF" => return Ok(f64::INFINITY),
        "-INF" => return Ok(f64::NEG_INFINITY),
        "NaN" => return Ok(f64::NAN),
        _ => {}
    }
    let wrong = || {
        ValueError::lexical(
            datatype,
            literal,
            "a number such as 1.5, 1.5E3, INF, -INF or NaN",
        )
    };
    if !is_number(literal) {
        return Err(wrong());
    }
    // The parser of the standard library saturates exponents, which would show if the digits could outweigh them.
    lexical::limit_digits(datatype, literal, literal.len())?;
    literal.parse().map_err(|_| wrong())
}

fn is_number(literal: &str) -> bool {
    match literal.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => {
            lexical::split_number(mantissa).is_some()
                && lexical::is_digits(lexical::split_sign(exponent).1)
        }
        None => lexical::split_number(literal).is_some(),
    }
}

/// Appends the shortest literal that reads as the same `f64`.
pub(crate) fn write(value: f64, out: &mut String) {
    let magnitude = value.abs();
    let _ = if value.is_nan() {
        out.write_str("NaN")
    } else if value.is_infinite() {
        out.write_str(if value > 0.0 { "INF" } else { "-INF" })
    } else if magnitude == 0.0 || (1e-5..1e17).contains(&magnitude) {
        write!(out, "{value}")
    } else {
        write!(out, "{value:E}")
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_of_all_shapes() {
        for (literal, value) in [
            ("1.5", 1.5),
            ("+1.", 1.0),
            ("-.5e-1", -0.05),
            ("1E+3", 1e3),
            ("007", 7.0),
        ] {
            assert_eq!(Double::from_text(literal), Ok(Double(value)));
        }
        let infinite = Ok(Double(f64::INFINITY));
        assert_eq!(Double::from_text("-INF"), Ok(Double(f64::NEG_INFINITY)));
        assert_eq!(Double::from_text("NaN"), Ok(Double(f64::NAN)));
        assert_eq!(Double::from_text("1e400"), infinite);
        assert_eq!(Double::from_text("1e99999999999999999999"), infinite);
    }

    #[test]
    fn rust_accepts_more_than_the_schema() {
        for wrong in [
            "", "inf", "infinity", "nan", "+INF", "-NaN", "Infinity", ".", "e5", "1e", "0x1p3",
            "0,5", "1 ",
        ] {
            assert!(Double::from_literal(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_exponent_that_outweighs_a_million_zeros_is_refused_not_misread() {
        let literal = format!("0.{}1e1000000", "0".repeat(999_999));
        assert!(Double::from_literal(&literal).is_err());
    }

    #[test]
    fn written_short_and_exact() {
        let literals: Vec<_> = [0.1, -0.0, 1e300, 1.5e-7, 1_316_502_000.0, f64::NAN]
            .iter()
            .map(|value| Double(*value).to_literal())
            .collect();
        assert_eq!(
            literals,
            ["0.1", "-0", "1E300", "1.5E-7", "1316502000", "NaN"]
        );
    }
}
