//! Which items the components of a schema are.

use std::collections::HashMap;

use clacks_schema::{ComplexTypeId, Derivations, ElementId, ModelGroupId, SimpleTypeId};

use crate::ir::{ItemId, Type};
use crate::lower::types::Lowering;

/// The component that an item is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Origin {
    Complex(ComplexTypeId),
    Simple(SimpleTypeId),
    Group(ModelGroupId),
    /// An element and those that may stand for it.
    Substitutes(ElementId),
    /// A complex type and those that may stand for it, where some derivations are blocked.
    Family(ComplexTypeId, Derivations),
}

/// The items of a schema by component, and the other way round.
#[derive(Debug, Default)]
pub(crate) struct Index {
    pub(crate) complex: HashMap<ComplexTypeId, ItemId>,
    pub(crate) simple: HashMap<SimpleTypeId, Type>,
    pub(crate) substitutes: HashMap<ElementId, ItemId>,
    pub(crate) groups: HashMap<ModelGroupId, ItemId>,
    origins: HashMap<ItemId, Origin>,
}

impl Index {
    pub(super) fn of(lowering: &Lowering<'_, '_>) -> Self {
        let mut origins = HashMap::new();
        let simple = lowering.simple.iter().filter_map(|(id, ty)| match ty {
            Type::Item(item) => Some((*item, Origin::Simple(*id))),
            _ => None,
        });
        origins.extend(simple);
        let complex = lowering.complex.iter();
        origins.extend(complex.map(|(id, item)| (*item, Origin::Complex(*id))));
        let groups = lowering.groups.iter();
        origins.extend(groups.map(|((id, _), item)| (*item, Origin::Group(*id))));
        let heads = lowering.substitution_groups.iter();
        origins.extend(heads.map(|(id, item)| (*item, Origin::Substitutes(*id))));
        let families = lowering.families.items.iter();
        origins
            .extend(families.map(|((id, blocked), item)| (*item, Origin::Family(*id, *blocked))));
        Self {
            complex: lowering.complex.clone(),
            simple: lowering.simple.clone(),
            substitutes: lowering.substitution_groups.clone(),
            groups: lowering
                .groups
                .iter()
                .map(|((id, _), item)| (*id, *item))
                .collect(),
            origins,
        }
    }

    pub(crate) fn origin(&self, item: ItemId) -> Option<Origin> {
        self.origins.get(&item).copied()
    }
}
