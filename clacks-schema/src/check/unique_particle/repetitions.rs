//! Repetitions in each other, which a reader that goes straight down the content model cannot tell
//! apart. The specification allows them.

use std::collections::HashSet;

use crate::check::unique_particle::automaton::Automaton;
use crate::model::{Particle, Schema};
use crate::source::Span;

/// A repeated particle: the last of its elements are followed by the first ones again.
pub(super) struct Repetition {
    pub(super) span: Span,
    pub(super) particle: usize,
    pub(super) min: u32,
    pub(super) max: Option<u32>,
    pub(super) first: HashSet<usize>,
    pub(super) last: HashSet<usize>,
    /// The first of the repetitions in this one.
    pub(super) inside: usize,
}

impl Schema {
    /// The repeated particles of a content model after which it takes more than counting to tell
    /// whether a repetition in them goes on, or they themselves begin anew, such as in
    /// `(a{2,3}){2,3}`. None of a content model that is too large.
    pub fn undecided_repetitions(&self, particle: &Particle) -> Vec<Span> {
        let mut automaton = Automaton::with_repetitions(self, particle);
        let repetitions = automaton.repetitions.take().unwrap_or_default();
        let mut undecided = Vec::new();
        for (at, outer) in repetitions.iter().enumerate() {
            let inner = &repetitions[outer.inside..at];
            if automaton.too_large() {
                return Vec::new();
            }
            let unclear = inner.iter().any(|inner| {
                automaton.pairs += outer.first.len().min(inner.first.len());
                automaton.pairs += outer.last.len().min(inner.last.len());
                is_unclear(outer, inner)
            });
            if unclear {
                undecided.push(outer.span);
            }
        }
        undecided
    }
}

/// What comes next goes on with the inner one or begins the outer one anew. Readers take it for the
/// inner one for as long as that allows it, which is right where the inner one has a fixed count, or
/// the outer one never lacks it.
fn is_unclear(outer: &Repetition, inner: &Repetition) -> bool {
    let either = !inner.last.is_disjoint(&outer.last) && !inner.first.is_disjoint(&outer.first);
    let harmless = inner.max == Some(inner.min)
        || (inner.min <= 1 && outer.min <= 1 && (inner.max.is_none() || outer.max.is_none()));
    // In another copy of what is around it the same one comes by again.
    either && !harmless && inner.particle != outer.particle
}
