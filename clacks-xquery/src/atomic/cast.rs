//! Casts between atomic types (XQuery 1.0 and XPath 2.0 Functions and Operators, section 17).

use std::sync::Arc;

use clacks_xs::{
    AnyUri, Builtin, Decimal, Duration, Float, GDay, GMonth, GMonthDay, GYear, GYearMonth,
    NoBindings, SimpleType as _, Value, WhiteSpace,
};

use crate::atomic::number::Number;
use crate::atomic::{calendar, decimal};
use crate::error::Error;
use crate::types::AtomicType;
use crate::value::Atomic;

const INVALID: &str = "err:FORG0001";

/// A value cast to a type.
pub(crate) fn cast(value: &Atomic, ty: AtomicType) -> Result<Atomic, Error> {
    if value.ty() == ty || ty == AtomicType::Any {
        return Ok(value.clone());
    }
    let AtomicType::Builtin(target) = ty else {
        return match ty {
            AtomicType::Untyped => Ok(Atomic::Untyped(value.to_text())),
            _ => to_duration(value, ty),
        };
    };
    match value {
        Atomic::Untyped(text) => return parse(text, ty),
        Atomic::String(text, _) if target != Builtin::QName => return parse(text, ty),
        _ => {}
    }
    if target.derives_from(Builtin::String) {
        return parse(&value.to_text(), ty);
    }
    if target.derives_from(Builtin::Integer) {
        return to_integer(value, target);
    }
    let refused = || {
        Error::types(format!(
            "a value of type {} cannot be cast to {ty}",
            value.ty()
        ))
    };
    Ok(match target {
        Builtin::Boolean => {
            if let Atomic::Boolean(truth) = value {
                Atomic::Boolean(*truth)
            } else {
                let number = Number::of(value).ok_or_else(refused)?.to_f64();
                Atomic::Boolean(!(number.is_nan() || number == 0.0))
            }
        }
        Builtin::Double => Atomic::Double(number(value).ok_or_else(refused)?.to_f64()),
        Builtin::Float => Atomic::Float(number(value).ok_or_else(refused)?.to_f32()),
        Builtin::Decimal => Atomic::Decimal(to_decimal(&number(value).ok_or_else(refused)?)?),
        Builtin::Duration => return to_duration(value, ty),
        Builtin::DateTime => match value {
            Atomic::Date(date) => Atomic::from(calendar::start(date)?),
            _ => return Err(refused()),
        },
        Builtin::Date => match value {
            Atomic::DateTime(time) => Atomic::Date(time.date()),
            _ => return Err(refused()),
        },
        Builtin::Time => match value {
            Atomic::DateTime(time) => Atomic::from(time.time()),
            _ => return Err(refused()),
        },
        Builtin::GYear
        | Builtin::GYearMonth
        | Builtin::GMonth
        | Builtin::GMonthDay
        | Builtin::GDay => {
            let date = match value {
                Atomic::DateTime(time) => time.date(),
                Atomic::Date(date) => *date,
                _ => return Err(refused()),
            };
            part(&date, target)?
        }
        Builtin::HexBinary => match value {
            Atomic::Base64Binary(octets) => Atomic::HexBinary(octets.clone()),
            _ => return Err(refused()),
        },
        Builtin::Base64Binary => match value {
            Atomic::HexBinary(octets) => Atomic::Base64Binary(octets.clone()),
            _ => return Err(refused()),
        },
        _ => return Err(refused()),
    })
}

/// The number that a number or a boolean is.
fn number(value: &Atomic) -> Option<Number> {
    match value {
        Atomic::Boolean(truth) => Some(Number::Integer(i64::from(*truth).into())),
        _ => Number::of(value),
    }
}

fn to_decimal(number: &Number) -> Result<Decimal, Error> {
    match number {
        Number::Integer(value) => Ok(value.clone().into()),
        Number::Decimal(value) => Ok(value.clone()),
        Number::Float(_) | Number::Double(_) => {
            let value = number.to_f64();
            if !value.is_finite() {
                let message = format!("{value} is no decimal number");
                return Err(Error::new("err:FOCA0002", message));
            }
            decimal::of_double(value)
        }
    }
}

