//! *Particle Emptiable* (part 1, section 3.9.6).

use std::collections::HashMap;

use crate::model::resolve::MAX_GROUPS;
use crate::model::{Compositor, ModelGroupId, Particle, Schema, Term};

impl Schema {
    /// Whether a particle allows nothing to be there.
    pub fn is_emptiable(&self, particle: &Particle) -> bool {
        self.emptiable(particle, &mut HashMap::new(), 0)
    }

    /// `known` are the groups that were asked for already, so that those that are shared cost
    /// nothing more.
    fn emptiable(
        &self,
        particle: &Particle,
        known: &mut HashMap<ModelGroupId, bool>,
        depth: usize,
    ) -> bool {
        if particle.min == 0 {
            return true;
        }
        let Term::Group(id) = particle.term else {
            return false;
        };
        if let Some(known) = known.get(&id) {
            return *known;
        }
        // Of a group that is in itself or too deep, which is reported, this is an answer too.
        if depth > MAX_GROUPS {
            return false;
        }
        known.insert(id, false);
        let group = self.model_group(id);
        let mut members = group.particles.iter();
        let emptiable = match group.compositor {
            Compositor::Choice => members.any(|member| self.emptiable(member, known, depth + 1)),
            Compositor::Sequence | Compositor::All => {
                members.all(|member| self.emptiable(member, known, depth + 1))
            }
        };
        known.insert(id, emptiable);
        emptiable
    }
}
