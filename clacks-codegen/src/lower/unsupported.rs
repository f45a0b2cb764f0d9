//! What is right in XML Schema and has no code yet, each with the place where it stands.

use clacks_schema::{Diagnostic, Diagnostics, Schema, Simple, Variety};
use clacks_xs::Builtin;

/// Reports everything in a schema that cannot be generated; says whether there is something.
pub(super) fn refuse(schema: &Schema, diagnostics: &mut Diagnostics) -> bool {
    let mut refused = false;
    for id in schema.simple_type_ids() {
        let ty = schema.simple_type(id);
        if !ty.facets.patterns.is_empty() && has_prefixes(schema, &ty.variety) {
            refused = true;
            let message =
                "a pattern for names, of which prefixes are not kept, is not supported yet";
            diagnostics.push(Diagnostic::new("unsupported", ty.span, message));
        }
    }
    refused
}

fn has_prefixes(schema: &Schema, variety: &Variety) -> bool {
    let of = |ty: Simple| has_prefixes(schema, &schema.variety(ty));
    match variety {
        Variety::Atomic(builtin) => matches!(builtin, Builtin::QName | Builtin::Notation),
        Variety::List(item) => of(*item),
        Variety::Union(members) => members.iter().any(|member| of(*member)),
    }
}
