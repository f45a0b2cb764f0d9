//! Simple types: enumerations and types with facets.

use clacks_schema::Facets;
use clacks_xs::{Builtin, Pattern, WhiteSpace};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::{Names, docs, elements, items, number};
use crate::ir::{Docs, Enumeration, Item, Restricted, Type};

pub(super) fn enumeration(item: &Item, it: &Enumeration, names: Names<'_>) -> TokenStream {
    let ident = names.ident(item.id);
    let docs = docs::emit(&item.docs);
    let element = elements::emit(item, names);
    let white_space = white_space(it.white_space);
    let variants: Vec<_> = it.values.iter().map(|(variant, _)| variant).collect();
    let literals: Vec<_> = it
        .values
        .iter()
        .map(|(_, value)| value.literal.as_str())
        .collect();
    let declarations = it.values.iter().map(|(variant, value)| {
        let docs = docs::emit(&Docs {
            text: value.documentation.clone(),
            origin: docs::code(&value.literal).map_or_else(
                || format!("The value {:?}.", value.literal),
                |code| format!("{code}."),
            ),
        });
        quote!(#docs #variant,)
    });
    let count = Literal::usize_unsuffixed(it.values.len());
    quote! {
        #docs
        #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
        pub enum #ident {
            #(#declarations)*
        }
        impl #ident {
            /// All values, in the order of the schema.
            pub const ALL: [Self; #count] = [#(Self::#variants),*];
            /// The value as it stands in documents.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    #(Self::#variants => #literals,)*
                }
            }
        }
        impl rt::SimpleType for #ident {
            const WHITE_SPACE: rt::WhiteSpace = #white_space;
            fn from_literal(literal: &str) -> rt::ValueResult<Self> {
                match literal {
                    #(#literals => rt::Ok(Self::#variants),)*
                    _ => rt::Err(rt::facets::enumeration_error(literal, &Self::ALL.map(Self::as_str))),
                }
            }
            fn write_literal(&self, out: &mut rt::String) {
                out.push_str(self.as_str());
            }
        }
        rt::literal_conversions!(#ident);
        #element
    }
}

