//! What a schema document says, before any name is looked up.

mod annotation;
mod attributes;
mod complex;
mod conditional;
mod context;
mod derivations;
mod document;
mod elements;
mod expressions;
mod identity;
mod namespaces;
mod open_content;
mod particles;
mod references;
mod simple;
mod tree;
mod wildcard;

use std::collections::HashSet;
use std::sync::Arc;

use crate::source::{SourceId, Span, Spanned};

pub use derivations::Derivations;
pub(crate) use document::{edition, parse};
pub use namespaces::NamespaceContext;
pub(crate) use particles::all_is_whole;

/// The namespace of XML Schema's own elements.
pub(crate) const XSD: &str = "http://www.w3.org/2001/XMLSchema";

/// The namespace of `xsi:type` and its like.
pub(crate) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// The namespace that the prefix `xml` is bound to without being declared.
pub(crate) const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// The namespace of the attributes for conditional inclusion.
pub(crate) const VERSIONING: &str = "http://www.w3.org/2007/XMLSchema-versioning";

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
    /// Whether it took over the namespace of the document that includes it.
    pub(crate) adopted: bool,
    /// The document and its reference by which it is overridden, those that count more first.
    pub(crate) overriding: Vec<Overriding>,
    /// The components that were taken out for others.
    pub(crate) overridden: Vec<(Kind, QName)>,
    pub(crate) documentation: Option<String>,
    /// The documents that it refers to.
    pub(crate) references: Arc<[Reference]>,
    pub(crate) components: Components,
    /// Everything that has a name, also what could not be read.
    pub(crate) declared: HashSet<(Kind, QName)>,
    /// A prefix that is bound to the target namespace, for advice.
    pub(crate) prefix: Option<String>,
}

/// An `xs:override`: the one at this place among the references of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Overriding {
    pub(crate) document: usize,
    pub(crate) reference: usize,
    /// The same in whatever namespace the document is.
    pub(crate) span: Span,
}

/// The global components of a document.
#[derive(Debug, Default)]
pub(crate) struct Components {
    pub(crate) elements: Vec<Element>,
    pub(crate) complex_types: Vec<ComplexType>,
    pub(crate) simple_types: Vec<SimpleType>,
    pub(crate) groups: Vec<Group>,
    pub(crate) attribute_groups: Vec<AttributeGroup>,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) notations: Vec<Spanned<QName>>,
}

/// A reference to another document.
#[derive(Debug)]
pub(crate) struct Reference {
    /// The start tag.
    pub(crate) span: Span,
    pub(crate) location: Option<Spanned<String>>,
    pub(crate) kind: ReferenceKind,
}

#[derive(Debug)]
pub(crate) enum ReferenceKind {
    Include,
    /// Of the components of this namespace.
    Import(Option<Spanned<String>>),
    /// With components that take the place of those in the other document.
    Redefine(Components),
    /// The same in all documents that it is put together of, without a trace of what was there
    /// (XML Schema 1.1).
    Override(Components),
}

/// The kinds of components that are referred to, each with names of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Type,
    Element,
    Group,
    AttributeGroup,
    Attribute,
    Notation,
    IdentityConstraint,
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
            Self::Notation => "notation",
            Self::IdentityConstraint => "identity constraint",
        }
    }
}

/// `xs:element` with a name, global or local.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) name: Spanned<QName>,
    pub(crate) ty: TypeUse,
    pub(crate) nillable: bool,
    pub(crate) constraint: Option<ValueConstraint>,
    pub(crate) is_abstract: bool,
    pub(crate) block: Derivations,
    pub(crate) excluded: Derivations,
    pub(crate) heads: Vec<Spanned<QName>>,
    pub(crate) identity_constraints: Vec<IdentityUse>,
    pub(crate) alternatives: Vec<Alternative>,
    pub(crate) documentation: Option<String>,
}

/// `xs:alternative`: a type for elements that pass a test.
#[derive(Debug)]
pub(crate) struct Alternative {
    pub(crate) span: Span,
    pub(crate) test: Option<Expression>,
    pub(crate) ty: TypeUse,
}

/// `default` or `fixed`.
#[derive(Debug, Clone)]
pub(crate) struct ValueConstraint {
    pub(crate) fixed: bool,
    pub(crate) literal: Spanned<String>,
    pub(crate) namespaces: Arc<NamespaceContext>,
}

