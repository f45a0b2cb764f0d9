//! Elements, attributes and complex types.

use roxmltree::Node;

use crate::diagnostic::Diagnostic;
use crate::source::{Span, Spanned};
use crate::syntax::attributes::{Attributes, Context};
use crate::syntax::document::{children, documentation};
use crate::syntax::{
    Attribute, AttributeGroup, AttributeItem, AttributeUse, ComplexType, Content, Element, QName,
    TypeUse, XSD,
};

impl Context<'_> {
    pub(super) fn global_element(&mut self, node: Node<'_, '_>) -> Option<Element> {
        let mut attributes = Attributes::of(node);
        let name = attributes.name(self)?;
        attributes.refuse(self, &["substitutionGroup", "default", "fixed"]);
        self.refuse_abstract(&mut attributes, node);
        // Without substitution groups and derived types there is nothing to block.
        attributes.take(self, "final");
        self.element(node, attributes, name, true)
    }

    pub(super) fn local_element(
        &mut self,
        node: Node<'_, '_>,
        mut attributes: Attributes<'_, '_>,
    ) -> Option<Element> {
        let name = attributes.name(self)?;
        attributes.refuse(self, &["default", "fixed"]);
        let form = attributes.one_of(self, "form", &["qualified", "unqualified"]);
        let qualified = form.map_or(self.element_qualified, |form| form == "qualified");
        self.element(node, attributes, name, qualified)
    }

    /// What global and local elements have in common.
    fn element(
        &mut self,
        node: Node<'_, '_>,
        mut attributes: Attributes<'_, '_>,
        name: Spanned<String>,
        qualified: bool,
    ) -> Option<Element> {
        let type_name = attributes.take(self, "type");
        let nillable = attributes.flag(self, "nillable");
        attributes.take(self, "block");
        attributes.end(self);
        let name = self.qualify(name, qualified);
        let mut inline = None;
        for child in children(self, node) {
            match self.xsd_name(child) {
                Some("annotation") => {}
                Some("simpleType") if inline.is_none() => {
                    inline = Some((
                        child,
                        self.simple_type(child, None)
                            .map(Box::new)
                            .map(TypeUse::Simple),
                    ));
                }
                Some("complexType") if inline.is_none() => {
                    inline = Some((
                        child,
                        self.complex_type(child, None)
                            .map(Box::new)
                            .map(TypeUse::Complex),
                    ));
                }
                Some(constraint @ ("key" | "keyref" | "unique")) => {
                    self.unsupported(child, &format!("the identity constraint `{constraint}`"));
                }
                _ => self.misplaced(child, "element"),
            }
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
    fn type_use<'a, 'input>(
        &mut self,
        named: Option<Spanned<String>>,
        inline: Option<(Node<'a, 'input>, Option<TypeUse>)>,
        node: Node<'a, 'input>,
        name: Span,
        both: &'static str,
    ) -> Option<TypeUse> {
        match (named, inline) {
            (Some(named), Some((child, _))) => {
                let span = self.tag(child);
                let message = format!(
                    "`{}` has the attribute `type` and a type of its own",
                    node.tag_name().name()
                );
                self.report(
                    Diagnostic::new(both, span, message).related(named.span, "the attribute"),
                );
                None
            }
            (Some(named), None) => self.reference(node, &named).map(TypeUse::Named),
            (None, Some((_, ty))) => ty,
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
        for child in children(self, node) {
            match self.xsd_name(child) {
                Some("annotation") => {}
                Some("simpleType") if inline.is_none() => {
                    inline = Some((
                        child,
                        self.simple_type(child, None)
                            .map(Box::new)
                            .map(TypeUse::Simple),
                    ));
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
    fn attribute_item(&mut self, node: Node<'_, '_>) -> Option<AttributeItem> {
        let mut attributes = Attributes::of(node);
        if self.xsd_name(node) == Some("attributeGroup") {
            let reference = attributes.require(self, "ref")?;
            attributes.end(self);
            for child in children(self, node) {
                if self.xsd_name(child) != Some("annotation") {
                    self.misplaced(child, "attributeGroup");
                }
            }
            return self
                .reference(node, &reference)
                .map(AttributeItem::GroupRef);
        }
        attributes.refuse(self, &["default", "fixed"]);
        let usage = attributes.one_of(self, "use", &["optional", "required", "prohibited"]);
        let attribute = if let Some(reference) = attributes.take(self, "ref") {
            attributes.end(self);
            AttributeUse::Ref(self.reference(node, &reference)?)
        } else {
            let name = attributes.name(self)?;
            let form = attributes.one_of(self, "form", &["qualified", "unqualified"]);
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
        let mut items = Vec::new();
        for child in children(self, node) {
            match self.xsd_name(child) {
                Some("annotation") => {}
                Some("attribute" | "attributeGroup") => items.extend(self.attribute_item(child)),
                Some("anyAttribute") => self.unsupported(child, "`anyAttribute`"),
                _ => self.misplaced(child, "attributeGroup"),
            }
        }
        Some(AttributeGroup {
            name: self.qualify(name, true),
            attributes: items,
        })
    }

    pub(super) fn global_complex_type(&mut self, node: Node<'_, '_>) -> Option<ComplexType> {
        let mut attributes = Attributes::of(node);
        let name = attributes.name(self)?;
        let name = self.qualify(name, true);
        self.complex_type(node, Some(name))
    }

    fn complex_type(
        &mut self,
        node: Node<'_, '_>,
        name: Option<Spanned<QName>>,
    ) -> Option<ComplexType> {
        let mut attributes = Attributes::of(node);
        if name.is_some() {
            attributes.take(self, "name");
            self.refuse_abstract(&mut attributes, node);
            attributes.take(self, "block");
            attributes.take(self, "final");
        }
        let mixed = attributes.flag(self, "mixed");
        attributes.end(self);
        let span = name
            .as_ref()
            .map_or_else(|| self.tag(node), |name| name.span);
        let mut ty = ComplexType {
            span,
            name,
            mixed,
            content: Content::Empty,
            attributes: Vec::new(),
            documentation: documentation(node),
        };
        let mut content_seen = false;
        for child in children(self, node) {
            match self.xsd_name(child) {
                Some("annotation") => {}
                Some("sequence" | "choice" | "all" | "group")
                    if !content_seen && ty.attributes.is_empty() =>
                {
                    content_seen = true;
                    if let Some(particle) = self.particle(child, true) {
                        ty.content = Content::Particle(particle);
                    }
                }
                Some("simpleContent") if !content_seen && ty.attributes.is_empty() => {
                    content_seen = true;
                    self.simple_content(child, &mut ty)?;
                }
                Some("complexContent") if !content_seen => {
                    self.unsupported(child, "`complexContent`");
                    return None;
                }
                Some("attribute" | "attributeGroup") => {
                    ty.attributes.extend(self.attribute_item(child));
                }
                Some("anyAttribute") => self.unsupported(child, "`anyAttribute`"),
                _ => self.misplaced(child, "complexType"),
            }
        }
        Some(ty)
    }

    /// An extension of a simple type by attributes.
    fn simple_content(&mut self, node: Node<'_, '_>, ty: &mut ComplexType) -> Option<()> {
        Attributes::of(node).end(self);
        for child in children(self, node) {
            match self.xsd_name(child) {
                Some("annotation") => {}
                Some("extension") => {
                    let mut attributes = Attributes::of(child);
                    let base = attributes.require(self, "base")?;
                    attributes.end(self);
                    ty.content = Content::Simple(self.reference(child, &base)?);
                    for item in children(self, child) {
                        match self.xsd_name(item) {
                            Some("annotation") => {}
                            Some("attribute" | "attributeGroup") => {
                                ty.attributes.extend(self.attribute_item(item));
                            }
                            Some("anyAttribute") => self.unsupported(item, "`anyAttribute`"),
                            _ => self.misplaced(item, "extension"),
                        }
                    }
                }
                Some("restriction") => {
                    self.unsupported(child, "`restriction` in `simpleContent`");
                    return None;
                }
                _ => self.misplaced(child, "simpleContent"),
            }
        }
        if matches!(ty.content, Content::Empty) {
            let span = self.tag(node);
            let message = "`simpleContent` holds neither `extension` nor `restriction`";
            self.report(Diagnostic::new("cvc-complex-type.2.4", span, message));
            return None;
        }
        Some(())
    }

    fn refuse_abstract(&mut self, attributes: &mut Attributes<'_, '_>, node: Node<'_, '_>) {
        if attributes.flag(self, "abstract") {
            let what = format!("an abstract `{}`", node.tag_name().name());
            self.unsupported(node, &what);
        }
    }

    pub(super) fn qualify(&self, name: Spanned<String>, qualified: bool) -> Spanned<QName> {
        Spanned {
            value: QName {
                namespace: self.target_namespace.clone().filter(|_| qualified),
                local: name.value,
            },
            span: name.span,
        }
    }

    /// The local name of an element of XML Schema.
    pub(super) fn xsd_name<'a>(&self, node: Node<'a, '_>) -> Option<&'a str> {
        let name = node.tag_name();
        (name.namespace() == Some(XSD)).then(|| name.name())
    }
}
