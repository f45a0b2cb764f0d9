//! The checked model of a schema: components with all references resolved.
//!
//! Data only. Components refer to each other by ids, so that cycles need no special care, and model
//! groups are shared where they are referred to, so that nothing grows by being referred to.

mod attributes;
mod complex;
mod elements;
mod emptiable;
mod expression;
mod facets;
mod globals;
mod identity;
mod literals;
mod particles;
mod resolve;
mod simple;
#[cfg(feature = "assertions")]
mod typed;
mod wildcard;

use std::collections::HashMap;
use std::sync::Arc;

use clacks_xs::builtin::Builtin;
use clacks_xs::pattern::Pattern;
use clacks_xs::value::Value;

use crate::Version;
use crate::source::{SourceId, Span};
pub use crate::syntax::{Compositor, Derivation, Derivations, NamespaceContext, Process, QName};

pub use expression::Expression;
pub use identity::{IdentityConstraint, IdentityKind, NameTest, Path, XPath};
pub use wildcard::{Excluded, Namespaces, Wildcard};

pub(crate) use resolve::resolve;

macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident)+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
            pub struct $id(pub(crate) usize);

            impl $id {
                /// The place in its list.
                pub fn index(self) -> usize {
                    self.0
                }
            }
        )+
    };
}

ids! {
    /// An element of [`Schema::elements`].
    ElementId
    /// An attribute of [`Schema::attributes`].
    AttributeId
    /// A type of [`Schema::complex_types`].
    ComplexTypeId
    /// A type of [`Schema::simple_types`].
    SimpleTypeId
    /// A group of [`Schema::model_groups`].
    ModelGroupId
    /// A constraint of [`Schema::identity_constraints`].
    IdentityConstraintId
}

/// The components of a set of schema documents.
#[derive(Debug, Clone)]
pub struct Schema {
    /// The edition of XML Schema whose rules hold.
    pub version: Version,
    /// The documents, each before those that it refers to.
    pub documents: Vec<Document>,
    /// All elements, global and local.
    pub elements: Vec<Element>,
    /// All attributes, global and local.
    pub attributes: Vec<Attribute>,
    /// All complex types, named and anonymous; the first is `xs:anyType`.
    pub complex_types: Vec<ComplexType>,
    /// All simple types that the documents define, named and anonymous.
    pub simple_types: Vec<SimpleType>,
    /// All model groups, named and not.
    pub model_groups: Vec<ModelGroup>,
    /// All identity constraints.
    pub identity_constraints: Vec<IdentityConstraint>,
    /// The names of all notations.
    pub notations: Vec<QName>,
    /// The global elements, in the order of the documents.
    pub global_elements: Vec<ElementId>,
    /// The global components by name.
    pub(crate) named: Named,
    /// Of each element that heads a substitution group, the others that may stand for it.
    pub(crate) substitutes: HashMap<ElementId, Vec<ElementId>>,
    /// And, since XML Schema 1.1, of each the abstract ones.
    pub(crate) abstract_substitutes: HashMap<ElementId, Vec<ElementId>>,
    /// What is redefined without being referred to, of which it must be a restriction.
    pub(crate) redefinitions: Vec<Redefinition>,
}

/// Something that takes the place of something else of its name.
#[derive(Debug, Clone)]
pub(crate) enum Redefinition {
    Group {
        new: ModelGroupId,
        original: ModelGroupId,
        span: Span,
    },
    AttributeGroup {
        new: Box<AttributeSet>,
        original: Box<AttributeSet>,
        span: Span,
    },
}

/// Attributes, and which others are allowed.
#[derive(Debug, Clone, Default)]
pub(crate) struct AttributeSet {
    pub(crate) uses: Vec<AttributeUse>,
    pub(crate) wildcard: Option<Wildcard>,
}

/// Global components by name.
#[derive(Debug, Clone, Default)]
pub(crate) struct Named {
    pub(crate) types: HashMap<QName, Type>,
    pub(crate) elements: HashMap<QName, ElementId>,
    pub(crate) attributes: HashMap<QName, AttributeId>,
}

/// A schema document, or what became of it in a namespace that it took over from another one.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its text.
    pub source: SourceId,
    /// The namespace of its global components.
    pub target_namespace: Option<String>,
    /// What it says about itself.
    pub documentation: Option<String>,
}

