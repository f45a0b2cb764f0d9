//! The Rust items to be, with final names. Data only.

use clacks_schema::{
    Compositor, EnumerationValue, Facets, IdentityKind, Namespaces, Path, Process,
};
use clacks_xs::{Builtin, WhiteSpace};
use proc_macro2::Ident;

/// All that one run generates.
#[derive(Debug, Default)]
pub(crate) struct Catalogue {
    pub(crate) modules: Vec<Module>,
    /// The names of all items.
    pub(crate) names: Vec<ItemName>,
    pub(crate) events: Vec<Event>,
    pub(crate) globals: Vec<Globals>,
    /// What documents may look like, for filters.
    pub(crate) documents: clacks_xquery::Catalogue,
    /// Whether other crates must expect more variants of enumerations.
    pub(crate) non_exhaustive: bool,
}

/// A module of [`Catalogue::modules`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct ModuleId(pub(crate) usize);

/// An item, by its name in [`Catalogue::names`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct ItemId(pub(crate) usize);

/// What an item is called, and where.
#[derive(Debug)]
pub(crate) struct ItemName {
    pub(crate) module: ModuleId,
    pub(crate) ident: Ident,
}

/// The items of one schema document.
#[derive(Debug)]
pub(crate) struct Module {
    pub(crate) ident: Ident,
    pub(crate) docs: Docs,
    pub(crate) items: Vec<Item>,
    pub(crate) names: Vec<NameConst>,
    pub(crate) constraints: Vec<ConstraintConst>,
    pub(crate) wildcards: Vec<WildcardConst>,
    pub(crate) models: Vec<ModelConst>,
    /// The module that says what its schema declares globally.
    pub(crate) globals: Option<Ident>,
}

/// What a schema declares globally, for what stands where it has wildcards.
#[derive(Debug)]
pub(crate) struct Globals {
    /// The module for it.
    pub(crate) ident: Ident,
    pub(crate) elements: Vec<(Name, Option<Constraint>, Type)>,
    /// With the values of those that are fixed.
    pub(crate) attributes: Vec<(Name, Option<Constraint>, Type)>,
    /// The name, that of the base, and the type, unless it is abstract.
    pub(crate) types: Vec<(Name, Name, Option<Type>)>,
    /// Whether what is written is known to be valid only when it is read.
    pub(crate) is_read_back: bool,
}

/// A constant for a default or fixed value.
#[derive(Debug)]
pub(crate) struct ConstraintConst {
    pub(crate) ident: Ident,
    pub(crate) constraint: Constraint,
}

/// A constant for a wildcard.
#[derive(Debug)]
pub(crate) struct WildcardConst {
    pub(crate) ident: Ident,
    pub(crate) namespaces: Namespaces,
    pub(crate) excluded: Vec<Name>,
    pub(crate) process: Process,
}

/// A constant for the name of an element or attribute.
#[derive(Debug)]
pub(crate) struct NameConst {
    pub(crate) ident: Ident,
    pub(crate) name: Name,
}

/// An expanded name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Name {
    /// Empty for none.
    pub(crate) namespace: String,
    pub(crate) local: String,
}

/// What a declaration says besides name and type.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Constraint {
    pub(crate) value: Option<Value>,
    pub(crate) identity: Vec<Identity>,
    /// No type may stand for that of the element, which is a simple one or `xs:anyType`.
    pub(crate) only_declared: bool,
}

/// A key, a reference to one, or unique values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) id: usize,
    pub(crate) name: String,
    pub(crate) kind: IdentityKind,
    pub(crate) selector: Vec<Path>,
    pub(crate) fields: Vec<Vec<Path>>,
}

/// A default or fixed value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Value {
    pub(crate) fixed: bool,
    pub(crate) literal: String,
    /// What prefixes in it stand for.
    pub(crate) bindings: Bindings,
}

/// Prefixes and namespaces.
pub(crate) type Bindings = Vec<(String, String)>;

/// An event of the catalogue.
#[derive(Debug)]
pub(crate) struct Event {
    /// Its type.
    pub(crate) item: ItemId,
    /// The type in the catalogue, and the variant of its enumeration.
    pub(crate) ident: Ident,
    pub(crate) namespace: String,
    pub(crate) local: String,
}

