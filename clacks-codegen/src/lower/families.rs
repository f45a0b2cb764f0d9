//! Which types may stand for another, as `xsi:type` says.

use std::collections::HashMap;

use clacks_schema::{ComplexTypeId, Derivation, Derivations, Element, Schema, Type as SchemaType};

use crate::ir::ItemId;
use crate::lower::types::Lowering;

/// Complex types by what they are derived from.
pub(super) struct Families {
    /// The types with a name that are derived from each in one step.
    derived: HashMap<ComplexTypeId, Vec<ComplexTypeId>>,
    /// The items for a type and those that may stand for it, where some derivations are blocked.
    pub(super) items: HashMap<(ComplexTypeId, Derivations), ItemId>,
    /// What is there of a type in an element that is nil.
    pub(super) nil: HashMap<ComplexTypeId, ItemId>,
    pub(super) nil_items: HashMap<(ComplexTypeId, Derivations), ItemId>,
}

impl Families {
    pub(super) fn of(schema: &Schema) -> Self {
        let mut derived: HashMap<_, Vec<_>> = HashMap::new();
        for id in schema.complex_type_ids() {
            let ty = schema.complex_type(id);
            if let SchemaType::Complex(base) = ty.base
                && base != id
                && ty.name.is_some()
            {
                derived.entry(base).or_default().push(id);
            }
        }
        Self {
            derived,
            items: HashMap::new(),
            nil: HashMap::new(),
            nil_items: HashMap::new(),
        }
    }
}

impl Lowering<'_, '_> {
    /// How types may not be derived that stand for the type of an element.
    pub(super) fn blocked(&self, ty: ComplexTypeId, element: &Element) -> Derivations {
        let all = Derivations::EXTENSION.or(Derivations::RESTRICTION);
        all.and(element.block.or(self.schema.complex_type(ty).block))
    }

    /// Whether an element of this type is always of it, whatever it says.
    pub(super) fn is_only(&self, ty: ComplexTypeId, element: &Element) -> bool {
        !self.schema.complex_type(ty).is_abstract
            && self.family_members(ty, self.blocked(ty, element)).len() == 1
    }

    /// The types that an element of this type may be of, the type itself first, unless they are
    /// abstract (*Type Derivation OK (Complex)*, part 1, section 3.4.6).
    pub(super) fn family_members(
        &self,
        ty: ComplexTypeId,
        blocked: Derivations,
    ) -> Vec<ComplexTypeId> {
        let mut members = vec![ty];
        let mut next = 0;
        while let Some(&base) = members.get(next) {
            next += 1;
            let derived = self.families.derived.get(&base).into_iter().flatten();
            members.extend(derived.filter(|id| {
                let step = match self.schema.complex_type(**id).derivation {
                    Derivation::Extension => Derivations::EXTENSION,
                    Derivation::Restriction => Derivations::RESTRICTION,
                };
                !blocked.contains(step)
            }));
        }
        members.retain(|id| !self.schema.complex_type(*id).is_abstract);
        members
    }
}
