//! A schema document as a whole.

use roxmltree::{Node, ParsingOptions};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{SourceId, Sources};
use crate::syntax::attributes::{Attributes, Context};
use crate::syntax::{Document, XSD};

/// How deep the elements of a schema document may be nested.
const MAX_DEPTH: usize = 200;

/// How many nodes a schema document may have.
const MAX_NODES: u32 = 10_000_000;

/// Reads a schema document. What is wrong in it goes to `diagnostics`; what is left is returned all
/// the same, so that later stages can find more.
pub(crate) fn parse(
    sources: &Sources,
    source: SourceId,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let text = sources.text(source);
    let options = ParsingOptions {
        nodes_limit: MAX_NODES,
        ..ParsingOptions::default()
    };
    let tree = match roxmltree::Document::parse_with_options(text, options) {
        Ok(tree) => tree,
        Err(error) => {
            diagnostics.push(not_xml(text, source, &error));
            return None;
        }
    };
    let root = tree.root_element();
    let mut context = Context {
        source,
        target_namespace: None,
        element_qualified: false,
        attribute_qualified: false,
        diagnostics,
    };
    if let Some(deep) = too_deep(root) {
        let span = context.tag(deep);
        let message = format!("elements nested more than {MAX_DEPTH} deep");
        context.report(Diagnostic::new("limit", span, message));
        return None;
    }
    if !root.has_tag_name((XSD, "schema")) {
        let span = context.tag(root);
        let message = format!("the document element is `{}`", root.tag_name().name());
        context.report(Diagnostic::new("cvc-elt.1", span, message).help(format!(
            "a schema starts with <xs:schema xmlns:xs=\"{XSD}\">"
        )));
        return None;
    }
    Some(schema(&mut context, root))
}

fn schema(context: &mut Context<'_>, root: Node<'_, '_>) -> Document {
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
            context.target_namespace = Some(namespace.value);
        }
    }
    let qualified = |form| form == Some("qualified");
    let forms = ["qualified", "unqualified"];
    context.element_qualified = qualified(attributes.one_of(context, "elementFormDefault", &forms));
    context.attribute_qualified =
        qualified(attributes.one_of(context, "attributeFormDefault", &forms));
    // These have a say in derivation only, and whoever derives is told that it is not supported.
    for name in ["version", "blockDefault", "finalDefault"] {
        attributes.take(context, name);
    }
    attributes.end(context);

    let mut document = Document {
        source: context.source,
        target_namespace: context.target_namespace.clone(),
        documentation: None,
        elements: Vec::new(),
        complex_types: Vec::new(),
        simple_types: Vec::new(),
        groups: Vec::new(),
        attribute_groups: Vec::new(),
        attributes: Vec::new(),
    };
    for child in children(context, root) {
        if child.tag_name().namespace() != Some(XSD) {
            context.misplaced(child, "schema");
            continue;
        }
        match child.tag_name().name() {
            "annotation" => {
                if document.documentation.is_none() {
                    document.documentation = documentation(child);
                }
            }
            "element" => document.elements.extend(context.global_element(child)),
            "complexType" => document
                .complex_types
                .extend(context.global_complex_type(child)),
            "simpleType" => document
                .simple_types
                .extend(context.global_simple_type(child)),
            "group" => document.groups.extend(context.global_group(child)),
            "attributeGroup" => {
                document
                    .attribute_groups
                    .extend(context.global_attribute_group(child));
            }
            "attribute" => document.attributes.extend(context.global_attribute(child)),
            name @ ("include" | "import" | "redefine" | "notation") => {
                context.unsupported(child, &format!("`{name}`"));
            }
            _ => context.misplaced(child, "schema"),
        }
    }
    document
}

/// The child elements; text between them is reported.
pub(crate) fn children<'a, 'input>(
    context: &mut Context<'_>,
    node: Node<'a, 'input>,
) -> Vec<Node<'a, 'input>> {
    let mut elements = Vec::new();
    for child in node.children() {
        if child.is_element() {
            elements.push(child);
        } else if child.is_text() {
            let text = child.text().unwrap_or_default();
            if !text.trim().is_empty() {
                let span = context.source.span(child.range());
                let message = format!("text in `{}`", node.tag_name().name());
                context.report(Diagnostic::new("cvc-complex-type.2.3", span, message));
            }
        }
    }
    elements
}

/// The text of the `documentation` in the annotation of `node`, which is an annotation itself or
/// has one as a child.
pub(crate) fn documentation(node: Node<'_, '_>) -> Option<String> {
    let annotation = if node.has_tag_name((XSD, "annotation")) {
        node
    } else {
        node.children()
            .find(|child| child.has_tag_name((XSD, "annotation")))?
    };
    let mut paragraphs = Vec::new();
    for part in annotation
        .children()
        .filter(|child| child.has_tag_name((XSD, "documentation")))
    {
        let text: String = part
            .descendants()
            .filter(Node::is_text)
            .filter_map(|text| text.text())
            .collect();
        let text = text.trim();
        if !text.is_empty() {
            paragraphs.push(text.to_owned());
        }
    }
    (!paragraphs.is_empty()).then(|| paragraphs.join("\n\n"))
}

fn too_deep<'a, 'input>(root: Node<'a, 'input>) -> Option<Node<'a, 'input>> {
    let mut pending = vec![(root, 1)];
    while let Some((node, depth)) = pending.pop() {
        if depth > MAX_DEPTH {
            return Some(node);
        }
        let elements = node.children().filter(Node::is_element);
        pending.extend(elements.map(|child| (child, depth + 1)));
    }
    None
}

fn not_xml(text: &str, source: SourceId, error: &roxmltree::Error) -> Diagnostic {
    let at = error.pos();
    let row = usize::try_from(at.row).unwrap_or(1).max(1);
    let column = usize::try_from(at.col).unwrap_or(1).max(1);
    let line_start = text
        .split_inclusive('\n')
        .take(row - 1)
        .map(str::len)
        .sum::<usize>();
    let line = text[line_start..].lines().next().unwrap_or_default();
    let offset = line
        .char_indices()
        .nth(column - 1)
        .map_or(line.len(), |(at, _)| at);
    let start = line_start + offset;
    let end = text[start..]
        .chars()
        .next()
        .map_or(start, |c| start + c.len_utf8());
    if matches!(error, roxmltree::Error::DtdDetected) {
        let start = text.find("<!DOCTYPE").unwrap_or(0);
        let span = source.span(start..(start + 9).min(text.len()));
        return Diagnostic::new("xml", span, "a document type declaration, which is refused")
            .help("remove it, and write out the entities that it declares");
    }
    // The place is shown beside the message.
    let message = error.to_string();
    let message = message.split(" at ").next().unwrap_or(&message).to_owned();
    Diagnostic::new("xml", source.span(start..end), message)
}
