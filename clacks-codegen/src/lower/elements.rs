//! Elements: what their content is, and what may stand for them.

use clacks_schema::{
    ComplexTypeId, Content, Derivations, Element, ElementId, Schema, Type as SchemaType,
};
use clacks_xs::Builtin;
use proc_macro2::Ident;

use crate::ir::{
    self, Body, Docs, ElementUse, Field, ItemId, Kind, ModuleId, Occurs, Struct, Type, What,
};
use crate::lower::names::{self, Scope};
use crate::lower::types::{Lowering, Owner};

impl Lowering<'_, '_> {
    /// The constant for the default or fixed value of an element.
    pub(super) fn element_constraint_const(
        &mut self,
        module: ModuleId,
        element: &Element,
    ) -> Option<Ident> {
        let constraint = self.element_constraint(element)?;
        // A type that is the element too says it itself.
        if let SchemaType::Complex(ty) = element.ty
            && let Some((own, _)) = self.of_elements.get(&ty)
            && self.schema.element(*own).span == element.span
        {
            return None;
        }
        let local = &element.name.local;
        Some(self.modules.constraint_const(module, local, constraint))
    }

    /// The default or fixed value of an element.
    pub(super) fn element_constraint(&self, element: &Element) -> Option<ir::Constraint> {
        let simple = match element.ty {
            SchemaType::Simple(ty) => Some(ty),
            SchemaType::Complex(id) => match self.schema.complex_type(id).content {
                Content::Simple(ty) => Some(ty),
                _ => None,
            },
        };
        let constraint = element.constraint.as_ref();
        let mut constraint = constraint.map(|it| self.constraint(it, simple));
        if !element.identity_constraints.is_empty() {
            let identity = element.identity_constraints.iter().map(|id| {
                let it = self.schema.identity_constraint(*id);
                ir::Identity {
                    id: id.index(),
                    name: it.name.local.clone(),
                    kind: it.kind,
                    selector: it.selector.paths.clone(),
                    fields: it.fields.iter().map(|field| field.paths.clone()).collect(),
                }
            });
            constraint.get_or_insert_default().identity = identity.collect();
        }
        // All of them are, or begin with, restrictions.
        let is_open = matches!(
            element.ty,
            SchemaType::Simple(_) | SchemaType::Complex(Schema::ANY_TYPE)
        );
        if is_open && element.block.contains(Derivations::RESTRICTION) {
            constraint.get_or_insert_default().only_declared = true;
        }
        constraint
    }

    /// An element, or one that may stand for it; `within` is what it stands in.
    pub(super) fn element_particle(
        &mut self,
        id: ElementId,
        module: ModuleId,
        within: &Owner,
    ) -> What {
        let element = self.schema.element(id);
        if element.is_abstract || !self.schema.substitutes(id).is_empty() {
            return What::Group(self.substitution_group(id));
        }
        What::Element(self.element_use(element, module, within))
    }

    pub(super) fn element_use(
        &mut self,
        element: &Element,
        module: ModuleId,
        within: &Owner,
    ) -> ElementUse {
        ElementUse {
            name: self.modules.name_const(module, &element.name),
            ty: self.content_of(element, within),
            constraint: self.element_constraint_const(module, element),
        }
    }

    /// The content of an element that stands in `within`.
    pub(super) fn content_of(&mut self, element: &Element, within: &Owner) -> Type {
        let global = element.global.then_some(&element.name);
        let context = self.context(within, element.span, global);
        let context = context.part(&names::variant(&element.name.local));
        self.element_type(element, &context)
    }

    /// An enumeration of an element and those that may stand for it (*Substitution Group OK*, part
    /// 1, section 3.3.6).
    fn substitution_group(&mut self, head: ElementId) -> ItemId {
        if let Some(known) = self.substitution_groups.get(&head) {
            return *known;
        }
        let schema = self.schema;
        let element = schema.element(head);
        let module = self.home(element.span, &element.name);
        let local = &element.name.local;
        let item = self
            .modules
            .claim(module, &format!("{}Group", names::type_name(local)));
        self.substitution_groups.insert(head, item);
        let at = self.modules.next(item);
        let owner = self.owner(item);
        let mut variants = Scope::default();
        let own = (!element.is_abstract).then_some(head);
        let substitutes = schema.substitutes(head).iter().copied();
        let alternatives = own
            .into_iter()
            .chain(substitutes)
            .map(|id| {
                let element = schema.element(id);
                let element_use = self.element_use(element, owner.module, &owner);
                Field {
                    ident: variants.claim(&names::type_name(&element.name.local)),
                    docs: Docs {
                        text: element.documentation.clone(),
                        origin: format!("Element `{}`.", element.name.local),
                    },
                    particle: once(What::Element(element_use)),
                }
            })
            .collect();
        let docs = Docs {
            text: element.documentation.clone(),
            origin: format!("Element `{local}` or one that may stand for it."),
        };
        self.modules
            .insert(at, item, docs, None, Kind::Choice(alternatives));
        item
    }

    /// The type of an element; `owner` names it if it has none of its own.
    pub(super) fn element_type(&mut self, element: &Element, owner: &Owner) -> Type {
        let ty = self.content_type(element, owner);
        // What is of any type keeps all attributes.
        if self.settings.relay && !matches!(ty, Type::Any | Type::AnySimple) {
            Type::Kept(Box::new(ty))
        } else {
            ty
        }
    }

