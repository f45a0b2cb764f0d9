//! Prefixes: declared where a name needs one, and in force to the end of the element.

use std::borrow::Cow;

use clacks_xs::{Prefixes, SimpleType, names};

use super::Writer;
use crate::error::{Error, ErrorKind};
use crate::name::XML;
use crate::reader::{MAX_NAMESPACES, excerpt};
use crate::tags::limit;

/// A declared prefix.
pub(crate) struct Declared<'w> {
    /// Of the element that declares it.
    depth: usize,
    prefix: Cow<'w, str>,
    namespace: Cow<'w, str>,
}

/// Whether a prefix can be declared.
pub(crate) fn is_prefix(prefix: &str) -> bool {
    names::is_ncname(prefix) && !prefix.starts_with("xml")
}

impl<'w> Writer<'w> {
    /// Where in the scope there is a prefix that stands for `namespace`; if there is none, declares
    /// one, which is `hint` where that is free.
    pub(crate) fn prefix_for(&mut self, namespace: &str, hint: &str) -> Result<usize, Error> {
        let mut scope = self.scope.iter().enumerate().rev();
        let stands = |&(at, declared): &(usize, &Declared<'w>)| {
            declared.namespace == namespace && self.lookup(&declared.prefix) == Some(at)
        };
        if let Some((at, _)) = scope.find(stands) {
            return Ok(at);
        }
        let prefix = if is_prefix(hint) && self.lookup(hint).is_none() {
            hint.to_owned()
        } else {
            self.fresh_prefix()
        };
        self.declare(prefix.into(), Cow::Owned(namespace.to_owned()))
    }

    /// The prefix at this place of the scope.
    pub(crate) fn declared(&self, at: usize) -> &str {
        &self.scope[at].prefix
    }

    pub(super) fn push_declared(&mut self, at: usize) {
        self.out.push_str(&self.scope[at].prefix);
    }

    /// Where in the scope it is said what `prefix` stands for.
    pub(crate) fn lookup(&self, prefix: &str) -> Option<usize> {
        self.scope
            .iter()
            .rposition(|declared| declared.prefix == prefix)
    }

    /// The namespace that `prefix` stands for.
    pub(crate) fn resolve(&self, prefix: &str) -> Option<&str> {
        self.lookup(prefix).map(|at| &*self.scope[at].namespace)
    }

    /// A prefix that is not in use. Its offset makes it unique, unless it was read somewhere.
    pub(crate) fn fresh_prefix(&self) -> String {
        let mut prefix = format!("n{}", self.out.len());
        while self.lookup(&prefix).is_some() {
            prefix.push('_');
        }
        prefix
    }

    /// Declares a prefix in the start tag that is open. Gives its place in the scope.
    pub(crate) fn declare(
        &mut self,
        prefix: Cow<'w, str>,
        namespace: Cow<'w, str>,
    ) -> Result<usize, Error> {
        if self.scope.len() == MAX_NAMESPACES {
            return Err(limit("too many prefixes bound at one place"));
        }
        self.out.push_str(" xmlns:");
        self.out.push_str(&prefix);
        self.out.push_str("=\"");
        self.escape_attribute(&namespace)?;
        self.out.push('"');
        self.scope.push(Declared {
            depth: self.depth,
            prefix,
            namespace,
        });
        Ok(self.scope.len() - 1)
    }

    /// Declares a prefix that must be this one.
    pub(crate) fn bind(&mut self, prefix: &'w str, namespace: &'w str) -> Result<(), Error> {
        if !is_prefix(prefix) || namespace.is_empty() {
            return Ok(());
        }
        match self.lookup(prefix) {
            Some(at) if self.scope[at].namespace == namespace => Ok(()),
            Some(at) if self.scope[at].depth == self.depth => {
                let message = format!(
                    "the prefix `{}` would have to stand for two namespaces",
                    excerpt(prefix)
                );
                Err(Error::new(ErrorKind::Structure, "xml-names", message))
            }
            _ => self.declare(prefix.into(), namespace.into()).map(drop),
        }
    }

