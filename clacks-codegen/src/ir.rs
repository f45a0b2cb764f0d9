//! The Rust items to be, with final names. Data only.

use clacks_schema::{EnumerationValue, Facets};
use clacks_xs::{Builtin, WhiteSpace};
use proc_macro2::Ident;

/// All that one run generates.
#[derive(Debug)]
pub(crate) struct Catalogue {
    pub(crate) modules: Vec<Module>,
    pub(crate) events: Vec<Event>,
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
    pub(crate) module: Ident,
    /// The type in its module.
    pub(crate) ty: Ident,
    /// The type in the catalogue, and the variant of its enumeration.
    pub(crate) ident: Ident,
    pub(crate) namespace: String,
    pub(crate) local: String,
}

#[derive(Debug)]
pub(crate) enum Item {
    Struct(Struct),
    Choice(Choice),
    Enumeration(Enumeration),
    Restricted(Restricted),
    Alias(Alias),
    Wrapper(Wrapper),
}

/// Where an item comes from and what the schema says about it.
#[derive(Debug, Clone)]
pub(crate) struct Docs {
    pub(crate) text: Option<String>,
    /// What it is in the schema, in Markdown.
    pub(crate) origin: String,
}

/// A complex type, or a model group that is repeated, optional, or part of a choice.
#[derive(Debug)]
pub(crate) struct Struct {
    pub(crate) ident: Ident,
    pub(crate) docs: Docs,
    pub(crate) role: Role,
    /// The field for the text of mixed content.
    pub(crate) mixed: Option<Ident>,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) body: Body,
    pub(crate) derives: Derives,
}

#[derive(Debug)]
pub(crate) enum Role {
    /// A type, and the element that it is too.
    Type(Option<Element>),
    Group,
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
    /// A [`Struct`] or [`Choice`] of the module.
    Group(Ident),
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
    /// An item of the module.
    Item(Ident),
    List(Box<Type>),
    Nillable(Box<Type>),
}

/// An `xs:choice`.
#[derive(Debug)]
pub(crate) struct Choice {
    pub(crate) ident: Ident,
    pub(crate) docs: Docs,
    pub(crate) alternatives: Vec<Field>,
    pub(crate) derives: Derives,
}

/// A simple type that allows some strings only.
#[derive(Debug)]
pub(crate) struct Enumeration {
    pub(crate) ident: Ident,
    pub(crate) docs: Docs,
    pub(crate) white_space: WhiteSpace,
    pub(crate) values: Vec<(Ident, EnumerationValue)>,
    pub(crate) element: Option<Element>,
}

/// A simple type with facets.
#[derive(Debug)]
pub(crate) struct Restricted {
    pub(crate) ident: Ident,
    pub(crate) docs: Docs,
    pub(crate) base: Type,
    pub(crate) facets: Facets,
    pub(crate) white_space: WhiteSpace,
    pub(crate) element: Option<Element>,
    pub(crate) derives: Derives,
}

/// A simple type without facets.
#[derive(Debug)]
pub(crate) struct Alias {
    pub(crate) ident: Ident,
    pub(crate) docs: Docs,
    pub(crate) ty: Type,
}

/// An element whose type goes by another name.
#[derive(Debug)]
pub(crate) struct Wrapper {
    pub(crate) ident: Ident,
    pub(crate) docs: Docs,
    pub(crate) ty: Type,
    pub(crate) element: Element,
    pub(crate) derives: Derives,
}

/// What can be derived besides `Clone`, `Debug` and `PartialEq`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Derives {
    pub(crate) eq_hash: bool,
    pub(crate) default: bool,
}
