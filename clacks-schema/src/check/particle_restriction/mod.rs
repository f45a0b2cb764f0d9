//! *Particle Valid (Restriction)* (XML Schema 1.0, part 1, section 3.9.6: `cos-particle-restrict`): a
//! content model that allows no more than that of the base.
//!
//! The specification does not compare what two models allow, but how they are written: particle by
//! particle, by a table of rules for the kinds of both. Here is the table; the rules are in the
//! modules.

mod failure;
mod parts;
mod recurse;
mod single;

use std::collections::HashMap;
use std::rc::Rc;

use crate::check::groups::{Groups, Range};
use crate::model::{Compositor, ElementId, ModelGroupId, Particle, Schema};
pub(super) use failure::Failure;
use parts::{Key, Kind, Members, Part};
pub(super) use single::{BY_RESTRICTION, is_of_any_type, keeps_value};

/// How many pairs of particles are compared in all of a schema.
const MAX_PAIRS: usize = 5_000_000;

/// How many particles all groups have together, once pointless groups are taken away.
const MAX_MEMBERS: usize = 2_000_000;

/// How many pairs are looked at, most of which have different names.
const MAX_STEPS: usize = 100_000_000;

/// Whether a particle is no valid restriction of another, and why.
type Outcome<'s> = Result<(), Rc<Failure<'s>>>;

/// What is known of the particles that were compared so far.
pub(super) struct Comparison<'s> {
    pub(super) schema: &'s Schema,
    pub(super) groups: &'s Groups,
    outcomes: HashMap<(Key, Key, Occurrence), Outcome<'s>>,
    members: HashMap<ModelGroupId, Members<'s>>,
    substitutes: HashMap<ElementId, Members<'s>>,
    pairs: usize,
    steps: usize,
    flattened: usize,
}

/// Whether it matters how often something occurs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Occurrence {
    Counts,
    /// It does for the group around it.
    CountsTogether,
}

impl<'s> Comparison<'s> {
    pub(super) fn new(schema: &'s Schema, groups: &'s Groups) -> Self {
        Self {
            schema,
            groups,
            outcomes: HashMap::new(),
            members: HashMap::new(),
            substitutes: HashMap::new(),
            pairs: 0,
            steps: 0,
            flattened: 0,
        }
    }

    /// Whether comparing took too much, so that what was said of particles means nothing.
    pub(super) fn too_large(&self) -> bool {
        self.pairs > MAX_PAIRS || self.steps > MAX_STEPS || self.flattened > MAX_MEMBERS
    }

    /// Whether `own` is a valid restriction of `base`.
    pub(super) fn check(&mut self, own: &'s Particle, base: &'s Particle) -> Outcome<'s> {
        self.compare(
            Part::Particle(own),
            Part::Particle(base),
            Occurrence::Counts,
        )
    }

    /// Whether a group is a valid restriction of another, each once.
    pub(super) fn check_groups(&mut self, own: ModelGroupId, base: ModelGroupId) -> Outcome<'s> {
        let once = |id| Part::Group(id, Range::ONCE);
        self.compare(once(own), once(base), Occurrence::Counts)
    }

    fn compare(&mut self, own: Part<'s>, base: Part<'s>, occurrence: Occurrence) -> Outcome<'s> {
        let key = (own.key(), base.key(), occurrence);
        if let Some(outcome) = self.outcomes.get(&key) {
            return outcome.clone();
        }
        self.pairs += 1;
        if self.too_large() {
            return Ok(());
        }
        let outcome = self.compare_kinds(own, base, occurrence);
        self.outcomes.insert(key, outcome.clone());
        outcome
    }

    /// The table.
    fn compare_kinds(
        &mut self,
        own: Part<'s>,
        base: Part<'s>,
        occurrence: Occurrence,
    ) -> Outcome<'s> {
        let (own, base) = (self.unwrap(own), self.unwrap(base));
        if own.key() == base.key() {
            return Ok(());
        }
        if let (Part::Particle(_), Part::Particle(_)) = (own, base)
            && own.element().is_some()
            && own.element() == base.element()
        {
            // Whatever may stand for them is the same too.
            return range(own, base, "rcase-NameAndTypeOK.3");
        }
        // Nothing restricts what may be nothing, however either is written.
        if own.group().is_some_and(|id| self.groups.is_hollow(id)) {
            return match self.total(base).min {
                0 => Ok(()),
                _ => Failure::of("rcase-Recurse.2.2", own, base),
            };
        }
        match (self.kind(own), self.kind(base)) {
            (Kind::Element(one), Kind::Element(other)) => self.name_and_type(own, one, base, other),
            (Kind::Element(one), Kind::Wildcard(wildcard)) => {
                self.namespace(own, one, base, wildcard, occurrence)
            }
            (Kind::Wildcard(one), Kind::Wildcard(other)) => {
                self.namespace_subset(own, one, base, other, occurrence)
            }
            (Kind::Group(_, members), Kind::Wildcard(_)) => {
                self.all_in_wildcard(own, &members, base, occurrence)
            }
            (Kind::Element(_), Kind::Group(compositor, members)) => {
                let alone = Members::from([own]);
                let alone = (own, Range::ONCE, &alone);
                let base = (base, base.range(), &members);
                match compositor {
                    Compositor::Choice => self.recurse_lax(alone, base),
                    Compositor::Sequence | Compositor::All => self.recurse(alone, base),
                }
            }
            (Kind::Group(one, own_members), Kind::Group(other, base_members)) => {
                if let (Some(one), Some(other)) = (own.group(), base.group())
                    && one == other
                {
                    return range(own, base, "rcase-Recurse.1");
                }
                let own_group = (own, own.range(), &own_members);
                let base_group = (base, base.range(), &base_members);
                match (one, other) {
                    (Compositor::All, Compositor::All)
                    | (Compositor::Sequence, Compositor::Sequence) => {
                        self.recurse(own_group, base_group)
                    }
                    (Compositor::Choice, Compositor::Choice) => {
                        self.recurse_lax(own_group, base_group)
                    }
                    (Compositor::Sequence, Compositor::All) => {
                        self.recurse_unordered(own_group, base_group)
                    }
                    (Compositor::Sequence, Compositor::Choice) => {
                        self.map_and_sum(own_group, base_group)
                    }
                    _ => Failure::of("cos-particle-restrict.2", own, base),
                }
            }
            (Kind::Wildcard(_), Kind::Element(_) | Kind::Group(..))
            | (Kind::Group(..), Kind::Element(_)) => {
                Failure::of("cos-particle-restrict.2", own, base)
            }
        }
    }
}

/// *Occurrence Range OK*.
fn range<'s>(own: Part<'s>, base: Part<'s>, rule: &'static str) -> Outcome<'s> {
    if own.range().is_within(base.range()) {
        Ok(())
    } else {
        Failure::of(rule, own, base)
    }
}
