//! Simple types: enumerations and types with facets.

use clacks_schema::{ExplicitTimezone, Facets};
use clacks_xs::{Builtin, Pattern, WhiteSpace};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::emit::{Names, consts, docs, elements, items, number};
use crate::ir::{Docs, Enumeration, Item, Name, Restricted, Type, Union};

pub(super) fn enumeration(item: &Item, it: &Enumeration, names: Names<'_>) -> TokenStream {
    let ident = names.ident(item.id);
    let non_exhaustive = names.non_exhaustive();
    let docs = docs::emit(&item.docs);
    let element = elements::emit(item, names);
    let arguments = enumeration_arguments(ident, it);
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
    quote! {
        #docs
        #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
        #non_exhaustive
        pub enum #ident {
            #(#declarations)*
        }
        rt::enumeration!(#arguments);
        #element
    }
}

/// What makes an enum of others a simple type that allows some strings only.
pub(super) fn enumeration_values(ident: &Ident, it: &Enumeration) -> TokenStream {
    let arguments = enumeration_arguments(ident, it);
    quote!(rt::enumeration_values!(#arguments);)
}

fn enumeration_arguments(ident: &Ident, it: &Enumeration) -> TokenStream {
    let (white_space, name) = (white_space(it.white_space), type_name(it.name.as_ref()));
    let values = it.values.iter().map(|(variant, value)| {
        let literal = &value.literal;
        quote!(#variant #literal)
    });
    quote!(#ident, #white_space, #name, [#(#values),*])
}

pub(super) fn union(item: &Item, it: &Union, names: Names<'_>) -> TokenStream {
    let ident = names.ident(item.id);
    let non_exhaustive = names.non_exhaustive();
    let (docs, derive) = (docs::emit(&item.docs), items::derive(item.default));
    let element = elements::emit(item, names);
    let name = type_name(it.name.as_ref());
    let members: Vec<_> = it
        .members
        .iter()
        .map(|(variant, _, ty)| {
            let ty = names.ty(ty);
            quote!(#variant(#ty))
        })
        .collect();
    let declarations = it
        .members
        .iter()
        .zip(&members)
        .map(|((_, docs, _), member)| {
            let docs = docs::emit(docs);
            quote!(#docs #member,)
        });
    quote! {
        #docs
        #derive
        #non_exhaustive
        pub enum #ident {
            #(#declarations)*
        }
        rt::union!(#ident, #name, [#(#members),*]);
        #element
    }
}

pub(super) fn restricted(item: &Item, it: &Restricted, names: Names<'_>) -> TokenStream {
    let ident = names.ident(item.id);
    let docs = docs::emit(&item.docs);
    let element = elements::emit(item, names);
    let derive = items::derive(item.default);
    let base = names.ty(&it.base);
    let (white_space, name) = (white_space(it.white_space), type_name(it.name.as_ref()));
    let checks = checks(it, &base);
    let check = (!checks.is_empty()).then(|| {
        quote! {
            fn check(value: &#base) -> rt::ValueResult<()> {
                #checks
                rt::Ok(())
            }
        }
    });
    let patterns = patterns(&it.facets);
    let check_literal = (!patterns.is_empty()).then(|| {
        quote! {
            fn check_literal(literal: &str) -> rt::ValueResult<()> {
                #patterns
                rt::Ok(())
            }
        }
    });
    let functions = (check.is_some() || check_literal.is_some()).then(|| {
        quote! {
            impl #ident {
                #check
                #check_literal
            }
        }
    });
    let check = check.map(|_| quote!(check));
    let check_literal = check_literal.map(|_| quote!(check_literal));
    // The patterns are those of literals: the one that a value is written as may match none of
    // them. Of a string the value is the literal.
    let keeps_literal = check_literal.is_some() && !is_string(&it.base);
    let (kept, implementation) = if keeps_literal {
        (quote!(, rt::Lexical), quote!(restricted_literal))
    } else {
        (TokenStream::new(), quote!(restricted))
    };
    quote! {
        #docs
        #derive
        pub struct #ident(#base #kept);
        rt::#implementation!(#ident(#base), #white_space, #name, [#check], [#check_literal]);
        #functions
        #element
    }
}

pub(super) fn type_name(name: Option<&Name>) -> TokenStream {
    if let Some(Name { namespace, local }) = name {
        quote!(rt::Some((#namespace, #local)))
    } else {
        quote!(rt::None)
    }
}

fn white_space(white_space: WhiteSpace) -> TokenStream {
    match white_space {
        WhiteSpace::Preserve => quote!(Preserve),
        WhiteSpace::Replace => quote!(Replace),
        WhiteSpace::Collapse => quote!(Collapse),
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

fn checks(it: &Restricted, base: &TokenStream) -> TokenStream {
    let facets = &it.facets;
    // That a list has an item is what the type of it says already.
    let counts = [
        ("length", facets.length),
        ("min_length", facets.min_length),
        ("max_length", facets.max_length),
        ("total_digits", facets.total_digits),
        ("fraction_digits", facets.fraction_digits),
    ];
    let has_length = |builtin: Builtin| {
        !matches!(
            builtin.primitive(),
            Some(Builtin::QName | Builtin::Notation)
        )
    };
    let counts = counts.into_iter().filter_map(|(check, count)| {
        // Names have no length to be checked (part 2, section 4.3.1.3).
        let applies = !matches!(&it.base, Type::Builtin(builtin) if !has_length(*builtin));
        let check = quote::format_ident!("{check}");
        // No value is as large as to need more than any machine can count.
        let count = number(count.filter(|_| applies)?.min(u32::MAX.into()));
        Some(quote!(rt::facets::#check(value, #count)?;))
    });
    let bounds = [
        ("min_inclusive", &facets.min_inclusive),
        ("min_exclusive", &facets.min_exclusive),
        ("max_inclusive", &facets.max_inclusive),
        ("max_exclusive", &facets.max_exclusive),
    ];
    let bounds = bounds.into_iter().filter_map(|(check, bound)| {
        let literal = bound.as_ref()?.literal.as_str();
        let check = quote::format_ident!("{check}");
        if let Some(number) = machine_integer(&it.base, literal) {
            return Some(quote!(rt::facets::#check(value, &#number)?;));
        }
        Some(quote! {
            {
                static BOUND: rt::LazyLock<#base> =
                    rt::LazyLock::new(|| rt::proved_literal(#literal));
                rt::facets::#check(value, &*BOUND)?;
            }
        })
    });
    let allowed = it.allowed.as_ref().map(|(literals, bindings)| {
        let bindings = consts::bindings(bindings);
        quote! {
            static ALLOWED: rt::Allowed = rt::Allowed::new(&[#(#literals),*], #bindings);
            ALLOWED.check(value)?;
        }
    });
    let timezone = match facets.explicit_timezone {
        Some(ExplicitTimezone::Required) => Some(true),
        Some(ExplicitTimezone::Prohibited) => Some(false),
        Some(ExplicitTimezone::Optional) | None => None,
    };
    let timezone = timezone.map(|it| quote!(rt::facets::explicit_timezone(value, #it)?;));
    counts
        .chain(bounds)
        .chain(timezone)
        .chain(allowed)
        .collect()
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
