//! Names of elements and attributes.

use core::fmt;
use core::hash::{Hash, Hasher};

/// The namespace of the attributes that every instance may carry: `xsi:nil`, `xsi:schemaLocation` …
pub(crate) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// The namespace of the prefix `xml`.
pub(crate) const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// The namespace of the prefix `xmlns`.
pub(crate) const XMLNS: &str = "http://www.w3.org/2000/xmlns/";

/// An expanded name: a namespace and a local name.
#[derive(Debug, Clone, Copy)]
pub struct Name {
    /// The namespace, empty for none.
    pub namespace: &'static str,
    /// The local name.
    pub local: &'static str,
    tags: Option<NameTags>,
}

/// An element of a name as it is written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NameTags {
    /// The start tag, without attributes.
    pub(crate) start: &'static str,
    pub(crate) end: &'static str,
    /// The declaration of its namespace as the default one, with a space before it.
    pub(crate) declaration: &'static str,
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        self.local == other.local && self.namespace == other.namespace
    }
}

impl Eq for Name {}

impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.namespace, self.local).hash(state);
    }
}

impl Name {
    /// The name `local` in `namespace`, which is empty for none.
    pub const fn new(namespace: &'static str, local: &'static str) -> Self {
        Self {
            namespace,
            local,
            tags: None,
        }
    }

    /// The same with the tags of an element of this name, `<local>` and `</local>`, and the
    /// declaration of its namespace, ` xmlns="namespace"`, so that nobody has to put them together.
    #[must_use]
    pub const fn with_tags(
        mut self,
        start: &'static str,
        end: &'static str,
        declaration: &'static str,
    ) -> Self {
        self.tags = Some(NameTags {
            start,
            end,
            declaration,
        });
        self
    }

    /// The name of the envelope of an element of this name.
    pub(crate) const fn envelope(&self) -> Self {
        let name = Self::new(self.namespace, "Event");
        match self.tags {
            None => name,
            Some(tags) => name.with_tags("<Event>", "</Event>", tags.declaration),
        }
    }

    #[inline]
    pub(crate) const fn tags(&self) -> Option<NameTags> {
        self.tags
    }
}

impl fmt::Display for Name {
    /// Writes the local name, as messages do.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.local)
    }
}
