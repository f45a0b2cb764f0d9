//! What an element says of itself: `xsi:type` and `xsi:nil` (*Element Locally Valid (Element)*, part
//! 1, section 3.3.4, clauses 3 and 4).

use clacks_xs::{SimpleType, names};

use super::faults::{excerpt, structure, value_error};
use super::{Ahead, Reader, builtin};
use crate::constraint::Constraint;
use crate::error::{Error, ErrorKind};
use crate::identity::FieldValue;
use crate::name::{Name, XSI};
use crate::tags::split;
use crate::tokens::{TagName, Token};
use crate::wildcard;

/// Which attributes of a start tag are there to be asked for.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Said {
    pub(crate) nil: Option<usize>,
    pub(crate) ty: Option<usize>,
    /// No type may stand for the declared one.
    pub(crate) only_declared: bool,
}

impl<'a> Reader<'a> {
    /// Which of the types that may stand there the element says it has, if it says one: the place
    /// in `allowed`. To be asked before the attributes; not to ask is to allow none.
    ///
    /// ```
    /// use clacks_xml::{Content, Error, Name, Reader, Writer};
    ///
    /// enum Shape { Shape(u8), Circle(u8) }
    /// const TYPES: &[Name] = &[Name::new("urn:x", "Shape"), Name::new("urn:x", "Circle")];
    ///
    /// impl Content for Shape {
    ///     fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
    ///         match reader.xsi_type(TYPES)? {
    ///             None | Some(0) => Content::read(reader).map(Self::Shape),
    ///             Some(_) => Content::read(reader).map(Self::Circle),
    ///         }
    ///     }
    ///     fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
    ///         match self {
    ///             Self::Shape(shape) => shape.write(writer),
    ///             Self::Circle(circle) => {
    ///                 writer.xsi_type(TYPES[1]);
    ///                 circle.write(writer)
    ///             }
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// # Errors
    /// Another type.
    #[inline]
    pub fn xsi_type(&mut self, allowed: &[Name]) -> Result<Option<usize>, Error> {
        match self.said.ty {
            None => Ok(None),
            Some(at) => self.type_among(at, allowed).map(Some),
        }
    }

    /// The element must say its type, because the declared one is abstract.
    ///
    /// # Errors
    /// Always; to be called where [`Reader::xsi_type`] gave none.
    pub fn abstract_type<T>(&mut self) -> Result<T, Error> {
        let error = structure("cvc-type.2", "the type of the element is abstract".into());
        let error = error.expecting("`xsi:type` with a type derived from it");
        Err(self.fail(self.tokens.start(), error))
    }

    /// Whether the element says `xsi:nil="true"`. To be asked before the attributes, of which the
    /// element has those that it has anyway; then, if it is nil, [`Reader::end_nil`] closes it.
    ///
    /// # Errors
    /// Neither true nor false.
    #[inline]
    pub fn xsi_nil(&mut self) -> Result<bool, Error> {
        if let Some(identity) = &mut self.identity {
            identity.may_be_nil(self.open.len());
        }
        match self.said.nil.take() {
            None => Ok(false),
            Some(at) => {
                let nil = self.nil_at(at)?;
                if !nil {
                    self.keep_not_nil();
                }
                Ok(nil)
            }
        }
    }

    /// Closes an element that is nil.
    ///
    /// # Errors
    /// Content.
    pub fn end_nil(&mut self) -> Result<(), Error> {
        if self.constraint.take().is_some_and(Constraint::is_fixed) {
            let message = "a nil element that has a fixed value";
            let error = structure("cvc-elt.3.2.2", message.into());
            return Err(self.fail(self.tokens.start(), error));
        }
        match self.next_token()? {
            Token::End => {
                if let Some(identity) = &mut self.identity {
                    identity.value(self.open.len(), FieldValue::Nil);
                }
                self.leave();
                Ok(())
            }
            Token::Eof => Err(self.cut_off()),
            _ => {
                let error = structure("cvc-elt.3.2.1", "a nil element that has content".into());
                Err(self.fail(self.tokens.start(), error))
            }
        }
    }

    /// Whether the element is nil and has no attributes; then its end is read too.
    ///
    /// # Errors
    /// A nil element that has content or attributes.
    pub(crate) fn take_nil(&mut self) -> Result<bool, Error> {
        let nil = self.xsi_nil()?;
        if nil {
            self.end_attributes()?;
            self.end_nil()?;
        }
        Ok(nil)
    }

    fn nil_at(&self, at: usize) -> Result<bool, Error> {
        let attribute = &self.tags.attributes[at];
        bool::from_text(&attribute.value)
            .map_err(|error| self.fail_attribute(attribute, value_error(&error)))
    }

