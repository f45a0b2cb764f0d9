//! *Element Locally Valid (Element)* (part 1, section 3.3.4).

use clacks_xml::{Error, Events, FieldValue};
use clacks_xs::{ExpandedName, SimpleType as _, WhiteSpace};

use crate::model::{Element, ElementId, QName, Schema, Simple, Type, ValueConstraint};

use super::children::{Belonging, Demand};
use super::message::{excerpt, of_value, structure, value};
use super::run::{Governing, Open, Run};
use super::values::Place;

pub(super) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// What an element says of itself.
#[derive(Default)]
struct Said<'a> {
    ty: Option<(Result<QName, Error>, At<'a>)>,
    nil: Option<(Result<bool, Error>, At<'a>)>,
}

/// An attribute in the document.
#[derive(Clone, Copy)]
struct At<'a> {
    name: &'a str,
    offset: usize,
}

impl<'a> Said<'a> {
    fn by(events: &Events<'a>) -> Self {
        let mut said = Self::default();
        for attribute in events.attributes().filter(|one| one.namespace == XSI) {
            let at = At {
                name: attribute.name,
                offset: attribute.offset,
            };
            let text = WhiteSpace::Collapse.normalize(attribute.value);
            let located = |error| events.at_attribute(at.name, at.offset, of_value(&error));
            match attribute.local {
                "type" => {
                    let name = ExpandedName::from_literal(&text, events);
                    let name =
                        name.map(|ExpandedName { namespace, local }| QName { namespace, local });
                    said.ty = Some((name.map_err(located), at));
                }
                "nil" => said.nil = Some((bool::from_literal(&text).map_err(located), at)),
                _ => {}
            }
        }
        said
    }
}

impl<'v, 's: 'v, 'a: 'v> Run<'v, 's, 'a> {
    /// Takes the start of an element.
    pub(super) fn start(&mut self, prefix: &'a str, local: &'a str) -> Result<(), Error> {
        let start = self.events.start();
        let mut open = Open {
            element: None,
            ty: None,
            nil: false,
            start,
            content: self.events.content_start(),
            state: None,
            lost: false,
            wrong: false,
            has_children: false,
            has_text: false,
            text: String::new(),
            node: None,
        };
        let name = (prefix, local);
        match self.belonging(prefix, local) {
            Belonging::Unknown => {
                self.known.clear();
                self.keep_start(&mut open, name)?;
                self.open.push(open);
                return Ok(());
            }
            Belonging::Declared(id) => {
                open.element = Some(id);
                self.assess(&mut open, None, name)?;
            }
            Belonging::Wild(id, like) => {
                open.element = Some(id);
                self.assess(&mut open, None, name)?;
                self.go_together(&open, like, local);
            }
            Belonging::Undeclared(demand) => self.assess(&mut open, Some(demand), name)?,
        }
        if let Some(Governing::Complex(_, ty)) = open.ty {
            open.state = self.validator.models.start_of(ty);
        }
        let constraints = open
            .element
            .map(|id| &self.validator.schema.element(id).identity_constraints);
        let Self {
            events, identity, ..
        } = self;
        let namespace = events.namespace(prefix).unwrap_or("");
        let name = (namespace, local);
        let (depth, start) = (events.depth(), events.start());
        identity.enter(depth, name, start);
        let own = constraints.into_iter().flatten();
        let own = own.map(|id| &self.constraints[id.index()]);
        identity.constrain(depth, name, start, own);
        self.report_identity();
        self.attributes(&open);
        self.keep_start(&mut open, (prefix, local))?;
        self.open.push(open);
        Ok(())
    }

