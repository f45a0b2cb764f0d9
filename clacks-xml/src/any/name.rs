use core::fmt;
use core::hash::{Hash, Hasher};
use std::sync::Arc;

use crate::name::Name;

/// An expanded name with the prefix that it had, or is to have if it may.
#[derive(Clone, Default)]
pub struct AnyName {
    /// `None` for none.
    namespace: Option<Arc<str>>,
    prefix: Box<str>,
    local: Box<str>,
}

impl AnyName {
    /// The name `local` in `namespace`, which is empty for none.
    pub fn new(namespace: &str, local: &str) -> Self {
        Self::shared((!namespace.is_empty()).then(|| namespace.into()), "", local)
    }

    pub(super) fn shared(namespace: Option<Arc<str>>, prefix: &str, local: &str) -> Self {
        Self {
            namespace,
            prefix: prefix.into(),
            local: local.into(),
        }
    }

    /// The same name, to be written with this prefix where it may.
    #[must_use]
    pub fn with_prefix(mut self, prefix: &str) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// The namespace, empty for none.
    pub fn namespace(&self) -> &str {
        self.namespace.as_deref().unwrap_or("")
    }

    /// The local name.
    pub fn local(&self) -> &str {
        &self.local
    }

    /// The prefix that it had, or is to have.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// Whether it is this name.
    pub fn is(&self, namespace: &str, local: &str) -> bool {
        &*self.local == local && self.namespace() == namespace
    }
}

impl From<Name> for AnyName {
    fn from(name: Name) -> Self {
        Self::new(name.namespace, name.local)
    }
}

/// Names are the same whatever their prefixes are.
impl PartialEq for AnyName {
    fn eq(&self, other: &Self) -> bool {
        self.is(other.namespace(), &other.local)
    }
}

impl Eq for AnyName {}

impl Hash for AnyName {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.namespace().hash(state);
        self.local.hash(state);
    }
}

/// `{namespace}local`, a form for messages, which no document holds.
impl fmt::Display for AnyName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.namespace {
            Some(namespace) => write!(f, "{{{namespace}}}{}", self.local),
            None => f.write_str(&self.local),
        }
    }
}

impl fmt::Debug for AnyName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}
