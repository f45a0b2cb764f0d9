//! Content models: which elements may follow each other (*Element Sequence Valid*, part 1, section
//! 3.9.4).
//!
//! A content model is walked as it stands in the schema, its groups shared. Where one is in it is a
//! configuration: the particles that are open, one in the other, and how often each has occurred.
//! There are more than one where repetitions stand directly in each other, as in `(a{1,2}){3,4}`,
//! since it may take until later to know which of them goes on. Every model is matched exactly, also
//! one that is not deterministic.

mod configuration;
mod walk;

use configuration::Configuration;
use walk::Walk;

/// How many configurations there may be at a time. What is deterministic has one, or a few that
/// differ in how their occurrences are counted.
const MAX_CONFIGURATIONS: usize = 1000;

/// How deep groups may be nested in a content model.
const MAX_GROUP_DEPTH: usize = 1000;

/// A content model: a particle and the groups in it, which have numbers.
///
/// A particle has its place: which member it is of a group or, of no group, the content model as a
/// whole.
pub trait ContentModel {
    /// A child element.
    type Child: Copy;
    /// What takes a child: an element or a wildcard.
    type Taker: Copy;

    /// How the members of a group go together.
    fn compositor(&self, group: usize) -> Compositor;

    /// How many members a group has.
    fn members(&self, group: usize) -> usize;

    /// Whether a group may be empty.
    fn is_nullable(&self, group: usize) -> bool;

    /// The particle at a place.
    fn particle(&self, group: Option<usize>, member: usize) -> (Occurs, Term);

    /// What takes the child at the place of a particle that is no group, if it does; for `None`
    /// what may take one.
    fn taker(
        &self,
        group: Option<usize>,
        member: usize,
        child: Option<Self::Child>,
    ) -> Option<Self::Taker>;

    /// Whether it is an element rather than a wildcard.
    fn is_element(&self, taker: Self::Taker) -> bool;

    /// The members of a choice or an `all` that the child may begin; all of them for `None`. There
    /// may be more, but none less.
    fn candidates(
        &self,
        group: usize,
        child: Option<Self::Child>,
    ) -> impl Iterator<Item = usize> + use<Self> {
        let _ = child;
        0..self.members(group)
    }
}

/// How the members of a group go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compositor {
    /// One after the other.
    Sequence,
    /// One of them.
    Choice,
    /// In any order.
    All,
}

/// How often a particle may occur.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurs {
    /// How often at least.
    pub min: u32,
    /// How often at most, `None` for unbounded; never zero.
    pub max: Option<u32>,
}

/// What a particle stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// An element or a wildcard.
    Leaf,
    /// This group.
    Group(usize),
}

/// Where one is in a content model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Matching {
    /// `None` before the first child.
    configurations: Option<Vec<Configuration>>,
}

/// Why a child element was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It does not belong there.
    Unexpected,
    /// The content model has too many ways to go on, or groups too deep in each other.
    Limit,
}

impl Matching {
    /// The start of a content model.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next child. After a refusal nothing has changed.
    ///
    /// Where both an element and a wildcard would take it, it is the element's.
    ///
    /// # Errors
    /// See [`Refusal`].
    pub fn step<M: ContentModel>(
        &mut self,
        model: &M,
        child: M::Child,
    ) -> Result<M::Taker, Refusal> {
        self.take(model, Walk::new(model, Some(child)))
    }

    /// The same as if nothing had to stand before the child: how to go on after
    /// [`Refusal::Unexpected`] where only something is missing.
    ///
    /// # Errors
    /// See [`Refusal`].
    pub fn skip_to<M: ContentModel>(
        &mut self,
        model: &M,
        child: M::Child,
    ) -> Result<M::Taker, Refusal> {
        let taker = self.take(model, Walk::lenient(model, child))?;
        for configuration in self.configurations.iter_mut().flatten() {
            walk::complete(model, configuration);
        }
        Ok(taker)
    }

    fn take<M: ContentModel>(
        &mut self,
        model: &M,
        mut walk: Walk<'_, M>,
    ) -> Result<M::Taker, Refusal> {
        walk.follow(self.configurations.as_deref());
        if walk.exhausted {
            return Err(Refusal::Limit);
        }
        let element = walk
            .found
            .iter()
            .find(|(taker, _)| model.is_element(*taker));
        let Some(&(taken, _)) = element.or(walk.found.first()) else {
            return Err(Refusal::Unexpected);
        };
        let mut next: Vec<Configuration> = Vec::new();
        for (taker, configuration) in walk.found {
            if model.is_element(taker) == model.is_element(taken) {
                walk::add(model, &mut next, configuration);
            }
        }
        if next.len() > MAX_CONFIGURATIONS {
            return Err(Refusal::Limit);
        }
        self.configurations = Some(next);
        Ok(taken)
    }

    /// Whether the content may end here.
    pub fn may_end<M: ContentModel>(&self, model: &M) -> bool {
        match &self.configurations {
            None => walk::may_skip(model, None, 0),
            Some(configurations) => configurations
                .iter()
                .any(|configuration| walk::may_end_after(model, configuration)),
        }
    }

    /// What may come next; some of it may be there more than once.
    pub fn expected<M: ContentModel>(&self, model: &M) -> Vec<M::Taker> {
        let mut walk = Walk::new(model, None);
        walk.follow(self.configurations.as_deref());
        walk.found.into_iter().map(|(taker, _)| taker).collect()
    }
}
