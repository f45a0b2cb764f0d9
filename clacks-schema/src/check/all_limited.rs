//! *All Group Limited* (XML Schema 1.0, part 1, section 3.8.6: `cos-all-limited`), where the syntax of
//! a document does not show it: a base that is an `all`, to which something is added, or the other
//! way round.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{ComplexTypeId, Compositor, Content, Derivation, Particle, Schema, Term, Type};
use crate::syntax::all_is_whole;

pub(super) fn check(schema: &Schema, diagnostics: &mut Diagnostics) {
    for id in schema.complex_type_ids() {
        if let Some(diagnostic) = extended(schema, id) {
            diagnostics.push(diagnostic);
        }
    }
}

fn extended(schema: &Schema, id: ComplexTypeId) -> Option<Diagnostic> {
    let ty = schema.complex_type(id);
    let (Derivation::Extension, Type::Complex(base)) = (ty.derivation, ty.base) else {
        return None;
    };
    let (Content::Elements(particle), Content::Elements(of_base)) =
        (&ty.content, &schema.complex_type(base).content)
    else {
        return None;
    };
    let Term::Group(both) = particle.term else {
        return None;
    };
    if matches!(of_base.term, Term::Group(inner) if inner == both) {
        return None;
    }
    let members = &schema.model_group(both).particles;
    let all = members.iter().find(|member| {
        matches!(member.term, Term::Group(inner) if schema.model_group(inner).compositor == Compositor::All)
    })?;
    let [first, second] = members.as_slice() else {
        return None;
    };
    let nothing = |member: &Particle| matches!(member.term, Term::Group(inner) if schema.model_group(inner).particles.is_empty());
    Some(if nothing(second) && second.span == ty.span {
        let message = "a mixed extension adds a group, if only of nothing, to an `all`, which must be the whole content of a type";
        Diagnostic::new("cos-all-limited.1.2", second.span, message)
            .related(first.span, "the content of the base")
            .help("leave out `mixed`: the base says it already")
    } else if all.span == first.span {
        all_is_whole(second.span).related(first.span, "the content of the base")
    } else {
        all_is_whole(second.span).related(first.span, "what it is added to")
    })
}
