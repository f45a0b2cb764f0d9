//! A content model as a regular expression over its elements and wildcards: which of them can come
//! first, last, and after which other.
//!
//! What must occur an exact number of times is spelled out as two copies, the one before and the one
//! after: counting tells what comes again from what comes next.

use crate::check::unique_particle::repetitions::Repetition;
use crate::model::{Compositor, ElementId, Particle, Schema, Term, Wildcard};
use crate::source::Span;

/// How many pairs of particles that follow each other are looked at in one content model.
const MAX_PAIRS: usize = 4_000_000;

/// How many particles the copies of one content model may be.
const MAX_POSITIONS: usize = 400_000;

pub(super) struct Automaton<'s> {
    schema: &'s Schema,
    pub(super) positions: Vec<Position<'s>>,
    /// The positions that can come first.
    pub(super) first: Vec<usize>,
    /// What the making has cost.
    pub(super) pairs: usize,
    /// The repeated particles so far, the inner ones before those around them; `None` where nobody
    /// asks.
    pub(super) repetitions: Option<Vec<Repetition>>,
    particles: Vec<Place>,
}

/// An element particle or a wildcard, or one of the copies of it.
pub(super) struct Position<'s> {
    pub(super) symbol: Symbol<'s>,
    pub(super) particle: usize,
    /// What can come after it, the same perhaps more than once.
    pub(super) follow: Vec<usize>,
}

#[derive(Clone, Copy)]
pub(super) enum Symbol<'s> {
    Element(ElementId),
    Wildcard(&'s Wildcard),
}

/// A particle as it stands in the content model.
struct Place {
    span: Span,
    parent: Option<usize>,
    /// `None` of an element or wildcard.
    compositor: Option<Compositor>,
    /// The places of the particles in it, which all copies share.
    members: Vec<usize>,
}

/// Part of a content model.
pub(super) struct Part {
    pub(super) first: Vec<usize>,
    pub(super) last: Vec<usize>,
    nullable: bool,
}

impl Part {
    fn nothing() -> Self {
        Self {
            first: Vec::new(),
            last: Vec::new(),
            nullable: true,
        }
    }
}

impl<'s> Automaton<'s> {
    pub(super) fn of(schema: &'s Schema, particle: &'s Particle) -> Self {
        Self::unfolded(Self::empty(schema), particle)
    }

    /// The same, with notes on what is repeated.
    pub(super) fn with_repetitions(schema: &'s Schema, particle: &'s Particle) -> Self {
        let automaton = Self {
            repetitions: Some(Vec::new()),
            ..Self::empty(schema)
        };
        automaton.unfolded(particle)
    }

    fn unfolded(mut self, particle: &'s Particle) -> Self {
        let place = self.place(particle, None, 0);
        self.first = self.unfold(particle, place).first;
        self
    }

    fn empty(schema: &'s Schema) -> Self {
        Self {
            schema,
            positions: Vec::new(),
            first: Vec::new(),
            pairs: 0,
            repetitions: None,
            particles: Vec::new(),
        }
    }

    pub(super) fn too_large(&self) -> bool {
        self.pairs > MAX_PAIRS || self.positions.len() > MAX_POSITIONS
    }

    /// The place of a particle that is the `count`th of those in the place `parent`.
    fn place(&mut self, particle: &Particle, parent: Option<usize>, count: usize) -> usize {
        if let Some(&known) = parent.and_then(|at| self.particles[at].members.get(count)) {
            return known;
        }
        self.particles.push(Place {
            span: particle.span,
            parent,
            compositor: match particle.term {
                Term::Element(_) | Term::Wildcard(_) => None,
                Term::Group(id) => Some(self.schema.model_group(id).compositor),
            },
            members: Vec::new(),
        });
        let at = self.particles.len() - 1;
        if let Some(parent) = parent {
            self.particles[parent].members.push(at);
        }
        at
    }

