//! The catalogue as a whole: its events by name, and the enumeration of them all.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Catalogue, Event};

pub(super) fn emit(catalogue: &Catalogue) -> TokenStream {
    let Some(first) = catalogue.events.first() else {
        return TokenStream::new();
    };
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
    let docs = catalogue
        .events
        .iter()
        .map(|event| format!(" An event `{}`.", event.local));
    let events: Vec<_> = catalogue
        .events
        .iter()
        .map(|event| {
            let ident = &event.ident;
            quote!(#ident(#ident))
        })
        .collect();
    let mut namespaces: Vec<_> = catalogue
        .events
        .iter()
        .map(|event| &event.namespace)
        .collect();
    namespaces.sort();
    namespaces.dedup();
    // As the modules call it: a path that leads nowhere is an error once.
    let (module, _) = place(first);
    let rt = quote!(self::#module::rt);
    let allow = super::allow();
    let non_exhaustive = catalogue.non_exhaustive.then(|| quote!(#[non_exhaustive]));
    quote! {
        #(#uses)*
        /// An event of this catalogue: what a subscription to all of them yields.
        #allow
        #[derive(#rt::Clone, #rt::Debug, #rt::PartialEq)]
        #non_exhaustive
        pub enum Event {
            #(#[doc = #docs] #events,)*
        }
        #rt::catalogue!(Event, [#(#namespaces),*], [#(#events),*], __CATALOGUE);
    }
}
