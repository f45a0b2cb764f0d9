//! The catalogue as a whole: its events by name, and the enumeration of them all.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Catalogue, Event};

pub(super) fn emit(catalogue: &Catalogue, runtime: &TokenStream) -> TokenStream {
    let place = |event: &Event| {
        let name = &catalogue.names[event.item.0];
        (&catalogue.modules[name.module.0].ident, &name.ident)
    };
    let uses = catalogue.events.iter().map(|event| {
        let ((module, ty), ident) = (place(event), &event.ident);
        let name = if ty == ident {
            quote!(#ty)
        } else {
            quote!(#ty as #ident)
        };
        quote! {
            #[allow(unused_imports, reason = "nobody must use every event")]
            #[doc(inline)]
            pub use self::#module::#name;
        }
    });
    let idents: Vec<_> = catalogue.events.iter().map(|event| &event.ident).collect();
    let docs = catalogue
        .events
        .iter()
        .map(|event| format!(" An event `{}`.", event.local));
    let paths: Vec<_> = catalogue
        .events
        .iter()
        .map(|event| {
            let (module, ty) = place(event);
            quote!(self::#module::#ty)
        })
        .collect();
    let mut namespaces: Vec<_> = catalogue
        .events
        .iter()
        .map(|event| &event.namespace)
        .collect();
    namespaces.sort();
    namespaces.dedup();
    let allow = super::allow();
    quote! {
        #(#uses)*
        /// An event of this catalogue: what a subscription to all of them yields.
        #allow
        #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
        pub enum Event {
            #(#[doc = #docs] #idents(#paths),)*
        }
        // In a block, where no schema can have a module called like the name in use here.
        #allow
        const _: () = {
            use #runtime as rt;
            #(
                impl rt::From<#paths> for Event {
                    fn from(event: #paths) -> Self {
                        Self::#idents(event)
                    }
                }
            )*
            impl rt::Event for Event {
                const KINDS: &'static [rt::EventKind] = &[#(rt::event_kind::<#paths>()),*];
                fn kind(&self) -> rt::EventKind {
                    match self {
                        #(Self::#idents(_) => rt::event_kind::<#paths>(),)*
                    }
                }
                fn to_envelope(&self) -> rt::Result<rt::String> {
                    match self {
                        #(Self::#idents(event) => rt::to_envelope(event),)*
                    }
                }
                fn from_envelope(xml: &str) -> rt::Result<Self> {
                    const ENVELOPES: &[rt::Name] = &[#(rt::Name::new(#namespaces, "Event")),*];
                    let mut envelope = rt::Envelope::open(xml, ENVELOPES)?;
                    #(
                        if envelope.holds(<#paths as rt::Element>::NAME)? {
                            return envelope.read().map(Self::#idents);
                        }
                    )*
                    rt::Err(envelope.unexpected())
                }
            }
        };
    }
}
