//! Operators on values (XQuery 1.0, appendix B.2).

use clacks_xs::{Decimal, Duration, Timezone};

use crate::ast::Operator;
use crate::atomic::number::{self, Number};
use crate::atomic::{calendar, cast, decimal};
use crate::error::Error;
use crate::types::AtomicType;
use crate::value::Atomic;

/// The result of an operator on two values, of which neither is untyped.
pub(crate) fn compute(
    operator: Operator,
    a: &Atomic,
    b: &Atomic,
    implicit: Timezone,
) -> Result<Atomic, Error> {
    if let (Some(a), Some(b)) = (Number::of(a), Number::of(b)) {
        return number::compute(operator, &a, &b).map(Number::into_atomic);
    }
    let wrong = || {
        Error::types(format!(
            "{} does not work on {} and {}",
            operator.text(),
            a.ty(),
            b.ty()
        ))
    };
    match (operator, a, b) {
        (_, Atomic::Duration(x, tx), Atomic::Duration(y, ty)) if tx == ty => {
            durations(operator, x, y, *tx).unwrap_or_else(|| Err(wrong()))
        }
        (Operator::Multiply | Operator::Divide, Atomic::Duration(x, ty), _) => {
            let factor = Number::of(b).ok_or_else(wrong)?;
            scaled(operator, x, *ty, &factor).unwrap_or_else(|| Err(wrong()))
        }
        (Operator::Multiply, _, Atomic::Duration(y, ty)) => {
            let factor = Number::of(a).ok_or_else(wrong)?;
            scaled(operator, y, *ty, &factor).unwrap_or_else(|| Err(wrong()))
        }
        (Operator::Add | Operator::Subtract, _, Atomic::Duration(by, ty)) => {
            moved(a, by, *ty, operator == Operator::Subtract).unwrap_or_else(|| Err(wrong()))
        }
        (Operator::Add, Atomic::Duration(by, ty), _) => {
            moved(b, by, *ty, false).unwrap_or_else(|| Err(wrong()))
        }
        (Operator::Subtract, Atomic::DateTime(x), Atomic::DateTime(y)) => {
            calendar::difference(x, y, implicit)
        }
        (Operator::Subtract, Atomic::Date(x), Atomic::Date(y)) => {
            calendar::difference(&calendar::start(x)?, &calendar::start(y)?, implicit)
        }
        (Operator::Subtract, Atomic::Time(x), Atomic::Time(y)) => calendar::difference(
            &calendar::on_some_day(x)?,
            &calendar::on_some_day(y)?,
            implicit,
        ),
        _ => Err(wrong()),
    }
}

/// Two durations of the same type; `None` where the operator does not work on them.
fn durations(
    operator: Operator,
    a: &Duration,
    b: &Duration,
    ty: AtomicType,
) -> Option<Result<Atomic, Error>> {
    let years = match ty {
        AtomicType::YearMonthDuration => true,
        AtomicType::DayTimeDuration => false,
        AtomicType::Any | AtomicType::Untyped | AtomicType::Builtin(_) => return None,
    };
    let (x, y) = (i128::from(a.months()), i128::from(b.months()));
    Some(match operator {
        Operator::Add if years => calendar::months(x + y),
        Operator::Subtract if years => calendar::months(x - y),
        Operator::Divide if years => {
            decimal::divide(&Decimal::from(x), &Decimal::from(y)).map(Atomic::Decimal)
        }
        Operator::Add => decimal::add(a.seconds(), b.seconds()).and_then(calendar::seconds),
        Operator::Subtract => {
            decimal::subtract(a.seconds(), b.seconds()).and_then(calendar::seconds)
        }
        Operator::Divide => decimal::divide(a.seconds(), b.seconds()).map(Atomic::Decimal),
        _ => return None,
    })
}

/// A duration times or by a number.
fn scaled(
    operator: Operator,
    duration: &Duration,
    ty: AtomicType,
    factor: &Number,
) -> Option<Result<Atomic, Error>> {
    let value = match ty {
        AtomicType::YearMonthDuration => Decimal::from(duration.months()),
        AtomicType::DayTimeDuration => duration.seconds().clone(),
        AtomicType::Any | AtomicType::Untyped | AtomicType::Builtin(_) => return None,
    };
    let product = product(operator, &value, factor);
    Some(product.and_then(|product| {
        if ty == AtomicType::DayTimeDuration {
            return calendar::seconds(product);
        }
        let whole = decimal::round(&product, 0, decimal::Rounding::HalfUp)?;
        let months = whole
            .to_integer()
            .and_then(|whole| i128::try_from(whole).ok());
        calendar::months(months.unwrap_or(i128::MAX))
    }))
}

fn product(operator: Operator, value: &Decimal, factor: &Number) -> Result<Decimal, Error> {
    let factor = match factor {
        Number::Integer(factor) => factor.clone().into(),
        Number::Decimal(factor) => factor.clone(),
        Number::Float(_) | Number::Double(_) => {
            let factor = factor.to_f64();
            if factor.is_nan() {
                return Err(Error::new("err:FOCA0005", "NaN times a duration"));
            }
            let divided = operator == Operator::Divide;
            if factor.is_infinite() {
                return if divided {
                    Ok(Decimal::ZERO)
                } else {
                    Err(Error::new("err:FODT0002", "the duration is too large"))
                };
            }
            if divided && factor == 0.0 {
                return Err(Error::new("err:FODT0002", "the duration is too large"));
            }
            decimal::of_double(factor)?
        }
    };
    if operator == Operator::Multiply {
        return decimal::multiply(value, &factor);
    }
    if factor.is_zero() {
        return Err(Error::new("err:FODT0002", "a duration divided by zero"));
    }
    decimal::divide(value, &factor)
}

/// A date or time moved by a duration; `None` where that does not work.
fn moved(
    value: &Atomic,
    by: &Duration,
    ty: AtomicType,
    negative: bool,
) -> Option<Result<Atomic, Error>> {
    if !matches!(
        ty,
        AtomicType::YearMonthDuration | AtomicType::DayTimeDuration
    ) {
        return None;
    }
    Some(match value {
        Atomic::DateTime(start) => calendar::add(start, by, negative).map(Atomic::from),
        Atomic::Date(start) => calendar::start(start)
            .and_then(|start| calendar::add(&start, by, negative))
            .map(|moved| Atomic::Date(moved.date())),
        Atomic::Time(start) if ty == AtomicType::DayTimeDuration => calendar::on_some_day(start)
            .and_then(|start| calendar::add(&start, by, negative))
            .map(|moved| Atomic::from(moved.time())),
        _ => return None,
    })
}

/// An operand of arithmetic: what is untyped is a double.
pub(crate) fn operand(value: Atomic) -> Result<Atomic, Error> {
    match value {
        Atomic::Untyped(_) => cast::cast(&value, AtomicType::DOUBLE),
        typed => Ok(typed),
    }
}

/// The value with a sign before it.
pub(crate) fn sign(negative: bool, value: &Atomic) -> Result<Atomic, Error> {
    let number = Number::of(value)
        .ok_or_else(|| Error::types(format!("a sign before a value of type {}", value.ty())))?;
    Ok(match number {
        number if !negative => number,
        Number::Integer(value) => Number::Integer(decimal::integer(-value.to_bigint())?),
        Number::Decimal(value) => Number::Decimal(decimal::negate(&value)),
        Number::Float(value) => Number::Float(-value),
        Number::Double(value) => Number::Double(-value),
    }
    .into_atomic())
}
