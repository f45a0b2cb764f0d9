//! What makes a type an element, and an element an event.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::Names;
use crate::ir::Item;

pub(super) fn emit(item: &Item, names: Names<'_>) -> TokenStream {
    let Some(element) = &item.element else {
        return TokenStream::new();
    };
    let ident = names.ident(item.id);
    let name = &element.name;
    let envelope = element.event.then(|| {
        quote! {
            /// Reads and validates the form on the bus: the element `Event` that holds exactly
            /// this event.
            ///
            /// # Errors
            /// What is not well-formed or not valid, with its place.
            pub fn from_envelope(xml: &str) -> rt::Result<Self> {
                rt::from_envelope(xml)
            }
            /// Writes the form on the bus: an XML declaration and the element `Event` around
            /// this event.
            ///
            /// # Errors
            /// What the types cannot rule out: forbidden characters, counts out of bounds.
            pub fn to_envelope(&self) -> rt::Result<rt::String> {
                rt::to_envelope(self)
            }
        }
    });
    let event = element.event.then(|| {
        quote! {
            impl rt::Event for #ident {
                const KINDS: &'static [rt::EventKind] = &[rt::event_kind::<Self>()];
                fn kind(&self) -> rt::EventKind {
                    <Self as rt::Event>::KINDS[0]
                }
                fn to_envelope(&self) -> rt::Result<rt::String> {
                    rt::to_envelope(self)
                }
                fn from_envelope(xml: &str) -> rt::Result<Self> {
                    rt::from_envelope(xml)
                }
            }
        }
    });
    quote! {
        impl #ident {
            /// Reads and validates a document that is this element.
            ///
            /// # Errors
            /// What is not well-formed or not valid, with its place.
            pub fn from_xml(xml: &str) -> rt::Result<Self> {
                rt::from_xml(xml)
            }
            /// Writes a document that is this element.
            ///
            /// # Errors
            /// What the types cannot rule out: forbidden characters, counts out of bounds.
            pub fn to_xml(&self) -> rt::Result<rt::String> {
                rt::to_xml(self)
            }
            #envelope
        }
        impl rt::Element for #ident {
            const NAME: &'static rt::Name = &names::#name;
        }
        #event
    }
}
