//! Simple types.

use roxmltree::Node;

use crate::diagnostic::Diagnostic;
use crate::source::Spanned;
use crate::syntax::annotation::documentation;
use crate::syntax::attributes::Attributes;
use crate::syntax::context::{Context, xsd_name};
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
        let mut excluded = None;
        if name.is_some() {
            attributes.take(self, "name");
            let derivations = ["restriction", "list", "union"];
            excluded = attributes.some_of(self, "final", &derivations);
        }
        attributes.end(self);
        let span = name
            .as_ref()
            .map_or_else(|| self.tag(node), |name| name.span);
        let mut derivation = None;
        let mut misplaced = false;
        for child in self.children(node) {
            match xsd_name(child) {
                Some("restriction" | "list" | "union") if derivation.is_none() => {
                    derivation = Some(child);
                }
                _ => {
                    misplaced = true;
                    self.misplaced(child, "simpleType");
                }
            }
        }
        let Some(derivation) = derivation else {
            if !misplaced {
                let span = self.tag(node);
                let message = "`simpleType` holds neither `restriction` nor `list` nor `union`";
                self.report(Diagnostic::new("cvc-complex-type.2.4", span, message));
            }
            return None;
        };
        let derivation = match xsd_name(derivation) {
            Some("restriction") => self.restriction(derivation)?,
            Some("list") => self.list(derivation)?,
            _ => {
                self.unsupported(derivation, "`union`");
                return None;
            }
        };
        Some(SimpleType {
            span,
            name,
            derivation,
            excluded: excluded.unwrap_or_else(|| self.excluded.clone()),
            documentation: documentation(node),
        })
    }

    fn list(&mut self, node: Node<'_, '_>) -> Option<Derivation> {
        let parts = self.children(node);
        let rule = "src-list-itemType-or-simpleType";
        let (item, rest) = self.base(node, &parts, "itemType", rule);
        for part in rest {
            self.misplaced(*part, "list");
        }
        item.map(Derivation::List)
    }

    fn restriction(&mut self, node: Node<'_, '_>) -> Option<Derivation> {
        let parts = self.children(node);
        let rule = "src-restriction-base-or-simpleType";
        let (base, rest) = self.base(node, &parts, "base", rule);
        let mut facets = Vec::new();
        for part in rest {
            let name = xsd_name(*part);
            match FACETS.iter().find(|kind| name == Some(**kind)) {
                Some(kind) => facets.extend(self.facet(*part, kind)),
                None => self.misplaced(*part, "restriction"),
            }
        }
        Some(Derivation::Restriction {
            base: base?,
            facets,
        })
    }

    fn facet(&mut self, node: Node<'_, '_>, kind: &'static str) -> Option<Facet> {
        let mut attributes = Attributes::of(node);
        let value = attributes.require(self, "value");
        let fixed = !matches!(kind, "pattern" | "enumeration") && attributes.flag(self, "fixed");
        attributes.end(self);
        self.no_children(node);
        Some(Facet {
            span: self.tag(node),
            kind,
            value: value?,
            fixed,
            documentation: documentation(node),
        })
    }

    /// The base or item type, by name in `attribute` or written in place as the first of `parts`;
    /// and the parts that are left.
    fn base<'n, 'a, 'input>(
        &mut self,
        node: Node<'a, 'input>,
        parts: &'n [Node<'a, 'input>],
        attribute: &'static str,
        rule: &'static str,
    ) -> (Option<SimpleBase>, &'n [Node<'a, 'input>]) {
        let mut attributes = Attributes::of(node);
        let named = attributes.take(self, attribute);
        let inline = parts
            .split_first()
            .filter(|(first, _)| xsd_name(**first) == Some("simpleType"));
        let name = node.tag_name().name();
        let base = match (named, inline) {
            (Some(name), None) => self.reference(node, &name).map(SimpleBase::Named),
            (None, Some((inline, _))) => self
                .simple_type(*inline, None)
                .map(|ty| SimpleBase::Inline(Box::new(ty))),
            (Some(named), Some((inline, _))) => {
                let span = self.tag(*inline);
                let message = format!("`{name}` has the attribute `{attribute}` and a type in it");
                self.report(
                    Diagnostic::new(rule, span, message)
                        .related(named.span, "the attribute")
                        .help("leave out one of them"),
                );
                None
            }
            (None, None) => {
                let message =
                    format!("`{name}` has neither the attribute `{attribute}` nor a type in it");
                attributes.lacks(self, &[attribute], rule, &message);
                None
            }
        };
        attributes.end(self);
        (base, inline.map_or(parts, |(_, rest)| rest))
    }
}
