//! Content models before and after, as languages of element names.

use std::collections::{HashMap, HashSet, VecDeque};

use crate::compare::{Acceptance, Comparison};
use crate::diagnostic::shown;
use crate::model::{
    ComplexType, Content, ElementId, Namespaces, Particle, QName, Schema, Term, Wildcard,
};
use crate::content::{ContentModels, Match, State};

/// How many pairs of states are looked at before it is given up.
const MAX_PAIRS: usize = 20_000;

/// How many children an example shows.
const MAX_SHOWN: usize = 5;

/// One of the two content models.
#[derive(Clone, Copy)]
struct Side<'c, 's> {
    schema: &'s Schema,
    models: &'c ContentModels<'s>,
    content: Option<&'s Particle>,
}

impl<'s> Comparison<'s> {
    pub(super) fn content(&mut self, old: &'s ComplexType, new: &'s ComplexType) {
        let of = |ty: &'s ComplexType| match &ty.content {
            Content::Elements(particle) => Some(particle),
            _ => None,
        };
        let was = Side {
            schema: self.old,
            models: &self.old_models,
            content: of(old),
        };
        let is = Side {
            schema: self.new,
            models: &self.new_models,
            content: of(new),
        };
        let (old_readers, new_readers) = (included(is, was), included(was, is));
        let (before, after) = (elements(was), elements(is));
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
            let places = (place(was.content, old), place(is.content, new));
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

/// The elements of a content model and those that may stand for them, each name once.
fn elements(side: Side<'_, '_>) -> Vec<ElementId> {
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    let mut groups = HashSet::new();
    let mut pending: Vec<&Particle> = side.content.into_iter().collect();
    while let Some(particle) = pending.pop() {
        match &particle.term {
            Term::Element(id) => {
                let all = std::iter::once(*id).chain(side.schema.substitutes(*id).iter().copied());
                found.extend(all.filter(|id| {
                    let element = side.schema.element(*id);
                    !element.is_abstract && seen.insert(&element.name)
                }));
            }
            Term::Group(id) if groups.insert(*id) => {
                let particles = &side.schema.model_group(*id).particles;
                pending.extend(particles.iter().rev());
            }
            Term::Group(_) | Term::Wildcard(_) => {}
        }
    }
    found
}

/// Whether a reader accepts the children that a writer may write, by their names.
fn included(writer: Side<'_, '_>, reader: Side<'_, '_>) -> Acceptance {
    let (Some(written), Some(read)) = (writer.content, reader.content) else {
        return without(writer, reader);
    };
    let start = (writer.models.start(written), reader.models.start(read));
    let mut seen = HashSet::from([start.clone()]);
    let mut pending = VecDeque::from([(start, None)]);
    // The children up to each state: the last, and where those before it are.
    let mut children: Vec<(QName, Option<usize>)> = Vec::new();
    while let Some(((at_writer, at_reader), before)) = pending.pop_front() {
        if writer.models.may_end(&at_writer) && !reader.models.may_end(&at_reader) {
            return Acceptance::Refuse(Some(example(&children, before, "and nothing more")));
        }
        for child in next(writer, reader, &at_writer, &at_reader) {
            let mut after = (at_writer.clone(), at_reader.clone());
            let namespace = child.namespace.as_deref().unwrap_or("");
            let step = |side: Side<'_, '_>| side.models.child(namespace, &child.local);
            if writer.models.step(&mut after.0, step(writer)).is_err() {
                continue;
            }
            let taken = reader.models.step(&mut after.1, step(reader)).is_ok();
            let last = children.len();
            children.push((child, before));
            if !taken {
                return Acceptance::Refuse(Some(example(&children, Some(last), "")));
            }
            if seen.len() > MAX_PAIRS {
                return Acceptance::Unknown;
            }
            if seen.insert(after.clone()) {
                pending.push_back((after, Some(last)));
            }
        }
    }
    Acceptance::Accept
}

/// Where one of the two has no children at all.
fn without(writer: Side<'_, '_>, reader: Side<'_, '_>) -> Acceptance {
    match (writer.content, reader.content) {
        (None, Some(read)) if !reader.schema.is_emptiable(read) => {
            Acceptance::Refuse(Some("no children at all".to_owned()))
        }
        (Some(_), None) => {
            let first = elements(writer);
            let first = first
                .first()
                .map(|id| writer.schema.element(*id).name.clone());
            Acceptance::Refuse(first.map(|name| example(&[(name, None)], Some(0), "")))
        }
        _ => Acceptance::Accept,
    }
}

/// What a writer may write next: names, and for what wildcards allow a few that stand for all.
fn next<'s>(
    writer: Side<'_, 's>,
    reader: Side<'_, 's>,
    at_writer: &State<'s>,
    at_reader: &State<'s>,
) -> Vec<QName> {
    let mut names = Vec::new();
    let mut wildcards: Vec<&Wildcard> = Vec::new();
    for expected in writer.models.expected(at_writer) {
        match expected {
            Match::Element(id) => names.extend(named(writer.schema, id)),
            Match::Wildcard(wildcard) => wildcards.push(wildcard),
        }
    }
    if wildcards.is_empty() {
        return names;
    }
    let mut namespaces: HashSet<Option<String>> = HashSet::from([
        None,
        // Of which neither schema speaks.
        Some("\u{0}".to_owned()),
    ]);
    let mut note = |wildcard: &Wildcard| match &wildcard.namespaces {
        Namespaces::Of(all) | Namespaces::Not(all) => namespaces.extend(all.iter().cloned()),
        Namespaces::Any => {}
    };
    for wildcard in &wildcards {
        note(wildcard);
    }
    for expected in reader.models.expected(at_reader) {
        match expected {
            Match::Element(id) => names.extend(named(reader.schema, id)),
            Match::Wildcard(wildcard) => note(wildcard),
        }
    }
    let others = namespaces.into_iter().map(|namespace| QName {
        namespace,
        local: "\u{0}".to_owned(),
    });
    names.extend(others);
    names
}

/// The names under which an element may stand somewhere.
fn named(schema: &Schema, id: ElementId) -> impl Iterator<Item = QName> + '_ {
    let all = std::iter::once(id).chain(schema.substitutes(id).iter().copied());
    all.map(|id| schema.element(id))
        .filter(|element| !element.is_abstract)
        .map(|element| element.name.clone())
}

/// The last children up to one, for people to see.
fn example(children: &[(QName, Option<usize>)], last: Option<usize>, end: &str) -> String {
    let up = |at: &usize| children[*at].1;
    let mut shown: Vec<usize> = std::iter::successors(last, up)
        .take(MAX_SHOWN + 1)
        .collect();
    shown.reverse();
    let name = |at: &usize| match children[*at].0.local.as_str() {
        "\u{0}" => "any other element".to_owned(),
        local => format!("<{local}/>"),
    };
    let mut words: Vec<String> = shown.iter().map(name).collect();
    if words.len() > MAX_SHOWN {
        words[0] = "…".to_owned();
    }
    words.push(end.to_owned());
    words.join(" ").trim().to_owned()
}
