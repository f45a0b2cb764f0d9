//! The types of the documents of a schema.

use std::collections::{BTreeSet, HashMap, HashSet};

use clacks_schema::{
    ComplexType, ComplexTypeId, Content, Diagnostics, Element, ElementId, QName, Schema, Simple,
    SimpleTypeId, Span, Type as SchemaType,
};
use proc_macro2::Ident;

use crate::emit::code;
use crate::ir::{
    self, Attribute, Body, Catalogue, Docs, FixedAttribute, ItemId, Kind, ModuleId, Presence,
    Struct, Type,
};
use crate::lower::Settings;
use crate::lower::families::Families;
use crate::lower::modules::Modules;
use crate::lower::names::{self, Scope};
use crate::lower::particles::{Key, Simplifier};
use crate::lower::simple::is_alias;

pub(super) struct Lowering<'s, 'c> {
    pub(super) schema: &'s Schema,
    pub(super) settings: Settings,
    pub(super) diagnostics: &'c mut Diagnostics,
    pub(super) modules: Modules<'c>,
    pub(super) simplifier: Simplifier<'s>,
    pub(super) complex: HashMap<ComplexTypeId, ItemId>,
    /// The complex types that were lowered, or are being.
    lowered: HashSet<ComplexTypeId>,
    /// The elements that complex types are too, and whether they are events.
    pub(super) of_elements: HashMap<ComplexTypeId, (ElementId, bool)>,
    pub(super) simple: HashMap<SimpleTypeId, Type>,
    pub(super) groups: HashMap<Key, ItemId>,
    pub(super) families: Families,
    /// The names of the elements in the content model that is being lowered, where that matters.
    pub(super) siblings: BTreeSet<QName>,
    /// Whether there is an element of `xs:anyType`.
    pub(super) has_any_content: bool,
    pub(super) substitution_groups: HashMap<ElementId, ItemId>,
    roles: Vec<(ElementId, ElementRole)>,
}

/// What a global element is in Rust.
enum ElementRole {
    /// The item of its type, which belongs to it or has its name.
    Item(SchemaType, ItemId, bool),
    /// An item around its type.
    Wrapper(ItemId),
    /// Only its type.
    None,
}

/// Where types go that have no name, and what they are named after.
#[derive(Debug, Clone)]
pub(super) struct Owner {
    pub(super) module: ModuleId,
    pub(super) name: String,
}

impl Owner {
    /// What belongs to a part of it.
    pub(super) fn part(&self, name: &str) -> Self {
        Self {
            module: self.module,
            name: format!("{}{name}", self.name),
        }
    }
}

impl<'s, 'c> Lowering<'s, 'c> {
    pub(super) fn new(
        schema: &'s Schema,
        settings: Settings,
        catalogue: &'c mut Catalogue,
        diagnostics: &'c mut Diagnostics,
    ) -> Self {
        Self {
            schema,
            settings,
            diagnostics,
            modules: Modules::new(catalogue),
            simplifier: Simplifier::new(schema),
            complex: HashMap::new(),
            lowered: HashSet::new(),
            of_elements: HashMap::new(),
            simple: HashMap::new(),
            groups: HashMap::new(),
            families: Families::of(schema),
            siblings: BTreeSet::new(),
            has_any_content: false,
            substitution_groups: HashMap::new(),
            roles: Vec::new(),
        }
    }

    /// Global elements first: an event has the name that its users know.
    fn claim_names(&mut self, events: &HashSet<ElementId>) {
        let schema = self.schema;
        for &id in &schema.global_elements {
            let element = schema.element(id);
            let event = events.contains(&id);
            let module = self.home(element.span, &element.name);
            let name = names::type_name(&element.name.local);
            let own = !element.nillable && element.constraint.is_none() && self.is_own(element);
            let role = if own {
                let item = self.modules.claim(module, &name);
                self.remember(element.ty, item);
                if let SchemaType::Complex(ty) = element.ty {
                    self.of_elements.insert(ty, (id, event));
                }
                ElementRole::Item(element.ty, item, event)
            } else if event {
                ElementRole::Wrapper(self.modules.claim(module, &name))
            } else {
                ElementRole::None
            };
            self.roles.push((id, role));
        }
        for id in self.complex_types() {
            let ty = schema.complex_type(id);
            if let Some(name) = &ty.name
                && !self.complex.contains_key(&id)
            {
                let item = self.claim_type(ty.span, name);
                self.complex.insert(id, item);
            }
        }
        for id in schema.simple_type_ids() {
            let ty = schema.simple_type(id);
            if let Some(name) = &ty.name
                && !self.simple.contains_key(&id)
            {
                let item = self.claim_type(ty.span, name);
                self.simple.insert(id, Type::Item(item));
            }
        }
    }

