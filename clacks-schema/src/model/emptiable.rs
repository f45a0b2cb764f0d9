//! *Particle Emptiable* (part 1, section 3.9.6).

use std::collections::HashMap;

use crate::model::{Compositor, ModelGroupId, Particle, Schema, Term};

impl Schema {
    /// Whether a particle allows nothing to be there.
    pub fn is_emptiable(&self, particle: &Particle) -> bool {
        self.emptiable(particle, &mut HashMap::new())
    }

    /// `known` are the groups that were asked for already, so that those that are shared cost
    /// nothing more.
    fn emptiable(&self, particle: &Particle, known: &mut HashMap<ModelGroupId, bool>) -> bool {
        if particle.min == 0 {
            return true;
        }
        let Term::Group(id) = particle.term else {
            return false;
        };
        if let Some(known) = known.get(&id) {
            return *known;
        }
        // Of a group that is in itself, which is reported, this is an answer too.
        known.insert(id, false);
        let group = self.model_group(id);
        let mut members = group.particles.iter();
        let emptiable = match group.compositor {
            Compositor::Choice => members.any(|member| self.emptiable(member, known)),
            Compositor::Sequence | Compositor::All => {
                members.all(|member| self.emptiable(member, known))
            }
        };
        known.insert(id, emptiable);
        emptiable
    }
}
