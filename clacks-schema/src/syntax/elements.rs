//! Elements and attributes.

use roxmltree::Node;

use crate::diagnostic::Diagnostic;
use crate::source::Spanned;
use crate::syntax::annotation::documentation;
use crate::syntax::attributes::{Attributes, own_attribute};
use crate::syntax::context::{Context, xsd_name};
use crate::syntax::expressions::About;
use crate::syntax::simple::words;
use crate::syntax::{
    Alternative, Attribute, AttributeGroup, AttributeItem, AttributeUse,
    Attributes as AttributeList, Derivations, Element, QName, Term, TypeUse, UsedAttribute, XSD,
    XSI,
};

/// What `final` of an element and `block` and `final` of a complex type may name.
pub(super) const TYPE_DERIVATIONS: Derivations =
    Derivations::EXTENSION.or(Derivations::RESTRICTION);

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
        let heads = attributes.take(self, "substitutionGroup");
        let is_abstract = attributes.flag(self, "abstract");
        let exclusions = attributes.derivations(self, "final", TYPE_DERIVATIONS);
        let excluded = exclusions.unwrap_or(self.final_default);
        let name = self.qualify(name, true);
        let element = self.element(node, attributes, name);
        let heads = self.heads(node, heads.as_ref());
        Some(Element {
            is_abstract,
            excluded: excluded.and(TYPE_DERIVATIONS),
            // Its type would be that of the head.
            ty: match (heads.as_slice(), element.ty) {
                ([None, ..], TypeUse::Absent) => TypeUse::Broken,
                (_, ty) => ty,
            },
            heads: heads.into_iter().flatten().collect(),
            ..element
        })
    }

    /// Since XML Schema 1.1 there may be several.
    fn heads(
        &mut self,
        node: Node<'_, '_>,
        heads: Option<&Spanned<String>>,
    ) -> Vec<Option<Spanned<QName>>> {
        let Some(heads) = heads else {
            return Vec::new();
        };
        if !self.is_1_1() {
            return vec![self.reference(node, heads)];
        }
        words(heads)
            .map(|head| self.reference(node, &head))
            .collect()
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
        let name = self.local_name(node, &mut attributes, name, self.element_qualified);
        let element = self.element(node, attributes, name);
        Some(Term::Element(Box::new(element)))
    }

    /// The name of a local element or attribute, by `form` or, since XML Schema 1.1,
    /// `targetNamespace` (part 1, sections 3.2.3 and 3.3.3).
    fn local_name(
        &mut self,
        node: Node<'_, '_>,
        attributes: &mut Attributes<'_, '_>,
        name: Spanned<String>,
        qualified: bool,
    ) -> Spanned<QName> {
        let form = attributes.one_of(self, "form", &FORMS);
        let qualified = form.map_or(qualified, |form| form == "qualified");
        let newer = self.is_1_1();
        let own = newer.then(|| attributes.uri(self, "targetNamespace"));
        let Some(own) = own.flatten() else {
            return self.qualify(name, qualified);
        };
        let rule = match xsd_name(node) {
            Some("attribute") => "src-attribute.6",
            _ => "src-element.4",
        };
        if form.is_some() {
            let message = "`form` and `targetNamespace` exclude each other";
            self.report(Diagnostic::new(rule, own.span, message));
        }
        let namespace = Some(own.value).filter(|uri| !uri.is_empty());
        if namespace != self.target_namespace && !is_in_restriction(node) {
            let message = "the namespace is not that of the document";
            let help = "only restrictions of types other than `xs:anyType` may name another";
            self.report(Diagnostic::new(rule, own.span, message).help(help));
        }
        Spanned {
            value: QName {
                namespace,
                local: name.value,
            },
            span: name.span,
        }
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
        match (own_attribute(node, "name"), reference) {
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
    ) -> Element {
        let type_name = attributes.take(self, "type");
        let nillable = attributes.flag(self, "nillable");
        let constraint = attributes.constraint(self, "src-element.1");
        let blocks = TYPE_DERIVATIONS.or(Derivations::SUBSTITUTION);
        let block = attributes.derivations(self, "block", blocks);
        let misspelt = attributes.misspelt(&["type"]).is_some();
        attributes.end(self);
        let mut inline = None;
        let mut constrained = false;
        let mut alternatives = Vec::new();
        let mut identity_constraints = Vec::new();
        for child in self.children(node) {
            match xsd_name(child) {
                Some("simpleType" | "complexType")
                    if inline.is_none() && !constrained && alternatives.is_empty() =>
                {
                    inline = Some(self.inline(child));
                }
                Some("alternative") if !constrained && self.is_1_1() => {
                    alternatives.push((child, self.alternative(child)));
                }
                Some("key" | "keyref" | "unique") => {
                    constrained = true;
                    identity_constraints.extend(self.identity_constraint(child));
                }
                _ => self.misplaced(child, "element"),
            }
        }
        // Part 1, section 3.3.3: all but the last have a test.
        let last = alternatives.len().saturating_sub(1);
        for (child, alternative) in alternatives.iter().take(last) {
            if alternative.test.is_none() && own_attribute(*child, "test").is_none() {
                let message = "an alternative without `test` before others";
                let diagnostic = Diagnostic::new("src-element.5", alternative.span, message);
                self.report(diagnostic.help("the one without `test` comes last"));
            }
        }
        // There is a type, only under no name that is known.
        let unknown = misspelt && type_name.is_none() && inline.is_none();
        let ty = if unknown {
            TypeUse::Broken
        } else {
            self.type_use(type_name, inline, node, "src-element.3")
        };
        Element {
            name,
            ty,
            nillable,
            constraint,
            is_abstract: false,
            block: block.unwrap_or(self.block_default),
            excluded: Derivations::NONE,
            heads: Vec::new(),
            identity_constraints,
            alternatives: alternatives.into_iter().map(|(_, it)| it).collect(),
            documentation: documentation(node),
        }
    }

    /// A type written in place.
    fn inline<'a, 'input>(&mut self, node: Node<'a, 'input>) -> Inline<'a, 'input> {
        let ty = if xsd_name(node) == Some("simpleType") {
            let ty = self.simple_type(node, None);
            ty.map(Box::new).map(TypeUse::Simple)
        } else {
            let ty = self.complex_type(node, None);
            ty.map(Box::new).map(TypeUse::Complex)
        };
        Inline { node, ty }
    }

    /// XML Schema 1.1, part 1, section 3.12.2.
    fn alternative(&mut self, node: Node<'_, '_>) -> Alternative {
        let mut attributes = Attributes::of(node);
        let test = self.test(node, &mut attributes, About::Attributes);
        let named = attributes.take(self, "type");
        attributes.end(self);
        let mut inline = None;
        for child in self.children(node) {
            match xsd_name(child) {
                Some("simpleType" | "complexType") if inline.is_none() => {
                    inline = Some(self.inline(child));
                }
                _ => self.misplaced(child, "alternative"),
            }
        }
        let rule = "src-type-alternative";
        let ty = match self.type_use(named, inline, node, rule) {
            TypeUse::Absent => {
                let span = self.tag(node);
                let message = "`alternative` has neither the attribute `type` nor a type in it";
                self.report(Diagnostic::new(rule, span, message));
                TypeUse::Broken
            }
            ty => ty,
        };
        Alternative {
            span: self.tag(node),
            test,
            ty,
        }
    }

    /// Joins the attribute `type` and the type written in place, of which only one may be there.
    fn type_use(
        &mut self,
        named: Option<Spanned<String>>,
        inline: Option<Inline<'_, '_>>,
        node: Node<'_, '_>,
        both: &'static str,
    ) -> TypeUse {
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
                TypeUse::Broken
            }
            (Some(named), None) => self
                .reference(node, &named)
                .map_or(TypeUse::Broken, TypeUse::Named),
            (None, Some(inline)) => inline.ty.unwrap_or(TypeUse::Broken),
            (None, None) => TypeUse::Absent,
        }
    }

    pub(super) fn global_attribute(&mut self, node: Node<'_, '_>) -> Option<Attribute> {
        let mut attributes = Attributes::of(node);
        let name = attributes.name(self)?;
        let inheritable = self.inheritable(&mut attributes).unwrap_or(false);
        let name = self.qualify(name, true);
        let attribute = self.attribute(node, attributes, name)?;
        Some(Attribute {
            inheritable,
            ..attribute
        })
    }

    fn inheritable(&mut self, attributes: &mut Attributes<'_, '_>) -> Option<bool> {
        let known = self.is_1_1();
        known
            .then(|| attributes.truth(self, "inheritable"))
            .flatten()
    }

    fn attribute(
        &mut self,
        node: Node<'_, '_>,
        mut attributes: Attributes<'_, '_>,
        name: Spanned<QName>,
    ) -> Option<Attribute> {
        if name.value.local == "xmlns" {
            self.report(Diagnostic::new(
                "no-xmlns",
                name.span,
                "an attribute cannot be called `xmlns`",
            ));
            return None;
        }
        let type_name = attributes.take(self, "type");
        let constraint = attributes.constraint(self, "src-attribute.1");
        attributes.end(self);
        if name.value.namespace.as_deref() == Some(XSI) {
            let message =
                "no attribute can be declared in the namespace of `xsi:type` and its like";
            self.report(Diagnostic::new("no-xsi", name.span, message));
            return None;
        }
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
        let ty = self.type_use(type_name, inline, node, "src-attribute.4");
        Some(Attribute {
            name,
            ty,
            constraint,
            inheritable: false,
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
        let usage = attributes.one_of(self, "use", &["optional", "required", "prohibited"]);
        if let (Some(usage @ ("required" | "prohibited")), Some(default)) =
            (usage, own_attribute(node, "default"))
        {
            let span = self.source.span(default.range_value());
            let message = format!("an attribute that is {usage} has no use for a default");
            self.report(Diagnostic::new("src-attribute.2", span, message));
        }
        let inheritable = self.inheritable(&mut attributes);
        if let (Some("prohibited"), Some(fixed), true) =
            (usage, own_attribute(node, "fixed"), self.is_1_1())
        {
            let span = self.source.span(fixed.range_value());
            let message = "an attribute that is prohibited has no use for a value";
            self.report(Diagnostic::new("src-attribute.5", span, message));
        }
        let reference = self.name_or_ref(node, &mut attributes, "src-attribute.3.1")?;
        let attribute = if let Some(reference) = reference {
            let constraint = attributes.constraint(self, "src-attribute.1");
            attributes.end_of_reference(self, "src-attribute.3.2", reference.span);
            self.no_children(node);
            let reference = self.reference(node, &reference)?;
            UsedAttribute::Ref(reference, constraint)
        } else {
            let name = attributes.name(self)?;
            let name = self.local_name(node, &mut attributes, name, self.attribute_qualified);
            let local = self.attribute(node, attributes, name)?;
            UsedAttribute::Local(local)
        };
        Some(match (usage, attribute) {
            (Some("prohibited"), UsedAttribute::Ref(name, _)) => AttributeItem::Prohibited(name),
            (Some("prohibited"), UsedAttribute::Local(attribute)) => {
                AttributeItem::Prohibited(attribute.name)
            }
            (usage, attribute) => AttributeItem::Use(Box::new(AttributeUse {
                required: usage == Some("required"),
                inheritable,
                attribute,
            })),
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
    ) -> AttributeList {
        let mut items = Vec::new();
        let mut wildcard = None;
        for &node in nodes {
            match xsd_name(node) {
                Some("attribute" | "attributeGroup") if wildcard.is_none() => {
                    items.extend(self.attribute_item(node));
                }
                Some("anyAttribute") if wildcard.is_none() => {
                    wildcard = Some(self.wildcard(node, Attributes::of(node)));
                }
                _ => self.misplaced(node, parent),
            }
        }
        AttributeList { items, wildcard }
    }
}

/// Whether an element or attribute is in a restriction of a type other than `xs:anyType`.
fn is_in_restriction(node: Node<'_, '_>) -> bool {
    let around = node.ancestors().skip(1);
    let around = around.take_while(|node| xsd_name(*node) != Some("complexType"));
    let mut restrictions = around.filter(|node| xsd_name(*node) == Some("restriction"));
    restrictions.any(|node| {
        let base = own_attribute(node, "base").map_or("", |base| base.value().trim());
        let (prefix, local) = match base.split_once(':') {
            Some((prefix, local)) => (Some(prefix), local),
            None => (None, base),
        };
        local != "anyType" || node.lookup_namespace_uri(prefix) != Some(XSD)
    })
}
