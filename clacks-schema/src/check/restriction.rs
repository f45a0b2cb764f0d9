//! *Derivation Valid (Restriction, Complex)* (XML Schema 1.0, part 1, section 3.4.6:
//! `derivation-ok-restriction`), and the same of groups that are redefined (section 4.2.2:
//! `src-redefine`).

use crate::check::attribute_restriction::{self, Side};
use crate::check::content_restriction::{Failure, Inclusions};
use crate::check::particle_restriction::Comparison;
use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::model::{
    ComplexType, ComplexTypeId, Content, Derivations, Element, Particle, Redefinition, Schema,
    Term, Type,
};
use crate::source::Span;

pub(super) fn check<'s>(
    comparison: &mut Comparison<'s>,
    inclusions: Option<&mut Inclusions<'s>>,
    id: ComplexTypeId,
    diagnostics: &mut Diagnostics,
) {
    let schema = comparison.schema;
    let ty = schema.complex_type(id);
    let Type::Complex(base_id) = ty.base else {
        return;
    };
    let base = schema.complex_type(base_id);
    if base.excluded.contains(Derivations::RESTRICTION) {
        let message = format!("{} is final: no restriction of it", type_name(base));
        diagnostics.push(
            Diagnostic::new("derivation-ok-restriction.1", ty.span, message)
                .label("a restriction")
                .related(base.span, "final"),
        );
    }
    if base.broken {
        return;
    }
    let (own, other) = (Side::of_type(ty), Side::of_type(base));
    attribute_restriction::check(schema, &own, &other, diagnostics);
    if base_id != Schema::ANY_TYPE {
        content(comparison, inclusions, ty, base, diagnostics);
    }
}

/// The rules under 5.
fn content<'s>(
    comparison: &mut Comparison<'s>,
    inclusions: Option<&mut Inclusions<'s>>,
    ty: &'s ComplexType,
    base: &'s ComplexType,
    diagnostics: &mut Diagnostics,
) {
    let schema = comparison.schema;
    let (of, name) = (type_name(ty), type_name(base));
    let wrong = |rule, why: &str| {
        let message = format!("{of} does not restrict {name}: {why}");
        Diagnostic::new(rule, ty.span, message).related(base.span, "the base")
    };
    if ty.mixed && !base.mixed {
        let why = "text may stand between its children, but not in the base";
        diagnostics.push(wrong("derivation-ok-restriction.5.4.1", why).help("remove `mixed`"));
    }
    let own = match &ty.content {
        Content::Elements(own) if !is_hollow(comparison, own) => Some(own),
        // Where all is taken away from a group it is as if there were none.
        Content::Elements(_) | Content::Empty => None,
        Content::Simple(own) => {
            if let Content::Simple(of_base) = base.content {
                let (own, of_base) = (Type::Simple(*own), Type::Simple(of_base));
                if !schema.derives_from(own, of_base, Derivations::NONE) {
                    let why = "the type of its text is not derived from that of the base";
                    diagnostics.push(wrong("derivation-ok-restriction.5.2.2.1", why));
                }
            }
            return;
        }
    };
    if let (Some(inclusions), Content::Empty | Content::Elements(_)) = (inclusions, &base.content) {
        if is_said(comparison, ty, base) {
            return;
        }
        match inclusions.check(ty, base) {
            Ok(()) => {}
            Err(Failure::TooLarge) => {
                let span = own.map_or(ty.span, |own| own.span);
                diagnostics.push(too_large(span));
            }
            Err(Failure::Because(why)) => diagnostics.push(wrong("cos-content-act-restrict", &why)),
        }
        return;
    }
    let diagnostic = match (own, &base.content) {
        (None, Content::Empty) => return,
        (None, Content::Elements(of_base)) => {
            if comparison.groups.is_emptiable(of_base) || is_broken(comparison, of_base) {
                return;
            }
            wrong(
                "derivation-ok-restriction.5.3",
                "it holds nothing, which the base does not allow",
            )
            .related(of_base.span, "this must be there")
        }
        (_, Content::Simple(_)) => {
            let why = "the base holds text of a simple type";
            wrong("derivation-ok-restriction.5", why).help("restrict it in `simpleContent`")
        }
        (Some(own), Content::Empty) => {
            let why = "the base has no child elements";
            wrong("derivation-ok-restriction.5.4.2", why).related(own.span, "these")
        }
        (Some(own), Content::Elements(of_base)) => {
            if is_broken(comparison, own) || is_broken(comparison, of_base) {
                return;
            }
            match comparison.check(own, of_base) {
                _ if comparison.too_large() => too_large(own.span),
                Ok(()) => return,
                Err(failure) => {
                    let restricts = format!("{of} does not restrict {name}");
                    failure.diagnostic(comparison, &restricts)
                }
            }
        }
    };
    diagnostics.push(diagnostic);
}