    /// Whether the type of a global element can be the element too: it belongs to it alone, or has
    /// its name.
    fn is_own(&self, element: &Element) -> bool {
        let has_keys = !element.identity_constraints.is_empty();
        let can_be = match element.ty {
            SchemaType::Simple(Simple::Builtin(_)) | SchemaType::Complex(Schema::ANY_TYPE) => false,
            SchemaType::Simple(Simple::Defined(ty)) => {
                !is_alias(self.schema.simple_type(ty)) && !has_keys
            }
            SchemaType::Complex(ty) => self.is_only(ty, element),
        };
        if !can_be {
            return false;
        }
        // Others may use a type with a name for what has no such keys.
        match self.name_of(element.ty) {
            Some(_) if has_keys => false,
            Some(name) => *name == element.name,
            // That of the head of its substitution group is its type where it has none of its own.
            None => {
                let head = element.heads.first();
                head.is_none_or(|head| self.schema.element(*head).ty != element.ty)
            }
        }
    }

    /// The definitions of complex types, without that of `xs:anyType`.
    fn complex_types(&self) -> impl Iterator<Item = ComplexTypeId> + use<> {
        self.schema
            .complex_type_ids()
            .filter(|id| *id != Schema::ANY_TYPE)
    }

    /// The module of a global component.
    pub(super) fn home(&self, span: Span, name: &QName) -> ModuleId {
        self.modules.of(span, Some(&name.namespace))
    }

    /// Where an element has taken the name, the type says that it is one.
    fn claim_type(&mut self, span: Span, name: &QName) -> ItemId {
        let module = self.home(span, name);
        self.modules
            .claim_or(module, &names::type_name(&name.local), "Type")
    }

    fn remember(&mut self, ty: SchemaType, item: ItemId) {
        match ty {
            SchemaType::Complex(id) => {
                self.complex.insert(id, item);
            }
            SchemaType::Simple(Simple::Defined(id)) => {
                self.simple.insert(id, Type::Item(item));
            }
            SchemaType::Simple(Simple::Builtin(_)) => {}
        }
    }

