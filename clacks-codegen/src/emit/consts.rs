//! The names and wildcards of a module.

use clacks_schema::{Namespaces, Process};
use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::literal;
use crate::ir::{Constraint, Module, Name};

pub(super) fn emit(module: &Module) -> TokenStream {
    if module.names.is_empty() && module.wildcards.is_empty() {
        return TokenStream::new();
    }
    let names = module.names.iter().map(|it| {
        let (ident, name) = (&it.ident, name(&it.name));
        let constraint = it.constraint.as_ref().map(constraint);
        quote!(pub(super) const #ident: rt::Name = #name #constraint;)
    });
    let wildcards = module.wildcards.iter().map(|it| {
        let ident = &it.ident;
        let namespaces = namespaces(&it.namespaces);
        let process = match it.process {
            Process::Skip => quote!(Skip),
            Process::Lax => quote!(Lax),
            Process::Strict => quote!(Strict),
        };
        quote! {
            pub(super) static #ident: rt::Wildcard = rt::Wildcard {
                namespaces: #namespaces,
                process: rt::Process::#process,
            };
        }
    });
    quote! {
        mod names {
            use super::rt;
            #(#names)*
            #(#wildcards)*
        }
    }
}

/// A name as a constant.
pub(super) fn name(name: &Name) -> TokenStream {
    let Name { namespace, local } = name;
    quote!(rt::Name::new(#namespace, #local))
}

/// What follows the name of an element that has a default or fixed value.
pub(super) fn constraint(constraint: &Constraint) -> TokenStream {
    let (fixed, literal) = (constraint.fixed, literal(&constraint.literal));
    quote!(.constrained(&rt::Constraint { fixed: #fixed, literal: #literal }))
}

fn namespaces(namespaces: &Namespaces) -> TokenStream {
    match namespaces {
        Namespaces::Any => quote!(rt::Namespaces::Any),
        Namespaces::Not(other) => {
            let other = other.as_deref().unwrap_or_default();
            quote!(rt::Namespaces::Not(#other))
        }
        Namespaces::Of(all) => {
            let all = all.iter().map(|one| one.as_deref().unwrap_or_default());
            quote!(rt::Namespaces::Of(&[#(#all),*]))
        }
    }
}
