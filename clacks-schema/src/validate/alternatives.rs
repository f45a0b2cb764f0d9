//! *Type Alternatives* (XML Schema 1.1, part 1, section 3.12.4), and the attributes that they see of
//! elements above (*inherited attributes*, section 3.3.5.6).

use clacks_xml::Error;
use clacks_xquery::{DocumentBuilder, DynamicContext, Node};

use crate::model::{ComplexType, Element, Type};

use super::message::limit;
use super::run::Run;

/// The attributes of open elements that those below inherit, innermost last.
#[derive(Debug, Default)]
pub(super) struct Inherited(Vec<Attribute>);

#[derive(Debug)]
struct Attribute {
    depth: usize,
    namespace: String,
    local: String,
    prefix: String,
    value: String,
}

impl Inherited {
    /// Forgets those of the element at `depth`.
    pub(super) fn leave(&mut self, depth: usize) {
        while self.0.last().is_some_and(|last| last.depth >= depth) {
            self.0.pop();
        }
    }
}

impl<'v, 's: 'v, 'a: 'v> Run<'v, 's, 'a> {
    /// *Selected type definition*: that of the first alternative whose condition holds. A condition
    /// that cannot be told to hold does not.
    pub(super) fn selected_type(
        &self,
        element: &Element,
        (prefix, local): (&str, &str),
    ) -> Result<Type, Error> {
        if element.alternatives.is_empty() {
            return Ok(element.ty);
        }
        let builder = self.attributes_alone(prefix, local);
        let builder = builder.map_err(|error| limit(&error))?;
        let part = builder.part(0);
        let context = DynamicContext::new(Node::new(&part, 0));
        for alternative in &element.alternatives {
            let holds = match &alternative.test {
                None => true,
                Some(test) => match test.query.matches(&context) {
                    Ok(holds) => holds,
                    Err(error) if error.is_limit() => return Err(limit(&error)),
                    Err(_) => false,
                },
            };
            if holds {
                return Ok(alternative.ty);
            }
        }
        Ok(element.ty)
    }

    /// The element that starts as conditions see it: without content, nothing of it with a type.
    fn attributes_alone(
        &self,
        prefix: &str,
        local: &str,
    ) -> Result<DocumentBuilder, clacks_xquery::Error> {
        let events = &self.events;
        let mut builder = DocumentBuilder::default();
        let bindings = events.namespaces().filter(|(prefix, _)| *prefix != "xml");
        let bindings = bindings.map(|(prefix, uri)| (prefix.to_owned(), uri.to_owned()));
        let namespace = events.namespace(prefix).unwrap_or("");
        builder.start((namespace, local, prefix), Some(bindings.collect()))?;
        let mut names = Vec::new();
        for attribute in events.attributes() {
            let (prefix, _) = attribute.name.split_once(':').unwrap_or_default();
            let name = (attribute.namespace, attribute.local);
            builder.attribute((name.0, name.1, prefix), attribute.value)?;
            names.push(name);
        }
        for inherited in self.inherited.0.iter().rev() {
            let name = (inherited.namespace.as_str(), inherited.local.as_str());
            if !names.contains(&name) {
                builder.attribute((name.0, name.1, &inherited.prefix), &inherited.value)?;
                names.push(name);
            }
        }
        builder.end();
        Ok(builder)
    }

    /// Notes the attributes of the element that starts which those below inherit, its defaults
    /// included.
    pub(super) fn bequeath(&mut self, ty: &ComplexType) {
        if !self.validator.inherits {
            return;
        }
        let schema = self.validator.schema;
        let depth = self.events.depth();
        let attributes = self.events.attributes().zip(&self.known);
        let there = attributes.filter(|(_, known)| known.inheritable);
        let there = there.map(|(attribute, _)| Attribute {
            depth,
            namespace: attribute.namespace.to_owned(),
            local: attribute.local.to_owned(),
            prefix: attribute
                .name
                .split_once(':')
                .unwrap_or_default()
                .0
                .to_owned(),
            value: attribute.value.to_owned(),
        });
        self.inherited.0.extend(there);
        for (use_, seen) in ty.attributes.iter().zip(&self.seen) {
            if let Some(constraint) = use_
                .constraint
                .as_ref()
                .filter(|_| use_.inheritable && !seen)
            {
                let name = &schema.attribute(use_.attribute).name;
                self.inherited.0.push(Attribute {
                    depth,
                    namespace: name.namespace.clone().unwrap_or_default(),
                    local: name.local.clone(),
                    prefix: String::new(),
                    value: constraint.literal.clone(),
                });
            }
        }
    }
}
