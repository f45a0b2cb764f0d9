//! Simple types: enumerations, types with facets, aliases.

use clacks_schema::{
    Diagnostic, Element, EnumerationValue, Facets, Simple, SimpleType, SimpleTypeId, Variety,
};
use clacks_xs::{Builtin, WhiteSpace};
use proc_macro2::Ident;

use crate::ir::{self, Derives, Docs, Enumeration, Item, Restricted, Type};
use crate::lower::names::{self, Scope};
use crate::lower::types::Lowering;

impl Lowering<'_> {
    /// The Rust type of a simple type; `context` names it if it has no name of its own.
    pub(super) fn simple_type(&mut self, ty: Simple, context: &str) -> Type {
        let id = match ty {
            Simple::Builtin(builtin) => return Type::Builtin(builtin),
            Simple::Defined(id) => id,
        };
        if let Some(known) = self.simple.get(&id) {
            return known.clone();
        }
        let definition = self.schema.simple_type(id);
        if definition.facets.is_empty() {
            let ty = self.base_type(definition, context);
            self.simple.insert(id, ty.clone());
            return ty;
        }
        let ident = self.types.claim(context);
        self.simple.insert(id, Type::Item(ident.clone()));
        self.defined_simple(id, ident.clone(), None);
        Type::Item(ident)
    }

    /// The item `ident` of a simple type.
    pub(super) fn defined_simple(
        &mut self,
        id: SimpleTypeId,
        ident: Ident,
        element: Option<(&Element, ir::Element)>,
    ) {
        let ty = self.schema.simple_type(id);
        let of = element.as_ref().map(|(element, _)| *element);
        let docs = self.type_docs(
            of,
            "Simple type",
            ty.name.as_ref(),
            ty.documentation.as_ref(),
        );
        let element = element.map(|(_, element)| element);
        if ty.facets.is_empty() {
            let base = self.base_type(ty, &format!("{ident}Item"));
            self.alias(ident, docs, base);
        } else if ty.facets.enumeration.is_some() {
            self.enumeration(ty, ident, docs, element);
        } else {
            let base = self.base_type(ty, &format!("{ident}Item"));
            let white_space = match ty.variety {
                Variety::Atomic(_) => match &base {
                    Type::Builtin(builtin) => builtin.white_space(),
                    _ => WhiteSpace::Collapse,
                },
                Variety::List(_) => WhiteSpace::Collapse,
            };
            self.items.push(Item::Restricted(Restricted {
                ident,
                docs,
                base,
                facets: ty.facets.clone(),
                white_space,
                element,
                derives: Derives::default(),
            }));
        }
    }

    fn base_type(&mut self, ty: &SimpleType, context: &str) -> Type {
        match ty.variety {
            Variety::Atomic(builtin) => Type::Builtin(normalized(builtin, &ty.facets)),
            Variety::List(item) => Type::List(Box::new(self.simple_type(item, context))),
        }
    }

    fn enumeration(
        &mut self,
        ty: &SimpleType,
        ident: Ident,
        docs: Docs,
        element: Option<ir::Element>,
    ) {
        let Some(values) = &ty.facets.enumeration else {
            return;
        };
        let strings = match ty.variety {
            Variety::Atomic(builtin) => {
                matches!(builtin.primitive(), Some(Builtin::String | Builtin::AnyUri))
            }
            Variety::List(_) => false,
        };
        if !strings {
            let span = values.first().map_or(ty.span, |value| value.span);
            let message = "an enumeration of other values than strings is not supported yet";
            self.diagnostics
                .push(Diagnostic::new("unsupported", span, message));
            return;
        }
        let white_space = match ty.variety {
            Variety::Atomic(builtin) => normalized(builtin, &ty.facets).white_space(),
            Variety::List(_) => WhiteSpace::Collapse,
        };
        let mut variants = Scope::default();
        // The constant of that name is theirs too.
        variants.claim("ALL");
        let allowed = self.schema.enumerated(ty).into_iter();
        let named: Vec<(Ident, EnumerationValue)> = allowed
            .map(|value| {
                let variant = variants.claim(&names::variant(&value.literal));
                (variant, value.clone())
            })
            .collect();
        if named.is_empty() {
            let message = "a type whose facets allow no value at all is not supported";
            self.diagnostics
                .push(Diagnostic::new("unsupported", ty.span, message));
        }
        self.items.push(Item::Enumeration(Enumeration {
            ident,
            docs,
            white_space,
            values: named,
            element,
        }));
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
