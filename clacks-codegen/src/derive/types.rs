//! The types of fields: how often they hold a value, and which values.

use clacks_xs::Builtin;
use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote, quote_spanned};
use syn::Type as RustType;
use syn::spanned::Spanned as _;

use crate::derive::errors::{Errors, at};
use crate::derive::import::Import;
use crate::derive::input::{Role, argument, without_self};
use crate::derive::slots::{Holds, Slot, SlotName};
use crate::derive::target::{Component, Finder};
use crate::emit;
use crate::ir::{Given, GivenKind, ItemId, Kind, Occurs, Type, What};
use crate::lower::{Index, Origin};

/// The fields of a type as they are joined with the schema.
pub(super) struct Join<'j> {
    pub(super) finder: Finder<'j>,
    pub(super) index: &'j Index,
    pub(super) import: Import<'j>,
    pub(super) errors: &'j mut Errors,
    /// The type.
    pub(super) ident: &'j syn::Ident,
    /// Names for the types of the fields, where they mean what they mean in the user's code.
    pub(super) aliases: TokenStream,
    /// The markers of the fields, and checks that they are what they must be.
    pub(super) markers: TokenStream,
    pub(super) count: usize,
}

/// The type of a field, as code for it is generated.
pub(super) struct Joined {
    pub(super) what: Values,
    pub(super) boxed: bool,
}

pub(super) enum Values {
    Type(Type),
    What(What),
    /// What is read is of the type that it must be of.
    AsRead,
}

