//! What is right in XML Schema and has no code yet, each with the place where it stands.

mod newer;

use clacks_schema::{Diagnostic, Diagnostics, Schema, Simple, Span, Variety, Version};
use clacks_xs::Builtin;

/// Reports everything in a schema that cannot be generated; says whether there is something.
pub(super) fn refuse(schema: &Schema, diagnostics: &mut Diagnostics) -> bool {
    let mut found = Found(Vec::new());
    for id in schema.simple_type_ids() {
        let ty = schema.simple_type(id);
        if !ty.facets.patterns.is_empty() && has_prefixes(schema, &ty.variety) {
            found.push(
                ty.span,
                "a pattern for names, of which prefixes are not kept,",
            );
        }
    }
    if schema.version == Version::Xsd11 {
        newer::refuse(schema, &mut found);
    }
    let refused = !found.0.is_empty();
    found.0.into_iter().for_each(|each| diagnostics.push(each));
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

struct Found(Vec<Diagnostic>);

impl Found {
    fn push(&mut self, span: Span, what: &str) {
        let message = format!("{what} is not supported yet");
        self.0.push(Diagnostic::new("unsupported", span, message));
    }
}
