//! What the user wrote.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::meta::ParseNestedMeta;
use syn::spanned::Spanned as _;
use syn::{Attribute, Fields, Generics, Item, LitStr, Path, Type};

use crate::derive::errors::Errors;

/// A struct or enum that is to be held to a schema.
pub(super) struct Input {
    pub(super) ident: Ident,
    pub(super) generics: Generics,
    pub(super) attributes: Container,
    pub(super) shape: Shape,
}

/// What `#[event(…)]` says of a type.
#[derive(Default)]
pub(super) struct Container {
    pub(super) schema: Option<(LitStr, Form)>,
    pub(super) krate: Option<Path>,
    pub(super) target: Option<(Kind, LitStr)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    File,
    Inline,
}

/// What a type is held to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Element,
    Type,
    Choice,
    Group,
}

impl Kind {
    pub(super) fn keyword(self) -> &'static str {
        match self {
            Self::Element => "element",
            Self::Type => "type",
            Self::Choice => "choice",
            Self::Group => "group",
        }
    }
}

pub(super) enum Shape {
    Struct(Vec<Field>),
    /// With one field.
    Tuple(Box<Type>),
    Enum(Vec<Variant>),
}

/// A field, or the value of a variant.
pub(super) struct Field {
    /// The name, without `r#`.
    pub(super) name: String,
    pub(super) ident: Ident,
    pub(super) says: Says,
    pub(super) ty: Type,
}

pub(super) struct Variant {
    pub(super) name: String,
    pub(super) ident: Ident,
    pub(super) says: Says,
    /// `None` where it has none, or not one, or a name.
    pub(super) ty: Option<Type>,
    pub(super) is_unit: bool,
}

/// What `#[event(…)]` says of a field or variant.
#[derive(Default)]
pub(super) struct Says {
    pub(super) name: Option<LitStr>,
    pub(super) role: Option<(Role, Span)>,
}

/// What a field stands for that has no name in the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Choice,
    Group,
    Any,
    AnyAttributes,
    Text,
}

impl Role {
    const ALL: [Self; 5] = [
        Self::Choice,
        Self::Group,
        Self::Any,
        Self::AnyAttributes,
        Self::Text,
    ];

    pub(super) fn keyword(self) -> &'static str {
        match self {
            Self::Choice => "choice",
            Self::Group => "group",
            Self::Any => "any",
            Self::AnyAttributes => "any_attributes",
            Self::Text => "text",
        }
    }

    /// What the schema has.
    pub(super) fn what(self) -> &'static str {
        match self {
            Self::Choice => "choice",
            Self::Group => "group of elements",
            Self::Any => "`xs:any`",
            Self::AnyAttributes => "`xs:anyAttribute`",
            Self::Text => "text",
        }
    }
}

const OF_TYPES: &str = "expected `schema = \"path\"` or `inline = \"<xs:schema …>\"`, and one of \
                        `element`, `type`, `choice`, `group` with a name, or `crate = path`";

const OF_FIELDS: &str = "expected `name = \"…\"` or one of `choice`, `group`, `any`, \
                         `any_attributes`, `text`";

impl Input {
    /// Reads a type; `None` if it is neither struct nor enum.
    pub(super) fn parse(tokens: TokenStream, errors: &mut Errors) -> Option<Self> {
        let (ident, generics, attributes, shape) = match syn::parse2(tokens) {
            Ok(Item::Struct(it)) => {
                let shape = structure(it.fields, &it.ident, errors);
                (it.ident, it.generics, it.attrs, shape)
            }
            Ok(Item::Enum(it)) => {
                let variants = it.variants.into_iter();
                let variants = variants.map(|variant| Variant::of(variant, errors));
                let shape = Shape::Enum(variants.collect());
                (it.ident, it.generics, it.attrs, shape)
            }
            Ok(other) => {
                let span = match &other {
                    Item::Union(it) => it.ident.span(),
                    other => other.span(),
                };
                errors.push(span, "only a struct or enum can be held to a schema");
                return None;
            }
            Err(error) => {
                errors.parse(error);
                return None;
            }
        };
        Some(Self {
            attributes: Container::of(&attributes, &ident, errors),
            ident,
            generics,
            shape,
        })
    }

    /// Refuses parameters: no type is left open by its schema, and what is read is owned.
    pub(super) fn check_generics(&self, errors: &mut Errors) {
        let params = &self.generics.params;
        for param in params {
            let (span, what) = match param {
                syn::GenericParam::Lifetime(it) => (it.span(), "lifetime"),
                syn::GenericParam::Type(it) => (it.span(), "type parameter"),
                syn::GenericParam::Const(it) => (it.span(), "const parameter"),
            };
            let message = format!(
                "a type that is held to a schema cannot have a {what}: it owns what the document \
                 says\nhelp: write the types out that the schema has"
            );
            errors.push(span, message);
        }
    }
}

