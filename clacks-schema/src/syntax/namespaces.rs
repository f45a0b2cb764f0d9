//! What prefixes stand for at a place in a document.

use clacks_xs::PrefixBindings;

/// The namespaces in scope.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NamespaceContext {
    bindings: Vec<(Option<String>, String)>,
}

impl NamespaceContext {
    /// Those in scope at an element.
    pub(super) fn at(node: roxmltree::Node<'_, '_>) -> Self {
        let bindings = node
            .namespaces()
            .map(|binding| (binding.name().map(str::to_owned), binding.uri().to_owned()));
        Self {
            bindings: bindings.collect(),
        }
    }

    /// The prefixes and what they stand for; the default namespace is none.
    pub(super) fn prefixes(&self) -> impl Iterator<Item = (&str, &str)> {
        let bindings = self.bindings.iter();
        bindings.filter_map(|(prefix, uri)| Some((prefix.as_deref()?, uri.as_str())))
    }

    /// Are they those in scope at this element?
    pub(super) fn is_at(&self, node: roxmltree::Node<'_, '_>) -> bool {
        let own = self.bindings.iter();
        let own = own.map(|(prefix, uri)| (prefix.as_deref(), uri.as_str()));
        own.eq(node
            .namespaces()
            .map(|binding| (binding.name(), binding.uri())))
    }
}

impl PrefixBindings for NamespaceContext {
    fn lookup<'a>(&'a self, prefix: &'a str) -> Option<&'a str> {
        let found = self
            .bindings
            .iter()
            .find(|(bound, _)| bound.as_deref().unwrap_or_default() == prefix);
        found.map(|(_, uri)| uri.as_str())
    }
}
