//! From schema models to Rust items: names, occurrence, boxing.

mod facts;
mod groups;
mod names;
mod simple;
mod types;

use std::collections::HashSet;

use clacks_schema::{Diagnostic, Diagnostics, ElementId, Schema, Span};

use crate::ir::{Catalogue, Event};
use crate::lower::names::Scope;
use crate::lower::types::Lowering;

/// The name of the enumeration of all events of a catalogue.
const EVENT: &str = "Event";

/// A schema document that was read.
#[derive(Debug)]
pub(crate) struct Loaded {
    /// The name of the file without folder: `PhoneStatus.xsd`.
    pub(crate) file: String,
    pub(crate) schema: Schema,
}

/// Turns schemas into the items of a catalogue, a module each.
pub(crate) fn lower(loaded: &[Loaded], diagnostics: &mut Diagnostics) -> Catalogue {
    let mut modules = Scope::default();
    let mut types = Scope::default();
    types.claim(EVENT);
    let mut catalogue = Catalogue {
        modules: Vec::new(),
        events: Vec::new(),
    };
    let mut places: Vec<Span> = Vec::new();
    let elements: HashSet<String> = loaded
        .iter()
        .flat_map(|Loaded { schema, .. }| {
            let local = |id: &ElementId| names::type_name(&schema.element(*id).name.local);
            schema.global_elements.iter().map(local)
        })
        .collect();
    for Loaded { file, schema } in loaded {
        // Only a file has a name that an event could have.
        let stem = match file.rsplit_once('.') {
            Some((stem, extension)) if extension.eq_ignore_ascii_case("xsd") => Some(stem),
            _ => None,
        };
        let mut module = names::snake(stem.unwrap_or(file));
        // Without small letters it may be the name of an event too.
        if elements.contains(&module) {
            module.push('_');
        }
        let module = modules.claim(&module);
        let mut lowering = Lowering::new(schema, file, stem, diagnostics);
        lowering.all();
        for (element, ty) in lowering.events() {
            let element = schema.element(element);
            let namespace = element.name.namespace.clone().unwrap_or_default();
            let local = element.name.local.clone();
            let clash = catalogue
                .events
                .iter()
                .position(|event| event.local == local);
            if let Some(other) = clash {
                lowering.diagnostics.push(
                    Diagnostic::new(
                        "catalogue",
                        element.span,
                        format!("two events are called `{local}`"),
                    )
                    .related(places[other], "the other one")
                    .help("put the schemas into catalogues of their own"),
                );
                continue;
            }
            let name = names::type_name(&local);
            if name == EVENT {
                lowering.diagnostics.push(
                    Diagnostic::new(
                        "catalogue",
                        element.span,
                        format!("an event cannot be called `{EVENT}`, as its envelope is"),
                    )
                    .help("rename the element, or read it as a part of another event"),
                );
                continue;
            }
            places.push(element.span);
            catalogue.events.push(Event {
                module: module.clone(),
                ty,
                ident: types.claim(&name),
                namespace,
                local,
            });
        }
        catalogue.modules.push(lowering.finish(module));
    }
    if catalogue.events.is_empty() && diagnostics.is_empty() {
        diagnostics.push(
            Diagnostic::placeless(
                "catalogue",
                "the schemas declare no element, hence no event",
            )
            .help("declare a global element: <xs:element name=\"…\" type=\"…\"/>"),
        );
    }
    facts::derive(&mut catalogue);
    catalogue
}