/// A type.
#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) id: ItemId,
    pub(crate) docs: Docs,
    /// The element that it is too.
    pub(crate) element: Option<Element>,
    pub(crate) kind: Kind,
    /// Whether it has a default value: it must have no part that is required.
    pub(crate) default: bool,
}

#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "an item is made once")]
pub(crate) enum Kind {
    /// A complex type.
    Struct(Struct),
    /// Several particles as one.
    Group(Body),
    /// One of several particles.
    Choice(Vec<Field>),
    /// One of the children of content that is counted.
    Items(Vec<Field>),
    /// The content of an element that may say with `xsi:type` which of these types it is of; the
    /// first is the declared one, unless that is abstract.
    Types(Vec<Field>, bool),
    /// A simple type that allows some strings only.
    Enumeration(Enumeration),
    /// A simple type with facets.
    Restricted(Restricted),
    /// A simple type whose values are those of several others.
    Union(Union),
    /// A simple type without facets.
    Alias(Type),
    /// An element whose type goes by another name, and the constant of its default or fixed value.
    Wrapper(Type, Option<Ident>),
}

/// Where an item comes from and what the schema says about it.
#[derive(Debug, Clone)]
pub(crate) struct Docs {
    pub(crate) text: Option<String>,
    /// What it is in the schema, in Markdown.
    pub(crate) origin: String,
}

#[derive(Debug)]
pub(crate) struct Struct {
    /// The constant of the name of the type, which elements may say that they are of.
    pub(crate) name: Option<Ident>,
    /// The constant of what the declaration says of the element that has this type alone.
    pub(crate) constraint: Option<Ident>,
    /// The field for the text of mixed content.
    pub(crate) mixed: Option<Ident>,
    pub(crate) attributes: Vec<Attribute>,
    /// The attributes of which the schema says the value.
    pub(crate) fixed: Vec<FixedAttribute>,
    /// The field for attributes that the schema does not name, and the constant of the wildcard.
    pub(crate) any_attributes: Option<(Ident, Ident)>,
    pub(crate) body: Body,
}

/// What makes a type an element.
#[derive(Debug)]
pub(crate) struct Element {
    /// The constant of its name.
    pub(crate) name: Ident,
    pub(crate) event: bool,
}

#[derive(Debug)]
pub(crate) enum Body {
    Empty,
    /// Nothing, because the element is nil.
    Nil,
    /// Text, in a field of this name.
    Text(Ident, Type),
    Sequence(Vec<Field>),
    /// With the field for the order that the members stood in, where it is kept.
    All(Vec<Field>, Option<Ident>),
    Counted(Counted),
}

/// Content that one start tag ahead does not tell apart, or whose order counts: a list of what there
/// is, counted against the content model.
#[derive(Debug)]
pub(crate) struct Counted {
    /// The field.
    pub(crate) ident: Ident,
    /// A [`Kind::Items`].
    pub(crate) item: ItemId,
    /// The constant of the content model.
    pub(crate) model: Ident,
    pub(crate) emptiable: bool,
}

/// A constant for a content model that is counted.
#[derive(Debug)]
pub(crate) struct ModelConst {
    pub(crate) ident: Ident,
    pub(crate) model: CountedModel,
}

/// A content model that is counted.
#[derive(Debug)]
pub(crate) struct CountedModel {
    pub(crate) root: CountedParticle,
    pub(crate) groups: Vec<CountedGroup>,
    pub(crate) open: Option<CountedOpen>,
}

/// Open content.
#[derive(Debug)]
pub(crate) struct CountedOpen {
    pub(crate) interleaved: bool,
    /// The number of the item, and the constant of the wildcard.
    pub(crate) item: usize,
    pub(crate) wildcard: Ident,
}

#[derive(Debug)]
pub(crate) struct CountedGroup {
    pub(crate) compositor: Compositor,
    pub(crate) emptiable: bool,
    pub(crate) particles: Vec<CountedParticle>,
}

