//! *Element Declarations Consistent* (XML Schema 1.0, part 1, section 3.8.6): elements of one name
//! in one content model have one type.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{ElementId, Particle, QName, Schema, Term};

pub(super) fn check(schema: &Schema, particle: &Particle, diagnostics: &mut Diagnostics) {
    let mut seen: HashMap<&QName, ElementId> = HashMap::new();
    let mut pending = vec![particle];
    while let Some(particle) = pending.pop() {
        let id = match &particle.term {
            Term::Model(_, members) => {
                pending.extend(members.iter().rev());
                continue;
            }
            Term::Element(id) => *id,
        };
        let element = schema.element(id);
        let first = *seen.entry(&element.name).or_insert(id);
        if schema.element(first).ty != element.ty {
            let message = format!("the element `{}` has two types here", element.name.local);
            diagnostics.push(
                Diagnostic::new("cos-element-consistent", element.span, message)
                    .related(schema.element(first).span, "of another type here")
                    .help("give both the same named type"),
            );
        }
    }
}
