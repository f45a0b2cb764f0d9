//! From syntax to model: names become ids, groups are put in place.

use std::collections::{HashMap, HashSet};

use clacks_xs::builtin::Builtin;

use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::model::globals::{Globals, Place};
use crate::model::{
    ComplexType, ComplexTypeId, Content, Element, ElementId, QName, Schema, Simple, SimpleType,
    SimpleTypeId, Type,
};
use crate::source::{Span, Spanned};
use crate::syntax::{self, Document, Kind, XSD};

/// How many steps of derivation a simple type may be away from a built-in one.
pub(super) const MAX_DERIVATION: usize = 200;

/// A schema whose names are resolved.
pub(crate) struct Resolved {
    pub(crate) schema: Schema,
    /// The elements whose type could not be told.
    pub(crate) poisoned: HashSet<ElementId>,
    /// How many elements, complex types and simple types are part of the schema; those behind them
    /// are there to be checked only.
    kept: (usize, usize, usize),
}

impl Resolved {
    /// The schema without what was there to be checked only.
    pub(crate) fn into_schema(mut self) -> Schema {
        let (elements, complex_types, simple_types) = self.kept;
        self.schema.elements.truncate(elements);
        self.schema.complex_types.truncate(complex_types);
        self.schema.simple_types.truncate(simple_types);
        self.schema
    }
}

/// Resolves the names of a document. What cannot be resolved is reported and left out.
pub(crate) fn resolve(document: &Document, diagnostics: &mut Diagnostics) -> Resolved {
    let globals = Globals::collect(document, diagnostics);
    let mut resolver = Resolver {
        document,
        globals,
        diagnostics,
        schema: Schema {
            source: document.source,
            target_namespace: document.target_namespace.clone(),
            documentation: document.documentation.clone(),
            elements: Vec::new(),
            complex_types: Vec::new(),
            simple_types: Vec::new(),
            global_elements: Vec::new(),
        },
        poisoned: HashSet::new(),
        simple: Vec::new(),
        simple_types: HashMap::new(),
        open_simple_types: Vec::new(),
        values: 0,
        open_groups: Vec::new(),
        used_groups: HashSet::new(),
        circular_groups: HashSet::new(),
        used_attribute_groups: HashSet::new(),
        circular_attribute_groups: HashSet::new(),
        group_floor: 0,
        depth: 0,
        particles: 0,
        unfolded: 0,
    };
    resolver.all();
    let kept = (
        resolver.schema.elements.len(),
        resolver.schema.complex_types.len(),
        resolver.schema.simple_types.len(),
    );
    resolver.unused();
    Resolved {
        schema: resolver.schema,
        poisoned: resolver.poisoned,
        kept,
    }
}

pub(super) struct Resolver<'d> {
    pub(super) document: &'d Document,
    pub(super) globals: Globals<'d>,
    pub(super) diagnostics: &'d mut Diagnostics,
    pub(super) schema: Schema,
    pub(super) poisoned: HashSet<ElementId>,
    /// Of each simple type what no one but those who derive from it must know.
    pub(super) simple: Vec<super::simple::Derived<'d>>,
    /// The simple types that are resolved, by their index in the document; `None` for failed.
    simple_types: HashMap<usize, Option<SimpleTypeId>>,
    open_simple_types: Vec<usize>,
    /// How many values and patterns all simple types have together.
    pub(super) values: usize,
    pub(super) open_groups: Vec<usize>,
    pub(super) used_groups: HashSet<usize>,
    /// Groups whose circle was reported.
    pub(super) circular_groups: HashSet<usize>,
    pub(super) used_attribute_groups: HashSet<usize>,
    pub(super) circular_attribute_groups: HashSet<usize>,
    /// Open groups below this are outside of the element whose type is being resolved.
    pub(super) group_floor: usize,
    /// How deep in model groups we are.
    pub(super) depth: usize,
    /// How many particles the type that is being resolved has, and all types together.
    pub(super) particles: usize,
    pub(super) unfolded: usize,
}

impl<'d> Resolver<'d> {
    fn all(&mut self) {
        let document = self.document;
        for at in 0..document.simple_types.len() {
            self.global_simple_type(at);
        }
        // The ids of global elements and types are their places in the document: room for them
        // comes first, anonymous and local ones go behind.
        let nothing = document.source.span(0..0);
        self.schema.elements = document
            .elements
            .iter()
            .map(|element| Element {
                name: element.name.value.clone(),
                span: element.name.span,
                ty: Type::Simple(Simple::Builtin(Builtin::AnySimpleType)),
                nillable: element.nillable,
                documentation: element.documentation.clone(),
            })
            .collect();
        self.schema.complex_types = document
            .complex_types
            .iter()
            .map(|ty| ComplexType {
                name: None,
                span: nothing,
                mixed: false,
                attributes: Vec::new(),
                content: Content::Empty,
                documentation: ty.documentation.clone(),
            })
            .collect();
        for (at, ty) in document.complex_types.iter().enumerate() {
            self.schema.complex_types[at] = self.complex_type(ty);
        }
        for (at, element) in document.elements.iter().enumerate() {
            match self.element_type(&element.ty, &element.name) {
                Some(ty) => self.schema.elements[at].ty = ty,
                None => {
                    self.poisoned.insert(ElementId(at));
                }
            }
            self.schema.global_elements.push(ElementId(at));
        }
    }

    /// Nothing refers to these, but what is wrong in them is wrong all the same.
    fn unused(&mut self) {
        let document = self.document;
        for attribute in &document.attributes {
            self.attribute_type(attribute);
        }
        for (at, group) in document.attribute_groups.iter().enumerate() {
            if !self.used_attribute_groups.contains(&at) {
                self.attributes(&group.attributes, Some(at));
            }
        }
        for at in 0..document.groups.len() {
            if !self.used_groups.contains(&at) {
                self.particles = 0;
                self.group(at);
            }
        }
    }

