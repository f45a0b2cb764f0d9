//! Constraints on components that hold across a whole model.

use crate::diagnostic::Diagnostics;
use crate::model::Schema;

/// Checks every complex type.
pub(crate) fn check(_schema: &mut Schema, _diagnostics: &mut Diagnostics) {}
