//! The macros of clacks: doors to `clacks-codegen`, where they are documented and tested.

use std::env;
use std::path::PathBuf;

use proc_macro::{Span, TokenStream};

/// Generates a catalogue of events from schemas, where the macro stands.
///
/// ```ignore
/// mod events {
///     clacks::events!("schemas/fax.xsd", "schemas/phone.xsd");
/// }
/// ```
///
/// A schema is a file, relative to the package, or written in place: `inline = "<xs:schema …>"`.
/// Each becomes a module; the events are there by name too, and `Event` is the enumeration of them
/// all. `crate = path` says where the crate `clacks` is, if it goes by another name.
#[proc_macro]
pub fn events(input: TokenStream) -> TokenStream {
    let folder = env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .unwrap_or_default();
    clacks_codegen::expand_events(input.into(), &folder, &site()).into()
}

/// Where the macro stands.
fn site() -> String {
    let span = Span::call_site();
    format!("{}:{}:{}", span.file(), span.line(), span.column())
}
