//! What a type gets whose derivation failed: enough for the code that uses it to compile.

use proc_macro2::TokenStream;
use quote::quote;

use crate::derive::input::{Input, Shape};
use crate::emit::private;

/// Implementations that do nothing. They are never run, since the compiler has an error.
pub(super) fn stub(input: &Input, krate: &TokenStream) -> TokenStream {
    let (ident, private) = (&input.ident, private());
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    let is_simple = match &input.shape {
        Shape::Struct(_) => false,
        Shape::Tuple(_) => true,
        Shape::Enum(variants) => variants.iter().all(|variant| variant.is_unit),
    };
    let code = if is_simple {
        quote! {
            impl #generics rt::SimpleType for #ident #arguments #bounds {
                const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Preserve;
                fn from_literal(_: &str) -> rt::ValueResult<Self> {
                    rt::broken()
                }
                fn write_literal(&self, _: &mut rt::String) {
                    rt::broken()
                }
            }
            impl #generics rt::SimpleComponent for #ident #arguments #bounds {
                const HELD_TO: &'static str = rt::expect::BROKEN;
            }
            rt::broken_value!(#ident);
        }
    } else {
        quote! {
            impl #generics rt::Content for #ident #arguments #bounds {
                fn read(_: &mut rt::Reader<'_>) -> rt::Result<Self> {
                    rt::broken()
                }
                fn write<'w>(&'w self, _: &mut rt::Writer<'w>) -> rt::Result<()> {
                    rt::broken()
                }
            }
            impl #generics rt::Group for #ident #arguments #bounds {
                const HELD_TO: &'static str = rt::expect::BROKEN;
                fn starts(_: &mut rt::Reader<'_>) -> rt::Result<bool> {
                    rt::broken()
                }
                fn read(_: &mut rt::Reader<'_>) -> rt::Result<Self> {
                    rt::broken()
                }
                fn write<'w>(&'w self, _: &mut rt::Writer<'w>) -> rt::Result<()> {
                    rt::broken()
                }
            }
        }
    };
    let is_generic = !input.generics.params.is_empty();
    let event = (!is_generic)
        .then(|| quote!(rt::event!(#ident, rt::Name::new("", ""), rt::Globals::NONE, "");));
    let generic = is_generic.then(|| {
        quote! {
            impl #generics #ident #arguments #bounds {
                pub fn from_xml(_: &str) -> rt::Result<Self> {
                    rt::broken()
                }
                pub fn to_xml(&self) -> rt::Result<rt::String> {
                    rt::broken()
                }
            }
        }
    });
    // A value may only be one that has no parameters.
    let code = if is_generic && is_simple {
        TokenStream::new()
    } else {
        code
    };
    quote! {
        #[allow(dead_code, reason = "it is never run")]
        const _: () = {
            use #krate::#private as rt;
            #code
            impl #generics rt::Component for #ident #arguments #bounds {
                const HELD_TO: &'static str = rt::expect::BROKEN;
                fn read_content(_: &mut rt::Reader<'_>) -> rt::Result<Self> {
                    rt::broken()
                }
                fn write_content<'w>(&'w self, _: &mut rt::Writer<'w>) -> rt::Result<()> {
                    rt::broken()
                }
            }
            #event
            #generic
        };
    }
}
