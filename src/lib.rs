#![doc = include_str!("../README.md")]

// Generated code names this crate as its users do.
extern crate self as clacks;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private_0_1;

#[cfg(all(feature = "macros", feature = "xquery"))]
pub use clacks_derive::xquery;
#[cfg(feature = "macros")]
pub use clacks_derive::{Event, events};
pub use clacks_runtime::*;
pub use clacks_xml::Error;
/// The datatypes of XML Schema that Rust has no like of, and the error of a value.
pub use clacks_xs as xs;

/// What is of XML: the error of reading and writing, its parts, and what fields may hold.
pub mod xml {
    #[cfg(feature = "bus")]
    pub use clacks_runtime::stream::{AsyncStream, stream_async};
    pub use clacks_xml::{
        AnyAttribute, AnyAttributes, AnyContent, AnyElement, AnyName, AnyNode, AnySimple, Doctype,
        Error, ErrorKind, Holds, Items, Kept, MAX_ATTRIBUTES, MAX_DEPTH, MAX_NAMESPACES,
        MemberOrder, MixedText, Name, Nillable, NillableWith, Position, Stream, StreamError,
        TextRun, decode, from_xml_with_doctype, stream, write_stream,
    };
}

/// The events of this package's folder `schemas`, a module a file.
#[cfg(feature = "catalogue")]
pub mod events {
    crate::include_events!();
}

/// Includes the code that the package's build script has generated.
///
/// ```ignore
/// pub mod events {
///     clacks::include_events!();
/// }
/// ```
///
/// The build script is three lines:
///
/// ```ignore
/// fn main() -> Result<(), clacks_codegen::Report> {
///     clacks_codegen::Config::new().compile("schemas")
/// }
/// ```
#[macro_export]
macro_rules! include_events {
    () => {
        include!(concat!(env!("OUT_DIR"), "/clacks_events.rs"));
    };
}
