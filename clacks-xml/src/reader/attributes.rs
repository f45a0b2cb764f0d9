//! Start tags: names, prefixes and attributes.

use std::borrow::Cow;

use clacks_xs::SimpleType;

use super::faults::{
    attribute_fault, excerpt, limit, no_name, split, structure, unbound, value_error,
};
use super::{Ahead, Attribute, MAX_ATTRIBUTES, MAX_NAMESPACES, Reader};
use crate::error::{Error, ErrorKind};
use crate::name::{Name, XML, XMLNS, XSI};
use crate::text;
use crate::tokens::{Tag, Token, syntax};

impl<'a> Reader<'a> {
    /// Reads the attribute `name`, if there is one.
    ///
    /// # Errors
    /// A value that is not of the type.
    pub fn attribute<T: SimpleType>(&mut self, name: &Name) -> Result<Option<T>, Error> {
        let Some(at) = self.attributes.iter().position(|attribute| {
            attribute.local == name.local
                && self.attribute_namespace(attribute.prefix) == Some(name.namespace)
        }) else {
            return Ok(None);
        };
        self.attributes[at].taken = true;
        let attribute = &self.attributes[at];
        match T::from_text(&attribute.value) {
            Ok(value) => Ok(Some(value)),
            Err(error) => Err(self.fail_attribute(attribute, value_error(&error))),
        }
    }

    /// Reads the attribute `name`, which must be there.
    ///
    /// # Errors
    /// No such attribute, or a value that is not of the type.
    pub fn required_attribute<T: SimpleType>(&mut self, name: &Name) -> Result<T, Error> {
        match self.attribute(name)? {
            Some(value) => Ok(value),
            None => Err(self.fail(
                self.tokens.start(),
                structure(
                    "cvc-complex-type.4",
                    format!("the attribute `{name}` is missing"),
                ),
            )),
        }
    }

    /// Ends the attributes: none may be left over.
    ///
    /// # Errors
    /// An attribute that was not asked for.
    pub fn end_attributes(&mut self) -> Result<(), Error> {
        self.refuse_attributes("cvc-complex-type.3.2.2")
    }

    /// The same for an element of a simple type, which has no attributes at all.
    pub(crate) fn no_attributes(&mut self) -> Result<(), Error> {
        self.refuse_attributes("cvc-type.3.1.1")
    }

    fn refuse_attributes(&mut self, rule: &'static str) -> Result<(), Error> {
        if let Some((_, offset)) = self.nil {
            let error = structure(
                "cvc-elt.3.1",
                "`xsi:nil` on an element that is not nillable".into(),
            );
            return Err(self.fail(offset, error));
        }
        match self.attributes.iter().find(|attribute| !attribute.taken) {
            None => Ok(()),
            Some(unknown) => {
                if let Some(fault) = no_name(unknown.name, unknown.offset) {
                    return Err(self.fault(fault));
                }
                let message = format!(
                    "the attribute `{}` does not belong here",
                    excerpt(unknown.name)
                );
                Err(self.fail_attribute(unknown, structure(rule, message)))
            }
        }
    }

    /// Whether the element says `xsi:nil="true"`; then its end is read too.
    ///
    /// # Errors
    /// A nil element that has content or attributes.
    pub(crate) fn take_nil(&mut self) -> Result<bool, Error> {
        let nil = self.nil.take().is_some_and(|(nil, _)| nil);
        if nil {
            self.end_attributes()?;
            match self.next_token()? {
                Token::End => self.leave(),
                Token::Eof => return Err(self.cut_off()),
                _ => {
                    let error = structure("cvc-elt.3.2.1", "a nil element that has content".into());
                    return Err(self.fail(self.tokens.start(), error));
                }
            }
        }
        Ok(nil)
    }

    /// Attributes without a prefix are in no namespace.
    fn attribute_namespace(&self, prefix: &str) -> Option<&str> {
        if prefix.is_empty() {
            Some("")
        } else {
            self.namespaces.resolve(prefix)
        }
    }

