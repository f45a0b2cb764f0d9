//! Particles as they are compared: without pointless groups, and with elements that others may stand
//! for as choices (*Particle Valid (Restriction)*, 2.1 and 2.2).

use std::rc::Rc;

use crate::check::groups::Range;
use crate::check::particle_restriction::Comparison;
use crate::model::{Compositor, ElementId, ModelGroupId, Particle, Schema, Term, Wildcard};
use crate::source::Span;

/// A particle that is compared.
#[derive(Debug, Clone, Copy)]
pub(in crate::check) enum Part<'s> {
    /// It is written in a schema.
    Particle(&'s Particle),
    /// An element, once, of the choice that an element and those that may stand for it are; each of
    /// them stands for itself only.
    Member(ElementId),
    /// A group that is compared as such.
    Group(ModelGroupId, Range),
}

/// What makes two parts the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Particle(*const Particle),
    Member(ElementId),
    Group(ModelGroupId),
}

/// The particles of a group.
pub(super) type Members<'s> = Rc<[Part<'s>]>;

/// What the table of rules distinguishes.
pub(super) enum Kind<'s> {
    Element(ElementId),
    Wildcard(&'s Wildcard),
    Group(Compositor, Members<'s>),
}

impl Part<'_> {
    pub(super) fn key(self) -> Key {
        match self {
            Self::Particle(particle) => Key::Particle(particle),
            Self::Member(id) => Key::Member(id),
            Self::Group(id, _) => Key::Group(id),
        }
    }

    /// How often it occurs, whatever is in it.
    pub(super) fn range(self) -> Range {
        match self {
            Self::Particle(particle) => Range::of(particle),
            Self::Member(_) => Range::ONCE,
            Self::Group(_, range) => range,
        }
    }

    pub(super) fn span(self, schema: &Schema) -> Span {
        match self {
            Self::Particle(particle) => particle.span,
            Self::Member(id) => schema.element(id).span,
            Self::Group(id, _) => schema.model_group(id).span,
        }
    }

    /// The element, if it is one, with or without those that may stand for it.
    pub(super) fn element(self) -> Option<ElementId> {
        match self {
            Self::Member(id) => Some(id),
            Self::Particle(particle) => match particle.term {
                Term::Element(id) => Some(id),
                Term::Wildcard(_) | Term::Group(_) => None,
            },
            Self::Group(..) => None,
        }
    }

    /// The group as it is written, if it is one.
    pub(super) fn group(self) -> Option<ModelGroupId> {
        match self {
            Self::Group(id, _) => Some(id),
            Self::Particle(particle) => match particle.term {
                Term::Group(id) => Some(id),
                Term::Wildcard(_) | Term::Element(_) => None,
            },
            Self::Member(_) => None,
        }
    }
}

impl<'s> Comparison<'s> {
    /// What is left of a part without groups of one, once, around it.
    pub(super) fn unwrap(&mut self, part: Part<'s>) -> Part<'s> {
        let mut part = part;
        while part.range() == Range::ONCE {
            let members = match (part, part.group(), part.element()) {
                // A choice between something and nothing is not the same as the former.
                (_, Some(id), _) if self.is_single(id) => self.members(id),
                (Part::Particle(_), _, Some(id)) => self.choice_of(id),
                _ => break,
            };
            match *members {
                [only] => part = only,
                _ => break,
            }
        }
        part
    }

    fn is_single(&self, id: ModelGroupId) -> bool {
        let group = self.schema.model_group(id);
        group.compositor != Compositor::Choice || group.particles.len() == 1
    }

    pub(super) fn kind(&mut self, part: Part<'s>) -> Kind<'s> {
        match part {
            Part::Member(id) => Kind::Element(id),
            Part::Particle(particle) => match &particle.term {
                Term::Wildcard(wildcard) => Kind::Wildcard(wildcard),
                Term::Group(id) => self.kind_of_group(*id),
                Term::Element(id) => {
                    let members = self.choice_of(*id);
                    if members.is_empty() {
                        Kind::Element(*id)
                    } else {
                        Kind::Group(Compositor::Choice, members)
                    }
                }
            },
            Part::Group(id, _) => self.kind_of_group(id),
        }
    }

    fn kind_of_group(&mut self, id: ModelGroupId) -> Kind<'s> {
        Kind::Group(self.schema.model_group(id).compositor, self.members(id))
    }

    /// How many elements a part may be.
    pub(super) fn total(&self, part: Part<'s>) -> Range {
        match part {
            Part::Member(_) => Range::ONCE,
            Part::Particle(particle) => self.groups.total(particle),
            Part::Group(id, range) => range.times(self.groups.total_of(id)),
        }
    }

    /// The particles of a group, with those of pointless groups in it in the place of these.
    fn members(&mut self, id: ModelGroupId) -> Members<'s> {
        if let Some(members) = self.members.get(&id) {
            return Rc::clone(members);
        }
        let schema = self.schema;
        let group = schema.model_group(id);
        let mut members = Vec::new();
        for particle in &group.particles {
            let part = self.unwrap(Part::Particle(particle));
            let mut inner = None;
            if let Some(id) = part.group() {
                let compositor = schema.model_group(id).compositor;
                // Of nothing nothing can be chosen.
                let impossible = compositor == Compositor::Choice
                    && schema.model_group(id).particles.is_empty()
                    && part.range().min > 0;
                if self.groups.is_hollow(id) && !impossible {
                    continue;
                }
                let pointless = compositor == group.compositor && compositor != Compositor::All;
                if pointless && part.range() == Range::ONCE {
                    inner = Some(self.members(id));
                }
            }
            let count = inner.as_ref().map_or(1, |inner| inner.len());
            self.flattened = self.flattened.saturating_add(count);
            if self.too_large() {
                break;
            }
            match inner {
                Some(inner) => members.extend_from_slice(&inner),
                None => members.push(part),
            }
        }
        let members = Members::from(members);
        self.members.insert(id, Rc::clone(&members));
        members
    }

    /// The choice that an element stands for; empty where it stands for itself only.
    pub(super) fn choice_of(&mut self, id: ElementId) -> Members<'s> {
        if let Some(members) = self.substitutes.get(&id) {
            return Rc::clone(members);
        }
        let substitutes = self.schema.substitutes(id);
        let itself = !substitutes.is_empty() && !self.schema.element(id).is_abstract;
        let all = itself.then_some(&id).into_iter().chain(substitutes);
        let members: Members<'s> = all.map(|id| Part::Member(*id)).collect();
        self.flattened = self.flattened.saturating_add(members.len());
        self.substitutes.insert(id, Rc::clone(&members));
        members
    }
}