fn structure(fields: Fields, ident: &Ident, errors: &mut Errors) -> Shape {
    match fields {
        Fields::Named(fields) => {
            let fields = fields.named.into_iter();
            let fields = fields.filter_map(|field| {
                let says = Says::of(&field.attrs, errors);
                let ident = field.ident?;
                Some(Field {
                    name: ident.unraw().to_string(),
                    ident,
                    says,
                    ty: field.ty,
                })
            });
            Shape::Struct(fields.collect())
        }
        Fields::Unit => Shape::Struct(Vec::new()),
        Fields::Unnamed(fields) => {
            let count = fields.unnamed.len();
            let mut fields = fields.unnamed.into_iter();
            match fields.next() {
                Some(field) if count == 1 => {
                    for attribute in own(&field.attrs) {
                        errors.push(attribute.span(), "the only field needs no attribute");
                    }
                    Shape::Tuple(Box::new(field.ty))
                }
                _ => {
                    errors.push(
                        ident.span(),
                        "the fields need names, those of the elements and attributes of the schema",
                    );
                    Shape::Struct(Vec::new())
                }
            }
        }
    }
}

impl Variant {
    fn of(variant: syn::Variant, errors: &mut Errors) -> Self {
        let is_unit = matches!(variant.fields, Fields::Unit);
        let ty = match variant.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                fields.unnamed.into_iter().next().map(|field| field.ty)
            }
            _ => None,
        };
        Self {
            name: variant.ident.unraw().to_string(),
            says: Says::of(&variant.attrs, errors),
            ident: variant.ident,
            ty,
            is_unit,
        }
    }
}

/// The attributes `#[event(…)]`.
fn own(attributes: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attributes.iter().filter(|it| it.path().is_ident("event"))
}

/// Reads attributes; what is wrong in one does not hide what is wrong in another.
fn each(
    attributes: &[Attribute],
    errors: &mut Errors,
    mut read: impl FnMut(&ParseNestedMeta<'_>) -> syn::Result<()>,
) {
    for attribute in own(attributes) {
        if let Err(error) = attribute.parse_nested_meta(|meta| read(&meta)) {
            errors.parse(error);
        }
    }
}

impl Container {
    fn of(attributes: &[Attribute], ident: &Ident, errors: &mut Errors) -> Self {
        let mut found = Self::default();
        let mut is_wrong = false;
        each(attributes, errors, |meta| {
            is_wrong = true;
            let key = meta.path.get_ident().map(ToString::to_string);
            let twice = |is: bool| {
                is.then(|| meta.error("this was said already"))
                    .map_or(Ok(()), Err)
            };
            match key.as_deref() {
                Some("schema") => {
                    twice(found.schema.is_some())?;
                    found.schema = Some((meta.value()?.parse()?, Form::File));
                }
                Some("inline") => {
                    twice(found.schema.is_some())?;
                    found.schema = Some((meta.value()?.parse()?, Form::Inline));
                }
                Some("crate") => {
                    twice(found.krate.is_some())?;
                    found.krate = Some(meta.value()?.parse()?);
                }
                Some(key) => {
                    let all = [Kind::Element, Kind::Type, Kind::Choice, Kind::Group];
                    let kind = all.into_iter().find(|kind| kind.keyword() == key);
                    let kind = kind.ok_or_else(|| meta.error(OF_TYPES))?;
                    twice(found.target.is_some())?;
                    found.target = Some((kind, meta.value()?.parse()?));
                }
                None => return Err(meta.error(OF_TYPES)),
            }
            is_wrong = false;
            Ok(())
        });
        if found.schema.is_none() && !is_wrong {
            errors.push(
                ident.span(),
                "to which schema? Say it with #[event(schema = \"schemas/….xsd\")], a path relative \
                 to the package's Cargo.toml",
            );
        }
        found
    }
}

impl Says {
    fn of(attributes: &[Attribute], errors: &mut Errors) -> Self {
        let mut found = Self::default();
        each(attributes, errors, |meta| {
            let key = meta.path.get_ident().map(ToString::to_string);
            let key = key.as_deref().unwrap_or_default();
            let role = Role::ALL.into_iter().find(|role| role.keyword() == key);
            if found.name.is_some() || found.role.is_some() {
                return Err(meta.error("one of these is enough"));
            }
            match role {
                Some(role) => found.role = Some((role, meta.path.span())),
                None if key == "name" => found.name = Some(meta.value()?.parse()?),
                None => return Err(meta.error(OF_FIELDS)),
            }
            Ok(())
        });
        found
    }
}

/// The type with its own name for `Self`, which means something else where it is used.
pub(super) fn without_self(ty: &Type, ident: &Ident) -> TokenStream {
    fn replace(tokens: TokenStream, ident: &Ident) -> TokenStream {
        let tokens = tokens.into_iter();
        let tokens = tokens.map(|token| match token {
            TokenTree::Ident(it) if it == "Self" => {
                let mut own = ident.clone();
                own.set_span(it.span());
                TokenTree::Ident(own)
            }
            TokenTree::Group(group) => {
                let mut replaced = Group::new(group.delimiter(), replace(group.stream(), ident));
                replaced.set_span(group.span());
                TokenTree::Group(replaced)
            }
            other => other,
        });
        tokens.collect()
    }
    replace(ty.to_token_stream(), ident)
}

/// `T` of a type that is written `name<T>`.
pub(super) fn argument<'t>(ty: &'t Type, name: &str) -> Option<&'t Type> {
    match ty {
        Type::Group(group) => argument(&group.elem, name),
        Type::Paren(paren) => argument(&paren.elem, name),
        Type::Path(path) if path.qself.is_none() => {
            let last = path.path.segments.last()?;
            if last.ident != name {
                return None;
            }
            let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else {
                return None;
            };
            match arguments.args.first() {
                Some(syn::GenericArgument::Type(ty)) if arguments.args.len() == 1 => Some(ty),
                _ => None,
            }
        }
        _ => None,
    }
}
