//! Simple types: enumerations, unions, types with facets, aliases.

use clacks_schema::{
    Element, EnumerationValue, Facets, QName, Simple, SimpleType, SimpleTypeId, ValueConstraint,
    Variety,
};
use clacks_xs::{Builtin, PrefixBindings as _, Value, WhiteSpace};
use proc_macro2::Ident;

use crate::ir::{self, Bindings, Docs, Enumeration, ItemId, Kind, Restricted, Type, Union};
use crate::lower::names::{self, Scope};
use crate::lower::types::{Lowering, Owner};

impl<'s> Lowering<'s, '_> {
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
        if is_alias(definition) {
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
        let owner = self.owner(item);
        let kind = match &ty.variety {
            Variety::Atomic(builtin) if is_string(*builtin) && ty.facets.enumeration.is_some() => {
                Kind::Enumeration(self.enumeration(ty))
            }
            Variety::Union(members) if ty.facets.is_empty() => {
                Kind::Union(self.union(ty, members, &owner))
            }
            _ if ty.facets.is_empty() => Kind::Alias(self.base_type(ty, &owner.part("Item"))),
            _ => Kind::Restricted(self.restricted(ty, &owner)),
        };
        let at = self.modules.next(item);
        self.modules.insert(at, item, docs, element, kind);
    }

    /// What a simple type restricts, where it has facets, or is, where it has none.
    fn base_type(&mut self, ty: &SimpleType, owner: &Owner) -> Type {
        match &ty.variety {
            Variety::Atomic(builtin) => Type::Builtin(normalized(*builtin, &ty.facets)),
            // The least length says no more than the built-in list types do.
            Variety::List(item) => Type::List(Box::new(self.simple_type(*item, owner))),
            Variety::Union(_) => {
                let mut base = ty.base;
                while let Simple::Defined(id) = base
                    && !self.schema.simple_type(id).facets.is_empty()
                {
                    base = self.schema.simple_type(id).base;
                }
                self.simple_type(base, owner)
            }
        }
    }

    fn restricted(&mut self, ty: &SimpleType, owner: &Owner) -> Restricted {
        let part = match ty.variety {
            Variety::Union(_) => "Union",
            _ => "Item",
        };
        Restricted {
            base: self.base_type(ty, &owner.part(part)),
            allowed: ty.facets.enumeration.as_ref().map(|values| {
                let mut bindings = Vec::new();
                let literals = values.iter().map(|value| allowed(value, &mut bindings));
                (literals.collect(), bindings)
            }),
            facets: ty.facets.clone(),
            white_space: self.white_space(ty),
            name: ty.name.as_ref().map(name),
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
        Enumeration {
            white_space: self.white_space(ty),
            values,
            name: ty.name.as_ref().map(name),
        }
    }

    fn union(&mut self, ty: &SimpleType, members: &[Simple], owner: &Owner) -> Union {
        let mut variants = Scope::default();
        let members = members
            .iter()
            .map(|member| {
                let variant = self.member_name(*member);
                let ident = variants.claim(&variant);
                let ty = self.simple_type(*member, &owner.part(&variant));
                let docs = Docs {
                    text: None,
                    origin: match self.simple_name(*member) {
                        Some(local) => format!("A value of `{local}`."),
                        None => "A value of a type without a name.".to_owned(),
                    },
                };
                (ident, docs, ty)
            })
            .collect();
        Union {
            members,
            name: ty.name.as_ref().map(name),
        }
    }

    /// The local name of a simple type.
    fn simple_name(&self, ty: Simple) -> Option<&'s str> {
        match ty {
            Simple::Builtin(builtin) => Some(builtin.name()),
            Simple::Defined(id) => {
                let name = self.schema.simple_type(id).name.as_ref();
                name.map(|name| name.local.as_str())
            }
        }
    }

    /// What the values of a member of a union are called.
    fn member_name(&self, member: Simple) -> String {
        match (self.simple_name(member), self.schema.variety(member)) {
            (Some(name), _) => names::variant(name),
            (None, Variety::Atomic(builtin)) if !is_string(builtin) => {
                names::variant(builtin.name())
            }
            (None, Variety::Atomic(_)) => "Value".to_owned(),
            (None, Variety::List(_)) => "List".to_owned(),
            (None, Variety::Union(_)) => "Union".to_owned(),
        }
    }

    /// What becomes of white space before a literal of the type is read.
    fn white_space(&self, ty: &SimpleType) -> WhiteSpace {
        match &ty.variety {
            Variety::Atomic(builtin) => normalized(*builtin, &ty.facets).white_space(),
            Variety::List(_) => WhiteSpace::Collapse,
            // The members say it; patterns are those of what they make of it.
            Variety::Union(members) => {
                let of = |member: &Simple| match member {
                    Simple::Builtin(builtin) => builtin.white_space(),
                    Simple::Defined(id) => self.white_space(self.schema.simple_type(*id)),
                };
                let collapse = members.iter().all(|it| of(it) == WhiteSpace::Collapse);
                if collapse {
                    WhiteSpace::Collapse
                } else {
                    WhiteSpace::Preserve
                }
            }
        }
    }

    /// A default or fixed value; `ty` is that of the attribute or content, `None` of mixed content.
    pub(super) fn constraint(&self, of: &ValueConstraint, ty: Option<Simple>) -> ir::Constraint {
        let prefixed = ty.is_some_and(|ty| self.has_prefixes(ty));
        let words = of.literal.split_ascii_whitespace().filter(|_| prefixed);
        let mut bindings = Bindings::new();
        for word in words {
            let prefix = word.split_once(':').map_or("", |(prefix, _)| prefix);
            if let Some(namespace) = of.namespaces.lookup(prefix)
                && !bindings.iter().any(|(known, _)| known == prefix)
            {
                bindings.push((prefix.to_owned(), namespace.to_owned()));
            }
        }
        ir::Constraint {
            value: Some(ir::Value {
                fixed: of.fixed,
                literal: of.literal.clone(),
                bindings,
            }),
            ..ir::Constraint::default()
        }
    }

    /// Whether literals of the type may have prefixes in them.
    fn has_prefixes(&self, ty: Simple) -> bool {
        match self.schema.variety(ty) {
            Variety::Atomic(builtin) => matches!(builtin, Builtin::QName | Builtin::Notation),
            Variety::List(item) => self.has_prefixes(item),
            Variety::Union(members) => members.iter().any(|member| self.has_prefixes(*member)),
        }
    }
}

