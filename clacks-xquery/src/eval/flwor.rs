//! What binds variables: FLWOR, quantified expressions, typeswitch.

use std::cmp::Ordering;

use clacks_xs::Builtin;

use super::Eval;
use super::types::matches;
use crate::atomic::compare::{self, Relation};
use crate::core::{Binding, Case, Clause, Core, Flwor, Id, OrderKey, Slot};
use crate::error::Error;
use crate::item::{Item, Sequence};
use crate::types::{AtomicType, SequenceType};
use crate::value::Atomic;

/// The keys of a tuple, and the values of the variables.
struct Tuple<'a> {
    keys: Vec<Option<Atomic>>,
    values: Vec<Sequence<'a>>,
}

impl<'a> Eval<'_, 'a> {
    pub(super) fn flwor(&mut self, flwor: &Flwor) -> Result<Sequence<'a>, Error> {
        if flwor.order.is_empty() {
            let mut results = Vec::new();
            self.clauses(&flwor.clauses, &mut |eval| {
                let more = eval.eval(flwor.result)?;
                eval.charge(more.len())?;
                results.extend(more.into_vec());
                Ok(true)
            })?;
            return Ok(results.into());
        }
        let mut tuples = Vec::new();
        self.clauses(&flwor.clauses, &mut |eval| {
            let mut keys = Vec::with_capacity(flwor.order.len());
            for key in &flwor.order {
                let value = eval.eval(key.key)?;
                let value = eval
                    .atomize_optional(value, "the key of an order")
                    .map_err(|error| error.or_at(eval.query.span(key.key)))?;
                keys.push(value.map(as_key));
            }
            eval.charge(flwor.bound.len() + keys.len())?;
            let values = flwor.bound.iter().map(|slot| eval.local(*slot)).collect();
            tuples.push(Tuple { keys, values });
            Ok(true)
        })?;
        self.sort(&mut tuples, &flwor.order)?;
        let mut results = Vec::new();
        for tuple in tuples {
            for (slot, value) in flwor.bound.iter().zip(tuple.values) {
                self.set_local(*slot, value);
            }
            let more = self.eval(flwor.result)?;
            self.charge(more.len())?;
            results.extend(more.into_vec());
        }
        Ok(results.into())
    }

    /// Runs `each` for each tuple that the clauses make, until it says no.
    fn clauses(
        &mut self,
        clauses: &[Clause],
        each: &mut dyn FnMut(&mut Self) -> Result<bool, Error>,
    ) -> Result<bool, Error> {
        let Some((clause, rest)) = clauses.split_first() else {
            return each(self);
        };
        self.charge(1)?;
        if self.stack.is_used_up() {
            return Err(Error::limit("the query goes too deep"));
        }
        match clause {
            Clause::Let(binding) => {
                let value = self.eval(binding.value)?;
                self.check_binding(binding, &value)?;
                self.set_local(binding.slot, value);
                self.clauses(rest, each)
            }
            Clause::Where(test) => {
                if self.truth(*test)? {
                    self.clauses(rest, each)
                } else {
                    Ok(true)
                }
            }
            Clause::For(binding, position) => {
                let slot = binding.slot;
                self.each_item(binding, &mut |eval, item, index| {
                    eval.set_local(slot, item);
                    if let Some(position) = position {
                        let index = i64::try_from(index + 1).unwrap_or(i64::MAX);
                        eval.set_local(*position, Atomic::integer(index).into());
                    }
                    eval.clauses(rest, each)
                })
            }
        }
    }

    /// Runs `each` for each item of what is bound, until it says no.
    fn each_item(
        &mut self,
        binding: &Binding,
        each: &mut dyn FnMut(&mut Self, Sequence<'a>, usize) -> Result<bool, Error>,
    ) -> Result<bool, Error> {
        // A range is not made in advance: it may be long, and left early.
        if let Core::Range(a, b) = self.query.node(binding.value) {
            let Some((first, last)) = self.range_bounds(*a, *b)? else {
                return Ok(true);
            };
            for (index, number) in (first..=last).enumerate() {
                self.charge(1)?;
                let item = Sequence::from(Atomic::integer(number));
                self.check_binding(binding, &item)?;
                if !each(self, item, index)? {
                    return Ok(false);
                }
            }
            return Ok(true);
        }
        let items = self.eval(binding.value)?;
        for (index, item) in items.items().iter().enumerate() {
            self.charge(1)?;
            let item = Sequence::One(item.clone());
            self.check_binding(binding, &item)?;
            if !each(self, item, index)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn check_binding(&mut self, binding: &Binding, value: &Sequence<'a>) -> Result<(), Error> {
        match &binding.ty {
            Some(ty) => self
                .check_type(value, ty, || "what is bound".to_owned())
                .map_err(|error| error.or_at(self.query.span(binding.value))),
            None => Ok(()),
        }
    }

    fn sort(&mut self, tuples: &mut [Tuple<'a>], order: &[OrderKey]) -> Result<(), Error> {
        let rounds = usize::BITS - tuples.len().leading_zeros();
        self.charge(tuples.len() * rounds as usize)?;
        let implicit = self.implicit_timezone();
        let mut wrong = None;
        tuples.sort_by(|a, b| {
            for ((x, y), key) in a.keys.iter().zip(&b.keys).zip(order) {
                let ordering = match order_of(x.as_ref(), y.as_ref(), key, implicit) {
                    Ok(ordering) => ordering,
                    Err(error) => {
                        wrong.get_or_insert(error.or_at(self.query.span(key.key)));
                        Ordering::Equal
                    }
                };
                let ordering = if key.descending {
                    ordering.reverse()
                } else {
                    ordering
                };
                if ordering.is_ne() {
                    return ordering;
                }
            }
            Ordering::Equal
        });
        wrong.map_or(Ok(()), Err)
    }

    pub(super) fn quantified(
        &mut self,
        every: bool,
        bindings: &[Binding],
        satisfies: Id,
    ) -> Result<Sequence<'a>, Error> {
        let decided = !self.all(every, bindings, satisfies)?;
        Ok(Atomic::Boolean(decided != every).into())
    }

    /// Whether nothing decides the question before the end.
    fn all(&mut self, every: bool, bindings: &[Binding], satisfies: Id) -> Result<bool, Error> {
        let Some((binding, rest)) = bindings.split_first() else {
            return Ok(self.truth(satisfies)? == every);
        };
        let slot = binding.slot;
        self.each_item(binding, &mut |eval, item, _| {
            eval.set_local(slot, item);
            eval.all(every, rest, satisfies)
        })
    }

    pub(super) fn typeswitch(
        &mut self,
        operand: Id,
        cases: &[Case],
        default: (Option<Slot>, Id),
    ) -> Result<Sequence<'a>, Error> {
        let value = self.eval(operand)?;
        self.charge(value.len())?;
        let case = cases.iter().find(|case| matches(&value, &case.ty));
        let (slot, body) = case.map_or(default, |case| (case.slot, case.body));
        if let Some(slot) = slot {
            self.set_local(slot, value);
        }
        self.eval(body)
    }

    pub(super) fn treat(&mut self, operand: Id, ty: &SequenceType) -> Result<Sequence<'a>, Error> {
        let value = self.eval(operand)?;
        if matches(&value, ty) {
            return Ok(value);
        }
        let message = "the value is of another type than it is treated as";
        Err(Error::new("err:XPDY0050", message).expecting(ty.to_string()))
    }
}

