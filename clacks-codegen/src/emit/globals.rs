//! What a schema declares globally, as a table.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{Names, consts, literal};
use crate::ir::Globals;

pub(super) fn emit(globals: &Globals, names: Names<'_>, runtime: &TokenStream) -> TokenStream {
    let ident = &globals.ident;
    let elements = globals.elements.iter().map(|(name, constraint, ty)| {
        let (name, ty) = (consts::name(name), names.ty(ty));
        let constraint = constraint.as_ref().map(consts::constraint);
        quote!(rt::known_element::<#ty>(#name #constraint))
    });
    let attributes = globals.attributes.iter().map(|(name, fixed, ty)| {
        let (name, ty) = (consts::name(name), names.ty(ty));
        match fixed {
            None => quote!(rt::known_attribute::<#ty>(#name)),
            Some(fixed) => {
                let literal = literal(fixed);
                quote! {
                    rt::Known {
                        name: #name,
                        check: |r, at| rt::check_fixed_attribute::<#ty>(r, at, &#literal),
                    }
                }
            }
        }
    });
    let types = globals.types.iter().map(|(name, base, ty)| {
        let (name, base) = (consts::name(name), consts::name(base));
        match ty {
            Some(ty) => {
                let ty = names.ty(ty);
                quote!(rt::known_type::<#ty>(#name, #base))
            }
            None => quote!(rt::abstract_type(#name, #base)),
        }
    });
    quote! {
        mod #ident {
            use #runtime as rt;
            pub(super) static GLOBALS: rt::Globals = rt::Globals {
                elements: &[#(#elements),*],
                attributes: &[#(#attributes),*],
                types: &[#(#types),*],
                is_read_back: false,
            };
        }
    }
}
