//! Simple types.

use roxmltree::Node;

use crate::diagnostic::Diagnostic;
use crate::source::Spanned;
use crate::syntax::attributes::{Attributes, Context};
use crate::syntax::document::{children, documentation};
use crate::syntax::{Derivation, Facet, QName, SimpleBase, SimpleType};

/// The facets, by the names of their elements.
const FACETS: [&str; 12] = [
    "length",
    "minLength",
    "maxLength",
    "pattern",
    "enumeration",
    "whiteSpace",
    "maxInclusive",
    "maxExclusive",
    "minInclusive",
    "minExclusive",
    "totalDigits",
    "fractionDigits",
];

impl Context<'_> {
    pub(super) fn global_simple_type(&mut self, node: Node<'_, '_>) -> Option<SimpleType> {
        let mut attributes = Attributes::of(node);
        let name = attributes.name(self)?;
        let name = self.qualify(name, true);
        self.simple_type(node, Some(name))
    }

    pub(super) fn simple_type(
        &mut self,
        node: Node<'_, '_>,
        name: Option<Spanned<QName>>,
    ) -> Option<SimpleType> {
        let mut attributes = Attributes::of(node);
        if name.is_some() {
            attributes.take(self, "name");
            attributes.take(self, "final");
        }
        attributes.end(self);
        let span = name
            .as_ref()
            .map_or_else(|| self.tag(node), |name| name.span);
        let mut derivation = None;
        for child in children(self, node) {
            match self.xsd_name(child) {
                Some("annotation") => {}
                Some("restriction") if derivation.is_none() => {
                    derivation = Some(self.restriction(child)?);
                }
                Some("list") if derivation.is_none() => {
                    let item = self.base(child, "itemType", "src-list-itemType-or-simpleType")?;
                    derivation = Some(Derivation::List(item));
                    for part in children(self, child) {
                        if !matches!(self.xsd_name(part), Some("annotation" | "simpleType")) {
                            self.misplaced(part, "list");
                        }
                    }
                }
                Some("union") => {
                    self.unsupported(child, "`union`");
                    return None;
                }
                _ => self.misplaced(child, "simpleType"),
            }
        }
        let Some(derivation) = derivation else {
            let message = "`simpleType` holds neither `restriction` nor `list` nor `union`";
            self.report(Diagnostic::new("cvc-complex-type.2.4", span, message));
            return None;
        };
        Some(SimpleType {
            span,
            name,
            derivation,
            documentation: documentation(node),
        })
    }

    fn restriction(&mut self, node: Node<'_, '_>) -> Option<Derivation> {
        let base = self.base(node, "base", "src-restriction-base-or-simpleType")?;
        let mut facets = Vec::new();
        for child in children(self, node) {
            match self.xsd_name(child) {
                Some("annotation" | "simpleType") => {}
                Some(name) => match FACETS.iter().find(|kind| **kind == name) {
                    Some(kind) => facets.extend(self.facet(child, kind)),
                    None => self.misplaced(child, "restriction"),
                },
                None => self.misplaced(child, "restriction"),
            }
        }
        Some(Derivation::Restriction { base, facets })
    }

    fn facet(&mut self, node: Node<'_, '_>, kind: &'static str) -> Option<Facet> {
        let mut attributes = Attributes::of(node);
        let value = attributes.require(self, "value")?;
        attributes.flag(self, "fixed");
        attributes.end(self);
        Some(Facet {
            kind,
            value,
            documentation: documentation(node),
        })
    }

    /// The base or item type: by name in `attribute`, or written in place.
    fn base(
        &mut self,
        node: Node<'_, '_>,
        attribute: &'static str,
        rule: &'static str,
    ) -> Option<SimpleBase> {
        let mut attributes = Attributes::of(node);
        let named = attributes.take(self, attribute);
        attributes.end(self);
        let inline = node
            .children()
            .find(|child| child.is_element() && self.xsd_name(*child) == Some("simpleType"));
        match (named, inline) {
            (Some(name), None) => self.reference(node, &name).map(SimpleBase::Named),
            (None, Some(inline)) => self
                .simple_type(inline, None)
                .map(|ty| SimpleBase::Inline(Box::new(ty))),
            (named, _) => {
                let span = named.map_or_else(|| self.tag(node), |name| name.span);
                let message = format!(
                    "`{}` needs either the attribute `{attribute}` or a `simpleType` in it",
                    node.tag_name().name()
                );
                self.report(Diagnostic::new(rule, span, message));
                None
            }
        }
    }
}
