//! From schema models to Rust items: names, occurrence, boxing.

mod counted;
mod elements;
mod facts;
mod families;
mod globals;
mod groups;
mod index;
mod lookahead;
mod modules;
pub(crate) mod names;
mod particles;
mod simple;
mod structure;
mod types;
mod unsupported;
mod wildcards;

use std::collections::HashSet;

use clacks_schema::{Diagnostic, Diagnostics, ElementId, Schema, SourceId, Sources, Span};

pub(crate) use index::{Index, Origin};

use crate::ir::{Catalogue, Event};
use crate::lower::names::Scope;
use crate::lower::types::Lowering;

/// The name of the enumeration of all events of a catalogue.
const EVENT: &str = "Event";

/// Schema documents that were read as one schema.
#[derive(Debug)]
pub(crate) struct Loaded {
    pub(crate) schema: Schema,
    /// The documents that were asked for.
    pub(crate) roots: Vec<SourceId>,
}

/// What a user wants the items to be like.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Settings {
    /// Every global element is an event.
    pub(crate) all_elements: bool,
    /// What a document says without meaning anything by it is kept.
    pub(crate) relay: bool,
}

/// Turns schemas into the items of a catalogue, a module for each of their documents.
pub(crate) fn lower(
    loaded: &[Loaded],
    sources: &Sources,
    settings: Settings,
    diagnostics: &mut Diagnostics,
) -> Catalogue {
    let mut catalogue = lower_with(loaded, sources, settings, diagnostics, |_| ());
    facts::derive(&mut catalogue);
    catalogue
}

/// The same for one schema, with all of its elements, and which items its components are. Nothing is
/// boxed or derived, which is for types that are generated.
pub(crate) fn lower_indexed(
    loaded: &Loaded,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> (Catalogue, Index) {
    let mut index = Index::default();
    let loaded = std::slice::from_ref(loaded);
    let settings = Settings {
        all_elements: true,
        ..Settings::default()
    };
    let catalogue = lower_with(loaded, sources, settings, diagnostics, |lowering| {
        index = Index::of(lowering);
    });
    (catalogue, index)
}

/// Turns schemas into items; `done` sees each of them when it is.
fn lower_with(
    loaded: &[Loaded],
    sources: &Sources,
    settings: Settings,
    diagnostics: &mut Diagnostics,
    mut done: impl FnMut(&Lowering<'_, '_>),
) -> Catalogue {
    let all_elements = settings.all_elements;
    let elements: HashSet<String> = loaded
        .iter()
        .flat_map(|Loaded { schema, .. }| {
            let local = |id: &ElementId| names::type_name(&schema.element(*id).name.local);
            schema.global_elements.iter().map(local)
        })
        .collect();
    let mut types = Scope::default();
    types.claim(EVENT);
    let mut modules = Scope::default();
    let mut catalogue = Catalogue::default();
    let mut places: Vec<Span> = Vec::new();
    let mut documents = clacks_xquery::Catalogue::default();
    for Loaded { schema, roots } in loaded {
        let events = if all_elements {
            let all = schema.global_elements.iter().copied();
            // Others stand for those that are abstract.
            all.filter(|id| !schema.element(*id).is_abstract).collect()
        } else {
            clacks_schema::events(schema, roots, sources)
        };
        if unsupported::refuse(schema, diagnostics) {
            continue;
        }
        let mut lowering = Lowering::new(schema, settings, &mut catalogue, diagnostics);
        for document in &schema.documents {
            let file = file(sources, document.source);
            let mut module = names::snake(stem(file).unwrap_or(file));
            // Without small letters it may be the name of an event too.
            if elements.contains(&module) {
                module.push('_');
            }
            lowering.modules.add(document, file, modules.claim(&module));
        }
        lowering.all(&events);
        lowering.globals(&modules.claim("globals"));
        let mut accepted = Vec::new();
        for (id, item) in lowering.events() {
            let element = schema.element(id);
            let namespace = element.name.namespace.clone().unwrap_or_default();
            let local = element.name.local.clone();
            let events = &mut lowering.modules.catalogue.events;
            // Who asks for all of them knows them by their types.
            let clash = events
                .iter()
                .position(|event| event.local == local && !all_elements);
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
            if name == EVENT && !all_elements {
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
            accepted.push(id);
            events.push(Event {
                item,
                ident: types.claim(&name),
                namespace,
                local,
            });
        }
        structure::add(&mut documents, &lowering, &accepted);
        done(&lowering);
    }
    catalogue.documents = documents;
    if catalogue.events.is_empty() && diagnostics.is_empty() && !all_elements {
        diagnostics.push(
            Diagnostic::placeless(
                "catalogue",
                "the schemas declare no element, hence no event",
            )
            .help("declare a global element: <xs:element name=\"…\" type=\"…\"/>"),
        );
    }
    catalogue
}

/// The name of the file of a document, without folder.
fn file(sources: &Sources, source: SourceId) -> &str {
    let name = sources.name(source);
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

/// The name of a schema file without extension. Only a file has a name that an event could have.
fn stem(file: &str) -> Option<&str> {
    match file.rsplit_once('.') {
        Some((stem, extension)) if extension.eq_ignore_ascii_case("xsd") => Some(stem),
        _ => None,
    }
}
