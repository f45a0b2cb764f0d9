//! *enumeration facet value required for NOTATION* (XML Schema 1.0, part 2, section 3.2.19:
//! `enumeration-required-notation`): values are of types that list them.

use clacks_xs::builtin::Builtin;

use crate::Version;
use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::model::{QName, Schema, Simple, Variety};
use crate::source::Span;

pub(super) fn check(schema: &Schema, diagnostics: &mut Diagnostics) {
    // Since XML Schema 1.1 the notations that there are are enough.
    if schema.version == Version::Xsd11 {
        return;
    }
    let elements = schema.elements.iter().filter(|element| !element.broken);
    let elements = elements.filter_map(|element| {
        let text = schema.text_type(element.ty)?;
        Some(("element", &element.name, element.span, text))
    });
    let attributes = schema.attributes.iter().filter(|each| !each.broken);
    let attributes = attributes.map(|each| ("attribute", &each.name, each.span, each.ty));
    for (what, name, span, ty) in elements.chain(attributes) {
        if !is_listed(schema, ty) {
            diagnostics.push(unlisted(what, name, span));
        }
    }
}

/// Whether a type has no notations, or says which.
fn is_listed(schema: &Schema, ty: Simple) -> bool {
    match (ty, schema.variety(ty)) {
        (Simple::Builtin(builtin), _) => builtin != Builtin::Notation,
        (Simple::Defined(id), Variety::Atomic(Builtin::Notation)) => {
            schema.simple_type(id).facets.enumeration.is_some()
        }
        _ => true,
    }
}

fn unlisted(what: &str, name: &QName, span: Span) -> Diagnostic {
    let name = shown(&name.local);
    let message = format!("the type of the {what} {name} does not list its notations");
    Diagnostic::new("enumeration-required-notation", span, message)
        .help("restrict `xs:NOTATION` by an `enumeration` of the notations")
}
