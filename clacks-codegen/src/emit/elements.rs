//! What makes a type an element, and an element an event.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::Names;
use crate::ir::Item;

pub(super) fn emit(item: &Item, names: Names<'_>) -> TokenStream {
    let Some(element) = &item.element else {
        return TokenStream::new();
    };
    let (ident, name) = (names.ident(item.id), &element.name);
    let globals = names.globals();
    if element.event {
        quote!(rt::event!(#ident, names::#name, #globals, super::__CATALOGUE);)
    } else {
        quote!(rt::element!(#ident, names::#name, #globals);)
    }
}
