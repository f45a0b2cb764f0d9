//! The names and wildcards of a module.

use clacks_schema::{Namespaces, Process};
use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Bindings, Constraint, Module, Name};

pub(super) fn emit(module: &Module) -> TokenStream {
    if module.names.is_empty() && module.constraints.is_empty() && module.wildcards.is_empty() {
        return TokenStream::new();
    }
    let names = module.names.iter().map(|it| {
        let (ident, name) = (&it.ident, name(&it.name));
        quote!(pub(super) const #ident: rt::Name = #name;)
    });
    let constraints = module.constraints.iter().map(|it| {
        let (ident, constraint) = (&it.ident, constraint(&it.constraint));
        quote!(pub(super) static #ident: rt::Constraint = #constraint;)
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
            #(#constraints)*
            #(#wildcards)*
        }
    }
}

/// A name as a constant.
pub(super) fn name(name: &Name) -> TokenStream {
    let Name { namespace, local } = name;
    quote!(rt::Name::new(#namespace, #local))
}

/// A default or fixed value.
pub(super) fn constraint(constraint: &Constraint) -> TokenStream {
    let literal = &constraint.literal;
    let kind = if constraint.fixed {
        quote!(fixed)
    } else {
        quote!(default)
    };
    let bindings = (!constraint.bindings.is_empty()).then(|| {
        let bindings = bindings(&constraint.bindings);
        quote!(.with_bindings(#bindings))
    });
    quote!(rt::Constraint::#kind(#literal) #bindings)
}

/// What prefixes stand for.
pub(super) fn bindings(bindings: &Bindings) -> TokenStream {
    let bindings = bindings.iter();
    let bindings = bindings.map(|(prefix, namespace)| quote!((#prefix, #namespace)));
    quote!(&[#(#bindings),*])
}

fn namespaces(namespaces: &Namespaces) -> TokenStream {
    match namespaces {
        Namespaces::Any => quote!(rt::Namespaces::Any),
        // Beside no namespace, which readers never allow then, it is one at most: others are refused.
        Namespaces::Not(others) => {
            let other = others.iter().flatten().next();
            let other = other.map(String::as_str).unwrap_or_default();
            quote!(rt::Namespaces::Not(#other))
        }
        Namespaces::Of(all) => {
            let all = all.iter().map(|one| one.as_deref().unwrap_or_default());
            quote!(rt::Namespaces::Of(&[#(#all),*]))
        }
    }
}
