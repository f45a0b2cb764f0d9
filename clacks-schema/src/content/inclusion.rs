//! Whether one content model accepts all that another one does.

use std::collections::{HashSet, VecDeque};

use crate::model::{
    ComplexType, Content, ElementId, Namespaces, Particle, QName, Schema, Term, Wildcard,
};

use super::{ContentModels, Match, State};

/// How many pairs of states are looked at before it is given up.
const MAX_PAIRS: usize = 20_000;

/// What stands for all names of a namespace that neither model names.
const OTHER: &str = "\u{0}";

/// One of the two content models.
#[derive(Clone, Copy)]
pub(crate) struct Side<'c, 's> {
    pub(crate) schema: &'s Schema,
    pub(crate) models: &'c ContentModels<'s>,
    pub(crate) ty: &'s ComplexType,
}

/// What came of it.
pub(crate) enum Inclusion<E> {
    /// All is accepted.
    Included,
    /// After these children, or with the last of them, something is not accepted.
    Refused(Refused<E>),
    /// There was too much to look at.
    Unknown,
}

/// An example of what is not accepted.
pub(crate) struct Refused<E> {
    /// The children up to there; [`is_other`] of those that no schema names.
    pub(crate) children: Vec<QName>,
    pub(crate) why: Why<E>,
}

/// Why it is not accepted.
pub(crate) enum Why<E> {
    /// There must be more.
    Ends,
    /// The last child does not belong there.
    Unexpected,
    /// It does, but as something that does not go together with what it is for the other.
    Pair(E),
}

/// Whether a child of an example stands for any name of its namespace.
pub(crate) fn is_other(name: &QName) -> bool {
    name.local == OTHER
}

