//! What a schema document says, before any name is looked up.

mod annotation;
mod attributes;
mod complex;
mod context;
mod document;
mod elements;
mod particles;
mod simple;
mod tree;

use std::collections::HashSet;

use crate::source::{SourceId, Span, Spanned};

pub(crate) use document::parse;
pub(crate) use particles::all_is_whole;

/// The namespace of XML Schema's own elements.
pub(crate) const XSD: &str = "http://www.w3.org/2001/XMLSchema";

/// A name with its namespace, `None` for none.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QName {
    /// The namespace.
    pub namespace: Option<String>,
    /// The local name.
    pub local: String,
}

/// A schema document.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) source: SourceId,
    pub(crate) target_namespace: Option<String>,
    pub(crate) documentation: Option<String>,
    pub(crate) elements: Vec<Element>,
    pub(crate) complex_types: Vec<ComplexType>,
    pub(crate) simple_types: Vec<SimpleType>,
    pub(crate) groups: Vec<Group>,
    pub(crate) attribute_groups: Vec<AttributeGroup>,
    pub(crate) attributes: Vec<Attribute>,
    /// A prefix that is bound to the target namespace, for advice.
    pub(crate) prefix: Option<String>,
    /// Every global component that has a name, also those that could not be read.
    pub(crate) declared: HashSet<(Kind, QName)>,
    /// The namespaces of which other documents declare something that is not read.
    pub(crate) elsewhere: HashSet<Option<String>>,
}

/// The kinds of components that are referred to, each with names of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Type,
    Element,
    Group,
    AttributeGroup,
    Attribute,
}

impl Kind {
    /// What messages call it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Element => "element",
            Self::Group => "group",
            Self::AttributeGroup => "attribute group",
            Self::Attribute => "attribute",
        }
    }
}

/// `xs:element` with a name, global or local.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) name: Spanned<QName>,
    pub(crate) ty: TypeUse,
    pub(crate) nillable: bool,
    pub(crate) documentation: Option<String>,
}

/// The type of an element or attribute.
#[derive(Debug)]
pub(crate) enum TypeUse {
    Named(Spanned<QName>),
    Simple(Box<SimpleType>),
    Complex(Box<ComplexType>),
    /// None is given: `xs:anyType` or `xs:anySimpleType`.
    Absent(Span),
}

#[derive(Debug)]
pub(crate) struct ComplexType {
    /// Where it stands; the name if it has one.
    pub(crate) span: Span,
    pub(crate) name: Option<Spanned<QName>>,
    pub(crate) mixed: bool,
    pub(crate) content: Content,
    pub(crate) attributes: Vec<AttributeItem>,
    pub(crate) documentation: Option<String>,
}

#[derive(Debug)]
pub(crate) enum Content {
    Empty,
    /// The base of the extension.
    Simple(Spanned<QName>),
    Particle(Particle),
}

#[derive(Debug)]
pub(crate) struct Particle {
    pub(crate) span: Span,
    pub(crate) min: u32,
    /// `None` for unbounded.
    pub(crate) max: Option<u32>,
    pub(crate) term: Term,
}

#[derive(Debug)]
pub(crate) enum Term {
    Element(Box<Element>),
    ElementRef(Spanned<QName>),
    GroupRef(Spanned<QName>),
    Model(Compositor, Vec<Particle>),
}

/// How the members of a model group go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Compositor {
    /// One after the other.
    Sequence,
    /// One of them.
    Choice,
    /// Each once, in any order.
    All,
}

/// `xs:group` with a name.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) name: Spanned<QName>,
    /// The model group in it.
    pub(crate) span: Span,
    pub(crate) compositor: Compositor,
    pub(crate) members: Vec<Particle>,
}

/// `xs:attributeGroup` with a name.
#[derive(Debug)]
pub(crate) struct AttributeGroup {
    pub(crate) name: Spanned<QName>,
    pub(crate) attributes: Vec<AttributeItem>,
}

#[derive(Debug)]
pub(crate) enum AttributeItem {
    Use {
        required: bool,
        attribute: AttributeUse,
    },
    Prohibited,
    GroupRef(Spanned<QName>),
}

#[derive(Debug)]
pub(crate) enum AttributeUse {
    Local(Attribute),
    Ref(Spanned<QName>),
}

/// `xs:attribute` with a name.
#[derive(Debug)]
pub(crate) struct Attribute {
    pub(crate) name: Spanned<QName>,
    pub(crate) ty: TypeUse,
    pub(crate) documentation: Option<String>,
}

#[derive(Debug)]
pub(crate) struct SimpleType {
    pub(crate) span: Span,
    pub(crate) name: Option<Spanned<QName>>,
    pub(crate) derivation: Derivation,
    /// The derivations that `final` excludes: `restriction`, `list`, `union`.
    pub(crate) excluded: Vec<&'static str>,
    pub(crate) documentation: Option<String>,
}

#[derive(Debug)]
pub(crate) enum Derivation {
    Restriction {
        base: SimpleBase,
        facets: Vec<Facet>,
    },
    List(SimpleBase),
}

#[derive(Debug)]
pub(crate) enum SimpleBase {
    Named(Spanned<QName>),
    Inline(Box<SimpleType>),
}

#[derive(Debug)]
pub(crate) struct Facet {
    /// Where it stands.
    pub(crate) span: Span,
    /// The element's name: `pattern`, `minInclusive` …
    pub(crate) kind: &'static str,
    pub(crate) value: Spanned<String>,
    /// The value is the same in all types that are derived.
    pub(crate) fixed: bool,
    pub(crate) documentation: Option<String>,
}
