//! Complex types.

use roxmltree::Node;

use crate::diagnostic::Diagnostic;
use crate::source::Spanned;
use crate::syntax::annotation::documentation;
use crate::syntax::attributes::{Attributes, own_attribute};
use crate::syntax::context::{Context, xsd_name};
use crate::syntax::elements::TYPE_DERIVATIONS;
use crate::syntax::{
    AttributeItem, Attributes as AttributeList, ComplexType, Content, Derivation, Expression,
    OpenContent, Particle, QName,
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
        let says_mixed = own_attribute(node, "mixed").is_some();
        let mixed = attributes.flag(self, "mixed");
        let by_default =
            !self.is_1_1() || (attributes.truth(self, "defaultAttributesApply")).unwrap_or(true);
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
            self.derived_content(*content, says_mixed.then_some(mixed))?
        } else {
            let model = self.model(&children, "complexType");
            Derived {
                mixed,
                content: Content::Plain(model.particle),
                open: model.open,
                attributes: model.attributes,
                assertions: model.assertions,
            }
        };
        let mut attributes = derived.attributes;
        if let Some(group) = self.default_attributes.as_ref().filter(|_| by_default) {
            attributes
                .items
                .push(AttributeItem::GroupRef(group.clone()));
        }
        Some(ComplexType {
            span,
            name,
            is_abstract,
            block: block.unwrap_or(self.block_default).and(TYPE_DERIVATIONS),
            excluded: excluded.unwrap_or(self.final_default).and(TYPE_DERIVATIONS),
            mixed: derived.mixed,
            content: derived.content,
            open: derived.open,
            attributes,
            assertions: derived.assertions,
            documentation: documentation(node),
        })
    }

    /// The content model, if there is one, and the attributes and assertions after it.
    fn model(&mut self, children: &[Node<'_, '_>], parent: &str) -> Model {
        let mut rest = children;
        let open = self.open_content(&mut rest);
        let mut particle = None;
        if let Some((first, after)) = rest.split_first()
            && matches!(
                xsd_name(*first),
                Some("sequence" | "choice" | "all" | "group")
            )
        {
            particle = self.particle(*first, true);
            rest = after;
        }
        let (rest, assertions) = self.assertions(rest);
        Model {
            open,
            particle,
            attributes: self.attribute_items(rest, parent),
            assertions,
        }
    }

    /// `simpleContent` or `complexContent`; `outer` is what the type says of being mixed.
    fn derived_content(&mut self, node: Node<'_, '_>, outer: Option<bool>) -> Option<Derived> {
        let simple = xsd_name(node) == Some("simpleContent");
        let mut attributes = Attributes::of(node);
        let own = (!simple).then(|| attributes.truth(self, "mixed")).flatten();
        attributes.end(self);
        if let (Some(outer), Some(own), true) = (outer, own, self.is_1_1())
            && outer != own
        {
            let span = own_attribute(node, "mixed").map(|mixed| mixed.range_value());
            let span = span.map_or_else(|| self.tag(node), |range| self.source.span(range));
            let message = "`complexContent` says otherwise than `complexType` whether it is mixed";
            self.report(Diagnostic::new("src-ct.4", span, message));
        }
        if let (Some(true), true, true) = (outer, simple, self.is_1_1()) {
            let span = self.tag(node);
            let message = "`simpleContent` in a type that is mixed";
            self.report(Diagnostic::new("src-ct.3", span, message).help("remove `mixed`"));
        }
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
            let model = self.model(&children, parent);
            return Some(Derived {
                mixed: own.or(outer).unwrap_or(false),
                content: Content::Complex {
                    derivation,
                    base: base?,
                    particle: model.particle,
                },
                open: model.open,
                attributes: model.attributes,
                assertions: model.assertions,
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
        let (rest, assertions) = self.assertions(rest);
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
            open: None,
            attributes,
            assertions,
        })
    }
}

/// What `complexType`, or the derivation in it, holds.
struct Model {
    open: Option<OpenContent>,
    particle: Option<Particle>,
    attributes: AttributeList,
    assertions: Vec<Expression>,
}

/// What the parts of a complex type say that its attributes do not.
struct Derived {
    mixed: bool,
    content: Content,
    open: Option<OpenContent>,
    attributes: AttributeList,
    assertions: Vec<Expression>,
}
