//! What a schema declares globally, for those who find it where they know of no declaration: where
//! there is a wildcard, or `xsi:type`.

use std::collections::HashSet;

use clacks_schema::{Process, Schema, Simple, Type as SchemaType};
use clacks_xs::names::XSD;
use proc_macro2::Ident;

use crate::ir::{Globals, Name, Type};
use crate::lower::simple::name;
use crate::lower::types::{Lowering, Owner};

impl Lowering<'_, '_> {
    /// Adds the table for this schema, if it needs one, as the module `ident`.
    pub(super) fn globals(&mut self, ident: &Ident) {
        let modules = self.modules.all().iter();
        let mut wildcards = modules.flat_map(|module| &module.wildcards);
        let open = self.has_any_content || wildcards.any(|it| it.process != Process::Skip);
        let mut globals = Globals {
            ident: ident.clone(),
            elements: Vec::new(),
            attributes: Vec::new(),
            types: self.simple_types(open),
            is_read_back: !self.schema.identity_constraints.is_empty(),
        };
        if open {
            self.complex_types_into(&mut globals);
            self.declarations_into(&mut globals);
        }
        if globals.types.is_empty() && !open && !globals.is_read_back {
            return;
        }
        globals.elements.sort_by(|a, b| key(&a.0).cmp(&key(&b.0)));
        globals.attributes.sort_by(|a, b| key(&a.0).cmp(&key(&b.0)));
        globals.types.sort_by(|a, b| key(&a.0).cmp(&key(&b.0)));
        self.modules.catalogue.globals.push(globals);
        for module in self.modules.all() {
            module.globals = Some(ident.clone());
        }
    }

    /// The simple types that elements may say they are of.
    fn simple_types(&mut self, all: bool) -> Vec<(Name, Name, Option<Type>)> {
        let schema = self.schema;
        let of_elements = schema
            .elements
            .iter()
            .filter_map(|element| match element.ty {
                SchemaType::Simple(ty) => Some(ty),
                SchemaType::Complex(_) => None,
            });
        let of_elements: HashSet<Simple> = of_elements.collect();
        let mut types = Vec::new();
        for id in schema.simple_type_ids() {
            let ty = schema.simple_type(id);
            let (Some(own), Some(item)) = (&ty.name, self.simple.get(&id)) else {
                continue;
            };
            let bases = std::iter::successors(Some(ty.base), |base| match base {
                Simple::Builtin(builtin) => builtin.base().map(Simple::Builtin),
                Simple::Defined(id) => Some(schema.simple_type(*id).base),
            });
            if all || bases.into_iter().any(|ty| of_elements.contains(&ty)) {
                types.push((
                    name(own),
                    self.base_name(SchemaType::Simple(ty.base)),
                    Some(item.clone()),
                ));
            }
        }
        types
    }

    fn complex_types_into(&mut self, globals: &mut Globals) {
        let schema = self.schema;
        for id in schema.complex_type_ids() {
            let ty = schema.complex_type(id);
            if let (Some(own), Some(item)) = (&ty.name, self.complex.get(&id)) {
                let item = (!ty.is_abstract).then_some(Type::Item(*item));
                globals
                    .types
                    .push((name(own), self.base_name(ty.base), item));
            }
        }
    }

    fn declarations_into(&mut self, globals: &mut Globals) {
        let schema = self.schema;
        for id in &schema.global_elements {
            let element = schema.element(*id);
            if element.is_abstract {
                continue;
            }
            let owner = self.nobody(element.span, &element.name);
            let ty = self.content_of(element, &owner);
            let own = matches!(element.ty, SchemaType::Complex(ty)
                if self.of_elements.get(&ty).is_some_and(|(own, _)| own == id));
            let constraint = self.element_constraint(element).filter(|_| !own);
            globals.elements.push((name(&element.name), constraint, ty));
        }
        for attribute in schema.attributes.iter().filter(|it| it.global) {
            let owner = self.nobody(attribute.span, &attribute.name);
            let owner = owner.part(&crate::lower::names::variant(&attribute.name.local));
            let ty = self.simple_type(attribute.ty, &owner);
            let constraint = attribute.constraint.as_ref().filter(|it| it.fixed);
            let fixed = constraint.map(|it| self.constraint(it, Some(attribute.ty)));
            globals.attributes.push((name(&attribute.name), fixed, ty));
        }
    }

    fn nobody(&self, span: clacks_schema::Span, name: &clacks_schema::QName) -> Owner {
        Owner {
            module: self.home(span, name),
            name: String::new(),
        }
    }

    /// The name of a type, or of the one that all others are derived from.
    fn base_name(&self, ty: SchemaType) -> Name {
        let of = |local: &str| Name {
            namespace: XSD.to_owned(),
            local: local.to_owned(),
        };
        match ty {
            SchemaType::Simple(Simple::Builtin(builtin)) => of(builtin.name()),
            SchemaType::Complex(Schema::ANY_TYPE) => of("anyType"),
            _ => self.name_of(ty).map_or_else(|| of("anySimpleType"), name),
        }
    }
}

fn key(name: &Name) -> (&str, &str) {
    (&name.namespace, &name.local)
}
