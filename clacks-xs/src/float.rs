use core::cmp::Ordering;
use core::fmt::Write as _;
use core::hash::{Hash, Hasher};

use crate::simple_type::text_traits;
use crate::{Builtin, Ordered, SimpleType, ValueError, WhiteSpace, double};

/// `xs:float`, kept so that decimal literals survive.
///
/// The values of `xs:float` are those of `f32`, but documents hold literals such as 1316502000 (seconds since 1970)
/// that `f32` rounds to another number. This type therefore keeps an `f64`. The `f32` nearest to what is kept is
/// always the `f32` nearest to the literal, so [`to_f32`](Self::to_f32) is what a reader with `f32` would have seen.
///
/// Equality, hash and `PartialOrd` are those of the kept `f64`, except that NaN equals NaN; -0 equals 0.
/// [`Ordered`], by which facets judge, is the order of `xs:float` itself, hence that of `f32`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Float(f64);

impl Float {
    /// Keeps `value` as it is.
    pub const fn new(value: f64) -> Self {
        Self(value)
    }

    /// What is kept.
    pub const fn get(self) -> f64 {
        self.0
    }

    /// The nearest `f32`: the value in the sense of `xs:float`.
    // Rounding to the nearest is what is wanted here.
    #[allow(clippy::cast_possible_truncation)]
    pub const fn to_f32(self) -> f32 {
        self.0 as f32
    }

    /// Does reading the literal, the nearest `f64` of which is kept here, give this very value?
    fn is_meant_by(self, literal: &str) -> bool {
        let narrow = self.to_f32();
        f64::from(narrow).to_bits() == self.0.to_bits()
            || !self.0.is_finite()
            || literal
                .parse::<f32>()
                .is_ok_and(|again| again.to_bits() == narrow.to_bits())
    }
}

impl SimpleType for Float {
    const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
    const BUILTIN: Option<Builtin> = Some(Builtin::Float);
    const IS_PLAIN: bool = true;

    fn from_literal(literal: &str) -> Result<Self, ValueError> {
        let wide = Self(double::read(literal, "xs:float")?);
        if !wide.0.is_finite() {
            return Ok(wide);
        }
        // Rounding twice can end at a neighbour: a literal just beside the middle of two `f32` may have that middle
        // as its nearest `f64`. One step of the `f64` puts it on the literal's side.
        let narrow: f32 = literal.parse().unwrap_or(wide.to_f32());
        Ok(match wide.to_f32().total_cmp(&narrow) {
            Ordering::Equal => wide,
            Ordering::Less => Self(wide.0.next_up()),
            Ordering::Greater => Self(wide.0.next_down()),
        })
    }

    fn write_literal(&self, out: &mut String) {
        let start = out.len();
        double::write(self.0, out);
        // The shortest literal of what is kept may lie across the middle of two `f32`. Digits are added until one does
        // not; the exact value, which has fewer than 160 of them where this can happen, ends the search.
        let mut precision = 16;
        while !self.is_meant_by(&out[start..]) && precision < 160 {
            out.truncate(start);
            let _ = write!(out, "{:.precision$E}", self.0);
            precision += 1;
        }
    }
}

text_traits!(Float);

impl PartialEq for Float {
    fn eq(&self, other: &Self) -> bool {
        self.0.order(&other.0) == Some(Ordering::Equal)
    }
}

impl Eq for Float {}

impl Hash for Float {
    fn hash<H: Hasher>(&self, state: &mut H) {
        double::hash(self.0, state);
    }
}

impl PartialOrd for Float {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.0.order(&other.0)
    }
}

impl PartialEq<f64> for Float {
    fn eq(&self, other: &f64) -> bool {
        self.0 == *other
    }
}

impl PartialOrd<f64> for Float {
    fn partial_cmp(&self, other: &f64) -> Option<Ordering> {
        self.0.partial_cmp(other)
    }
}

impl Ordered for Float {
    fn order(&self, other: &Self) -> Option<Ordering> {
        f64::from(self.to_f32()).order(&f64::from(other.to_f32()))
    }
}

impl From<f64> for Float {
    fn from(value: f64) -> Self {
        Self(value)
    }
}

impl From<f32> for Float {
    fn from(value: f32) -> Self {
        Self(f64::from(value))
    }
}

impl From<Float> for f64 {
    fn from(value: Float) -> Self {
        value.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_since_1970_survive() {
        let float = Float::from_text("1316502001").expect("a float");
        assert_eq!(float, Float::new(1_316_502_001.0));
        assert_eq!(float.to_literal(), "1316502001");
        assert_eq!(float.to_f32().to_bits(), 1_316_502_016_f32.to_bits());
    }

    #[test]
    fn a_literal_is_never_rounded_twice() {
        // 16777217 lies in the middle of two values; each literal lies beside it by less than an `f64` can tell.
        for (literal, nearest) in [
            ("16777217.0000000000000000001", 16_777_218.0),
            ("16777216.9999999999999999999", 16_777_216.0),
            ("-16777217.0000000000000000001", -16_777_218.0),
            ("16777217", 16_777_216.0),
            ("3.5e38", f32::INFINITY),
        ] {
            let float = Float::from_text(literal).expect("a float");
            assert_eq!(float.to_f32().to_bits(), f32::to_bits(nearest), "{literal}");
            let again = Float::from_text(&float.to_literal()).expect("a float");
            assert_eq!(
                (again, again.to_f32().to_bits()),
                (float, f32::to_bits(nearest)),
                "{literal}"
            );
        }
    }

    #[test]
    fn the_middle_of_two_values_is_written_so_that_it_stays_there() {
        let float = Float::from_text("2031996375457071104").expect("a float");
        let again = Float::from_text(&float.to_literal()).expect("a float");
        assert_eq!(
            (again, again.to_f32().to_bits()),
            (float, float.to_f32().to_bits())
        );
        assert!(float.to_literal().len() < 24);
    }

    #[test]
    fn the_order_of_the_schema_is_that_of_f32() {
        let (a, b) = (Float::new(16_777_216.0), Float::new(16_777_217.0));
        assert_ne!(a, b);
        assert_eq!(a.order(&b), Some(Ordering::Equal));
        assert_eq!(Float::new(f64::NAN), Float::new(-f64::NAN));
        assert_eq!(Float::new(f64::NAN).order(&a), None);
        assert_eq!(Float::new(-0.0), Float::new(0.0));
    }

    #[test]
    fn the_error_says_what_a_float_looks_like() {
        let error = Float::from_text("0,5").expect_err("a comma");
        assert_eq!(error.message(), "\"0,5\" is not a value of xs:float");
        assert_eq!(
            error.expected(),
            Some("a number such as 1.5, 1.5E3, INF, -INF or NaN")
        );
    }
}
