//! What is known of each model group, worked out once: groups are shared, so that walking them from
//! each reference anew could take forever.

use crate::model::{Compositor, ModelGroupId, Particle, Schema, Term};

/// How often something may occur.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) min: u64,
    /// `None` for unbounded.
    pub(super) max: Option<u64>,
}

impl Range {
    pub(super) const ONCE: Self = Self {
        min: 1,
        max: Some(1),
    };

    /// How often a particle occurs, whatever is in it.
    pub(super) fn of(particle: &Particle) -> Self {
        Self {
            min: particle.min.into(),
            max: particle.max.map(Into::into),
        }
    }

    /// *Occurrence Range OK* (part 1, section 3.9.6: `range-ok`).
    pub(super) fn is_within(self, other: Self) -> bool {
        self.min >= other.min
            && other
                .max
                .is_none_or(|other| self.max.is_some_and(|max| max <= other))
    }

    /// So often, each time so often.
    pub(super) fn times(self, inner: Self) -> Self {
        let max = match (self.max, inner.max) {
            (Some(0), _) | (_, Some(0)) => Some(0),
            (Some(one), Some(other)) => Some(one.saturating_mul(other)),
            _ => None,
        };
        Self {
            min: self.min.saturating_mul(inner.min),
            max,
        }
    }

    fn plus(self, other: Self) -> Self {
        let max = self.max.zip(other.max);
        Self {
            min: self.min.saturating_add(other.min),
            max: max.map(|(one, other)| one.saturating_add(other)),
        }
    }

    fn either(self, other: Self) -> Self {
        let max = self.max.zip(other.max);
        Self {
            min: self.min.min(other.min),
            max: max.map(|(one, other)| one.max(other)),
        }
    }
}

/// The groups of a schema.
pub(super) struct Groups {
    facts: Vec<Facts>,
}

#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each says another thing")]
struct Facts {
    /// Whether the rest is known.
    known: bool,
    /// How many elements one occurrence of the group is (*effective total range*).
    total: Range,
    /// Whether neither elements nor wildcards are in it.
    hollow: bool,
    /// Whether part of it could not be resolved.
    broken: bool,
    /// Whether there are wildcards in it.
    wild: bool,
}

impl Groups {
    /// Looks at all groups, each after those in it.
    pub(super) fn survey(schema: &Schema) -> Self {
        let nothing = Facts {
            known: false,
            total: Range::ONCE,
            hollow: true,
            broken: false,
            wild: false,
        };
        let mut groups = Self {
            facts: vec![nothing; schema.model_groups.len()],
        };
        for at in 0..schema.model_groups.len() {
            // Each step is a group and which of its particles comes next.
            let mut path = vec![(at, 0)];
            while let Some((group, next)) = path.last_mut() {
                let particles = &schema.model_groups[*group].particles;
                let Some(particle) = particles.get(*next) else {
                    groups.facts[*group] = groups.facts_of(schema, *group);
                    path.pop();
                    continue;
                };
                *next += 1;
                if let Term::Group(inner) = particle.term
                    && !groups.facts[inner.0].known
                {
                    path.push((inner.0, 0));
                }
            }
        }
        groups
    }

    fn facts_of(&self, schema: &Schema, at: usize) -> Facts {
        let group = &schema.model_groups[at];
        let mut facts = Facts {
            known: true,
            total: Range {
                min: 0,
                max: Some(0),
            },
            hollow: true,
            broken: group.broken,
            wild: false,
        };
        let mut first = true;
        for particle in &group.particles {
            let total = self.total(particle);
            facts.total = match group.compositor {
                Compositor::Choice if first => total,
                Compositor::Choice => facts.total.either(total),
                Compositor::Sequence | Compositor::All => facts.total.plus(total),
            };
            first = false;
            if let Term::Group(inner) = particle.term {
                let inner = self.facts[inner.0];
                facts.hollow &= inner.hollow;
                facts.broken |= inner.broken;
                facts.wild |= inner.wild;
            } else {
                facts.hollow = false;
                facts.wild |= matches!(particle.term, Term::Wildcard(_));
            }
            if let Term::Element(id) = particle.term {
                facts.broken |= schema.element(id).broken;
            }
        }
        facts
    }

    /// *Effective Total Range* (part 1, section 3.8.6): how many elements a particle may be.
    pub(super) fn total(&self, particle: &Particle) -> Range {
        let range = Range::of(particle);
        match particle.term {
            Term::Element(_) | Term::Wildcard(_) => range,
            Term::Group(id) => range.times(self.total_of(id)),
        }
    }

    /// The same of a group.
    pub(super) fn total_of(&self, id: ModelGroupId) -> Range {
        self.facts[id.0].total
    }

    /// *Particle Emptiable* (part 1, section 3.9.6).
    pub(super) fn is_emptiable(&self, particle: &Particle) -> bool {
        self.total(particle).min == 0
    }

    /// Whether neither elements nor wildcards are in a group.
    pub(super) fn is_hollow(&self, id: ModelGroupId) -> bool {
        self.facts[id.0].hollow
    }

    /// Whether there are wildcards in what a particle stands for.
    pub(super) fn is_wild(&self, particle: &Particle) -> bool {
        match particle.term {
            Term::Element(_) => false,
            Term::Wildcard(_) => true,
            Term::Group(id) => self.facts[id.0].wild,
        }
    }

    /// Whether part of what a particle stands for could not be resolved.
    pub(super) fn is_broken(&self, schema: &Schema, particle: &Particle) -> bool {
        match particle.term {
            Term::Element(id) => schema.element(id).broken,
            Term::Wildcard(_) => false,
            Term::Group(id) => self.facts[id.0].broken,
        }
    }
}
