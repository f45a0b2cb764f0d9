//! Content models: which elements may follow each other (*Element Sequence Valid*, part 1, section
//! 3.9.4).
//!
//! A content model is walked as it stands in the schema, its groups shared. Where one is in it is a
//! configuration: the particles that are open, one in the other, and how often each has occurred.
//! There are more than one where repetitions stand directly in each other, as in `(a{1,2}){3,4}`,
//! since it may take until later to know which of them goes on. Every model is matched exactly, also
//! one that is not deterministic.

mod configuration;
pub(crate) mod inclusion;
mod index;
mod walk;

use std::hash::{Hash, Hasher};

use crate::model::{
    ComplexType, Content, ElementId, OpenContent, OpenContentMode, Particle, Wildcard,
};

pub use index::{Child, ContentModels};

use configuration::Configuration;
use walk::Walk;

/// How many configurations there may be at a time. What is deterministic has one, or a few that
/// differ in how their occurrences are counted.
const MAX_CONFIGURATIONS: usize = 1000;

/// How deep groups may be nested in a content model.
const MAX_GROUP_DEPTH: usize = 1000;

/// Where one is in a content model.
#[derive(Debug, Clone)]
pub struct State<'s> {
    root: &'s Particle,
    open: Option<&'s OpenContent>,
    /// In the open content after the rest.
    after: bool,
    /// `None` before the first child.
    configurations: Option<Vec<Configuration>>,
}

/// Of the same content model.
impl PartialEq for State<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.configurations == other.configurations && self.after == other.after
    }
}

impl Eq for State<'_> {}

impl Hash for State<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.configurations.hash(state);
        self.after.hash(state);
    }
}

/// What a child element belongs to.
#[derive(Debug, Clone, Copy)]
pub enum Match<'s> {
    /// This declaration: that of the particle, or one that may stand in for it.
    Element(ElementId),
    /// A wildcard.
    Wildcard(&'s Wildcard),
}

/// Why a child element was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It does not belong there.
    Unexpected,
    /// The content model has too many ways to go on, or groups too deep in each other.
    Limit,
}

impl<'s> ContentModels<'s> {
    /// The state at the start of a content model.
    pub fn start(&self, content: &'s Particle) -> State<'s> {
        State {
            root: content,
            open: None,
            after: false,
            configurations: None,
        }
    }

    /// The state at the start of the content of a type; `None` where there can be no children.
    pub fn start_of(&self, ty: &'s ComplexType) -> Option<State<'s>> {
        match &ty.content {
            Content::Elements(content) => Some(State {
                open: ty.open.as_ref(),
                ..self.start(content)
            }),
            Content::Empty | Content::Simple(_) => None,
        }
    }

    /// Takes the next child. After a refusal the state is what it was.
    ///
    /// Where both an element and a wildcard would take it, it is the element's.
    ///
    /// # Errors
    /// See [`Refusal`].
    pub fn step(&self, state: &mut State<'s>, child: Child<'_>) -> Result<Match<'s>, Refusal> {
        let taken = if state.after {
            Err(Refusal::Unexpected)
        } else {
            self.take(state, Walk::new(self, state.root, Some(child)))
        };
        match (taken, state.open) {
            (Err(Refusal::Unexpected), Some(open)) if self.may_be_open(state, open, child) => {
                state.after = open.mode == OpenContentMode::Suffix;
                Ok(Match::Wildcard(&open.wildcard))
            }
            (taken, _) => taken,
        }
    }

    /// The element of the same content model that has the name of a child which a wildcard took
    /// (*locally declared type*, XML Schema 1.1, part 1, section 3.4.4.1).
    pub fn declared_like(&self, state: &State<'s>, child: Child<'_>) -> Option<ElementId> {
        self.sibling(child, state.root)
    }

    /// Whether open content takes a child that the content model does not (*Element Sequence
    /// Locally Valid (Complex Content)*, XML Schema 1.1, part 1, section 3.4.4.3).
    fn may_be_open(&self, state: &State<'s>, open: &OpenContent, child: Child<'_>) -> bool {
        let there = open.mode == OpenContentMode::Interleave || self.may_end(state);
        there && self.allows(&open.wildcard, child, state.root)
    }

    /// The same as if nothing had to stand before the child: how to go on after
    /// [`Refusal::Unexpected`] where only something is missing.
    ///
    /// # Errors
    /// See [`Refusal`].
    pub fn skip_to(&self, state: &mut State<'s>, child: Child<'_>) -> Result<Match<'s>, Refusal> {
        if state.after {
            return Err(Refusal::Unexpected);
        }
        let taken = self.take(state, Walk::lenient(self, state.root, child))?;
        for configuration in state.configurations.iter_mut().flatten() {
            self.complete(state.root, configuration);
        }
        Ok(taken)
    }

    fn take(
        &self,
        state: &mut State<'s>,
        mut walk: Walk<'_, 's, '_>,
    ) -> Result<Match<'s>, Refusal> {
        walk.follow(state.configurations.as_deref());
        if walk.exhausted {
            return Err(Refusal::Limit);
        }
        let is_element = |found: &Match<'s>| matches!(found, Match::Element(_));
        let element = walk.found.iter().find(|(found, _)| is_element(found));
        let Some(&(taken, _)) = element.or(walk.found.first()) else {
            return Err(Refusal::Unexpected);
        };
        let mut next: Vec<Configuration> = Vec::new();
        for (found, configuration) in walk.found {
            if is_element(&found) == is_element(&taken) {
                self.add(state.root, &mut next, configuration);
            }
        }
        if next.len() > MAX_CONFIGURATIONS {
            return Err(Refusal::Limit);
        }
        state.configurations = Some(next);
        Ok(taken)
    }

    /// Whether the content may end here.
    pub fn may_end(&self, state: &State<'s>) -> bool {
        match &state.configurations {
            _ if state.after => true,
            None => self.may_skip(state.root),
            Some(configurations) => configurations
                .iter()
                .any(|configuration| self.may_end_after(state.root, configuration)),
        }
    }

    /// What may come next, each declaration and wildcard once; those that may stand in for an
    /// element are not told.
    pub fn expected(&self, state: &State<'s>) -> Vec<Match<'s>> {
        let mut walk = Walk::new(self, state.root, None);
        if !state.after {
            walk.follow(state.configurations.as_deref());
        }
        let mut expected: Vec<Match<'s>> = Vec::new();
        for (found, _) in walk.found {
            let known = expected.iter().any(|other| match (other, found) {
                (Match::Element(a), Match::Element(b)) => *a == b,
                (Match::Wildcard(a), Match::Wildcard(b)) => std::ptr::eq(*a, b),
                _ => false,
            });
            if !known {
                expected.push(found);
            }
        }
        if let Some(open) = state.open
            && (open.mode == OpenContentMode::Interleave || self.may_end(state))
        {
            expected.push(Match::Wildcard(&open.wildcard));
        }
        expected
    }
}

#[cfg(test)]
mod tests;
