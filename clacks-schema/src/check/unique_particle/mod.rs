//! *Unique Particle Attribution* (XML Schema 1.0, part 1, section 3.8.6: `cos-nonambig`): without
//! looking ahead, an element belongs to one particle only.

mod automaton;
mod repetitions;

use std::collections::HashSet;

use crate::Version;
use crate::check::Pairs;
use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::model::{Compositor, ModelGroupId, Particle, Schema, Term};
use automaton::{Automaton, Symbol};

/// How many pairs of particles that follow each other are looked at in all of a schema.
const MAX_PAIRS_TOGETHER: usize = 20_000_000;

/// How content models are checked, and what they have cost.
pub(super) struct Attribution {
    version: Version,
    pairs: usize,
    /// The groups that were checked as a whole content model.
    checked: HashSet<ModelGroupId>,
}

impl Attribution {
    pub(super) fn new(version: Version) -> Self {
        Self {
            version,
            pairs: 0,
            checked: HashSet::new(),
        }
    }

    pub(super) fn check(
        &mut self,
        schema: &Schema,
        particle: &Particle,
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
        let automaton = Automaton::of(schema, particle);
        self.pairs += automaton.pairs;
        if automaton.too_large() || self.pairs > MAX_PAIRS_TOGETHER {
            diagnostics.push(Diagnostic::new(
                "limit",
                particle.span,
                "the content model is too large to be checked",
            ));
            return;
        }
        let mut competition = Competition {
            schema,
            version: self.version,
            automaton: &automaton,
            inconsistent,
            by_name: vec![(0, 0); automaton.names],
            by_namespace: vec![(0, 0); automaton.namespaces.len()],
            round: 0,
            reported: HashSet::new(),
            diagnostics,
        };
        let starts = std::iter::once(&automaton.first);
        let follows = automaton.positions.iter().map(|position| &position.follow);
        for competing in starts.chain(follows) {
            competition.check(competing);
        }
    }
}

/// What competing particles were seen.
struct Competition<'c, 's> {
    schema: &'s Schema,
    version: Version,
    automaton: &'c Automaton<'s>,
    inconsistent: &'c Pairs,
    /// Of each name the round in which it was seen last, and where.
    by_name: Vec<(usize, usize)>,
    /// Of each namespace the round in which an element of it was seen last, and the first of these.
    by_namespace: Vec<(usize, usize)>,
    round: usize,
    reported: HashSet<(usize, usize)>,
    diagnostics: &'c mut Diagnostics,
}

impl Competition<'_, '_> {
    /// Looks at positions any of which may be the next.
    fn check(&mut self, competing: &[usize]) {
        self.round += 1;
        let automaton = self.automaton;
        let mut namespaces = Vec::new();
        let mut wildcards: Vec<usize> = Vec::new();
        for &at in competing {
            let names = match &automaton.positions[at].symbol {
                Symbol::Wildcard(_) => {
                    wildcards.push(at);
                    continue;
                }
                Symbol::Element(_, names) => names,
            };
            for name in names.iter() {
                let (round, first) =
                    std::mem::replace(&mut self.by_name[name.name], (self.round, at));
                if round == self.round {
                    self.conflict(first, at);
                }
                let seen = &mut self.by_namespace[name.namespace];
                if seen.0 != self.round {
                    *seen = (self.round, at);
                    namespaces.push(name.namespace);
                }
            }
        }
        for (count, &at) in wildcards.iter().enumerate() {
            let Symbol::Wildcard(wildcard) = &automaton.positions[at].symbol else {
                continue;
            };
            // Later editions take it for the element's.
            let elements = self.version == Version::Xsd10;
            for &namespace in namespaces.iter().filter(|_| elements) {
                if wildcard.namespaces.allows(automaton.namespaces[namespace]) {
                    self.conflict(self.by_namespace[namespace].1, at);
                }
            }
            for &other in &wildcards[..count] {
                if let Symbol::Wildcard(one) = &automaton.positions[other].symbol
                    && one.namespaces.overlaps(&wildcard.namespaces)
                {
                    self.conflict(other, at);
                }
            }
        }
    }

    fn conflict(&mut self, first: usize, second: usize) {
        let positions = &self.automaton.positions;
        let (first, second) = (&positions[first], &positions[second]);
        let (one, other) = (first.particle, second.particle);
        let pair = (one.min(other), one.max(other));
        if one == other {
            return;
        }
        if let (Symbol::Element(one, _), Symbol::Element(other, _)) =
            (&first.symbol, &second.symbol)
            && self.inconsistent.contains(*one, *other)
        {
            return;
        }
        if !self.reported.insert(pair) {
            return;
        }
        let (one, other, around) = self.automaton.places(pair.0, pair.1);
        let what = match (&first.symbol, &second.symbol) {
            (Symbol::Element(id, _), Symbol::Element(..) | Symbol::Wildcard(_))
            | (Symbol::Wildcard(_), Symbol::Element(id, _)) => {
                shown(&self.schema.element(*id).name.local)
            }
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
