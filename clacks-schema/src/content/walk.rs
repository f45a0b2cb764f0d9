//! From one child to the next.

use std::collections::HashSet;

use crate::model::{Compositor, ModelGroup, ModelGroupId, Particle, Term};

use super::configuration::{Configuration, Frame, united};
use super::index::{Child, ContentModels};
use super::{MAX_CONFIGURATIONS, MAX_GROUP_DEPTH, Match};

/// Finds the particles that may take the next child.
pub(super) struct Walk<'m, 's, 'n> {
    models: &'m ContentModels<'s>,
    root: &'s Particle,
    /// The child; `None` for any, to find out what may come.
    child: Option<Child<'n>>,
    /// Whether what must occur is taken for optional.
    lenient: bool,
    /// The particles that are open on the way.
    path: Configuration,
    /// The groups that were seen into at their start: in vain, or once where anything may come.
    done: HashSet<ModelGroupId>,
    pub(super) found: Vec<(Match<'s>, Configuration)>,
    /// There was more to be seen than may be.
    pub(super) exhausted: bool,
}

impl<'m, 's, 'n> Walk<'m, 's, 'n> {
    pub(super) fn new(
        models: &'m ContentModels<'s>,
        root: &'s Particle,
        child: Option<Child<'n>>,
    ) -> Self {
        Self {
            models,
            root,
            child,
            lenient: false,
            path: Vec::new(),
            done: HashSet::new(),
            found: Vec::new(),
            exhausted: false,
        }
    }

    /// A walk that passes over what is missing.
    pub(super) fn lenient(
        models: &'m ContentModels<'s>,
        root: &'s Particle,
        child: Child<'n>,
    ) -> Self {
        Self {
            lenient: true,
            ..Self::new(models, root, Some(child))
        }
    }

    /// Finds what may follow these configurations, or begin the content.
    pub(super) fn follow(&mut self, configurations: Option<&[Configuration]>) {
        match configurations {
            None => self.enter(Frame::first(None, 0)),
            Some(configurations) => {
                for configuration in configurations {
                    self.after(configuration);
                }
            }
        }
    }

    /// Finds what may follow: from the particle of the last child outwards, one that goes on or
    /// that comes after it, for as long as they may end.
    fn after(&mut self, configuration: &Configuration) {
        self.path.clone_from(configuration);
        while let Some(frame) = self.path.pop() {
            let particle = self.models.particle(self.root, &frame);
            let floor = self.models.floor(particle);
            if let Some(mut again) = frame.again(particle, floor) {
                if let Some(seen) = &mut again.seen {
                    seen[frame.member] = self.models.counted(particle, seen[frame.member]);
                }
                self.enter(again);
            }
            let Some(id) = frame.group else {
                return;
            };
            let group = self.models.schema.model_group(id);
            let enough = self.lenient || frame.most >= floor;
            let whole = match group.compositor {
                Compositor::Choice => enough,
                Compositor::Sequence => enough && self.sequence(id, group, frame.member + 1),
                Compositor::All => {
                    self.all(id, group, &frame);
                    self.lenient || self.models.is_whole(group, &frame)
                }
            };
            if !whole {
                return;
            }
        }
    }

    /// Goes into the members of a sequence from one on, for as long as they may be left out.
    /// Whether all may.
    fn sequence(&mut self, id: ModelGroupId, group: &'s ModelGroup, from: usize) -> bool {
        for (at, particle) in group.particles.iter().enumerate().skip(from) {
            self.enter(Frame::first(Some(id), at));
            if !self.lenient && !self.models.may_skip(particle) {
                return false;
            }
        }
        true
    }

    /// Goes into the other members of an `all` that may still occur.
    fn all(&mut self, id: ModelGroupId, group: &'s ModelGroup, frame: &Frame) {
        let Some(seen) = &frame.seen else {
            return;
        };
        for at in self.models.candidates(id, self.child) {
            let particle = &group.particles[at];
            if at == frame.member || particle.max.is_some_and(|max| seen[at] >= max) {
                continue;
            }
            let mut seen = seen.clone();
            seen[at] = self.models.counted(particle, seen[at]);
            self.enter(Frame {
                group: Some(id),
                member: at,
                least: seen[at],
                most: seen[at],
                seen: Some(seen),
            });
        }
    }

