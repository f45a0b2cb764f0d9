//! Values of simple types, and what some of them mean to the document around them.

use clacks_xml::{Doctype, Error};
use clacks_xs::builtin::Builtin;
use clacks_xs::value::Value;
use clacks_xs::{ExpandedName, PrefixBindings, WhiteSpace};

use crate::Version;
use crate::model::{Schema, Simple, ValueConstraint, Variety};

use super::ids::Ids;
use super::message::{excerpt, of_value, value};

/// Which simple types have values that mean something to the document.
#[derive(Debug)]
pub(super) struct Meaningful {
    /// Of each that the schema defines.
    defined: Vec<bool>,
}

/// What a value of a type means to the document.
enum Meaning {
    Id,
    IdRef,
    Entity,
}

fn meaning(builtin: Builtin) -> Option<Meaning> {
    match builtin {
        Builtin::Id => Some(Meaning::Id),
        Builtin::IdRef | Builtin::IdRefs => Some(Meaning::IdRef),
        Builtin::Entity | Builtin::Entities => Some(Meaning::Entity),
        _ => None,
    }
}

impl Meaningful {
    pub(super) fn of(schema: &Schema) -> Self {
        let mut types = Self {
            defined: vec![false; schema.simple_types.len()],
        };
        // Items and members may be of types that come later in the list.
        loop {
            let mut changed = false;
            for (at, ty) in schema.simple_types.iter().enumerate() {
                let found = match &ty.variety {
                    Variety::Atomic(builtin) => meaning(*builtin).is_some(),
                    Variety::List(item) => types.contains(*item),
                    Variety::Union(members) => members.iter().any(|one| types.contains(*one)),
                };
                changed |= found != std::mem::replace(&mut types.defined[at], found);
            }
            if !changed {
                return types;
            }
        }
    }

    fn contains(&self, ty: Simple) -> bool {
        match ty {
            Simple::Builtin(builtin) => meaning(builtin).is_some(),
            Simple::Defined(id) => self.defined[id.index()],
        }
    }
}

/// Reads the values of a document.
#[derive(Debug)]
pub(super) struct Values<'v> {
    schema: &'v Schema,
    meaningful: &'v Meaningful,
    doctype: Option<&'v Doctype>,
    ids: Ids,
}

/// Where a value stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) offset: usize,
    /// Where the element starts that an identifier there is one of: that of the attribute, or the
    /// one around the element. The document itself is at `None`.
    pub(super) bearer: Option<usize>,
}

impl<'v> Values<'v> {
    pub(super) fn new(
        schema: &'v Schema,
        meaningful: &'v Meaningful,
        doctype: Option<&'v Doctype>,
    ) -> Self {
        Self {
            schema,
            meaningful,
            doctype,
            ids: Ids::default(),
        }
    }

    /// *String Valid* (part 1, section 3.14.4).
    pub(super) fn read(
        &mut self,
        ty: Simple,
        text: &str,
        bindings: &dyn PrefixBindings,
        place: Place,
    ) -> Result<Value, Error> {
        let read = self.schema.value(ty, text, bindings);
        let value = read.map_err(|error| of_value(&error))?;
        self.mean(ty, text, bindings, place)?;
        self.is_declared(&value)?;
        Ok(value)
    }

    /// The value that a default or fixed one is as one of `ty`, which may be derived from the type
    /// that it is declared with.
    pub(super) fn of_constraint(
        &mut self,
        ty: Simple,
        constraint: &ValueConstraint,
        place: Place,
    ) -> Result<Value, Error> {
        self.read(ty, &constraint.literal, &*constraint.namespaces, place)
    }

    /// The same, for comparison only.
    pub(super) fn required(&self, ty: Simple, constraint: &ValueConstraint) -> Option<Value> {
        let bindings = &*constraint.namespaces;
        self.schema.value(ty, &constraint.literal, bindings).ok()
    }

    /// Whether a type is one whose values may be identifiers, or refer to them or to entities.
    pub(super) fn is_meaningful(&self, ty: Simple) -> bool {
        self.meaningful.contains(ty)
    }

    /// Ends the document.
    pub(super) fn into_ids(self) -> Ids {
        self.ids
    }

    fn mean(
        &mut self,
        ty: Simple,
        text: &str,
        bindings: &dyn PrefixBindings,
        place: Place,
    ) -> Result<(), Error> {
        if !self.meaningful.contains(ty) {
            return Ok(());
        }
        match self.schema.variety(ty) {
            Variety::Atomic(builtin) => {
                let name = WhiteSpace::Collapse.normalize(text);
                match meaning(builtin) {
                    Some(Meaning::Id) => self.ids.define(&name, place),
                    Some(Meaning::IdRef) => {
                        self.ids.refer(&name, place.offset);
                        Ok(())
                    }
                    Some(Meaning::Entity) => self.entity(&name),
                    None => Ok(()),
                }
            }
            Variety::List(item) => {
                let text = WhiteSpace::Collapse.normalize(text);
                let mut items = text.split(' ').filter(|item| !item.is_empty());
                items.try_for_each(|literal| self.mean(item, literal, bindings, place))
            }
            Variety::Union(members) => {
                let has = |member: &Simple| self.schema.value(*member, text, bindings).is_ok();
                match members.iter().copied().find(has) {
                    Some(member) => self.mean(member, text, bindings, place),
                    None => Ok(()),
                }
            }
        }
    }

    /// Since XML Schema 1.1 the values of `xs:NOTATION` are the notations of the schema (part 2,
    /// section 3.3.19).
    fn is_declared(&self, read: &Value) -> Result<(), Error> {
        let Value::Notation(name) = read else {
            return Ok(());
        };
        let ExpandedName { namespace, local } = name;
        let mut notations = self.schema.notations.iter();
        if self.schema.version == Version::Xsd10
            || notations.any(|it| it.namespace == *namespace && it.local == *local)
        {
            return Ok(());
        }
        let message = format!("there is no notation {:?}", excerpt(local));
        Err(value("cvc-datatype-valid.1.2.1", message))
    }

    fn entity(&self, name: &str) -> Result<(), Error> {
        if self
            .doctype
            .is_some_and(|doctype| doctype.has_unparsed_entity(name))
        {
            return Ok(());
        }
        let message = format!("{name:?} is not an unparsed entity of the document");
        Err(value("cvc-simple-type.2", message))
    }
}
