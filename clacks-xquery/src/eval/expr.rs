//! Expressions.

use super::Eval;
use super::types::matches;
use crate::ast::Operator;
use crate::atomic::{arithmetic, cast};
use crate::core::{Core, Id};
use crate::error::Error;
use crate::item::{Item, Sequence};
use crate::types::AtomicType;
use crate::value::Atomic;

/// How many items a sequence may have.
const MAX_ITEMS: i128 = 10_000_000;

/// How many integers a range has.
pub(crate) fn range_length(first: i128, last: i128) -> i128 {
    last.saturating_sub(first).saturating_add(1)
}

impl<'a> Eval<'_, 'a> {
    pub(super) fn expr(&mut self, id: Id) -> Result<Sequence<'a>, Error> {
        let query = self.query;
        match query.node(id) {
            Core::Value(value) => Ok(value.clone().into()),
            Core::Sequence(members) => self.members(members),
            Core::Local(slot) => Ok(self.local(*slot)),
            Core::Global(index) => self.global(*index),
            Core::Context => self.context_item().map(Sequence::One),
            Core::Root => self.root(),
            Core::Axis {
                axis,
                test,
                predicates,
            } => self.step(*axis, test, predicates),
            Core::Slash(first, second) => self.slash(*first, *second),
            Core::Filter(base, predicates) => self.filter(*base, predicates),
            Core::Flwor(flwor) => self.flwor(flwor),
            Core::Quantified {
                every,
                bindings,
                satisfies,
            } => self.quantified(*every, bindings, *satisfies),
            Core::Typeswitch {
                operand,
                cases,
                default,
            } => self.typeswitch(*operand, cases, *default),
            Core::If(test, then, otherwise) => {
                let branch = if self.truth(*test)? { then } else { otherwise };
                self.eval(*branch)
            }
            Core::Or(_) | Core::And(_) => Ok(Atomic::Boolean(self.truth(id)?).into()),
            Core::Compare(comparison, a, b) => self.compare(*comparison, *a, *b),
            Core::Range(a, b) => self.range(*a, *b),
            Core::Arithmetic(operator, a, b) => self.arithmetic(*operator, *a, *b),
            Core::Sign(negative, operand) => self.sign(*negative, *operand),
            Core::Set(operator, a, b) => self.set(*operator, *a, *b),
            Core::InstanceOf(operand, ty) => {
                let value = self.eval(*operand)?;
                self.charge(value.len())?;
                Ok(Atomic::Boolean(matches(&value, ty)).into())
            }
            Core::TreatAs(operand, ty) => self.treat(*operand, ty),
            Core::Cast(operand, ty, optional) => self.cast(*operand, *ty, *optional),
            Core::Castable(operand, ty, optional) => {
                let value = self.eval(*operand)?;
                Ok(Atomic::Boolean(self.castable(value, *ty, *optional)?).into())
            }
            Core::Call(signature, arguments) => self.call(signature, arguments),
            Core::User(index, arguments) => self.call_user(*index, arguments),
        }
    }

    fn members(&mut self, members: &[Id]) -> Result<Sequence<'a>, Error> {
        let mut items = Vec::with_capacity(members.len());
        for member in members {
            let more = self.eval(*member)?;
            self.charge(more.len())?;
            items.extend(more.into_vec());
        }
        Ok(items.into())
    }

    fn filter(&mut self, base: Id, predicates: &[Id]) -> Result<Sequence<'a>, Error> {
        let mut items = self.eval(base)?.into_vec();
        for predicate in predicates {
            self.charge(items.len())?;
            items = self.filtered(items, *predicate)?;
        }
        Ok(items.into())
    }

    fn range(&mut self, a: Id, b: Id) -> Result<Sequence<'a>, Error> {
        let Some((first, last)) = self.range_bounds(a, b)? else {
            return Ok(Sequence::Empty);
        };
        let count = range_length(first, last);
        if count > MAX_ITEMS {
            return Err(Error::limit(format!("a range of {count} integers")));
        }
        self.charge(usize::try_from(count).unwrap_or(usize::MAX))?;
        let items: Vec<_> = (first..=last)
            .map(|number| Item::Atomic(Atomic::integer(number)))
            .collect();
        Ok(items.into())
    }

    fn arithmetic(&mut self, operator: Operator, a: Id, b: Id) -> Result<Sequence<'a>, Error> {
        let a = self.eval(a)?;
        let a = self.atomize_optional(a, "the left side of an operator")?;
        let b = self.eval(b)?;
        let b = self.atomize_optional(b, "the right side of an operator")?;
        let (Some(a), Some(b)) = (a, b) else {
            return Ok(Sequence::Empty);
        };
        let (a, b) = (arithmetic::operand(a)?, arithmetic::operand(b)?);
        let result = arithmetic::compute(operator, &a, &b, self.implicit_timezone())?;
        self.charge_number(&result)?;
        Ok(result.into())
    }

    /// Long numbers cost more than short ones.
    fn charge_number(&mut self, value: &Atomic) -> Result<(), Error> {
        let long = match value {
            Atomic::Integer(value, _) => value.to_i64().is_none(),
            Atomic::Decimal(value) => value.unscaled().to_i64().is_none(),
            _ => false,
        };
        if long { self.charge(50) } else { Ok(()) }
    }

    fn sign(&mut self, negative: bool, operand: Id) -> Result<Sequence<'a>, Error> {
        let value = self.eval(operand)?;
        match self.atomize_optional(value, "what a sign stands before")? {
            None => Ok(Sequence::Empty),
            Some(value) => {
                arithmetic::sign(negative, &arithmetic::operand(value)?).map(Sequence::from)
            }
        }
    }

    fn cast(&mut self, operand: Id, ty: AtomicType, optional: bool) -> Result<Sequence<'a>, Error> {
        let value = self.eval(operand)?;
        match self.atomize_optional(value, "what is cast")? {
            Some(value) => {
                self.charge_reading(&value)?;
                cast::cast(&value, ty).map(Sequence::from)
            }
            None if optional => Ok(Sequence::Empty),
            None => Err(
                Error::types(format!("the empty sequence cannot be cast to {ty}"))
                    .expecting(format!("{ty}?")),
            ),
        }
    }

    fn castable(
        &mut self,
        value: Sequence<'a>,
        ty: AtomicType,
        optional: bool,
    ) -> Result<bool, Error> {
        let value = self.atomize(value)?;
        Ok(match value.items() {
            [] => optional,
            [Item::Atomic(value)] => {
                self.charge_reading(value)?;
                cast::cast(value, ty).is_ok()
            }
            _ => false,
        })
    }

    fn call_user(&mut self, index: u32, arguments: &[Id]) -> Result<Sequence<'a>, Error> {
        let function = &self.query.functions[index as usize];
        let mut values = Vec::with_capacity(arguments.len());
        for (at, (argument, ty)) in arguments.iter().zip(&function.params).enumerate() {
            let value = self.eval(*argument)?;
            let what = || format!("argument {} of {}", at + 1, function.name.local);
            let value = self
                .convert(value, ty, what)
                .map_err(|error| error.or_at(self.query.span(*argument)))?;
            values.push(value);
        }
        let Some(body) = function.body else {
            let message = format!("the function {} has no body", function.name);
            return Err(Error::new("err:XPDY0002", message));
        };
        let value = self.with_frame(function.slots, values, false, body)?;
        self.convert(value, &function.result, || {
            format!("the result of {}", function.name.local)
        })
    }
}
