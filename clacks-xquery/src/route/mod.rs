//! What a query answers of all documents of a kind: *route* is what needs no document at all.

mod fold;
mod model;
mod shape;
mod step;

use crate::core::Query;

pub use model::{Child, Children, ElementId, EventNames, Model, Presence};

/// What a query answers of the documents of a model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Route {
    /// It is true of each of them.
    Always,
    /// It is true of none of them: it is false, or fails.
    Never,
    /// That depends on the document.
    Depends,
}

impl Query {
    /// What the query answers of the documents of a model, with the document node as context item.
    ///
    /// What is not surely so depends on the document: this looks at which elements there are and must
    /// be, not at what is in them. Expressions are taken to be evaluated from left to right, as the
    /// evaluator does it.
    pub fn route(&self, model: &dyn Model) -> Route {
        let truth = fold::fold(self, model);
        if !truth.may_be_true() {
            Route::Never
        } else if truth.is_true() {
            Route::Always
        } else {
            Route::Depends
        }
    }
}
