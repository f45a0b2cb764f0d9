//! Functions that make one value of many (section 15.4).

use std::cmp::Ordering;

use clacks_xs::Builtin;

use super::{Arguments, atomic, check_collation, count};
use crate::ast::Operator;
use crate::atomic::compare::{self, Relation};
use crate::atomic::number::Number;
use crate::atomic::{arithmetic, cast};
use crate::error::Error;
use crate::eval::Eval;
use crate::item::{Item, Sequence};
use crate::library::Function;
use crate::types::AtomicType;
use crate::value::Atomic;

fn wrong(message: String) -> Error {
    Error::new("err:FORG0006", message)
}

impl<'a> Eval<'_, 'a> {
    pub(super) fn aggregates(
        &mut self,
        function: Function,
        arguments: Arguments<'_, 'a>,
    ) -> Result<Sequence<'a>, Error> {
        if function == Function::Count {
            return Ok(count(arguments[0].len()).into());
        }
        self.charge(arguments[0].len() * 2)?;
        let mut values = Vec::with_capacity(arguments[0].len());
        for item in arguments[0].items() {
            let Item::Atomic(value) = item else { continue };
            // What is untyped is a number here.
            values.push(match value {
                Atomic::Untyped(_) => cast::cast(value, AtomicType::DOUBLE)?,
                value => value.clone(),
            });
        }
        match function {
            Function::Sum | Function::Avg => self.sum(function, values, arguments.get(1)),
            _ => {
                check_collation(arguments.get(1))?;
                self.extreme(function == Function::Max, values)
            }
        }
    }

    fn sum(
        &mut self,
        function: Function,
        values: Vec<Atomic>,
        zero: Option<&Sequence<'a>>,
    ) -> Result<Sequence<'a>, Error> {
        let total = values.len();
        let summable = |value: &Atomic| match value {
            Atomic::Duration(_, ty) => {
                matches!(
                    ty,
                    AtomicType::YearMonthDuration | AtomicType::DayTimeDuration
                )
            }
            value => Number::of(value).is_some(),
        };
        if let Some(value) = values.iter().find(|value| !summable(value)) {
            return Err(wrong(format!("values of type {} have no sum", value.ty())));
        }
        let mut values = values.into_iter();
        let Some(first) = values.next() else {
            return Ok(match (function, zero) {
                (Function::Avg, _) => Sequence::Empty,
                (_, Some(zero)) => atomic(zero).cloned().into(),
                (_, None) => Atomic::integer(0).into(),
            });
        };
        let implicit = self.implicit_timezone();
        let apply = |operator, a: &Atomic, b: &Atomic| {
            arithmetic::compute(operator, a, b, implicit).map_err(|error| {
                if error.code() == "err:XPTY0004" {
                    wrong(error.message().to_owned())
                } else {
                    error
                }
            })
        };
        let mut sum = first;
        for value in values {
            sum = apply(Operator::Add, &sum, &value)?;
        }
        if function == Function::Avg {
            sum = apply(Operator::Divide, &sum, &count(total))?;
        }
        Ok(sum.into())
    }

    /// The greatest or least value.
    fn extreme(&mut self, greatest: bool, values: Vec<Atomic>) -> Result<Sequence<'a>, Error> {
        let implicit = self.implicit_timezone();
        // Numbers become ones of the widest type among them.
        let widest = values.iter().map(width).max().flatten();
        let values: Vec<Atomic> = match widest {
            Some(Width::Double) => promoted(&values, AtomicType::DOUBLE)?,
            Some(Width::Float) => promoted(&values, AtomicType::Builtin(Builtin::Float))?,
            _ if values
                .iter()
                .any(|value| matches!(value, Atomic::String(..))) =>
            {
                values
                    .into_iter()
                    .map(|value| match value {
                        Atomic::Uri(text) => Atomic::String(text, Builtin::String),
                        other => other,
                    })
                    .collect()
            }
            _ => values,
        };
        let is_nan = |value: &&Atomic| match value {
            Atomic::Double(number) => number.is_nan(),
            Atomic::Float(number) => number.is_nan(),
            _ => false,
        };
        let mut best: Option<&Atomic> = None;
        for value in &values {
            // Even one alone must be of a type that has an order.
            let other = best.unwrap_or(value);
            let Some(Relation::Ordered(order)) = compare::relate(value, other, implicit) else {
                return Err(wrong(format!(
                    "values of type {} and {} are in no order",
                    value.ty(),
                    other.ty()
                )));
            };
            let better = match order {
                Some(Ordering::Greater) => greatest,
                Some(Ordering::Less) => !greatest,
                _ => false,
            };
            if best.is_none() || better {
                best = Some(value);
            }
        }
        let best = values.iter().find(is_nan).or(best);
        Ok(best.cloned().into())
    }
}

/// How much a number can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Width {
    Exact,
    Float,
    Double,
}

fn width(value: &Atomic) -> Option<Width> {
    match value {
        Atomic::Double(_) => Some(Width::Double),
        Atomic::Float(_) => Some(Width::Float),
        Atomic::Integer(..) | Atomic::Decimal(_) => Some(Width::Exact),
        _ => None,
    }
}

fn promoted(values: &[Atomic], ty: AtomicType) -> Result<Vec<Atomic>, Error> {
    values
        .iter()
        .map(|value| match width(value) {
            Some(_) => cast::cast(value, ty),
            None => Ok(value.clone()),
        })
        .collect()
}
