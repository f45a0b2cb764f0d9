//! The checked model of a schema: components with all references resolved.
//!
//! Data only. Components refer to each other by ids, so that cycles need no special care.

mod attributes;
mod facets;
mod globals;
mod literals;
mod particles;
mod resolve;
mod simple;

use clacks_xs::builtin::Builtin;

use crate::source::{SourceId, Span};
pub use crate::syntax::{Compositor, QName};

pub(crate) use resolve::{Resolved, resolve};

/// The components of a schema document.
#[derive(Debug, Clone)]
pub struct Schema {
    /// The document.
    pub source: SourceId,
    /// The namespace of its global components.
    pub target_namespace: Option<String>,
    /// What the document says about itself.
    pub documentation: Option<String>,
    /// All elements, global and local.
    pub elements: Vec<Element>,
    /// All complex types, named and anonymous.
    pub complex_types: Vec<ComplexType>,
    /// All simple types that the document defines, named and anonymous.
    pub simple_types: Vec<SimpleType>,
    /// The global elements, in the order of the document.
    pub global_elements: Vec<ElementId>,
}

/// An element of [`Schema::elements`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ElementId(pub(crate) usize);

/// A type of [`Schema::complex_types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ComplexTypeId(pub(crate) usize);

/// A type of [`Schema::simple_types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SimpleTypeId(pub(crate) usize);

/// An element declaration.
#[derive(Debug, Clone)]
pub struct Element {
    /// Its name.
    pub name: QName,
    /// Where the name stands.
    pub span: Span,
    /// Its type.
    pub ty: Type,
    /// Whether it may say `xsi:nil`.
    pub nillable: bool,
    /// Its documentation.
    pub documentation: Option<String>,
}

/// The type of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Type {
    /// Text only.
    Simple(Simple),
    /// Attributes or child elements.
    Complex(ComplexTypeId),
}

/// A simple type: built in or defined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Simple {
    /// Built into XML Schema.
    Builtin(Builtin),
    /// Defined by the document.
    Defined(SimpleTypeId),
}

/// A complex type definition.
#[derive(Debug, Clone)]
pub struct ComplexType {
    /// Its name, unless it is written in place.
    pub name: Option<QName>,
    /// Where the name stands, or the start tag.
    pub span: Span,
    /// Whether text may stand between the children.
    pub mixed: bool,
    /// Its attributes.
    pub attributes: Vec<AttributeUse>,
    /// What its elements hold.
    pub content: Content,
    /// Its documentation.
    pub documentation: Option<String>,
}

/// An attribute as a type uses it.
#[derive(Debug, Clone)]
pub struct AttributeUse {
    /// Its name.
    pub name: QName,
    /// Where the name stands.
    pub span: Span,
    /// Its type.
    pub ty: Simple,
    /// Whether it must be there.
    pub required: bool,
    /// Its documentation.
    pub documentation: Option<String>,
}

/// What the elements of a complex type hold.
#[derive(Debug, Clone)]
pub enum Content {
    /// Nothing at all.
    Empty,
    /// Text of a simple type.
    Simple(Simple),
    /// Child elements.
    Elements(Particle),
}

/// A part of a content model, and how often it may occur.
#[derive(Debug, Clone)]
pub struct Particle {
    /// Where it stands.
    pub span: Span,
    /// How often at least.
    pub min: u32,
    /// How often at most, `None` for unbounded.
    pub max: Option<u32>,
    /// What occurs.
    pub term: Term,
}

/// What a particle stands for.
#[derive(Debug, Clone)]
pub enum Term {
    /// An element.
    Element(ElementId),
    /// A group of particles.
    Model(Compositor, Vec<Particle>),
}

/// A simple type definition.
#[derive(Debug, Clone)]
pub struct SimpleType {
    /// Its name, unless it is written in place.
    pub name: Option<QName>,
    /// Where the name stands, or the start tag.
    pub span: Span,
    /// What its values are.
    pub variety: Variety,
    /// Which of the values are allowed, by this type and by those that it restricts.
    pub facets: Facets,
    /// Its documentation.
    pub documentation: Option<String>,
}

/// What the values of a simple type are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variety {
    /// Values of a built-in type.
    Atomic(Builtin),
    /// Lists of values of a type.
    List(Simple),
}

/// The facets in force.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facets {
    /// The exact length: characters, octets, or items of a list.
    pub length: Option<u64>,
    /// The least length.
    pub min_length: Option<u64>,
    /// The greatest length.
    pub max_length: Option<u64>,
    /// Regular expressions in XML Schema's syntax: of each step of derivation one must match.
    pub patterns: Vec<Vec<String>>,
    /// The allowed values.
    pub enumeration: Option<Vec<EnumerationValue>>,
    /// `whiteSpace`, where the type says so itself.
    pub white_space: Option<clacks_xs::WhiteSpace>,
    /// Bounds, as literals of the type.
    pub min_inclusive: Option<String>,
    /// See [`Facets::min_inclusive`].
    pub min_exclusive: Option<String>,
    /// See [`Facets::min_inclusive`].
    pub max_inclusive: Option<String>,
    /// See [`Facets::min_inclusive`].
    pub max_exclusive: Option<String>,
    /// How many digits at most.
    pub total_digits: Option<u64>,
    /// How many of them after the point at most.
    pub fraction_digits: Option<u64>,
}

/// One value of an enumeration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnumerationValue {
    /// The literal, white space normalized.
    pub literal: String,
    /// Where it stands.
    pub span: Span,
    /// Its documentation.
    pub documentation: Option<String>,
}

impl Facets {
    /// Whether nothing is restricted.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Schema {
    /// The element with this id.
    pub fn element(&self, id: ElementId) -> &Element {
        &self.elements[id.0]
    }

    /// The complex type with this id.
    pub fn complex_type(&self, id: ComplexTypeId) -> &ComplexType {
        &self.complex_types[id.0]
    }

    /// The simple type with this id.
    pub fn simple_type(&self, id: SimpleTypeId) -> &SimpleType {
        &self.simple_types[id.0]
    }

    /// The ids of all complex types.
    pub fn complex_type_ids(&self) -> impl Iterator<Item = ComplexTypeId> + use<> {
        (0..self.complex_types.len()).map(ComplexTypeId)
    }

    /// The ids of all simple types.
    pub fn simple_type_ids(&self) -> impl Iterator<Item = SimpleTypeId> + use<> {
        (0..self.simple_types.len()).map(SimpleTypeId)
    }

    /// What the values of a simple type are.
    pub fn variety(&self, ty: Simple) -> Variety {
        match ty {
            Simple::Builtin(builtin) => Variety::Atomic(builtin),
            Simple::Defined(id) => self.simple_type(id).variety,
        }
    }
}
