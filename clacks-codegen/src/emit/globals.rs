//! What a schema declares globally, as a table.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{Names, consts};
use crate::ir::Globals;

pub(super) fn emit(globals: &Globals, names: Names<'_>, runtime: &TokenStream) -> TokenStream {
    let (ident, table) = (&globals.ident, table(globals, names));
    let allow = super::allow();
    quote! {
        #allow
        mod #ident {
            use #runtime as rt;
            pub(super) static GLOBALS: rt::Globals = #table;
        }
    }
}

/// The table.
pub(super) fn table(globals: &Globals, names: Names<'_>) -> TokenStream {
    let elements = globals.elements.iter().map(|(name, constraint, ty)| {
        let (name, ty) = (consts::name(name), names.ty(ty));
        let Some(constraint) = constraint.as_ref().map(consts::constraint) else {
            return quote!(rt::known_element::<#ty>(#name));
        };
        quote! {
            rt::Known {
                name: #name,
                check: |r| {
                    static VALUE: rt::Constraint = #constraint;
                    r.constrain(&VALUE);
                    rt::check_content::<#ty>(r)
                },
            }
        }
    });
    let attributes = globals.attributes.iter().map(|(name, fixed, ty)| {
        let (name, ty) = (consts::name(name), names.ty(ty));
        match fixed {
            None => quote!(rt::known_attribute::<#ty>(#name)),
            Some(fixed) => {
                let constraint = consts::constraint(fixed);
                quote! {
                    rt::Known {
                        name: #name,
                        check: |r, at| {
                            static VALUE: rt::Constraint = #constraint;
                            r.check_attribute_with::<#ty>(at, &VALUE)
                        },
                    }
                }
            }
        }
    });
    let types = globals.types.iter().map(|(name, base, ty)| {
        let (name, base) = (consts::name(name), consts::name(base));
        if let Some(ty) = ty {
            let ty = names.ty(ty);
            quote!(rt::known_type::<#ty>(#name, #base))
        } else {
            quote!(rt::abstract_type(#name, #base))
        }
    });
    let is_read_back = globals.is_read_back;
    quote! {
        rt::Globals {
            elements: &[#(#elements),*],
            attributes: &[#(#attributes),*],
            types: &[#(#types),*],
            is_read_back: #is_read_back,
        }
    }
}
