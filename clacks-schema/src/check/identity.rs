//! *Identity-constraint Definition Properties Correct* (XML Schema 1.0, part 1, section 3.11.6:
//! `c-props-correct`).

use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::model::{IdentityConstraint, IdentityKind, Schema};

pub(super) fn check(schema: &Schema, diagnostics: &mut Diagnostics) {
    for constraint in &schema.identity_constraints {
        diagnostics.extend(reference(schema, constraint));
    }
}

fn reference(schema: &Schema, constraint: &IdentityConstraint) -> Option<Diagnostic> {
    let IdentityKind::KeyRef(key) = constraint.kind else {
        return None;
    };
    let key = schema.identity_constraint(key);
    let name = shown(&constraint.name.local);
    if matches!(key.kind, IdentityKind::KeyRef(_)) {
        // Where the name leads nowhere, which is reported, it refers to itself.
        return (key.span != constraint.span).then(|| {
            let message = format!("{name} refers to what is neither a key nor unique");
            Diagnostic::new("c-props-correct.1", constraint.span, message)
                .related(key.span, "this one")
        });
    }
    let (own, others) = (constraint.fields.len(), key.fields.len());
    (own != others).then(|| {
        let message = format!("{name} has {own} fields, what it refers to has {others}");
        Diagnostic::new("c-props-correct.2", constraint.span, message).related(key.span, "this one")
    })
}
