//! `#[derive(Event)]`: types that users write by hand, held to a schema.
//!
//! The schema is lowered to items as for generated code. Then the item for which a type is derived
//! is joined with it: the fields take the places of those that would be generated, or it is an error
//! at the field. What comes out are items again, for the one emitter.

mod errors;
mod import;
mod input;
mod join;
mod load;
mod slots;
mod structure;
mod stub;
mod target;
mod types;
mod variants;

use std::path::Path;

use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use errors::{compile_error, message};
pub(crate) use load::{from_anywhere, tracked, unreadable};

use errors::Errors;
use input::Input;

/// Expands `#[derive(Event)]`: `folder` is that of the user's package, to which paths are relative.
pub fn expand_derive(input: TokenStream, folder: &Path) -> TokenStream {
    let mut errors = Errors::default();
    let Some(input) = Input::parse(input, &mut errors) else {
        return errors.into_tokens();
    };
    input.check_generics(&mut errors);
    let krate = input.attributes.krate.as_ref();
    let krate = krate.map_or_else(|| quote!(::clacks), from_anywhere);
    let loaded = load::load(&input, folder, &mut errors);
    let tracked = loaded
        .as_ref()
        .map(|loaded| tracked(&loaded.shared.sources));
    let code = loaded.and_then(|loaded| join::join(&input, &loaded, &krate, &mut errors));
    // A type that lacks what it derives would be an error wherever it is used.
    let code = match code {
        Some(code) if errors.is_empty() => code,
        _ => stub::stub(&input, &krate),
    };
    let errors = errors.into_tokens();
    quote!(#errors #tracked #code)
}
