//! *Element Declarations Consistent* (XML Schema 1.0, part 1, section 3.8.6): elements of one name
//! in one content model have one type.

use std::collections::{HashMap, HashSet};

use crate::Version;
use crate::check::Pairs;
use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::model::{ElementId, Particle, Process, QName, Schema, Term};
use crate::source::Span;

/// How many elements are looked at in all content models together.
const MAX_ELEMENTS: usize = 20_000_000;

/// What the content models have cost, and what was found in them.
#[derive(Default)]
pub(super) struct Consistency {
    elements: usize,
    /// The pairs that are not consistent.
    pub(super) found: Pairs,
}

impl Consistency {
    pub(super) fn check(
        &mut self,
        schema: &Schema,
        particle: &Particle,
        diagnostics: &mut Diagnostics,
    ) {
        let mut seen: HashMap<&QName, ElementId> = HashMap::new();
        let mut groups = HashSet::new();
        let mut pending = vec![particle];
        let mut wildcards = Vec::new();
        while let Some(particle) = pending.pop() {
            let id = match &particle.term {
                Term::Group(id) => {
                    // What is in it twice is the same twice.
                    if groups.insert(*id) {
                        pending.extend(schema.model_group(*id).particles.iter().rev());
                    }
                    continue;
                }
                Term::Wildcard(wildcard) => {
                    wildcards.push(wildcard);
                    continue;
                }
                Term::Element(id) => *id,
            };
            for id in schema.with_substitutes(id) {
                self.elements += 1;
                let element = schema.element(id);
                if element.broken {
                    continue;
                }
                let first = *seen.entry(&element.name).or_insert(id);
                let same = first == id
                    || schema.element(first).ty == element.ty
                        && schema.same_alternatives(first, id);
                if !same && self.found.insert(first, id) {
                    diagnostics.push(inconsistent(schema, first, id, particle.span));
                }
            }
            if self.elements > MAX_ELEMENTS {
                let message = "the content models are too large to be checked";
                diagnostics.push(Diagnostic::new("limit", particle.span, message));
                return;
            }
        }
        // Since XML Schema 1.1 also with what a wildcard allows, as far as conditions go.
        wildcards.retain(|wildcard| {
            schema.version == Version::Xsd11 && wildcard.process != Process::Skip
        });
        for wildcard in wildcards {
            for (name, first) in &seen {
                self.elements += 1;
                if let Some(global) = schema.global_element(name)
                    && schema.allows_element(wildcard, name)
                    && !schema.same_alternatives(*first, global)
                    && self.found.insert(*first, global)
                {
                    diagnostics.push(inconsistent(schema, *first, global, wildcard.span));
                }
            }
            if self.elements > MAX_ELEMENTS {
                return;
            }
        }
    }
}

fn inconsistent(schema: &Schema, first: ElementId, other: ElementId, place: Span) -> Diagnostic {
    let element = schema.element(other);
    let message = format!(
        "the element {} has two types here",
        shown(&element.name.local)
    );
    let diagnostic = Diagnostic::new("cos-element-consistent", element.span, message)
        .related(schema.element(first).span, "of another type here");
    // A global element is here by a reference, perhaps to the head of its group.
    let diagnostic = if element.global {
        diagnostic.related(place, "it may stand here")
    } else {
        diagnostic
    };
    diagnostic.help("give both the same named type")
}
