//! *Assertion Satisfied* (XML Schema 1.1, part 1, section 3.13.4.1).
//!
//! Of a document only those elements are kept that an assertion is about, with all that they hold.
//! Comments and processing instructions are not.

use clacks_xml::Error;
use clacks_xquery::{Atomic, DynamicContext, Node, NodeId, Validated};
use clacks_xs::{PrefixBindings, excerpt};

use crate::model::{Content, Expression, Simple, ValueConstraint};

use super::attributes::{any_may_have, instance_type};
use super::message::{limit, structure};
use super::run::{Governing, Open, Run};

impl<'v, 's: 'v, 'a: 'v> Run<'v, 's, 'a> {
    /// Keeps an element that starts, where it has assertions or is in one that has.
    pub(super) fn keep_start(
        &mut self,
        open: &mut Open<'s>,
        (prefix, local): (&str, &str),
    ) -> Result<(), Error> {
        let within = self.open.last().is_some_and(|it| it.node.is_some());
        let own = matches!(open.ty, Some(Governing::Complex(_, ty)) if !ty.assertions.is_empty());
        if !within && !own {
            return Ok(());
        }
        let Self {
            validator,
            events,
            kept,
            known,
            seen,
            ..
        } = self;
        let schema = validator.schema;
        let bindings = (!within || events.declares_namespaces()).then(|| {
            let bindings = events.namespaces();
            let bindings = bindings.filter(|(prefix, _)| *prefix != "xml");
            bindings.map(|(prefix, uri)| (prefix.to_owned(), uri.to_owned()))
        });
        let namespace = events.namespace(prefix).unwrap_or("");
        let bindings = bindings.map(Iterator::collect);
        let node = kept.start((namespace, local, prefix), bindings);
        open.node = Some(node.map_err(|error| limit(&error))?);
        let mut keep = |name, text: &str, ty: Option<Simple>, bindings: &dyn PrefixBindings| {
            let typed = ty.and_then(|ty| schema.typed(ty, text, bindings));
            let text = typed.as_ref().map_or(text, |typed| &typed.text);
            let id = kept.attribute(name, text).map_err(|error| limit(&error))?;
            if let Some(typed) = typed {
                kept.validated(id, Validated::Values(typed.ty, typed.values));
            }
            Ok::<_, Error>(())
        };
        for (at, attribute) in events.attributes().enumerate() {
            let (prefix, _) = attribute.name.split_once(':').unwrap_or_default();
            let name = (attribute.namespace, attribute.local, prefix);
            let instance = || {
                let assessed = open.ty.is_some() && any_may_have(&attribute);
                assessed.then(|| Simple::Builtin(instance_type(attribute.local)))
            };
            let ty = known.get(at).and_then(|it| it.ty).or_else(instance);
            keep(name, attribute.value, ty, &*events)?;
        }
        let Some(Governing::Complex(_, ty)) = open.ty else {
            return Ok(());
        };
        let absent = ty.attributes.iter().zip(seen).filter(|(_, seen)| !**seen);
        for (use_, _) in absent {
            if let Some(constraint) = &use_.constraint {
                let attribute = schema.attribute(use_.attribute);
                let namespace = attribute.name.namespace.as_deref().unwrap_or("");
                let name = (namespace, attribute.name.local.as_str(), "");
                let bindings = &*constraint.namespaces;
                keep(name, &constraint.literal, Some(attribute.ty), bindings)?;
            }
        }
        Ok(())
    }

    /// Keeps text. That between elements where no text may stand is none.
    pub(super) fn keep_text(&mut self, text: &str) -> Result<(), Error> {
        let Some(open) = self.open.last().filter(|open| open.node.is_some()) else {
            return Ok(());
        };
        if matches!(open.ty, Some(Governing::Complex(_, ty)) if holds_elements(&ty.content) && !ty.mixed)
        {
            return Ok(());
        }
        self.kept.text(text).map_err(|error| limit(&error))
    }

