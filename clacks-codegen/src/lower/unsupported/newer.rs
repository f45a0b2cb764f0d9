//! What XML Schema 1.1 has added and has no code.

use clacks_schema::{
    ComplexType, Compositor, Content, Derivation, Schema, Simple, Span, Term, Type, Variety,
    Version, Wildcard,
};
use clacks_xs::Pattern;

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
        complex_type(schema, schema.complex_type(id), found);
    }
    for group in &schema.model_groups {
        for particle in &group.particles {
            let all = group.compositor == Compositor::All;
            if all && particle.max.is_none_or(|max| max > 1) {
                found.push(particle.span, "a member of `all` that is repeated");
            }
            if let Term::Wildcard(wildcard) = &particle.term {
                if all {
                    found.push(particle.span, "a wildcard in `all`");
                }
                found.wildcard(wildcard);
            }
        }
    }
    for span in schema.weak_wildcards() {
        found.push(span, "a wildcard for elements that are declared beside it");
    }
    for id in schema.simple_type_ids() {
        let ty = schema.simple_type(id);
        if let Some(assertion) = ty.facets.assertions.first() {
            found.push(assertion.span, "an assertion");
        }
        if ty.facets.explicit_timezone.is_some() {
            found.push(ty.span, "the facet `explicitTimezone`");
        }
        let mut patterns = ty.facets.patterns.iter().flat_map(|all| all.iter());
        if patterns.any(|pattern| Pattern::new(pattern.as_str()).is_err()) {
            found.push(ty.span, "a pattern of XML Schema 1.1");
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

fn complex_type(schema: &Schema, ty: &ComplexType, found: &mut Found) {
    if let Some(assertion) = ty.assertions.first() {
        found.push(assertion.span, "an assertion");
    }
    if let Some(open) = &ty.open {
        found.push(open.wildcard.span, "open content");
    }
    if let Some(wildcard) = &ty.any_attribute {
        found.wildcard(wildcard);
    }
    match &ty.content {
        Content::Simple(text) => found.ty(ty.span, Type::Simple(*text)),
        Content::Elements(particle) => {
            let all = matches!(particle.term, Term::Group(id)
                if schema.model_group(id).compositor == Compositor::All);
            let extends = matches!(ty.base, Type::Complex(base)
                if matches!(schema.complex_type(base).content, Content::Elements(_)));
            if all && extends && ty.derivation == Derivation::Extension {
                found.push(ty.span, "an extension of `all`");
            }
        }
        Content::Empty => {}
    }
}

impl Found {
    fn ty(&mut self, span: Span, ty: Type) {
        if let Type::Simple(Simple::Builtin(builtin)) = ty
            && !builtin.is_of(Version::Xsd10)
        {
            self.push(span, &format!("`xs:{}`", builtin.name()));
        }
    }

    fn wildcard(&mut self, wildcard: &Wildcard) {
        if !wildcard.is_of_1_0() {
            self.push(wildcard.span, "a wildcard of XML Schema 1.1");
        }
    }
}
