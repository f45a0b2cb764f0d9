//! What is right in XML Schema and has no code yet, each with the place where it stands.

use clacks_schema::{
    Compositor, Content, Diagnostic, Diagnostics, Schema, Simple, Span, Term, Type, Variety,
};
use clacks_xs::Builtin;

/// Reports everything in a schema that cannot be generated; says whether there is something.
pub(super) fn refuse(schema: &Schema, diagnostics: &mut Diagnostics) -> bool {
    let mut found = Found(Vec::new());
    for id in schema.element_ids() {
        let element = schema.element(id);
        let has_attributes = match element.ty {
            Type::Complex(Schema::ANY_TYPE) => {
                found.push(element.span, "an element of `xs:anyType`");
                false
            }
            Type::Complex(id) => !schema.complex_type(id).attributes.is_empty(),
            Type::Simple(ty) => {
                found.simple(element.span, ty);
                false
            }
        };
        if element.nillable && has_attributes {
            let what = "a nillable element with attributes, which it has also when it is nil,";
            found.push(element.span, what);
        }
        if let Some(constraint) = &element.constraint {
            found.push(constraint.span, "a default or fixed value");
        }
        if element.is_abstract {
            found.push(element.span, "an abstract element");
        }
        if let Some(alternative) = element.alternatives.first() {
            found.push(alternative.span, "a type under a condition");
        }
        if !element.heads.is_empty() {
            found.push(element.span, "a substitution group");
        }
        for id in &element.identity_constraints {
            found.push(
                schema.identity_constraint(*id).span,
                "an identity constraint",
            );
        }
    }
    for attribute in &schema.attributes {
        found.simple(attribute.span, attribute.ty);
        if let Some(constraint) = &attribute.constraint {
            found.push(constraint.span, "a default or fixed value");
        }
    }
    for id in schema
        .complex_type_ids()
        .filter(|id| *id != Schema::ANY_TYPE)
    {
        let ty = schema.complex_type(id);
        if matches!(ty.base, Type::Complex(base) if base != Schema::ANY_TYPE) {
            found.push(ty.span, "a complex type that is derived from another one");
        }
        if ty.is_abstract {
            found.push(ty.span, "an abstract type");
        }
        if let Some(assertion) = ty.assertions.first() {
            found.push(assertion.span, "an assertion");
        }
        if let Some(open) = &ty.open {
            found.push(open.wildcard.span, "open content");
        }
        if let Some(wildcard) = &ty.any_attribute {
            found.push(wildcard.span, "a wildcard");
        }
        for of in &ty.attributes {
            if let Some(constraint) = &of.constraint {
                found.push(constraint.span, "a default or fixed value");
            }
        }
        match &ty.content {
            Content::Simple(base) => found.simple(ty.span, *base),
            Content::Elements(particle) => {
                if let Term::Group(id) = particle.term
                    && ty.mixed
                    && schema.model_group(id).compositor == Compositor::All
                    && schema.model_group(id).particles.len() > 1
                {
                    let what = "text between members of `all`, whose order is not kept,";
                    found.push(ty.span, what);
                }
            }
            Content::Empty => {}
        }
    }
    let any = match &schema.complex_type(Schema::ANY_TYPE).content {
        Content::Elements(particle) => Some(particle.span),
        _ => None,
    };
    for group in &schema.model_groups {
        if any == Some(group.span) {
            continue;
        }
        if group.compositor == Compositor::Choice && group.particles.is_empty() {
            let what = "a choice of nothing, which no document can meet,";
            found.push(group.span, what);
        }
        for particle in &group.particles {
            if group.compositor == Compositor::All && particle.max.is_none_or(|max| max > 1) {
                found.push(particle.span, "a member of `all` that is repeated");
            }
            if let Term::Wildcard(wildcard) = &particle.term {
                found.push(wildcard.span, "a wildcard");
            }
        }
    }
    for id in schema.simple_type_ids() {
        let ty = schema.simple_type(id);
        if let Some(assertion) = ty.facets.assertions.first() {
            found.push(assertion.span, "an assertion");
        }
        if ty.facets.explicit_timezone.is_some() {
            found.push(ty.span, "the facet `explicitTimezone`");
        }
        match &ty.variety {
            Variety::Atomic(builtin) => {
                found.simple(ty.span, Simple::Builtin(*builtin));
                let string = matches!(builtin.primitive(), Some(Builtin::String | Builtin::AnyUri));
                if let (false, Some(values)) = (string, &ty.facets.enumeration) {
                    let span = values.first().map_or(ty.span, |value| value.span);
                    found.push(span, "an enumeration of other values than strings");
                }
            }
            Variety::List(item) => {
                found.simple(ty.span, *item);
                if ty.facets.enumeration.is_some() {
                    found.push(ty.span, "an enumeration of other values than strings");
                }
            }
            Variety::Union(_) => found.push(ty.span, "a union"),
        }
    }
    let refused = !found.0.is_empty();
    found.0.into_iter().for_each(|each| diagnostics.push(each));
    refused
}

struct Found(Vec<Diagnostic>);

impl Found {
    fn push(&mut self, span: Span, what: &str) {
        let message = format!("{what} is not supported yet");
        self.0.push(Diagnostic::new("unsupported", span, message));
    }

    fn simple(&mut self, span: Span, ty: Simple) {
        if let Simple::Builtin(
            builtin @ (Builtin::QName
            | Builtin::Notation
            | Builtin::Id
            | Builtin::IdRef
            | Builtin::IdRefs
            | Builtin::Entity
            | Builtin::Entities
            | Builtin::AnyAtomicType
            | Builtin::DateTimeStamp
            | Builtin::YearMonthDuration
            | Builtin::DayTimeDuration
            | Builtin::Error),
        ) = ty
        {
            self.push(span, &format!("`xs:{}`", builtin.name()));
        }
    }
}
