//! Documents of which no schema is known, read from text.

use super::{Document, DocumentBuilder, MAX_NODES};
use crate::context::XML;
use crate::error::Error;
use crate::tree::NodeKind;

/// How deep the elements of a document may be nested.
const MAX_DEPTH: usize = 256;

impl Document {
    /// Reads a document. What it refers to is not looked at; a document type declaration is refused.
    ///
    /// # Errors
    /// What is not well-formed, nested too deeply or too large.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Self::read(text, false)
    }

    /// The same with an internal subset of a document type declaration allowed.
    ///
    /// # Errors
    /// As for [`Document::parse`].
    pub fn parse_with_doctype(text: &str) -> Result<Self, Error> {
        Self::read(text, true)
    }

    fn read(text: &str, allow_dtd: bool) -> Result<Self, Error> {
        let options = roxmltree::ParsingOptions {
            allow_dtd,
            nodes_limit: MAX_NODES,
            ..roxmltree::ParsingOptions::default()
        };
        let parsed = roxmltree::Document::parse_with_options(text, options)
            .map_err(|error| Error::new("err:FODC0006", error.to_string()))?;
        let mut builder = DocumentBuilder::default();
        builder.document.nodes.reserve(text.len() / 32 + 4);
        builder.document.texts.reserve(text.len() / 2);
        // The document node is open while its content is read, and its end is that of all nodes.
        let root = builder.push(NodeKind::Document, 0, "")?;
        builder.open.push(root);
        builder.nodes(&parsed)?;
        Ok(builder.document)
    }
}

impl DocumentBuilder {
    /// Adds all nodes, without recursion.
    fn nodes(&mut self, parsed: &roxmltree::Document<'_>) -> Result<(), Error> {
        // The elements that are open, and the document itself.
        let mut open = vec![parsed.root().id()];
        for node in parsed.root().descendants().skip(1) {
            let parent = node.parent().map(|parent| parent.id());
            while open.last().copied() != parent && open.pop().is_some() {
                self.end();
            }
            self.node(node)?;
            if node.is_element() {
                open.push(node.id());
            }
            if open.len() > MAX_DEPTH + 1 {
                return Err(Error::limit("the document is nested too deeply"));
            }
        }
        while open.pop().is_some() {
            self.end();
        }
        Ok(())
    }

    fn node(&mut self, node: roxmltree::Node<'_, '_>) -> Result<(), Error> {
        match node.node_type() {
            roxmltree::NodeType::Root => {}
            roxmltree::NodeType::Text => self.text(node.text().unwrap_or(""))?,
            roxmltree::NodeType::Comment => {
                self.push(NodeKind::Comment, 0, node.text().unwrap_or(""))?;
            }
            roxmltree::NodeType::PI => {
                let (target, value) = node
                    .pi()
                    .map_or(("", ""), |pi| (pi.target, pi.value.unwrap_or("")));
                let name = self.name(("", target, ""));
                self.push(NodeKind::ProcessingInstruction, name, value)?;
            }
            roxmltree::NodeType::Element => self.element(node)?,
        }
        Ok(())
    }

    fn element(&mut self, node: roxmltree::Node<'_, '_>) -> Result<(), Error> {
        let tag = node.tag_name();
        let namespace = tag.namespace().unwrap_or("");
        // The parser keeps no prefixes; the text of the tag has it.
        let text = node.document().input_text();
        let prefix = prefix_at(text, node.range().start + 1);
        self.start((namespace, tag.name(), prefix), declared(node))?;
        for attribute in node.attributes() {
            let prefix = prefix_at(text, attribute.range().start);
            let namespace = attribute.namespace().unwrap_or("");
            let name = (namespace, attribute.name(), prefix);
            // That of an `xml:id` is read as an identifier is (xml:id 1.0, section 4).
            let is_id = (namespace, attribute.name()) == (XML, "id");
            if is_id {
                let value = clacks_xs::WhiteSpace::Collapse.normalize(attribute.value());
                self.attribute(name, &value)?;
            } else {
                self.attribute(name, attribute.value())?;
            }
        }
        Ok(())
    }
}

/// The prefixes that stand for namespaces at an element, unless they are those of its parent.
fn declared(node: roxmltree::Node<'_, '_>) -> Option<Vec<(String, String)>> {
    let same = node.parent_element().is_some_and(|parent| {
        let mut outer = parent.namespaces();
        let mut inner = node.namespaces();
        // Namespaces that are inherited are the very same.
        loop {
            match (outer.next(), inner.next()) {
                (None, None) => return true,
                (Some(a), Some(b)) if std::ptr::eq(a, b) => {}
                _ => return false,
            }
        }
    });
    if same {
        return None;
    }
    let mut scope: Vec<(String, String)> = Vec::new();
    for namespace in node.namespaces() {
        let prefix = namespace.name().unwrap_or("");
        scope.retain(|(known, _)| known != prefix);
        if !namespace.uri().is_empty() && prefix != "xml" {
            scope.push((prefix.to_owned(), namespace.uri().to_owned()));
        }
    }
    Some(scope)
}

/// The prefix of the name that stands at `start`.
fn prefix_at(text: &str, start: usize) -> &str {
    let name = text.get(start..).unwrap_or("");
    let end = name
        .bytes()
        .position(|b| matches!(b, b':' | b'=' | b'>' | b'/' | b' ' | b'\t' | b'\n' | b'\r'));
    match end {
        Some(end) if name.as_bytes()[end] == b':' => &name[..end],
        _ => "",
    }
}
