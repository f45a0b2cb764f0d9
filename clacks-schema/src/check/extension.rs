//! *Derivation Valid (Extension)* (XML Schema 1.0, part 1, section 3.4.6: `cos-ct-extends`), as far as
//! the resolver cannot go wrong in it: it puts the content and the attributes of the base in front.

use crate::check::restriction::type_name;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{ComplexTypeId, Content, Derivations, Schema, Type};

pub(super) fn check(schema: &Schema, id: ComplexTypeId, diagnostics: &mut Diagnostics) {
    let ty = schema.complex_type(id);
    let Type::Complex(base) = ty.base else {
        return;
    };
    let base = schema.complex_type(base);
    if base.excluded.contains(Derivations::EXTENSION) {
        let message = format!("{} is final: no extension of it", type_name(base));
        diagnostics.push(
            Diagnostic::new("cos-ct-extends.1.1", ty.span, message)
                .label("an extension")
                .related(base.span, "final"),
        );
    }
    let holds_nothing = matches!(base.content, Content::Empty) && !base.mixed;
    if base.broken || holds_nothing || base.mixed == ty.mixed {
        return;
    }
    let (own, other, help) = if ty.mixed {
        (
            "text may stand between the children of this type",
            "but not of the base",
            "remove `mixed` here, or add it to the base",
        )
    } else {
        (
            "text may not stand between the children of this type",
            "but of the base",
            "say `mixed=\"true\"` here too",
        )
    };
    let message = format!("{own}, {other} {}", type_name(base));
    diagnostics.push(
        Diagnostic::new("cos-ct-extends.1.4.3.2.2.1", ty.span, message)
            .related(base.span, "the base")
            .help(help),
    );
}
