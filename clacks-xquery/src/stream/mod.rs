//! *Stream*: queries that are answered while a document goes by, before anything is made of it.

#[cfg(feature = "stream")]
mod machine;
mod paths;
mod plan;
mod print;
pub mod program;
mod tuples;
mod values;

use crate::core::Query;
use crate::error::{Error, UNSUPPORTED};
use crate::span::Span;

#[cfg(feature = "stream")]
pub use machine::{Header, Headers};
#[cfg(feature = "stream")]
pub(crate) use machine::{Machine, Ready, run};
pub use program::Program;

/// What keeps a query from being answered by a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Obstacle {
    /// What it is.
    pub what: &'static str,
    /// Where it is in the query.
    pub span: Span,
}

impl Obstacle {
    /// The error that it is where there are no trees.
    pub fn to_error(&self) -> Error {
        let message = format!("{} needs a tree of the document", self.what);
        Error::new(UNSUPPORTED, message)
            .expecting("the feature `xquery-full` for such filters")
            .at(self.span)
    }
}

impl Query {
    /// The program that answers the query, with the document node as context item.
    ///
    /// # Errors
    /// What a stream cannot do: it needs a tree of the document.
    pub fn stream(&self) -> Result<Program, Obstacle> {
        plan::plan(self)
    }
}
