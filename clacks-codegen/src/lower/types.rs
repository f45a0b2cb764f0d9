//! The types of one schema document.

use std::collections::{HashMap, HashSet};

use clacks_schema::{
    ComplexTypeId, Compositor, Content, Diagnostic, Diagnostics, Element, ElementId, QName, Schema,
    Simple, SimpleTypeId, Term, Type as SchemaType,
};
use proc_macro2::Ident;

use crate::ir;
use crate::ir::{
    Alias, Attribute, Body, Derives, Docs, Item, Module, NameConst, Role, Struct, Type, Wrapper,
};
use crate::lower::names::{self, Scope};

pub(super) struct Lowering<'s> {
    pub(super) schema: &'s Schema,
    file: &'s str,
    pub(super) diagnostics: &'s mut Diagnostics,
    pub(super) items: Vec<Item>,
    pub(super) types: Scope,
    names: Vec<NameConst>,
    /// The constants by what they stand for.
    known_names: HashMap<QName, Ident>,
    name_scope: Scope,
    complex: HashMap<ComplexTypeId, Ident>,
    pub(super) simple: HashMap<SimpleTypeId, Type>,
    roles: Vec<(ElementId, ElementRole)>,
}

/// What a global element is in Rust.
enum ElementRole {
    /// The item of its type, which belongs to it or has its name.
    Item(SchemaType, Ident, bool),
    /// An item around its type.
    Wrapper(Ident),
    /// Only its type.
    None,
}

impl<'s> Lowering<'s> {
    pub(super) fn new(
        schema: &'s Schema,
        file: &'s str,
        stem: Option<&str>,
        diagnostics: &'s mut Diagnostics,
    ) -> Self {
        let mut lowering = Self {
            schema,
            file,
            diagnostics,
            items: Vec::new(),
            types: Scope::default(),
            names: Vec::new(),
            known_names: HashMap::new(),
            name_scope: Scope::default(),
            complex: HashMap::new(),
            simple: HashMap::new(),
            roles: Vec::new(),
        };
        lowering.claim_names(stem);
        lowering
    }

    /// Global elements first: an event has the name that its users know.
    fn claim_names(&mut self, stem: Option<&str>) {
        let schema = self.schema;
        let only = stem.filter(|stem| {
            let named = |id: &ElementId| schema.element(*id).name.local == *stem;
            schema.global_elements.iter().any(named)
        });
        let is_event = |element: &Element| only.is_none_or(|only| element.name.local == only);
        for &id in &schema.global_elements {
            let element = schema.element(id);
            let event = is_event(element);
            let name = names::type_name(&element.name.local);
            let type_name = self.name_of(element.ty);
            let own = !element.nillable
                && match (element.ty, type_name) {
                    (SchemaType::Simple(Simple::Builtin(_)), _) => false,
                    // An alias cannot be an element.
                    (SchemaType::Simple(Simple::Defined(ty)), _)
                        if schema.simple_type(ty).facets.is_empty() =>
                    {
                        false
                    }
                    (_, Some(type_name)) => *type_name == element.name,
                    (_, None) => true,
                };
            let role = if own {
                ElementRole::Item(element.ty, self.types.claim(&name), event)
            } else if event {
                ElementRole::Wrapper(self.types.claim(&name))
            } else {
                ElementRole::None
            };
            if let ElementRole::Item(ty, ident, _) = &role {
                self.remember(*ty, ident.clone());
            }
            self.roles.push((id, role));
        }
        for id in schema.complex_type_ids() {
            if let Some(name) = &schema.complex_type(id).name
                && !self.complex.contains_key(&id)
            {
                let ident = self.claim_type(name);
                self.complex.insert(id, ident);
            }
        }
        for id in schema.simple_type_ids() {
            if let Some(name) = &schema.simple_type(id).name
                && !self.simple.contains_key(&id)
            {
                let ident = self.claim_type(name);
                self.simple.insert(id, Type::Item(ident));
            }
        }
    }

    /// Where an element has taken the name, the type says that it is one.
    fn claim_type(&mut self, name: &QName) -> Ident {
        let name = names::type_name(&name.local);
        if self.types.is_free(&name) {
            self.types.claim(&name)
        } else {
            self.types.claim(&format!("{name}Type"))
        }
    }