    /// Finds out the type of an element, and whether it is nil.
    fn assess(
        &mut self,
        open: &mut Open<'s>,
        demand: Option<Demand>,
        (prefix, local): (&str, &str),
    ) -> Result<(), Error> {
        let schema = self.validator.schema;
        let said = Said::by(&self.events);
        let element = open.element.map(|id| schema.element(id));
        if element.is_some_and(|element| element.is_abstract) {
            let message =
                format!("the element <{local}> is abstract: only others may stand for it");
            self.report(open.start, structure("cvc-elt.2", message));
        }
        let mut ty = match element {
            Some(element) => Some(self.selected_type(element, (prefix, local))?),
            None => None,
        };
        if let Some((name, at)) = said.ty {
            let found = name.and_then(|name| {
                let found = self.said_type(&name, element.zip(ty), demand);
                found.map_err(|error| self.events.at_attribute(at.name, at.offset, error))
            });
            match found {
                Ok(found) => ty = found.or(ty),
                Err(error) => {
                    self.findings.add(error);
                    return Ok(());
                }
            }
        }
        match (ty, demand) {
            (Some(Type::Complex(id)), _) if schema.complex_type(id).is_abstract => {
                let message = format!("the type of the element <{}> is abstract", excerpt(local));
                let error = structure("cvc-type.2", message);
                self.report(
                    open.start,
                    error.expecting("`xsi:type` with a type derived from it"),
                );
            }
            (None, Some(Demand::Root)) => {
                let message = format!("the document element is <{}>", excerpt(local));
                let error = self.expecting_globals(structure("cvc-elt.1", message));
                self.report(open.start, error);
            }
            (None, Some(Demand::Strict)) => {
                let message = format!(
                    "there is no declaration of the element <{}>",
                    excerpt(local)
                );
                self.report(open.start, structure("cvc-assess-elt.1", message));
            }
            _ => {}
        }
        if ty.is_none() && demand == Some(Demand::Lax) {
            ty = Some(Type::Complex(Schema::ANY_TYPE));
        }
        open.ty = ty.map(|ty| self.governing(ty));
        if let Some((nil, at)) = said.nil {
            match nil.and_then(|nil| {
                let nil = nil_of(element, nil);
                nil.map_err(|error| self.events.at_attribute(at.name, at.offset, error))
            }) {
                Ok(nil) => open.nil = nil,
                Err(error) => self.findings.add(error),
            }
        }
        Ok(())
    }

    /// *Element Locally Valid (Complex Type)*, XML Schema 1.1, part 1, section 3.4.4.2, clause 5: what
    /// a wildcard allows is of no other type than what has its name in the content model.
    fn go_together(&mut self, open: &Open<'s>, like: Option<ElementId>, local: &str) {
        let schema = self.validator.schema;
        let Some((like, ty)) = like.map(|id| schema.element(id)).zip(open.ty) else {
            return;
        };
        let ty = match ty {
            Governing::Simple(ty) => Type::Simple(ty),
            Governing::Complex(id, _) => Type::Complex(id),
        };
        if !schema.derives_from(ty, like.ty, like.block) {
            let name = excerpt(local);
            let message =
                format!("the element <{name}> is of another type elsewhere in its parent");
            self.report(open.start, structure("cvc-complex-type.5", message));
        }
    }

    /// Clause 4: the type that an element says it has.
    fn said_type(
        &self,
        name: &QName,
        element: Option<(&Element, Type)>,
        demand: Option<Demand>,
    ) -> Result<Option<Type>, Error> {
        let schema = self.validator.schema;
        let Some(ty) = schema.global_type(name) else {
            if demand == Some(Demand::Lax) {
                return Ok(None);
            }
            let message = format!("there is no type {:?}", excerpt(&name.local));
            return Err(structure("cvc-elt.4.2", message));
        };
        let Some((element, declared)) = element else {
            return Ok(Some(ty));
        };
        let block = match declared {
            Type::Complex(id) => element.block.or(schema.complex_type(id).block),
            Type::Simple(_) => element.block,
        };
        if schema.derives_from(ty, declared, block) {
            return Ok(Some(ty));
        }
        let message = format!(
            "the type {:?} may not stand here for that of the element",
            excerpt(&name.local)
        );
        Err(structure("cvc-elt.4.3", message))
    }

    fn expecting_globals(&self, error: Error) -> Error {
        let schema = self.validator.schema;
        let globals = schema.global_elements.iter();
        let globals: Vec<_> = globals
            .map(|id| crate::content::Match::Element(*id))
            .collect();
        super::message::expecting(schema, error, &globals, None)
    }