/// An element declaration.
#[derive(Debug, Clone)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "the properties that the specification gives it"
)]
pub struct Element {
    /// Its name.
    pub name: QName,
    /// Where the name stands.
    pub span: Span,
    /// Whether it is a child of `xs:schema`.
    pub global: bool,
    /// Its type.
    pub ty: Type,
    /// Whether it may say `xsi:nil`.
    pub nillable: bool,
    /// Its default or fixed value.
    pub constraint: Option<ValueConstraint>,
    /// Whether only elements of its substitution group may stand for it.
    pub is_abstract: bool,
    /// What may not be used in place of it or of its type (*disallowed substitutions*).
    pub block: Derivations,
    /// How the types of elements that substitute it may not be derived (*substitution group
    /// exclusions*).
    pub excluded: Derivations,
    /// The heads of the substitution groups that it belongs to; before XML Schema 1.1 it is one at
    /// most.
    pub heads: Vec<ElementId>,
    /// Its keys, references to keys, and unique values.
    pub identity_constraints: Vec<IdentityConstraintId>,
    /// The types that it has under a condition each, of which the first counts that holds (XML
    /// Schema 1.1).
    pub alternatives: Vec<Alternative>,
    /// Its documentation.
    pub documentation: Option<String>,
    /// Something that it is made of could not be resolved, which was reported.
    pub(crate) broken: bool,
}

/// A type of an element under a condition.
#[derive(Debug, Clone)]
pub struct Alternative {
    /// Where it stands.
    pub span: Span,
    /// The condition; without one it always holds.
    pub test: Option<Expression>,
    /// The type.
    pub ty: Type,
}

/// An attribute declaration.
#[derive(Debug, Clone)]
pub struct Attribute {
    /// Its name.
    pub name: QName,
    /// Where the name stands.
    pub span: Span,
    /// Whether it is a child of `xs:schema`.
    pub global: bool,
    /// Its type.
    pub ty: Simple,
    /// Its default or fixed value.
    pub constraint: Option<ValueConstraint>,
    /// Whether the conditions of elements below see it (XML Schema 1.1).
    pub inheritable: bool,
    /// Its documentation.
    pub documentation: Option<String>,
    /// See [`Element::broken`].
    pub(crate) broken: bool,
}

/// A default or fixed value.
#[derive(Debug, Clone)]
pub struct ValueConstraint {
    /// Whether no other value is allowed.
    pub fixed: bool,
    /// The value as it is written.
    pub literal: String,
    /// Where it stands.
    pub span: Span,
    /// What prefixes in it stand for.
    pub namespaces: Arc<NamespaceContext>,
    /// The value, unless the type is complex with mixed content.
    pub value: Option<Value>,
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
    /// Defined by a document.
    Defined(SimpleTypeId),
}

/// A complex type definition.
#[derive(Debug, Clone)]
pub struct ComplexType {
    /// Its name, unless it is written in place.
    pub name: Option<QName>,
    /// Where the name stands, or the start tag.
    pub span: Span,
    /// The type that it is derived from.
    pub base: Type,
    /// How: extension or restriction.
    pub derivation: Derivation,
    /// Whether only types derived from it may be used.
    pub is_abstract: bool,
    /// Which derived types may not be used in its place (*prohibited substitutions*).
    pub block: Derivations,
    /// How no type may be derived from it.
    pub excluded: Derivations,
    /// Whether text may stand between the children.
    pub mixed: bool,
    /// Its attributes, those that it has from its base included.
    pub attributes: Vec<AttributeUse>,
    /// Which other attributes are allowed.
    pub any_attribute: Option<Wildcard>,
    /// What its elements hold, that of the base included. Of an extension that adds to a content
    /// of its base it is a sequence of two, the content of the base and what is added.
    pub content: Content,
    /// Which other elements are allowed among or after the children (XML Schema 1.1).
    pub open: Option<OpenContent>,
    /// What must be true of its elements, that of the base included (XML Schema 1.1).
    pub assertions: Vec<Expression>,
    /// Its documentation.
    pub documentation: Option<String>,
    /// See [`Element::broken`].
    pub(crate) broken: bool,
}

/// An attribute as a type uses it.
#[derive(Debug, Clone)]
pub struct AttributeUse {
    /// The declaration.
    pub attribute: AttributeId,
    /// Where the name or reference stands.
    pub span: Span,
    /// Whether it must be there.
    pub required: bool,
    /// Its default or fixed value in this type, that of the declaration where it has none of its own.
    pub constraint: Option<ValueConstraint>,
    /// Whether the conditions of elements below see it (XML Schema 1.1).
    pub inheritable: bool,
}

