//! Values as text (XQuery 1.0 and XPath 2.0 Functions and Operators, section 17.1.2).

use std::fmt::{Display, LowerExp, Write as _};
use std::sync::Arc;

use clacks_xs::{Duration, SimpleType};

use crate::types::AtomicType;
use crate::value::Atomic;

impl Atomic {
    /// The value cast to `xs:string`.
    pub fn to_text(&self) -> Arc<str> {
        match self {
            Self::Untyped(text) | Self::String(text, _) | Self::Uri(text) => text.clone(),
            Self::Boolean(true) => "true".into(),
            Self::Boolean(false) => "false".into(),
            Self::Integer(value, _) => value.to_literal().into(),
            Self::Decimal(value) => value.to_literal().into(),
            Self::Float(value) => float(f64::from(*value), value).into(),
            Self::Double(value) => float(*value, value).into(),
            Self::Duration(value, ty) => duration(value, *ty).into(),
            Self::DateTime(value) => value.to_literal().into(),
            Self::Date(value) => value.to_literal().into(),
            Self::Time(value) => value.to_literal().into(),
            Self::GYear(value) => value.to_literal().into(),
            Self::GYearMonth(value) => value.to_literal().into(),
            Self::GMonth(value) => value.to_literal().into(),
            Self::GMonthDay(value) => value.to_literal().into(),
            Self::GDay(value) => value.to_literal().into(),
            Self::HexBinary(octets) => hex(octets).into(),
            Self::Base64Binary(octets) => base64(octets).into(),
            Self::QName(name) => {
                let (name, prefix) = &**name;
                if prefix.is_empty() {
                    name.local.clone()
                } else {
                    format!("{prefix}:{}", name.local).into()
                }
            }
        }
    }
}

/// A floating-point number, of which `wide` is the value and `value` has the digits.
fn float<F: Display + LowerExp>(wide: f64, value: &F) -> String {
    let magnitude = wide.abs();
    if wide.is_nan() {
        "NaN".to_owned()
    } else if wide.is_infinite() {
        if wide > 0.0 { "INF" } else { "-INF" }.to_owned()
    } else if magnitude == 0.0 || (1e-6..1e6).contains(&magnitude) {
        value.to_string()
    } else {
        let text = format!("{value:e}");
        let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        let point = if mantissa.contains('.') { "" } else { ".0" };
        format!("{mantissa}{point}E{exponent}")
    }
}

fn duration(value: &Duration, ty: AtomicType) -> String {
    if ty == AtomicType::YearMonthDuration && value.months() == 0 {
        return "P0M".to_owned();
    }
    value.to_literal()
}

fn hex(octets: &[u8]) -> String {
    let mut out = String::with_capacity(octets.len() * 2);
    for octet in octets {
        let _ = write!(out, "{octet:02X}");
    }
    out
}

fn base64(octets: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(octets.len().div_ceil(3) * 4);
    for group in octets.chunks(3) {
        let byte = |at: usize| u32::from(*group.get(at).unwrap_or(&0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for digit in 0..4 {
            let index = (bits >> (18 - 6 * digit)) & 63;
            let padding = digit > group.len();
            out.push(if padding {
                '='
            } else {
                char::from(DIGITS[index as usize])
            });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_xpath_does() {
        for (value, text) in [
            (Atomic::Double(1.0), "1"),
            (Atomic::Double(1e6), "1.0E6"),
            (Atomic::Double(123_456.5), "123456.5"),
            (Atomic::Double(1.5e-7), "1.5E-7"),
            (Atomic::Double(-0.0), "-0"),
            (Atomic::Float(0.1), "0.1"),
            (Atomic::Float(f32::INFINITY), "INF"),
            (
                Atomic::Base64Binary([1, 2, 3, 4].as_slice().into()),
                "AQIDBA==",
            ),
            (Atomic::HexBinary([10, 255].as_slice().into()), "0AFF"),
        ] {
            assert_eq!(&*value.to_text(), text);
        }
    }
}
