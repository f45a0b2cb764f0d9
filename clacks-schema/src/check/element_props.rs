//! *Element Declaration Properties Correct* and *Element Default Valid (Immediate)* (XML Schema 1.0,
//! part 1, section 3.3.6: `e-props-correct`, `cos-valid-default`), as far as they need more than the
//! declaration.

use crate::Version;
use crate::check::groups::Groups;
use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::model::{Content, Element, Schema, Type};

pub(super) fn check(schema: &Schema, groups: &Groups, diagnostics: &mut Diagnostics) {
    for element in schema.elements.iter().filter(|element| !element.broken) {
        let heads = element.heads.iter().map(|head| schema.element(*head));
        diagnostics.extend(heads.filter_map(|head| derived_from(schema, element, head)));
        diagnostics.extend(id_with_value(schema, element));
        diagnostics.extend(value_of_mixed(schema, groups, element));
    }
}

/// `e-props-correct.4`: the type is that of the head, or derived from it as the head allows.
fn derived_from(schema: &Schema, element: &Element, head: &Element) -> Option<Diagnostic> {
    let broken = |ty| matches!(ty, Type::Complex(id) if schema.complex_type(id).broken);
    if head.broken || broken(element.ty) || schema.derives_from(element.ty, head.ty, head.excluded)
    {
        return None;
    }
    let final_for = schema.derives_from(element.ty, head.ty, crate::model::Derivations::NONE);
    let (why, label) = if final_for {
        (
            "is derived in a way that the head excludes",
            "its `final` excludes it",
        )
    } else {
        (
            "is not derived from that of the head of its group",
            "the head",
        )
    };
    let name = shown(&element.name.local);
    let message = format!("the type of the element {name} {why}");
    Some(Diagnostic::new("e-props-correct.4", element.span, message).related(head.span, label))
}

/// `e-props-correct.5`: identifiers are all different.
fn id_with_value(schema: &Schema, element: &Element) -> Option<Diagnostic> {
    // Since XML Schema 1.1 that is for documents to see.
    let constraint = element.constraint.as_ref();
    let constraint = constraint.filter(|_| schema.version == Version::Xsd10)?;
    let text = schema.text_type(element.ty)?;
    schema.is_id(text).then(|| {
        let what = if constraint.fixed { "fixed" } else { "default" };
        let message = format!("a {what} value of an element whose type is derived from `xs:ID`");
        Diagnostic::new("e-props-correct.5", constraint.span, message)
            .help("values of `xs:ID` are all different")
    })
}

/// `cos-valid-default.2.2.2`: where there is a default value there may be nothing.
fn value_of_mixed(schema: &Schema, groups: &Groups, element: &Element) -> Option<Diagnostic> {
    let constraint = element.constraint.as_ref()?;
    let Type::Complex(id) = element.ty else {
        return None;
    };
    let ty = schema.complex_type(id);
    match &ty.content {
        Content::Elements(particle) if !groups.is_emptiable(particle) => {
            let what = if constraint.fixed { "fixed" } else { "default" };
            let message = format!("a {what} value of an element that must have child elements");
            Some(
                Diagnostic::new("cos-valid-default.2.2.2", constraint.span, message)
                    .related(particle.span, "these"),
            )
        }
        _ => None,
    }
}
