//! What changes from one version of a schema to the next, and whom it breaks.
//!
//! A change is told where it is in the schema and judged in both directions by itself: whether
//! readers of the old schema accept what writers of the new one may write, and the other way round.
//! Content models are compared as languages, simple types as sets of literals, as far as that can
//! be told from their facets.

mod attributes;
mod content;
mod expressions;
mod simple;

use std::collections::HashSet;

use crate::content::ContentModels;
use crate::diagnostic::shown;
use crate::model::{
    ComplexType, ComplexTypeId, Content, Element, ElementId, IdentityConstraint, Schema, Simple,
    Type, ValueConstraint,
};
use crate::source::Span;

/// A difference between two schemas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The element or attribute concerned, as seen from a global element: `/PhoneStatus/@id`.
    pub path: String,
    /// What is different.
    pub what: String,
    /// The place in the old schema.
    pub old: Option<Span>,
    /// The place in the new one.
    pub new: Option<Span>,
    /// Whether readers of the old schema accept documents of the new one.
    pub old_readers: Acceptance,
    /// Whether readers of the new schema accept documents of the old one.
    pub new_readers: Acceptance,
}

/// Whether readers of one schema accept documents of another, as far as one change goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Acceptance {
    /// They accept them.
    Accept,
    /// They refuse some, for instance what is told.
    Refuse(Option<String>),
    /// It cannot be told.
    Unknown,
}

impl Acceptance {
    /// The worse of the two.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Refuse(example), _) | (_, Self::Refuse(example)) => Self::Refuse(example),
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Accept, Self::Accept) => Self::Accept,
        }
    }

    fn accept_if(holds: bool) -> Self {
        if holds {
            Self::Accept
        } else {
            Self::Refuse(None)
        }
    }
}

/// The differences between two schemas, in the order of their elements.
pub fn compare(old: &Schema, new: &Schema) -> Vec<Change> {
    let mut comparison = Comparison {
        old,
        new,
        old_models: ContentModels::new(old),
        new_models: ContentModels::new(new),
        seen: HashSet::new(),
        seen_types: HashSet::new(),
        pending: Vec::new(),
        path: String::new(),
        changes: Vec::new(),
    };
    comparison.globals();
    comparison.changes
}

struct Comparison<'s> {
    old: &'s Schema,
    new: &'s Schema,
    old_models: ContentModels<'s>,
    new_models: ContentModels<'s>,
    /// The pairs that were compared, or will be.
    seen: HashSet<(ElementId, ElementId)>,
    seen_types: HashSet<(ComplexTypeId, ComplexTypeId)>,
    pending: Vec<Pair>,
    path: String,
    changes: Vec<Change>,
}

/// Elements of one name at one place.
struct Pair {
    path: String,
    old: ElementId,
    new: ElementId,
}

impl<'s> Comparison<'s> {
    fn globals(&mut self) {
        let (old, new) = (self.old, self.new);
        for &id in &old.global_elements {
            let element = old.element(id);
            self.path = format!("/{}", element.name.local);
            match new.global_element(&element.name) {
                Some(other) => self.pend(self.path.clone(), id, other),
                None => self.push(
                    "the element is gone",
                    Some(element.span),
                    None,
                    Acceptance::Accept,
                    Acceptance::Refuse(None),
                ),
            }
            self.run();
        }
        for &id in &new.global_elements {
            let element = new.element(id);
            if old.global_element(&element.name).is_none() {
                self.path = format!("/{}", element.name.local);
                // Nobody who knows the old schema waits for it.
                let (accept, place) = (Acceptance::Accept, Some(element.span));
                self.push("the element is new", None, place, accept.clone(), accept);
            }
        }
    }

    fn run(&mut self) {
        // In the order of the documents, the first child first.
        while let Some(pair) = self.pending.pop() {
            self.path = pair.path;
            let before = self.pending.len();
            self.element(self.old.element(pair.old), self.new.element(pair.new));
            self.pending[before..].reverse();
        }
    }