    #[cold]
    fn type_among(&mut self, at: usize, allowed: &[Name]) -> Result<usize, Error> {
        let (namespace, local) = self.type_name(at)?;
        let is_it = |name: &Name| name.local == local && name.namespace == namespace;
        let Some(found) = allowed.iter().position(is_it) else {
            return Err(self.wrong_type(at));
        };
        self.said.ty = None;
        // Others are written because they are.
        if found == 0 {
            self.keep_type(at)?;
        }
        Ok(found)
    }

    /// The name of the type that the attribute at `at` says, with its namespace first.
    pub(crate) fn type_name(&self, at: usize) -> Result<(&str, &str), Error> {
        let attribute = &self.tags.attributes[at];
        let name = attribute.value.trim_matches([' ', '\t', '\n', '\r']);
        let (prefix, local) = split(name);
        let (rule, message) = if !names::is_qname(name) {
            let name = clacks_xs::excerpt(name);
            let message = format!("{name} is not a value of xs:QName");
            ("cvc-datatype-valid.1.2.1", message)
        } else if let Some(namespace) = self.tags.namespaces.resolve(prefix) {
            return Ok((namespace, local));
        } else {
            let prefix = clacks_xs::excerpt(prefix);
            let message = format!("the prefix {prefix} is not bound to a namespace");
            ("cvc-datatype-valid.1.2.1", message)
        };
        Err(self.fail_attribute(attribute, Error::new(ErrorKind::Value, rule, message)))
    }

    /// The type that the attribute at `at` says may not stand there, or there is none of the name.
    #[cold]
    pub(crate) fn wrong_type(&self, at: usize) -> Error {
        let (namespace, local) = match self.type_name(at) {
            Ok(name) => name,
            Err(error) => return error,
        };
        let types = self.globals.types;
        let unknown = if namespace == names::XSD {
            local != "anyType" && builtin((namespace, local)).is_none()
        } else {
            // Who tells of no element does not tell of every type either.
            !self.globals.elements.is_empty()
                && wildcard::find_type(types, namespace, local).is_none()
        };
        let local = excerpt(local);
        let error = if unknown {
            structure("cvc-elt.4.2", format!("there is no type {local:?}"))
        } else {
            let message = format!("the type {local:?} may not stand here for that of the element");
            structure("cvc-elt.4.3", message)
        };
        self.fail_attribute(&self.tags.attributes[at], error)
    }

    /// Refuses what nobody has asked for.
    #[cold]
    pub(super) fn refuse_said(&self) -> Result<(), Error> {
        if let Some(at) = self.said.nil {
            self.nil_at(at)?;
            let error = structure(
                "cvc-elt.3.1",
                "`xsi:nil` on an element that is not nillable".into(),
            );
            return Err(self.fail(self.tags.attributes[at].offset, error));
        }
        match self.said.ty {
            Some(at) => Err(self.wrong_type(at)),
            None => Ok(()),
        }
    }

    /// Takes in a start tag: binds its prefixes, keeps its attributes, resolves its name.
    #[expect(clippy::inline_always, reason = "every element comes by")]
    #[inline(always)]
    pub(super) fn open_tag(&mut self, name: TagName<'a>) -> Result<Ahead<'a>, Error> {
        self.said = Said::default();
        let (tags, tokens) = (&mut self.tags, &mut self.tokens);
        let start = tokens.start();
        let opened = tags.open(name, tokens, start, self.open.len() + 1);
        let bound = opened.map_err(|fault| self.fault(fault))?;
        if !self.tags.attributes.is_empty() {
            self.take_instance_attributes();
        }
        Ok(Ahead::Start { name, bound })
    }

    /// The same for a child that is read as it is.
    pub(crate) fn open_any_tag(&mut self, tag: TagName<'a>) -> Result<(), Error> {
        self.ahead = self.open_tag(tag)?;
        Ok(())
    }

    /// Takes out what any instance may carry.
    fn take_instance_attributes(&mut self) {
        for (index, attribute) in self.tags.attributes.iter_mut().enumerate() {
            let prefix = attribute.prefix;
            if prefix.is_empty() || self.tags.namespaces.resolve(prefix) != Some(XSI) {
                continue;
            }
            match attribute.local {
                "nil" => self.said.nil = Some(index),
                "type" => self.said.ty = Some(index),
                "schemaLocation" | "noNamespaceSchemaLocation" => {}
                _ => continue,
            }
            attribute.taken = true;
        }
    }
}
