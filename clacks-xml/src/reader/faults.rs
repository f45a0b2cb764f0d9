//! What is reported, and where.

use clacks_xs::ValueError;

use super::{Ahead, Reader};
use crate::error::{Error, ErrorKind};
use crate::name::Name;
use crate::place;
use crate::tags::{Attribute, no_name};
use crate::tokens::{Fault, syntax};

impl Reader<'_> {
    /// What stands here is none of what was asked for.
    pub fn unexpected(&mut self) -> Error {
        // What is a name of the schema is a name, and prefixes were looked at when they were bound;
        // anything else may be no name at all.
        if let Ahead::Start { name, .. } = self.ahead
            && let Some(fault) = no_name(name.as_str(), self.tokens.start())
        {
            return self.fault(fault);
        }
        // A name may have been asked for more than once, by alternatives that begin alike.
        let mut expected: Vec<String> = Vec::new();
        for name in &self.expected {
            let shown = format!("<{name}>");
            if !expected.contains(&shown) {
                expected.push(shown);
            }
        }
        let nothing = expected.is_empty() && self.wanted.is_none();
        let error = match (&self.ahead, nothing) {
            (Ahead::Start { name, .. }, false) => structure(
                "cvc-complex-type.2.4.a",
                format!(
                    "the element <{}> does not belong here",
                    excerpt(name.local())
                ),
            ),
            (Ahead::Start { name, .. }, true) => structure(
                "cvc-complex-type.2.4.d",
                format!(
                    "the element <{}> where none may follow",
                    excerpt(name.local())
                ),
            ),
            _ => structure(
                "cvc-complex-type.2.4.b",
                "the content is not complete".into(),
            ),
        };
        if self.wanted.is_some() {
            expected.push("an element that a wildcard allows".to_owned());
        }
        let error = match expected.as_slice() {
            [] => error,
            [only] => error.expecting(only),
            several => error.expecting(format!("one of {}", several.join(", "))),
        };
        let error = self.naming_namespaces(error);
        self.fail(self.tokens.start(), error)
    }

    /// What stands here is no document element of these names.
    #[cold]
    pub(super) fn wrong_root(&self, names: &'static [Name]) -> Error {
        let Ahead::Start { name, .. } = self.ahead else {
            return self.fault(syntax(self.tokens.start(), "the document has no element"));
        };
        let message = format!("the document element is <{}>", excerpt(name.local()));
        let mut wanted: Vec<_> = names.iter().map(|name| format!("<{name}>")).collect();
        wanted.dedup();
        let error = structure("cvc-elt.1", message).expecting(wanted.join(" or "));
        let error = self.naming_namespaces(error);
        self.fail(self.tokens.start(), error)
    }

    /// Where the element that stands here has an expected local name and only the namespace is
    /// wrong: says which is which instead.
    fn naming_namespaces(&self, error: Error) -> Error {
        let Ahead::Start { name, bound } = self.ahead else {
            return error;
        };
        let local = name.local();
        let Some(wanted) = self.expected.iter().find(|name| name.local == local) else {
            return error;
        };
        let described = |namespace: &str| match namespace {
            "" => "no namespace".to_owned(),
            uri => format!("the namespace {:?}", excerpt(uri)),
        };
        let found = described(self.tags.namespaces.uri(bound));
        structure(error.rule(), format!("the element <{local}> is in {found}"))
            .expecting(described(wanted.namespace))
    }

    pub(crate) fn cut_off(&self) -> Error {
        self.fault(syntax(self.input.len(), "the document ends too early"))
    }

    pub(crate) fn fault(&self, (offset, error): Fault) -> Error {
        self.fail(offset, error)
    }

    #[cold]
    pub(crate) fn fail(&self, offset: usize, error: Error) -> Error {
        let path = place::path(self.input, offset);
        error.at(path, Some(place::position(self.input, offset)))
    }

    #[cold]
    pub(crate) fn fail_attribute(&self, attribute: &Attribute<'_>, error: Error) -> Error {
        let mut path = place::path(self.input, attribute.offset);
        path.push_str("/@");
        path.push_str(excerpt(attribute.name));
        error.at(path, Some(place::position(self.input, attribute.offset)))
    }
}

/// The start of a name, so that no message is longer than it need be.
pub(crate) fn excerpt(name: &str) -> &str {
    match name.char_indices().nth(60) {
        Some((end, _)) => &name[..end],
        None => name,
    }
}

pub(crate) fn structure(rule: &'static str, message: String) -> Error {
    Error::new(ErrorKind::Structure, rule, message)
}

pub(crate) fn value_error(error: &ValueError) -> Error {
    let located = Error::new(ErrorKind::Value, error.rule(), error.message());
    match error.expected() {
        Some(expected) => located.expecting(expected),
        None => located,
    }
}