    /// Takes the end of an element.
    pub(super) fn end(&mut self) -> Result<(), Error> {
        let Some(mut open) = self.open.pop() else {
            return Ok(());
        };
        let text = std::mem::take(&mut open.text);
        let value = match open.text_type() {
            _ if open.ty.is_none() => FieldValue::Unknown,
            Some(_) if open.nil => FieldValue::Nil,
            Some(_) if open.has_children => FieldValue::Unknown,
            Some(ty) => self.end_text(&open, ty, &text),
            None if open.nil => FieldValue::None,
            None => {
                self.end_children(&mut open);
                self.end_mixed(&open, &text);
                FieldValue::None
            }
        };
        let nillable = open
            .element
            .is_some_and(|id| self.validator.schema.element(id).nillable);
        let depth = self.events.depth();
        if nillable {
            self.identity.may_be_nil(depth);
        }
        self.identity.value(depth, value);
        self.identity.leave(depth, self.events.start());
        self.report_identity();
        self.inherited.leave(depth);
        self.keep_end(&open, &text)
    }

    /// Clause 5, where all content is text.
    fn end_text(&mut self, open: &Open<'s>, ty: Simple, text: &str) -> FieldValue {
        let schema = self.validator.schema;
        let element = open.element.map(|id| schema.element(id));
        let constraint = element.and_then(|element| element.constraint.as_ref());
        let place = Place {
            offset: open.content,
            bearer: self.open.last().map(|parent| parent.start),
        };
        let read = match constraint {
            Some(constraint) if !open.has_text => self
                .values
                .of_constraint(ty, constraint, place)
                .map_err(|error| {
                    let message =
                        format!("the default is no value of the type: {}", error.message());
                    value("cvc-elt.5.1.1", message)
                }),
            Some(constraint) if constraint.fixed => self.fixed_text(ty, text, constraint, place),
            _ => self.values.read(ty, text, &self.events, place),
        };
        match read {
            Ok(value) => FieldValue::Value(value),
            Err(error) => {
                self.report(place.offset, error);
                FieldValue::Unknown
            }
        }
    }

    fn fixed_text(
        &mut self,
        ty: Simple,
        text: &str,
        constraint: &ValueConstraint,
        place: Place,
    ) -> Result<clacks_xs::Value, Error> {
        let read = self.values.read(ty, text, &self.events, place)?;
        if self.values.required(ty, constraint).as_ref() == Some(&read) {
            return Ok(read);
        }
        let error = value("cvc-elt.5.2.2.2.2", "the value is not the fixed one");
        Err(error.expecting(format!("{:?}", constraint.literal)))
    }

    /// Clause 5, where there may be elements and text.
    fn end_mixed(&mut self, open: &Open<'s>, text: &str) {
        let schema = self.validator.schema;
        let element = open.element.map(|id| schema.element(id));
        let Some(constraint) = element.and_then(|element| element.constraint.as_ref()) else {
            return;
        };
        if !open.has_text && !open.has_children {
            if !matches!(open.ty, Some(Governing::Complex(_, ty)) if ty.mixed) {
                let message = "the default is no content of the type, which allows no text";
                self.report(open.content, structure("cvc-elt.5.1.1", message));
            }
            return;
        }
        if !constraint.fixed {
            return;
        }
        let error = if open.has_children {
            structure("cvc-elt.5.2.2.1", "an element in one whose value is fixed")
        } else if text == constraint.literal {
            return;
        } else {
            value("cvc-elt.5.2.2.2.1", "the text is not the fixed one")
        };
        let error = error.expecting(format!("{:?}", constraint.literal));
        self.report(open.content, error);
    }
}

/// Clause 3: whether an element that says so is nil.
fn nil_of(element: Option<&Element>, nil: bool) -> Result<bool, Error> {
    match element {
        // Nothing is said of what has a type, but no declaration.
        None => Ok(false),
        Some(element) if !element.nillable => {
            let message = "`xsi:nil` on an element that is not nillable";
            Err(structure("cvc-elt.3.1", message))
        }
        Some(element) if nil && element.constraint.as_ref().is_some_and(|it| it.fixed) => {
            let message = "a nil element that has a fixed value";
            Err(structure("cvc-elt.3.2.2", message))
        }
        Some(_) => Ok(nil),
    }
}