#[derive(Debug)]
pub(crate) struct CountedParticle {
    pub(crate) min: u32,
    pub(crate) max: Option<u32>,
    pub(crate) term: CountedTerm,
}

#[derive(Debug)]
pub(crate) enum CountedTerm {
    /// The number of the item, and the constant of the name.
    Element(usize, Ident),
    /// The number of the item, and the constant of the wildcard.
    Any(usize, Ident),
    /// The place of the group.
    Group(usize),
}

#[derive(Debug)]
pub(crate) struct Attribute {
    pub(crate) ident: Ident,
    pub(crate) docs: Docs,
    pub(crate) name: Ident,
    pub(crate) ty: Type,
    pub(crate) presence: Presence,
}

/// Whether an attribute is there.
#[derive(Debug)]
pub(crate) enum Presence {
    Required,
    Optional,
    /// Where it is not, this constant is its value.
    Default(Ident),
}

#[derive(Debug)]
pub(crate) struct FixedAttribute {
    pub(crate) name: Ident,
    pub(crate) ty: Type,
    /// The constant of the value.
    pub(crate) constraint: Ident,
    pub(crate) required: bool,
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) docs: Docs,
    pub(crate) particle: Particle,
}

/// An element or group and how often it occurs.
#[derive(Debug)]
pub(crate) struct Particle {
    pub(crate) what: What,
    pub(crate) occurs: Occurs,
    /// A group that may consist of nothing.
    pub(crate) emptiable: bool,
    /// The type contains itself through this particle.
    pub(crate) boxed: bool,
}

#[derive(Debug)]
pub(crate) enum What {
    Element(ElementUse),
    /// A [`Kind::Group`] or [`Kind::Choice`].
    Group(ItemId),
    /// The constant of the wildcard.
    Any(Ident),
    /// A model group in a field that was written by hand.
    Given(Given),
}

/// The type of a field that was written by hand, by the marker that describes the field.
#[derive(Debug, Clone)]
pub(crate) struct Given {
    pub(crate) marker: Ident,
    pub(crate) kind: GivenKind,
    /// What errors call it.
    pub(crate) name: String,
}

/// How a field that was written by hand is read and written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum GivenKind {
    /// As a value of the schema's simple type.
    Via,
    /// As a value of its own type, which is derived for the schema's simple type.
    Own,
    /// As an element.
    Child,
    /// As a model group.
    Part,
}

/// An element where it may stand.
#[derive(Debug)]
pub(crate) struct ElementUse {
    /// The constant of its name.
    pub(crate) name: Ident,
    pub(crate) ty: Type,
    /// The constant of its default or fixed value.
    pub(crate) constraint: Option<Ident>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Occurs {
    Once,
    Optional,
    /// At least, and at most; `None` for unbounded.
    Many(u32, Option<u32>),
}

#[derive(Debug, Clone)]
pub(crate) enum Type {
    Builtin(Builtin),
    Item(ItemId),
    List(Box<Type>),
    Nillable(Box<Type>),
    /// With what its element says of it though it need not.
    Kept(Box<Type>),
    /// A type and what is there of it in an element that is nil.
    NillableWith(Box<Type>, Box<Type>),
    /// `xs:anyType`
    Any,
    /// The attributes of one that is nil.
    AnyAttributes,
    /// `xs:anySimpleType`, of an element.
    AnySimple,
    /// That of a field that was written by hand.
    Given(Given),
}

#[derive(Debug)]
pub(crate) struct Enumeration {
    pub(crate) white_space: WhiteSpace,
    pub(crate) values: Vec<(Ident, EnumerationValue)>,
    pub(crate) name: Option<Name>,
}

#[derive(Debug)]
pub(crate) struct Union {
    pub(crate) members: Vec<(Ident, Docs, Type)>,
    pub(crate) name: Option<Name>,
}

#[derive(Debug)]
pub(crate) struct Restricted {
    pub(crate) base: Type,
    pub(crate) facets: Facets,
    /// The allowed values, if only some are, and what prefixes in them stand for.
    pub(crate) allowed: Option<(Vec<String>, Bindings)>,
    pub(crate) white_space: WhiteSpace,
    pub(crate) name: Option<Name>,
}
