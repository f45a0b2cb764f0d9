//! *Element Declarations Consistent* (XML Schema 1.0, part 1, section 3.8.6): elements of one name
//! in one content model have one type.

use std::collections::{HashMap, HashSet};

use crate::check::Pairs;
use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::model::{ElementId, Particle, QName, Schema, Term, Type};

/// The pairs that are not consistent.
pub(super) fn check(
    schema: &Schema,
    particle: &Particle,
    poisoned: &HashSet<ElementId>,
    diagnostics: &mut Diagnostics,
) -> Pairs {
    let mut seen: HashMap<&QName, ElementId> = HashMap::new();
    let mut found = Pairs::default();
    let mut pending = vec![particle];
    while let Some(particle) = pending.pop() {
        let id = match &particle.term {
            Term::Model(_, members) => {
                pending.extend(members.iter().rev());
                continue;
            }
            Term::Element(id) => *id,
        };
        if poisoned.contains(&id) {
            continue;
        }
        let element = schema.element(id);
        let first = *seen.entry(&element.name).or_insert(id);
        // A local element that is there twice through a group has its type once in each place.
        if same_type(schema, first, id) {
            continue;
        }
        found.insert(first, id);
        let message = format!(
            "the element {} has two types here",
            shown(&element.name.local)
        );
        diagnostics.push(
            Diagnostic::new("cos-element-consistent", element.span, message)
                .related(schema.element(first).span, "of another type here")
                .help("give both the same named type"),
        );
    }
    found
}

fn same_type(schema: &Schema, one: ElementId, other: ElementId) -> bool {
    let (one, other) = (schema.element(one), schema.element(other));
    if one.ty == other.ty {
        return true;
    }
    // The same declaration, put in place twice.
    match (one.ty, other.ty) {
        (Type::Complex(a), Type::Complex(b)) => {
            one.span == other.span && schema.complex_type(a).span == schema.complex_type(b).span
        }
        _ => one.span == other.span,
    }
}
