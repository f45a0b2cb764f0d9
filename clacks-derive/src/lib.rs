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

/// Checks an XQuery filter against a catalogue while it is compiled, and makes a `clacks::Filter` of
/// it of which all is static: nothing is parsed at run time.
///
/// ```ignore
/// let calls = bus
///     .subscribe::<PhoneStatus>()
///     .filter(clacks::xquery!(
///         clacks::events,
///         r#"declare namespace f = "http://www.gonicus.de/Events";
///            ./f:Event/f:PhoneStatus[f:Status = "busy"]"#
///     ))
///     .await?;
/// ```
///
/// The catalogue is a module with generated events, of any crate. Without one it is the one whose
/// items are all in scope (`use clacks::events::*`). An element or attribute that the schema does not
/// have there, a value that an enumeration lacks, types that cannot be compared, and everything that
/// is wrong with the query itself are compile errors that show line, column and the nearest name.
/// `crate = path,` before all says where the crate `clacks` is, if it goes by another name.
///
/// A filter that needs a tree of the document is parsed when the expression is evaluated, and
/// needs the feature `xquery-full`.
#[cfg(feature = "xquery")]
#[proc_macro]
pub fn xquery(input: TokenStream) -> TokenStream {
    clacks_codegen::expand_xquery(input.into()).into()
}

/// What the macro of a catalogue calls.
#[cfg(feature = "xquery")]
#[doc(hidden)]
#[proc_macro]
pub fn checked_xquery(input: TokenStream) -> TokenStream {
    clacks_codegen::expand_checked_xquery(input.into()).into()
}

/// Where the macro stands.
fn site() -> String {
    let span = Span::call_site();
    format!("{}:{}:{}", span.file(), span.line(), span.column())
}
