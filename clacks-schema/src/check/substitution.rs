//! *Substitution Group* and *Substitution Group OK (Transitive)* (XML Schema 1.0, part 1, section
//! 3.3.6): which elements may stand for which others.

use std::collections::{HashMap, HashSet};

use crate::Version;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Derivations, ElementId, Schema, Type};

/// How many steps from members to heads, and from their types to those of the heads, are gone.
const MAX_STEPS: usize = 10_000_000;

/// Works out [`Schema::substitutes`].
pub(super) fn fill(schema: &mut Schema, diagnostics: &mut Diagnostics) {
    let mut substitutes: HashMap<ElementId, Vec<ElementId>> = HashMap::new();
    let mut abstract_ones: HashMap<ElementId, Vec<ElementId>> = HashMap::new();
    let several = schema.elements.iter().any(|it| it.heads.len() > 1);
    let mut steps = 0;
    for member in schema.element_ids() {
        // That nothing may stand as it is matters since XML Schema 1.1 to documents only.
        let is_abstract = schema.element(member).is_abstract;
        if is_abstract && schema.version == Version::Xsd10 {
            continue;
        }
        let mut seen = HashSet::new();
        let mut pending: Vec<ElementId> = schema.element(member).heads.clone();
        while let Some(head) = pending.pop() {
            if several && !seen.insert(head) {
                continue;
            }
            pending.extend(&schema.element(head).heads);
            if steps > MAX_STEPS {
                let span = schema.element(member).span;
                let message = "the substitution groups are too large to be checked";
                diagnostics.push(Diagnostic::new("limit", span, message));
                return;
            }
            if schema.may_substitute(member, head, &mut steps) {
                let all = if is_abstract {
                    &mut abstract_ones
                } else {
                    &mut substitutes
                };
                all.entry(head).or_default().push(member);
            }
        }
    }
    schema.substitutes = substitutes;
    schema.abstract_substitutes = abstract_ones;
}

impl Schema {
    /// An element and those of its substitution group, as far as rules about schemas go.
    pub(super) fn with_substitutes(&self, id: ElementId) -> impl Iterator<Item = ElementId> + '_ {
        let abstract_ones = self.abstract_substitutes.get(&id).into_iter().flatten();
        let substitutes = self.substitutes(id).iter().chain(abstract_ones);
        std::iter::once(id).chain(substitutes.copied())
    }

    /// Whether neither the head nor the types between it and the member block the substitution.
    fn may_substitute(&self, member: ElementId, head: ElementId, steps: &mut usize) -> bool {
        let (member, head) = (self.element(member), self.element(head));
        *steps += 1;
        if head.block.contains(Derivations::SUBSTITUTION) {
            return false;
        }
        let mut blocked = head.block;
        if let Type::Complex(ty) = head.ty {
            blocked = blocked.or(self.complex_type(ty).block);
        }
        let mut used = Derivations::NONE;
        let mut ty = member.ty;
        while ty != head.ty {
            *steps += 1;
            let Type::Complex(id) = ty else {
                // Simple types block nothing and are derived by restriction.
                used = used.or(Derivations::RESTRICTION);
                break;
            };
            let complex = self.complex_type(id);
            if id == Self::ANY_TYPE {
                break;
            }
            used = used.or(complex.derivation.into());
            ty = complex.base;
            if ty != head.ty
                && let Type::Complex(between) = ty
            {
                blocked = blocked.or(self.complex_type(between).block);
            }
        }
        used.and(blocked).is_empty()
    }
}
