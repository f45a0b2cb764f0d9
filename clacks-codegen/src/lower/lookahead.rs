//! Where one start tag ahead does not say how a content model goes on.
//!
//! *Unique Particle Attribution* makes it enough for telling to which particle an element belongs.
//! Of two bounded repetitions in each other it leaves open which of them goes on.

use std::collections::HashSet;

use crate::lower::particles::{Node, Term};

/// How many elements are looked at in one content model, each as often as it can be reached.
const MAX_STEPS: usize = 1_000_000;

/// Whether readers that take what comes next for the innermost repetition that allows it read
/// every document, and those only.
pub(super) fn is_enough(node: &Node<'_>) -> bool {
    let mut search = Search {
        leaves: 0,
        steps: 0,
        repetitions: Vec::new(),
        clash: false,
    };
    search.part(node);
    !search.clash && search.steps <= MAX_STEPS
}

struct Search {
    leaves: usize,
    steps: usize,
    /// The repeated particles so far, the inner ones before those around them.
    repetitions: Vec<Repetition>,
    clash: bool,
}

/// A repeated particle: the last of its elements are followed by the first ones again.
struct Repetition {
    min: u32,
    max: Option<u32>,
    first: HashSet<usize>,
    last: HashSet<usize>,
}

/// Part of a content model.
#[derive(Default)]
struct Part {
    first: HashSet<usize>,
    last: HashSet<usize>,
    nullable: bool,
}

impl Search {
    fn part(&mut self, node: &Node<'_>) -> Part {
        let inside = self.repetitions.len();
        let mut part = self.once(node);
        if node.max != Some(1) {
            self.repeat(node, inside, &part);
        }
        part.nullable |= node.min == 0;
        part
    }

    fn once(&mut self, node: &Node<'_>) -> Part {
        let Term::Model(model) = &node.term else {
            self.leaves += 1;
            self.steps += 1;
            return Part {
                first: HashSet::from([self.leaves]),
                last: HashSet::from([self.leaves]),
                nullable: false,
            };
        };
        let sequence = model.compositor == clacks_schema::Compositor::Sequence;
        let choice = model.compositor == clacks_schema::Compositor::Choice;
        let mut whole = Part {
            nullable: !choice,
            ..Part::default()
        };
        for member in &model.members {
            if self.steps > MAX_STEPS {
                break;
            }
            let part = self.part(member);
            self.steps += part.first.len() + part.last.len();
            if !sequence || whole.nullable {
                whole.first.extend(&part.first);
            }
            if sequence && !part.nullable {
                whole.last.clear();
            }
            whole.last.extend(&part.last);
            if choice {
                whole.nullable |= part.nullable;
            } else {
                whole.nullable &= part.nullable;
            }
        }
        whole
    }

    fn repeat(&mut self, node: &Node<'_>, inside: usize, part: &Part) {
        let outer = Repetition {
            min: node.min,
            max: node.max,
            first: part.first.clone(),
            last: part.last.clone(),
        };
        for inner in &self.repetitions[inside..] {
            self.steps += outer.first.len().min(inner.first.len());
            self.steps += outer.last.len().min(inner.last.len());
            // What comes next goes on with the inner one or begins the outer one anew. Readers
            // take it for the inner one for as long as that allows it, which is right where the
            // inner one has a fixed count, or the outer one never lacks it.
            let either =
                !inner.last.is_disjoint(&outer.last) && !inner.first.is_disjoint(&outer.first);
            let harmless = inner.max == Some(inner.min)
                || (inner.min <= 1
                    && outer.min <= 1
                    && (inner.max.is_none() || outer.max.is_none()));
            self.clash |= either && !harmless;
        }
        self.repetitions.push(outer);
    }
}
