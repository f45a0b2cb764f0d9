//! Bindings of prefixes.

use std::borrow::Cow;

use crate::name::XML;

/// The prefixes in scope, innermost last.
#[derive(Debug, Default)]
pub(crate) struct Namespaces<'a> {
    bindings: Vec<Binding<'a>>,
}

#[derive(Debug)]
struct Binding<'a> {
    depth: usize,
    prefix: &'a str,
    uri: Cow<'a, str>,
}

impl<'a> Namespaces<'a> {
    /// How many bindings there are.
    pub(crate) fn len(&self) -> usize {
        self.bindings.len()
    }

    /// Binds `prefix`, empty for the default, in the element at `depth`.
    pub(crate) fn bind(&mut self, depth: usize, prefix: &'a str, uri: Cow<'a, str>) {
        self.bindings.push(Binding { depth, prefix, uri });
    }

    /// Forgets the bindings of the element at `depth`.
    pub(crate) fn leave(&mut self, depth: usize) {
        while self.bindings.last().is_some_and(|b| b.depth >= depth) {
            self.bindings.pop();
        }
    }

    /// The namespace that `prefix` stands for: empty for none, `None` if it is not bound.
    pub(crate) fn resolve(&self, prefix: &str) -> Option<&str> {
        match self.bindings.iter().rev().find(|b| b.prefix == prefix) {
            Some(binding) => Some(&binding.uri),
            None if prefix.is_empty() => Some(""),
            None if prefix == "xml" => Some(XML),
            None => None,
        }
    }
}
