//! Elements and attributes.

use roxmltree::Node;

use crate::diagnostic::Diagnostic;
use crate::source::{Span, Spanned};
use crate::syntax::annotation::documentation;
use crate::syntax::attributes::Attributes;
use crate::syntax::context::{Context, xsd_name};
use crate::syntax::{
    Attribute, AttributeGroup, AttributeItem, AttributeUse, Element, QName, Term, TypeUse,
};

const FORMS: [&str; 2] = ["qualified", "unqualified"];

/// A type written in place, if it could be read.
struct Inline<'a, 'input> {
    node: Node<'a, 'input>,
    ty: Option<TypeUse>,
}

impl Context<'_> {
    pub(super) fn global_element(&mut self, node: Node<'_, '_>) -> Option<Element> {
        let mut attributes = Attributes::of(node);
        let name = attributes.name(self)?;
        let head = attributes.refuse(self, &["substitutionGroup"]);
        attributes.refuse(self, &["default", "fixed"]);
        self.refuse_abstract(&mut attributes, node);
        // Without substitution groups and derived types there is nothing to block.
        attributes.some_of(self, "final", &["extension", "restriction"]);
        let name = self.qualify(name, true);
        let element = self.element(node, attributes, name)?;
        // Its type would be that of the head.
        (!head || !matches!(element.ty, TypeUse::Absent(_))).then_some(element)
    }

    /// An element as it stands in a model group: with a name or by reference.
    pub(super) fn element_term(
        &mut self,
        node: Node<'_, '_>,
        mut attributes: Attributes<'_, '_>,
    ) -> Option<Term> {
        let reference = self.name_or_ref(node, &mut attributes, "src-element.2.1")?;
        if let Some(reference) = reference {
            attributes.end_of_reference(self, "src-element.2.2", reference.span);
            self.no_children(node);
            return self.reference(node, &reference).map(Term::ElementRef);
        }
        let name = attributes.name(self)?;
        attributes.refuse(self, &["default", "fixed"]);
        let form = attributes.one_of(self, "form", &FORMS);
        let qualified = form.map_or(self.element_qualified, |form| form == "qualified");
        let name = self.qualify(name, qualified);
        let element = self.element(node, attributes, name)?;
        Some(Term::Element(Box::new(element)))
    }

    /// The reference, `None` for a name; nothing at all where both or neither are there.
    #[expect(clippy::option_option, reason = "the outer one is whether to go on")]
    fn name_or_ref(
        &mut self,
        node: Node<'_, '_>,
        attributes: &mut Attributes<'_, '_>,
        rule: &'static str,
    ) -> Option<Option<Spanned<String>>> {
        let reference = attributes.take(self, "ref");
        let tag = node.tag_name().name();
        match (node.attribute_node("name"), reference) {
            (None, None) => {
                let message = format!("`{tag}` has neither `name` nor `ref`");
                attributes.lacks(self, &["name", "ref"], rule, &message);
                None
            }
            (Some(name), Some(reference)) => {
                let span = self.source.span(name.range_qname());
                let message = format!("`{tag}` has both `name` and `ref`");
                let diagnostic = Diagnostic::new(rule, span, message)
                    .related(reference.span, "it refers to a declaration")
                    .help("leave out one of them");
                self.report(diagnostic);
                None
            }
            (_, reference) => Some(reference),
        }
    }

    /// What global and local elements have in common.
    fn element(
        &mut self,
        node: Node<'_, '_>,
        mut attributes: Attributes<'_, '_>,
        name: Spanned<QName>,
    ) -> Option<Element> {
        let type_name = attributes.take(self, "type");
        let nillable = attributes.flag(self, "nillable");
        attributes.some_of(self, "block", &["extension", "restriction", "substitution"]);
        let misspelt = attributes.misspelt(&["type"]).is_some();
        attributes.end(self);
        let mut inline = None;
        let mut constrained = false;
        for child in self.children(node) {
            match xsd_name(child) {
                Some("simpleType") if inline.is_none() && !constrained => {
                    let ty = self.simple_type(child, None);
                    inline = Some(Inline {
                        node: child,
                        ty: ty.map(Box::new).map(TypeUse::Simple),
                    });
                }
                Some("complexType") if inline.is_none() && !constrained => {
                    let ty = self.complex_type(child, None);
                    inline = Some(Inline {
                        node: child,
                        ty: ty.map(Box::new).map(TypeUse::Complex),
                    });
                }
                Some(constraint @ ("key" | "keyref" | "unique")) => {
                    constrained = true;
                    self.unsupported(child, &format!("the identity constraint `{constraint}`"));
                }
                _ => self.misplaced(child, "element"),
            }
        }
        // There is a type, only under no name that is known.
        if misspelt && type_name.is_none() && inline.is_none() {
            return None;
        }
        let ty = self.type_use(type_name, inline, node, name.span, "src-element.3")?;
        Some(Element {
            name,
            ty,
            nillable,
            documentation: documentation(node),
        })
    }

    /// Joins the attribute `type` and the type written in place, of which only one may be there.
    fn type_use(
        &mut self,
        named: Option<Spanned<String>>,
        inline: Option<Inline<'_, '_>>,
        node: Node<'_, '_>,
        name: Span,
        both: &'static str,
    ) -> Option<TypeUse> {
        match (named, inline) {
            (Some(named), Some(inline)) => {
                let span = self.tag(inline.node);
                let message = format!(
                    "`{}` has the attribute `type` and a type of its own",
                    node.tag_name().name()
                );
                let diagnostic = Diagnostic::new(both, span, message)
                    .related(named.span, "the attribute")
                    .help("leave out one of them");
                self.report(diagnostic);
                None
            }
            (Some(named), None) => self.reference(node, &named).map(TypeUse::Named),
            (None, Some(inline)) => inline.ty,
            (None, None) => Some(TypeUse::Absent(name)),
        }
    }

    pub(super) fn global_attribute(&mut self, node: Node<'_, '_>) -> Option<Attribute> {
        let mut attributes = Attributes::of(node);
        attributes.refuse(self, &["default", "fixed"]);
        let name = attributes.name(self)?;
        self.attribute(node, attributes, name, true)
    }

    fn attribute(
        &mut self,
        node: Node<'_, '_>,
        mut attributes: Attributes<'_, '_>,
        name: Spanned<String>,
        qualified: bool,
    ) -> Option<Attribute> {
        if name.value == "xmlns" {
            self.report(Diagnostic::new(
                "no-xmlns",
                name.span,
                "an attribute cannot be called `xmlns`",
            ));
            return None;
        }
        let type_name = attributes.take(self, "type");
        attributes.end(self);
        let name = self.qualify(name, qualified);
        let mut inline = None;
        for child in self.children(node) {
            match xsd_name(child) {
                Some("simpleType") if inline.is_none() => {
                    let ty = self.simple_type(child, None);
                    inline = Some(Inline {
                        node: child,
                        ty: ty.map(Box::new).map(TypeUse::Simple),
                    });
                }
                _ => self.misplaced(child, "attribute"),
            }
        }
        let ty = self.type_use(type_name, inline, node, name.span, "src-attribute.4")?;
        Some(Attribute {
            name,
            ty,
            documentation: documentation(node),
        })
    }

    /// `xs:attribute` and `xs:attributeGroup` as they stand in types.
    pub(super) fn attribute_item(&mut self, node: Node<'_, '_>) -> Option<AttributeItem> {
        let mut attributes = Attributes::of(node);
        if xsd_name(node) == Some("attributeGroup") {
            let reference = attributes.require(self, "ref")?;
            attributes.end(self);
            self.no_children(node);
            return self
                .reference(node, &reference)
                .map(AttributeItem::GroupRef);
        }
        attributes.refuse(self, &["default", "fixed"]);
        let usage = attributes.one_of(self, "use", &["optional", "required", "prohibited"]);
        let reference = self.name_or_ref(node, &mut attributes, "src-attribute.3.1")?;
        let attribute = if let Some(reference) = reference {
            attributes.end_of_reference(self, "src-attribute.3.2", reference.span);
            self.no_children(node);
            AttributeUse::Ref(self.reference(node, &reference)?)
        } else {
            let name = attributes.name(self)?;
            let form = attributes.one_of(self, "form", &FORMS);
            let qualified = form.map_or(self.attribute_qualified, |form| form == "qualified");
            AttributeUse::Local(self.attribute(node, attributes, name, qualified)?)
        };
        Some(match usage {
            Some("prohibited") => AttributeItem::Prohibited,
            usage => AttributeItem::Use {
                required: usage == Some("required"),
                attribute,
            },
        })
    }

    pub(super) fn global_attribute_group(&mut self, node: Node<'_, '_>) -> Option<AttributeGroup> {
        let mut attributes = Attributes::of(node);
        let name = attributes.name(self)?;
        attributes.end(self);
        let children = self.children(node);
        Some(AttributeGroup {
            name: self.qualify(name, true),
            attributes: self.attribute_items(&children, "attributeGroup"),
        })
    }

    /// The attributes at the end of `parent`, behind which nothing else may stand.
    pub(super) fn attribute_items(
        &mut self,
        nodes: &[Node<'_, '_>],
        parent: &str,
    ) -> Vec<AttributeItem> {
        let mut items = Vec::new();
        let mut wildcard = false;
        for &node in nodes {
            match xsd_name(node) {
                Some("attribute" | "attributeGroup") if !wildcard => {
                    items.extend(self.attribute_item(node));
                }
                Some("anyAttribute") if !wildcard => {
                    wildcard = true;
                    self.unsupported(node, "`anyAttribute`");
                }
                _ => self.misplaced(node, parent),
            }
        }
        items
    }

    pub(super) fn refuse_abstract(
        &mut self,
        attributes: &mut Attributes<'_, '_>,
        node: Node<'_, '_>,
    ) {
        if attributes.flag(self, "abstract") {
            let what = format!("an abstract `{}`", node.tag_name().name());
            let span = node.attribute_node("abstract").map_or_else(
                || self.tag(node),
                |attribute| self.source.span(attribute.range()),
            );
            let message = format!("{what} is not supported yet");
            self.report(Diagnostic::new("unsupported", span, message));
        }
    }
}
