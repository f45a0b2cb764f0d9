//! Numbers, and the arithmetic on them.

use clacks_xs::{Builtin, Decimal, Integer};

use crate::ast::Operator;
use crate::atomic::decimal;
use crate::error::Error;
use crate::value::Atomic;

/// A number of one of the four types.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Number {
    Integer(Integer),
    Decimal(Decimal),
    Float(f32),
    Double(f64),
}

impl Number {
    /// The number that a value is, if it is one.
    pub(crate) fn of(value: &Atomic) -> Option<Self> {
        Some(match value {
            Atomic::Integer(value, _) => Self::Integer(value.clone()),
            Atomic::Decimal(value) => Self::Decimal(value.clone()),
            Atomic::Float(value) => Self::Float(*value),
            Atomic::Double(value) => Self::Double(*value),
            _ => return None,
        })
    }

    pub(crate) fn into_atomic(self) -> Atomic {
        match self {
            Self::Integer(value) => Atomic::Integer(value, Builtin::Integer),
            Self::Decimal(value) => Atomic::Decimal(value),
            Self::Float(value) => Atomic::Float(value),
            Self::Double(value) => Atomic::Double(value),
        }
    }

    pub(crate) fn to_f64(&self) -> f64 {
        match self {
            Self::Integer(value) => match value.to_i64() {
                // The nearest is what is wanted.
                #[allow(clippy::cast_precision_loss)]
                Some(small) => small as f64,
                None => Decimal::from(value.clone()).to_f64(),
            },
            Self::Decimal(value) => value.to_f64(),
            Self::Float(value) => f64::from(*value),
            Self::Double(value) => *value,
        }
    }

    pub(crate) fn to_f32(&self) -> f32 {
        match self {
            Self::Float(value) => *value,
            Self::Integer(value) => value.to_string().parse().unwrap_or(f32::NAN),
            Self::Decimal(value) => value.to_string().parse().unwrap_or(f32::NAN),
            // The nearest is what is wanted.
            #[allow(clippy::cast_possible_truncation)]
            Self::Double(value) => *value as f32,
        }
    }

    /// The number exactly, if it is an integer or a decimal.
    fn to_decimal(&self) -> Option<Decimal> {
        match self {
            Self::Integer(value) => Some(value.clone().into()),
            Self::Decimal(value) => Some(value.clone()),
            _ => None,
        }
    }

    /// How two numbers stand to each other, in the type that both can have; `None` where one is no
    /// number (`NaN`).
    pub(crate) fn order(&self, other: &Self) -> Option<std::cmp::Ordering> {
        match (self, other) {
            (Self::Integer(a), Self::Integer(b)) => Some(a.cmp(b)),
            (Self::Double(_), _) | (_, Self::Double(_)) => {
                self.to_f64().partial_cmp(&other.to_f64())
            }
            (Self::Float(_), _) | (_, Self::Float(_)) => self.to_f32().partial_cmp(&other.to_f32()),
            _ => Some(self.to_decimal()?.cmp(&other.to_decimal()?)),
        }
    }
}

/// The result of an operator on two numbers (section 6.2).
pub(crate) fn compute(operator: Operator, a: &Number, b: &Number) -> Result<Number, Error> {
    match (a, b) {
        (Number::Integer(a), Number::Integer(b)) => integers(operator, a, b),
        (Number::Double(_), _) | (_, Number::Double(_)) => {
            doubles(operator, a.to_f64(), b.to_f64())
        }
        (Number::Float(_), _) | (_, Number::Float(_)) => floats(operator, a.to_f32(), b.to_f32()),
        _ => {
            let (Some(a), Some(b)) = (a.to_decimal(), b.to_decimal()) else {
                return Err(Error::types("the operands are no numbers"));
            };
            Ok(match operator {
                Operator::Add => Number::Decimal(decimal::add(&a, &b)?),
                Operator::Subtract => Number::Decimal(decimal::subtract(&a, &b)?),
                Operator::Multiply => Number::Decimal(decimal::multiply(&a, &b)?),
                Operator::Divide => Number::Decimal(decimal::divide(&a, &b)?),
                Operator::IntegerDivide => Number::Integer(decimal::integer_divide(&a, &b)?),
                Operator::Modulo => Number::Decimal(decimal::modulo(&a, &b)?),
            })
        }
    }
}

fn integers(operator: Operator, a: &Integer, b: &Integer) -> Result<Number, Error> {
    if operator == Operator::Divide {
        let (a, b) = (a.clone().into(), b.clone().into());
        return decimal::divide(&a, &b).map(Number::Decimal);
    }
    if let (Some(x), Some(y)) = (a.to_i64(), b.to_i64()) {
        let small = match operator {
            Operator::Add => x.checked_add(y),
            Operator::Subtract => x.checked_sub(y),
            Operator::Multiply => x.checked_mul(y),
            Operator::IntegerDivide => x.checked_div(y),
            _ => x.checked_rem(y),
        };
        if let Some(small) = small {
            return Ok(Number::Integer(small.into()));
        }
    }
    if b.is_zero() && matches!(operator, Operator::IntegerDivide | Operator::Modulo) {
        return Err(Error::new("err:FOAR0001", "a division by zero"));
    }
    let (x, y) = (a.to_bigint(), b.to_bigint());
    let big = match operator {
        Operator::Add => x + y,
        Operator::Subtract => x - y,
        Operator::Multiply => x * y,
        Operator::IntegerDivide => x / y,
        _ => x % y,
    };
    decimal::integer(big).map(Number::Integer)
}

macro_rules! floating {
    ($name:ident $type:ident $variant:ident) => {
        fn $name(operator: Operator, a: $type, b: $type) -> Result<Number, Error> {
            Ok(Number::$variant(match operator {
                Operator::Add => a + b,
                Operator::Subtract => a - b,
                Operator::Multiply => a * b,
                Operator::Divide => a / b,
                Operator::Modulo => a % b,
                Operator::IntegerDivide => {
                    if b == 0.0 {
                        return Err(Error::new("err:FOAR0001", "a division by zero"));
                    }
                    return whole(f64::from(a / b)).map(Number::Integer);
                }
            }))
        }
    };
}
floating!(doubles f64 Double);
floating!(floats f32 Float);

/// A quotient without its fraction.
fn whole(quotient: f64) -> Result<Integer, Error> {
    if !quotient.is_finite() {
        return Err(Error::new("err:FOAR0002", "the quotient is no number"));
    }
    Ok(decimal::truncate(&decimal::of_double(quotient)?))
}
