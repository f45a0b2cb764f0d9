//! Values of simple types.

use std::cell::Cell;

use clacks_xs::{Builtin, PrefixBindings, SimpleType, Value, ValueError, names};

use super::Reader;
use super::faults::value_error;
use crate::error::Error;
use crate::identity::FieldValue;
use crate::namespaces::Namespaces;
use crate::tags::limit;
use crate::wildcard;

/// How much of a document namespaces that are copied into names may take, as many times its length:
/// a long namespace may have many names that are short.
const MAX_COPIED: usize = 64;

/// How many bytes of namespaces may still be copied.
#[derive(Debug)]
pub(super) struct Copies(Cell<usize>);

impl Copies {
    pub(super) fn for_document(input: &str) -> Self {
        Self(Cell::new(input.len().saturating_mul(MAX_COPIED)))
    }

    fn are_used_up(&self) -> bool {
        self.0.get() == 0
    }
}

/// The prefixes in scope.
struct Scope<'r, 'a>(&'r Namespaces<'a>, &'r Copies);

impl PrefixBindings for Scope<'_, '_> {
    fn lookup<'n>(&'n self, prefix: &'n str) -> Option<&'n str> {
        let namespace = self.0.lookup(prefix)?;
        let Self(_, Copies(left)) = self;
        left.set(left.get().saturating_sub(namespace.len()));
        (left.get() > 0).then_some(namespace)
    }
}

impl Reader<'_> {
    /// Reads the text of the element as a value of a simple type, to its end.
    ///
    /// # Errors
    /// A child element, and a value that is not of the type.
    pub fn value<T: SimpleType>(&mut self) -> Result<T, Error> {
        let start = self.content_start();
        let text = self.text_here()?;
        let value = match self.constraint.take() {
            None => self.parse::<T>(&text),
            Some(constraint) => self.constrained_value(&text, constraint),
        };
        let value = value.map_err(|error| self.fail(start, error))?;
        if T::HAS_MARKS {
            self.note(&value, start, self.parent())
                .map_err(|error| self.fail(start, error))?;
        }
        if self.identity.is_some() {
            self.identity_value(&value);
        }
        self.leave();
        Ok(value)
    }

    /// Reads an element of a simple type: without attributes, its text.
    ///
    /// # Errors
    /// Attributes, child elements, and a value that is not of the type.
    pub(crate) fn simple<T: SimpleType>(&mut self) -> Result<T, Error> {
        if let Some(at) = self.said.ty
            && let Some(value) = self.simple_of_type(at)?
        {
            return Ok(value);
        }
        self.no_attributes()?;
        self.value()
    }

    /// Where the content starts of the element that was entered.
    pub(crate) fn content_start(&self) -> usize {
        // An empty-element tag has no place between tags; its own will do.
        if self.tokens.is_empty_tag() {
            self.tokens.start()
        } else {
            self.tokens.end()
        }
    }

    /// Where the element starts that is around the one that was entered: an identifier that is the
    /// content of an element is one of its parent.
    fn parent(&self) -> usize {
        let mut open = self.open.iter().rev();
        open.nth(1).copied().unwrap_or(usize::MAX)
    }

    pub(crate) fn parse<T: SimpleType>(&self, text: &str) -> Result<T, Error> {
        if T::HAS_PREFIXES {
            let scope = Scope(&self.tags.namespaces, &self.copies);
            T::from_text_in(text, &scope).map_err(|error| self.unless_used_up(&error))
        } else {
            T::from_text(text).map_err(|error| value_error(&error))
        }
    }

    fn unless_used_up(&self, error: &ValueError) -> Error {
        if self.copies.are_used_up() {
            return limit("too many names in too long a namespace");
        }
        value_error(error)
    }

    /// Takes note of what a value means to the document.
    pub(crate) fn note<T: SimpleType>(
        &mut self,
        value: &T,
        offset: usize,
        bearer: usize,
    ) -> Result<(), Error> {
        let mut outcome = Ok(());
        value.marks(&mut |mark| {
            if outcome.is_ok() {
                let ids = self.ids.get_or_insert_default();
                outcome = ids.take(mark, offset, bearer, self.tags.entities.doctype());
            }
        });
        outcome
    }

    /// Reads an element that says its type: a simple type derived from `T`, which thus has all of
    /// its values. `None` where that is `T` itself.
    #[cold]
    fn simple_of_type<T: SimpleType>(&mut self, at: usize) -> Result<Option<T>, Error> {
        let (namespace, local) = self.type_name(at)?;
        if T::NAME == Some((namespace, local)) {
            self.said.ty = None;
            self.keep_type(at)?;
            return Ok(None);
        }
        if self.said.only_declared {
            return Err(self.wrong_type(at));
        }
        let derived = T::NAME
            .is_some_and(|base| wildcard::is_derived(self.globals.types, (namespace, local), base));
        let check = self.type_check(at)?;
        let (true, Some(check)) = (derived, check) else {
            return Err(self.wrong_type(at));
        };
        let whole = self.open.last().copied().unwrap_or(0);
        let start = self.content_start();
        let text = self.text_here()?;
        let constraint = self.constraint.take();
        let value = match constraint {
            None => self.parse::<T>(&text),
            Some(constraint) => self.constrained_value(&text, constraint),
        };
        let value = value.map_err(|error| self.fail(start, error))?;
        self.keep_type(at)?;
        let identity = self.identity.take();
        self.leave();
        self.check_again(whole..self.tokens.end(), check, identity, true, constraint)?;
        Ok(Some(value))
    }

    /// Reads an element of a built-in type to see whether it is valid.
    pub(crate) fn check_builtin(&mut self, builtin: Builtin) -> Result<(), Error> {
        self.no_attributes()?;
        let start = self.content_start();
        let constraint = self.constraint.take();
        let mut text = self.text_here()?;
        if let Some(constraint) = constraint
            && text.is_empty()
        {
            text = constraint.literal().into();
        }
        let text = builtin.white_space().normalize(&text);
        let scope = Scope(&self.tags.namespaces, &self.copies);
        let value = Value::parse(builtin, &text, &scope);
        let value = value.map_err(|error| self.fail(start, self.unless_used_up(&error)))?;
        if let Some(constraint) = constraint.filter(|it| it.is_fixed()) {
            let literal = builtin.white_space().normalize(constraint.literal());
            if Value::parse(builtin, &literal, &scope).ok().as_ref() != Some(&value) {
                return Err(self.fail(start, constraint.broken("cvc-elt.5.2.2.2.2")));
            }
        }
        if let Some(identity) = &mut self.identity {
            identity.value(self.open.len(), FieldValue::Value(value));
        }
        let bearer = self.parent();
        let noted = match builtin {
            Builtin::Id => self.note_as::<clacks_xs::Id>(&text, start, bearer),
            Builtin::IdRef => self.note_as::<clacks_xs::IdRef>(&text, start, bearer),
            Builtin::IdRefs => self.note_as::<clacks_xs::IdRefs>(&text, start, bearer),
            Builtin::Entity => self.note_as::<clacks_xs::Entity>(&text, start, bearer),
            Builtin::Entities => self.note_as::<clacks_xs::Entities>(&text, start, bearer),
            _ => Ok(()),
        };
        noted.map_err(|error| self.fail(start, error))?;
        self.leave();
        Ok(())
    }

    fn note_as<T: SimpleType>(
        &mut self,
        literal: &str,
        offset: usize,
        bearer: usize,
    ) -> Result<(), Error> {
        let value = T::from_literal(literal).map_err(|error| value_error(&error))?;
        self.note(&value, offset, bearer)
    }
}

/// The built-in type of this name.
pub(crate) fn builtin((namespace, local): (&str, &str)) -> Option<Builtin> {
    if namespace == names::XSD {
        Builtin::from_name(local)
    } else {
        None
    }
}
