//! XQuery filters: which events a consumer wants, in the language of XQuery 1.0.
//!
//! [`parse`] turns a text into an [`ast`] with places; constructors, modules, updates and `validate`
//! are refused by name.

pub mod ast;
mod error;
mod lexer;
mod nearest;
mod parse;
mod print;
mod span;

pub use error::Error;
pub use parse::{Language, MAX_DEPTH, MAX_QUERY, parse};
pub use span::Span;