/// Whether a type is only another name of what it is made of.
pub(super) fn is_alias(ty: &SimpleType) -> bool {
    ty.facets.is_empty() && !matches!(ty.variety, Variety::Union(_))
}

pub(super) fn name(name: &QName) -> ir::Name {
    ir::Name {
        namespace: name.namespace.clone().unwrap_or_default(),
        local: name.local.clone(),
    }
}

/// A value of an enumeration as a literal that says what its prefixes are.
fn allowed(value: &EnumerationValue, bindings: &mut Bindings) -> String {
    match &value.value {
        Value::QName(_) | Value::Notation(_) => prefixed(&value.value, &value.literal, bindings),
        Value::List(items) if items.iter().any(|it| it.primitive().is_some_and(is_name)) => {
            let words = value.literal.split_ascii_whitespace().zip(items);
            let words: Vec<_> = words
                .map(|(word, item)| prefixed(item, word, bindings))
                .collect();
            words.join(" ")
        }
        _ => value.literal.clone(),
    }
}

fn is_name(builtin: Builtin) -> bool {
    matches!(builtin, Builtin::QName | Builtin::Notation)
}

/// The literal of a name with a prefix that is bound to its namespace: the one that it has, if that
/// stands for nothing else.
fn prefixed(value: &Value, literal: &str, bindings: &mut Bindings) -> String {
    let (Value::QName(name) | Value::Notation(name)) = value else {
        return literal.to_owned();
    };
    let Some(namespace) = &name.namespace else {
        return name.local.clone();
    };
    let own = literal.split_once(':').map_or("p", |(prefix, _)| prefix);
    let bound = |bindings: &Bindings, prefix: &str| {
        let mut bindings = bindings.iter();
        let found = bindings.find(|(known, _)| known == prefix);
        found.map(|(_, namespace)| namespace.clone())
    };
    let mut prefix = own.to_owned();
    let mut number = 2;
    while bound(bindings, &prefix).is_some_and(|other| other != *namespace) {
        prefix = format!("{own}{number}");
        number += 1;
    }
    if bound(bindings, &prefix).is_none() {
        bindings.push((prefix.clone(), namespace.clone()));
    }
    format!("{prefix}:{}", name.local)
}

fn is_string(builtin: Builtin) -> bool {
    matches!(builtin.primitive(), Some(Builtin::String | Builtin::AnyUri))
}

/// A string whose type strengthens `whiteSpace` is of the built-in type that has it so.
fn normalized(builtin: Builtin, facets: &Facets) -> Builtin {
    match (builtin, facets.white_space) {
        (Builtin::String, Some(WhiteSpace::Replace)) => Builtin::NormalizedString,
        (Builtin::String | Builtin::NormalizedString, Some(WhiteSpace::Collapse)) => Builtin::Token,
        _ => builtin,
    }
}