fn to_integer(value: &Atomic, target: Builtin) -> Result<Atomic, Error> {
    let number = number(value).ok_or_else(|| {
        Error::types(format!(
            "a value of type {} cannot be cast to xs:{}",
            value.ty(),
            target.name()
        ))
    })?;
    let whole = match number {
        Number::Integer(value) => value,
        other => decimal::truncate(&to_decimal(&other)?),
    };
    if target == Builtin::Integer {
        return Ok(Atomic::Integer(whole, target));
    }
    target
        .check(&whole.to_literal())
        .map_err(|error| Error::new(INVALID, error.to_string()))?;
    Ok(Atomic::Integer(whole, target))
}

fn to_duration(value: &Atomic, ty: AtomicType) -> Result<Atomic, Error> {
    match value {
        Atomic::Untyped(text) | Atomic::String(text, _) => parse(text, ty),
        Atomic::Duration(duration, _) => match ty {
            AtomicType::YearMonthDuration => calendar::months(duration.months().into()),
            AtomicType::DayTimeDuration => calendar::seconds(duration.seconds().clone()),
            _ => Ok(Atomic::Duration(duration.clone(), ty)),
        },
        _ => Err(Error::types(format!(
            "a value of type {} cannot be cast to {ty}",
            value.ty()
        ))),
    }
}

/// The part of a date that a type has.
fn part(date: &clacks_xs::Date, target: Builtin) -> Result<Atomic, Error> {
    let zone = date.timezone();
    let wrong = |error: clacks_xs::ValueError| Error::new(INVALID, error.to_string());
    Ok(match target {
        Builtin::GYear => Atomic::GYear(GYear::new(date.year(), zone).map_err(wrong)?),
        Builtin::GYearMonth => {
            Atomic::GYearMonth(GYearMonth::new(date.year(), date.month(), zone).map_err(wrong)?)
        }
        Builtin::GMonth => Atomic::GMonth(GMonth::new(date.month(), zone).map_err(wrong)?),
        Builtin::GMonthDay => {
            Atomic::GMonthDay(GMonthDay::new(date.month(), date.day(), zone).map_err(wrong)?)
        }
        _ => Atomic::GDay(GDay::new(date.day(), zone).map_err(wrong)?),
    })
}

/// The value of a type that a text stands for.
pub(crate) fn parse(text: &str, ty: AtomicType) -> Result<Atomic, Error> {
    let wrong = |error: clacks_xs::ValueError| Error::new(INVALID, error.to_string());
    let builtin = match ty {
        AtomicType::Any | AtomicType::Untyped => return Ok(Atomic::Untyped(text.into())),
        AtomicType::YearMonthDuration | AtomicType::DayTimeDuration => {
            return parse_duration(text, ty);
        }
        AtomicType::Builtin(builtin) => builtin,
    };
    if builtin == Builtin::String {
        return Ok(Atomic::string(text));
    }
    let literal = builtin.white_space().normalize(text);
    match builtin {
        Builtin::Float => {
            let value = Float::from_literal(&literal).map_err(wrong)?;
            return Ok(Atomic::Float(value.to_f32()));
        }
        Builtin::AnyUri => {
            AnyUri::from_literal(&literal).map_err(wrong)?;
            return Ok(Atomic::Uri(literal.into()));
        }
        Builtin::QName | Builtin::Notation => {
            return Err(Error::types(format!("a text cannot be cast to {ty}")));
        }
        _ => {}
    }
    let value = Value::parse(builtin, &literal, &NoBindings).map_err(|error| {
        if error.rule() == "limit" {
            let code = if builtin == Builtin::Duration {
                "err:FODT0002"
            } else {
                "err:FOCA0003"
            };
            Error::new(code, error.to_string())
        } else {
            wrong(error)
        }
    })?;
    Atomic::of_value(value, builtin)
        .ok_or_else(|| Error::types(format!("a text cannot be cast to {ty}")))
}

fn parse_duration(text: &str, ty: AtomicType) -> Result<Atomic, Error> {
    let literal = WhiteSpace::Collapse.normalize(text);
    let date_part = literal.split_once('T').map_or(&*literal, |(date, _)| date);
    let right = match ty {
        AtomicType::YearMonthDuration => !literal.contains(['D', 'T']),
        _ => !date_part.contains(['Y', 'M']),
    };
    let value = Duration::from_literal(&literal).map_err(|error| {
        let code = if error.rule() == "limit" {
            "err:FODT0002"
        } else {
            INVALID
        };
        Error::new(code, error.to_string())
    })?;
    if !right {
        let message = format!("{} is not a value of {ty}", clacks_xs::excerpt(text));
        return Err(Error::new(INVALID, message));
    }
    Ok(Atomic::Duration(Arc::new(value), ty))
}
