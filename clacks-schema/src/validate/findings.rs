//! What is wrong with a document.

use clacks_xml::{Error, Events};

/// The errors found so far.
#[derive(Debug)]
pub(super) struct Findings {
    errors: Vec<Error>,
    most: usize,
}

impl Findings {
    pub(super) fn new(most: usize) -> Self {
        Self {
            errors: Vec::new(),
            most,
        }
    }

    /// Whether there is no use in going on.
    pub(super) fn are_enough(&self) -> bool {
        self.errors.len() >= self.most
    }

    /// Adds an error that has its place.
    pub(super) fn add(&mut self, error: Error) {
        if !self.are_enough() {
            self.errors.push(error);
        }
    }

    /// Adds an error at `offset`.
    pub(super) fn report(&mut self, events: &Events<'_>, offset: usize, error: Error) {
        if !self.are_enough() {
            self.errors.push(events.at(offset, error));
        }
    }

    pub(super) fn into_errors(self) -> Vec<Error> {
        self.errors
    }
}
