//! What stands where a schema has a wildcard, or says nothing at all: elements and attributes as
//! they are in the document.
//!
//! Names are kept with the prefixes that they had, and with what such prefixes stand for that a
//! value may have in it, so that names in values still mean the same when they are written. Neither
//! counts when values are compared.

mod attributes;
mod name;
mod read;
mod simple;
mod write;

use std::sync::Arc;

pub use attributes::{AnyAttribute, AnyAttributes};
pub use name::AnyName;
pub use simple::AnySimple;

/// An element of any name and content.
///
/// ```
/// use clacks_xml::{AnyElement, AnyName};
///
/// let mut element = AnyElement::new(AnyName::new("urn:x", "note").with_prefix("x"));
/// element.content.push_text("late");
/// element.content.attributes.insert(AnyName::new("", "by"), "me");
/// assert_eq!(element.content.text(), "late");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct AnyElement {
    /// Its name.
    pub name: AnyName,
    /// Its attributes, children and text.
    pub content: AnyContent,
}

/// What an element of any content holds: that of one whose type is `xs:anyType`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct AnyContent {
    /// The attributes, `xsi:type` and its like included; declarations of namespaces are none.
    pub attributes: AnyAttributes,
    /// The child elements, and the text between them.
    pub children: Vec<AnyNode>,
}

/// What stands in an element. Comments and processing instructions are not kept.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AnyNode {
    /// An element.
    Element(AnyElement),
    /// Text.
    Text(String),
}

/// What a prefix, of which the empty one is the default namespace, stands for; the empty namespace
/// is none.
#[derive(Debug, Clone)]
struct Binding {
    prefix: Box<str>,
    namespace: Arc<str>,
}

impl AnyElement {
    /// An empty element.
    pub fn new(name: AnyName) -> Self {
        Self {
            name,
            content: AnyContent::default(),
        }
    }
}

impl AnyContent {
    /// The child elements.
    pub fn elements(&self) -> impl Iterator<Item = &AnyElement> {
        self.children.iter().filter_map(|node| match node {
            AnyNode::Element(element) => Some(element),
            AnyNode::Text(_) => None,
        })
    }

    /// The text between the child elements, in one.
    pub fn text(&self) -> String {
        let texts = self.children.iter().filter_map(|node| match node {
            AnyNode::Element(_) => None,
            AnyNode::Text(text) => Some(text.as_str()),
        });
        texts.collect()
    }

    /// Adds an element.
    pub fn push(&mut self, element: AnyElement) {
        self.children.push(AnyNode::Element(element));
    }

    /// Adds text.
    pub fn push_text(&mut self, text: &str) {
        match self.children.last_mut() {
            _ if text.is_empty() => {}
            Some(AnyNode::Text(last)) => last.push_str(text),
            _ => self.children.push(AnyNode::Text(text.to_owned())),
        }
    }
}