    fn pend(&mut self, path: String, old: ElementId, new: ElementId) {
        if self.seen.insert((old, new)) {
            self.pending.push(Pair { path, old, new });
        }
    }

    fn push(
        &mut self,
        what: impl Into<String>,
        old: Option<Span>,
        new: Option<Span>,
        old_readers: Acceptance,
        new_readers: Acceptance,
    ) {
        self.changes.push(Change {
            path: self.path.clone(),
            what: what.into(),
            old,
            new,
            old_readers,
            new_readers,
        });
    }

    fn element(&mut self, old: &'s Element, new: &'s Element) {
        let places = (Some(old.span), Some(new.span));
        let flag = |was: bool, is: bool| {
            (
                Acceptance::accept_if(was || !is),
                Acceptance::accept_if(is || !was),
            )
        };
        if old.nillable != new.nillable {
            let what = if new.nillable {
                "the element may be nil now"
            } else {
                "the element may no longer be nil"
            };
            let (old_readers, new_readers) = flag(old.nillable, new.nillable);
            self.push(what, places.0, places.1, old_readers, new_readers);
        }
        if old.is_abstract != new.is_abstract {
            let what = if new.is_abstract {
                "the element is abstract now"
            } else {
                "the element is no longer abstract"
            };
            let (old_readers, new_readers) = flag(!old.is_abstract, !new.is_abstract);
            self.push(what, places.0, places.1, old_readers, new_readers);
        }
        self.constraint(old.constraint.as_ref(), new.constraint.as_ref(), places);
        self.identity(old, new);
        self.alternatives(old, new);
    }

    /// Default and fixed values.
    fn constraint(
        &mut self,
        old: Option<&ValueConstraint>,
        new: Option<&ValueConstraint>,
        places: (Option<Span>, Option<Span>),
    ) {
        let same = match (old, new) {
            (None, None) => true,
            (Some(old), Some(new)) => {
                old.fixed == new.fixed
                    && match (&old.value, &new.value) {
                        (Some(old), Some(new)) => old == new,
                        _ => old.literal == new.literal,
                    }
            }
            _ => false,
        };
        if same {
            return;
        }
        let said = |constraint: Option<&ValueConstraint>| match constraint {
            None => "no value of its own".to_owned(),
            Some(value) if value.fixed => format!("the fixed value {}", shown(&value.literal)),
            Some(value) => format!("the default {}", shown(&value.literal)),
        };
        // What is fixed refuses all else.
        let accepts = |reader: Option<&ValueConstraint>, writer: Option<&ValueConstraint>| {
            let fixed = |one: Option<&ValueConstraint>| {
                one.filter(|one| one.fixed).map(|one| one.value.clone())
            };
            match fixed(reader) {
                None => Acceptance::Accept,
                Some(value) => Acceptance::accept_if(fixed(writer) == Some(value)),
            }
        };
        let what = format!("it had {} and has {}", said(old), said(new));
        let (old_readers, new_readers) = (accepts(old, new), accepts(new, old));
        self.push(what, places.0, places.1, old_readers, new_readers);
    }

