//! Start tags: names, prefixes and attributes.

use std::borrow::Cow;

use clacks_xs::names;

use crate::doctype::{DeclaredAttributes, Doctype, Entities};
use crate::error::{Error, ErrorKind};
use crate::name::{XML, XMLNS};
use crate::namespaces::{Bound, Namespaces};
use crate::reader::{MAX_ATTRIBUTES, MAX_NAMESPACES, excerpt};
use crate::text;
use crate::tokens::{Fault, TagName, Tokens, syntax};

/// What start tags have said so far, as far as it is still in force.
#[derive(Debug, Default)]
pub(crate) struct Tags<'a> {
    pub(crate) namespaces: Namespaces<'a>,
    /// Of the start tag that was read last.
    pub(crate) attributes: Vec<Attribute<'a>>,
    /// What adds attributes and explains references.
    pub(crate) entities: Entities<'a>,
}

#[derive(Debug)]
pub(crate) struct Attribute<'a> {
    /// As it is written.
    pub(crate) name: &'a str,
    pub(crate) prefix: &'a str,
    pub(crate) local: &'a str,
    pub(crate) value: Cow<'a, str>,
    /// Of the name.
    pub(crate) offset: usize,
    /// Someone has asked for it.
    pub(crate) taken: bool,
}

impl<'a> Tags<'a> {
    /// The same for a document with a document type declaration.
    pub(crate) fn with_doctype(doctype: &'a Doctype) -> Self {
        Self {
            entities: Entities::of(doctype),
            ..Self::default()
        }
    }

    /// Attributes without a prefix are in no namespace.
    pub(crate) fn attribute_namespace(&self, prefix: &str) -> Option<&str> {
        if prefix.is_empty() {
            Some("")
        } else {
            self.namespaces.resolve(prefix)
        }
    }

    /// Takes in the start tag that `tokens` gave last, of an element at `depth` of which errors are
    /// told at `start`: binds its prefixes and keeps its attributes. Gives what the prefix of the
    /// element is bound to.
    #[inline]
    pub(crate) fn open(
        &mut self,
        name: TagName<'a>,
        tokens: &mut Tokens<'a>,
        start: usize,
        depth: usize,
    ) -> Result<Bound, Fault> {
        self.attributes.clear();
        if tokens.is_in_tag() || self.entities.doctype().is_some() {
            self.open_attributes(name.as_str(), tokens, start, depth)?;
        }
        if !name.has_colon() {
            return Ok(self.namespaces.default());
        }
        check_colons(name.as_str(), start)?;
        let (prefix, _) = name.split();
        self.namespaces
            .find(prefix)
            .ok_or_else(|| no_name(name.as_str(), start).unwrap_or_else(|| unbound(start, prefix)))
    }

    fn open_attributes(
        &mut self,
        element: &str,
        tokens: &mut Tokens<'a>,
        start: usize,
        depth: usize,
    ) -> Result<(), Fault> {
        let doctype = self.entities.doctype();
        let declared = doctype.and_then(|doctype| doctype.attributes(element));
        let mut bound = Vec::new();
        while let Some(attribute) = tokens.attribute()? {
            let mut value = if attribute.is_plain {
                Cow::Borrowed(attribute.value)
            } else {
                text::attribute_value(attribute.value, attribute.value_offset, &mut self.entities)?
            };
            if let Some(declared) = declared {
                bound.push(attribute.name);
                if declared.is_tokenized(attribute.name) {
                    value = text::tokenized(value);
                }
            }
            self.add(attribute.name, value, attribute.offset, depth)?;
        }
        for (name, value) in declared.into_iter().flat_map(DeclaredAttributes::defaults) {
            if !bound.contains(&name) {
                self.add(name, Cow::Borrowed(value), start, depth)?;
            }
        }
        self.check_doubles()
    }

