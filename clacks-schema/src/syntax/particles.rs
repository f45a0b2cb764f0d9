//! Particles and model groups.

use roxmltree::Node;

use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::syntax::attributes::{Attributes, own_attribute};
use crate::syntax::context::{Context, xsd_name};
use crate::syntax::{Compositor, Group, Particle, Term};

impl Context<'_> {
    pub(super) fn global_group(&mut self, node: Node<'_, '_>) -> Option<Group> {
        let mut attributes = Attributes::of(node);
        let name = attributes.name(self)?;
        attributes.end(self);
        let name = self.qualify(name, true);
        let mut model = None;
        let mut misplaced = false;
        for child in self.children(node) {
            match xsd_name(child).and_then(compositor) {
                Some(compositor) if model.is_none() => {
                    Attributes::of(child).end(self);
                    let members = self.members(child, compositor);
                    model = Some((self.tag(child), compositor, members));
                }
                _ => {
                    misplaced = true;
                    self.misplaced(child, "group");
                }
            }
        }
        let Some((span, compositor, members)) = model else {
            if !misplaced {
                let span = self.tag(node);
                let message = "`group` holds neither `sequence` nor `choice` nor `all`";
                self.report(Diagnostic::new("cvc-complex-type.2.4", span, message));
            }
            return None;
        };
        Some(Group {
            name,
            span,
            compositor,
            members,
        })
    }

    /// `whole`: the particle is the whole content of a type, where alone `all` may stand.
    pub(super) fn particle(&mut self, node: Node<'_, '_>, whole: bool) -> Option<Particle> {
        let mut attributes = Attributes::of(node);
        let (min, max) = attributes.occurrence(self);
        let span = self.tag(node);
        let name = xsd_name(node);
        let term = match name {
            Some("element") => self.element_term(node, attributes)?,
            Some("group") => {
                let reference = attributes.require(self, "ref")?;
                attributes.end(self);
                self.no_children(node);
                Term::GroupRef(self.reference(node, &reference)?)
            }
            Some("any") => Term::Wildcard(self.wildcard(node, attributes)),
            _ => {
                let Some(compositor) = name.and_then(compositor) else {
                    self.misplaced(node, "a model group");
                    return None;
                };
                attributes.end(self);
                let members = self.members(node, compositor);
                let never = max == Some(0) && self.is_1_1();
                if compositor == Compositor::All && (!whole || max != Some(1) && !never) {
                    self.report(all_is_whole(span));
                    return None;
                }
                Term::Model(compositor, members)
            }
        };
        Some(Particle {
            span,
            min,
            max,
            term,
        })
    }

    fn members(&mut self, node: Node<'_, '_>, compositor: Compositor) -> Vec<Particle> {
        let mut members = Vec::new();
        let parent = node.tag_name().name();
        for child in self.children(node) {
            let member = match xsd_name(child) {
                Some("element") => true,
                Some("group" | "any") => compositor != Compositor::All || self.is_1_1(),
                Some("sequence" | "choice" | "all") => compositor != Compositor::All,
                _ => false,
            };
            if !member {
                self.misplaced(child, parent);
                continue;
            }
            let Some(member) = self.particle(child, false) else {
                continue;
            };
            if compositor == Compositor::All
                && member.max.is_none_or(|max| max > 1)
                && !self.is_1_1()
            {
                let most = own_attribute(child, "maxOccurs");
                let span = most.map_or(member.span, |most| self.source.span(most.range_value()));
                let message = "a member of `all` occurs at most once";
                self.report(
                    Diagnostic::new("cos-all-limited.2", span, message)
                        .help("use a `sequence`, or a repeated `choice` for any order"),
                );
            }
            members.push(member);
        }
        members
    }
}

/// The error of an `all` elsewhere than as the whole content of a type.
pub(crate) fn all_is_whole(span: Span) -> Diagnostic {
    let message = "`all` must be the whole content of a type, and at most once";
    Diagnostic::new("cos-all-limited.1.2", span, message)
        .help("use `sequence` or `choice` inside of other model groups")
}

fn compositor(name: &str) -> Option<Compositor> {
    match name {
        "sequence" => Some(Compositor::Sequence),
        "choice" => Some(Compositor::Choice),
        "all" => Some(Compositor::All),
        _ => None,
    }
}
