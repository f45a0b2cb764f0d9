//! What a query answers of all documents of a kind: *route* is what needs no document at all.

mod fold;
mod model;
mod shape;
mod step;

use crate::core::{Core, Id, Query};
use crate::value::Atomic;

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
        let (truth, _) = fold::fold(self, model);
        if !truth.may_be_true() {
            Route::Never
        } else if truth.is_true() {
            Route::Always
        } else {
            Route::Depends
        }
    }

    /// What is left to ask of the documents of a model: a query that is true of those of which this
    /// one is true, without the conditions of which the model knows the answer.
    #[must_use]
    pub fn residual(&self, model: &dyn Model) -> Self {
        let (_, decided) = fold::fold(self, model);
        let mut residual = self.clone();
        for (id, truth) in decided {
            residual.nodes[id.0 as usize] = Core::Value(Atomic::Boolean(truth));
        }
        residual.drop_decided();
        residual
    }

    /// Takes the operands out of `or` and `and` that change nothing; an expression comes after its
    /// operands.
    fn drop_decided(&mut self) {
        for at in 0..self.nodes.len() {
            let (parts, neutral) = match &self.nodes[at] {
                Core::Or(parts) => (parts, false),
                Core::And(parts) => (parts, true),
                _ => continue,
            };
            let is_neutral = |id: &Id| matches!(self.node(*id), Core::Value(Atomic::Boolean(truth)) if *truth == neutral);
            let kept: Box<[Id]> = parts.iter().copied().filter(|id| !is_neutral(id)).collect();
            self.nodes[at] = match (kept.is_empty(), neutral) {
                (true, neutral) => Core::Value(Atomic::Boolean(neutral)),
                (false, true) => Core::And(kept),
                (false, false) => Core::Or(kept),
            };
        }
    }

    /// How many expressions take part in the answer.
    pub fn size(&self) -> usize {
        let mut to_do = vec![self.body];
        let mut size = 0;
        while let Some(id) = to_do.pop() {
            size += 1;
            self.node(id).for_each_child(|child| to_do.push(child));
        }
        size
    }
}
