//! A document on its way through the validator.

use clacks_xml::{Doctype, Error, Event, Events, Identity, IdentityConstraint};
use clacks_xquery::{DocumentBuilder, NodeId};

use crate::model::{ComplexType, ComplexTypeId, Content, ElementId, Simple, Type};

use super::Validator;
use super::alternatives::Inherited;
use super::findings::Findings;
use super::values::Values;
use crate::content::State;

/// The state of the validation of a document.
pub(super) struct Run<'v, 's, 'a> {
    pub(super) validator: &'v Validator<'s>,
    pub(super) events: Events<'a>,
    pub(super) findings: &'v mut Findings,
    pub(super) values: Values<'v>,
    /// Those of the schema.
    pub(super) constraints: &'v [IdentityConstraint<'v>],
    pub(super) identity: Identity<'v, 'a>,
    pub(super) open: Vec<Open<'s>>,
    /// Which of the attributes of a type were there, used again for each element.
    pub(super) seen: Vec<bool>,
    /// What is known about each attribute of the element that has just started, likewise.
    pub(super) known: Vec<Known>,
    /// The elements that assertions are about.
    pub(super) kept: DocumentBuilder,
    /// The attributes that the conditions of alternatives see in elements below.
    pub(super) inherited: Inherited,
}

/// What is known about an attribute that is in the document.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Known {
    /// The type that it is declared with.
    pub(super) ty: Option<Simple>,
    /// See [`crate::model::AttributeUse::inheritable`].
    pub(super) inheritable: bool,
}

/// An element that is open.
#[allow(clippy::struct_excessive_bools, reason = "each says another thing")]
pub(super) struct Open<'s> {
    pub(super) element: Option<ElementId>,
    /// `None` of what is not validated: below a `skip` wildcard, and where something was wrong.
    pub(super) ty: Option<Governing<'s>>,
    /// It says `xsi:nil="true"`.
    pub(super) nil: bool,
    /// Where the start tag stands.
    pub(super) start: usize,
    /// Where the content starts.
    pub(super) content: usize,
    /// Where one is in the content model.
    pub(super) state: Option<State<'s>>,
    /// The last child did not belong here, so that the next may not either.
    pub(super) lost: bool,
    /// Something was wrong with the content, so that more of the same means nothing.
    pub(super) wrong: bool,
    pub(super) has_children: bool,
    pub(super) has_text: bool,
    /// The text, as far as it matters.
    pub(super) text: String,
    /// Where it is in what is kept of the document for assertions.
    pub(super) node: Option<NodeId>,
}

/// The type that an element is validated against.
#[derive(Debug, Clone, Copy)]
pub(super) enum Governing<'s> {
    Simple(Simple),
    Complex(ComplexTypeId, &'s ComplexType),
}

impl Open<'_> {
    /// The type of its text, if that is all of its content.
    pub(super) fn text_type(&self) -> Option<Simple> {
        match self.ty? {
            Governing::Simple(ty) => Some(ty),
            Governing::Complex(_, ty) => match ty.content {
                Content::Simple(ty) => Some(ty),
                Content::Empty | Content::Elements(_) => None,
            },
        }
    }
}

impl<'v, 's: 'v, 'a: 'v> Run<'v, 's, 'a> {
    pub(super) fn new(
        validator: &'v Validator<'s>,
        constraints: &'v [IdentityConstraint<'v>],
        events: Events<'a>,
        doctype: Option<&'v Doctype>,
        findings: &'v mut Findings,
    ) -> Self {
        Self {
            validator,
            events,
            findings,
            values: Values::new(validator.schema, &validator.meaningful, doctype),
            constraints,
            identity: Identity::new(),
            open: Vec::new(),
            seen: Vec::new(),
            known: Vec::new(),
            kept: DocumentBuilder::default(),
            inherited: Inherited::default(),
        }
    }

    /// Reads the document. What is not valid is among the findings then; the error is what is not
    /// well-formed. If it is `enveloped`, the children of the document element are validated as
    /// document elements are.
    pub(super) fn run(mut self, enveloped: bool) -> Result<(), Error> {
        while !self.findings.are_enough() {
            let event = self.events.next()?;
            if enveloped && self.open.is_empty() && self.is_envelope(&event) {
                continue;
            }
            match event {
                Event::Start { prefix, local } => self.start(prefix, local)?,
                Event::Text(text) => self.text(&text)?,
                Event::End => self.end()?,
                Event::Eof => {
                    for (offset, error) in self.values.into_ids().dangling() {
                        self.findings.report(&self.events, offset, error);
                    }
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// Whether `event` is of the document element, while no other is open.
    fn is_envelope(&self, event: &Event<'_>) -> bool {
        match event {
            Event::Start { .. } => self.events.depth() == 1,
            Event::Text(_) | Event::End => true,
            Event::Eof => false,
        }
    }

    /// Reports what identity constraints have found out.
    pub(super) fn report_identity(&mut self) {
        for (offset, error) in self.identity.take_errors() {
            self.findings.report(&self.events, offset, error);
        }
    }

    pub(super) fn report(&mut self, offset: usize, error: Error) {
        self.findings.report(&self.events, offset, error);
    }

    pub(super) fn governing(&self, ty: Type) -> Governing<'s> {
        match ty {
            Type::Simple(ty) => Governing::Simple(ty),
            Type::Complex(id) => Governing::Complex(id, self.validator.schema.complex_type(id)),
        }
    }
}
