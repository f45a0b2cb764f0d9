//! What is right in XML Schema and has no code yet, each with the place where it stands.

mod newer;

use clacks_schema::{
    Compositor, Content, Diagnostic, Diagnostics, Schema, Simple, Span, Term, Variety, Version,
};
use clacks_xs::Builtin;

/// Reports everything in a schema that cannot be generated; says whether there is something.
pub(super) fn refuse(schema: &Schema, diagnostics: &mut Diagnostics) -> bool {
    let mut found = Found(Vec::new());
    for id in schema.element_ids() {
        let element = schema.element(id);
        for id in &element.identity_constraints {
            found.push(
                schema.identity_constraint(*id).span,
                "an identity constraint",
            );
        }
    }
    for id in schema.complex_type_ids() {
        let ty = schema.complex_type(id);
        if let Content::Elements(particle) = &ty.content
            && let Term::Group(id) = particle.term
            && ty.mixed
            && schema.model_group(id).compositor == Compositor::All
            && schema.model_group(id).particles.len() > 1
        {
            let what = "text between members of `all`, whose order is not kept,";
            found.push(ty.span, what);
        }
    }
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
