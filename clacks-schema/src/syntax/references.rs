//! References to other documents, and notations, which refer to what is no document.

use roxmltree::Node;

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, shown};
use crate::source::Spanned;
use crate::syntax::attributes::Attributes;
use crate::syntax::context::{Context, xsd_name};
use crate::syntax::{Components, QName, Reference, ReferenceKind, XSD};

impl Context<'_> {
    pub(super) fn document_reference(&mut self, node: Node<'_, '_>) -> Option<Reference> {
        let mut attributes = Attributes::of(node);
        let import = xsd_name(node) == Some("import");
        let location = attributes.uri(self, "schemaLocation");
        if location.is_none() && !import {
            attributes.require(self, "schemaLocation");
        }
        let kind = match xsd_name(node) {
            Some("import") => {
                let namespace = attributes.uri(self, "namespace");
                attributes.end(self);
                self.no_children(node);
                self.foreign(node, namespace.as_ref())?;
                ReferenceKind::Import(namespace)
            }
            Some(parent @ ("redefine" | "override")) => {
                attributes.end(self);
                let mut components = Components::default();
                // What overrides is put into the other document, where other defaults hold.
                let defaults = (parent == "override")
                    .then(|| (self.default_attributes.take(), self.default_open.take()));
                for child in self.elements(node) {
                    if child.has_tag_name((XSD, "annotation")) {
                        self.annotation(child);
                    } else {
                        self.component(child, parent, &mut components);
                    }
                }
                if let Some((attributes, open)) = defaults {
                    (self.default_attributes, self.default_open) = (attributes, open);
                    self.each_once(node, &components);
                }
                if parent == "redefine" {
                    ReferenceKind::Redefine(components)
                } else {
                    ReferenceKind::Override(components)
                }
            }
            _ => {
                attributes.end(self);
                self.no_children(node);
                ReferenceKind::Include
            }
        };
        if location.is_none() && !import {
            return None;
        }
        Some(Reference {
            span: self.tag(node),
            location,
            kind,
        })
    }

    /// XML Schema 1.1, part 1, section 4.2.5: nothing is overridden twice.
    fn each_once(&mut self, node: Node<'_, '_>, components: &Components) {
        let mut seen = HashSet::new();
        let twice = components.names().find(|it| !seen.insert(it.clone()));
        if let Some((kind, name)) = twice {
            let local = shown(&name.local);
            let message = format!("the {} {local} is overridden twice", kind.name());
            let span = self.tag(node);
            self.report(Diagnostic::new("src-override", span, message));
        }
    }

    /// *Import Constraints and Semantics* (part 1, section 4.2.3): what is imported is in another
    /// namespace.
    fn foreign(&mut self, node: Node<'_, '_>, namespace: Option<&Spanned<String>>) -> Option<()> {
        let name = namespace.map(|namespace| namespace.value.as_str());
        if name != self.target_namespace.as_deref() {
            return Some(());
        }
        let span = namespace.map_or_else(|| self.tag(node), |namespace| namespace.span);
        let (rule, message) = match name {
            Some(_) => ("src-import.1.1", "the namespace is that of this document"),
            None => (
                "src-import.1.2",
                "components in no namespace are imported, and this document is in none itself",
            ),
        };
        let help = "documents of one namespace are put together by `include`";
        self.report(Diagnostic::new(rule, span, message).help(help));
        None
    }

    pub(super) fn notation(&mut self, node: Node<'_, '_>) -> Option<Spanned<QName>> {
        let mut attributes = Attributes::of(node);
        let name = attributes.name(self);
        let public = attributes.take(self, "public");
        let system = attributes.uri(self, "system");
        if public.is_none() && system.is_none() {
            let message = "`notation` has neither `public` nor `system`";
            attributes.lacks(self, &["public", "system"], "n-props-correct", message);
        }
        attributes.end(self);
        self.no_children(node);
        Some(self.qualify(name?, true))
    }
}
