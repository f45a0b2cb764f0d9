//! Content models: references to elements and groups put in place.

use crate::diagnostic::{Diagnostic, shown};
use crate::model::resolve::Resolver;
use crate::model::{Compositor, Element, ElementId, Particle, Term};
use crate::source::{Span, Spanned};
use crate::syntax::{self, Kind, QName, all_is_whole};

/// How many particles the groups of a type may unfold to.
const MAX_PARTICLES: usize = 100_000;

/// How many particles and attributes the groups of all types together may unfold to.
const MAX_UNFOLDED: usize = 1_000_000;

/// How deep groups may be nested, those included that they refer to.
const MAX_DEPTH: usize = 200;

impl<'d> Resolver<'d> {
    /// `whole`: the particle is the whole content of a type.
    pub(super) fn particle(
        &mut self,
        particle: &'d syntax::Particle,
        whole: bool,
    ) -> Option<Particle> {
        self.particles += 1;
        if self.particles > MAX_PARTICLES {
            if self.particles == MAX_PARTICLES + 1 {
                let message = format!("a content model of more than {MAX_PARTICLES} particles");
                self.diagnostics
                    .push(Diagnostic::new("limit", particle.span, message));
            }
            return None;
        }
        if !self.unfolds(particle.span) {
            return None;
        }
        if self.depth > MAX_DEPTH {
            let message = format!("model groups nested more than {MAX_DEPTH} deep");
            self.diagnostics
                .push(Diagnostic::new("limit", particle.span, message));
            return None;
        }
        self.depth += 1;
        let term = self.term(particle, whole);
        self.depth -= 1;
        // What never occurs is no particle at all.
        if particle.max == Some(0) {
            return None;
        }
        Some(Particle {
            span: particle.span,
            min: particle.min,
            max: particle.max,
            term: term?,
        })
    }

    /// Counts what is put in place; false once it is too much.
    pub(super) fn unfolds(&mut self, span: Span) -> bool {
        self.unfolded += 1;
        if self.unfolded == MAX_UNFOLDED + 1 {
            let message =
                format!("groups that unfold to more than {MAX_UNFOLDED} elements and attributes");
            self.diagnostics
                .push(Diagnostic::new("limit", span, message));
        }
        self.unfolded <= MAX_UNFOLDED
    }

    fn term(&mut self, particle: &'d syntax::Particle, whole: bool) -> Option<Term> {
        match &particle.term {
            syntax::Term::Element(element) => {
                let ty = self.element_type(&element.ty, &element.name)?;
                let id = ElementId(self.schema.elements.len());
                self.schema.elements.push(Element {
                    name: element.name.value.clone(),
                    span: element.name.span,
                    ty,
                    nillable: element.nillable,
                    documentation: element.documentation.clone(),
                });
                Some(Term::Element(id))
            }
            syntax::Term::ElementRef(name) => {
                let Some(at) = self.globals.at(Kind::Element, &name.value) else {
                    self.unknown(Kind::Element, name);
                    return None;
                };
                Some(Term::Element(ElementId(at)))
            }
            syntax::Term::GroupRef(name) => {
                let Some(at) = self.globals.at(Kind::Group, &name.value) else {
                    self.unknown(Kind::Group, name);
                    return None;
                };
                let group = &self.document.groups[at];
                if group.compositor == Compositor::All && (!whole || particle.max != Some(1)) {
                    let diagnostic = all_is_whole(name.span).related(group.span, "`all` is here");
                    self.diagnostics.push(diagnostic);
                    return None;
                }
                if let Some(open) = self.open_groups.iter().position(|open| *open == at) {
                    self.circle(open, at, name);
                    return None;
                }
                Some(self.group(at))
            }
            syntax::Term::Model(compositor, members) => {
                Some(Term::Model(*compositor, self.particles_of(members)))
            }
        }
    }

    /// A group as it stands where it is referred to.
    pub(super) fn group(&mut self, at: usize) -> Term {
        let group = &self.document.groups[at];
        self.used_groups.insert(at);
        self.open_groups.push(at);
        let members = self.particles_of(&group.members);
        self.open_groups.pop();
        Term::Model(group.compositor, members)
    }

    fn particles_of(&mut self, members: &'d [syntax::Particle]) -> Vec<Particle> {
        members
            .iter()
            .filter_map(|member| self.particle(member, false))
            .collect()
    }

    /// Reports a group in itself, from which `open` in the open groups is the way; once for all the
    /// groups of the circle.
    fn circle(&mut self, open: usize, at: usize, name: &Spanned<QName>) {
        if self.circular_groups.contains(&at) {
            return;
        }
        self.circular_groups.extend(&self.open_groups[open..]);
        let local = shown(&name.value.local);
        let defined = self.document.groups[at].name.span;
        let (code, message) = if open < self.group_floor {
            let message = format!(
                "the group {local}, in the type of an element of its own, is not supported yet"
            );
            ("unsupported", message)
        } else {
            (
                "mg-props-correct.2",
                format!("the group {local} contains itself"),
            )
        };
        self.diagnostics.push(
            Diagnostic::new(code, name.span, message).related(defined, "the group begins here"),
        );
    }
}
