//! Bindings of prefixes.

use std::borrow::Cow;
use std::ptr;
use std::sync::Arc;

use clacks_xs::PrefixBindings;

use crate::name::XML;

/// The prefixes in scope, innermost last.
#[derive(Debug, Default)]
pub(crate) struct Namespaces<'a> {
    bindings: Vec<Binding<'a>>,
    /// One more than where the default namespace is bound, 0 where it is not.
    default: usize,
}

/// What a prefix is bound to, for as long as the element is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bound {
    /// No namespace, because there is no binding of the default one.
    Nothing,
    /// The namespace of the prefix `xml`.
    Xml,
    At(usize),
}

#[derive(Debug)]
pub(crate) struct Binding<'a> {
    pub(crate) depth: usize,
    pub(crate) prefix: &'a str,
    uri: Cow<'a, str>,
    /// The same namespace as the schema has it, once they were compared.
    known: Option<&'static str>,
    /// The namespace for those who keep it, of which there may be many.
    shared: Option<Arc<str>>,
}

impl<'a> Namespaces<'a> {
    /// How many bindings there are.
    pub(crate) fn len(&self) -> usize {
        self.bindings.len()
    }

    /// Whether the element at `depth`, which is the innermost, binds `prefix`.
    pub(crate) fn binds_prefix(&self, depth: usize, prefix: &str) -> bool {
        let mut bindings = self.bindings.iter().rev();
        let mut own = bindings.by_ref().take_while(|b| b.depth == depth);
        own.any(|b| b.prefix == prefix)
    }

    /// Binds `prefix`, empty for the default, in the element at `depth`.
    pub(crate) fn bind(&mut self, depth: usize, prefix: &'a str, uri: Cow<'a, str>) {
        self.bindings.push(Binding {
            depth,
            prefix,
            uri,
            known: None,
            shared: None,
        });
        if prefix.is_empty() {
            self.default = self.bindings.len();
        }
    }

    /// Forgets the bindings of the element at `depth`.
    #[inline]
    pub(crate) fn leave(&mut self, depth: usize) {
        if self.bindings.last().is_some_and(|b| b.depth >= depth) {
            self.forget(depth);
        }
    }

    fn forget(&mut self, depth: usize) {
        while self.bindings.pop_if(|b| b.depth >= depth).is_some() {}
        let default = self.bindings.iter().rposition(|b| b.prefix.is_empty());
        self.default = default.map_or(0, |at| at + 1);
    }

    /// What the default namespace is.
    #[inline]
    pub(crate) fn default(&self) -> Bound {
        match self.default.checked_sub(1) {
            None => Bound::Nothing,
            Some(at) => Bound::At(at),
        }
    }

    /// What `prefix` is bound to, if it is.
    pub(crate) fn find(&self, prefix: &str) -> Option<Bound> {
        if prefix.is_empty() {
            return Some(self.default());
        }
        match self.bindings.iter().rposition(|b| b.prefix == prefix) {
            Some(at) => Some(Bound::At(at)),
            None if prefix == "xml" => Some(Bound::Xml),
            None => None,
        }
    }

    /// The namespace, empty for none.
    pub(crate) fn uri(&self, bound: Bound) -> &str {
        match bound {
            Bound::Nothing => "",
            Bound::Xml => XML,
            Bound::At(at) => &self.bindings[at].uri,
        }
    }

    /// Whether the namespace is this one of a schema.
    #[inline]
    pub(crate) fn is(&mut self, bound: Bound, namespace: &'static str) -> bool {
        let Bound::At(at) = bound else {
            return self.uri(bound) == namespace;
        };
        let Some(binding) = self.bindings.get_mut(at) else {
            return false;
        };
        // The names of a schema mostly have one and the same text for their namespace.
        if binding.known.is_some_and(|known| ptr::eq(known, namespace)) {
            return true;
        }
        let same = binding.uri == namespace;
        if same {
            binding.known = Some(namespace);
        }
        same
    }

    /// The namespace that `prefix` stands for: empty for none, `None` if it is not bound.
    pub(crate) fn resolve(&self, prefix: &str) -> Option<&str> {
        self.find(prefix).map(|bound| self.uri(bound))
    }

    /// Whether the element at `depth`, which is the innermost, binds prefixes.
    pub(crate) fn binds_any(&self, depth: usize) -> bool {
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
    pub(crate) fn uri(&self) -> &str {
        &self.uri
    }

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
