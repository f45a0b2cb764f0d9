//! What XML Schema 1.1 has added and has no code.

use clacks_schema::{Content, Schema, Simple, Span, Type, Variety};
use clacks_xs::Builtin;

use super::Found;

pub(super) fn refuse(schema: &Schema, found: &mut Found) {
    for id in schema.element_ids() {
        let element = schema.element(id);
        if let Some(alternative) = element.alternatives.first() {
            found.push(alternative.span, "a type under a condition");
        }
        found.ty(element.span, element.ty);
    }
    for attribute in &schema.attributes {
        found.ty(attribute.span, Type::Simple(attribute.ty));
        let instance = "http://www.w3.org/2001/XMLSchema-instance";
        if attribute.name.namespace.as_deref() == Some(instance) {
            found.push(attribute.span, "an attribute that every element may have");
        }
    }
    for id in schema.complex_type_ids() {
        let ty = schema.complex_type(id);
        if let Some(assertion) = ty.assertions.first() {
            found.push(assertion.span, "an assertion");
        }
        if let Content::Simple(text) = &ty.content {
            found.ty(ty.span, Type::Simple(*text));
        }
    }
    for id in schema.simple_type_ids() {
        let ty = schema.simple_type(id);
        if let Some(assertion) = ty.facets.assertions.first() {
            found.push(assertion.span, "an assertion");
        }
        found.ty(ty.span, Type::Simple(ty.base));
        match &ty.variety {
            Variety::Atomic(builtin) => found.ty(ty.span, Type::Simple(Simple::Builtin(*builtin))),
            Variety::List(item) => found.ty(ty.span, Type::Simple(*item)),
            Variety::Union(members) => {
                for member in members.iter() {
                    found.ty(ty.span, Type::Simple(*member));
                }
            }
        }
    }
}

impl Found {
    fn ty(&mut self, span: Span, ty: Type) {
        if let Type::Simple(Simple::Builtin(builtin @ (Builtin::AnyAtomicType | Builtin::Error))) =
            ty
        {
            self.push(span, &format!("`xs:{}`", builtin.name()));
        }
    }
}
