//! *Unique Particle Attribution* (XML Schema 1.0, part 1, section 3.8.6): without looking ahead, an
//! element belongs to one particle only.
//!
//! The content model is read as a regular expression over its element particles. Which of them can
//! come first, last, and after which other tells where two of one name compete. What must occur an
//! exact number of times is spelled out as two copies, the one before and the one after: counting
//! tells what comes again from what comes next.

use std::collections::{HashMap, HashSet};

use crate::check::Pairs;
use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::model::{Compositor, ElementId, Particle, QName, Schema, Term};
use crate::source::Span;

/// How many pairs of particles that follow each other are looked at in one content model.
const MAX_PAIRS: usize = 4_000_000;

/// And in all of a document.
const MAX_PAIRS_TOGETHER: usize = 40_000_000;

/// How many particles the copies of one content model may be.
const MAX_POSITIONS: usize = 400_000;

/// What the content models of a document have cost.
#[derive(Default)]
pub(super) struct Budget {
    pairs: usize,
}

pub(super) fn check(
    schema: &Schema,
    particle: &Particle,
    inconsistent: &Pairs,
    budget: &mut Budget,
    diagnostics: &mut Diagnostics,
) {
    let exhausted = |pairs| pairs > MAX_PAIRS_TOGETHER;
    if exhausted(budget.pairs) {
        return;
    }
    let mut model = Model {
        schema,
        positions: Vec::new(),
        names: HashMap::new(),
        particles: Vec::new(),
        ids: HashMap::new(),
        parent: None,
        pairs: 0,
        repetitions: Vec::new(),
        loops: Vec::new(),
    };
    let whole = model.unfold(particle);
    budget.pairs += model.pairs;
    if model.too_large() || exhausted(budget.pairs) {
        diagnostics.push(Diagnostic::new(
            "limit",
            particle.span,
            "the content model is too large to be checked",
        ));
        return;
    }
    let mut seen = Seen {
        by_name: vec![(0, 0); model.names.len()],
        round: 0,
        reported: HashSet::new(),
    };
    let starts = std::iter::once(&whole.first);
    let follows = model.positions.iter().map(|position| &position.follow);
    for competing in starts.chain(follows) {
        model.compete(competing, inconsistent, &mut seen, diagnostics);
    }
    diagnostics_for_loops(&model.loops, diagnostics);
}

struct Model<'s> {
    schema: &'s Schema,
    positions: Vec<Position>,
    names: HashMap<&'s QName, usize>,
    particles: Vec<Place>,
    /// The places of the particles, of which copies share one.
    ids: HashMap<*const Particle, usize>,
    /// The place of the particle around the one that is being unfolded.
    parent: Option<usize>,
    pairs: usize,
    /// The repeated particles so far, the inner ones before those around them.
    repetitions: Vec<Repetition>,
    loops: Vec<Span>,
}

/// An element particle, or one of the copies of it.
struct Position {
    element: ElementId,
    /// Equal for equal names.
    name: usize,
    particle: usize,
    /// What can come after it, the same perhaps more than once.
    follow: Vec<usize>,
}

/// What competing particles were seen.
struct Seen {
    /// Of each name the round in which it was seen last, and where.
    by_name: Vec<(usize, usize)>,
    round: usize,
    reported: HashSet<(usize, usize)>,
}

/// A particle as it stands in the content model.
struct Place {
    span: Span,
    parent: Option<usize>,
    /// `None` of an element.
    compositor: Option<Compositor>,
}

/// A repeated particle: the last of its elements are followed by the first ones again.
struct Repetition {
    particle: usize,
    min: u32,
    max: Option<u32>,
    first: HashSet<usize>,
    last: HashSet<usize>,
}

/// Part of a content model.
struct Part {
    first: Vec<usize>,
    last: Vec<usize>,
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

impl<'s> Model<'s> {
    fn too_large(&self) -> bool {
        self.pairs > MAX_PAIRS || self.positions.len() > MAX_POSITIONS
    }

    fn unfold(&mut self, particle: &Particle) -> Part {
        if self.too_large() {
            return Part::nothing();
        }
        let parent = self.parent;
        let at = *self.ids.entry(particle).or_insert_with(|| {
            self.particles.push(Place {
                span: particle.span,
                parent,
                compositor: match &particle.term {
                    Term::Element(_) => None,
                    Term::Model(compositor, _) => Some(*compositor),
                },
            });
            self.particles.len() - 1
        });
        self.parent = Some(at);
        let inside = self.repetitions.len();
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
        self.parent = parent;
        part.nullable |= particle.min == 0;
        part
    }

