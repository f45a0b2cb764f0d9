//! Attributes (*Element Locally Valid (Complex Type)*, part 1, section 3.4.4, clauses 3 to 5,
//! *Attribute Locally Valid* and its *(Use)*, sections 3.2.4 and 3.5.4).

use clacks_xml::EventAttribute;
use clacks_xs::{Builtin, Value};

use crate::Version;
use crate::model::{Attribute, AttributeUse, Process, QName, ValueConstraint};

use super::element::XSI;
use super::message::{excerpt, structure, value};
use super::run::{Governing, Known, Open, Run};
use super::values::Place;

impl<'v, 's: 'v, 'a: 'v> Run<'v, 's, 'a> {
    /// Checks the attributes of an element that starts.
    pub(super) fn attributes(&mut self, open: &Open<'s>) {
        self.known.clear();
        let attributes = self.events.attributes();
        self.known.extend(attributes.map(|_| Known::default()));
        let Some(ty) = open.ty else {
            return;
        };
        let Governing::Complex(_, ty) = ty else {
            self.no_attributes();
            self.instance_attributes();
            return;
        };
        let Self {
            validator,
            events,
            findings,
            values,
            identity,
            seen,
            known,
            ..
        } = self;
        let schema = validator.schema;
        seen.clear();
        seen.resize(ty.attributes.len(), false);
        // Whether an identifier was there that only the wildcard allows.
        let mut wild_id = false;
        let first_edition = schema.version == Version::Xsd10;
        for (at, attribute) in events.attributes().enumerate() {
            let known = &mut known[at];
            let named = |use_: &AttributeUse| {
                let name = &schema.attribute(use_.attribute).name;
                name.local == attribute.local
                    && name.namespace.as_deref().unwrap_or("") == attribute.namespace
            };
            let everywhere = any_may_have(&attribute);
            if everywhere && !ty.attributes.iter().any(named) {
                continue;
            }
            let declared = if let Some(at) = ty.attributes.iter().position(named) {
                seen[at] = true;
                let use_ = &ty.attributes[at];
                let declaration = schema.attribute(use_.attribute);
                known.inheritable = use_.inheritable;
                Ok(Some((declaration.ty, use_.constraint.as_ref(), "cvc-au")))
            } else {
                let namespace = Some(attribute.namespace).filter(|it| !it.is_empty());
                let name = QName {
                    namespace: namespace.map(str::to_owned),
                    local: attribute.local.to_owned(),
                };
                let wildcard = ty.any_attribute.as_ref();
                let allowing = wildcard.filter(|one| schema.allows_attribute(one, &name));
                let key = (attribute.namespace, attribute.local);
                let global = validator.attributes.get(&key);
                match (allowing.map(|wildcard| wildcard.process), global) {
                    (None, _) => Err("does not belong here"),
                    (Some(Process::Skip), _) | (Some(Process::Lax), None) => Ok(None),
                    (Some(Process::Strict), None) => Err("has no declaration"),
                    (Some(_), Some(&id)) => {
                        let declaration = schema.attribute(id);
                        let constraint = declaration.constraint.as_ref();
                        known.inheritable = declaration.inheritable;
                        let id = first_edition && schema.is_id(declaration.ty);
                        if id && std::mem::replace(&mut wild_id, true) {
                            let message = "a second identifier that has no place of its own";
                            let error = structure("cvc-complex-type.5.1", message);
                            findings.add(events.at_attribute(
                                attribute.name,
                                attribute.offset,
                                error,
                            ));
                        }
                        Ok(Some((declaration.ty, constraint, "cvc-attribute.4")))
                    }
                }
            };
            let checked = match declared {
                Ok(None) => continue,
                Ok(Some((ty, constraint, rule))) => {
                    known.ty = Some(ty);
                    let place = Place {
                        offset: attribute.offset,
                        bearer: Some(open.start),
                    };
                    let read = values.read(ty, attribute.value, events, place);
                    read.and_then(|read| match constraint {
                        Some(constraint) if constraint.fixed => {
                            let required = values.required(ty, constraint);
                            if required.as_ref() == Some(&read) {
                                return Ok(read);
                            }
                            let error = value(rule, "the value is not the fixed one");
                            Err(error.expecting(format!("{:?}", constraint.literal)))
                        }
                        _ => Ok(read),
                    })
                }
                Err(what) => {
                    let name = excerpt(attribute.name);
                    let message = format!("the attribute `{name}` {what}");
                    Err(structure("cvc-complex-type.3.2.2", message))
                }
            };
            match checked {
                Ok(value) => {
                    let name = (attribute.namespace, attribute.local);
                    identity.attribute(name, attribute.offset, Some(&value));
                }
                Err(error) => {
                    findings.add(events.at_attribute(attribute.name, attribute.offset, error));
                    let name = (attribute.namespace, attribute.local);
                    identity.attribute(name, attribute.offset, None);
                }
            }
        }
        let own_id = |use_: &AttributeUse| schema.is_id(schema.attribute(use_.attribute).ty);
        if wild_id && ty.attributes.iter().any(own_id) {
            let message = "a second identifier, beside the attribute that is for it";
            findings.report(
                events,
                open.start,
                structure("cvc-complex-type.5.2", message),
            );
        }
        self.report_identity();
        self.absent_attributes(open);
        self.instance_attributes();
        self.bequeath(ty);
    }

