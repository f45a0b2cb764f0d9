//! *Unique Particle Attribution* (XML Schema 1.0, part 1, section 3.8.6: `cos-nonambig`): without
//! looking ahead, an element belongs to one particle only.

mod automaton;
mod repetitions;

use std::collections::{HashMap, HashSet};

use crate::Version;
use crate::check::Pairs;
use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::model::{Compositor, Content, ModelGroupId, Particle, QName, Schema, Term};
use crate::source::Span;
use automaton::{Automaton, Symbol};

/// How many pairs of particles that follow each other are looked at in all of a schema.
const MAX_PAIRS_TOGETHER: usize = 20_000_000;

/// How the content models of a schema are checked, and what they have cost.
pub(super) struct Attribution<'s> {
    schema: &'s Schema,
    /// Whether elements compete with wildcards; since XML Schema 1.1 they just win.
    weak: bool,
    names: Names<'s>,
    pairs: usize,
    /// The groups that were checked as a whole content model.
    checked: HashSet<ModelGroupId>,
    /// Of each name the round in which it was seen last, and where.
    by_name: Vec<(usize, usize)>,
    /// Of each namespace the round in which an element of it was seen last, and the first of these.
    by_namespace: Vec<(usize, usize)>,
    /// How many sets of competing particles were looked at.
    round: usize,
}

/// The names of elements and the namespaces of these as numbers.
struct Names<'s> {
    /// By element.
    names: Vec<Name>,
    namespaces: Vec<Option<&'s str>>,
}

#[derive(Clone, Copy)]
struct Name {
    name: usize,
    namespace: usize,
}

impl<'s> Names<'s> {
    fn of(schema: &'s Schema) -> Self {
        let mut known: HashMap<&QName, Name> = HashMap::new();
        let mut known_namespaces = HashMap::new();
        let mut namespaces = Vec::new();
        let mut names = Vec::with_capacity(schema.elements.len());
        for element in &schema.elements {
            let count = known.len();
            names.push(*known.entry(&element.name).or_insert_with(|| {
                let namespace = element.name.namespace.as_deref();
                let namespace = *known_namespaces.entry(namespace).or_insert_with(|| {
                    namespaces.push(namespace);
                    namespaces.len() - 1
                });
                Name {
                    name: count,
                    namespace,
                }
            }));
        }
        Self { names, namespaces }
    }
}

impl<'s> Attribution<'s> {
    pub(super) fn new(schema: &'s Schema) -> Self {
        let names = Names::of(schema);
        Self {
            schema,
            pairs: 0,
            checked: HashSet::new(),
            by_name: vec![(0, 0); names.names.len()],
            by_namespace: vec![(0, 0); names.namespaces.len()],
            names,
            round: 0,
            weak: schema.version == Version::Xsd11,
        }
    }

    pub(super) fn check(
        &mut self,
        particle: &'s Particle,
        inconsistent: &Pairs,
        diagnostics: &mut Diagnostics,
    ) {
        if self.pairs > MAX_PAIRS_TOGETHER {
            return;
        }
        // Many types have the content of their base, or a group that they share.
        if let (Term::Group(id), 1, Some(1)) = (&particle.term, particle.min, particle.max)
            && !self.checked.insert(*id)
        {
            return;
        }
        let automaton = Automaton::of(self.schema, particle);
        self.pairs += automaton.pairs;
        if !automaton.too_large() {
            let mut competition = Competition {
                automaton: &automaton,
                inconsistent,
                reported: HashSet::new(),
                diagnostics,
            };
            let starts = std::iter::once(&automaton.first);
            let follows = automaton.positions.iter().map(|position| &position.follow);
            for competing in starts.chain(follows) {
                if self.pairs <= MAX_PAIRS_TOGETHER {
                    self.compete(competing, &mut competition);
                }
            }
        }
        if automaton.too_large() || self.pairs > MAX_PAIRS_TOGETHER {
            diagnostics.push(Diagnostic::new(
                "limit",
                particle.span,
                "the content model is too large to be checked",
            ));
        }
    }

