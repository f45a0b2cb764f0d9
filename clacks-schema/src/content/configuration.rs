//! Where one is in a content model.

use crate::model::{ModelGroupId, Particle};

/// The particles that are open after a child, from that of the content model inwards to that of the
/// child.
pub(super) type Configuration = Vec<Frame>;

/// An open particle, and how often it has occurred.
///
/// That is a range, so that the many counts which differ in nothing else are one configuration.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Frame {
    /// The group that it is a member of; `None` for the content model as a whole.
    pub(super) group: Option<ModelGroupId>,
    /// Which of the members.
    pub(super) member: usize,
    pub(super) least: u32,
    pub(super) most: u32,
    /// In an `all` group, how often each of the members has occurred.
    pub(super) seen: Option<Box<[u32]>>,
}

impl Frame {
    pub(super) fn first(group: Option<ModelGroupId>, member: usize) -> Self {
        Self {
            group,
            member,
            least: 1,
            most: 1,
            seen: None,
        }
    }

    /// The frame when the particle occurs once more, if it may.
    pub(super) fn again(&self, particle: &Particle, floor: u32) -> Option<Self> {
        let most = match particle.max {
            Some(max) if self.least >= max => return None,
            Some(max) => max.min(self.most.saturating_add(1)),
            None => self.most.saturating_add(1),
        };
        let mut frame = Self {
            least: self.least.saturating_add(1),
            most,
            ..self.clone()
        };
        frame.reduce(particle, floor);
        Some(frame)
    }

    /// Leaves out counts that others make up for: where `floor` occurrences are enough, fewer of
    /// them leave more to come, and where there is no most, more make no difference.
    pub(super) fn reduce(&mut self, particle: &Particle, floor: u32) {
        if particle.max.is_none() {
            self.least = self.least.min(floor);
        }
        self.most = self.most.min(self.least.max(floor));
    }

    fn same_place(&self, other: &Self) -> bool {
        self.group == other.group && self.member == other.member && self.seen == other.seen
    }

    /// Whether what may follow `other` may follow this too.
    fn covers(&self, other: &Self, floor: u32) -> bool {
        let enough = self.least.max(floor);
        (self.least <= other.least && other.most <= self.most)
            || (enough <= self.most && enough <= other.least)
    }
}

/// What the two configurations are together, if that is one; `floor` gives for each frame how many
/// occurrences of its particle are enough, and the particle.
pub(super) fn united<'s>(
    one: &Configuration,
    other: &Configuration,
    floor: impl Fn(&Frame) -> (&'s Particle, u32),
) -> Option<Configuration> {
    let places = || one.iter().zip(other);
    if one.len() != other.len() || !places().all(|(a, b)| a.same_place(b)) {
        return None;
    }
    if places().all(|(a, b)| a.covers(b, floor(a).1)) {
        return Some(one.clone());
    }
    if places().all(|(a, b)| b.covers(a, floor(b).1)) {
        return Some(other.clone());
    }
    let mut differing = places().enumerate().filter(|(_, (a, b))| a != b);
    let (at, (a, b)) = differing.next()?;
    let adjacent = a.least <= b.most.saturating_add(1) && b.least <= a.most.saturating_add(1);
    if differing.next().is_some() || !adjacent {
        return None;
    }
    let mut union = one.clone();
    union[at].least = a.least.min(b.least);
    union[at].most = a.most.max(b.most);
    let (particle, floor) = floor(a);
    union[at].reduce(particle, floor);
    Some(union)
}
