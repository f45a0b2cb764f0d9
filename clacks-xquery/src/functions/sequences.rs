//! Functions on sequences (section 15.1 and 15.2).

use std::collections::HashSet;
use std::sync::Arc;

use clacks_xs::Integer;

use super::strings::{double, rounded};
use super::{Arguments, atomic, check_collation, count};
use crate::atomic::compare;
use crate::error::Error;
use crate::eval::Eval;
use crate::item::{Item, Sequence};
use crate::library::Function;
use crate::value::Atomic;

impl<'a> Eval<'_, 'a> {
    pub(super) fn sequences(
        &mut self,
        function: Function,
        arguments: Arguments<'_, 'a>,
    ) -> Result<Sequence<'a>, Error> {
        use Function as F;
        let first = &arguments[0];
        let cardinality = |right: bool, code: &'static str, expected: &str| {
            if right {
                return Ok(first.clone());
            }
            let message = format!("the sequence has {} items", first.len());
            Err(Error::new(code, message).expecting(expected))
        };
        match function {
            F::Empty => return Ok(Atomic::Boolean(first.is_empty()).into()),
            F::Exists => return Ok(Atomic::Boolean(!first.is_empty()).into()),
            F::ExactlyOne => return cardinality(first.len() == 1, "err:FORG0005", "one"),
            F::OneOrMore => return cardinality(!first.is_empty(), "err:FORG0004", "one or more"),
            F::ZeroOrOne => return cardinality(first.len() <= 1, "err:FORG0003", "one or none"),
            _ => {}
        }
        self.charge(first.len())?;
        match function {
            F::DistinctValues => {
                check_collation(arguments.get(1))?;
                self.distinct_values(first)
            }
            F::IndexOf => {
                check_collation(arguments.get(2))?;
                let Some(wanted) = atomic(&arguments[1]) else {
                    return Ok(Sequence::Empty);
                };
                let implicit = self.implicit_timezone();
                let equal = |item: &Item<'a>| match item {
                    Item::Atomic(value) => {
                        compare::holds(crate::ast::Comparison::ValueEqual, value, wanted, implicit)
                            .unwrap_or(false)
                    }
                    Item::Node(_) => false,
                };
                let places = first
                    .items()
                    .iter()
                    .enumerate()
                    .filter(|(_, item)| equal(item))
                    .map(|(index, _)| Item::Atomic(count(index + 1)))
                    .collect();
                self.sequence(places)
            }
            F::InsertBefore => {
                let at = place(&arguments[1]).max(1) - 1;
                let mut items = first.clone().into_vec();
                let at = at.min(items.len());
                items.splice(at..at, arguments[2].items().iter().cloned());
                self.sequence(items)
            }
            F::Remove => {
                let at = place(&arguments[1]);
                let mut items = first.clone().into_vec();
                if (1..=items.len()).contains(&at) {
                    items.remove(at - 1);
                }
                self.sequence(items)
            }
            F::Reverse => {
                let mut items = first.clone().into_vec();
                items.reverse();
                self.sequence(items)
            }
            _ => {
                let start = rounded(double(arguments.get(1)));
                let end = match arguments.get(2) {
                    Some(length) => start + rounded(double(Some(length))),
                    None => f64::INFINITY,
                };
                let mut position = 0.0;
                let within = |_: &&Item<'a>| {
                    position += 1.0;
                    start <= position && position < end
                };
                let items = first.items().iter().filter(within).cloned().collect();
                self.sequence(items)
            }
        }
    }

    fn distinct_values(&mut self, values: &Sequence<'a>) -> Result<Sequence<'a>, Error> {
        let implicit = self.implicit_timezone();
        // Texts and small integers are found at once, others one after the other.
        let mut texts: HashSet<Arc<str>> = HashSet::new();
        let mut integers: HashSet<Integer> = HashSet::new();
        let mut others: Vec<&Atomic> = Vec::new();
        let only_integers = values
            .items()
            .iter()
            .all(|item| matches!(item, Item::Atomic(Atomic::Integer(..))));
        let mut distinct = Vec::new();
        for item in values.items() {
            let Item::Atomic(value) = item else { continue };
            let is_new = match value {
                Atomic::String(text, _) | Atomic::Untyped(text) | Atomic::Uri(text) => {
                    texts.insert(text.clone())
                }
                Atomic::Integer(number, _) if only_integers => integers.insert(number.clone()),
                value => {
                    self.charge(others.len())?;
                    let is_new = !others
                        .iter()
                        .any(|known| compare::same(known, value, implicit));
                    if is_new {
                        others.push(value);
                    }
                    is_new
                }
            };
            if is_new {
                distinct.push(item.clone());
            }
        }
        self.sequence(distinct)
    }
}

/// A position that is an argument; 0 for those before the first.
fn place(argument: &Sequence<'_>) -> usize {
    match atomic(argument) {
        Some(Atomic::Integer(number, _)) if number.is_negative() => 0,
        Some(Atomic::Integer(number, _)) => number
            .to_i64()
            .and_then(|number| usize::try_from(number).ok())
            .unwrap_or(usize::MAX),
        _ => 0,
    }
}
