//! From syntax to model: names become ids, groups are put in place.

use std::collections::HashMap;

use clacks_xs::builtin::Builtin;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{
    AttributeUse, ComplexType, ComplexTypeId, Content, Element, ElementId, Particle, QName, Schema,
    Simple, SimpleType, SimpleTypeId, Term, Type,
};
use crate::source::{Span, Spanned};
use crate::syntax::{self, Document, XSD};

/// How many particles the groups of a type may unfold to.
const MAX_PARTICLES: usize = 100_000;

/// Resolves the names of a document. What cannot be resolved is reported and left out.
pub(crate) fn resolve(document: &Document, diagnostics: &mut Diagnostics) -> Schema {
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
        simple_types: HashMap::new(),
        open_simple_types: Vec::new(),
        open_groups: Vec::new(),
        open_attribute_groups: Vec::new(),
        group_floor: 0,
        particles: 0,
    };
    resolver.all();
    resolver.schema
}

/// The global components by name. Elements and complex types have their ids before they are
/// resolved, so that they may refer to each other in any order.
struct Globals<'d> {
    elements: HashMap<&'d QName, usize>,
    types: HashMap<&'d QName, GlobalType>,
    groups: HashMap<&'d QName, usize>,
    attribute_groups: HashMap<&'d QName, usize>,
    attributes: HashMap<&'d QName, usize>,
}

#[derive(Clone, Copy)]
enum GlobalType {
    Complex(usize),
    Simple(usize),
}

impl<'d> Globals<'d> {
    fn collect(document: &'d Document, diagnostics: &mut Diagnostics) -> Self {
        let complex = document.complex_types.iter().enumerate();
        let simple = document.simple_types.iter().enumerate();
        let types = complex
            .filter_map(|(at, ty)| Some((ty.name.as_ref()?, GlobalType::Complex(at))))
            .chain(simple.filter_map(|(at, ty)| Some((ty.name.as_ref()?, GlobalType::Simple(at)))));
        Self {
            types: table("type", types, diagnostics),
            elements: table(
                "element",
                named(&document.elements, |e| &e.name),
                diagnostics,
            ),
            groups: table("group", named(&document.groups, |g| &g.name), diagnostics),
            attribute_groups: table(
                "attribute group",
                named(&document.attribute_groups, |g| &g.name),
                diagnostics,
            ),
            attributes: table(
                "attribute",
                named(&document.attributes, |a| &a.name),
                diagnostics,
            ),
        }
    }
}

fn named<'d, T>(
    components: &'d [T],
    name: fn(&T) -> &Spanned<QName>,
) -> impl Iterator<Item = (&'d Spanned<QName>, usize)> {
    components
        .iter()
        .enumerate()
        .map(move |(at, component)| (name(component), at))
}

/// XML Schema 1.0, part 1, section 3.15.6: no two components of one kind have one name.
fn table<'d, T>(
    kind: &str,
    components: impl Iterator<Item = (&'d Spanned<QName>, T)>,
    diagnostics: &mut Diagnostics,
) -> HashMap<&'d QName, T> {
    let mut table = HashMap::new();
    let mut places: HashMap<&QName, Span> = HashMap::new();
    for (name, component) in components {
        if let Some(first) = places.get(&name.value) {
            let message = format!("the {kind} `{}` is defined twice", name.value.local);
            diagnostics.push(
                Diagnostic::new("sch-props-correct.2", name.span, message)
                    .related(*first, "the first definition"),
            );
            continue;
        }
        places.insert(&name.value, name.span);
        table.insert(&name.value, component);
    }
    table
}

