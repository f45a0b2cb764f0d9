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
/// all. `crate = path` says where the crate `clacks` is, if it goes by another name; `non_exhaustive`
/// marks enumerations `#[non_exhaustive]`, for crates that hand their events on to others.
#[proc_macro]
pub fn events(input: TokenStream) -> TokenStream {
    clacks_codegen::expand_events(input.into(), &folder(), &site()).into()
}

/// Holds a type to a schema: it reads, writes and validates as generated types do, and where it does
/// not match the schema, it does not compile.
///
/// ```ignore
/// #[derive(Debug, Clone, PartialEq, clacks::Event)]
/// #[event(schema = "schemas/PhoneStatus.xsd")]
/// struct PhoneStatus {
///     caller_id: String,
///     receiver_id: String,
///     status: String,
/// }
/// ```
///
/// Of the type, `#[event(…)]` says:
///
/// | | |
/// |---|---|
/// | `schema = "path"` | the file, relative to the package, or `inline = "<xs:schema …>"` |
/// | `element = "Name"` | the element that it is; `"Order/Item"` is `Item` in `Order`, `"Order/@state"` an attribute |
/// | `type = "Name"` | the type, complex or simple, that it is; without either, what is called like it |
/// | `choice = "Name"`, `group = "Name"` | the choice or the group in this element, type or group |
/// | `crate = path` | where the crate `clacks` is, if it goes by another name |
///
/// A field has the name of its element or attribute in `snake_case`, a variant the name of its
/// element or value in `CamelCase`; otherwise `#[event(name = "…")]` says it: `"@name"` is an
/// attribute, `"{namespace}name"` an element of a namespace. What has no name is said by its kind:
/// `choice`, `group`, `any`, `any_attributes`, `text`.
#[proc_macro_derive(Event, attributes(event))]
pub fn event(input: TokenStream) -> TokenStream {
    clacks_codegen::expand_derive(input.into(), &folder()).into()
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

/// The folder of the user's package.
fn folder() -> PathBuf {
    env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .unwrap_or_default()
}

/// Where the macro stands.
fn site() -> String {
    let span = Span::call_site();
    format!("{}:{}:{}", span.file(), span.line(), span.column())
}
