//! The attributes of the element that was entered.

use clacks_xs::SimpleType;

use super::faults::{excerpt, structure, value_error};
use super::{Ahead, Reader};
use crate::error::Error;
use crate::name::{Name, XSI};
use crate::tags::no_name;
use crate::tokens::{Tag, Token};

impl<'a> Reader<'a> {
    /// Reads the attribute `name`, if there is one.
    ///
    /// # Errors
    /// A value that is not of the type.
    pub fn attribute<T: SimpleType>(&mut self, name: &Name) -> Result<Option<T>, Error> {
        let Some(at) = self.tags.attributes.iter().position(|attribute| {
            attribute.local == name.local
                && self.tags.attribute_namespace(attribute.prefix) == Some(name.namespace)
        }) else {
            return Ok(None);
        };
        self.tags.attributes[at].taken = true;
        let attribute = &self.tags.attributes[at];
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
        match self
            .tags
            .attributes
            .iter()
            .find(|attribute| !attribute.taken)
        {
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

    /// Takes in a start tag: binds its prefixes, keeps its attributes, resolves its name.
    pub(super) fn open_tag(&mut self, tag: Tag<'a>) -> Result<Ahead<'a>, Error> {
        self.nil = None;
        let start = self.tokens.start();
        let opened = self.tags.open(tag, start, self.depth + 1);
        let (prefix, local) = opened.map_err(|fault| self.fault(fault))?;
        if !tag.rest().is_empty() {
            self.take_instance_attributes()?;
        }
        Ok(Ahead::Start {
            name: tag.name(),
            prefix,
            local,
        })
    }

    /// Takes out what any instance may carry.
    fn take_instance_attributes(&mut self) -> Result<(), Error> {
        for index in 0..self.tags.attributes.len() {
            let attribute = &self.tags.attributes[index];
            let prefix = attribute.prefix;
            if prefix.is_empty() || self.tags.namespaces.resolve(prefix) != Some(XSI) {
                continue;
            }
            match attribute.local {
                "nil" => match bool::from_text(&attribute.value) {
                    Ok(value) => self.nil = Some((value, attribute.offset)),
                    Err(error) => return Err(self.fail_attribute(attribute, value_error(&error))),
                },
                "type" => {
                    let message = "`xsi:type` is not supported on this element".into();
                    return Err(self.fail_attribute(attribute, structure("cvc-elt.4", message)));
                }
                "schemaLocation" | "noNamespaceSchemaLocation" => {}
                _ => continue,
            }
            self.tags.attributes[index].taken = true;
        }
        Ok(())
    }
}