    fn unfold(&mut self, particle: &'s Particle, at: usize) -> Part {
        if self.too_large() {
            return Part::nothing();
        }
        let inside = self.repetitions.as_ref().map_or(0, Vec::len);
        let mut part = self.once(particle, at);
        if particle.max != Some(1) {
            let counted = particle.max == Some(particle.min) && !part.nullable;
            if counted {
                let again = self.once(particle, at);
                self.link(&part.last, &again.first);
                self.repeat(particle, at, inside, &again);
                part.last = again.last;
            } else {
                self.link(&part.last, &part.first);
                self.repeat(particle, at, inside, &part);
            }
        }
        part.nullable |= particle.min == 0;
        part
    }

    fn once(&mut self, particle: &'s Particle, at: usize) -> Part {
        let symbol = match &particle.term {
            Term::Group(id) => return self.group(&self.schema.model_group(*id).particles, at),
            Term::Element(id) => Symbol::Element(*id),
            Term::Wildcard(wildcard) => Symbol::Wildcard(wildcard),
        };
        self.positions.push(Position {
            symbol,
            particle: at,
            follow: Vec::new(),
        });
        let position = vec![self.positions.len() - 1];
        Part {
            first: position.clone(),
            last: position,
            nullable: false,
        }
    }

    fn group(&mut self, members: &'s [Particle], at: usize) -> Part {
        let compositor = self.particles[at].compositor;
        let mut whole = Part::nothing();
        // An empty choice allows nothing; it has no instance either way.
        whole.nullable = compositor != Some(Compositor::Choice) || members.is_empty();
        for (count, member) in members.iter().enumerate() {
            let place = self.place(member, Some(at), count);
            let part = self.unfold(member, place);
            if compositor == Some(Compositor::Sequence) {
                self.link(&whole.last, &part.first);
                if whole.nullable {
                    whole.first.extend(&part.first);
                }
                if !part.nullable {
                    whole.last.clear();
                }
            } else {
                whole.first.extend(&part.first);
            }
            whole.last.extend(&part.last);
            self.pairs += 1 + part.last.len();
            if compositor == Some(Compositor::Choice) {
                whole.nullable |= part.nullable;
            } else {
                whole.nullable &= part.nullable;
            }
        }
        whole
    }

    /// Notes the repetition of `part`, which is that of the particle at `repeated`; the repetitions
    /// from `inside` on are within it.
    fn repeat(&mut self, particle: &Particle, repeated: usize, inside: usize, part: &Part) {
        if let Some(repetitions) = &mut self.repetitions {
            let of = |at: &usize| self.positions[*at].particle;
            repetitions.push(Repetition {
                span: particle.span,
                particle: repeated,
                min: particle.min,
                max: particle.max,
                first: part.first.iter().map(of).collect(),
                last: part.last.iter().map(of).collect(),
                inside,
            });
        }
    }

    fn link(&mut self, from: &[usize], to: &[usize]) {
        self.pairs += from.len() * to.len();
        if self.too_large() {
            return;
        }
        for &at in from {
            self.positions[at].follow.extend(to);
        }
    }

    /// Where two particles stand, and what the innermost group around both is. Where both are the
    /// same place in a group, it is the two references that matter.
    pub(super) fn places(&self, one: usize, other: usize) -> (Span, Span, Option<Compositor>) {
        let (path, other_path) = (self.path(one), self.path(other));
        let common = path.iter().zip(&other_path).take_while(|(a, b)| a == b);
        let around = common
            .last()
            .and_then(|(at, _)| self.particles[*at].compositor);
        let span = |at: usize| self.particles[at].span;
        if span(one) != span(other) {
            return (span(one), span(other), around);
        }
        let pairs = path.iter().zip(&other_path);
        let mut spans = pairs.map(|(a, b)| (span(*a), span(*b)));
        let (one, other) = spans
            .find(|(a, b)| a != b)
            .unwrap_or((span(one), span(other)));
        (one, other, around)
    }

    /// The particle and those around it, the outermost first.
    fn path(&self, particle: usize) -> Vec<usize> {
        let parent = |at: &usize| self.particles[*at].parent;
        let mut path: Vec<usize> = std::iter::successors(Some(particle), parent).collect();
        path.reverse();
        path
    }
}
