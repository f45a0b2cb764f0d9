//! A schema document as a whole.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use roxmltree::Node;

use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::source::{SourceId, Sources, Spanned};
use crate::syntax::attributes::{Attributes, own_attribute};
use crate::syntax::context::{Context, xsd_name};
use crate::syntax::{
    Components, Derivations, Document, Kind, QName, VERSIONING, XSD, annotation, tree,
};
use crate::{Options, Version};

/// The edition of XML Schema that a document asks for, by `vc:minVersion`.
pub(crate) fn edition(sources: &Sources, source: SourceId, options: Options) -> Version {
    let text = sources.text(source);
    // Few do, and the others need not be read twice.
    if !text.contains("minVersion") {
        return Version::Xsd10;
    }
    let Ok(tree) = tree::parse(text, source, options.doctype) else {
        return Version::Xsd10;
    };
    let least = tree.root_element().attribute((VERSIONING, "minVersion"));
    match least.map(str::trim) {
        Some("1.1") => Version::Xsd11,
        _ => Version::Xsd10,
    }
}

/// Reads a schema document. What is wrong in it goes to `diagnostics`; what is left is returned all
/// the same, so that later stages can find more. `adopted` is the namespace that it takes over where
/// it has none of its own.
pub(crate) fn parse(
    sources: &Sources,
    source: SourceId,
    adopted: Option<&str>,
    options: Options,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let tree = match tree::parse(sources.text(source), source, options.doctype) {
        Ok(tree) => tree,
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            return None;
        }
    };
    let root = tree.root_element();
    let mut context = Context {
        source,
        name: sources.name(source),
        version: options.version,
        target_namespace: adopted.map(str::to_owned),
        adopted: adopted.is_some(),
        element_qualified: false,
        attribute_qualified: false,
        block_default: Derivations::NONE,
        final_default: Derivations::NONE,
        default_attributes: None,
        default_open: None,
        xpath_default_namespace: None,
        declared: HashSet::new(),
        namespaces: Arc::default(),
        ids: HashMap::new(),
        diagnostics,
    };
    if !root.has_tag_name((XSD, "schema")) {
        let name = root.tag_name();
        let message = match name.namespace() {
            _ if name.name() != "schema" => {
                format!("the document element is {}", shown(name.name()))
            }
            Some(namespace) => {
                format!(
                    "the document element is in the namespace {}",
                    shown(namespace)
                )
            }
            None => "the document element is in no namespace".to_owned(),
        };
        let span = context.tag(root);
        context.report(Diagnostic::new("cvc-elt.1", span, message).help(format!(
            "a schema starts with <xs:schema xmlns:xs=\"{XSD}\">"
        )));
        return None;
    }
    Some(schema(&mut context, root))
}

fn schema(context: &mut Context<'_>, root: Node<'_, '_>) -> Document {
    attributes(context, root);
    let target_namespace = context.target_namespace.clone();
    let prefixes = root.namespaces();
    let prefix = prefixes
        .filter(|namespace| Some(namespace.uri()) == target_namespace.as_deref())
        .find_map(|namespace| namespace.name().map(str::to_owned));
    let mut documentation = None;
    let mut references = Vec::new();
    let mut components = Components::default();
    let mut opened = false;
    let children = if context.is_included(root) {
        context.elements(root)
    } else {
        Vec::new()
    };
    // It holds for the types in `redefine` too, which come before it.
    if let Some(node) = children
        .iter()
        .find(|it| xsd_name(**it) == Some("defaultOpenContent"))
        && context.is_1_1()
    {
        context.default_open_content(*node);
    }
    for child in children {
        match xsd_name(child) {
            Some("annotation") => {
                context.annotation(child);
                if documentation.is_none() {
                    documentation = annotation::documentation(child);
                }
            }
            Some("defaultOpenContent") if context.is_1_1() && components.is_empty() && !opened => {
                opened = true;
            }
            Some("include" | "import" | "redefine" | "override")
                if context.is_1_1() || xsd_name(child) != Some("override") =>
            {
                if !components.is_empty() || opened {
                    let span = context.tag(child);
                    let name = child.tag_name().name();
                    let message = format!("`{name}` does not belong here in `schema`");
                    context.report(
                        Diagnostic::new("cvc-complex-type.2.4", span, message)
                            .help("references to other documents come before all components"),
                    );
                }
                references.extend(context.document_reference(child));
            }
            _ => context.component(child, "schema", &mut components),
        }
    }
    Document {
        source: context.source,
        target_namespace,
        adopted: context.adopted,
        overriding: Vec::new(),
        overridden: Vec::new(),
        documentation,
        references: references.into(),
        components,
        declared: std::mem::take(&mut context.declared),
        prefix,
    }
}

