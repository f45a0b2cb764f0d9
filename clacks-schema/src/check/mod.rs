//! Constraints on components that hold across a whole model.

mod element_consistent;
mod unique_particle;

use crate::diagnostic::Diagnostics;
use crate::model::{Content, Schema};

/// Checks every complex type.
pub(crate) fn check(schema: &Schema, diagnostics: &mut Diagnostics) {
    for ty in &schema.complex_types {
        if let Content::Elements(particle) = &ty.content {
            element_consistent::check(schema, particle, diagnostics);
            unique_particle::check(schema, particle, diagnostics);
        }
    }
}