    /// Looks at positions any of which may be the next.
    fn compete(&mut self, competing: &[usize], competition: &mut Competition<'_, 's>) {
        let schema = self.schema;
        let positions = &competition.automaton.positions;
        self.round += 1;
        let mut namespaces = Vec::new();
        let mut wildcards = Vec::new();
        for &at in competing {
            let element = match positions[at].symbol {
                Symbol::Wildcard(wildcard) => {
                    wildcards.push((at, wildcard));
                    continue;
                }
                Symbol::Element(id) => id,
            };
            self.pairs += schema.substitutes(element).len();
            for id in schema.with_substitutes(element) {
                let Name { name, namespace } = self.names.names[id.index()];
                let (round, first) = std::mem::replace(&mut self.by_name[name], (self.round, at));
                if round == self.round {
                    competition.conflict(schema, first, at);
                }
                let seen = &mut self.by_namespace[namespace];
                if seen.0 != self.round {
                    *seen = (self.round, at);
                    namespaces.push(namespace);
                }
            }
        }
        for (count, (at, allowed)) in wildcards.iter().enumerate() {
            self.pairs += namespaces.len() + count;
            for &namespace in namespaces.iter().filter(|_| !self.weak) {
                if allowed.namespaces.allows(self.names.namespaces[namespace]) {
                    competition.conflict(schema, self.by_namespace[namespace].1, *at);
                }
            }
            for (other, _) in wildcards[..count]
                .iter()
                .filter(|(_, of)| of.overlaps(allowed))
            {
                competition.conflict(schema, *other, *at);
            }
        }
    }
}

impl Schema {
    /// The wildcards that allow elements for which there is a particle at the same place, and of
    /// which they do not take these.
    pub fn weak_wildcards(&self) -> Vec<Span> {
        let mut attribution = Attribution::new(self);
        attribution.weak = false;
        let mut diagnostics = Diagnostics::default();
        for ty in &self.complex_types {
            if let Content::Elements(particle) = &ty.content {
                attribution.check(particle, &Pairs::default(), &mut diagnostics);
            }
        }
        let found = diagnostics.into_vec().into_iter();
        found.filter_map(|diagnostic| diagnostic.span).collect()
    }
}

/// The particles of a content model between which it cannot be decided.
struct Competition<'c, 's> {
    automaton: &'c Automaton<'s>,
    inconsistent: &'c Pairs,
    reported: HashSet<(usize, usize)>,
    diagnostics: &'c mut Diagnostics,
}

impl Competition<'_, '_> {
    fn conflict(&mut self, schema: &Schema, first: usize, second: usize) {
        let positions = &self.automaton.positions;
        let (first, second) = (&positions[first], &positions[second]);
        let (one, other) = (first.particle, second.particle);
        let pair = (one.min(other), one.max(other));
        if one == other {
            return;
        }
        if let (Symbol::Element(one), Symbol::Element(other)) = (first.symbol, second.symbol)
            && self.inconsistent.contains(one, other)
        {
            return;
        }
        if !self.reported.insert(pair) {
            return;
        }
        let (one, other, around) = self.automaton.places(pair.0, pair.1);
        let what = match (&first.symbol, &second.symbol) {
            (Symbol::Element(id), Symbol::Element(_) | Symbol::Wildcard(_))
            | (Symbol::Wildcard(_), Symbol::Element(id)) => shown(&schema.element(*id).name.local),
            (Symbol::Wildcard(_), Symbol::Wildcard(_)) => "that both allow".to_owned(),
        };
        let wildcard = [first, second]
            .iter()
            .any(|position| matches!(position.symbol, Symbol::Wildcard(_)));
        let help = match around {
            _ if wildcard => "let the wildcard allow other namespaces only",
            Some(Compositor::Choice) => "put the common element in front of the choice",
            Some(Compositor::All) => "name it once",
            _ => "make the first required, or say in one place how often it may occur",
        };
        let message =
            format!("it cannot be told to which of two particles an element {what} belongs");
        self.diagnostics.push(
            Diagnostic::new("cos-nonambig", other, message)
                .label("this one")
                .related(one, "or this one")
                .help(help),
        );
    }
}