fn attributes(context: &mut Context<'_>, root: Node<'_, '_>) {
    let mut attributes = Attributes::of(root);
    if let Some(namespace) = attributes.uri(context, "targetNamespace") {
        if namespace.value.is_empty() {
            context.report(
                Diagnostic::new(
                    "cvc-minLength-valid",
                    namespace.span,
                    "the target namespace is empty",
                )
                .help("leave the attribute out for components in no namespace"),
            );
        } else {
            context.target_namespace = Some(namespace.value);
            context.adopted = false;
        }
    }
    let qualified = |form| form == Some("qualified");
    let forms = ["qualified", "unqualified"];
    context.element_qualified = qualified(attributes.one_of(context, "elementFormDefault", &forms));
    context.attribute_qualified =
        qualified(attributes.one_of(context, "attributeFormDefault", &forms));
    attributes.take(context, "version");
    let blocks = Derivations::EXTENSION
        .or(Derivations::RESTRICTION)
        .or(Derivations::SUBSTITUTION);
    let finals = Derivations::EXTENSION
        .or(Derivations::RESTRICTION)
        .or(Derivations::LIST)
        .or(Derivations::UNION);
    context.block_default = attributes
        .derivations(context, "blockDefault", blocks)
        .unwrap_or_default();
    context.final_default = attributes
        .derivations(context, "finalDefault", finals)
        .unwrap_or_default();
    if context.is_1_1() {
        let group = attributes.take(context, "defaultAttributes");
        context.default_attributes = group.and_then(|name| context.reference(root, &name));
        context.xpath_default_namespace = context.xpath_default(root, &mut attributes);
    }
    attributes.end(context);
}

impl Context<'_> {
    /// A global component, or one that is redefined.
    pub(super) fn component(
        &mut self,
        node: Node<'_, '_>,
        parent: &str,
        components: &mut Components,
    ) {
        let name = xsd_name(node);
        let redefinable = matches!(
            name,
            Some("complexType" | "simpleType" | "group" | "attributeGroup")
        );
        if parent == "redefine" && !redefinable {
            self.misplaced(node, parent);
            return;
        }
        let kind = match name {
            Some("element") => Some(Kind::Element),
            Some("complexType" | "simpleType") => Some(Kind::Type),
            Some("group") => Some(Kind::Group),
            Some("attributeGroup") => Some(Kind::AttributeGroup),
            Some("attribute") => Some(Kind::Attribute),
            Some("notation") => Some(Kind::Notation),
            _ => None,
        };
        if let (Some(kind), Some(local)) = (kind, own_attribute(node, "name")) {
            let namespace = self.target_namespace.clone();
            let local = local.value().trim().to_owned();
            self.declare(kind, &QName { namespace, local });
        }
        match name {
            Some("element") => components.elements.extend(self.global_element(node)),
            Some("complexType") => {
                let ty = self.global_complex_type(node);
                components.complex_types.extend(ty);
            }
            Some("simpleType") => components
                .simple_types
                .extend(self.global_simple_type(node)),
            Some("group") => components.groups.extend(self.global_group(node)),
            Some("attributeGroup") => {
                let group = self.global_attribute_group(node);
                components.attribute_groups.extend(group);
            }
            Some("attribute") => components.attributes.extend(self.global_attribute(node)),
            Some("notation") => components.notations.extend(self.notation(node)),
            _ => self.misplaced(node, parent),
        }
    }
}

impl Components {
    /// The components by kind and name.
    pub(crate) fn names(&self) -> impl Iterator<Item = (Kind, QName)> + '_ {
        let of = |kind| move |name: &Spanned<QName>| (kind, name.value.clone());
        let elements = self
            .elements
            .iter()
            .map(|it| &it.name)
            .map(of(Kind::Element));
        let complex = self.complex_types.iter().filter_map(|it| it.name.as_ref());
        let simple = self.simple_types.iter().filter_map(|it| it.name.as_ref());
        let types = complex.chain(simple).map(of(Kind::Type));
        let groups = self.groups.iter().map(|it| &it.name).map(of(Kind::Group));
        let attribute_groups = self.attribute_groups.iter().map(|it| &it.name);
        let attributes = self.attributes.iter().map(|it| &it.name);
        elements
            .chain(types)
            .chain(groups)
            .chain(attribute_groups.map(of(Kind::AttributeGroup)))
            .chain(attributes.map(of(Kind::Attribute)))
            .chain(self.notations.iter().map(of(Kind::Notation)))
    }

    /// Takes out those of these names, and gives their names.
    pub(crate) fn take_out(&mut self, names: &HashSet<(Kind, QName)>) -> Vec<(Kind, QName)> {
        let out: Vec<(Kind, QName)> = self.names().filter(|it| names.contains(it)).collect();
        let keeps = |kind, name: &Spanned<QName>| !names.contains(&(kind, name.value.clone()));
        let keeps_type =
            |name: &Option<Spanned<QName>>| name.as_ref().is_none_or(|it| keeps(Kind::Type, it));
        self.elements.retain(|it| keeps(Kind::Element, &it.name));
        self.complex_types.retain(|it| keeps_type(&it.name));
        self.simple_types.retain(|it| keeps_type(&it.name));
        self.groups.retain(|it| keeps(Kind::Group, &it.name));
        self.attribute_groups
            .retain(|it| keeps(Kind::AttributeGroup, &it.name));
        self.attributes
            .retain(|it| keeps(Kind::Attribute, &it.name));
        self.notations.retain(|it| keeps(Kind::Notation, it));
        out
    }

    fn is_empty(&self) -> bool {
        self.elements.is_empty()
            && self.complex_types.is_empty()
            && self.simple_types.is_empty()
            && self.groups.is_empty()
            && self.attribute_groups.is_empty()
            && self.attributes.is_empty()
            && self.notations.is_empty()
    }
}
