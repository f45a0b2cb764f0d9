//! Bindings of prefixes.

use std::borrow::Cow;
use std::sync::Arc;

use clacks_xs::PrefixBindings;

use crate::name::XML;

/// The prefixes in scope, innermost last.
#[derive(Debug, Default)]
pub(crate) struct Namespaces<'a> {
    bindings: Vec<Binding<'a>>,
}

#[derive(Debug)]
pub(crate) struct Binding<'a> {
    pub(crate) depth: usize,
    pub(crate) prefix: &'a str,
    uri: Cow<'a, str>,
    /// The namespace for those who keep it, of which there may be many.
    shared: Option<Arc<str>>,
}

impl<'a> Namespaces<'a> {
    /// How many bindings there are.
    pub(crate) fn len(&self) -> usize {
        self.bindings.len()
    }

    /// Binds `prefix`, empty for the default, in the element at `depth`.
    pub(crate) fn bind(&mut self, depth: usize, prefix: &'a str, uri: Cow<'a, str>) {
        self.bindings.push(Binding {
            depth,
            prefix,
            uri,
            shared: None,
        });
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

    /// Whether the element at `depth`, which is the innermost, binds prefixes.
    pub(crate) fn binds(&self, depth: usize) -> bool {
        self.bindings.last().is_some_and(|b| b.depth >= depth)
    }

    /// The prefixes that stand for namespaces, empty for the default, and what they stand for.
    pub(crate) fn in_scope(&self) -> impl Iterator<Item = (&str, &str)> {
        let prefixes = self.bindings.iter().enumerate().filter(|(at, binding)| {
            let inner = &self.bindings[at + 1..];
            !binding.uri.is_empty() && inner.iter().all(|it| it.prefix != binding.prefix)
        });
        prefixes.map(|(_, binding)| (binding.prefix, &*binding.uri))
    }

    /// What binds `prefix`, if an element does.
    pub(crate) fn binding(&mut self, prefix: &str) -> Option<&mut Binding<'a>> {
        let mut bindings = self.bindings.iter_mut().rev();
        bindings.find(|binding| binding.prefix == prefix)
    }

    /// What the element at `depth`, which is the innermost, binds.
    pub(crate) fn of(&mut self, depth: usize) -> &mut [Binding<'a>] {
        let first = self.bindings.partition_point(|b| b.depth < depth);
        &mut self.bindings[first..]
    }
}

impl Binding<'_> {
    /// The namespace, for keeps.
    pub(crate) fn shared(&mut self) -> Arc<str> {
        let uri = &self.uri;
        Arc::clone(self.shared.get_or_insert_with(|| Arc::from(&**uri)))
    }
}

impl PrefixBindings for Namespaces<'_> {
    fn lookup<'n>(&'n self, prefix: &'n str) -> Option<&'n str> {
        self.resolve(prefix)
            .filter(|namespace| !namespace.is_empty())
    }
}