    fn identity(&mut self, old: &Element, new: &Element) {
        let of = |schema: &'s Schema, element: &Element| -> Vec<&'s IdentityConstraint> {
            let ids = element.identity_constraints.iter();
            ids.map(|id| schema.identity_constraint(*id)).collect()
        };
        let (was, is) = (of(self.old, old), of(self.new, new));
        let same = |one: &IdentityConstraint, other: &IdentityConstraint| {
            one.name == other.name
                && std::mem::discriminant(&one.kind) == std::mem::discriminant(&other.kind)
                && one.selector.paths == other.selector.paths
                && one.fields.len() == other.fields.len()
                && (one.fields.iter().zip(&other.fields)).all(|(a, b)| a.paths == b.paths)
        };
        for one in &was {
            if !is.iter().any(|other| same(one, other)) {
                let what = format!(
                    "the identity constraint {} is gone or different",
                    shown(&one.name.local)
                );
                let (place, accept) = (Some(one.span), Acceptance::Accept);
                self.push(what, place, None, Acceptance::Refuse(None), accept);
            }
        }
        for one in &is {
            if !was.iter().any(|other| same(one, other)) {
                let what = format!(
                    "the identity constraint {} is new or different",
                    shown(&one.name.local)
                );
                let (place, accept) = (Some(one.span), Acceptance::Accept);
                self.push(what, None, place, accept, Acceptance::Refuse(None));
            }
        }
    }

    fn types(&mut self, old: Type, new: Type, places: (Option<Span>, Option<Span>)) {
        match (old, new) {
            (Type::Simple(old), Type::Simple(new)) => self.simple(old, new, places),
            (Type::Complex(old), Type::Complex(new)) => self.complex(old, new),
            (Type::Simple(old), Type::Complex(id)) => {
                let ty = self.new.complex_type(id);
                let what = "the element had text only, and may have attributes or children now";
                let new_readers = self.text_only(ty, |this, new| {
                    simple::includes(this.new, new, this.old, old)
                });
                self.push(
                    what,
                    places.0,
                    places.1,
                    Acceptance::Refuse(None),
                    new_readers,
                );
            }
            (Type::Complex(id), Type::Simple(new)) => {
                let ty = self.old.complex_type(id);
                let what = "the element may have text only now, no attributes or children";
                let old_readers = self.text_only(ty, |this, old| {
                    simple::includes(this.old, old, this.new, new)
                });
                self.push(
                    what,
                    places.0,
                    places.1,
                    old_readers,
                    Acceptance::Refuse(None),
                );
            }
        }
    }

    /// Whether a type that may have more accepts text without anything.
    fn text_only(
        &self,
        ty: &ComplexType,
        includes: impl Fn(&Self, Simple) -> Acceptance,
    ) -> Acceptance {
        if ty.attributes.iter().any(|one| one.required) {
            return Acceptance::Refuse(None);
        }
        match ty.content {
            Content::Simple(simple) => includes(self, simple),
            _ => Acceptance::Refuse(None),
        }
    }

    fn complex(&mut self, old_id: ComplexTypeId, new_id: ComplexTypeId) {
        if !self.seen_types.insert((old_id, new_id)) {
            return;
        }
        let (old, new) = (self.old.complex_type(old_id), self.new.complex_type(new_id));
        let places = (Some(old.span), Some(new.span));
        if old.is_abstract != new.is_abstract {
            let what = if new.is_abstract {
                "the type is abstract now"
            } else {
                "the type is no longer abstract"
            };
            self.push(
                what,
                places.0,
                places.1,
                Acceptance::accept_if(!old.is_abstract || new.is_abstract),
                Acceptance::accept_if(!new.is_abstract || old.is_abstract),
            );
        }
        self.attributes(old, new);
        self.assertions(old, new);
        match (&old.content, &new.content) {
            (Content::Simple(old), Content::Simple(new)) => self.simple(*old, *new, places),
            (Content::Simple(_), _) | (_, Content::Simple(_)) => {
                let what = "text of a simple type has become another kind of content, or the other way round";
                let refuse = Acceptance::Refuse(None);
                self.push(what, places.0, places.1, refuse.clone(), refuse);
            }
            _ => {
                if old.mixed != new.mixed {
                    let what = if new.mixed {
                        "text may stand between the children now"
                    } else {
                        "text may no longer stand between the children"
                    };
                    self.push(
                        what,
                        places.0,
                        places.1,
                        Acceptance::accept_if(old.mixed),
                        Acceptance::accept_if(new.mixed),
                    );
                }
                self.content(old, new);
            }
        }
    }
}
