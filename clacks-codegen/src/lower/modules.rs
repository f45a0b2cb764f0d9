//! Modules: a document each, with the names that are taken in it.

use std::collections::HashMap;

use clacks_schema::{Document, QName, SourceId, Span, Wildcard};
use proc_macro2::Ident;

use crate::ir::{
    Catalogue, Constraint, ConstraintConst, CountedModel, Docs, Element, Item, ItemId, ItemName,
    Kind, ModelConst, Module, ModuleId, Name, NameConst, WildcardConst,
};
use crate::lower::names::{self, Scope};
use crate::lower::simple;

/// The modules of one schema.
pub(super) struct Modules<'c> {
    pub(super) catalogue: &'c mut Catalogue,
    /// By document, and the namespace that it is in.
    known: HashMap<(SourceId, Option<String>), ModuleId>,
    own: Vec<Own>,
    /// Where the modules of this schema begin in the catalogue.
    first: usize,
}

/// What is known of a module while it is made.
struct Own {
    file: String,
    types: Scope,
    /// The constants by what they stand for.
    consts: HashMap<Name, Ident>,
    const_names: Scope,
}

impl<'c> Modules<'c> {
    pub(super) fn new(catalogue: &'c mut Catalogue) -> Self {
        Self {
            first: catalogue.modules.len(),
            catalogue,
            known: HashMap::new(),
            own: Vec::new(),
        }
    }

    /// The module of a document.
    pub(super) fn add(&mut self, document: &Document, file: &str, ident: Ident) {
        let id = ModuleId(self.catalogue.modules.len());
        self.catalogue.modules.push(Module {
            ident,
            docs: Docs {
                text: document.documentation.clone(),
                origin: format!("Types of `{file}`."),
            },
            items: Vec::new(),
            names: Vec::new(),
            constraints: Vec::new(),
            wildcards: Vec::new(),
            models: Vec::new(),
            globals: None,
        });
        self.own.push(Own {
            file: file.to_owned(),
            types: Scope::default(),
            consts: HashMap::new(),
            const_names: Scope::default(),
        });
        let key = (document.source, document.target_namespace.clone());
        self.known.insert(key, id);
    }

    /// The module of what stands at a place and is in a namespace, if it is known in which.
    pub(super) fn of(&self, span: Span, namespace: Option<&Option<String>>) -> ModuleId {
        let exact =
            namespace.and_then(|namespace| self.known.get(&(span.source, namespace.clone())));
        let by_source = || {
            let mut known = self.known.iter();
            let found = known.find(|((source, _), _)| *source == span.source);
            found.map(|(_, id)| id)
        };
        // Every place is in a document.
        exact
            .or_else(by_source)
            .copied()
            .unwrap_or(ModuleId(self.first))
    }

    fn own(&mut self, module: ModuleId) -> &mut Own {
        &mut self.own[module.0 - self.first]
    }

    /// The modules of this schema.
    pub(super) fn all(&mut self) -> &mut [Module] {
        &mut self.catalogue.modules[self.first..]
    }

    pub(super) fn file(&self, module: ModuleId) -> &str {
        &self.own[module.0 - self.first].file
    }

    /// An item to be, of this name or one like it.
    pub(super) fn claim(&mut self, module: ModuleId, name: &str) -> ItemId {
        let ident = self.own(module).types.claim(name);
        self.catalogue.names.push(ItemName { module, ident });
        ItemId(self.catalogue.names.len() - 1)
    }

    /// The same for a definition of the schema; where the name is taken, it says what it is.
    pub(super) fn claim_or(&mut self, module: ModuleId, name: &str, suffix: &str) -> ItemId {
        if self.own(module).types.is_free(name) {
            self.claim(module, name)
        } else {
            self.claim(module, &format!("{name}{suffix}"))
        }
    }

    pub(super) fn module(&self, item: ItemId) -> ModuleId {
        self.catalogue.names[item.0].module
    }

    pub(super) fn name(&self, item: ItemId) -> String {
        self.catalogue.names[item.0].ident.to_string()
    }

    /// Where the next item of the module of `item` would stand.
    pub(super) fn next(&self, item: ItemId) -> usize {
        self.catalogue.modules[self.module(item).0].items.len()
    }

    /// Puts an item into its module, at this place.
    pub(super) fn insert(
        &mut self,
        at: usize,
        id: ItemId,
        docs: Docs,
        element: Option<Element>,
        kind: Kind,
    ) {
        let module = self.module(id);
        let item = Item {
            id,
            docs,
            element,
            kind,
            default: false,
        };
        self.catalogue.modules[module.0].items.insert(at, item);
    }

    /// The constant for a name.
    pub(super) fn name_const(&mut self, module: ModuleId, name: &QName) -> Ident {
        let own = self.own(module);
        let name = simple::name(name);
        if let Some(known) = own.consts.get(&name) {
            return known.clone();
        }
        let ident = own.const_names.claim(&names::screaming(&name.local));
        own.consts.insert(name.clone(), ident.clone());
        let names = &mut self.catalogue.modules[module.0].names;
        names.push(NameConst {
            ident: ident.clone(),
            name,
        });
        ident
    }

    /// The constant for a default or fixed value; `local` is the name of what has it.
    pub(super) fn constraint_const(
        &mut self,
        module: ModuleId,
        local: &str,
        constraint: Constraint,
    ) -> Ident {
        let mut known = self.catalogue.modules[module.0].constraints.iter();
        if let Some(known) = known.find(|known| known.constraint == constraint) {
            return known.ident.clone();
        }
        let own = self.own(module);
        let name = format!("{}_VALUE", names::screaming(local));
        let ident = own.const_names.claim(&name);
        let constraints = &mut self.catalogue.modules[module.0].constraints;
        constraints.push(ConstraintConst {
            ident: ident.clone(),
            constraint,
        });
        ident
    }

    /// The constant for the content model of a type.
    pub(super) fn model_const(
        &mut self,
        module: ModuleId,
        name: &str,
        model: CountedModel,
    ) -> Ident {
        let name = format!("{}_MODEL", names::screaming(name));
        let ident = self.own(module).const_names.claim(&name);
        self.catalogue.modules[module.0].models.push(ModelConst {
            ident: ident.clone(),
            model,
        });
        ident
    }

    /// The constant for a wildcard.
    pub(super) fn wildcard_const(
        &mut self,
        module: ModuleId,
        wildcard: &Wildcard,
        excluded: Vec<Name>,
    ) -> Ident {
        let known = self.catalogue.modules[module.0].wildcards.iter();
        let mut known = known.filter(|known| {
            known.namespaces == wildcard.namespaces
                && known.process == wildcard.process
                && known.excluded == excluded
        });
        if let Some(known) = known.next() {
            return known.ident.clone();
        }
        let ident = self.own(module).const_names.claim("ANY");
        let wildcards = &mut self.catalogue.modules[module.0].wildcards;
        wildcards.push(WildcardConst {
            ident: ident.clone(),
            namespaces: wildcard.namespaces.clone(),
            excluded,
            process: wildcard.process,
        });
        ident
    }
}
