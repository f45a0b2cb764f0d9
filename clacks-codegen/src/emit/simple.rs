//! Simple types: enumerations and types with facets.

use clacks_schema::Facets;
use clacks_xs::{Builtin, WhiteSpace};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::{docs, elements, items, ty};
use crate::ir::{Docs, Enumeration, Restricted, Type};

pub(super) fn enumeration(item: &Enumeration) -> TokenStream {
    let ident = &item.ident;
    let docs = docs::emit(&item.docs);
    let white_space = white_space(item.white_space);
    let variants: Vec<_> = item.values.iter().map(|(variant, _)| variant).collect();
    let literals: Vec<_> = item
        .values
        .iter()
        .map(|(_, value)| value.literal.as_str())
        .collect();
    let declarations = item.values.iter().map(|(variant, value)| {
        let docs = docs::emit(&Docs {
            text: value.documentation.clone(),
            origin: format!("`{}`.", value.literal.replace('`', "'")),
        });
        quote!(#docs #variant,)
    });
    let element = item
        .element
        .as_ref()
        .map(|element| elements::emit(ident, element));
    let count = Literal::usize_unsuffixed(item.values.len());
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

pub(super) fn restricted(item: &Restricted) -> TokenStream {
    let ident = &item.ident;
    let docs = docs::emit(&item.docs);
    let derive = items::derive(item.derives);
    let base = ty(&item.base);
    let white_space = white_space(item.white_space);
    let checks = checks(&item.facets, &item.base, &base);
    let value = if checks.is_empty() {
        quote!(_)
    } else {
        quote!(value)
    };
    let patterns = patterns(&item.facets);
    let literal = if patterns.is_empty() {
        quote!(_)
    } else {
        quote!(literal)
    };
    let new_patterns = (!patterns.is_empty()).then(|| {
        if is_string(&item.base) {
            quote!(Self::check_literal(&value)?;)
        } else {
            quote!(Self::check_literal(&rt::SimpleType::to_literal(&value))?;)
        }
    });
    // Items that fall apart when written would be another list.
    let writable = matches!(item.base, Type::List(_))
        .then(|| quote!(rt::SimpleType::check_writable(&value)?;));
    let read_patterns = (!patterns.is_empty()).then(|| quote!(Self::check_literal(literal)?;));
    let check_literal = (!patterns.is_empty()).then(|| {
        quote! {
            fn check_literal(#literal: &str) -> rt::ValueResult<()> {
                #patterns
                rt::Ok(())
            }
        }
    });
    let element = item
        .element
        .as_ref()
        .map(|element| elements::emit(ident, element));
    quote! {
        #docs
        #derive
        pub struct #ident(#base);
        impl #ident {
            /// The value, if the schema allows it.
            ///
            /// # Errors
            /// The facet that forbids the value.
            pub fn new(value: impl rt::Into<#base>) -> rt::ValueResult<Self> {
                let value = value.into();
                #writable
                #new_patterns
                Self::check(&value)?;
                rt::Ok(Self(value))
            }
            /// The value without its guarantee.
            #[must_use]
            pub fn into_inner(self) -> #base {
                self.0
            }
            fn check(#value: &#base) -> rt::ValueResult<()> {
                #checks
                rt::Ok(())
            }
            #check_literal
        }
        impl rt::SimpleType for #ident {
            const WHITE_SPACE: rt::WhiteSpace = #white_space;
            fn from_literal(literal: &str) -> rt::ValueResult<Self> {
                #read_patterns
                let value = <#base as rt::SimpleType>::from_literal(literal)?;
                Self::check(&value)?;
                rt::Ok(Self(value))
            }
            fn write_literal(&self, out: &mut rt::String) {
                rt::SimpleType::write_literal(&self.0, out);
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
    let counts = [
        ("length", facets.length),
        ("min_length", facets.min_length),
        ("max_length", facets.max_length),
        ("total_digits", facets.total_digits),
        ("fraction_digits", facets.fraction_digits),
    ];
    let counts = counts.into_iter().filter_map(|(check, count)| {
        let check = quote::format_ident!("{check}");
        // No value is as large as to need more than that.
        let count = usize::try_from(count?).unwrap_or(usize::MAX);
        let count = Literal::usize_unsuffixed(count);
        Some(quote!(rt::facets::#check(value, #count)?;))
    });
    let bounds = [
        ("min_inclusive", &facets.min_inclusive),
        ("min_exclusive", &facets.min_exclusive),
        ("max_inclusive", &facets.max_inclusive),
        ("max_exclusive", &facets.max_exclusive),
    ];
    let bounds = bounds.into_iter().filter_map(|(check, literal)| {
        let literal = literal.as_deref()?;
        let check = quote::format_ident!("{check}");
        if let Some(number) = machine_integer(base, literal) {
            return Some(quote!(rt::facets::#check(value, &#number)?;));
        }
        Some(quote! {
            {
                static BOUND: rt::LazyLock<#base_type> =
                    rt::LazyLock::new(|| rt::proved_literal(#literal));
                rt::facets::#check(value, &*BOUND)?;
            }
        })
    });
    counts.chain(bounds).collect()
}

/// The literal of a bound of a type that is an integer of Rust's.
fn machine_integer(base: &Type, literal: &str) -> Option<TokenStream> {
    let Type::Builtin(builtin) = base else {
        return None;
    };
    let machine = matches!(
        builtin,
        Builtin::Long
            | Builtin::Int
            | Builtin::Short
            | Builtin::Byte
            | Builtin::UnsignedLong
            | Builtin::UnsignedInt
            | Builtin::UnsignedShort
            | Builtin::UnsignedByte
    );
    let number: i128 = literal.parse().ok().filter(|_| machine)?;
    let digits = Literal::u128_unsuffixed(number.unsigned_abs());
    Some(if number < 0 {
        quote!(-#digits)
    } else {
        quote!(#digits)
    })
}