pub(super) fn restricted(item: &Item, it: &Restricted, names: Names<'_>) -> TokenStream {
    let ident = names.ident(item.id);
    let docs = docs::emit(&item.docs);
    let element = elements::emit(item, names);
    let derive = items::derive(item.derives);
    let base = names.ty(&it.base);
    let white_space = white_space(it.white_space);
    let checks = checks(&it.facets, &it.base, &base);
    let (parameter, argument) = if is_small(&it.base) {
        (quote!(#base), quote!(value))
    } else {
        (quote!(&#base), quote!(&value))
    };
    let call_check = (!checks.is_empty()).then(|| quote!(Self::check(#argument)?;));
    let check = (!checks.is_empty()).then(|| {
        quote! {
            fn check(value: #parameter) -> rt::ValueResult<()> {
                #checks
                rt::Ok(())
            }
        }
    });
    let patterns = patterns(&it.facets);
    // The patterns are those of literals: the one that a value is written as may match none of
    // them. Of a string the value is the literal.
    let keeps_literal = !patterns.is_empty() && !is_string(&it.base);
    let new_patterns = (!patterns.is_empty()).then(|| {
        if keeps_literal {
            quote! {
                let literal = rt::Lexical::of(&value);
                Self::check_literal(literal.as_str())?;
            }
        } else {
            quote!(Self::check_literal(&value)?;)
        }
    });
    let (literal_field, new_literal, read_literal, write) = if keeps_literal {
        (
            quote!(, rt::Lexical),
            quote!(, literal),
            quote!(, rt::Lexical::new(literal)),
            quote!(out.push_str(self.1.as_str());),
        )
    } else {
        let write = quote!(rt::SimpleType::write_literal(&self.0, out););
        (
            TokenStream::new(),
            TokenStream::new(),
            TokenStream::new(),
            write,
        )
    };
    // Items that fall apart when written would be another list.
    let writable =
        matches!(it.base, Type::List(_)).then(|| quote!(rt::SimpleType::check_writable(&value)?;));
    let read_patterns = (!patterns.is_empty()).then(|| quote!(Self::check_literal(literal)?;));
    let check_literal = (!patterns.is_empty()).then(|| {
        quote! {
            fn check_literal(literal: &str) -> rt::ValueResult<()> {
                #patterns
                rt::Ok(())
            }
        }
    });
    quote! {
        #docs
        #derive
        pub struct #ident(#base #literal_field);
        impl #ident {
            /// The value, if the schema allows it.
            ///
            /// # Errors
            /// The facet that forbids the value.
            pub fn new(value: impl rt::Into<#base>) -> rt::ValueResult<Self> {
                let value = value.into();
                #writable
                #new_patterns
                #call_check
                rt::Ok(Self(value #new_literal))
            }
            /// The value without its guarantee.
            #[must_use]
            pub fn into_inner(self) -> #base {
                self.0
            }
            #check
            #check_literal
        }
        impl rt::SimpleType for #ident {
            const WHITE_SPACE: rt::WhiteSpace = #white_space;
            fn from_literal(literal: &str) -> rt::ValueResult<Self> {
                #read_patterns
                let value = <#base as rt::SimpleType>::from_literal(literal)?;
                #call_check
                rt::Ok(Self(value #read_literal))
            }
            fn write_literal(&self, out: &mut rt::String) {
                #write
            }
        }
        rt::restricted!(#ident, #base);
        rt::literal_conversions!(#ident);
        #element
    }
}

fn white_space(white_space: WhiteSpace) -> TokenStream {
    match white_space {
        WhiteSpace::Preserve => quote!(rt::WhiteSpace::Preserve),
        WhiteSpace::Replace => quote!(rt::WhiteSpace::Replace),
        WhiteSpace::Collapse => quote!(rt::WhiteSpace::Collapse),
    }
}

fn is_string(base: &Type) -> bool {
    matches!(base, Type::Builtin(builtin)
        if matches!(builtin.primitive(), Some(Builtin::String | Builtin::AnyUri)))
}

/// Of each step of derivation one pattern must match.
fn patterns(facets: &Facets) -> TokenStream {
    facets
        .patterns
        .iter()
        .map(|alternatives| {
            let count = Literal::usize_unsuffixed(alternatives.len());
            let alternatives = alternatives.iter().map(Pattern::as_str);
            let alternatives: Vec<_> = alternatives.collect();
            quote! {
                {
                    static PATTERNS: [rt::Pattern; #count] =
                        [#(rt::Pattern::lazy(#alternatives)),*];
                    rt::check_patterns(literal, &PATTERNS, &[#(#alternatives),*])?;
                }
            }
        })
        .collect()
}

fn checks(facets: &Facets, base: &Type, base_type: &TokenStream) -> TokenStream {
    let value = if is_small(base) {
        quote!(&value)
    } else {
        quote!(value)
    };
    let counts = [
        ("length", facets.length),
        ("min_length", facets.min_length),
        ("max_length", facets.max_length),
        ("total_digits", facets.total_digits),
        ("fraction_digits", facets.fraction_digits),
    ];
    let counts = counts.into_iter().filter_map(|(check, count)| {
        let check = quote::format_ident!("{check}");
        // No value is as large as to need more than any machine can count.
        let count = number(count?.min(u32::MAX.into()));
        Some(quote!(rt::facets::#check(#value, #count)?;))
    });
    let bounds = [
        ("min_inclusive", &facets.min_inclusive),
        ("min_exclusive", &facets.min_exclusive),
        ("max_inclusive", &facets.max_inclusive),
        ("max_exclusive", &facets.max_exclusive),
    ];
    let bounds = bounds.into_iter().filter_map(|(check, literal)| {
        let literal = literal.as_ref()?.literal.as_str();
        let check = quote::format_ident!("{check}");
        if let Some(number) = machine_integer(base, literal) {
            return Some(quote!(rt::facets::#check(#value, &#number)?;));
        }
        Some(quote! {
            {
                static BOUND: rt::LazyLock<#base_type> =
                    rt::LazyLock::new(|| rt::proved_literal(#literal));
                rt::facets::#check(#value, &*BOUND)?;
            }
        })
    });
    counts.chain(bounds).collect()
}

/// Whether values are so small that they are handed on by value.
fn is_small(base: &Type) -> bool {
    is_machine_integer(base)
        || matches!(
            base,
            Type::Builtin(
                Builtin::Double
                    | Builtin::Float
                    | Builtin::GDay
                    | Builtin::GMonth
                    | Builtin::GMonthDay
            )
        )
}

fn is_machine_integer(base: &Type) -> bool {
    matches!(
        base,
        Type::Builtin(
            Builtin::Long
                | Builtin::Int
                | Builtin::Short
                | Builtin::Byte
                | Builtin::UnsignedLong
                | Builtin::UnsignedInt
                | Builtin::UnsignedShort
                | Builtin::UnsignedByte
        )
    )
}

/// The literal of a bound of a type that is an integer of Rust's.
fn machine_integer(base: &Type, literal: &str) -> Option<TokenStream> {
    let value: i128 = literal.parse().ok().filter(|_| is_machine_integer(base))?;
    let digits = number(value.unsigned_abs().try_into().ok()?);
    Some(if value < 0 {
        quote!(-#digits)
    } else {
        quote!(#digits)
    })
}
