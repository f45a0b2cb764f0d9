//! From items to tokens, a file for each concern.

mod catalogue;
mod consts;
mod derived;
mod docs;
mod elements;
mod globals;
mod items;
mod read;
mod simple;
mod structure;
mod write;

pub(crate) use derived::{Derived, Shape, derived};
pub(crate) use docs::code;

use clacks_xs::Builtin;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::ir::{Catalogue, Given, GivenKind, Item, ItemId, Kind, Module, ModuleId, Type, What};

/// The module of the crate `clacks` that generated code reaches into. It has the version in its
/// name, so that code of another version does not compile rather than misbehave.
pub(crate) fn private() -> Ident {
    let [major, minor] = [
        env!("CARGO_PKG_VERSION_MAJOR"),
        env!("CARGO_PKG_VERSION_MINOR"),
    ];
    format_ident!("__private_{major}_{minor}")
}

/// The code of a catalogue; `krate` is the path of the crate `clacks`, `site` where the catalogue is.
pub(crate) fn emit(catalogue: &Catalogue, krate: &syn::Path, site: &str) -> TokenStream {
    let private = private();
    let runtime = quote!(#krate::#private);
    let modules = catalogue.modules.iter().enumerate();
    let modules = modules
        .filter(|(_, module)| !module.items.is_empty())
        .map(|(at, it)| {
            let names = Names {
                catalogue,
                module: ModuleId(at),
            };
            module(it, names, &runtime)
        });
    let events = catalogue::emit(catalogue);
    let structure = structure::emit(catalogue, site);
    let globals = catalogue.globals.iter().map(|it| {
        let names = Names {
            catalogue,
            module: NOWHERE,
        };
        globals::emit(it, names, &runtime)
    });
    quote! {
        #(#modules)*
        #(#globals)*
        #events
        #structure
    }
}

/// A type of the only module of a catalogue, as code in it writes it.
pub(crate) fn ty(catalogue: &Catalogue, ty: &Type) -> TokenStream {
    let names = Names {
        catalogue,
        module: ModuleId(0),
    };
    names.ty(ty)
}

/// A module without items.
const NOWHERE: ModuleId = ModuleId(usize::MAX);

/// The items as code in one of the modules calls them.
#[derive(Clone, Copy)]
struct Names<'c> {
    catalogue: &'c Catalogue,
    module: ModuleId,
}

