//! Which elements are events.

use std::collections::HashSet;

use crate::model::{ElementId, Schema};
use crate::source::{SourceId, Sources};

/// The elements that are events: of each root the one that is named like its file, else all that it
/// declares, and where it declares none, all that the documents of its schema do. Those that are
/// abstract are none: others stand for them.
pub fn events(schema: &Schema, roots: &[SourceId], sources: &Sources) -> HashSet<ElementId> {
    let mut events = HashSet::new();
    for root in roots {
        let stem = stem(sources.name(*root));
        let own = |id: &ElementId| schema.element(*id).span.source == *root;
        let named = |id: &ElementId| Some(schema.element(*id).name.local.as_str()) == stem;
        let all = || {
            let all = schema.global_elements.iter().copied();
            all.filter(|id| !schema.element(*id).is_abstract)
        };
        if !all().any(|id| own(&id)) {
            events.extend(all());
        } else if all().any(|id| own(&id) && named(&id)) {
            events.extend(all().filter(|id| own(id) && named(id)));
        } else {
            events.extend(all().filter(own));
        }
    }
    events
}

/// The name of a schema file without folder and extension. Only a file has a name that an event
/// could have.
fn stem(name: &str) -> Option<&str> {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    match file.rsplit_once('.') {
        Some((stem, extension)) if extension.eq_ignore_ascii_case("xsd") => Some(stem),
        _ => None,
    }
}