    fn content_type(&mut self, element: &Element, owner: &Owner) -> Type {
        let id = match element.ty {
            SchemaType::Complex(Schema::ANY_TYPE) => {
                self.has_any_content = true;
                return if element.nillable {
                    Type::NillableWith(Box::new(Type::Any), Box::new(Type::AnyAttributes))
                } else {
                    Type::Any
                };
            }
            SchemaType::Simple(ty) => {
                let ty = match self.simple_type(ty, owner) {
                    Type::Builtin(Builtin::AnySimpleType) => Type::AnySimple,
                    ty => ty,
                };
                return if element.nillable {
                    Type::Nillable(Box::new(ty))
                } else {
                    ty
                };
            }
            SchemaType::Complex(id) => id,
        };
        let only = self.is_only(id, element);
        let ty = if only {
            self.complex_content(id, element, owner)
        } else {
            self.family(id, element)
        };
        if !element.nillable {
            return Type::Item(ty);
        }
        let members = self.family_members(id, self.blocked(id, element));
        let has_attributes = members.iter().any(|id| {
            let ty = self.schema.complex_type(*id);
            !ty.attributes.is_empty() || ty.any_attribute.is_some()
        });
        let ty = Box::new(Type::Item(ty));
        if !has_attributes && only {
            return Type::Nillable(ty);
        }
        let nil = if only {
            self.nil_type(id)
        } else {
            self.nil_family(id, element)
        };
        Type::NillableWith(ty, Box::new(Type::Item(nil)))
    }

    /// The item of a complex type.
    fn complex_content(&mut self, id: ComplexTypeId, element: &Element, owner: &Owner) -> ItemId {
        if let Some(item) = self.complex.get(&id) {
            return *item;
        }
        let item = self.modules.claim(owner.module, &owner.name);
        self.complex.insert(id, item);
        self.complex_type(id, item, Some(element));
        item
    }

    /// An enumeration of a type and those that may stand for it.
    fn family(&mut self, id: ComplexTypeId, element: &Element) -> ItemId {
        let key = (id, self.blocked(id, element));
        if let Some(known) = self.families.items.get(&key) {
            return *known;
        }
        let item = self.claim_family(id, "");
        self.families.items.insert(key, item);
        let members = self.family_members(key.0, key.1);
        let types = members.iter().map(|id| self.complex[id]).collect();
        self.insert_family(item, id, &members, types);
        item
    }

    /// The same for elements that are nil.
    fn nil_family(&mut self, id: ComplexTypeId, element: &Element) -> ItemId {
        let key = (id, self.blocked(id, element));
        if let Some(known) = self.families.nil_items.get(&key) {
            return *known;
        }
        let item = self.claim_family(id, "Nil");
        self.families.nil_items.insert(key, item);
        let members = self.family_members(key.0, key.1);
        let types = members.iter().map(|id| self.nil_type(*id)).collect();
        self.insert_family(item, id, &members, types);
        item
    }

    fn claim_family(&mut self, id: ComplexTypeId, suffix: &str) -> ItemId {
        let ty = self.schema.complex_type(id);
        let (module, local) = match &ty.name {
            Some(name) => (self.home(ty.span, name), name.local.as_str()),
            // Only what has a name can have others derived from it.
            None => (self.modules.of(ty.span, None), "Nothing"),
        };
        self.modules
            .claim(module, &format!("Any{}{suffix}", names::type_name(local)))
    }

    fn insert_family(
        &mut self,
        item: ItemId,
        declared: ComplexTypeId,
        members: &[ComplexTypeId],
        types: Vec<ItemId>,
    ) {
        let schema = self.schema;
        let module = self.modules.module(item);
        let mut variants = Scope::default();
        let local = |id: ComplexTypeId| {
            let name = schema.complex_type(id).name.as_ref();
            name.map_or("", |name| name.local.as_str())
        };
        let alternatives = members
            .iter()
            .zip(types)
            .filter_map(|(id, ty)| {
                let name = schema.complex_type(*id).name.as_ref()?;
                let name = self.modules.name_const(module, name);
                Some(Field {
                    ident: variants.claim(&names::type_name(local(*id))),
                    docs: Docs {
                        text: None,
                        origin: format!("Type `{}`.", local(*id)),
                    },
                    particle: once(What::Element(ElementUse {
                        name,
                        ty: Type::Item(ty),
                        constraint: None,
                    })),
                })
            })
            .collect();
        let docs = Docs {
            text: None,
            origin: format!("Type `{}` or one derived from it.", local(declared)),
        };
        let is_abstract = schema.complex_type(declared).is_abstract;
        let at = self.modules.next(item);
        self.modules.insert(
            at,
            item,
            docs,
            None,
            Kind::Types(alternatives, !is_abstract),
        );
    }

    /// What is there of a type in an element that is nil: the attributes.
    fn nil_type(&mut self, id: ComplexTypeId) -> ItemId {
        if let Some(known) = self.families.nil.get(&id) {
            return *known;
        }
        let of = self.complex[&id];
        let owner = self.owner(of);
        let item = self
            .modules
            .claim(owner.module, &format!("{}Nil", owner.name));
        self.families.nil.insert(id, item);
        let ty = self.schema.complex_type(id);
        let attributes = self.attributes(ty, &owner, owner.module, &mut Scope::default());
        let docs = Docs {
            text: None,
            origin: format!(
                "What is there of [`{}`] in an element that is nil.",
                owner.name
            ),
        };
        let name = ty.name.as_ref();
        let kind = Kind::Struct(Struct {
            name: name.map(|name| self.modules.name_const(owner.module, name)),
            constraint: None,
            mixed: None,
            attributes: attributes.named,
            fixed: attributes.fixed,
            any_attributes: attributes.any,
            body: Body::Nil,
        });
        let at = self.modules.next(item);
        self.modules.insert(at, item, docs, None, kind);
        item
    }
}

fn once(what: What) -> ir::Particle {
    ir::Particle {
        what,
        occurs: Occurs::Once,
        emptiable: false,
        boxed: false,
    }
}
