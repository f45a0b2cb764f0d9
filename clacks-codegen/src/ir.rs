//! The Rust items to be, with final names. Data only.

use clacks_schema::{EnumerationValue, Facets};
use clacks_xs::{Builtin, WhiteSpace};
use proc_macro2::Ident;

/// All that one run generates.
#[derive(Debug, Default)]
pub(crate) struct Catalogue {
    pub(crate) modules: Vec<Module>,
    /// The names of all items.
    pub(crate) names: Vec<ItemName>,
    pub(crate) events: Vec<Event>,
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
}

/// A constant for the name of an element or attribute.
#[derive(Debug)]
pub(crate) struct NameConst {
    pub(crate) ident: Ident,
    /// Empty for none.
    pub(crate) namespace: String,
    pub(crate) local: String,
}

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
    pub(crate) derives: Derives,
}

#[derive(Debug)]
pub(crate) enum Kind {
    /// A complex type.
    Struct(Struct),
    /// Several particles as one.
    Group(Body),
    /// One of several particles.
    Choice(Vec<Field>),
    /// A simple type that allows some strings only.
    Enumeration(Enumeration),
    /// A simple type with facets.
    Restricted(Restricted),
    /// A simple type without facets.
    Alias(Type),
    /// An element whose type goes by another name.
    Wrapper(Type),
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
    /// The field for the text of mixed content.
    pub(crate) mixed: Option<Ident>,
    pub(crate) attributes: Vec<Attribute>,
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
    /// Text, in a field of this name.
    Text(Ident, Type),
    Sequence(Vec<Field>),
    All(Vec<Field>),
}

#[derive(Debug)]
pub(crate) struct Attribute {
    pub(crate) ident: Ident,
    pub(crate) docs: Docs,
    pub(crate) name: Ident,
    pub(crate) ty: Type,
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
    /// The constant of its name, and its type.
    Element(Ident, Type),
    /// A [`Kind::Group`] or [`Kind::Choice`].
    Group(ItemId),
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
}

#[derive(Debug)]
pub(crate) struct Enumeration {
    pub(crate) white_space: WhiteSpace,
    pub(crate) values: Vec<(Ident, EnumerationValue)>,
}

#[derive(Debug)]
pub(crate) struct Restricted {
    pub(crate) base: Type,
    pub(crate) facets: Facets,
    pub(crate) white_space: WhiteSpace,
}

/// What can be derived besides `Clone`, `Debug` and `PartialEq`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Derives {
    pub(crate) eq_hash: bool,
    pub(crate) default: bool,
}