    pub(super) fn name_of(&self, ty: SchemaType) -> Option<&'s QName> {
        match ty {
            SchemaType::Complex(id) => self.schema.complex_type(id).name.as_ref(),
            SchemaType::Simple(Simple::Defined(id)) => self.schema.simple_type(id).name.as_ref(),
            SchemaType::Simple(Simple::Builtin(_)) => None,
        }
    }

    pub(super) fn all(&mut self, events: &HashSet<ElementId>) {
        self.claim_names(events);
        let schema = self.schema;
        for at in 0..self.roles.len() {
            let (id, role) = &self.roles[at];
            let element = schema.element(*id);
            match role {
                ElementRole::Item(SchemaType::Complex(ty), item, _) => {
                    self.complex_type(*ty, *item, None);
                }
                ElementRole::Item(SchemaType::Simple(Simple::Defined(ty)), item, event) => {
                    let (ty, item, event) = (*ty, *item, *event);
                    let of = self.element(element, item, event);
                    self.defined_simple(ty, item, Some((element, of)));
                }
                ElementRole::Wrapper(item) => {
                    let item = *item;
                    let of = self.element(element, item, true);
                    let owner = self.owner(item).part("Content");
                    let ty = self.element_type(element, &owner);
                    let docs = self.docs(
                        item,
                        element.documentation.clone(),
                        "Element",
                        &element.name,
                    );
                    let at = self.modules.next(item);
                    let constraint = self.element_constraint_const(owner.module, element);
                    let kind = Kind::Wrapper(ty, constraint);
                    self.modules.insert(at, item, docs, Some(of), kind);
                }
                ElementRole::Item(SchemaType::Simple(Simple::Builtin(_)), ..)
                | ElementRole::None => {}
            }
        }
        let elements_own: HashSet<SchemaType> = self
            .roles
            .iter()
            .filter_map(|(_, role)| match role {
                ElementRole::Item(ty, ..) => Some(*ty),
                ElementRole::Wrapper(_) | ElementRole::None => None,
            })
            .collect();
        for id in self.complex_types() {
            if schema.complex_type(id).name.is_some() {
                self.complex_type(id, self.complex[&id], None);
            }
        }
        let simple: Vec<_> = schema
            .simple_type_ids()
            .filter(|id| schema.simple_type(*id).name.is_some())
            .filter(|id| !elements_own.contains(&SchemaType::Simple(Simple::Defined(*id))))
            .collect();
        for id in simple {
            if let Some(Type::Item(item)) = self.simple.get(&id) {
                self.defined_simple(id, *item, None);
            }
        }
    }

    fn element(&mut self, element: &Element, item: ItemId, event: bool) -> ir::Element {
        let module = self.modules.module(item);
        ir::Element {
            name: self.modules.name_const(module, &element.name),
            event,
        }
    }

    pub(super) fn events(&self) -> Vec<(ElementId, ItemId)> {
        self.roles
            .iter()
            .filter_map(|(id, role)| match role {
                ElementRole::Item(_, item, true) | ElementRole::Wrapper(item) => Some((*id, *item)),
                _ => None,
            })
            .collect()
    }

    /// What is named after an item.
    pub(super) fn owner(&self, item: ItemId) -> Owner {
        Owner {
            module: self.modules.module(item),
            name: self.modules.name(item),
        }
    }

    pub(super) fn docs(
        &self,
        item: ItemId,
        text: Option<String>,
        kind: &str,
        name: &QName,
    ) -> Docs {
        let file = self.modules.file(self.modules.module(item));
        Docs {
            text,
            origin: format!("{kind} `{}` of `{file}`.", name.local),
        }
    }

    /// The documentation of a type: as the element that it is, by its name, or of one without.
    pub(super) fn type_docs(
        &self,
        item: ItemId,
        element: Option<&Element>,
        kind: &str,
        name: Option<&QName>,
        text: Option<&String>,
    ) -> Docs {
        match (element, name) {
            (Some(element), _) => {
                let text = element.documentation.as_ref().or(text).cloned();
                self.docs(item, text, "Element", &element.name)
            }
            (None, Some(name)) => self.docs(item, text.cloned(), kind, name),
            (None, None) => {
                let file = self.modules.file(self.modules.module(item));
                Docs {
                    text: text.cloned(),
                    origin: format!("A {} of `{file}`.", kind.to_lowercase()),
                }
            }
        }
    }

    /// Lowers a complex type, unless it was lowered; what it is derived from comes first, so that
    /// what the two share is named after the base. `of` is the element that it was written in.
    pub(super) fn complex_type(&mut self, id: ComplexTypeId, item: ItemId, of: Option<&Element>) {
        if !self.lowered.insert(id) {
            return;
        }
        let schema = self.schema;
        let ty = schema.complex_type(id);
        if let SchemaType::Complex(base) = ty.base
            && let Some(item) = self.complex.get(&base)
        {
            self.complex_type(base, *item, None);
        }
        let is = self.of_elements.get(&id).copied();
        let is = is.map(|(element, event)| (schema.element(element), event));
        let docs = self.type_docs(
            item,
            is.map(|(element, _)| element).or(of),
            "Complex type",
            ty.name.as_ref(),
            ty.documentation.as_ref(),
        );
        let constraint = is.and_then(|(element, _)| {
            let constraint = self.element_constraint(element)?;
            let module = self.modules.module(item);
            let local = &element.name.local;
            Some(self.modules.constraint_const(module, local, constraint))
        });
        let element = is.map(|(element, event)| self.element(element, item, event));
        // Its place in the module is before the types that it alone needs.
        let at = self.modules.next(item);
        let owner = self.owner(item);
        let mut fields = Scope::default();
        // `mixed` says nothing of simple content (part 1, section 3.4.2).
        let mixed = ty.mixed && !matches!(ty.content, Content::Simple(_));
        let mixed = mixed.then(|| fields.claim("text"));
        let attributes = self.attributes(ty, &owner, owner.module, &mut fields);
        let body = match &ty.content {
            Content::Empty => Body::Empty,
            Content::Simple(base) => {
                let ty = self.simple_type(*base, &owner.part("Value"));
                Body::Text(fields.claim("value"), ty)
            }
            Content::Elements(particle) => self.body(ty, particle, &owner, &mut fields),
        };
        // What nothing can be of needs no type; what it shares with others is there.
        if ty.is_abstract {
            return;
        }
        let name = ty.name.as_ref();
        let kind = Kind::Struct(Struct {
            name: name.map(|name| self.modules.name_const(owner.module, name)),
            constraint,
            mixed,
            attributes: attributes.named,
            fixed: attributes.fixed,
            any_attributes: attributes.any,
            body,
        });
        self.modules.insert(at, item, docs, element, kind);
    }

    /// The attributes of a type: fields for them, and the constants of those that have none.
    pub(super) fn attributes(
        &mut self,
        ty: &'s ComplexType,
        owner: &Owner,
        module: ModuleId,
        fields: &mut Scope,
    ) -> Attributes {
        let mut all = Attributes::default();
        for of in &ty.attributes {
            let attribute = self.schema.attribute(of.attribute);
            let name = &attribute.name;
            let context = self.context(owner, attribute.span, attribute.global.then_some(name));
            let ty = self.simple_type(attribute.ty, &context.part(&names::variant(&name.local)));
            let constraint = of.constraint.as_ref().map(|it| {
                let constraint = self.constraint(it, Some(attribute.ty));
                self.modules
                    .constraint_const(module, &name.local, constraint)
            });
            let is_fixed = of.constraint.as_ref().is_some_and(|it| it.fixed);
            let const_name = self.modules.name_const(module, name);
            let presence = match constraint {
                Some(constraint) if is_fixed => {
                    all.fixed.push(FixedAttribute {
                        name: const_name,
                        ty,
                        constraint,
                        required: of.required,
                    });
                    continue;
                }
                Some(constraint) if !of.required => Presence::Default(constraint),
                _ if of.required => Presence::Required,
                _ => Presence::Optional,
            };
            all.named.push(Attribute {
                ident: fields.claim(&names::snake(&name.local)),
                docs: Docs {
                    text: attribute.documentation.clone(),
                    origin: match (&presence, &of.constraint) {
                        (Presence::Default(_), Some(default)) => {
                            let value = code(&default.literal);
                            let value = value.unwrap_or_else(|| "empty".to_owned());
                            format!("Attribute `{}`, {value} where it is not there.", name.local)
                        }
                        _ => format!("Attribute `{}`.", name.local),
                    },
                },
                name: const_name,
                ty,
                presence,
            });
        }
        all.any = ty.any_attribute.as_ref().map(|wildcard| {
            let any = self.any_attribute(module, wildcard);
            (fields.claim("other_attributes"), any)
        });
        all
    }

    /// What names the types of a declaration that have no name: who uses it, unless it is global.
    pub(super) fn context(&self, owner: &Owner, span: Span, global: Option<&QName>) -> Owner {
        match global {
            Some(name) => Owner {
                module: self.home(span, name),
                name: String::new(),
            },
            None => owner.clone(),
        }
    }
}

/// The attributes of a type.
#[derive(Default)]
pub(super) struct Attributes {
    pub(super) named: Vec<Attribute>,
    pub(super) fixed: Vec<FixedAttribute>,
    pub(super) any: Option<(Ident, Ident)>,
}
