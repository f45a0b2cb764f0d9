//! Particles and model groups.

use roxmltree::Node;

use crate::diagnostic::Diagnostic;
use crate::syntax::attributes::{Attributes, Context};
use crate::syntax::document::children;
use crate::syntax::{Compositor, Group, Particle, Term};

impl Context<'_> {
    pub(super) fn global_group(&mut self, node: Node<'_, '_>) -> Option<Group> {
        let mut attributes = Attributes::of(node);
        let name = attributes.name(self)?;
        attributes.end(self);
        let name = self.qualify(name, true);
        let mut model = None;
        for child in children(self, node) {
            match self.xsd_name(child).and_then(compositor) {
                Some(compositor) if model.is_none() => {
                    Attributes::of(child).end(self);
                    model = Some((compositor, self.members(child, compositor)));
                }
                _ if self.xsd_name(child) == Some("annotation") => {}
                _ => self.misplaced(child, "group"),
            }
        }
        let Some((compositor, members)) = model else {
            let span = self.tag(node);
            let message = "`group` holds neither `sequence` nor `choice` nor `all`";
            self.report(Diagnostic::new("cvc-complex-type.2.4", span, message));
            return None;
        };
        Some(Group {
            name,
            compositor,
            members,
        })
    }

    /// `whole`: the particle is the whole content of a type, where alone `all` may stand.
    pub(super) fn particle(&mut self, node: Node<'_, '_>, whole: bool) -> Option<Particle> {
        let mut attributes = Attributes::of(node);
        let (min, max) = attributes.occurrence(self);
        let span = self.tag(node);
        let name = self.xsd_name(node);
        let term = match name {
            Some("element") => match attributes.take(self, "ref") {
                Some(reference) => {
                    attributes.end(self);
                    self.only_annotation(node, "element");
                    Term::ElementRef(self.reference(node, &reference)?)
                }
                None => Term::Element(Box::new(self.local_element(node, attributes)?)),
            },
            Some("group") => {
                let reference = attributes.require(self, "ref")?;
                attributes.end(self);
                self.only_annotation(node, "group");
                Term::GroupRef(self.reference(node, &reference)?)
            }
            Some("any") => {
                self.unsupported(node, "`any`");
                return None;
            }
            _ => {
                let Some(compositor) = name.and_then(compositor) else {
                    self.misplaced(node, "a model group");
                    return None;
                };
                attributes.end(self);
                if compositor == Compositor::All && (!whole || max != Some(1) || min > 1) {
                    self.report(
                        Diagnostic::new(
                            "cos-all-limited.1.2",
                            span,
                            "`all` must be the whole content of a type, and at most once",
                        )
                        .help("use `sequence` or `choice` inside of other model groups"),
                    );
                    return None;
                }
                Term::Model(compositor, self.members(node, compositor))
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
        for child in children(self, node) {
            if self.xsd_name(child) == Some("annotation") {
                continue;
            }
            if compositor == Compositor::All && self.xsd_name(child) != Some("element") {
                self.misplaced(child, "all");
                continue;
            }
            let Some(member) = self.particle(child, false) else {
                continue;
            };
            if compositor == Compositor::All && member.max.is_none_or(|max| max > 1) {
                self.report(Diagnostic::new(
                    "cos-all-limited.2",
                    member.span,
                    "a member of `all` occurs at most once",
                ));
            }
            members.push(member);
        }
        members
    }

    fn only_annotation(&mut self, node: Node<'_, '_>, name: &str) {
        for child in children(self, node) {
            if self.xsd_name(child) != Some("annotation") {
                self.misplaced(child, name);
            }
        }
    }
}

fn compositor(name: &str) -> Option<Compositor> {
    match name {
        "sequence" => Some(Compositor::Sequence),
        "choice" => Some(Compositor::Choice),
        "all" => Some(Compositor::All),
        _ => None,
    }
}
