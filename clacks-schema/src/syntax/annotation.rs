//! Children of a schema document's elements, and the annotations among them.

use clacks_xs::{Builtin, WhiteSpace};
use roxmltree::Node;

use crate::diagnostic::{Diagnostic, shown};
use crate::syntax::XSD;
use crate::syntax::attributes::Attributes;
use crate::syntax::context::{Context, xsd_name};

impl Context<'_> {
    /// The child elements but for the annotation, which must be the first if there is one.
    pub(super) fn children<'a, 'input>(&mut self, node: Node<'a, 'input>) -> Vec<Node<'a, 'input>> {
        let mut children = Vec::new();
        for (at, child) in self.elements(node).into_iter().enumerate() {
            if !child.has_tag_name((XSD, "annotation")) {
                children.push(child);
                continue;
            }
            self.annotation(child);
            if at > 0 {
                let message = format!(
                    "`annotation` does not belong here in `{}`",
                    node.tag_name().name()
                );
                let diagnostic = Diagnostic::new("cvc-complex-type.2.4", self.tag(child), message);
                self.report(diagnostic.help("there may be one, and it comes first"));
            }
        }
        children
    }

    /// The child elements, without those that the conditions in them exclude; text between them is
    /// reported.
    pub(super) fn elements<'a, 'input>(&mut self, node: Node<'a, 'input>) -> Vec<Node<'a, 'input>> {
        let mut elements = Vec::new();
        for child in node.children() {
            if child.is_element() {
                if self.is_included(child) {
                    elements.push(child);
                }
            } else if child.is_text() {
                let blank = |c| matches!(c, ' ' | '\t' | '\n' | '\r');
                if child
                    .text()
                    .unwrap_or_default()
                    .trim_matches(blank)
                    .is_empty()
                {
                    continue;
                }
                // The words without the blank lines around them.
                let range = child.range();
                let written = &node.document().input_text()[range.clone()];
                let start = range.start + (written.len() - written.trim_start().len());
                let end = start + written.trim().lines().next().map_or(0, str::len);
                let message = format!("text in `{}`", node.tag_name().name());
                let diagnostic = Diagnostic::new(
                    "cvc-complex-type.2.3",
                    self.source.span(start..end),
                    message,
                );
                self.report(diagnostic.help("words for readers go into `annotation`"));
            }
        }
        elements
    }

    /// Only what a processor may not pass over: the words in it are free.
    pub(super) fn annotation(&mut self, node: Node<'_, '_>) {
        Attributes::of(node).end(self);
        for part in self.elements(node) {
            let mut attributes = Attributes::without_id(part);
            match xsd_name(part) {
                Some("appinfo") => {}
                Some("documentation") => self.language(part),
                _ => {
                    self.misplaced(part, "annotation");
                    continue;
                }
            }
            attributes.uri(self, "source");
            attributes.end(self);
        }
    }

    fn language(&mut self, node: Node<'_, '_>) {
        let language = |attribute: &roxmltree::Attribute<'_, '_>| {
            attribute.name() == "lang" && attribute.namespace() == Some(roxmltree::NS_XML_URI)
        };
        let Some(attribute) = node.attributes().find(language) else {
            return;
        };
        let value = attribute.value();
        let normal = WhiteSpace::Collapse.normalize(value);
        if !value.is_empty() && Builtin::Language.check(&normal).is_err() {
            let span = self.source.span(attribute.range_value());
            let message = format!("{} is not a language", shown(value));
            let diagnostic = Diagnostic::new("cvc-datatype-valid", span, message);
            self.report(diagnostic.help("a tag such as `en` or `de-CH`"));
        }
    }
}

/// The text of the `documentation` in the annotation of `node`, which is an annotation itself or
/// has one as a child.
pub(super) fn documentation(node: Node<'_, '_>) -> Option<String> {
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