    /// Takes the attributes that any element may have, as far as they are fields.
    fn instance_attributes(&mut self) {
        let Self {
            events, identity, ..
        } = self;
        if !identity.awaits_attributes() {
            return;
        }
        for attribute in events.attributes().filter(any_may_have) {
            let ty = instance_type(attribute.local);
            let text = ty.white_space().normalize(attribute.value);
            let value = Value::parse(ty, &text, events).ok();
            let name = (attribute.namespace, attribute.local);
            identity.attribute(name, attribute.offset, value.as_ref());
        }
        self.report_identity();
    }

    /// Attributes that are not there: some must be, and some have a default.
    fn absent_attributes(&mut self, open: &Open<'s>) {
        let Some(Governing::Complex(_, ty)) = open.ty else {
            return;
        };
        let schema = self.validator.schema;
        for at in 0..ty.attributes.len() {
            if self.seen[at] {
                continue;
            }
            let use_ = &ty.attributes[at];
            let attribute = schema.attribute(use_.attribute);
            if use_.required {
                let message = format!("the attribute `{}` is missing", attribute.name.local);
                self.report(open.start, structure("cvc-complex-type.4", message));
            } else if let Some(constraint) = &use_.constraint {
                self.default_attribute(attribute, constraint, open.start);
            }
        }
    }

    fn default_attribute(
        &mut self,
        attribute: &Attribute,
        constraint: &ValueConstraint,
        start: usize,
    ) {
        if !self.identity.awaits_attributes() && !self.values.is_meaningful(attribute.ty) {
            return;
        }
        let place = Place {
            offset: start,
            bearer: Some(start),
        };
        let read = self.values.of_constraint(attribute.ty, constraint, place);
        let namespace = attribute.name.namespace.as_deref().unwrap_or("");
        let name = (namespace, attribute.name.local.as_str());
        let Self {
            events,
            findings,
            identity,
            ..
        } = self;
        match read {
            Ok(value) => identity.attribute(name, start, Some(&value)),
            Err(error) => findings.report(events, start, error),
        }
    }

    /// *Element Locally Valid (Type)*, clause 3.1.1.
    fn no_attributes(&mut self) {
        let Self {
            events, findings, ..
        } = self;
        for attribute in events
            .attributes()
            .filter(|attribute| !any_may_have(attribute))
        {
            let name = excerpt(attribute.name);
            let message = format!("the attribute `{name}` does not belong here");
            let error = structure("cvc-type.3.1.1", message);
            findings.add(events.at_attribute(attribute.name, attribute.offset, error));
        }
    }
}

/// The type of one of the attributes that any element may have.
pub(super) fn instance_type(local: &str) -> Builtin {
    match local {
        "type" => Builtin::QName,
        "nil" => Builtin::Boolean,
        _ => Builtin::String,
    }
}

/// Whether it is one of the attributes that any element may have.
pub(super) fn any_may_have(attribute: &EventAttribute<'_, '_>) -> bool {
    attribute.namespace == XSI
        && matches!(
            attribute.local,
            "type" | "nil" | "schemaLocation" | "noNamespaceSchemaLocation"
        )
}
