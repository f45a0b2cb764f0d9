//! Complex types.

use roxmltree::Node;

use crate::diagnostic::Diagnostic;
use crate::source::Spanned;
use crate::syntax::annotation::documentation;
use crate::syntax::attributes::{Attributes, own_attribute};
use crate::syntax::context::{Context, xsd_name};
use crate::syntax::elements::TYPE_DERIVATIONS;
use crate::syntax::{
    Attributes as AttributeList, ComplexType, Content, Derivation, Particle, QName,
};

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
        let (mut is_abstract, mut block, mut excluded) = (false, None, None);
        if name.is_some() {
            attributes.take(self, "name");
            is_abstract = attributes.flag(self, "abstract");
            block = attributes.derivations(self, "block", TYPE_DERIVATIONS);
            excluded = attributes.derivations(self, "final", TYPE_DERIVATIONS);
        }
        let mixed = attributes.flag(self, "mixed");
        attributes.end(self);
        let span = name
            .as_ref()
            .map_or_else(|| self.tag(node), |name| name.span);
        let children = self.children(node);
        let first = children.first().and_then(|first| xsd_name(*first));
        let derived = if let (Some("simpleContent" | "complexContent"), Some((content, rest))) =
            (first, children.split_first())
        {
            // What is behind it belongs into it.
            for child in rest {
                self.misplaced(*child, "complexType");
            }
            self.derived_content(*content, mixed)?
        } else {
            let (particle, attributes) = self.model(&children, "complexType");
            Derived {
                mixed,
                content: Content::Plain(particle),
                attributes,
            }
        };
        Some(ComplexType {
            span,
            name,
            is_abstract,
            block: block.unwrap_or(self.block_default).and(TYPE_DERIVATIONS),
            excluded: excluded.unwrap_or(self.final_default).and(TYPE_DERIVATIONS),
            mixed: derived.mixed,
            content: derived.content,
            attributes: derived.attributes,
            documentation: documentation(node),
        })
    }

    /// The content model, if there is one, and the attributes after it.
    fn model(
        &mut self,
        children: &[Node<'_, '_>],
        parent: &str,
    ) -> (Option<Particle>, AttributeList) {
        let first = children.first().and_then(|first| xsd_name(*first));
        match (first, children.split_first()) {
            (Some("sequence" | "choice" | "all" | "group"), Some((model, rest))) => {
                let particle = self.particle(*model, true);
                (particle, self.attribute_items(rest, parent))
            }
            _ => (None, self.attribute_items(children, parent)),
        }
    }

    /// `simpleContent` or `complexContent`.
    fn derived_content(&mut self, node: Node<'_, '_>, mixed: bool) -> Option<Derived> {
        let simple = xsd_name(node) == Some("simpleContent");
        let mut attributes = Attributes::of(node);
        let says_mixed = !simple && own_attribute(node, "mixed").is_some();
        let own_mixed = says_mixed && attributes.flag(self, "mixed");
        attributes.end(self);
        let parent = node.tag_name().name();
        let mut derivation = None;
        for child in self.children(node) {
            match xsd_name(child) {
                Some("extension" | "restriction") if derivation.is_none() => {
                    derivation = Some(child);
                }
                _ => self.misplaced(child, parent),
            }
        }
        let Some(node) = derivation else {
            let span = self.tag(node);
            let message = format!("`{parent}` holds neither `extension` nor `restriction`");
            self.report(Diagnostic::new("cvc-complex-type.2.4", span, message));
            return None;
        };
        let (derivation, parent) = if xsd_name(node) == Some("extension") {
            (Derivation::Extension, "extension")
        } else {
            (Derivation::Restriction, "restriction")
        };
        let mut attributes = Attributes::of(node);
        let base = attributes.require(self, "base");
        attributes.end(self);
        let base = base.and_then(|base| self.reference(node, &base));
        let children = self.children(node);
        if !simple {
            let (particle, attributes) = self.model(&children, parent);
            return Some(Derived {
                mixed: if says_mixed { own_mixed } else { mixed },
                content: Content::Complex {
                    derivation,
                    base: base?,
                    particle,
                },
                attributes,
            });
        }
        let mut rest = children.as_slice();
        let mut inline = None;
        let mut facets = Vec::new();
        if derivation == Derivation::Restriction {
            if let Some((first, others)) = rest.split_first()
                && xsd_name(*first) == Some("simpleType")
            {
                inline = Some(Box::new(self.simple_type(*first, None)?));
                rest = others;
            }
            (facets, rest) = self.facets(rest);
        }
        let attributes = self.attribute_items(rest, parent);
        Some(Derived {
            // Text with nothing between is no mixture.
            mixed: false,
            content: Content::Simple {
                derivation,
                base: base?,
                inline,
                facets,
            },
            attributes,
        })
    }
}

/// What the parts of a complex type say that its attributes do not.
struct Derived {
    mixed: bool,
    content: Content,
    attributes: AttributeList,
}