    fn once(&mut self, particle: &Particle, at: usize) -> Part {
        let (compositor, members) = match &particle.term {
            Term::Element(id) => {
                let schema: &'s Schema = self.schema;
                let known = self.names.len();
                let name = *self.names.entry(&schema.element(*id).name).or_insert(known);
                self.positions.push(Position {
                    element: *id,
                    name,
                    particle: at,
                    follow: Vec::new(),
                });
                let position = vec![self.positions.len() - 1];
                return Part {
                    first: position.clone(),
                    last: position,
                    nullable: false,
                };
            }
            Term::Model(compositor, members) => (*compositor, members),
        };
        let mut whole = Part::nothing();
        // An empty choice allows nothing; it has no instance either way.
        whole.nullable = compositor != Compositor::Choice || members.is_empty();
        for member in members {
            let part = self.unfold(member);
            if compositor == Compositor::Sequence {
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
            self.pairs += part.last.len();
            match compositor {
                Compositor::Choice => whole.nullable |= part.nullable,
                Compositor::Sequence | Compositor::All => whole.nullable &= part.nullable,
            }
        }
        whole
    }

    /// Notes the repetition of `part`, which is that of the particle at `repeated`; the repetitions
    /// from `inside` on are within it.
    fn repeat(&mut self, particle: &Particle, repeated: usize, inside: usize, part: &Part) {
        let of = |at: &usize| self.positions[*at].particle;
        let outer = Repetition {
            particle: repeated,
            min: particle.min,
            max: particle.max,
            first: part.first.iter().map(of).collect(),
            last: part.last.iter().map(of).collect(),
        };
        for inner in &self.repetitions[inside..] {
            self.pairs += outer.first.len().min(inner.first.len());
            self.pairs += outer.last.len().min(inner.last.len());
            // What comes next goes on with the inner one or begins the outer one anew. Readers
            // take it for the inner one for as long as that allows it, which is right where the
            // inner one has a fixed count, or the outer one never lacks it.
            let either =
                !inner.last.is_disjoint(&outer.last) && !inner.first.is_disjoint(&outer.first);
            let harmless = inner.max == Some(inner.min)
                || (inner.min <= 1
                    && outer.min <= 1
                    && (inner.max.is_none() || outer.max.is_none()));
            // In another copy of what is around it the same one comes by again.
            if either && !harmless && inner.particle != outer.particle {
                self.loops.push(particle.span);
                break;
            }
        }
        self.repetitions.push(outer);
    }

    fn link(&mut self, from: &Vec<usize>, to: &Vec<usize>) {
        self.pairs += from.len() * to.len();
        if self.too_large() {
            return;
        }
        for &at in from {
            self.positions[at].follow.extend(to);
        }
    }

    fn compete(
        &self,
        competing: &Vec<usize>,
        inconsistent: &Pairs,
        seen: &mut Seen,
        diagnostics: &mut Diagnostics,
    ) {
        seen.round += 1;
        for &at in competing {
            let Position {
                element,
                name,
                particle: other,
                ..
            } = self.positions[at];
            let (round, first) = std::mem::replace(&mut seen.by_name[name], (seen.round, at));
            if round != seen.round {
                continue;
            }
            let one = self.positions[first].particle;
            let pair = (one.min(other), one.max(other));
            if one == other
                || inconsistent.contains(self.positions[first].element, element)
                || !seen.reported.insert(pair)
            {
                continue;
            }
            let (one, other, around) = self.places(pair.0, pair.1);
            let help = match around {
                Some(Compositor::Choice) => "put the common element in front of the choice",
                Some(Compositor::All) => "name it once",
                _ => "make the first required, or say in one place how often it may occur",
            };
            let message = format!(
                "it cannot be told to which of two particles an element {} belongs",
                shown(&self.schema.element(element).name.local)
            );
            diagnostics.push(
                Diagnostic::new("cos-nonambig", other, message)
                    .label("this one")
                    .related(one, "or this one")
                    .help(help),
            );
        }
    }

    /// Where two particles stand, and what the innermost group around both is. Where both are the
    /// same place in a group, it is the two references that matter.
    fn places(&self, one: usize, other: usize) -> (Span, Span, Option<Compositor>) {
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

fn diagnostics_for_loops(loops: &[Span], diagnostics: &mut Diagnostics) {
    for &span in loops {
        diagnostics.push(
            Diagnostic::new(
                "unsupported",
                span,
                "bounded repetitions in each other, of which either may go on, are not supported yet",
            )
            .help("say once how often the elements may occur"),
        );
    }
}