    /// Goes into a particle.
    fn enter(&mut self, frame: Frame) {
        if self.exhausted {
            return;
        }
        let particle = self.models.particle(self.root, &frame);
        self.path.push(frame);
        match &particle.term {
            Term::Element(id) => {
                let element = match self.child {
                    Some(child) => self.models.element_for(*id, child),
                    None => Some(*id),
                };
                self.take(element.map(Match::Element));
            }
            Term::Wildcard(wildcard) => {
                let allows = |child| self.models.allows(wildcard, child, self.root);
                let there = self.child.is_none_or(allows);
                self.take(there.then_some(Match::Wildcard(wildcard)));
            }
            Term::Group(id) => self.enter_group(*id),
        }
        self.path.pop();
    }

    fn take(&mut self, found: Option<Match<'s>>) {
        let Some(found) = found else {
            return;
        };
        // What may come need not be told with its place, nor to the last.
        let place = if self.child.is_some() {
            self.exhausted |= self.found.len() > 4 * MAX_CONFIGURATIONS;
            self.path.clone()
        } else {
            self.exhausted |= self.found.len() > MAX_CONFIGURATIONS;
            Vec::new()
        };
        self.found.push((found, place));
    }

    fn enter_group(&mut self, id: ModelGroupId) {
        if self.done.contains(&id) {
            return;
        }
        if self.path.len() > MAX_GROUP_DEPTH {
            self.exhausted = true;
            return;
        }
        let group = self.models.schema.model_group(id);
        let before = self.found.len();
        match group.compositor {
            Compositor::Sequence => {
                self.sequence(id, group, 0);
            }
            Compositor::Choice => {
                for at in self.models.candidates(id, self.child) {
                    self.enter(Frame::first(Some(id), at));
                }
            }
            Compositor::All => {
                for at in self.models.candidates(id, self.child) {
                    let mut seen = vec![0; group.particles.len()].into_boxed_slice();
                    seen[at] = 1;
                    let frame = Frame::first(Some(id), at);
                    let seen = Some(seen);
                    self.enter(Frame { seen, ..frame });
                }
            }
        }
        if self.found.len() == before || self.child.is_none() {
            self.done.insert(id);
        }
    }
}

impl<'s> ContentModels<'s> {
    fn particle(&self, root: &'s Particle, frame: &Frame) -> &'s Particle {
        match frame.group {
            Some(id) => &self.schema.model_group(id).particles[frame.member],
            None => root,
        }
    }

    /// One more than `seen`, unless more makes no difference.
    fn counted(&self, particle: &Particle, seen: u32) -> u32 {
        match particle.max {
            None => seen.saturating_add(1).min(self.floor(particle)),
            Some(_) => seen.saturating_add(1),
        }
    }

    /// Whether all members of an `all` have occurred that must.
    fn is_whole(&self, group: &ModelGroup, frame: &Frame) -> bool {
        let seen = frame.seen.as_deref().unwrap_or(&[]);
        let mut members = group.particles.iter().zip(seen);
        members.all(|(particle, &seen)| match seen {
            0 => self.may_skip(particle),
            _ => seen >= self.floor(particle),
        })
    }

    /// Takes what has not occurred often enough for having done so.
    pub(super) fn complete(&self, root: &'s Particle, configuration: &mut Configuration) {
        for frame in configuration {
            frame.most = frame.most.max(self.floor(self.particle(root, frame)));
        }
    }

    /// Whether the content may end in a configuration.
    pub(super) fn may_end_after(&self, root: &'s Particle, configuration: &Configuration) -> bool {
        configuration.iter().rev().all(|frame| {
            let enough = frame.most >= self.floor(self.particle(root, frame));
            let Some(id) = frame.group else {
                return enough;
            };
            let group = self.schema.model_group(id);
            enough
                && match group.compositor {
                    Compositor::Choice => true,
                    Compositor::Sequence => {
                        let after = &group.particles[frame.member + 1..];
                        after.iter().all(|particle| self.may_skip(particle))
                    }
                    Compositor::All => self.is_whole(group, frame),
                }
        })
    }

    /// Adds a configuration to others, of which it may be a part or make one with.
    pub(super) fn add(
        &self,
        root: &'s Particle,
        all: &mut Vec<Configuration>,
        configuration: Configuration,
    ) {
        let floor = |frame: &Frame| {
            let particle = self.particle(root, frame);
            (particle, self.floor(particle))
        };
        let mut configuration = configuration;
        while let Some((at, union)) = all
            .iter()
            .enumerate()
            .find_map(|(at, other)| Some((at, united(other, &configuration, floor)?)))
        {
            configuration = union;
            all.swap_remove(at);
        }
        all.push(configuration);
    }
}