/// Elements that a type allows beside its content model (XML Schema 1.1, part 1, section 3.4.1).
#[derive(Debug, Clone)]
pub struct OpenContent {
    /// Where.
    pub mode: OpenContentMode,
    /// Which.
    pub wildcard: Wildcard,
}

/// Where open content may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OpenContentMode {
    /// Anywhere among the children.
    Interleave,
    /// After them.
    Suffix,
}

/// What the elements of a complex type hold.
#[derive(Debug, Clone)]
pub enum Content {
    /// No child elements.
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
    /// How often at most, `None` for unbounded; never zero.
    pub max: Option<u32>,
    /// What occurs.
    pub term: Term,
}

/// What a particle stands for.
#[derive(Debug, Clone)]
pub enum Term {
    /// An element, or one that may be substituted for it.
    Element(ElementId),
    /// Any element of some namespaces.
    Wildcard(Wildcard),
    /// A group of particles.
    Group(ModelGroupId),
}

/// Particles, and how they go together.
#[derive(Debug, Clone)]
pub struct ModelGroup {
    /// The name of the model group definition that it is of.
    pub name: Option<QName>,
    /// Where it stands.
    pub span: Span,
    /// How they go together.
    pub compositor: Compositor,
    /// The particles.
    pub particles: Vec<Particle>,
    /// See [`Element::broken`].
    pub(crate) broken: bool,
}

/// A simple type definition.
#[derive(Debug, Clone)]
pub struct SimpleType {
    /// Its name, unless it is written in place.
    pub name: Option<QName>,
    /// Where the name stands, or the start tag.
    pub span: Span,
    /// The type that it restricts; of a list or union `xs:anySimpleType`.
    pub base: Simple,
    /// What its values are.
    pub variety: Variety,
    /// Which of the values are allowed, by this type and by those that it restricts.
    pub facets: Facets,
    /// Which types may not be derived from it.
    pub excluded: Derivations,
    /// Its documentation.
    pub documentation: Option<String>,
    /// How many steps away from a built-in type it is.
    pub(crate) steps: usize,
    /// See [`Element::broken`].
    pub(crate) broken: bool,
}

/// What the values of a simple type are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Variety {
    /// Values of a built-in type that is no list.
    Atomic(Builtin),
    /// Lists of values of a type.
    List(Simple),
    /// Values of the first of these types that has them.
    Union(Arc<[Simple]>),
}

/// The facets in force.
#[derive(Debug, Clone, Default)]
pub struct Facets {
    /// The exact length: characters, octets, or items of a list.
    pub length: Option<u64>,
    /// The least length.
    pub min_length: Option<u64>,
    /// The greatest length.
    pub max_length: Option<u64>,
    /// Regular expressions in XML Schema's syntax: of each step of derivation one must match.
    pub patterns: Vec<Arc<[Pattern]>>,
    /// The allowed values.
    pub enumeration: Option<Arc<[EnumerationValue]>>,
    /// `whiteSpace`, where the type says so itself.
    pub white_space: Option<clacks_xs::WhiteSpace>,
    /// The least value.
    pub min_inclusive: Option<Bound>,
    /// The greatest value that is too small.
    pub min_exclusive: Option<Bound>,
    /// The greatest value.
    pub max_inclusive: Option<Bound>,
    /// The least value that is too great.
    pub max_exclusive: Option<Bound>,
    /// How many digits at most.
    pub total_digits: Option<u64>,
    /// How many of them after the point at most.
    pub fraction_digits: Option<u64>,
    /// Whether there is a time zone (XML Schema 1.1).
    pub explicit_timezone: Option<ExplicitTimezone>,
    /// What must be true of each value (XML Schema 1.1).
    pub assertions: Vec<Expression>,
    /// The facets that are the same in all types derived from this one, each with its place.
    pub fixed: Vec<(&'static str, Span)>,
}

/// `explicitTimezone` (XML Schema 1.1, part 2, section 4.3.14).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExplicitTimezone {
    /// There must be one.
    Required,
    /// There must be none.
    Prohibited,
    /// There may be one.
    Optional,
}

/// A bound of an ordered type.
#[derive(Debug, Clone)]
pub struct Bound {
    /// The literal, white space normalized.
    pub literal: String,
    /// The value.
    pub value: Value,
}

/// One value of an enumeration.
#[derive(Debug, Clone)]
pub struct EnumerationValue {
    /// The literal, white space normalized.
    pub literal: String,
    /// The value.
    pub value: Value,
    /// Where it stands.
    pub span: Span,
    /// Its documentation.
    pub documentation: Option<String>,
}

