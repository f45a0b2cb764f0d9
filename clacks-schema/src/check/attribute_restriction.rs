//! The attributes of a restriction (*Derivation Valid (Restriction, Complex)*, XML Schema 1.0, part 1,
//! section 3.4.6, 2 to 4).

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::model::{
    AttributeSet, AttributeUse, ComplexType, Derivations, QName, Schema, Type, ValueConstraint,
    Wildcard,
};
use crate::source::Span;

/// The attributes of a type or of a group.
pub(super) struct Side<'s> {
    pub(super) uses: &'s [AttributeUse],
    pub(super) wildcard: Option<&'s Wildcard>,
    pub(super) span: Span,
}

impl<'s> Side<'s> {
    pub(super) fn of_type(ty: &'s ComplexType) -> Self {
        Self {
            uses: &ty.attributes,
            wildcard: ty.any_attribute.as_ref(),
            span: ty.span,
        }
    }

    pub(super) fn of_set(set: &'s AttributeSet, span: Span) -> Self {
        Self {
            uses: &set.uses,
            wildcard: set.wildcard.as_ref(),
            span,
        }
    }
}

/// Whether they are a restriction of those of the base.
pub(super) fn check(
    schema: &Schema,
    own: &Side<'_>,
    base: &Side<'_>,
    diagnostics: &mut Diagnostics,
) {
    let by_name = |side: &Side<'_>| -> HashMap<&QName, usize> {
        let uses = side.uses.iter().enumerate();
        uses.map(|(at, one)| (&schema.attribute(one.attribute).name, at))
            .collect()
    };
    let (own_names, base_names) = (by_name(own), by_name(base));
    for one in own.uses {
        let attribute = schema.attribute(one.attribute);
        if attribute.broken {
            continue;
        }
        if let Some(at) = base_names.get(&attribute.name) {
            diagnostics.extend(restricted(schema, one, &base.uses[*at]));
        } else {
            let allows = |wildcard: &Wildcard| schema.allows_attribute(wildcard, &attribute.name);
            if !base.wildcard.is_some_and(allows) {
                let name = shown(&attribute.name.local);
                let message = format!("the base has no attribute {name}");
                diagnostics.push(
                    Diagnostic::new("derivation-ok-restriction.2.2", one.span, message)
                        .related(base.span, "the base")
                        .help("attributes are added by an extension"),
                );
            }
        }
    }
    for one in base.uses.iter().filter(|one| one.required) {
        let attribute = schema.attribute(one.attribute);
        if !own_names.contains_key(&attribute.name) {
            let name = shown(&attribute.name.local);
            let message = format!("the attribute {name} is missing, which the base requires");
            diagnostics.push(
                Diagnostic::new("derivation-ok-restriction.3", own.span, message)
                    .related(one.span, "required here"),
            );
        }
    }
    if let Some(wildcard) = own.wildcard {
        diagnostics.extend(wildcard_within(schema, wildcard, base));
    }
}

/// An attribute that the base has too.
fn restricted(schema: &Schema, one: &AttributeUse, other: &AttributeUse) -> Option<Diagnostic> {
    if one.attribute == other.attribute && one.span == other.span {
        return None;
    }
    let (own, of_base) = (
        schema.attribute(one.attribute),
        schema.attribute(other.attribute),
    );
    if of_base.broken {
        return None;
    }
    let name = shown(&own.name.local);
    let (own, of_base) = (Type::Simple(own.ty), Type::Simple(of_base.ty));
    let (rule, message) = if other.required && !one.required {
        (
            "derivation-ok-restriction.2.1.1",
            format!("the attribute {name} is optional, but required in the base"),
        )
    } else if !schema.derives_from(own, of_base, Derivations::NONE) {
        (
            "derivation-ok-restriction.2.1.2",
            format!("the type of the attribute {name} is not derived from its type in the base"),
        )
    } else if one.inheritable != other.inheritable {
        (
            "derivation-ok-restriction.3.2",
            format!("the attribute {name} is inheritable here or in the base only"),
        )
    } else {
        let fixed = other.constraint.as_ref().filter(|value| value.fixed)?;
        let same = |value: &ValueConstraint| value.fixed && value.is_same(fixed);
        if one.constraint.as_ref().is_some_and(same) {
            return None;
        }
        (
            "derivation-ok-restriction.2.1.3",
            format!("the attribute {name} does not have the value that the base fixes"),
        )
    };
    Some(Diagnostic::new(rule, one.span, message).related(other.span, "in the base"))
}

/// The rules under 4.
fn wildcard_within(schema: &Schema, own: &Wildcard, base: &Side<'_>) -> Option<Diagnostic> {
    let Some(of_base) = base.wildcard else {
        let message = "a wildcard where the base has none";
        return Some(
            Diagnostic::new("derivation-ok-restriction.4.1", own.span, message)
                .related(base.span, "the base"),
        );
    };
    let any_type = schema.complex_type(Schema::ANY_TYPE).any_attribute.as_ref();
    let of_any_type = any_type.is_some_and(|wildcard| std::ptr::eq(wildcard, of_base));
    let (rule, message) = if !own.is_subset(of_base) {
        (
            "derivation-ok-restriction.4.2",
            "the wildcard allows attributes of more namespaces than that of the base",
        )
    } else if own.process < of_base.process && !of_any_type {
        (
            "derivation-ok-restriction.4.3",
            "what the wildcard allows is checked less strictly than in the base",
        )
    } else {
        return None;
    };
    Some(Diagnostic::new(rule, own.span, message).related(of_base.span, "that of the base"))
}