/// An identity constraint of an element: defined there, or by reference.
#[derive(Debug)]
pub(crate) enum IdentityUse {
    Defined(IdentityConstraint),
    /// The element that refers, and to what.
    Ref(&'static str, Spanned<QName>),
}

/// `xs:key`, `xs:keyref` or `xs:unique`.
#[derive(Debug)]
pub(crate) struct IdentityConstraint {
    pub(crate) name: Spanned<QName>,
    pub(crate) kind: IdentityKind,
    pub(crate) selector: XPath,
    pub(crate) fields: Vec<XPath>,
}

#[derive(Debug)]
pub(crate) enum IdentityKind {
    Key,
    Unique,
    KeyRef(Spanned<QName>),
}

pub(crate) use crate::model::{Expression, OpenContentMode, XPath};

/// The type of an element or attribute.
#[derive(Debug)]
pub(crate) enum TypeUse {
    Named(Spanned<QName>),
    Simple(Box<SimpleType>),
    Complex(Box<ComplexType>),
    /// None is given: that of the head, `xs:anyType` or `xs:anySimpleType`.
    Absent,
    /// It is written in place, and could not be read.
    Broken,
}

#[derive(Debug)]
pub(crate) struct ComplexType {
    /// Where it stands; the name if it has one.
    pub(crate) span: Span,
    pub(crate) name: Option<Spanned<QName>>,
    pub(crate) is_abstract: bool,
    pub(crate) block: Derivations,
    pub(crate) excluded: Derivations,
    pub(crate) mixed: bool,
    pub(crate) content: Content,
    pub(crate) open: Option<OpenContent>,
    pub(crate) attributes: Attributes,
    pub(crate) assertions: Vec<Expression>,
    pub(crate) documentation: Option<String>,
}

/// `xs:openContent` or `xs:defaultOpenContent`.
#[derive(Debug, Clone)]
pub(crate) struct OpenContent {
    /// Where the wildcard applies; `None` for `none`.
    pub(crate) open: Option<(OpenContentMode, Wildcard)>,
    /// Whether it applies to types that hold nothing else.
    pub(crate) to_empty: bool,
}

/// The attributes at the end of a type or attribute group.
#[derive(Debug, Default)]
pub(crate) struct Attributes {
    pub(crate) items: Vec<AttributeItem>,
    pub(crate) wildcard: Option<Wildcard>,
}

#[derive(Debug)]
pub(crate) enum Content {
    /// Neither `simpleContent` nor `complexContent`: a restriction of `xs:anyType`.
    Plain(Option<Particle>),
    Complex {
        derivation: Derivation,
        base: Spanned<QName>,
        particle: Option<Particle>,
    },
    Simple {
        derivation: Derivation,
        base: Spanned<QName>,
        /// What the text is restricted to before the facets are.
        inline: Option<Box<SimpleType>>,
        facets: Vec<Facet>,
    },
}

/// How a complex type is derived from its base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Derivation {
    /// Something is added.
    Extension,
    /// Something is left out.
    Restriction,
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
    Wildcard(Wildcard),
}

pub(crate) use crate::model::Wildcard;

/// How what a wildcard allows is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Process {
    /// Not at all.
    Skip,
    /// If it is known.
    Lax,
    /// It must be known.
    Strict,
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
    pub(crate) attributes: Attributes,
}

#[derive(Debug)]
pub(crate) enum AttributeItem {
    Use(Box<AttributeUse>),
    Prohibited(Spanned<QName>),
    GroupRef(Spanned<QName>),
}

#[derive(Debug)]
pub(crate) struct AttributeUse {
    pub(crate) required: bool,
    pub(crate) inheritable: Option<bool>,
    pub(crate) attribute: UsedAttribute,
}

#[derive(Debug)]
pub(crate) enum UsedAttribute {
    Local(Attribute),
    /// With a value of its own, perhaps.
    Ref(Spanned<QName>, Option<ValueConstraint>),
}

/// `xs:attribute` with a name.
#[derive(Debug)]
pub(crate) struct Attribute {
    pub(crate) name: Spanned<QName>,
    pub(crate) ty: TypeUse,
    pub(crate) constraint: Option<ValueConstraint>,
    pub(crate) inheritable: bool,
    pub(crate) documentation: Option<String>,
}

#[derive(Debug)]
pub(crate) struct SimpleType {
    pub(crate) span: Span,
    pub(crate) name: Option<Spanned<QName>>,
    pub(crate) derivation: SimpleDerivation,
    /// The derivations that `final` excludes.
    pub(crate) excluded: Derivations,
    pub(crate) documentation: Option<String>,
}

#[derive(Debug)]
pub(crate) enum SimpleDerivation {
    Restriction {
        base: SimpleBase,
        facets: Vec<Facet>,
    },
    List(SimpleBase),
    Union(Vec<SimpleBase>),
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
    /// Of `assertion` alone, whose value is a test.
    pub(crate) test: Option<Expression>,
    /// What prefixes in the value stand for.
    pub(crate) namespaces: Arc<NamespaceContext>,
    /// The value is the same in all types that are derived.
    pub(crate) fixed: bool,
    pub(crate) documentation: Option<String>,
}