/// `src-redefine`, 6.2.2 and 7.2.2: what is redefined without being referred to is restricted.
pub(super) fn check_redefinitions(comparison: &mut Comparison<'_>, diagnostics: &mut Diagnostics) {
    let schema = comparison.schema;
    for redefinition in &schema.redefinitions {
        match redefinition {
            Redefinition::AttributeGroup {
                new,
                original,
                span,
            } => {
                let place = original.uses.first().map_or(*span, |first| first.span);
                let (own, other) = (Side::of_set(new, *span), Side::of_set(original, place));
                attribute_restriction::check(schema, &own, &other, diagnostics);
            }
            Redefinition::Group {
                new,
                original,
                span,
            } => {
                let outcome = comparison.check_groups(*new, *original);
                if let (Err(failure), false) = (outcome, comparison.too_large()) {
                    let name = schema.model_group(*new).name.as_ref();
                    let name = name.map_or_else(String::new, |name| shown(&name.local));
                    let restricts = format!("the group {name} does not restrict what it redefines");
                    let diagnostic = failure.diagnostic(comparison, &restricts);
                    diagnostics.push(diagnostic.related(*span, "redefined here"));
                }
            }
        }
    }
}

/// Whether a restriction is one by how it is written, as XML Schema 1.0 asks for, so that nothing
/// need be worked out; or something else is wrong with it.
fn is_said<'s>(
    comparison: &mut Comparison<'s>,
    ty: &'s ComplexType,
    base: &'s ComplexType,
) -> bool {
    let particle = |ty: &'s ComplexType| match &ty.content {
        Content::Elements(particle) => Some(particle),
        Content::Empty | Content::Simple(_) => None,
    };
    let (own, of_base) = (particle(ty), particle(base));
    let broken = |it: Option<&Particle>| it.is_some_and(|it| is_broken(comparison, it));
    if broken(own) || broken(of_base) {
        return true;
    }
    let conditions = |element: &Element| !element.alternatives.is_empty();
    let plain = ty.open.is_none() && !comparison.schema.elements.iter().any(conditions);
    match (own, of_base) {
        // What an element of the base takes is not left to the wildcards of both.
        (Some(own), Some(of_base)) if plain && !comparison.groups.is_wild(own) => {
            comparison.check(own, of_base).is_ok() && !comparison.too_large()
        }
        _ => false,
    }
}

fn too_large(span: Span) -> Diagnostic {
    let message = "the content models are too large to be compared with those that they restrict";
    Diagnostic::new("limit", span, message)
}

fn is_hollow(comparison: &Comparison<'_>, particle: &Particle) -> bool {
    matches!(particle.term, Term::Group(id) if comparison.groups.is_hollow(id))
}

fn is_broken(comparison: &Comparison<'_>, particle: &Particle) -> bool {
    comparison.groups.is_broken(comparison.schema, particle)
}

/// What messages call a type.
pub(super) fn type_name(ty: &ComplexType) -> String {
    ty.name
        .as_ref()
        .map_or_else(|| "this type".to_owned(), |name| shown(&name.local))
}