impl Names<'_> {
    /// The name of an item of this module.
    fn ident(&self, item: ItemId) -> &Ident {
        &self.catalogue.names[item.0].ident
    }

    /// The path of any item.
    fn path(&self, item: ItemId) -> TokenStream {
        let name = &self.catalogue.names[item.0];
        let ident = &name.ident;
        if name.module == self.module {
            return quote!(#ident);
        }
        let module = &self.catalogue.modules[name.module.0].ident;
        quote!(super::#module::#ident)
    }

    /// What the schema of this module declares globally.
    fn globals(&self) -> TokenStream {
        let module = &self.catalogue.modules[self.module.0];
        if let Some(globals) = &module.globals {
            quote!(super::#globals::GLOBALS)
        } else {
            quote!(rt::Globals::NONE)
        }
    }

    /// What stands before an enumeration.
    fn non_exhaustive(&self) -> Option<TokenStream> {
        (self.catalogue.non_exhaustive).then(|| quote!(#[non_exhaustive]))
    }

    /// The type of a model group.
    fn group(&self, what: &What) -> TokenStream {
        match what {
            What::Group(item) => self.path(*item),
            What::Given(given) => given_type(given),
            What::Element(_) | What::Any(_) => TokenStream::new(),
        }
    }

    /// A type as generated code writes it.
    fn ty(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::Builtin(builtin) => builtin_type(*builtin),
            Type::Item(item) => self.path(*item),
            Type::List(item) => {
                let item = self.ty(item);
                quote!(rt::Vec<#item>)
            }
            Type::Kept(value) => {
                let value = self.ty(value);
                quote!(rt::Kept<#value>)
            }
            Type::Nillable(value) => {
                let value = self.ty(value);
                quote!(rt::Nillable<#value>)
            }
            Type::NillableWith(value, nil) => {
                let (value, nil) = (self.ty(value), self.ty(nil));
                quote!(rt::NillableWith<#value, #nil>)
            }
            Type::Any => quote!(rt::AnyContent),
            Type::AnyAttributes => quote!(rt::AnyAttributes),
            Type::AnySimple => quote!(rt::AnySimple),
            Type::Given(given) => given_type(given),
        }
    }
}

/// What is read for a field that was written by hand.
fn given_type(given: &Given) -> TokenStream {
    let argument = given_argument(given);
    match given.kind {
        GivenKind::Via | GivenKind::Own => quote!(rt::Held::<#argument>),
        GivenKind::Child => quote!(rt::Given::<#argument>),
        GivenKind::Part => quote!(rt::GivenGroup::<#argument>),
    }
}

/// What says how such a field is read and written.
fn given_argument(given: &Given) -> TokenStream {
    let marker = &given.marker;
    match given.kind {
        GivenKind::Via => quote!(rt::Via<#marker>),
        GivenKind::Own => quote!(rt::Own<#marker>),
        GivenKind::Child | GivenKind::Part => quote!(#marker),
    }
}

fn module(module: &Module, names: Names<'_>, runtime: &TokenStream) -> TokenStream {
    let ident = &module.ident;
    let docs = docs::emit(&module.docs);
    let allow = allow();
    let items: TokenStream = module.items.iter().map(|it| item(it, names)).collect();
    let consts = consts::emit(module);
    quote! {
        #docs
        #allow
        pub mod #ident {
            pub(super) use #runtime as rt;
            #items
            #consts
        }
    }
}

fn item(item: &Item, names: Names<'_>) -> TokenStream {
    match &item.kind {
        Kind::Struct(it) => items::structure(item, it, names),
        Kind::Group(body) => items::group(item, body, names),
        Kind::Choice(alternatives) => items::choice(item, alternatives, names),
        Kind::Items(alternatives) => items::items(item, alternatives, names),
        Kind::Enumeration(it) => simple::enumeration(item, it, names),
        Kind::Restricted(it) => simple::restricted(item, it, names),
        Kind::Alias(ty) => items::alias(item, ty, names),
        Kind::Wrapper(ty, constraint) => items::wrapper(item, ty, constraint.as_ref(), names),
        Kind::Union(it) => simple::union(item, it, names),
        Kind::Types(types, first) => items::types(item, types, *first, names),
    }
}

/// What is not to be held against generated code: names and texts are the schema's, and paths are
/// written out because names of the prelude may be the schema's too.
fn allow() -> TokenStream {
    quote! {
        #[allow(
            clippy::doc_markdown,
            clippy::enum_variant_names,
            clippy::similar_names,
            clippy::struct_field_names,
            clippy::upper_case_acronyms,
            reason = "names and texts are the schema's"
        )]
        #[allow(
            clippy::large_enum_variant,
            clippy::many_single_char_names,
            clippy::struct_excessive_bools,
            clippy::too_many_arguments,
            clippy::too_many_lines,
            reason = "types are as large as the schema's"
        )]
        #[allow(
            clippy::default_trait_access,
            clippy::match_single_binding,
            clippy::trivially_copy_pass_by_ref,
            clippy::unnecessary_wraps,
            reason = "what is the same for every type is written the same for every type"
        )]
        #[allow(
            dead_code,
            reason = "how a group starts matters only where it may be absent"
        )]
        #[allow(
            unused_qualifications,
            reason = "names of the prelude may be the schema's too"
        )]
    }
}

/// A number as people write it: long ones in groups of three digits.
fn number(number: u64) -> Literal {
    let digits = number.to_string();
    if digits.len() < 6 {
        return Literal::u64_unsuffixed(number);
    }
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    grouped
        .parse()
        .unwrap_or_else(|_| Literal::u64_unsuffixed(number))
}

/// The Rust type that holds the values of a built-in type.
pub(crate) fn builtin_type(builtin: Builtin) -> TokenStream {
    let name = match builtin {
        Builtin::String | Builtin::AnySimpleType => "String",
        Builtin::Boolean => return quote!(bool),
        Builtin::Long => return quote!(i64),
        Builtin::Int => return quote!(i32),
        Builtin::Short => return quote!(i16),
        Builtin::Byte => return quote!(i8),
        Builtin::UnsignedLong => return quote!(u64),
        Builtin::UnsignedInt => return quote!(u32),
        Builtin::UnsignedShort => return quote!(u16),
        Builtin::UnsignedByte => return quote!(u8),
        Builtin::Decimal => "Decimal",
        Builtin::Float => "Float",
        Builtin::Double => "Double",
        Builtin::Duration => "Duration",
        Builtin::DateTime => "DateTime",
        Builtin::Time => "Time",
        Builtin::Date => "Date",
        Builtin::GYearMonth => "GYearMonth",
        Builtin::GYear => "GYear",
        Builtin::GMonthDay => "GMonthDay",
        Builtin::GDay => "GDay",
        Builtin::GMonth => "GMonth",
        Builtin::HexBinary => "HexBinary",
        Builtin::Base64Binary => "Base64Binary",
        Builtin::AnyUri => "AnyUri",
        Builtin::NormalizedString => "NormalizedString",
        Builtin::Token => "Token",
        Builtin::Language => "Language",
        Builtin::NmToken => "NmToken",
        Builtin::NmTokens => "NmTokens",
        Builtin::Name => "XmlName",
        Builtin::NcName => "NcName",
        Builtin::Integer => "Integer",
        Builtin::NonPositiveInteger => "NonPositiveInteger",
        Builtin::NegativeInteger => "NegativeInteger",
        Builtin::NonNegativeInteger => "NonNegativeInteger",
        Builtin::PositiveInteger => "PositiveInteger",
        Builtin::QName | Builtin::Notation => "ExpandedName",
        Builtin::Id => "Id",
        Builtin::IdRef => "IdRef",
        Builtin::IdRefs => "IdRefs",
        Builtin::Entity => "Entity",
        Builtin::Entities => "Entities",
        Builtin::DateTimeStamp => "DateTimeStamp",
        Builtin::YearMonthDuration => "YearMonthDuration",
        Builtin::DayTimeDuration => "DayTimeDuration",
        // Refused.
        Builtin::AnyAtomicType | Builtin::Error => "Unsupported",
    };
    let name = format_ident!("{name}");
    quote!(rt::#name)
}
