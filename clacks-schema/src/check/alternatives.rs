//! Types under conditions (XML Schema 1.1, part 1, section 3.3.6.1: `e-props-correct.7`).

use clacks_xs::Builtin;

use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::model::{Alternative, Derivations, Element, ElementId, Schema, Simple, Type};

pub(super) fn check(schema: &Schema, diagnostics: &mut Diagnostics) {
    for element in schema.elements.iter().filter(|element| !element.broken) {
        let wrong = |alternative: &&Alternative| !may_stand(schema, element, alternative.ty);
        for alternative in element.alternatives.iter().filter(wrong) {
            let name = shown(&element.name.local);
            let message = format!("the type is not derived from that of the element {name}");
            diagnostics.push(
                Diagnostic::new("e-props-correct.7", alternative.span, message)
                    .related(element.span, "the element"),
            );
        }
    }
}

/// Whether a type may stand for that of the element; nothing is of the type `xs:error`.
fn may_stand(schema: &Schema, element: &Element, ty: Type) -> bool {
    let blocked = match element.ty {
        Type::Complex(id) => element.block.or(schema.complex_type(id).block),
        Type::Simple(_) => element.block,
    };
    let blocked = blocked.and(Derivations::EXTENSION.or(Derivations::RESTRICTION));
    ty == Type::Simple(Simple::Builtin(Builtin::Error))
        || matches!(ty, Type::Complex(id) if schema.complex_type(id).broken)
        || schema.derives_from(ty, element.ty, blocked)
}

impl Schema {
    /// Whether two elements have the same types under the same conditions (XML Schema 1.1, part 1,
    /// section 3.8.6.3: type tables that are equivalent).
    pub(crate) fn same_alternatives(&self, one: ElementId, other: ElementId) -> bool {
        let (one, other) = (self.element(one), self.element(other));
        if one.alternatives.is_empty() || other.alternatives.is_empty() {
            return one.alternatives.is_empty() && other.alternatives.is_empty();
        }
        let table = |element: &Element| {
            let tested = element.alternatives.iter().filter(|it| it.test.is_some());
            let default = element.alternatives.iter().find(|it| it.test.is_none());
            let default = default.map_or(element.ty, |it| it.ty);
            (tested.cloned().collect::<Vec<_>>(), default)
        };
        let ((own, own_default), (theirs, their_default)) = (table(one), table(other));
        let same = |(one, other): (&Alternative, &Alternative)| {
            one.ty == other.ty
                && match (&one.test, &other.test) {
                    (Some(one), Some(other)) => one.is_same(other),
                    (None, None) => true,
                    _ => false,
                }
        };
        own.len() == theirs.len()
            && own_default == their_default
            && own.iter().zip(&theirs).all(same)
    }
}
