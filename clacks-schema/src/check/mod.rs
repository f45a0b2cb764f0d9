//! Constraints on components that hold across a whole model: each in a file named like it, as far
//! as the resolver has not seen to it.

mod all_limited;
mod alternatives;
mod attribute_restriction;
mod attributes;
mod content_restriction;
mod element_consistent;
mod element_props;
mod extension;
mod groups;
mod identity;
mod notation;
mod particle_restriction;
mod restriction;
mod substitution;
mod type_derivation;
mod unique_particle;
mod wildcards;

use std::collections::HashSet;

use crate::Version;
use crate::diagnostic::Diagnostics;
use crate::model::{Content, Derivation, ElementId, Schema};
use content_restriction::Inclusions;
use element_consistent::Consistency;
use groups::Groups;
use particle_restriction::Comparison;
use unique_particle::Attribution;

/// Two elements, the lower id first.
type Pair = (ElementId, ElementId);

/// Checks a schema, and works out which elements may stand for which.
pub(crate) fn check(schema: &mut Schema, diagnostics: &mut Diagnostics) {
    substitution::fill(schema, diagnostics);
    let schema = &*schema;
    let groups = Groups::survey(schema);
    all_limited::check(schema, diagnostics);
    element_props::check(schema, &groups, diagnostics);
    attributes::check(schema, diagnostics);
    alternatives::check(schema, diagnostics);
    wildcards::check(schema, diagnostics);
    identity::check(schema, diagnostics);
    notation::check(schema, diagnostics);
    let mut attribution = Attribution::new(schema);
    let mut consistency = Consistency::default();
    let mut comparison = Comparison::new(schema, &groups);
    let mut inclusions = (schema.version == Version::Xsd11).then(|| Inclusions::new(schema));
    for id in schema.complex_type_ids() {
        let ty = schema.complex_type(id);
        if let Content::Elements(particle) = &ty.content {
            consistency.check(schema, particle, diagnostics);
            attribution.check(particle, &consistency.found, diagnostics);
        }
        if ty.broken || id == Schema::ANY_TYPE {
            continue;
        }
        match ty.derivation {
            Derivation::Extension => extension::check(schema, id, diagnostics),
            Derivation::Restriction => {
                restriction::check(&mut comparison, inclusions.as_mut(), id, diagnostics);
            }
        }
    }
    restriction::check_redefinitions(&mut comparison, diagnostics);
}

/// Pairs about which something was said already.
#[derive(Default)]
struct Pairs(HashSet<Pair>);

impl Pairs {
    /// Whether it was not there yet.
    fn insert(&mut self, one: ElementId, other: ElementId) -> bool {
        self.0.insert((one.min(other), one.max(other)))
    }

    fn contains(&self, one: ElementId, other: ElementId) -> bool {
        self.0.contains(&(one.min(other), one.max(other)))
    }
}