    fn add(
        &mut self,
        name: &'a str,
        value: Cow<'a, str>,
        offset: usize,
        depth: usize,
    ) -> Result<(), Fault> {
        if name == "xmlns" {
            return self.bind("", value, offset, depth);
        }
        check_colons(name, offset)?;
        let (prefix, local) = split(name);
        if prefix == "xmlns" {
            return self.bind(local, value, offset, depth);
        }
        if self.attributes.len() == MAX_ATTRIBUTES {
            return Err((offset, limit("an element with too many attributes")));
        }
        if self.attributes.iter().any(|other| other.name == name) {
            return Err(double(offset));
        }
        self.attributes.push(Attribute {
            name,
            prefix,
            local,
            value,
            offset,
            taken: false,
        });
        Ok(())
    }

    /// Namespaces in XML 1.0, section 3.
    fn bind(
        &mut self,
        prefix: &'a str,
        uri: Cow<'a, str>,
        offset: usize,
        depth: usize,
    ) -> Result<(), Fault> {
        let reserved = match prefix {
            "xml" => uri != XML,
            "xmlns" => true,
            _ => uri == XML || uri == XMLNS || (uri.is_empty() && !prefix.is_empty()),
        };
        if reserved {
            let error = Error::new(
                ErrorKind::Syntax,
                "xml-names",
                format!(
                    "the prefix `{}` cannot be bound to {:?}",
                    excerpt(prefix),
                    excerpt(&uri)
                ),
            );
            return Err((offset, error));
        }
        if self.namespaces.binds_prefix(depth, prefix) {
            return Err(double(offset));
        }
        if self.namespaces.len() == MAX_NAMESPACES {
            return Err((offset, limit("too many prefixes bound at one place")));
        }
        self.namespaces.bind(depth, prefix, uri);
        Ok(())
    }

    /// Once all bindings of the tag are known: refuses unbound prefixes and doubles.
    fn check_doubles(&self) -> Result<(), Fault> {
        // As they are written names were compared when they were added.
        if self.attributes.iter().all(|a| a.prefix.is_empty()) {
            return Ok(());
        }
        let mut seen: Vec<(&str, &str)> = Vec::new();
        for attribute in &self.attributes {
            let Some(namespace) = self.attribute_namespace(attribute.prefix) else {
                return Err(unbound(attribute.offset, attribute.prefix));
            };
            if !namespace.is_empty() && seen.contains(&(attribute.local, namespace)) {
                let message = format!(
                    "the attribute `{}` stands there twice",
                    excerpt(attribute.local)
                );
                let error = Error::new(ErrorKind::Syntax, "xml-names", message);
                return Err((attribute.offset, error));
            }
            seen.push((attribute.local, namespace));
        }
        Ok(())
    }
}

/// Checks a name that starts with a colon or binds a prefix: every prefix in use was bound, so that
/// this is the place to look at it.
fn check_colons(name: &str, offset: usize) -> Result<(), Fault> {
    if !name.starts_with(':') && !name.starts_with("xmlns:") {
        return Ok(());
    }
    no_name(name, offset).map_or(Ok(()), Err)
}

pub(crate) fn split(name: &str) -> (&str, &str) {
    name.split_once(':').unwrap_or(("", name))
}

/// What stands where a name must, if it is none (Namespaces in XML 1.0, production 7). Only what is
/// not a name of the schema needs a look.
pub(crate) fn no_name(name: &str, offset: usize) -> Option<Fault> {
    let (prefix, local) = split(name);
    let good = |name| names::is_ncname(name);
    if good(local) && (!name.contains(':') || good(prefix)) {
        return None;
    }
    let colons = name.split(':').all(good);
    let rule = if colons { "xml-names" } else { "xml" };
    let message = format!("{:?} is not a name", excerpt(name));
    Some((offset, Error::new(ErrorKind::Syntax, rule, message)))
}

fn double(offset: usize) -> Fault {
    syntax(offset, "an attribute that stands there twice")
}

fn unbound(offset: usize, prefix: &str) -> Fault {
    let message = format!(
        "the prefix `{}` is not bound to a namespace",
        excerpt(prefix)
    );
    (offset, Error::new(ErrorKind::Syntax, "xml-names", message))
}

pub(crate) fn limit(message: &'static str) -> Error {
    Error::new(ErrorKind::Limit, "limit", message)
}
