//! Comparisons (XQuery 1.0, section 3.5).

use super::Eval;
use crate::ast::Comparison;
use crate::atomic::{cast, compare};
use crate::core::Id;
use crate::error::Error;
use crate::item::{Item, Sequence};
use crate::types::AtomicType;
use crate::value::Atomic;

impl<'a> Eval<'_, 'a> {
    pub(super) fn compare(
        &mut self,
        comparison: Comparison,
        a: Id,
        b: Id,
    ) -> Result<Sequence<'a>, Error> {
        use Comparison as C;
        let a = self.eval(a)?;
        match comparison {
            C::Is | C::Precedes | C::Follows => {
                let b = self.eval(b)?;
                nodes(comparison, &a, &b)
            }
            C::Equal | C::NotEqual | C::Less | C::LessEqual | C::Greater | C::GreaterEqual => {
                let a = self.atomize(a)?;
                if let Some(truth) = self.in_range(comparison, &a, b)? {
                    return Ok(Atomic::Boolean(truth).into());
                }
                let b = self.eval(b)?;
                let b = self.atomize(b)?;
                let truth = self.general(comparison, &a, &b)?;
                Ok(Atomic::Boolean(truth).into())
            }
            _ => {
                let a = self.atomize_optional(a, "the left side of a comparison")?;
                let b = self.eval(b)?;
                let b = self.atomize_optional(b, "the right side of a comparison")?;
                let (Some(a), Some(b)) = (a, b) else {
                    return Ok(Sequence::Empty);
                };
                let truth = compare::holds(comparison, &a, &b, self.implicit_timezone())?;
                Ok(Atomic::Boolean(truth).into())
            }
        }
    }

    /// Whether a comparison holds between integers and a range, which need not be made for it; `None`
    /// where it is of other things.
    fn in_range(
        &mut self,
        comparison: Comparison,
        a: &Sequence<'a>,
        b: Id,
    ) -> Result<Option<bool>, Error> {
        let integers: Option<Vec<i128>> = a
            .items()
            .iter()
            .map(|item| match item {
                Item::Atomic(Atomic::Integer(number, _)) => i128::try_from(number).ok(),
                _ => None,
            })
            .collect();
        let Some(integers) = integers.filter(|integers| !integers.is_empty()) else {
            return Ok(None);
        };
        let Some((first, last)) = self.range_of(b)? else {
            return Ok(None);
        };
        self.charge(integers.len())?;
        Ok(Some(integers.into_iter().any(|number| match comparison {
            Comparison::Equal => first <= number && number <= last,
            Comparison::NotEqual => first < last || number != first,
            Comparison::Less => number < last,
            Comparison::LessEqual => number <= last,
            Comparison::Greater => number > first,
            _ => number >= first,
        })))
    }

    /// Whether a comparison holds between any two of them.
    fn general(
        &mut self,
        comparison: Comparison,
        a: &Sequence<'a>,
        b: &Sequence<'a>,
    ) -> Result<bool, Error> {
        let implicit = self.implicit_timezone();
        for x in a.items() {
            self.charge(b.len())?;
            for y in b.items() {
                let (Item::Atomic(x), Item::Atomic(y)) = (x, y) else {
                    continue;
                };
                let holds = match (x, y) {
                    (Atomic::Untyped(_), Atomic::Untyped(_)) => {
                        compare::holds(comparison, x, y, implicit)?
                    }
                    (Atomic::Untyped(_), _) => {
                        self.charge_reading(x)?;
                        compare::holds(comparison, &like(x, y)?, y, implicit)?
                    }
                    (_, Atomic::Untyped(_)) => {
                        self.charge_reading(y)?;
                        compare::holds(comparison, x, &like(y, x)?, implicit)?
                    }
                    _ => compare::holds(comparison, x, y, implicit)?,
                };
                if holds {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }
}

/// An untyped value as one of the type that it is compared with.
fn like(untyped: &Atomic, other: &Atomic) -> Result<Atomic, Error> {
    let ty = match other {
        Atomic::Integer(..) | Atomic::Decimal(_) | Atomic::Float(_) | Atomic::Double(_) => {
            AtomicType::DOUBLE
        }
        Atomic::String(..) | Atomic::Uri(_) => AtomicType::STRING,
        other => other.ty(),
    };
    cast::cast(untyped, ty)
}

fn nodes<'a>(
    comparison: Comparison,
    a: &Sequence<'a>,
    b: &Sequence<'a>,
) -> Result<Sequence<'a>, Error> {
    let node = |value: &Sequence<'a>| match value.items() {
        [] => Ok(None),
        [Item::Node(node)] => Ok(Some(*node)),
        _ => Err(Error::types(format!(
            "{} compares single nodes",
            comparison.text()
        ))),
    };
    let (Some(a), Some(b)) = (node(a)?, node(b)?) else {
        return Ok(Sequence::Empty);
    };
    Ok(Atomic::Boolean(match comparison {
        Comparison::Is => a == b,
        Comparison::Precedes => a < b,
        _ => a > b,
    })
    .into())
}