    fn remember(&mut self, ty: SchemaType, ident: Ident) {
        match ty {
            SchemaType::Complex(id) => {
                self.complex.insert(id, ident);
            }
            SchemaType::Simple(Simple::Defined(id)) => {
                self.simple.insert(id, Type::Item(ident));
            }
            SchemaType::Simple(Simple::Builtin(_)) => {}
        }
    }

    fn name_of(&self, ty: SchemaType) -> Option<&'s QName> {
        match ty {
            SchemaType::Complex(id) => self.schema.complex_type(id).name.as_ref(),
            SchemaType::Simple(Simple::Defined(id)) => self.schema.simple_type(id).name.as_ref(),
            SchemaType::Simple(Simple::Builtin(_)) => None,
        }
    }

    pub(super) fn all(&mut self) {
        let schema = self.schema;
        for at in 0..self.roles.len() {
            let (id, role) = &self.roles[at];
            let element = schema.element(*id);
            match role {
                ElementRole::Item(SchemaType::Complex(ty), ident, event) => {
                    let (ty, ident, event) = (*ty, ident.clone(), *event);
                    let name = self.name_const(&element.name);
                    self.complex_type(
                        ty,
                        ident,
                        Some(element),
                        Role::Type(Some(ir::Element { name, event })),
                    );
                }
                ElementRole::Item(SchemaType::Simple(Simple::Defined(ty)), ident, event) => {
                    let (ty, ident, event) = (*ty, ident.clone(), *event);
                    let name = self.name_const(&element.name);
                    self.defined_simple(ty, ident, Some((element, ir::Element { name, event })));
                }
                ElementRole::Wrapper(ident) => {
                    let ident = ident.clone();
                    let name = self.name_const(&element.name);
                    let ty = self.element_type(element, &format!("{ident}Content"));
                    let docs = self.docs(element.documentation.clone(), "Element", &element.name);
                    self.items.push(Item::Wrapper(Wrapper {
                        ident,
                        docs,
                        ty,
                        element: ir::Element { name, event: true },
                        derives: Derives::default(),
                    }));
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
        let complex: Vec<_> = schema
            .complex_type_ids()
            .filter(|id| schema.complex_type(*id).name.is_some())
            .filter(|id| !elements_own.contains(&SchemaType::Complex(*id)))
            .collect();
        let simple: Vec<_> = schema
            .simple_type_ids()
            .filter(|id| schema.simple_type(*id).name.is_some())
            .filter(|id| !elements_own.contains(&SchemaType::Simple(Simple::Defined(*id))))
            .collect();
        for id in complex {
            let ident = self.complex[&id].clone();
            self.complex_type(id, ident, None, Role::Type(None));
        }
        for id in simple {
            if let Some(Type::Item(ident)) = self.simple.get(&id).cloned() {
                self.defined_simple(id, ident, None);
            }
        }
    }

    pub(super) fn events(&self) -> Vec<(ElementId, Ident)> {
        self.roles
            .iter()
            .filter_map(|(id, role)| match role {
                ElementRole::Item(_, ident, true) | ElementRole::Wrapper(ident) => {
                    Some((*id, ident.clone()))
                }
                _ => None,
            })
            .collect()
    }

    pub(super) fn finish(self, ident: Ident) -> Module {
        Module {
            ident,
            docs: Docs {
                text: self.schema.documentation.clone(),
                origin: format!("Types of `{}`.", self.file),
            },
            items: self.items,
            names: self.names,
        }
    }

    /// The constant for a name.
    pub(super) fn name_const(&mut self, name: &QName) -> Ident {
        if let Some(known) = self.known_names.get(name) {
            return known.clone();
        }
        let ident = self.name_scope.claim(&names::screaming(&name.local));
        self.names.push(NameConst {
            ident: ident.clone(),
            namespace: name.namespace.clone().unwrap_or_default(),
            local: name.local.clone(),
        });
        self.known_names.insert(name.clone(), ident.clone());
        ident
    }

    pub(super) fn docs(&self, text: Option<String>, kind: &str, name: &QName) -> Docs {
        Docs {
            text,
            origin: format!("{kind} `{}` of `{}`.", name.local, self.file),
        }
    }

    /// The documentation of a type: as the element that it is, by its name, or of one without.
    pub(super) fn type_docs(
        &self,
        element: Option<&Element>,
        kind: &str,
        name: Option<&QName>,
        text: Option<&String>,
    ) -> Docs {
        match (element, name) {
            (Some(element), _) => {
                let text = element.documentation.as_ref().or(text).cloned();
                self.docs(text, "Element", &element.name)
            }
            (None, Some(name)) => self.docs(text.cloned(), kind, name),
            (None, None) => Docs {
                text: text.cloned(),
                origin: format!("A {} of `{}`.", kind.to_lowercase(), self.file),
            },
        }
    }

    fn complex_type(
        &mut self,
        id: ComplexTypeId,
        ident: Ident,
        element: Option<&Element>,
        role: Role,
    ) {
        let ty = self.schema.complex_type(id);
        let docs = self.type_docs(
            element,
            "Complex type",
            ty.name.as_ref(),
            ty.documentation.as_ref(),
        );
        // Its place in the module is before the types that it alone needs.
        let at = self.items.len();
        let mut fields = Scope::default();
        // `mixed` says nothing of simple content (part 1, section 3.4.2).
        let mixed = ty.mixed && !matches!(ty.content, Content::Simple(_));
        if mixed && is_unordered(&ty.content) {
            let message = "text between members of `all`, whose order is not kept, \
                           is not supported yet";
            self.diagnostics.push(
                Diagnostic::new("unsupported", ty.span, message)
                    .help("use `sequence`, or a repeated `choice`"),
            );
        }
        let mixed = mixed.then(|| fields.claim("text"));
        let mut attributes = Vec::new();
        for attribute in &ty.attributes {
            let name = &attribute.name;
            let context = format!("{ident}{}", names::variant(&name.local));
            attributes.push(Attribute {
                ident: fields.claim(&names::snake(&name.local)),
                docs: Docs {
                    text: attribute.documentation.clone(),
                    origin: format!("Attribute `{}`.", name.local),
                },
                name: self.name_const(name),
                ty: self.simple_type(attribute.ty, &context),
                required: attribute.required,
            });
        }
        let body = match &ty.content {
            Content::Empty => Body::Empty,
            Content::Simple(base) => {
                let ty = self.simple_type(*base, &format!("{ident}Value"));
                Body::Text(fields.claim("value"), ty)
            }
            Content::Elements(particle) => self.body(particle, &ident.to_string(), &mut fields),
        };
        let item = Item::Struct(Struct {
            ident,
            docs,
            role,
            mixed,
            attributes,
            body,
            derives: Derives::default(),
        });
        self.items.insert(at, item);
    }

    /// The type of an element; `context` names it if it has none of its own.
    pub(super) fn element_type(&mut self, element: &Element, context: &str) -> Type {
        if let SchemaType::Complex(id) = element.ty
            && element.nillable
            && !self.schema.complex_type(id).attributes.is_empty()
        {
            let message = "a nillable element with attributes, which it has also when it is nil, \
                           is not supported yet";
            self.diagnostics
                .push(Diagnostic::new("unsupported", element.span, message));
        }
        let ty = match element.ty {
            SchemaType::Simple(ty) => self.simple_type(ty, context),
            SchemaType::Complex(id) => {
                if let Some(ident) = self.complex.get(&id) {
                    Type::Item(ident.clone())
                } else {
                    let ident = self.types.claim(context);
                    self.complex.insert(id, ident.clone());
                    self.complex_type(id, ident.clone(), Some(element), Role::Type(None));
                    Type::Item(ident)
                }
            }
        };
        if element.nillable {
            Type::Nillable(Box::new(ty))
        } else {
            ty
        }
    }

    pub(super) fn alias(&mut self, ident: Ident, docs: Docs, ty: Type) {
        self.items.push(Item::Alias(Alias { ident, docs, ty }));
    }
}

/// Whether the order of elements is free and not kept.
fn is_unordered(content: &Content) -> bool {
    matches!(content, Content::Elements(particle)
        if matches!(&particle.term, Term::Model(Compositor::All, members) if members.len() > 1))
}
