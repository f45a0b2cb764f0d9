//! Where one start tag ahead does not say how a content model goes on.
//!
//! *Unique Particle Attribution* makes it enough for telling to which particle an element belongs.
//! Of two bounded repetitions in each other it leaves open which of them goes on; and by the rules of
//! XML Schema 1.1 an element is that of a declaration before it is that of a wildcard.

use std::collections::HashSet;

use clacks_schema::{Compositor, ElementId, Schema, Wildcard};

use crate::lower::particles::{Model, Node, Term};

/// How many elements are looked at in one content model, each as often as it can be reached.
const MAX_STEPS: usize = 1_000_000;

/// Whether readers that take what comes next for the innermost repetition that allows it read
/// every document, and those only.
pub(super) fn is_enough<'s>(node: &Node<'s>, schema: &'s Schema) -> bool {
    let mut search = Search {
        schema,
        leaves: Vec::new(),
        steps: 0,
        repetitions: Vec::new(),
        clash: false,
    };
    search.part(node);
    !search.clash && search.steps <= MAX_STEPS
}

struct Search<'s> {
    schema: &'s Schema,
    leaves: Vec<Leaf<'s>>,
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

/// Something that stands for elements.
#[derive(Clone, Copy)]
enum Leaf<'s> {
    Element(ElementId),
    /// Whether something else may come where the wildcard may.
    Wildcard(&'s Wildcard, bool),
}

/// Part of a content model.
#[derive(Default)]
struct Part {
    first: HashSet<usize>,
    last: HashSet<usize>,
    nullable: bool,
}

impl<'s> Search<'s> {
    /// Whether one of the wildcards would take what is one of the elements.
    fn link(&mut self, from: &HashSet<usize>, to: &HashSet<usize>) {
        let wildcards = from.iter().filter_map(|at| match self.leaves[*at] {
            Leaf::Wildcard(wildcard, true) => Some(wildcard),
            _ => None,
        });
        let wildcards: Vec<_> = wildcards.collect();
        if wildcards.is_empty() {
            return;
        }
        self.steps += wildcards.len() * to.len();
        self.clash |= to.iter().any(|at| match self.leaves[*at] {
            Leaf::Element(id) => wildcards.iter().any(|wildcard| self.overlap(wildcard, id)),
            Leaf::Wildcard(..) => false,
        });
    }

    fn overlap(&self, wildcard: &Wildcard, id: ElementId) -> bool {
        let all = self.schema.substitutes(id).iter().chain([&id]);
        all.into_iter().any(|id| {
            let name = &self.schema.element(*id).name;
            wildcard.allows(name)
        })
    }

    fn part(&mut self, node: &Node<'s>) -> Part {
        let inside = self.repetitions.len();
        let mut part = self.once(node);
        if node.max != Some(1) {
            self.link(&part.last, &part.first);
            self.repeat(node, inside, &part);
        }
        part.nullable |= node.min == 0;
        part
    }

    fn once(&mut self, node: &Node<'s>) -> Part {
        let leaf = match &node.term {
            Term::Element(id, _) => Leaf::Element(*id),
            Term::Wildcard(wildcard) => {
                Leaf::Wildcard(wildcard, (node.min, node.max) != (1, Some(1)))
            }
            Term::Model(model) => return self.group(model),
        };
        let at = HashSet::from([self.leaves.len()]);
        self.leaves.push(leaf);
        self.steps += 1;
        Part {
            first: at.clone(),
            last: at,
            nullable: false,
        }
    }

    fn group(&mut self, model: &Model<'s>) -> Part {
        let sequence = model.compositor == Compositor::Sequence;
        let choice = model.compositor == Compositor::Choice;
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
            if sequence {
                self.link(&whole.last, &part.first);
            } else {
                self.compete(&whole.first, &part.first);
            }
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

    /// Where both may come, the wildcards are asked first.
    fn compete(&mut self, before: &HashSet<usize>, after: &HashSet<usize>) {
        let wildcards = before.iter().filter_map(|at| match self.leaves[*at] {
            Leaf::Wildcard(wildcard, _) => Some(wildcard),
            Leaf::Element(_) => None,
        });
        let wildcards: Vec<_> = wildcards.collect();
        self.steps += wildcards.len() * after.len();
        self.clash |= after.iter().any(|at| match self.leaves[*at] {
            Leaf::Element(id) => wildcards.iter().any(|wildcard| self.overlap(wildcard, id)),
            Leaf::Wildcard(..) => false,
        });
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