impl Join<'_> {
    /// The type of a field that takes a slot.
    pub(super) fn field(&mut self, slot: &Slot, name: &str, ty: &RustType) -> Option<Joined> {
        let is_list = match &slot.holds {
            Holds::Value(ty) => matches!(self.import.resolved(ty), Type::List(_)),
            _ => false,
        };
        let inner = self.occurrence(slot, ty, is_list)?;
        let many = matches!(slot.occurs, Occurs::Many(..));
        let (boxed, inner) = match argument(inner, "Box") {
            Some(_) if many => {
                let message = "a `Vec` of a `Box` is not read: its items are on the heap already";
                self.errors.push(inner.span(), message);
                return None;
            }
            Some(unboxed) if self.can_be_boxed(&slot.holds) => (true, unboxed),
            _ => (false, inner),
        };
        let what = match &slot.holds {
            Holds::Fixed => {
                let exact = fixed_type(slot);
                self.is_named(slot, inner, exact)
                    .then_some(Values::AsRead)?
            }
            Holds::Never => return None,
            Holds::Group(item) => {
                let given = self.marker(name, inner, GivenKind::Part, None, Some(*item), slot);
                Values::What(What::Given(given))
            }
            Holds::Value(ty) => Values::Type(self.value(slot, name, ty, inner)?),
        };
        Some(Joined { what, boxed })
    }

    /// Whether a value takes a type of the user's, which may contain itself.
    fn can_be_boxed(&self, holds: &Holds) -> bool {
        match holds {
            Holds::Group(_) => true,
            Holds::Value(ty) => {
                let ty = match self.import.resolved(ty) {
                    Type::Nillable(ty) => self.import.resolved(&ty),
                    ty => ty,
                };
                self.kind(&ty) == Ok(GivenKind::Child)
            }
            Holds::Fixed | Holds::Never => false,
        }
    }

    /// The type of one value, if the field holds as many as the schema has.
    fn occurrence<'t>(
        &mut self,
        slot: &Slot,
        ty: &'t RustType,
        is_list: bool,
    ) -> Option<&'t RustType> {
        let (option, vec) = (argument(ty, "Option"), argument(ty, "Vec"));
        let vec = vec.filter(|inner| !is_list || argument(inner, "Vec").is_some());
        let what = slot.shown(self.finder.sources);
        let (why, instead) = match (slot.occurs, option, vec) {
            (Occurs::Once, None, None) => return Some(ty),
            (Occurs::Optional, Some(inner), _) | (Occurs::Many(..), _, Some(inner)) => {
                return Some(inner);
            }
            (Occurs::Once, Some(inner), _) => {
                let why = match &slot.default {
                    Some(default) => format!("{what} is {default} where it is not written"),
                    None => format!("{what} is required: the field is never `None`"),
                };
                (why, shown(inner))
            }
            (Occurs::Once, None, Some(inner)) => {
                let why = format!("{what} is there exactly once, not any number of times");
                (why, shown(inner))
            }
            (Occurs::Optional, None, Some(inner)) => {
                let why = format!("{what} is there once at most, not any number of times");
                (why, format!("Option<{}>", shown(inner)))
            }
            (Occurs::Optional, None, None) => {
                let why = format!("{what} may be absent, which the field cannot tell");
                (why, format!("Option<{}>", shown(ty)))
            }
            (Occurs::Many(min, max), option, None) => {
                let times = match max {
                    Some(max) => format!("from {min} to {max} times"),
                    None => "any number of times".to_owned(),
                };
                let why =
                    format!("{what} may be there {times}, more often than the field can hold");
                (why, format!("Vec<{}>", shown(option.unwrap_or(ty))))
            }
        };
        let message = format!("{why}\nhelp: make it `{instead}`");
        self.errors.push(ty.span(), message);
        None
    }

    /// A value of a type of the schema.
    pub(super) fn value(
        &mut self,
        slot: &Slot,
        name: &str,
        schema: &Type,
        ty: &RustType,
    ) -> Option<Type> {
        let resolved = self.import.resolved(schema);
        let nillable = argument(ty, "Nillable");
        match (&resolved, nillable) {
            (Type::Nillable(of), Some(inner)) => {
                let inner = self.value(slot, name, of, inner)?;
                return Some(Type::Nillable(Box::new(inner)));
            }
            (Type::Nillable(_), None) => {
                let message = format!(
                    "{} may be nil, which the field cannot tell\nhelp: make it \
                     `clacks::xml::Nillable<{}>`",
                    slot.shown(self.finder.sources),
                    shown(ty)
                );
                self.errors.push(ty.span(), message);
                return None;
            }
            (_, Some(inner)) => {
                let message = format!(
                    "{} cannot be nil\nhelp: make it `{}`",
                    slot.shown(self.finder.sources),
                    shown(inner)
                );
                self.errors.push(ty.span(), message);
                return None;
            }
            _ => {}
        }
        let kind = match self.kind(&resolved) {
            Ok(kind) => kind,
            Err(Exact(exact)) => {
                if !self.is_named(slot, ty, exact) {
                    return None;
                }
                self.exactly(ty, exact);
                return Some(resolved);
            }
        };
        if let Some(what) = self.unsupported(&resolved) {
            let message = format!(
                "{} is {what}, which a type written by hand cannot hold\nhelp: let `events!` \
                 generate the type",
                slot.shown(self.finder.sources)
            );
            self.errors.push(ty.span(), message);
            return None;
        }
        let imported = match kind {
            GivenKind::Via => Some(self.import.simple(&resolved)),
            _ => None,
        };
        let item = item_of(&resolved);
        Some(Type::Given(
            self.marker(name, ty, kind, imported, item, slot),
        ))
    }

    /// How values of a type are held; the type itself where there is no other.
    fn kind(&self, ty: &Type) -> Result<GivenKind, Exact> {
        match ty {
            Type::Builtin(_) => Ok(GivenKind::Via),
            Type::List(item) => self.kind(&self.import.resolved(item)),
            Type::Item(id) => Ok(match self.import.item(*id).map(|item| &item.kind) {
                Some(Kind::Restricted(it)) => self.kind(&self.import.resolved(&it.base))?,
                Some(Kind::Enumeration(_) | Kind::Union(_)) => GivenKind::Own,
                _ => GivenKind::Child,
            }),
            Type::Any => Err(Exact("AnyContent")),
            Type::AnySimple => Err(Exact("AnySimple")),
            Type::AnyAttributes => Err(Exact("AnyAttributes")),
            Type::Kept(ty) | Type::Nillable(ty) => self.kind(ty),
            Type::NillableWith(..) | Type::Given(_) => Ok(GivenKind::Child),
        }
    }

    /// What there is that only generated types hold.
    fn unsupported(&self, ty: &Type) -> Option<&'static str> {
        match ty {
            Type::NillableWith(..) => Some("nillable and has attributes"),
            Type::List(item) => self.unsupported(&self.import.resolved(item)),
            Type::Item(id) => match self.import.item(*id).map(|item| &item.kind) {
                Some(Kind::Restricted(it))
                    if self.kind(&self.import.resolved(&it.base)) == Ok(GivenKind::Own) =>
                {
                    Some("a restricted union or list of enumerated values")
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// Checks that a field is of a type of this library that there is no other for.
    fn exactly(&mut self, ty: &RustType, exact: &str) {
        let alias = self.alias(ty);
        let (span, exact) = (ty.span(), format_ident!("{exact}"));
        self.markers.extend(quote_spanned! {span=>
            const _: fn(#alias) -> rt::#exact = |value| value;
        });
    }

    /// Whether a field is of a type of this library that there is no other for, by name.
    fn is_named(&mut self, slot: &Slot, ty: &RustType, exact: &str) -> bool {
        let is_exact = match ty {
            RustType::Path(path) => {
                let last = path.path.segments.last();
                last.is_some_and(|last| last.ident == exact)
            }
            _ => false,
        };
        if !is_exact {
            let message = format!(
                "{} is kept as it is, for which there is one type\nhelp: make it \
                 `clacks::xml::{exact}`",
                slot.shown(self.finder.sources)
            );
            self.errors.push(ty.span(), message);
        }
        is_exact
    }

    /// A name for a type of the user's.
    fn alias(&mut self, ty: &RustType) -> syn::Ident {
        let alias = format_ident!("__Type{}", self.count, span = ty.span());
        self.count += 1;
        let tokens = without_self(ty, self.ident);
        self.aliases.extend(quote!(type #alias = #tokens;));
        alias
    }

    /// The marker of a field, whose type must be derived for `item` if it is derived.
    pub(super) fn marker(
        &mut self,
        name: &str,
        ty: &RustType,
        kind: GivenKind,
        schema: Option<Type>,
        item: Option<ItemId>,
        slot: &Slot,
    ) -> Given {
        let alias = self.alias(ty);
        let marker = format_ident!("__Field{}", self.count);
        let span = ty.span();
        let (to, check) = match kind {
            GivenKind::Via => (quote!(Fits), quote!(fits)),
            GivenKind::Own => (quote!(Same), quote!(same)),
            GivenKind::Child => (quote!(Child), quote!(child)),
            GivenKind::Part => (quote!(Part), quote!(part)),
        };
        let schema = schema.map(|schema| {
            let schema = emit::ty(&self.import.to, &schema);
            quote!(type Schema = #schema;)
        });
        let declared = quote_spanned!(span=> type Type = #alias;);
        let identity = item.map_or_else(String::new, |item| self.identity(item));
        let message = self.message(item, slot);
        let check = quote_spanned!(span=>
            const _: () = rt::expect::#check::<#marker>(#identity, #message);
        );
        self.markers.extend(quote! {
            struct #marker;
            impl rt::#to for #marker {
                #schema
                #declared
            }
            #check
        });
        Given {
            marker,
            kind,
            name: name.to_owned(),
        }
    }

    /// What is said of a field whose type is derived for something else.
    fn message(&self, item: Option<ItemId>, slot: &Slot) -> String {
        let what = slot.shown(self.finder.sources);
        let Some(item) = item else {
            return format!(
                "{what} may be any value of its type, and the type of this field is derived for one \
                 that has fewer"
            );
        };
        let origin = self.index.origin(item);
        let hint = match origin {
            Some(Origin::Family(..)) => {
                "; since types are derived from it, derive an `enum` with a variant for each"
            }
            _ => "",
        };
        let component = origin.map(component);
        let (shown, place) = component.map_or_else(
            || ("something else".to_owned(), String::new()),
            |component| {
                let place = at(self.finder.span(component), self.finder.sources);
                (self.finder.shown(component), place)
            },
        );
        format!(
            "{what} is of the {shown}{place}, and the type of this field is derived for something \
             else{hint}"
        )
    }

    /// What types call an item that are derived for it.
    pub(super) fn identity(&self, item: ItemId) -> String {
        let Some(origin) = self.index.origin(item) else {
            return String::new();
        };
        let identity = self.finder.identity(component(origin));
        match origin {
            Origin::Complex(_) | Origin::Simple(_) | Origin::Group(_) => identity,
            Origin::Family(_, blocked) => format!("{identity} or derived {blocked:?}"),
            Origin::Substitutes(_) => format!("{identity} or substituted"),
        }
    }

    /// A type as the user could write it.
    pub(super) fn suggested(&self, slot: &Slot) -> String {
        let one = match &slot.holds {
            Holds::Group(item) => self.import.from.names[item.0].ident.to_string(),
            Holds::Fixed => format!("clacks::xml::{}", fixed_type(slot)),
            Holds::Never => String::new(),
            Holds::Value(ty) => self.suggested_type(ty),
        };
        match slot.occurs {
            Occurs::Once => one,
            Occurs::Optional => format!("Option<{one}>"),
            Occurs::Many(..) => format!("Vec<{one}>"),
        }
    }

    pub(super) fn suggested_type(&self, ty: &Type) -> String {
        match self.import.resolved(ty) {
            Type::Builtin(builtin) => builtin_name(builtin),
            Type::List(item) => format!("Vec<{}>", self.suggested_type(&item)),
            Type::Nillable(ty) => format!("clacks::xml::Nillable<{}>", self.suggested_type(&ty)),
            Type::Kept(ty) => format!("clacks::xml::Kept<{}>", self.suggested_type(&ty)),
            Type::Any => "clacks::xml::AnyContent".to_owned(),
            Type::AnySimple => "clacks::xml::AnySimple".to_owned(),
            Type::AnyAttributes => "clacks::xml::AnyAttributes".to_owned(),
            Type::Item(id) => match self.import.item(id).map(|item| &item.kind) {
                Some(Kind::Restricted(it)) => self.suggested_type(&it.base),
                _ => self.import.from.names[id.0].ident.to_string(),
            },
            Type::NillableWith(..) | Type::Given(_) => "…".to_owned(),
        }
    }
}

/// The type that a value must be of, and no other.
#[derive(Debug)]
struct Exact(&'static str);

impl PartialEq for Exact {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// The component of which an item is made.
fn component(origin: Origin) -> Component {
    match origin {
        Origin::Complex(id) | Origin::Family(id, _) => Component::Complex(id),
        Origin::Simple(id) => Component::Simple(clacks_schema::Simple::Defined(id)),
        Origin::Group(id) => Component::Group(id),
        Origin::Substitutes(id) => Component::Element(id),
    }
}

/// The type of what is kept as it is.
fn fixed_type(slot: &Slot) -> &'static str {
    match slot.name {
        SlotName::None(Role::Any) => "AnyElement",
        SlotName::None(Role::AnyAttributes) => "AnyAttributes",
        _ => "MixedText",
    }
}

/// The item that a type stands for, or is a list of.
fn item_of(ty: &Type) -> Option<ItemId> {
    match ty {
        Type::Item(id) => Some(*id),
        Type::List(item) => item_of(item),
        _ => None,
    }
}

fn builtin_name(builtin: Builtin) -> String {
    let name = emit::builtin_type(builtin).to_string().replace(' ', "");
    match name.strip_prefix("rt::") {
        Some("String") => "String".to_owned(),
        Some("XmlName") => "clacks::xs::Name".to_owned(),
        Some(name) => format!("clacks::xs::{name}"),
        None => name,
    }
}

/// A type as the user wrote it.
pub(super) fn shown(ty: &RustType) -> String {
    let tokens = ty.to_token_stream().to_string();
    let pairs = [
        (" :: ", "::"),
        (":: ", "::"),
        (" < ", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ,", ","),
    ];
    pairs
        .into_iter()
        .fold(tokens, |text, (from, to)| text.replace(from, to))
}