    /// Forgets the prefixes that elements have declared which are not open any more.
    #[inline]
    pub(super) fn leave_scope(&mut self) {
        while self.scope.last().is_some_and(|it| it.depth > self.depth) {
            self.scope.pop();
        }
    }

    pub(crate) fn write_default(&mut self, namespace: &str) -> Result<(), Error> {
        self.out.push_str(" xmlns=\"");
        self.escape_attribute(namespace)?;
        self.out.push('"');
        Ok(())
    }

    /// Makes `default` the default namespace in the element of which the start tag is open. Where
    /// it is another now, which the element needs, the element is given a prefix.
    pub(crate) fn set_default(&mut self, default: &'w str) -> Result<(), Error> {
        let open = &self.open;
        let (start, old, inherited) = (open.start, open.default, open.inherited);
        let tail = &self.out[start + 1..];
        let name = tail[..open.name_len].to_owned();
        let is_unprefixed = open.name_len == open.local.len();
        // An element without a namespace can have no prefix.
        if old == default || (is_unprefixed && old.is_empty()) {
            return Ok(());
        }
        self.is_torn |= open.is_default_meant;
        let rest = tail[name.len()..].to_owned();
        let prefix = is_unprefixed.then(|| self.fresh_prefix());
        self.out.truncate(start);
        let (prefix_text, local) = (prefix.as_deref().unwrap_or(""), &*name);
        self.begin_tag(prefix_text, local);
        let name_len = self.out.len() - start - 1;
        let from = self.out.len();
        let mut skip = 0;
        if old != inherited {
            self.write_default(old)?;
            skip = self.out.len() - from;
            self.out.truncate(from);
        }
        if default != inherited {
            self.write_default(default)?;
        }
        if let Some(prefix) = prefix {
            self.declare(prefix.into(), old.into())?;
        }
        self.out.push_str(&rest[skip..]);
        (self.open.default, self.open.name_len) = (default, name_len);
        Ok(())
    }
}

impl Writer<'_> {
    /// Whether a name in the namespace needs no prefix in the element of which the start tag is
    /// open, because that is the default namespace.
    fn takes_default(&mut self, namespace: &str) -> bool {
        let takes = !self.always_prefixes && self.open.default == namespace;
        self.open.is_default_meant |= takes;
        takes
    }
}

/// A literal with prefixes that are being declared.
pub(super) struct Literal<'p, 'w> {
    writer: &'p mut Writer<'w>,
    prefix: String,
    outcome: Result<(), Error>,
}

impl<'p, 'w> Literal<'p, 'w> {
    /// The literal of `value`, with prefixes that the start tag which is open declares.
    pub(super) fn of<T: SimpleType>(
        value: &T,
        writer: &'p mut Writer<'w>,
    ) -> Result<String, Error> {
        let mut literal = String::new();
        let mut prefixes = Self {
            writer,
            prefix: String::new(),
            outcome: Ok(()),
        };
        value.write_literal_in(&mut literal, &mut prefixes);
        prefixes.outcome.map(|()| literal)
    }
}

impl Prefixes for Literal<'_, '_> {
    fn prefix(&mut self, namespace: Option<&str>) -> &str {
        match namespace {
            Some(XML) => "xml",
            Some(namespace) if self.writer.takes_default(namespace) => "",
            Some(namespace) => self.explicit_prefix(namespace),
            None => {
                if let Err(error) = self.writer.set_default("") {
                    self.outcome = Err(error);
                }
                ""
            }
        }
    }

    fn explicit_prefix(&mut self, namespace: &str) -> &str {
        if namespace == XML {
            return "xml";
        }
        match self.writer.prefix_for(namespace, "") {
            Ok(at) => self.writer.declared(at).clone_into(&mut self.prefix),
            Err(error) => self.outcome = Err(error),
        }
        &self.prefix
    }
}
