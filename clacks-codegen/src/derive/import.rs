//! What of a catalogue the code of one type needs.

use std::collections::HashMap;

use proc_macro2::Ident;

use crate::ir::{
    Catalogue, Docs, Enumeration, Item, ItemId, ItemName, Kind, Module, ModuleId, Restricted, Type,
};
use crate::lower::names::{self, Scope};

/// Copies items and constants of a catalogue into a module of their own.
pub(super) struct Import<'c> {
    pub(super) from: &'c Catalogue,
    items: HashMap<ItemId, &'c Item>,
    /// The module.
    pub(super) to: Catalogue,
    imported: HashMap<ItemId, ItemId>,
    consts: HashMap<(ModuleId, String), Ident>,
    types: Scope,
    const_names: Scope,
}

const MODULE: ModuleId = ModuleId(0);

impl<'c> Import<'c> {
    pub(super) fn new(from: &'c Catalogue) -> Self {
        let items = from.modules.iter().flat_map(|module| &module.items);
        let module = Module {
            ident: names::ident("names"),
            docs: no_docs(),
            items: Vec::new(),
            names: Vec::new(),
            constraints: Vec::new(),
            wildcards: Vec::new(),
            models: Vec::new(),
            globals: None,
        };
        Self {
            from,
            items: items.map(|item| (item.id, item)).collect(),
            to: Catalogue {
                modules: vec![module],
                ..Catalogue::default()
            },
            imported: HashMap::new(),
            consts: HashMap::new(),
            types: Scope::default(),
            const_names: Scope::default(),
        }
    }

    /// An item of the catalogue; an abstract type has none.
    pub(super) fn item(&self, id: ItemId) -> Option<&'c Item> {
        self.items.get(&id).copied()
    }

    pub(super) fn module_of(&self, id: ItemId) -> ModuleId {
        self.from.names[id.0].module
    }

    /// What is behind the other names that a type goes by.
    pub(super) fn resolved(&self, ty: &Type) -> Type {
        let mut ty = ty.clone();
        while let Type::Item(id) = ty
            && let Some(Item {
                kind: Kind::Alias(of),
                ..
            }) = self.item(id)
        {
            ty = of.clone();
        }
        ty
    }

    /// The constant of a module, which `add` puts into ours under the name it is given.
    fn constant(
        &mut self,
        module: ModuleId,
        ident: &Ident,
        add: impl FnOnce(&Module, &mut Module, Ident),
    ) -> Ident {
        let key = (module, ident.to_string());
        if let Some(known) = self.consts.get(&key) {
            return known.clone();
        }
        let name = self.const_names.claim(&key.1);
        self.consts.insert(key, name.clone());
        let from = &self.from.modules[module.0];
        add(from, &mut self.to.modules[0], name.clone());
        name
    }

    /// The constant for a name.
    pub(super) fn name(&mut self, module: ModuleId, ident: &Ident) -> Ident {
        self.constant(module, ident, |from, to, name| {
            let found = from.names.iter().find(|it| it.ident == *ident);
            to.names.extend(found.map(|it| crate::ir::NameConst {
                ident: name,
                name: it.name.clone(),
            }));
        })
    }

    /// The constant for a default or fixed value.
    pub(super) fn constraint(&mut self, module: ModuleId, ident: &Ident) -> Ident {
        self.constant(module, ident, |from, to, name| {
            let found = from.constraints.iter().find(|it| it.ident == *ident);
            to.constraints
                .extend(found.map(|it| crate::ir::ConstraintConst {
                    ident: name,
                    constraint: it.constraint.clone(),
                }));
        })
    }

    /// The constant for a wildcard.
    pub(super) fn wildcard(&mut self, module: ModuleId, ident: &Ident) -> Ident {
        self.constant(module, ident, |from, to, name| {
            let found = from.wildcards.iter().find(|it| it.ident == *ident);
            to.wildcards
                .extend(found.map(|it| crate::ir::WildcardConst {
                    ident: name,
                    namespaces: it.namespaces.clone(),
                    excluded: it.excluded.clone(),
                    process: it.process,
                }));
        })
    }

    /// A simple type, with the types that it is made of.
    pub(super) fn simple(&mut self, ty: &Type) -> Type {
        match ty {
            Type::Item(id) => self.simple_item(*id),
            Type::List(item) => Type::List(Box::new(self.simple(item))),
            other => other.clone(),
        }
    }

    fn simple_item(&mut self, id: ItemId) -> Type {
        if let Some(known) = self.imported.get(&id) {
            return Type::Item(*known);
        }
        let Some(item) = self.item(id) else {
            return Type::AnySimple;
        };
        let kind = match &item.kind {
            Kind::Alias(ty) => return self.simple(ty),
            Kind::Restricted(it) => Kind::Restricted(Restricted {
                base: self.simple(&it.base),
                facets: it.facets.clone(),
                allowed: it.allowed.clone(),
                white_space: it.white_space,
                name: it.name.clone(),
            }),
            Kind::Enumeration(it) => Kind::Enumeration(Enumeration {
                white_space: it.white_space,
                values: it.values.clone(),
                name: it.name.clone(),
            }),
            Kind::Union(it) => Kind::Union(crate::ir::Union {
                members: it
                    .members
                    .iter()
                    .map(|(ident, docs, ty)| (ident.clone(), docs.clone(), self.simple(ty)))
                    .collect(),
                name: it.name.clone(),
            }),
            // No other item is a simple type.
            _ => return Type::AnySimple,
        };
        let name = format!("Schema{}", self.from.names[id.0].ident);
        let ident = self.types.claim(&name.replace("r#", ""));
        let own = ItemId(self.to.names.len());
        self.to.names.push(ItemName {
            module: MODULE,
            ident,
        });
        self.imported.insert(id, own);
        self.to.modules[0].items.push(Item {
            id: own,
            docs: no_docs(),
            element: None,
            kind,
            default: false,
        });
        Type::Item(own)
    }
}

fn no_docs() -> Docs {
    Docs {
        text: None,
        origin: String::new(),
    }
}
