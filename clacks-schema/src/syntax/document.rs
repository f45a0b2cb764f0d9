//! A schema document as a whole.

use std::collections::{HashMap, HashSet};

use roxmltree::Node;

use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::source::{SourceId, Sources};
use crate::syntax::annotation::documentation;
use crate::syntax::attributes::Attributes;
use crate::syntax::context::{Context, xsd_name};
use crate::syntax::{Document, Kind, QName, XSD, tree};

/// Reads a schema document. What is wrong in it goes to `diagnostics`; what is left is returned all
/// the same, so that later stages can find more.
pub(crate) fn parse(
    sources: &Sources,
    source: SourceId,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let tree = match tree::parse(sources.text(source), source) {
        Ok(tree) => tree,
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            return None;
        }
    };
    let root = tree.root_element();
    let mut context = Context {
        source,
        target_namespace: None,
        element_qualified: false,
        attribute_qualified: false,
        excluded: Vec::new(),
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
    let mut document = Document {
        source: context.source,
        prefix: prefixes
            .filter(|namespace| Some(namespace.uri()) == target_namespace.as_deref())
            .find_map(|namespace| namespace.name().map(str::to_owned)),
        target_namespace,
        documentation: None,
        elements: Vec::new(),
        complex_types: Vec::new(),
        simple_types: Vec::new(),
        groups: Vec::new(),
        attribute_groups: Vec::new(),
        attributes: Vec::new(),
        declared: HashSet::new(),
        elsewhere: HashSet::new(),
    };
    for child in context.elements(root) {
        component(context, child, &mut document);
    }
    document
}

/// Namespaces in which nobody else may declare anything: those of prefixes that XML itself binds
/// (Namespaces in XML 1.0, section 3) and of `xsi:nil` and its like (part 1, section 3.2.6).
fn reserved(namespace: &str) -> Option<(&'static str, &'static str)> {
    match namespace {
        "http://www.w3.org/2001/XMLSchema-instance" => Some((
            "no-xsi",
            "nothing can be declared in the namespace of `xsi:nil` and its like",
        )),
        "http://www.w3.org/XML/1998/namespace" | "http://www.w3.org/2000/xmlns/" => Some((
            "unsupported",
            "components in a namespace of XML itself are not supported",
        )),
        XSD => Some((
            "unsupported",
            "components in the namespace of XML Schema itself are not supported",
        )),
        _ => None,
    }
}

fn attributes(context: &mut Context<'_>, root: Node<'_, '_>) {
    let mut attributes = Attributes::of(root);
    if let Some(namespace) = attributes.take(context, "targetNamespace") {
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
            if let Some((code, message)) = reserved(&namespace.value) {
                context.report(Diagnostic::new(code, namespace.span, message));
            }
            context.target_namespace = Some(namespace.value);
        }
    }
    let qualified = |form| form == Some("qualified");
    let forms = ["qualified", "unqualified"];
    context.element_qualified = qualified(attributes.one_of(context, "elementFormDefault", &forms));
    context.attribute_qualified =
        qualified(attributes.one_of(context, "attributeFormDefault", &forms));
    // Whoever derives a complex type, of which these speak too, is told that it is not supported.
    attributes.take(context, "version");
    let blocks = ["extension", "restriction", "substitution"];
    attributes.some_of(context, "blockDefault", &blocks);
    let finals = ["extension", "restriction", "list", "union"];
    let excluded = attributes.some_of(context, "finalDefault", &finals);
    context.excluded = excluded.unwrap_or_default();
    attributes.end(context);
}

fn component(context: &mut Context<'_>, node: Node<'_, '_>, document: &mut Document) {
    let Some(name) = xsd_name(node) else {
        context.misplaced(node, "schema");
        return;
    };
    let kind = match name {
        "element" => Some(Kind::Element),
        "complexType" | "simpleType" => Some(Kind::Type),
        "group" => Some(Kind::Group),
        "attributeGroup" => Some(Kind::AttributeGroup),
        "attribute" => Some(Kind::Attribute),
        _ => None,
    };
    if let (Some(kind), Some(local)) = (kind, node.attribute("name")) {
        let name = QName {
            namespace: document.target_namespace.clone(),
            local: local.trim().to_owned(),
        };
        document.declared.insert((kind, name));
    }
    match name {
        "annotation" => {
            context.annotation(node);
            if document.documentation.is_none() {
                document.documentation = documentation(node);
            }
        }
        "element" => document.elements.extend(context.global_element(node)),
        "complexType" => {
            let ty = context.global_complex_type(node);
            document.complex_types.extend(ty);
        }
        "simpleType" => document
            .simple_types
            .extend(context.global_simple_type(node)),
        "group" => document.groups.extend(context.global_group(node)),
        "attributeGroup" => {
            let group = context.global_attribute_group(node);
            document.attribute_groups.extend(group);
        }
        "attribute" => document.attributes.extend(context.global_attribute(node)),
        "include" | "redefine" => {
            context.unsupported(node, &format!("`{name}`"));
            document.elsewhere.insert(document.target_namespace.clone());
        }
        "import" => {
            context.unsupported(node, "`import`");
            let namespace = node.attribute("namespace").map(str::to_owned);
            document.elsewhere.insert(namespace);
        }
        "notation" => context.unsupported(node, "`notation`"),
        _ => context.misplaced(node, "schema"),
    }
}
