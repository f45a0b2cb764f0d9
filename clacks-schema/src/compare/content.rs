//! Content models before and after, as languages of element names.

use std::collections::{HashMap, HashSet};
use std::convert::Infallible;

use crate::compare::{Acceptance, Comparison};
use crate::content::Match;
use crate::content::inclusion::{self, Inclusion, Refused, Side, Why, is_other};
use crate::diagnostic::shown;
use crate::model::{ComplexType, ElementId, Particle, QName, Schema};

/// How many steps are taken in two content models before it is given up.
const MAX_STEPS: usize = 2_000_000;

/// How many children an example shows.
const MAX_SHOWN: usize = 5;

impl<'s> Comparison<'s> {
    pub(super) fn content(&mut self, old: &'s ComplexType, new: &'s ComplexType) {
        let was = Side {
            schema: self.old,
            models: &self.old_models,
            ty: old,
        };
        let is = Side {
            schema: self.new,
            models: &self.new_models,
            ty: new,
        };
        let (old_readers, new_readers) = (included(is, was), included(was, is));
        let (before, after) = (was.elements(), is.elements());
        let differ = old_readers != Acceptance::Accept || new_readers != Acceptance::Accept;
        if differ {
            let gone = missing(was.schema, &before, is.schema, &after);
            let added = missing(is.schema, &after, was.schema, &before);
            let what = match (gone.is_empty(), added.is_empty()) {
                (true, true) => "the children may follow each other in another way".to_owned(),
                (true, false) => format!("new children: {}", added.join(", ")),
                (false, true) => format!("children that are gone: {}", gone.join(", ")),
                (false, false) => format!(
                    "new children: {}; children that are gone: {}",
                    added.join(", "),
                    gone.join(", ")
                ),
            };
            let place = |content: Option<&Particle>, ty: &ComplexType| {
                Some(content.map_or(ty.span, |content| content.span))
            };
            let places = (place(was.particle(), old), place(is.particle(), new));
            self.push(what, places.0, places.1, old_readers, new_readers);
        }
        let known: HashMap<&QName, ElementId> = (after.iter())
            .map(|id| (&self.new.element(*id).name, *id))
            .collect();
        for id in before {
            let name = &self.old.element(id).name;
            if let Some(other) = known.get(name) {
                let path = format!("{}/{}", self.path, name.local);
                self.pend(path, id, *other);
            }
        }
    }
}

/// The names of elements of which the others have none.
fn missing(schema: &Schema, of: &[ElementId], other: &Schema, others: &[ElementId]) -> Vec<String> {
    let others: HashSet<&QName> = others.iter().map(|id| &other.element(*id).name).collect();
    let names = of.iter().map(|id| &schema.element(*id).name);
    names
        .filter(|name| !others.contains(name))
        .map(|name| shown(&name.local))
        .collect()
}

/// Whether a reader accepts the children that a writer may write, by their names.
fn included(writer: Side<'_, '_>, reader: Side<'_, '_>) -> Acceptance {
    let mut budget = MAX_STEPS;
    let together = |_: Match<'_>, _: Match<'_>| Ok::<(), Infallible>(());
    match inclusion::included(writer, reader, &mut budget, together) {
        Inclusion::Included => Acceptance::Accept,
        Inclusion::Unknown => Acceptance::Unknown,
        Inclusion::Refused(Refused { children, why }) => {
            let end = match why {
                Why::Ends => "and nothing more",
                Why::Unexpected | Why::Pair(_) => "",
            };
            Acceptance::Refuse(Some(example(&children, end)))
        }
    }
}

/// The last children, for people to see.
pub(crate) fn example(children: &[QName], end: &str) -> String {
    if children.is_empty() {
        return "no children at all".to_owned();
    }
    let name = |name: &QName| {
        if is_other(name) {
            "any other element".to_owned()
        } else {
            format!("<{}/>", name.local)
        }
    };
    let first = children.len().saturating_sub(MAX_SHOWN);
    let mut words: Vec<String> = children[first..].iter().map(name).collect();
    if first > 0 {
        words.insert(0, "…".to_owned());
    }
    words.push(end.to_owned());
    words.join(" ").trim().to_owned()
}
