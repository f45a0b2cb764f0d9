//! Elements and wildcards against elements and wildcards (`rcase-NameAndTypeOK`, `rcase-NSCompat`,
//! `rcase-NSSubset`).

use crate::check::particle_restriction::failure::Failure;
use crate::check::particle_restriction::parts::Part;
use crate::check::particle_restriction::{Comparison, Occurrence, Outcome, range};
use crate::model::{Content, Derivations, Element, ElementId, Schema, Term, Wildcard};

/// The derivations that a type may not be in if it is to be a restriction.
pub(in crate::check) const BY_RESTRICTION: Derivations = Derivations::EXTENSION
    .or(Derivations::LIST)
    .or(Derivations::UNION);

impl<'s> Comparison<'s> {
    pub(super) fn name_and_type(
        &self,
        own: Part<'s>,
        one: ElementId,
        base: Part<'s>,
        other: ElementId,
    ) -> Outcome<'s> {
        let fail = |rule| Failure::of(rule, own, base);
        let (one, other) = (self.schema.element(one), self.schema.element(other));
        if one.name != other.name {
            return fail("rcase-NameAndTypeOK.1");
        }
        if one.nillable && !other.nillable {
            return fail("rcase-NameAndTypeOK.2");
        }
        range(own, base, "rcase-NameAndTypeOK.3")?;
        if !keeps_value(one, other) {
            return fail("rcase-NameAndTypeOK.4");
        }
        let theirs = &other.identity_constraints;
        if !one
            .identity_constraints
            .iter()
            .all(|own| theirs.contains(own))
        {
            return fail("rcase-NameAndTypeOK.5");
        }
        if !one.block.contains(other.block) {
            return fail("rcase-NameAndTypeOK.6");
        }
        if !self.schema.derives_from(one.ty, other.ty, BY_RESTRICTION) {
            return fail("rcase-NameAndTypeOK.7");
        }
        Ok(())
    }

    pub(super) fn namespace(
        &self,
        own: Part<'s>,
        element: ElementId,
        base: Part<'s>,
        wildcard: &Wildcard,
        occurrence: Occurrence,
    ) -> Outcome<'s> {
        if !wildcard.allows(&self.schema.element(element).name) {
            return Failure::of("rcase-NSCompat.1", own, base);
        }
        match occurrence {
            Occurrence::Counts => range(own, base, "rcase-NSCompat.2"),
            Occurrence::CountsTogether => Ok(()),
        }
    }

    pub(super) fn namespace_subset(
        &self,
        own: Part<'s>,
        one: &Wildcard,
        base: Part<'s>,
        other: &Wildcard,
        occurrence: Occurrence,
    ) -> Outcome<'s> {
        if occurrence == Occurrence::Counts {
            range(own, base, "rcase-NSSubset.1")?;
        }
        if !one.is_subset(other) {
            return Failure::of("rcase-NSSubset.2", own, base);
        }
        if one.process < other.process && !is_of_any_type(self.schema, other) {
            return Failure::of("rcase-NSSubset.3", own, base);
        }
        Ok(())
    }
}

/// A value that the base fixes stays.
pub(in crate::check) fn keeps_value(one: &Element, other: &Element) -> bool {
    match (&one.constraint, &other.constraint) {
        (_, None) => true,
        (_, Some(theirs)) if !theirs.fixed => true,
        (Some(own), Some(theirs)) => own.fixed && own.is_same(theirs),
        (None, Some(_)) => false,
    }
}

/// Whether it is the wildcard in the content of `xs:anyType`.
pub(in crate::check) fn is_of_any_type(schema: &Schema, wildcard: &Wildcard) -> bool {
    let Content::Elements(particle) = &schema.complex_type(Schema::ANY_TYPE).content else {
        return false;
    };
    let Term::Group(id) = particle.term else {
        return false;
    };
    let mut members = schema.model_group(id).particles.iter();
    members.any(|member| matches!(&member.term, Term::Wildcard(one) if std::ptr::eq(one, wildcard)))
}
