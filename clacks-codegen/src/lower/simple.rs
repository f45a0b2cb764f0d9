//! Simple types: enumerations, types with facets, aliases.

use clacks_schema::{
    Diagnostic, Element, EnumerationValue, Facets, Simple, SimpleType, SimpleTypeId, Variety,
};
use clacks_xs::{Builtin, WhiteSpace};
use proc_macro2::Ident;

use crate::ir::{self, Enumeration, ItemId, Kind, Restricted, Type};
use crate::lower::names::{self, Scope};
use crate::lower::types::{Lowering, Owner};

impl Lowering<'_, '_> {
    /// The Rust type of a simple type; `owner` names it if it has no name of its own.
    pub(super) fn simple_type(&mut self, ty: Simple, owner: &Owner) -> Type {
        let id = match ty {
            Simple::Builtin(builtin) => return Type::Builtin(builtin),
            Simple::Defined(id) => id,
        };
        if let Some(known) = self.simple.get(&id) {
            return known.clone();
        }
        let definition = self.schema.simple_type(id);
        if definition.facets.is_empty() {
            let ty = self.base_type(definition, owner);
            self.simple.insert(id, ty.clone());
            return ty;
        }
        let item = self.modules.claim(owner.module, &owner.name);
        self.simple.insert(id, Type::Item(item));
        self.defined_simple(id, item, None);
        Type::Item(item)
    }

    /// The item of a simple type.
    pub(super) fn defined_simple(
        &mut self,
        id: SimpleTypeId,
        item: ItemId,
        element: Option<(&Element, ir::Element)>,
    ) {
        let ty = self.schema.simple_type(id);
        let (of, element) = element.unzip();
        let docs = self.type_docs(
            item,
            of,
            "Simple type",
            ty.name.as_ref(),
            ty.documentation.as_ref(),
        );
        let kind = if ty.facets.enumeration.is_some() {
            Kind::Enumeration(self.enumeration(ty))
        } else {
            let base = self.base_type(ty, &self.owner(item).part("Item"));
            if ty.facets.is_empty() {
                Kind::Alias(base)
            } else {
                Kind::Restricted(Restricted {
                    white_space: white_space(ty),
                    base,
                    facets: ty.facets.clone(),
                })
            }
        };
        let at = self.modules.next(item);
        self.modules.insert(at, item, docs, element, kind);
    }

    fn base_type(&mut self, ty: &SimpleType, owner: &Owner) -> Type {
        match &ty.variety {
            Variety::Atomic(builtin) => Type::Builtin(normalized(*builtin, &ty.facets)),
            Variety::List(item) => Type::List(Box::new(self.simple_type(*item, owner))),
            Variety::Union(_) => unreachable!("refused"),
        }
    }

    fn enumeration(&mut self, ty: &SimpleType) -> Enumeration {
        let mut variants = Scope::default();
        // The constant of that name is theirs too.
        variants.claim("ALL");
        let allowed = self.schema.enumerated(ty).into_iter();
        let values: Vec<(Ident, EnumerationValue)> = allowed
            .map(|value| {
                let variant = variants.claim(&names::variant(&value.literal));
                (variant, value.clone())
            })
            .collect();
        if values.is_empty() {
            let message = "a type whose facets allow no value at all is not supported";
            self.diagnostics
                .push(Diagnostic::new("unsupported", ty.span, message));
        }
        Enumeration {
            white_space: white_space(ty),
            values,
        }
    }
}

/// What becomes of white space before a literal of the type is read.
fn white_space(ty: &SimpleType) -> WhiteSpace {
    match ty.variety {
        Variety::Atomic(builtin) => normalized(builtin, &ty.facets).white_space(),
        Variety::List(_) | Variety::Union(_) => WhiteSpace::Collapse,
    }
}

/// A string whose type strengthens `whiteSpace` is of the built-in type that has it so.
fn normalized(builtin: Builtin, facets: &Facets) -> Builtin {
    match (builtin, facets.white_space) {
        (Builtin::String, Some(WhiteSpace::Replace)) => Builtin::NormalizedString,
        (Builtin::String | Builtin::NormalizedString, Some(WhiteSpace::Collapse)) => Builtin::Token,
        _ => builtin,
    }
}