    /// Takes in a start tag: binds its prefixes, keeps its attributes, resolves its name.
    pub(super) fn open_tag(&mut self, tag: Tag<'a>) -> Result<Ahead<'a>, Error> {
        self.attributes.clear();
        self.nil = None;
        let start = self.tokens.start();
        if tag.name().is_empty() {
            return Err(self.fault(syntax(start, "a tag without a name")));
        }
        self.check_colons(tag.name(), start)?;
        if !tag.rest().is_empty() {
            self.open_attributes(tag)?;
        }
        let name = tag.name();
        let (prefix, local) = split(name);
        if self.namespaces.resolve(prefix).is_none() {
            return Err(self.fault(no_name(name, start).unwrap_or_else(|| unbound(start, prefix))));
        }
        Ok(Ahead::Start {
            name,
            prefix,
            local,
        })
    }

    fn open_attributes(&mut self, tag: Tag<'a>) -> Result<(), Error> {
        let content = tag.content();
        let base = self.tokens.start() + 1;
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| self.fault(attribute_fault(base, &error)))?;
            let key: &'a str = attribute.key.0;
            // Both are parts of the content, so that the distance is the offset.
            let at = key.as_ptr().addr() - content.as_ptr().addr();
            let offset = base + at;
            if !content[..at].ends_with([' ', '\t', '\r', '\n']) {
                return Err(self.fault(syntax(offset, "an attribute without a space before it")));
            }
            let Cow::Borrowed(raw) = attribute.value else {
                continue;
            };
            let value_offset = base + (raw.as_ptr().addr() - content.as_ptr().addr());
            let value = text::attribute_value(raw, value_offset).map_err(|f| self.fault(f))?;
            if key == "xmlns" {
                self.bind("", value, offset)?;
                continue;
            }
            self.check_colons(key, offset)?;
            let (prefix, local) = split(key);
            if prefix == "xmlns" {
                self.bind(local, value, offset)?;
                continue;
            }
            if self.attributes.len() == MAX_ATTRIBUTES {
                return Err(self.fail(offset, limit("an element with too many attributes")));
            }
            self.attributes.push(Attribute {
                name: key,
                prefix,
                local,
                value,
                offset,
                taken: false,
            });
        }
        self.resolve_attributes()
    }

    /// Namespaces in XML 1.0, section 3.
    fn bind(&mut self, prefix: &'a str, uri: Cow<'a, str>, offset: usize) -> Result<(), Error> {
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
            return Err(self.fail(offset, error));
        }
        if self.namespaces.len() == MAX_NAMESPACES {
            return Err(self.fail(offset, limit("too many prefixes bound at one place")));
        }
        self.namespaces.bind(self.depth + 1, prefix, uri);
        Ok(())
    }

    /// Once all bindings of the tag are known: refuses unbound prefixes and doubles, and takes out
    /// what any instance may carry.
    fn resolve_attributes(&mut self) -> Result<(), Error> {
        // The tokenizer has compared the names as they are written.
        if self
            .attributes
            .iter()
            .all(|attribute| attribute.prefix.is_empty())
        {
            return Ok(());
        }
        let mut seen: Vec<(&str, &str)> = Vec::new();
        let mut taken = Vec::new();
        let mut nil = None;
        for (index, attribute) in self.attributes.iter().enumerate() {
            let Some(namespace) = self.attribute_namespace(attribute.prefix) else {
                return Err(self.fault(unbound(attribute.offset, attribute.prefix)));
            };
            if !namespace.is_empty() && seen.contains(&(attribute.local, namespace)) {
                let message = format!(
                    "the attribute `{}` stands there twice",
                    excerpt(attribute.local)
                );
                let error = Error::new(ErrorKind::Syntax, "xml-names", message);
                return Err(self.fail(attribute.offset, error));
            }
            seen.push((attribute.local, namespace));
            if namespace != XSI {
                continue;
            }
            match attribute.local {
                "nil" => match bool::from_text(&attribute.value) {
                    Ok(value) => nil = Some((value, attribute.offset)),
                    Err(error) => return Err(self.fail_attribute(attribute, value_error(&error))),
                },
                "type" => {
                    let message = "`xsi:type` is not supported on this element".into();
                    return Err(self.fail_attribute(attribute, structure("cvc-elt.4", message)));
                }
                "schemaLocation" | "noNamespaceSchemaLocation" => {}
                _ => continue,
            }
            taken.push(index);
        }
        self.nil = nil;
        for index in taken {
            self.attributes[index].taken = true;
        }
        Ok(())
    }

    /// Checks a name that starts with a colon or binds a prefix: every prefix in use was bound, so
    /// that this is the place to look at it.
    fn check_colons(&self, name: &str, offset: usize) -> Result<(), Error> {
        if !name.starts_with(':') && !name.starts_with("xmlns:") {
            return Ok(());
        }
        match no_name(name, offset) {
            Some(fault) => Err(self.fault(fault)),
            None => Ok(()),
        }
    }
}
