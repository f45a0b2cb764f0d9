//! Complex types.

use roxmltree::Node;

use crate::diagnostic::Diagnostic;
use crate::source::Spanned;
use crate::syntax::annotation::documentation;
use crate::syntax::attributes::Attributes;
use crate::syntax::context::{Context, xsd_name};
use crate::syntax::{AttributeItem, ComplexType, Content, QName};

impl Context<'_> {
    pub(super) fn global_complex_type(&mut self, node: Node<'_, '_>) -> Option<ComplexType> {
        let mut attributes = Attributes::of(node);
        let name = attributes.name(self)?;
        let name = self.qualify(name, true);
        self.complex_type(node, Some(name))
    }

    pub(super) fn complex_type(
        &mut self,
        node: Node<'_, '_>,
        name: Option<Spanned<QName>>,
    ) -> Option<ComplexType> {
        let mut attributes = Attributes::of(node);
        if name.is_some() {
            attributes.take(self, "name");
            self.refuse_abstract(&mut attributes, node);
            let derivations = ["extension", "restriction"];
            attributes.some_of(self, "block", &derivations);
            attributes.some_of(self, "final", &derivations);
        }
        let mixed = attributes.flag(self, "mixed");
        attributes.end(self);
        let span = name
            .as_ref()
            .map_or_else(|| self.tag(node), |name| name.span);
        let children = self.children(node);
        let first = children.first().and_then(|first| xsd_name(*first));
        let (content, attributes) = match (first, children.split_first()) {
            (Some("sequence" | "choice" | "all" | "group"), Some((model, rest))) => {
                let content = match self.particle(*model, true) {
                    Some(particle) => Content::Particle(particle),
                    None => Content::Empty,
                };
                (content, self.attribute_items(rest, "complexType"))
            }
            (Some("simpleContent"), Some((content, rest))) => {
                // What is behind it belongs into it.
                for child in rest {
                    self.misplaced(*child, "complexType");
                }
                self.simple_content(*content)?
            }
            (Some("complexContent"), Some((content, rest))) => {
                for child in rest {
                    self.misplaced(*child, "complexType");
                }
                self.unsupported(*content, "`complexContent`");
                return None;
            }
            _ => (
                Content::Empty,
                self.attribute_items(&children, "complexType"),
            ),
        };
        Some(ComplexType {
            span,
            name,
            mixed,
            content,
            attributes,
            documentation: documentation(node),
        })
    }

    /// An extension of a simple type by attributes.
    fn simple_content(&mut self, node: Node<'_, '_>) -> Option<(Content, Vec<AttributeItem>)> {
        Attributes::of(node).end(self);
        let mut derivation = None;
        for child in self.children(node) {
            match xsd_name(child) {
                Some("extension" | "restriction") if derivation.is_none() => {
                    derivation = Some(child);
                }
                _ => self.misplaced(child, "simpleContent"),
            }
        }
        let Some(derivation) = derivation else {
            let span = self.tag(node);
            let message = "`simpleContent` holds neither `extension` nor `restriction`";
            self.report(Diagnostic::new("cvc-complex-type.2.4", span, message));
            return None;
        };
        if xsd_name(derivation) == Some("restriction") {
            self.unsupported(derivation, "`restriction` in `simpleContent`");
            return None;
        }
        let mut attributes = Attributes::of(derivation);
        let base = attributes.require(self, "base");
        attributes.end(self);
        let children = self.children(derivation);
        let items = self.attribute_items(&children, "extension");
        let base = self.reference(derivation, &base?)?;
        Some((Content::Simple(base), items))
    }
}
