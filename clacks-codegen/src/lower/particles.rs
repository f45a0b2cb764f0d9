//! Content models without groups that add nothing.

use std::collections::HashMap;
use std::rc::Rc;

use clacks_schema::{
    Compositor, ElementId, ModelGroupId, Particle, Schema, Span, Term as SchemaTerm, Wildcard,
};

/// How many members a group may get by taking in those of others.
const MAX_MEMBERS: usize = 400;

/// A part of a content model.
#[derive(Debug, Clone)]
pub(super) struct Node<'s> {
    pub(super) span: Span,
    pub(super) min: u32,
    pub(super) max: Option<u32>,
    pub(super) term: Term<'s>,
}

#[derive(Debug, Clone)]
pub(super) enum Term<'s> {
    /// An element, and the named group that it stands in.
    Element(ElementId, Option<ModelGroupId>),
    Wildcard(&'s Wildcard),
    Model(Rc<Model<'s>>),
}

/// A model group.
#[derive(Debug, Clone)]
pub(super) struct Model<'s> {
    /// Equal for equal ones.
    pub(super) key: Key,
    pub(super) compositor: Compositor,
    pub(super) members: Vec<Node<'s>>,
    /// The named group that it stands in, and whether it is all of it.
    pub(super) group: Option<(ModelGroupId, bool)>,
    /// Whether no element at all satisfies it.
    pub(super) emptiable: bool,
}

/// A model group, and whether it is a choice that is repeated without bounds.
pub(super) type Key = (ModelGroupId, bool);

/// The members of a group once simplified, and whether its occurrence is optional then.
#[derive(Clone)]
struct Members<'s> {
    members: Rc<Vec<Node<'s>>>,
    optional: bool,
}

/// Makes content models simple.
pub(super) struct Simplifier<'s> {
    schema: &'s Schema,
    known: HashMap<Key, Members<'s>>,
}

impl<'s> Simplifier<'s> {
    pub(super) fn new(schema: &'s Schema) -> Self {
        Self {
            schema,
            known: HashMap::new(),
        }
    }

    /// The same content model without groups that add nothing; `None` if nothing is left.
    pub(super) fn simplify(&mut self, particle: &'s Particle) -> Option<Node<'s>> {
        self.particle(particle, None)
    }

    /// `within` is the named group around the particle.
    fn particle(
        &mut self,
        particle: &'s Particle,
        within: Option<ModelGroupId>,
    ) -> Option<Node<'s>> {
        let node = |term| Node {
            span: particle.span,
            min: particle.min,
            max: particle.max,
            term,
        };
        let id = match &particle.term {
            SchemaTerm::Element(id) => return Some(node(Term::Element(*id, within))),
            SchemaTerm::Wildcard(wildcard) => return Some(node(Term::Wildcard(wildcard))),
            SchemaTerm::Group(id) => *id,
        };
        let group = self.schema.model_group(id);
        let named = group.name.is_some();
        let within = if named { Some(id) } else { within };
        // `(a | b+)*` is `(a | b)*`: who repeats the choice need not repeat an alternative, and a
        // list of single ones is the same list however a document came about.
        let choice = group.compositor == Compositor::Choice;
        let key = (id, choice && particle.max.is_none() && particle.min <= 1);
        let Members { members, optional } = self.members(key, within);
        let min = if optional { 0 } else { particle.min };
        if members.is_empty() && (!choice || min == 0) {
            return None;
        }
        if let [only] = members.as_slice() {
            let only_once = once(only);
            if only_once || (min, particle.max) == (1, Some(1)) {
                let (min, max) = if only_once {
                    (min, particle.max)
                } else {
                    (only.min, only.max)
                };
                let mut term = only.term.clone();
                // What is all of a named group goes by its name.
                if let (true, Term::Model(model)) = (named, &mut term) {
                    let model = Rc::make_mut(model);
                    model.key = key;
                    model.group = Some((id, true));
                }
                return Some(Node {
                    span: only.span,
                    min,
                    max,
                    term,
                });
            }
        }
        let mut emptiable = members.iter().map(is_emptiable);
        let emptiable = match group.compositor {
            Compositor::Choice => emptiable.any(|each| each),
            Compositor::Sequence | Compositor::All => emptiable.all(|each| each),
        };
        Some(Node {
            min,
            ..node(Term::Model(Rc::new(Model {
                key,
                compositor: group.compositor,
                members: members.to_vec(),
                group: within.map(|group| (group, named)),
                emptiable,
            })))
        })
    }

    fn members(&mut self, key: Key, within: Option<ModelGroupId>) -> Members<'s> {
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let (id, repeats) = key;
        let group = self.schema.model_group(id);
        let mut members = Vec::new();
        let mut optional = false;
        for particle in &group.particles {
            let Some(mut member) = self.particle(particle, within) else {
                // To choose nothing is to leave the choice out.
                optional |= group.compositor == Compositor::Choice;
                continue;
            };
            if repeats && member.min <= 1 && matches!(member.max, None | Some(1)) {
                optional |= member.min == 0;
                (member.min, member.max) = (1, Some(1));
            }
            match member.term {
                Term::Model(inner)
                    if inner.compositor == group.compositor
                        && inner.compositor != Compositor::All
                        && (member.min, member.max) == (1, Some(1))
                        && members.len() + inner.members.len() <= MAX_MEMBERS =>
                {
                    members.extend(inner.members.iter().cloned());
                }
                term => members.push(Node { term, ..member }),
            }
        }
        let members = Members {
            members: Rc::new(members),
            optional,
        };
        self.known.insert(key, members.clone());
        members
    }
}

pub(super) fn once(node: &Node<'_>) -> bool {
    (node.min, node.max) == (1, Some(1))
}

pub(super) fn is_emptiable(node: &Node<'_>) -> bool {
    node.min == 0 || matches!(&node.term, Term::Model(model) if model.emptiable)
}
