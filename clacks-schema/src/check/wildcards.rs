//! *Wildcard Properties Correct* (XML Schema 1.1, part 1, section 3.10.6.1: `w-props-correct`), and
//! open content of an extension (section 3.4.6.2: `cos-ct-extends`).

use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::model::{Content, Derivation, OpenContentMode, Schema, Term, Type, Wildcard};

pub(super) fn check(schema: &Schema, diagnostics: &mut Diagnostics) {
    for group in &schema.model_groups {
        for particle in &group.particles {
            if let Term::Wildcard(wildcard) = &particle.term {
                diagnostics.extend(excludes_nothing(wildcard));
            }
        }
    }
    for ty in &schema.complex_types {
        let open = ty.open.as_ref().map(|open| &open.wildcard);
        let wildcards = ty.any_attribute.iter().chain(open);
        diagnostics.extend(wildcards.filter_map(excludes_nothing));
        let (Derivation::Extension, Type::Complex(base)) = (ty.derivation, ty.base) else {
            continue;
        };
        let base = schema.complex_type(base);
        let Some(of_base) = base.open.as_ref().filter(|_| !ty.broken) else {
            continue;
        };
        let fits = match (&ty.open, &ty.content) {
            (Some(own), _) => {
                let mode = own.mode == OpenContentMode::Interleave || own.mode == of_base.mode;
                mode && of_base.wildcard.is_subset(&own.wildcard)
            }
            (None, Content::Elements(_)) => false,
            (None, _) => true,
        };
        if !fits {
            let span = ty.open.as_ref().map_or(ty.span, |own| own.wildcard.span);
            let message = "the open content of the base allows more";
            diagnostics.push(
                Diagnostic::new("cos-ct-extends.1.4.3.2.2.3", span, message)
                    .related(of_base.wildcard.span, "that of the base"),
            );
        }
    }
}

/// 4: names are excluded only of namespaces that are allowed.
fn excludes_nothing(wildcard: &Wildcard) -> Option<Diagnostic> {
    let mut names = wildcard.excluded.names.iter();
    let name = names.find(|name| !wildcard.namespaces.allows(name.namespace.as_deref()))?;
    let name = shown(&name.local);
    let message = format!("{name} is excluded, of a namespace that is not allowed anyway");
    Some(Diagnostic::new("w-props-correct.4", wildcard.span, message).help("leave it out"))
}
