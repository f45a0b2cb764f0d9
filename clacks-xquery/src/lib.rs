//! XQuery filters: which events a consumer wants, in the language of XQuery 1.0.
//!
//! [`parse`] turns a text into an [`ast`] with places; constructors, modules, updates and `validate`
//! are refused by name. [`resolve`] turns names into what they stand for. With the feature `full`, which
//! is on by default, a [`Query`] can be evaluated over a tree. [`Query::route`] says what it answers of all
//! documents of a kind, without any of them.
//!
//! ```
//! # #[cfg(feature = "full")] {
//! use clacks_xquery::{Document, DynamicContext, Language, StaticContext, parse, resolve};
//!
//! let text = "declare namespace f='http://www.gonicus.de/Events'; ./f:Event/f:PhoneStatus[f:Duration > 30]";
//! let query = resolve(&parse(text, Language::XQuery)?, &StaticContext::default())?;
//! let event = Document::parse(
//!     "<Event xmlns='http://www.gonicus.de/Events'><PhoneStatus><Duration>42</Duration></PhoneStatus></Event>",
//! )?;
//! assert!(query.matches(&DynamicContext::new(event.root()))?);
//!
//! let error = parse("<a/>", Language::XQuery).unwrap_err();
//! assert_eq!(error.construct(), Some("element constructor"));
//! # }
//! # Ok::<(), clacks_xquery::Error>(())
//! ```
//!
//! # Limits
//!
//! A query has [`MAX_QUERY`] bytes and is nested [`MAX_DEPTH`] deep at most. Evaluation is bounded in steps, which
//! pay for time and memory alike, and in stack. Regular expressions need time in proportion to the
//! text; references back in them are refused. No query reads a file or opens a connection.
//!
//! Numbers are exact to 2000 digits, quotients to 18 digits after the point at least. There is one collation, that
//! of code points.

pub mod ast;
#[cfg(feature = "full")]
mod atomic;
mod catalogue;
mod check;
mod context;
mod core;
#[cfg(feature = "full")]
mod document;
mod error;
#[cfg(feature = "full")]
mod eval;
#[cfg(feature = "stream")]
mod filter;
#[cfg(feature = "full")]
mod functions;
#[cfg(feature = "full")]
mod item;
mod lexer;
mod library;
mod nearest;
mod parse;
mod print;
#[cfg(feature = "stream")]
mod regex;
mod resolve;
mod route;
mod span;
mod stream;
#[cfg(feature = "full")]
mod tree;
mod types;
mod uri;
mod value;

pub use catalogue::{Attribute, Catalogue, Element, EventModel, Text, Type, Value};
pub use context::StaticContext;
pub use core::Query;
#[cfg(feature = "full")]
pub use document::{Document, DocumentBuilder, Part, Validated};
pub use error::Error;
#[cfg(feature = "full")]
pub use eval::{DynamicContext, Limits};
#[cfg(feature = "stream")]
pub use filter::{Filter, FilterError, StaticFilter};
#[cfg(feature = "full")]
pub use item::{Item, Sequence};
pub use parse::{Language, MAX_DEPTH, MAX_QUERY, parse};
pub use resolve::resolve;
pub use route::{Child, Children, ElementId, EventNames, Model, Presence, Route};
pub use span::Span;
#[cfg(feature = "stream")]
pub use stream::{Header, Headers};
pub use stream::{Obstacle, Program, program};
#[cfg(feature = "full")]
pub use tree::{Node, NodeId, NodeKind, Tree};
pub use types::{AtomicType, ItemType, KindTest, NameTest, NodeType, QName, SequenceType};
pub use value::Atomic;