    /// Checks the assertions of an element that ends, of which `text` is all the text.
    pub(super) fn keep_end(&mut self, open: &Open<'s>, text: &str) -> Result<(), Error> {
        let Some(node) = open.node else {
            return Ok(());
        };
        let found = match open.ty {
            None => Found::Unknown,
            Some(_) if open.wrong => Found::Wrong,
            Some(_) if open.nil => Found::Validated(Validated::Nilled),
            Some(ty) => match (open.text_type(), ty) {
                (Some(_), _) if open.has_children => Found::Wrong,
                (Some(ty), _) => self.keep_value(open, ty, text)?,
                (None, Governing::Complex(_, ty)) if ty.mixed => {
                    self.keep_mixed(open)?;
                    Found::Unknown
                }
                (None, Governing::Complex(_, ty)) if matches!(ty.content, Content::Empty) => {
                    Found::Validated(Validated::Empty)
                }
                (None, _) => Found::Validated(Validated::Elements),
            },
        };
        self.kept.end();
        // Of what is not valid already nothing is asserted.
        if !matches!(found, Found::Wrong)
            && let Some(Governing::Complex(_, ty)) = open.ty
        {
            let values = match &found {
                Found::Validated(Validated::Values(_, values)) => values.clone(),
                _ => Vec::new(),
            };
            self.assert(open, node, &ty.assertions, values);
        }
        // The element itself has its type only when it has passed.
        if let Found::Validated(validated) = found {
            self.kept.validated(node, validated);
        }
        if self.kept.is_complete() {
            self.kept.clear();
        }
        Ok(())
    }

    /// Keeps the value of an element that holds text only.
    fn keep_value(&mut self, open: &Open<'s>, ty: Simple, text: &str) -> Result<Found, Error> {
        let schema = self.validator.schema;
        let typed = match self.constraint(open) {
            Some(constraint) if !open.has_text => {
                schema.typed(ty, &constraint.literal, &*constraint.namespaces)
            }
            _ => schema.typed(ty, text, &self.events),
        };
        let Some(typed) = typed else {
            return Ok(Found::Wrong);
        };
        let replaced = self.kept.replace_content(&typed.text);
        replaced.map_err(|error| limit(&error))?;
        Ok(Found::Validated(Validated::Values(typed.ty, typed.values)))
    }

    /// Keeps the default of an element that may hold text and elements, and holds nothing.
    fn keep_mixed(&mut self, open: &Open<'s>) -> Result<(), Error> {
        if open.has_text || open.has_children {
            return Ok(());
        }
        let Some(constraint) = self.constraint(open) else {
            return Ok(());
        };
        let kept = self.kept.text(&constraint.literal);
        kept.map_err(|error| limit(&error))
    }

    fn constraint(&self, open: &Open<'s>) -> Option<&'s ValueConstraint> {
        let element = self.validator.schema.element(open.element?);
        element.constraint.as_ref()
    }

    fn assert(
        &mut self,
        open: &Open<'s>,
        node: NodeId,
        assertions: &[Expression],
        values: Vec<Atomic>,
    ) {
        if assertions.is_empty() {
            return;
        }
        let part = self.kept.part(node);
        let context = DynamicContext::new(Node::new(&part, 0));
        let context = Expression::with_value(context, values);
        let mut failures = Vec::new();
        for assertion in assertions {
            let why = match assertion.query.matches(&context) {
                Ok(true) => continue,
                Ok(false) => "an assertion is not true".to_owned(),
                Err(error) if error.is_limit() => {
                    failures.push(limit(&error));
                    continue;
                }
                Err(error) => format!(
                    "an assertion cannot be told to be true: {} ({})",
                    error.message(),
                    error.code()
                ),
            };
            let expected = excerpt(assertion.text.trim());
            failures.push(structure("cvc-assertion", why).expecting(expected));
        }
        for failure in failures {
            self.report(open.start, failure);
        }
    }
}

/// What there is to say about an element that ends.
enum Found {
    /// Its value is its text.
    Unknown,
    /// It is not valid.
    Wrong,
    Validated(Validated),
}

fn holds_elements(content: &Content) -> bool {
    matches!(content, Content::Elements(_) | Content::Empty)
}
