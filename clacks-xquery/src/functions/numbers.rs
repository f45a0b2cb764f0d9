//! Functions on numbers (section 6.4).

use super::{Arguments, atomic};
use crate::atomic::cast;
use crate::atomic::decimal::{self, Rounding};
use crate::atomic::number::Number;
use crate::error::Error;
use crate::eval::Eval;
use crate::item::{Item, Sequence};
use crate::library::Function;
use crate::types::AtomicType;
use crate::value::Atomic;

impl<'a> Eval<'_, 'a> {
    pub(super) fn numbers(
        &mut self,
        function: Function,
        arguments: Arguments<'_, 'a>,
    ) -> Result<Sequence<'a>, Error> {
        if function == Function::Number {
            let value = match arguments.first() {
                Some(argument) => argument.clone(),
                None => Sequence::One(self.context_item()?),
            };
            let value = self.atomize(value)?;
            let number = match value.items() {
                [Item::Atomic(value)] => cast::cast(value, AtomicType::DOUBLE).ok(),
                _ => None,
            };
            return Ok(number.unwrap_or(Atomic::Double(f64::NAN)).into());
        }
        let Some(number) = atomic(&arguments[0]).and_then(Number::of) else {
            return Ok(Sequence::Empty);
        };
        let digits = match arguments.get(1).and_then(atomic) {
            Some(Atomic::Integer(digits, _)) => digits.to_i64().unwrap_or(i64::MAX),
            _ => 0,
        };
        let rounded = match number {
            Number::Integer(value) => match function {
                Function::Abs if value.is_negative() => {
                    Number::Integer(decimal::integer(-value.to_bigint())?)
                }
                Function::RoundHalfToEven if digits < 0 => {
                    let rounded = decimal::round(&value.into(), digits, Rounding::HalfEven)?;
                    Number::Integer(decimal::truncate(&rounded))
                }
                _ => Number::Integer(value),
            },
            Number::Decimal(value) => Number::Decimal(match function {
                Function::Abs if value.is_negative() => decimal::negate(&value),
                Function::Abs => value,
                Function::Ceiling => decimal::round(&value, 0, Rounding::Ceiling)?,
                Function::Floor => decimal::round(&value, 0, Rounding::Floor)?,
                Function::Round => decimal::round(&value, 0, Rounding::HalfUp)?,
                _ => decimal::round(&value, digits, Rounding::HalfEven)?,
            }),
            // Rounding a number of 32 bits to a whole one is exact in 64.
            #[allow(clippy::cast_possible_truncation)]
            Number::Float(value) if function != Function::RoundHalfToEven => {
                Number::Float(round(function, f64::from(value)) as f32)
            }
            Number::Float(value) => {
                // What it is exactly decides, not what it is written as.
                let exact = f64::from(value).to_string();
                let rounded = half_even(&exact, value.is_sign_negative(), digits)?;
                Number::Float(rounded.map_or(value, |text| text.parse().unwrap_or(value)))
            }
            Number::Double(value) if function != Function::RoundHalfToEven => {
                Number::Double(round(function, value))
            }
            Number::Double(value) => {
                let rounded = half_even(&value.to_string(), value.is_sign_negative(), digits)?;
                Number::Double(rounded.map_or(value, |text| text.parse().unwrap_or(value)))
            }
        };
        Ok(rounded.into_atomic().into())
    }
}

fn round(function: Function, value: f64) -> f64 {
    match function {
        Function::Abs => value.abs(),
        Function::Ceiling => value.ceil(),
        Function::Floor => value.floor(),
        // Of two that are as near, the greater.
        #[allow(clippy::float_cmp, reason = "a half is exact")]
        _ if value.fract() == -0.5 => value.ceil(),
        _ => value.round(),
    }
}

/// The digits of a rounded number; `None` where it stays as it is.
fn half_even(text: &str, negative: bool, digits: i64) -> Result<Option<String>, Error> {
    // Infinities and NaN are no decimal numbers.
    let Ok(exact) = text.parse() else {
        return Ok(None);
    };
    let rounded = decimal::round(&exact, digits, Rounding::HalfEven)?;
    let zero = rounded.is_zero() && negative;
    Ok(Some(format!("{}{rounded}", if zero { "-" } else { "" })))
}