    pub(super) fn complex_type(&mut self, ty: &'d syntax::ComplexType) -> ComplexType {
        self.particles = 0;
        let content = match &ty.content {
            syntax::Content::Empty => Content::Empty,
            syntax::Content::Simple(base) => match self.named_type(base) {
                Some(Type::Simple(base)) => Content::Simple(base),
                Some(Type::Complex(_)) => {
                    self.diagnostics.push(Diagnostic::new(
                        "unsupported",
                        base.span,
                        "`simpleContent` that extends a complex type is not supported yet",
                    ));
                    Content::Empty
                }
                None => Content::Empty,
            },
            syntax::Content::Particle(particle) => match self.particle(particle, true) {
                Some(particle) => Content::Elements(particle),
                None => Content::Empty,
            },
        };
        ComplexType {
            name: ty.name.as_ref().map(|name| name.value.clone()),
            span: ty.span,
            mixed: ty.mixed,
            attributes: self.attributes(&ty.attributes, None),
            content,
            documentation: ty.documentation.clone(),
        }
    }

    pub(super) fn element_type(
        &mut self,
        ty: &'d syntax::TypeUse,
        name: &Spanned<QName>,
    ) -> Option<Type> {
        match ty {
            syntax::TypeUse::Named(name) => self.named_type(name),
            syntax::TypeUse::Simple(ty) => {
                Some(Type::Simple(Simple::Defined(self.simple_type(ty)?)))
            }
            syntax::TypeUse::Complex(ty) => {
                let outer = (self.particles, self.group_floor);
                self.group_floor = self.open_groups.len();
                let resolved = self.complex_type(ty);
                (self.particles, self.group_floor) = outer;
                self.schema.complex_types.push(resolved);
                Some(Type::Complex(ComplexTypeId(
                    self.schema.complex_types.len() - 1,
                )))
            }
            syntax::TypeUse::Absent(span) => {
                let message = format!(
                    "the element {} has no type, which means `xs:anyType`",
                    shown(&name.value.local)
                );
                self.diagnostics.push(
                    Diagnostic::new("unsupported", *span, message)
                        .help("content of any kind is not supported yet: give the element a type"),
                );
                None
            }
        }
    }

    /// The type that a name stands for.
    pub(super) fn named_type(&mut self, name: &Spanned<QName>) -> Option<Type> {
        if name.value.namespace.as_deref() == Some(XSD) {
            return self
                .builtin(name)
                .map(|ty| Type::Simple(Simple::Builtin(ty)));
        }
        match self.globals.place(Kind::Type, &name.value) {
            Some(Place::At(at)) => Some(Type::Complex(ComplexTypeId(at))),
            Some(Place::Simple(at)) => self
                .global_simple_type(at)
                .map(|id| Type::Simple(Simple::Defined(id))),
            None => {
                self.unknown(Kind::Type, name);
                None
            }
        }
    }

    fn builtin(&mut self, name: &Spanned<QName>) -> Option<Builtin> {
        let local = name.value.local.as_str();
        let found = Builtin::from_name(local);
        let unsupported = match found {
            None if local == "anyType" => "content of any kind (`xs:anyType`)".to_owned(),
            None => {
                self.unknown(Kind::Type, name);
                return None;
            }
            // What these mean goes beyond one value, which is not looked at yet.
            Some(
                Builtin::Id
                | Builtin::IdRef
                | Builtin::IdRefs
                | Builtin::Entity
                | Builtin::Entities
                | Builtin::QName
                | Builtin::Notation,
            ) => format!("the type `xs:{local}`"),
            found => return found,
        };
        let message = format!("{unsupported} is not supported yet");
        self.diagnostics
            .push(Diagnostic::new("unsupported", name.span, message));
        None
    }

    fn global_simple_type(&mut self, at: usize) -> Option<SimpleTypeId> {
        if let Some(known) = self.simple_types.get(&at) {
            return *known;
        }
        let ty = &self.document.simple_types[at];
        if let Some(first) = self.open_simple_types.iter().position(|open| *open == at) {
            let message = "the type is derived from itself";
            let mut diagnostic = Diagnostic::new("st-props-correct.2", ty.span, message);
            for between in &self.open_simple_types[first + 1..] {
                let between = self.document.simple_types[*between].span;
                diagnostic = diagnostic.related(between, "by way of this one");
            }
            self.diagnostics.push(diagnostic);
            self.simple_types.insert(at, None);
            return None;
        }
        if self.open_simple_types.len() > MAX_DERIVATION {
            self.too_derived(ty.span);
            return None;
        }
        self.open_simple_types.push(at);
        let id = self.simple_type(ty);
        self.open_simple_types.pop();
        self.simple_types.insert(at, id);
        id
    }

    pub(super) fn too_derived(&mut self, span: Span) {
        let message = format!("a type derived in more than {MAX_DERIVATION} steps");
        self.diagnostics
            .push(Diagnostic::new("limit", span, message));
    }

    pub(super) fn add_simple_type(
        &mut self,
        ty: SimpleType,
        derived: super::simple::Derived<'d>,
    ) -> SimpleTypeId {
        self.schema.simple_types.push(ty);
        self.simple.push(derived);
        SimpleTypeId(self.schema.simple_types.len() - 1)
    }

    pub(super) fn unknown(&mut self, kind: Kind, name: &Spanned<QName>) {
        if let Some(diagnostic) = self.globals.unknown(kind, name) {
            self.diagnostics.push(diagnostic);
        }
    }
}