impl<'s> Side<'_, 's> {
    /// The particle of the content model, if there can be children.
    pub(crate) fn particle(&self) -> Option<&'s Particle> {
        match &self.ty.content {
            Content::Elements(particle) => Some(particle),
            Content::Empty | Content::Simple(_) => None,
        }
    }

    fn may_end(&self, state: Option<&State<'s>>) -> bool {
        state.is_none_or(|state| self.models.may_end(state))
    }

    fn step(&self, state: &mut Option<State<'s>>, child: &QName) -> Option<Match<'s>> {
        let namespace = child.namespace.as_deref().unwrap_or("");
        let child = self.models.child(namespace, &child.local);
        self.models.step(state.as_mut()?, child).ok()
    }

    fn expected(&self, state: Option<&State<'s>>) -> Vec<Match<'s>> {
        state.map_or_else(Vec::new, |state| self.models.expected(state))
    }

    /// The elements of the content model and those that may stand for them, each name once.
    pub(crate) fn elements(&self) -> Vec<ElementId> {
        let mut found = Vec::new();
        let mut seen = HashSet::new();
        let mut groups = HashSet::new();
        let mut pending: Vec<&Particle> = self.particle().into_iter().collect();
        while let Some(particle) = pending.pop() {
            match &particle.term {
                Term::Element(id) => {
                    let others = self.schema.substitutes(*id).iter().copied();
                    let all = std::iter::once(*id).chain(others);
                    found.extend(all.filter(|id| {
                        let element = self.schema.element(*id);
                        !element.is_abstract && seen.insert(&element.name)
                    }));
                }
                Term::Group(id) if groups.insert(*id) => {
                    let particles = &self.schema.model_group(*id).particles;
                    pending.extend(particles.iter().rev());
                }
                Term::Group(_) | Term::Wildcard(_) => {}
            }
        }
        found
    }
}

/// Whether a reader accepts the children that a writer may write, and what it takes them for goes
/// together with what they are for the writer. Each step costs something of `budget`.
pub(crate) fn included<'w, 'r, E>(
    writer: Side<'_, 'w>,
    reader: Side<'_, 'r>,
    budget: &mut usize,
    mut goes_together: impl FnMut(Match<'w>, Match<'r>) -> Result<(), E>,
) -> Inclusion<E> {
    let start = (
        writer.models.start_of(writer.ty),
        reader.models.start_of(reader.ty),
    );
    let mut seen = HashSet::from([start.clone()]);
    let mut pending = VecDeque::from([(start, None)]);
    // The children up to each state: the last, and where those before it are.
    let mut children: Vec<(QName, Option<usize>)> = Vec::new();
    while let Some(((at_writer, at_reader), before)) = pending.pop_front() {
        let refused = |children: &[(QName, Option<usize>)], last, why| {
            let up = |at: &usize| children[*at].1;
            let mut path: Vec<usize> = std::iter::successors(last, up).collect();
            path.reverse();
            let children = path.into_iter().map(|at| children[at].0.clone()).collect();
            Inclusion::Refused(Refused { children, why })
        };
        if writer.may_end(at_writer.as_ref()) && !reader.may_end(at_reader.as_ref()) {
            return refused(&children, before, Why::Ends);
        }
        for child in next(writer, reader, at_writer.as_ref(), at_reader.as_ref()) {
            if *budget == 0 || seen.len() > MAX_PAIRS {
                return Inclusion::Unknown;
            }
            *budget -= 1;
            let mut after = (at_writer.clone(), at_reader.clone());
            let Some(written) = writer.step(&mut after.0, &child) else {
                continue;
            };
            let read = reader.step(&mut after.1, &child);
            let last = children.len();
            children.push((child, before));
            let Some(read) = read else {
                return refused(&children, Some(last), Why::Unexpected);
            };
            if let Err(why) = goes_together(written, read) {
                return refused(&children, Some(last), Why::Pair(why));
            }
            if seen.insert(after.clone()) {
                pending.push_back((after, Some(last)));
            }
        }
    }
    Inclusion::Included
}

/// What a writer may write next: names, and for what wildcards allow a few that stand for all.
fn next<'w, 'r>(
    writer: Side<'_, 'w>,
    reader: Side<'_, 'r>,
    at_writer: Option<&State<'w>>,
    at_reader: Option<&State<'r>>,
) -> Vec<QName> {
    let mut names = Vec::new();
    let mut wildcards: Vec<&Wildcard> = Vec::new();
    for expected in writer.expected(at_writer) {
        match expected {
            Match::Element(id) => names.extend(named(writer.schema, id)),
            Match::Wildcard(wildcard) => wildcards.push(wildcard),
        }
    }
    if wildcards.is_empty() {
        return names;
    }
    let written = wildcards.len();
    for expected in reader.expected(at_reader) {
        match expected {
            Match::Element(id) => names.extend(named(reader.schema, id)),
            Match::Wildcard(wildcard) => wildcards.push(wildcard),
        }
    }
    // Of one of which neither schema speaks, too.
    let mut namespaces: HashSet<Option<String>> = HashSet::from([None, Some(OTHER.to_owned())]);
    for (at, wildcard) in wildcards.iter().enumerate() {
        match &wildcard.namespaces {
            Namespaces::Of(all) | Namespaces::Not(all) => namespaces.extend(all.iter().cloned()),
            Namespaces::Any => {}
        }
        names.extend(wildcard.excluded.names.iter().cloned());
        let schema = if at < written {
            writer.schema
        } else {
            reader.schema
        };
        if wildcard.excluded.defined {
            let globals = schema.global_elements.iter();
            names.extend(globals.map(|id| schema.element(*id).name.clone()));
        }
        if wildcard.excluded.siblings {
            let side = [writer.elements(), reader.elements()];
            let schemas = [writer.schema, reader.schema];
            for (elements, schema) in side.iter().zip(schemas) {
                names.extend(elements.iter().map(|id| schema.element(*id).name.clone()));
            }
        }
    }
    names.extend(namespaces.into_iter().map(|namespace| QName {
        namespace,
        local: OTHER.to_owned(),
    }));
    names
}

/// The names under which an element may stand somewhere.
fn named(schema: &Schema, id: ElementId) -> impl Iterator<Item = QName> + '_ {
    let all = std::iter::once(id).chain(schema.substitutes(id).iter().copied());
    all.map(|id| schema.element(id))
        .filter(|element| !element.is_abstract)
        .map(|element| element.name.clone())
}