pub(super) struct Resolver<'d> {
    document: &'d Document,
    globals: Globals<'d>,
    pub(super) diagnostics: &'d mut Diagnostics,
    pub(super) schema: Schema,
    /// The simple types that are resolved, by their index in the document; `None` for failed.
    simple_types: HashMap<usize, Option<SimpleTypeId>>,
    open_simple_types: Vec<usize>,
    open_groups: Vec<usize>,
    open_attribute_groups: Vec<usize>,
    /// Open groups below this are outside of the element whose type is being resolved.
    group_floor: usize,
    particles: usize,
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
            if let Some(ty) = self.element_type(&element.ty, &element.name) {
                self.schema.elements[at].ty = ty;
            }
            self.schema.global_elements.push(ElementId(at));
        }
        // Nothing may refer to these, but what is wrong in them is wrong all the same.
        for attribute in &document.attributes {
            self.attribute_type(attribute);
        }
    }

    fn complex_type(&mut self, ty: &'d syntax::ComplexType) -> ComplexType {
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
            syntax::Content::Particle(particle) => match self.particle(particle) {
                Some(particle) if particle.max != Some(0) => Content::Elements(particle),
                _ => Content::Empty,
            },
        };
        let mut attributes = Vec::new();
        self.attributes(&ty.attributes, &mut attributes);
        ComplexType {
            name: ty.name.as_ref().map(|name| name.value.clone()),
            span: ty.span,
            mixed: ty.mixed,
            attributes,
            content,
            documentation: ty.documentation.clone(),
        }
    }

    fn particle(&mut self, particle: &'d syntax::Particle) -> Option<Particle> {
        self.particles += 1;
        if self.particles > MAX_PARTICLES {
            if self.particles == MAX_PARTICLES + 1 {
                let message = format!("a content model of more than {MAX_PARTICLES} particles");
                self.diagnostics
                    .push(Diagnostic::new("limit", particle.span, message));
            }
            return None;
        }
        let (min, max) = (particle.min, particle.max);
        let term = match &particle.term {
            syntax::Term::Element(element) => {
                let ty = self.element_type(&element.ty, &element.name)?;
                let id = ElementId(self.schema.elements.len());
                self.schema.elements.push(Element {
                    name: element.name.value.clone(),
                    span: element.name.span,
                    ty,
                    nillable: element.nillable,
                    documentation: element.documentation.clone(),
                });
                Term::Element(id)
            }
            syntax::Term::ElementRef(name) => match self.globals.elements.get(&name.value) {
                Some(&at) => Term::Element(ElementId(at)),
                None => {
                    self.unknown("element", name);
                    return None;
                }
            },
            syntax::Term::GroupRef(name) => {
                let Some(&at) = self.globals.groups.get(&name.value) else {
                    self.unknown("group", name);
                    return None;
                };
                let group = &self.document.groups[at];
                if let Some(open) = self.open_groups.iter().position(|open| *open == at) {
                    let local = &name.value.local;
                    let (code, message) = if open < self.group_floor {
                        let message = format!(
                            "the group `{local}`, in the type of an element of its own, \
                             is not supported yet"
                        );
                        ("unsupported", message)
                    } else {
                        (
                            "mg-props-correct.2",
                            format!("the group `{local}` contains itself"),
                        )
                    };
                    self.diagnostics
                        .push(Diagnostic::new(code, name.span, message));
                    return None;
                }
                self.open_groups.push(at);
                let members = self.particles_of(&group.members);
                self.open_groups.pop();
                Term::Model(group.compositor, members)
            }
            syntax::Term::Model(compositor, members) => {
                Term::Model(*compositor, self.particles_of(members))
            }
        };
        Some(Particle {
            span: particle.span,
            min,
            max,
            term,
        })
    }

    fn particles_of(&mut self, members: &'d [syntax::Particle]) -> Vec<Particle> {
        members
            .iter()
            .filter_map(|member| self.particle(member))
            .collect()
    }

    fn attributes(&mut self, items: &'d [syntax::AttributeItem], uses: &mut Vec<AttributeUse>) {
        let document = self.document;
        for item in items {
            let (required, attribute) = match item {
                syntax::AttributeItem::Prohibited => continue,
                syntax::AttributeItem::GroupRef(name) => {
                    let Some(&at) = self.globals.attribute_groups.get(&name.value) else {
                        self.unknown("attribute group", name);
                        continue;
                    };
                    if self.open_attribute_groups.contains(&at) {
                        let message =
                            format!("the attribute group `{}` contains itself", name.value.local);
                        self.diagnostics.push(Diagnostic::new(
                            "src-attribute_group.3",
                            name.span,
                            message,
                        ));
                        continue;
                    }
                    self.open_attribute_groups.push(at);
                    self.attributes(&document.attribute_groups[at].attributes, uses);
                    self.open_attribute_groups.pop();
                    continue;
                }
                syntax::AttributeItem::Use {
                    required,
                    attribute,
                } => (*required, attribute),
            };
            let (attribute, span) = match attribute {
                syntax::AttributeUse::Local(attribute) => (attribute, attribute.name.span),
                syntax::AttributeUse::Ref(name) => match self.globals.attributes.get(&name.value) {
                    Some(&at) => (&document.attributes[at], name.span),
                    None => {
                        self.unknown("attribute", name);
                        continue;
                    }
                },
            };
            let name = &attribute.name.value;
            if let Some(first) = uses.iter().find(|other| other.name == *name) {
                let message = format!("the attribute `{}` stands there twice", name.local);
                let diagnostic = Diagnostic::new("ct-props-correct.4", span, message)
                    .related(first.span, "the first one");
                self.diagnostics.push(diagnostic);
                continue;
            }
            let Some(ty) = self.attribute_type(attribute) else {
                continue;
            };
            uses.push(AttributeUse {
                name: name.clone(),
                span,
                ty,
                required,
                documentation: attribute.documentation.clone(),
            });
        }
    }

    fn attribute_type(&mut self, attribute: &'d syntax::Attribute) -> Option<Simple> {
        match &attribute.ty {
            syntax::TypeUse::Named(name) => match self.named_type(name)? {
                Type::Simple(ty) => Some(ty),
                Type::Complex(_) => {
                    let message = format!("`{}` is a complex type", name.value.local);
                    self.diagnostics.push(
                        Diagnostic::new("src-resolve", name.span, message)
                            .help("an attribute has a simple type"),
                    );
                    None
                }
            },
            syntax::TypeUse::Simple(ty) => self.simple_type(ty).map(Simple::Defined),
            syntax::TypeUse::Absent(_) => Some(Simple::Builtin(Builtin::AnySimpleType)),
            // The syntax of attributes has no place for one.
            syntax::TypeUse::Complex(_) => None,
        }
    }

    fn element_type(&mut self, ty: &'d syntax::TypeUse, name: &Spanned<QName>) -> Option<Type> {
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
                    "the element `{}` has no type, which means `xs:anyType`",
                    name.value.local
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
        match self.globals.types.get(&name.value) {
            Some(GlobalType::Complex(at)) => Some(Type::Complex(ComplexTypeId(*at))),
            Some(&GlobalType::Simple(at)) => self
                .global_simple_type(at)
                .map(|id| Type::Simple(Simple::Defined(id))),
            None => {
                self.unknown("type", name);
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
                self.unknown("type", name);
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
        if self.open_simple_types.contains(&at) {
            let message = "the type is derived from itself".to_owned();
            self.diagnostics
                .push(Diagnostic::new("st-props-correct.2", ty.span, message));
            self.simple_types.insert(at, None);
            return None;
        }
        self.open_simple_types.push(at);
        let id = self.simple_type(ty);
        self.open_simple_types.pop();
        self.simple_types.insert(at, id);
        id
    }

    pub(super) fn add_simple_type(&mut self, ty: SimpleType) -> SimpleTypeId {
        self.schema.simple_types.push(ty);
        SimpleTypeId(self.schema.simple_types.len() - 1)
    }

    fn unknown(&mut self, kind: &str, name: &Spanned<QName>) {
        let document = self.document;
        let QName { namespace, local } = &name.value;
        if namespace.as_deref() != document.target_namespace.as_deref()
            && namespace.as_deref() != Some(XSD)
        {
            let described = namespace.as_deref().map_or_else(
                || "no namespace".to_owned(),
                |uri| format!("the namespace {uri:?}"),
            );
            let message = format!("the {kind} `{local}` of {described} is not in this document");
            let diagnostic = Diagnostic::new("src-resolve.4", name.span, message).help(
                "is the prefix missing, or bound to another namespace than `targetNamespace`?",
            );
            self.diagnostics.push(diagnostic);
            return;
        }
        let message = format!("there is no {kind} `{local}`");
        let mut diagnostic = Diagnostic::new("src-resolve", name.span, message);
        let candidates: Vec<&str> = if namespace.as_deref() == Some(XSD) {
            Builtin::ALL.iter().map(|ty| ty.name()).collect()
        } else {
            match kind {
                "type" => self
                    .globals
                    .types
                    .keys()
                    .map(|name| name.local.as_str())
                    .collect(),
                "element" => self
                    .globals
                    .elements
                    .keys()
                    .map(|n| n.local.as_str())
                    .collect(),
                "group" => self
                    .globals
                    .groups
                    .keys()
                    .map(|n| n.local.as_str())
                    .collect(),
                "attribute" => self
                    .globals
                    .attributes
                    .keys()
                    .map(|n| n.local.as_str())
                    .collect(),
                _ => self
                    .globals
                    .attribute_groups
                    .keys()
                    .map(|n| n.local.as_str())
                    .collect(),
            }
        };
        if let Some(nearest) = crate::nearest::nearest(local, &candidates) {
            diagnostic = diagnostic.help(format!("did you mean `{nearest}`?"));
        }
        self.diagnostics.push(diagnostic);
    }
}
