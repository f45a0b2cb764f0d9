//! Content models: particles whose names are resolved.

use crate::diagnostic::{Diagnostic, shown};
use crate::model::globals::{Component, EntryId};
use crate::model::resolve::Resolver;
use crate::model::{Compositor, ElementId, ModelGroup, ModelGroupId, Particle, Redefinition, Term};
use crate::source::Span;
use crate::syntax::{self, Kind, all_is_whole};

/// How deep model groups may be nested in a document.
const MAX_DEPTH: usize = 200;

/// Where a particle stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// It is the whole content of a type.
    Whole,
    In(Compositor),
}

impl<'d> Resolver<'d> {
    pub(super) fn particle(
        &mut self,
        particle: &'d syntax::Particle,
        place: Place,
    ) -> Option<Particle> {
        if self.depth > MAX_DEPTH {
            let message = format!("model groups nested more than {MAX_DEPTH} deep");
            self.diagnostics
                .push(Diagnostic::new("limit", particle.span, message));
            return None;
        }
        self.depth += 1;
        let term = self.term(particle, place);
        self.depth -= 1;
        // What never occurs is no particle at all.
        if particle.max == Some(0) {
            return None;
        }
        let span = match &particle.term {
            syntax::Term::ElementRef(name) | syntax::Term::GroupRef(name) => name.span,
            _ => particle.span,
        };
        Some(Particle {
            span,
            min: particle.min,
            max: particle.max,
            term: term?,
        })
    }

    fn term(&mut self, particle: &'d syntax::Particle, place: Place) -> Option<Term> {
        match &particle.term {
            syntax::Term::Element(element) => {
                let id = self.reserve_element(element);
                self.element(id, element, false);
                Some(Term::Element(id))
            }
            syntax::Term::ElementRef(name) => {
                let id = self.entry(Kind::Element, name)?;
                Some(Term::Element(ElementId(self.id(id)?)))
            }
            syntax::Term::Wildcard(wildcard) => Some(Term::Wildcard(wildcard.clone())),
            syntax::Term::Model(compositor, members) => {
                let group = ModelGroup {
                    name: None,
                    span: particle.span,
                    compositor: *compositor,
                    particles: self.members(*compositor, members),
                    broken: false,
                };
                Some(Term::Group(self.add_group(group)))
            }
            syntax::Term::GroupRef(name) => {
                let entry = self.entry(Kind::Group, name)?;
                let Component::Group(group) = self.globals.component(entry) else {
                    return None;
                };
                let once = particle.max == Some(1);
                let fits = match (group.compositor, place) {
                    // *All Group Limited*, XML Schema 1.1: an `all` as part of another.
                    (Compositor::All, Place::In(Compositor::All)) => once && particle.min == 1,
                    (Compositor::All, _) => once && place == Place::Whole,
                    (_, _) => place != Place::In(Compositor::All),
                };
                if !fits {
                    let diagnostic = match place {
                        Place::In(Compositor::All) => {
                            let message = "a group in an `all` is an `all` too, and occurs once";
                            Diagnostic::new("cos-all-limited.1.3", name.span, message)
                        }
                        _ => all_is_whole(name.span),
                    };
                    let diagnostic = diagnostic.related(group.span, "the group is this one");
                    self.diagnostics.push(diagnostic);
                    return None;
                }
                Some(Term::Group(ModelGroupId(self.id(entry)?)))
            }
        }
    }

    fn members(
        &mut self,
        compositor: Compositor,
        members: &'d [syntax::Particle],
    ) -> Vec<Particle> {
        let members = members.iter();
        members
            .filter_map(|member| self.particle(member, Place::In(compositor)))
            .collect()
    }

    pub(super) fn add_group(&mut self, group: ModelGroup) -> ModelGroupId {
        self.schema.model_groups.push(group);
        ModelGroupId(self.schema.model_groups.len() - 1)
    }

    /// A model group definition.
    pub(super) fn group(&mut self, entry: EntryId, id: ModelGroupId, group: &'d syntax::Group) {
        let particles = self.with_redefining(Some(entry), |this| {
            this.members(group.compositor, &group.members)
        });
        self.schema.model_groups[id.0].particles = particles;
        let Some(original) = self.globals.entries[entry.0].original else {
            return;
        };
        // *Redefinition Constraints and Semantics* (part 1, section 4.2.2), 6.
        let mut own = Vec::new();
        self_references(&group.members, &group.name.value, &mut own);
        match own.as_slice() {
            [] => {
                if let Some(original) = self.id(original) {
                    self.schema.redefinitions.push(Redefinition::Group {
                        new: id,
                        original: ModelGroupId(original),
                        span: group.name.span,
                    });
                }
            }
            [(_, 1, Some(1))] => {}
            [(span, ..)] => {
                let message = "a group that is redefined occurs in itself exactly once";
                let diagnostic = Diagnostic::new("src-redefine.6.1.2", *span, message);
                self.diagnostics.push(diagnostic);
            }
            [(first, ..), (second, ..), ..] => {
                let message = format!(
                    "the group {} refers to what it redefines twice",
                    shown(&group.name.value.local)
                );
                let diagnostic = Diagnostic::new("src-redefine.6.1.1", *second, message);
                self.diagnostics
                    .push(diagnostic.related(*first, "the first time"));
            }
        }
    }
}

/// The references to a group of this name, and how often they occur.
fn self_references(
    members: &[syntax::Particle],
    name: &syntax::QName,
    found: &mut Vec<(Span, u32, Option<u32>)>,
) {
    for member in members {
        match &member.term {
            syntax::Term::GroupRef(reference) if reference.value == *name => {
                found.push((member.span, member.min, member.max));
            }
            syntax::Term::Model(_, members) => self_references(members, name, found),
            _ => {}
        }
    }
}
