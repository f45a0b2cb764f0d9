use core::hash::{Hash, Hasher};
use std::sync::Arc;

use super::{AnyName, Binding};

/// Attributes of any names, in the order of the document, which does not count when they are
/// compared.
#[derive(Debug, Clone, Default)]
pub struct AnyAttributes {
    pub(super) attributes: Vec<AnyAttribute>,
    /// What prefixes in the values stand for and, of an element, in those of its children.
    pub(super) bindings: Vec<Binding>,
}

/// An attribute of any name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AnyAttribute {
    /// Its name.
    pub name: AnyName,
    /// Its value.
    pub value: String,
}

impl AnyAttributes {
    /// No attributes.
    pub const fn new() -> Self {
        Self {
            attributes: Vec::new(),
            bindings: Vec::new(),
        }
    }

    /// The value of the attribute `local` in `namespace`, which is empty for none.
    pub fn get(&self, namespace: &str, local: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|attribute| attribute.name.is(namespace, local));
        found.map(|attribute| attribute.value.as_str())
    }

    /// Adds an attribute, in place of one of its name.
    pub fn insert(&mut self, name: AnyName, value: impl Into<String>) {
        let value = value.into();
        match self.attributes.iter_mut().find(|one| one.name == name) {
            Some(attribute) => *attribute = AnyAttribute { name, value },
            None => self.attributes.push(AnyAttribute { name, value }),
        }
    }

    /// Takes an attribute out and gives its value.
    pub fn remove(&mut self, namespace: &str, local: &str) -> Option<String> {
        let is_it = |attribute: &AnyAttribute| attribute.name.is(namespace, local);
        let at = self.attributes.iter().position(is_it)?;
        Some(self.attributes.remove(at).value)
    }

    /// The attributes.
    pub fn iter(&self) -> std::slice::Iter<'_, AnyAttribute> {
        self.attributes.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.attributes.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.attributes.is_empty()
    }

    /// What prefixes stand for, because values may have them in names: the prefix, of which the
    /// empty one is the default namespace, and the namespace, empty for none.
    pub fn bindings(&self) -> impl Iterator<Item = (&str, &str)> {
        let bindings = self.bindings.iter();
        bindings.map(|binding| (&*binding.prefix, &*binding.namespace))
    }

    /// Says what a prefix stands for in values.
    pub fn bind(&mut self, prefix: &str, namespace: &str) {
        self.bind_shared(prefix, namespace.into());
    }

    pub(super) fn bind_shared(&mut self, prefix: &str, namespace: Arc<str>) {
        match self.bindings.iter_mut().find(|one| &*one.prefix == prefix) {
            Some(binding) => binding.namespace = namespace,
            None => self.bindings.push(Binding {
                prefix: prefix.into(),
                namespace,
            }),
        }
    }
}

impl<'a> IntoIterator for &'a AnyAttributes {
    type Item = &'a AnyAttribute;
    type IntoIter = std::slice::Iter<'a, AnyAttribute>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl PartialEq for AnyAttributes {
    fn eq(&self, other: &Self) -> bool {
        let is_in = |one: &AnyAttribute| {
            other.get(one.name.namespace(), one.name.local()) == Some(one.value.as_str())
        };
        self.len() == other.len() && self.iter().all(is_in)
    }
}

impl Eq for AnyAttributes {}

impl Hash for AnyAttributes {
    /// The number alone, since the order does not count.
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.len().hash(state);
    }
}