/// What is untyped is ordered as a string.
fn as_key(value: Atomic) -> Atomic {
    match value {
        Atomic::Untyped(text) => Atomic::String(text, Builtin::String),
        other => other,
    }
}

/// The order of two keys: the empty sequence and `NaN` come at one end (XQuery 1.0, section 3.8.3).
fn order_of(
    a: Option<&Atomic>,
    b: Option<&Atomic>,
    key: &OrderKey,
    implicit: clacks_xs::Timezone,
) -> Result<Ordering, Error> {
    // The empty sequence lies beyond NaN, and this beyond all else.
    let rank = |value: Option<&Atomic>| match value {
        None => 2,
        Some(Atomic::Double(number)) if number.is_nan() => 1,
        Some(Atomic::Float(number)) if number.is_nan() => 1,
        Some(_) => 0,
    };
    let ends = rank(a).cmp(&rank(b));
    let (Some(x), Some(y)) = (a, b) else {
        return Ok(if key.empty_greatest {
            ends
        } else {
            ends.reverse()
        });
    };
    match compare::relate(x, y, implicit) {
        Some(Relation::Ordered(Some(order))) => Ok(order),
        Some(Relation::Ordered(None)) => Ok(if key.empty_greatest {
            ends
        } else {
            ends.reverse()
        }),
        Some(Relation::Equal(_)) | None => Err(Error::types(format!(
            "values of type {} and {} are in no order",
            x.ty(),
            y.ty()
        ))),
    }
}

impl Eval<'_, '_> {
    /// The ends of what an expression says is a range, if it says so and the range is not empty.
    pub(crate) fn range_of(&mut self, id: Id) -> Result<Option<(i128, i128)>, Error> {
        match self.query.node(id) {
            Core::Range(a, b) => self.range_bounds(*a, *b),
            _ => Ok(None),
        }
    }

    /// The ends of a range; `None` where it is empty.
    pub(crate) fn range_bounds(&mut self, a: Id, b: Id) -> Result<Option<(i128, i128)>, Error> {
        let integer = SequenceType::Items(
            crate::types::ItemType::Atomic(AtomicType::INTEGER),
            crate::types::Occurrence::Optional,
        );
        let mut bounds = [None, None];
        for (bound, id) in bounds.iter_mut().zip([a, b]) {
            let value = self.eval(id)?;
            let value = self.convert(value, &integer, || "an end of a range".to_owned())?;
            *bound = match value.items() {
                [Item::Atomic(Atomic::Integer(value, _))] => {
                    Some(i128::try_from(value).map_err(|_| {
                        Error::new("err:FOCA0003", "the end of the range is too large")
                    })?)
                }
                _ => None,
            };
        }
        Ok(bounds[0]
            .zip(bounds[1])
            .filter(|(first, last)| first <= last))
    }
}
