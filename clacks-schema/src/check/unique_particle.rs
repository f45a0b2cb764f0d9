//! *Unique Particle Attribution* (XML Schema 1.0, part 1, section 3.8.6): without looking ahead, an
//! element belongs to one particle only.
//!
//! The content model is read as a regular expression over its element particles. Which of them can
//! come first, last, and after which other tells where two of one name compete.

use std::collections::{BTreeSet, HashMap};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Compositor, ElementId, Particle, Schema, Term};
use crate::source::Span;

/// How many pairs of particles that follow each other are looked at.
const MAX_PAIRS: usize = 4_000_000;

pub(super) fn check(schema: &Schema, particle: &Particle, diagnostics: &mut Diagnostics) {
    let mut model = Model {
        schema,
        positions: Vec::new(),
        pairs: 0,
        loops: Vec::new(),
    };
    let whole = model.unfold(particle);
    if model.pairs > MAX_PAIRS {
        diagnostics.push(Diagnostic::new(
            "limit",
            particle.span,
            "the content model is too large to be checked",
        ));
        return;
    }
    let mut reported = BTreeSet::new();
    let starts = std::iter::once(&whole.first);
    let follows = model.positions.iter().map(|position| &position.follow);
    for competing in starts.chain(follows) {
        model.compete(competing, &mut reported, diagnostics);
    }
    diagnostics_for_loops(&model.loops, diagnostics);
}

struct Model<'s> {
    schema: &'s Schema,
    positions: Vec<Position>,
    pairs: usize,
    loops: Vec<Span>,
}

/// An element particle.
struct Position {
    element: ElementId,
    span: Span,
    /// What can come after it.
    follow: BTreeSet<usize>,
    /// The bounds of the innermost repetition in which it follows itself.
    repetition: Option<(u32, Option<u32>)>,
    /// It occurs a fixed number of times, so that counting tells it from what follows.
    counted: bool,
}

/// Part of a content model.
struct Part {
    first: BTreeSet<usize>,
    last: BTreeSet<usize>,
    nullable: bool,
}

impl Model<'_> {
    fn unfold(&mut self, particle: &Particle) -> Part {
        let nothing = || Part {
            first: BTreeSet::new(),
            last: BTreeSet::new(),
            nullable: true,
        };
        if particle.max == Some(0) {
            return nothing();
        }
        let mut part = match &particle.term {
            Term::Element(id) => {
                let at = self.positions.len();
                self.positions.push(Position {
                    element: *id,
                    span: particle.span,
                    follow: BTreeSet::new(),
                    repetition: None,
                    counted: particle.max == Some(particle.min) && particle.min > 1,
                });
                Part {
                    first: BTreeSet::from([at]),
                    last: BTreeSet::from([at]),
                    nullable: false,
                }
            }
            Term::Model(compositor, members) => {
                let mut whole = nothing();
                // An empty choice allows nothing; it has no instance either way.
                whole.nullable = *compositor != Compositor::Choice || members.is_empty();
                for member in members {
                    let part = self.unfold(member);
                    match compositor {
                        Compositor::Sequence => {
                            self.link(&whole.last, &part.first);
                            if whole.nullable {
                                whole.first.extend(&part.first);
                            }
                            if !part.nullable {
                                whole.last.clear();
                            }
                            whole.last.extend(&part.last);
                            whole.nullable &= part.nullable;
                        }
                        Compositor::Choice => {
                            whole.first.extend(&part.first);
                            whole.last.extend(&part.last);
                            whole.nullable |= part.nullable;
                        }
                        Compositor::All => {
                            whole.first.extend(&part.first);
                            whole.last.extend(&part.last);
                            whole.nullable &= part.nullable;
                        }
                    }
                }
                whole
            }
        };
        if particle.max != Some(1) {
            self.repeat(particle, &part);
        }
        part.nullable |= particle.min == 0;
        part
    }

    fn repeat(&mut self, particle: &Particle, part: &Part) {
        self.link(&part.last, &part.first);
        let bounds = (particle.min, particle.max);
        for &at in part.last.intersection(&part.first) {
            match self.positions[at].repetition {
                None => self.positions[at].repetition = Some(bounds),
                // Two repetitions in each other: readers give each occurrence to the inner one for
                // as long as it takes it, which is right only where the outer one never lacks it.
                Some((least, most)) => {
                    let harmless =
                        least <= 1 && bounds.0 <= 1 && (most.is_none() || bounds.1.is_none());
                    if !harmless {
                        self.loops.push(particle.span);
                    }
                }
            }
        }
    }

    fn link(&mut self, from: &BTreeSet<usize>, to: &BTreeSet<usize>) {
        self.pairs += from.len() * to.len();
        if self.pairs > MAX_PAIRS {
            return;
        }
        for &at in from {
            self.positions[at].follow.extend(to);
        }
    }

    fn compete(
        &self,
        competing: &BTreeSet<usize>,
        reported: &mut BTreeSet<(usize, usize)>,
        diagnostics: &mut Diagnostics,
    ) {
        let mut by_name: HashMap<_, usize> = HashMap::new();
        for &at in competing {
            let name = &self.schema.element(self.positions[at].element).name;
            let Some(first) = by_name.insert(name, at) else {
                continue;
            };
            let (one, other) = (&self.positions[first], &self.positions[at]);
            if one.counted && one.follow.contains(&first) && one.follow.contains(&at) {
                continue;
            }
            if reported.insert((first, at)) {
                let message = format!(
                    "it cannot be told to which of two particles an element `{}` belongs",
                    name.local
                );
                diagnostics.push(
                    Diagnostic::new("cos-nonambig", other.span, message)
                        .label("this one")
                        .related(one.span, "or this one")
                        .help("put the common element in front of the choice, or make it required"),
                );
            }
        }
    }
}

fn diagnostics_for_loops(loops: &[Span], diagnostics: &mut Diagnostics) {
    for &span in loops {
        diagnostics.push(
            Diagnostic::new(
                "unsupported",
                span,
                "bounded repetitions of one element in each other are not supported yet",
            )
            .help("say once how often the element may occur"),
        );
    }
}
