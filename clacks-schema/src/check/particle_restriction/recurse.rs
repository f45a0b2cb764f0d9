//! Groups: each particle is a restriction of one of the base (`rcase-Recurse`, `rcase-RecurseLax`,
//! `rcase-RecurseUnordered`, `rcase-MapAndSum`, `rcase-NSRecurseCheckCardinality`;
//! `rcase-RecurseAsIfGroup` is the first two of them, with a group of one).

use std::rc::Rc;

use crate::check::groups::Range;
use crate::check::particle_restriction::failure::Failure;
use crate::check::particle_restriction::parts::{Members, Part};
use crate::check::particle_restriction::{Comparison, Occurrence, Outcome};

/// A group, how often it occurs, and what is in it.
pub(super) type Group<'s, 'm> = (Part<'s>, Range, &'m Members<'s>);

impl<'s> Comparison<'s> {
    /// In the same order; of the base nothing is left out that must occur.
    pub(super) fn recurse(&mut self, own: Group<'s, '_>, base: Group<'s, '_>) -> Outcome<'s> {
        if !own.1.is_within(base.1) {
            return Failure::of("rcase-Recurse.1", own.0, base.0);
        }
        let (members, others) = (own.2, base.2);
        // The places after those where the members so far may have gone.
        let mut places = vec![0];
        for member in members.iter() {
            let mut after = Vec::new();
            let mut reached = places.iter().copied().peekable();
            let mut at = places[0];
            let mut open = false;
            while let Some(other) = others.get(at) {
                open |= reached.next_if_eq(&at).is_some();
                if open && self.fits(*member, *other) {
                    after.push(at + 1);
                }
                open &= self.total(*other).min == 0;
                match reached.peek() {
                    _ if open => at += 1,
                    Some(next) => at = *next,
                    None => break,
                }
            }
            if after.is_empty() {
                let candidates = others.get(places[0]..).unwrap_or_default();
                let left_out = candidates.iter().find(|other| self.total(**other).min > 0);
                return match left_out.copied() {
                    Some(other) if candidates.iter().any(|later| self.fits(*member, *later)) => {
                        Failure::of("rcase-Recurse.2.2", own.0, other)
                    }
                    _ => self.unmapped("rcase-Recurse.2", *member, base.0, candidates),
                };
            }
            places = after;
        }
        // The last one leaves the least behind.
        let last = places.last().copied().unwrap_or_default();
        match others[last..]
            .iter()
            .find(|other| self.total(**other).min > 0)
        {
            None => Ok(()),
            Some(other) => Failure::of("rcase-Recurse.2.2", own.0, *other),
        }
    }

    /// In any order.
    pub(super) fn recurse_unordered(
        &mut self,
        own: Group<'s, '_>,
        base: Group<'s, '_>,
    ) -> Outcome<'s> {
        if !own.1.is_within(base.1) {
            return Failure::of("rcase-RecurseUnordered.1", own.0, base.0);
        }
        let mut taken: Vec<Option<Part<'s>>> = vec![None; base.2.len()];
        for member in own.2.iter() {
            // The names in an `all` are different, so that there is one place at most.
            let Some(at) = base.2.iter().position(|other| self.fits(*member, *other)) else {
                return self.unmapped("rcase-RecurseUnordered.2.2", *member, base.0, base.2);
            };
            if taken[at].replace(*member).is_some() {
                return Failure::of("rcase-RecurseUnordered.2.1", *member, base.2[at]);
            }
        }
        let left = base
            .2
            .iter()
            .zip(&taken)
            .filter(|(_, taken)| taken.is_none());
        match left
            .map(|(other, _)| other)
            .find(|other| self.total(**other).min > 0)
        {
            None => Ok(()),
            Some(other) => Failure::of("rcase-Recurse.2.2", own.0, *other),
        }
    }

    /// In the same order, of a choice. An element for which others may stand is a choice too, of
    /// which the order does not matter: those of its group may all go there.
    pub(super) fn recurse_lax(&mut self, own: Group<'s, '_>, base: Group<'s, '_>) -> Outcome<'s> {
        if !own.1.is_within(base.1) {
            return Failure::of("rcase-RecurseLax.1", own.0, base.0);
        }
        let mut next = 0;
        for member in own.2.iter() {
            let mut others = base.2.iter().enumerate().skip(next);
            if let Some((at, other)) = others.find(|(_, other)| self.fits(*member, **other)) {
                next = match other {
                    Part::Member(_) => next,
                    _ if self.is_pointless_choice(*other) => at,
                    _ => at + 1,
                };
            } else if !self.is_pointless_choice(*member)
                || !self.each_fits(*member, &base.2[next..])
            {
                return self.unmapped("rcase-RecurseLax.2", *member, base.0, base.2);
            }
        }
        Ok(())
    }

    /// Whether a particle is an element, once, for which others may stand.
    fn is_pointless_choice(&mut self, part: Part<'s>) -> bool {
        let element = matches!(part, Part::Particle(_))
            .then(|| part.element())
            .flatten();
        part.range() == Range::ONCE && element.is_some_and(|id| !self.choice_of(id).is_empty())
    }

    /// Whether each of those that may stand for an element is a choice of the base.
    fn each_fits(&mut self, part: Part<'s>, others: &[Part<'s>]) -> bool {
        let Some(id) = part.element() else {
            return false;
        };
        let members = self.choice_of(id);
        let mut members = members.iter();
        members.all(|member| others.iter().any(|other| self.fits(*member, *other)))
    }

    /// A sequence of what may be chosen.
    pub(super) fn map_and_sum(&mut self, own: Group<'s, '_>, base: Group<'s, '_>) -> Outcome<'s> {
        for member in own.2.iter() {
            if !base.2.iter().any(|other| self.fits(*member, *other)) {
                return self.unmapped("rcase-MapAndSum.1", *member, base.0, base.2);
            }
        }
        let count = own.2.len() as u64;
        let each = Range {
            min: count,
            max: Some(count),
        };
        if own.1.times(each).is_within(base.1) {
            Ok(())
        } else {
            Failure::of("rcase-MapAndSum.2", own.0, base.0)
        }
    }

    /// All that is in a group is allowed by a wildcard.
    pub(super) fn all_in_wildcard(
        &mut self,
        own: Part<'s>,
        members: &Members<'s>,
        base: Part<'s>,
        occurrence: Occurrence,
    ) -> Outcome<'s> {
        for member in members.iter() {
            self.compare(*member, base, Occurrence::CountsTogether)?;
        }
        if occurrence == Occurrence::CountsTogether || self.total(own).is_within(base.range()) {
            Ok(())
        } else {
            Failure::of("rcase-NSRecurseCheckCardinality.2", own, base)
        }
    }

    fn fits(&mut self, own: Part<'s>, base: Part<'s>) -> bool {
        self.steps += 1;
        if self.too_large() {
            return true;
        }
        // Most of those that are tried are elements of other names.
        if let (Some(one), Some(other)) = (own.element(), base.element()) {
            let schema = self.schema;
            let alone = matches!(base, Part::Member(_)) || schema.substitutes(other).is_empty();
            if alone && schema.element(one).name != schema.element(other).name {
                return false;
            }
        }
        self.compare(own, base, Occurrence::Counts).is_ok()
    }

    /// The failure of a particle that restricts none of the base: why not the one that it comes next
    /// to, if there is such a one.
    fn unmapped(
        &mut self,
        rule: &'static str,
        own: Part<'s>,
        base: Part<'s>,
        candidates: &[Part<'s>],
    ) -> Outcome<'s> {
        for candidate in candidates {
            if let Err(failure) = self.compare(own, *candidate, Occurrence::Counts)
                && !failure.is_mismatch()
            {
                return Err(Rc::clone(&failure));
            }
        }
        Failure::of(rule, own, base)
    }
}