impl Facets {
    /// Whether nothing is restricted.
    pub fn is_empty(&self) -> bool {
        let Self {
            length,
            min_length,
            max_length,
            patterns,
            enumeration,
            white_space,
            min_inclusive,
            min_exclusive,
            max_inclusive,
            max_exclusive,
            total_digits,
            fraction_digits,
            explicit_timezone,
            assertions,
            fixed: _,
        } = self;
        let counts = [
            length,
            min_length,
            max_length,
            total_digits,
            fraction_digits,
        ];
        let bounds = [min_inclusive, min_exclusive, max_inclusive, max_exclusive];
        counts.iter().all(|count| count.is_none())
            && bounds.iter().all(|bound| bound.is_none())
            && patterns.is_empty()
            && enumeration.is_none()
            && white_space.is_none()
            && explicit_timezone.is_none()
            && assertions.is_empty()
    }
}

impl Schema {
    /// `xs:anyType`.
    pub const ANY_TYPE: ComplexTypeId = ComplexTypeId(0);

    /// The element with this id.
    pub fn element(&self, id: ElementId) -> &Element {
        &self.elements[id.0]
    }

    /// The attribute with this id.
    pub fn attribute(&self, id: AttributeId) -> &Attribute {
        &self.attributes[id.0]
    }

    /// The complex type with this id.
    pub fn complex_type(&self, id: ComplexTypeId) -> &ComplexType {
        &self.complex_types[id.0]
    }

    /// The simple type with this id.
    pub fn simple_type(&self, id: SimpleTypeId) -> &SimpleType {
        &self.simple_types[id.0]
    }

    /// The model group with this id.
    pub fn model_group(&self, id: ModelGroupId) -> &ModelGroup {
        &self.model_groups[id.0]
    }

    /// The identity constraint with this id.
    pub fn identity_constraint(&self, id: IdentityConstraintId) -> &IdentityConstraint {
        &self.identity_constraints[id.0]
    }

    /// The ids of all complex types.
    pub fn complex_type_ids(&self) -> impl Iterator<Item = ComplexTypeId> + use<> {
        (0..self.complex_types.len()).map(ComplexTypeId)
    }

    /// The ids of all simple types.
    pub fn simple_type_ids(&self) -> impl Iterator<Item = SimpleTypeId> + use<> {
        (0..self.simple_types.len()).map(SimpleTypeId)
    }

    /// The ids of all model groups.
    pub fn model_group_ids(&self) -> impl Iterator<Item = ModelGroupId> + use<> {
        (0..self.model_groups.len()).map(ModelGroupId)
    }

    /// The ids of all elements.
    pub fn element_ids(&self) -> impl Iterator<Item = ElementId> + use<> {
        (0..self.elements.len()).map(ElementId)
    }

    /// The global element of this name.
    pub fn global_element(&self, name: &QName) -> Option<ElementId> {
        self.named.elements.get(name).copied()
    }

    /// The global attribute of this name.
    pub fn global_attribute(&self, name: &QName) -> Option<AttributeId> {
        self.named.attributes.get(name).copied()
    }

    /// The type of this name, a built-in one included.
    pub fn global_type(&self, name: &QName) -> Option<Type> {
        if name.namespace.as_deref() == Some(crate::syntax::XSD) {
            return builtin_type(&name.local, self.version);
        }
        self.named.types.get(name).copied()
    }

    /// The other elements that may stand in the place of an element: its substitution group,
    /// without those that it blocks (*Substitution Group*, part 1, section 3.3.6) and abstract ones.
    pub fn substitutes(&self, id: ElementId) -> &[ElementId] {
        self.substitutes.get(&id).map_or(&[], Vec::as_slice)
    }

    /// What the values of a simple type are.
    pub fn variety(&self, ty: Simple) -> Variety {
        match ty {
            Simple::Builtin(builtin) => match builtin.variety() {
                clacks_xs::Variety::List(item) => Variety::List(Simple::Builtin(item)),
                _ => Variety::Atomic(builtin),
            },
            Simple::Defined(id) => self.simple_type(id).variety.clone(),
        }
    }
}

/// The built-in type of this local name.
pub(crate) fn builtin_type(local: &str, version: Version) -> Option<Type> {
    if local == "anyType" {
        return Some(Type::Complex(Schema::ANY_TYPE));
    }
    let builtin = Builtin::from_name(local).filter(|builtin| builtin.is_of(version));
    builtin.map(|builtin| Type::Simple(Simple::Builtin(builtin)))
}
