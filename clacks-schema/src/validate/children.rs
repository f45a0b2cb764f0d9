//! What stands in an element: children and text (*Element Locally Valid (Complex Type)*, part 1,
//! section 3.4.4, clause 2, and *Element Locally Valid (Type)*, section 3.3.4).

use clacks_xml::{Error, ErrorKind};

use crate::model::{Content, ElementId, Process};

use super::message::{excerpt, expecting, structure};
use super::run::{Governing, Open, Run};
use crate::content::{Match, Refusal};

/// What there is to validate an element against.
#[derive(Debug, Clone, Copy)]
pub(super) enum Belonging {
    /// This declaration.
    Declared(ElementId),
    /// This global declaration, where a wildcard allows it; and that of the same name in the
    /// content model, with which it must go together.
    Wild(ElementId, Option<ElementId>),
    /// It must say its type.
    Undeclared(Demand),
    /// Nothing: it is not validated.
    Unknown,
}

/// What is asked of an element without a declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Demand {
    /// It is the document element.
    Root,
    /// A `strict` wildcard allows it.
    Strict,
    /// A `lax` wildcard allows it.
    Lax,
}

impl<'v, 's: 'v, 'a: 'v> Run<'v, 's, 'a> {
    /// Finds out what the element belongs to that starts.
    pub(super) fn belonging(&mut self, prefix: &str, local: &str) -> Belonging {
        let Self {
            validator,
            events,
            findings,
            open,
            ..
        } = self;
        let namespace = events.namespace(prefix).unwrap_or("");
        let global = || validator.elements.get(&(namespace, local)).copied();
        let Some(parent) = open.last_mut() else {
            let root = Belonging::Undeclared(Demand::Root);
            return global().map_or(root, Belonging::Declared);
        };
        parent.has_children = true;
        let Some(ty) = parent.ty else {
            return Belonging::Unknown;
        };
        let shown = excerpt(local);
        let error = if parent.nil {
            structure("cvc-elt.3.2.1", "a nil element that has content")
        } else if let Some(state) = &mut parent.state {
            let models = &validator.models;
            let child = models.child(namespace, local);
            match models.step(state, child) {
                Ok(Match::Element(id)) => {
                    parent.lost = false;
                    return Belonging::Declared(id);
                }
                Ok(Match::Wildcard(wildcard)) => {
                    parent.lost = false;
                    return match (wildcard.process, global()) {
                        (Process::Skip, _) => Belonging::Unknown,
                        (_, Some(id)) => Belonging::Wild(id, models.declared_like(state, child)),
                        (Process::Lax, None) => Belonging::Undeclared(Demand::Lax),
                        (Process::Strict, None) => Belonging::Undeclared(Demand::Strict),
                    };
                }
                Err(Refusal::Limit) => {
                    let message = "content that could go on in too many ways";
                    Error::new(ErrorKind::Limit, "limit", message)
                }
                Err(Refusal::Unexpected) => {
                    let expected = models.expected(state);
                    let error = if expected.is_empty() {
                        let message = format!("the element <{shown}> where none may follow");
                        structure("cvc-complex-type.2.4.d", message)
                    } else {
                        let message = format!("the element <{shown}> does not belong here");
                        structure("cvc-complex-type.2.4.a", message)
                    };
                    let name = Some((namespace, local));
                    let error = expecting(validator.schema, error, &expected, name);
                    // Where something is only missing, the rest may be right.
                    if let Ok(Match::Element(id)) = models.skip_to(state, child) {
                        findings.report(events, events.start(), error);
                        (parent.lost, parent.wrong) = (false, true);
                        return Belonging::Declared(id);
                    }
                    error
                }
            }
        } else {
            let rule = match ty {
                Governing::Simple(_) => "cvc-type.3.1.2",
                Governing::Complex(_, ty) if matches!(ty.content, Content::Empty) => {
                    "cvc-complex-type.2.1"
                }
                Governing::Complex(..) => "cvc-complex-type.2.2",
            };
            let message = format!("the element <{shown}> where no element may stand");
            structure(rule, message)
        };
        if !parent.lost {
            findings.report(events, events.start(), error);
        }
        (parent.lost, parent.wrong) = (true, true);
        Belonging::Unknown
    }

    /// Takes text.
    pub(super) fn text(&mut self, text: &str) -> Result<(), Error> {
        self.keep_text(text)?;
        self.check_text(text);
        Ok(())
    }

    fn check_text(&mut self, text: &str) {
        let Some(open) = self.open.last_mut() else {
            return;
        };
        let Some(ty) = open.ty else {
            return;
        };
        let had_text = std::mem::replace(&mut open.has_text, true);
        if open.nil {
            if !had_text {
                let error = structure("cvc-elt.3.2.1", "a nil element that has content");
                self.report(self.events.start(), error);
            }
            return;
        }
        if open.text_type().is_some() {
            open.text.push_str(text);
            return;
        }
        let Governing::Complex(_, ty) = ty else {
            return;
        };
        if ty.mixed {
            // What it says matters to a fixed value only.
            let schema = self.validator.schema;
            if open
                .element
                .is_some_and(|id| schema.element(id).constraint.is_some())
            {
                open.text.push_str(text);
            }
            return;
        }
        let empty = matches!(ty.content, Content::Empty);
        let blanks = text.len() - text.trim_start_matches([' ', '\t', '\n', '\r']).len();
        if open.wrong || (!empty && blanks == text.len()) {
            return;
        }
        open.wrong = true;
        if empty {
            let message = "content in an element that must be empty";
            self.report(
                self.events.start(),
                structure("cvc-complex-type.2.1", message),
            );
        } else {
            let message = "text in an element that may hold elements only";
            let error = structure("cvc-complex-type.2.3", message);
            self.report(self.events.start() + blanks, error);
        }
    }

    /// Checks that an element that ends has all the children that it must have.
    pub(super) fn end_children(&mut self, open: &mut Open<'s>) {
        let Some(state) = &open.state else {
            return;
        };
        let models = &self.validator.models;
        if open.wrong || models.may_end(state) {
            return;
        }
        let error = structure("cvc-complex-type.2.4.b", "the content is not complete");
        let expected = models.expected(state);
        let error = expecting(self.validator.schema, error, &expected, None);
        open.wrong = true;
        self.report(self.events.start(), error);
    }
}
