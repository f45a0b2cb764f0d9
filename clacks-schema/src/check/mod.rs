//! Constraints on components that hold across a whole model.

mod element_consistent;
mod unique_particle;

use std::collections::HashSet;

use crate::diagnostic::Diagnostics;
use crate::model::{Content, ElementId, Resolved};

/// Two elements, the lower id first.
type Pair = (ElementId, ElementId);

/// Checks every complex type.
pub(crate) fn check(resolved: &Resolved, diagnostics: &mut Diagnostics) {
    let schema = &resolved.schema;
    let mut budget = unique_particle::Budget::default();
    for ty in &schema.complex_types {
        if let Content::Elements(particle) = &ty.content {
            let inconsistent =
                element_consistent::check(schema, particle, &resolved.poisoned, diagnostics);
            unique_particle::check(schema, particle, &inconsistent, &mut budget, diagnostics);
        }
    }
}

/// Pairs about which something was said already.
#[derive(Default)]
struct Pairs(HashSet<Pair>);

impl Pairs {
    fn insert(&mut self, one: ElementId, other: ElementId) {
        self.0.insert((one.min(other), one.max(other)));
    }

    fn contains(&self, one: ElementId, other: ElementId) -> bool {
        self.0.contains(&(one.min(other), one.max(other)))
    }
}
