//! Simple types: enumerations, types with facets, aliases.

use clacks_schema::{
    Diagnostic, Element, EnumerationValue, Facets, Simple, SimpleType, SimpleTypeId, Variety,
};
use clacks_xs::{Builtin, Pattern, WhiteSpace};
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
        let docs = match (&element, &ty.name) {
            (Some((element, _)), _) => {
                let text = element
                    .documentation
                    .clone()
                    .or_else(|| ty.documentation.clone());
                self.docs(text, "Element", &element.name)
            }
            (None, Some(name)) => self.docs(ty.documentation.clone(), "Simple type", name),
            (None, None) => Docs {
                text: ty.documentation.clone(),
                origin: format!("A simple type of `{}`.", self.file()),
            },
        };
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
        let mut named: Vec<(Ident, EnumerationValue)> = Vec::new();
        for value in values {
            // The same value may stand there twice, and other facets may forbid it.
            let known = |(_, known): &(_, EnumerationValue)| known.literal == value.literal;
            if named.iter().any(known) || !is_allowed(&value.literal, white_space, &ty.facets) {
                continue;
            }
            let variant = variants.claim(&names::variant(&value.literal));
            named.push((variant, value.clone()));
        }
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

/// Whether a value of an enumeration of strings is one of the type: it must be what a document can
/// say, and meet the other facets.
fn is_allowed(literal: &str, white_space: WhiteSpace, facets: &Facets) -> bool {
    let length = literal.chars().count() as u64;
    let one_matches = |alternatives: &Vec<String>| {
        let mut patterns = alternatives
            .iter()
            .filter_map(|text| Pattern::new(text).ok());
        patterns.any(|pattern| pattern.is_match(literal))
    };
    white_space.normalize(literal) == literal
        && facets.length.is_none_or(|exact| length == exact)
        && facets.min_length.is_none_or(|least| length >= least)
        && facets.max_length.is_none_or(|most| length <= most)
        && facets.patterns.iter().all(one_matches)
}
