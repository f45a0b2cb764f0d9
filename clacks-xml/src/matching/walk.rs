//! From one child to the next.

use std::collections::HashSet;

use super::configuration::{Configuration, Frame, united};
use super::{Compositor, ContentModel, MAX_CONFIGURATIONS, MAX_GROUP_DEPTH, Occurs, Term};

/// Finds the particles that may take the next child.
pub(super) struct Walk<'m, M: ContentModel> {
    model: &'m M,
    /// The child; `None` for any, to find out what may come.
    child: Option<M::Child>,
    /// Whether what must occur is taken for optional.
    lenient: bool,
    /// The particles that are open on the way.
    path: Configuration,
    /// The groups that were seen into at their start: in vain, or once where anything may come.
    done: HashSet<usize>,
    pub(super) found: Vec<(M::Taker, Configuration)>,
    /// There was more to be seen than may be.
    pub(super) exhausted: bool,
}

impl<'m, M: ContentModel> Walk<'m, M> {
    pub(super) fn new(model: &'m M, child: Option<M::Child>) -> Self {
        Self {
            model,
            child,
            lenient: false,
            path: Vec::new(),
            done: HashSet::new(),
            found: Vec::new(),
            exhausted: false,
        }
    }

    /// A walk that passes over what is missing.
    pub(super) fn lenient(model: &'m M, child: M::Child) -> Self {
        Self {
            lenient: true,
            ..Self::new(model, Some(child))
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
            let (occurs, floor) = count(self.model, &frame);
            if let Some(mut again) = frame.again(occurs, floor) {
                if let Some(seen) = &mut again.seen {
                    seen[frame.member] += 1;
                }
                self.enter(again);
            }
            let Some(group) = frame.group else {
                return;
            };
            let enough = self.lenient || frame.most >= floor;
            let whole = match self.model.compositor(group) {
                Compositor::Choice => enough,
                Compositor::Sequence => enough && self.sequence(group, frame.member + 1),
                Compositor::All => {
                    self.all(group, &frame);
                    self.lenient || is_whole(self.model, group, &frame)
                }
            };
            if !whole {
                return;
            }
        }
    }

    /// Goes into the members of a sequence from one on, for as long as they may be left out.
    /// Whether all may.
    fn sequence(&mut self, group: usize, from: usize) -> bool {
        for at in from..self.model.members(group) {
            self.enter(Frame::first(Some(group), at));
            if !self.lenient && !may_skip(self.model, Some(group), at) {
                return false;
            }
        }
        true
    }

    /// Goes into the other members of an `all` that may still occur.
    fn all(&mut self, group: usize, frame: &Frame) {
        let Some(seen) = &frame.seen else {
            return;
        };
        for at in self.model.candidates(group, self.child) {
            let (occurs, _) = self.model.particle(Some(group), at);
            if at == frame.member || occurs.max.is_some_and(|max| seen[at] >= max) {
                continue;
            }
            let mut seen = seen.clone();
            seen[at] = seen[at].saturating_add(1);
            self.enter(Frame {
                group: Some(group),
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
        let (group, member) = (frame.group, frame.member);
        self.path.push(frame);
        match self.model.particle(group, member) {
            (_, Term::Group(inner)) => self.enter_group(inner),
            (_, Term::Leaf) => {
                if let Some(taker) = self.model.taker(group, member, self.child) {
                    self.take(taker);
                }
            }
        }
        self.path.pop();
    }

    fn take(&mut self, taker: M::Taker) {
        // What may come need not be told with its place, nor to the last.
        let place = if self.child.is_some() {
            self.exhausted |= self.found.len() > 4 * MAX_CONFIGURATIONS;
            self.path.clone()
        } else {
            self.exhausted |= self.found.len() > MAX_CONFIGURATIONS;
            Vec::new()
        };
        self.found.push((taker, place));
    }

    fn enter_group(&mut self, group: usize) {
        if self.done.contains(&group) {
            return;
        }
        if self.path.len() > MAX_GROUP_DEPTH {
            self.exhausted = true;
            return;
        }
        let before = self.found.len();
        match self.model.compositor(group) {
            Compositor::Sequence => {
                self.sequence(group, 0);
            }
            Compositor::Choice => {
                for at in self.model.candidates(group, self.child) {
                    self.enter(Frame::first(Some(group), at));
                }
            }
            Compositor::All => {
                let members = self.model.members(group);
                for at in self.model.candidates(group, self.child) {
                    let mut seen = vec![0; members].into_boxed_slice();
                    seen[at] = 1;
                    let frame = Frame::first(Some(group), at);
                    let seen = Some(seen);
                    self.enter(Frame { seen, ..frame });
                }
            }
        }
        if self.found.len() == before || self.child.is_none() {
            self.done.insert(group);
        }
    }
}

/// How often a particle may occur, and how many occurrences are enough, of which there is one
/// already.
fn count<M: ContentModel>(model: &M, frame: &Frame) -> (Occurs, u32) {
    let (occurs, term) = model.particle(frame.group, frame.member);
    let floor = match term {
        Term::Group(inner) if model.is_nullable(inner) => 1,
        _ => occurs.min.max(1),
    };
    (occurs, floor)
}

/// Whether a particle may be left out.
pub(super) fn may_skip<M: ContentModel>(model: &M, group: Option<usize>, member: usize) -> bool {
    let (occurs, term) = model.particle(group, member);
    occurs.min == 0 || matches!(term, Term::Group(inner) if model.is_nullable(inner))
}

/// Whether all members of an `all` have occurred that must.
fn is_whole<M: ContentModel>(model: &M, group: usize, frame: &Frame) -> bool {
    let seen = frame.seen.as_deref().unwrap_or(&[]);
    seen.iter().enumerate().all(|(at, &seen)| match seen {
        0 => may_skip(model, Some(group), at),
        _ => seen >= count(model, &Frame::first(Some(group), at)).1,
    })
}

/// Takes what has not occurred often enough for having done so.
pub(super) fn complete<M: ContentModel>(model: &M, configuration: &mut Configuration) {
    for frame in configuration {
        frame.most = frame.most.max(count(model, frame).1);
    }
}

/// Whether the content may end in a configuration.
pub(super) fn may_end_after<M: ContentModel>(model: &M, configuration: &Configuration) -> bool {
    configuration.iter().rev().all(|frame| {
        let enough = frame.most >= count(model, frame).1;
        let Some(group) = frame.group else {
            return enough;
        };
        enough
            && match model.compositor(group) {
                Compositor::Choice => true,
                Compositor::Sequence => {
                    let mut after = frame.member + 1..model.members(group);
                    after.all(|at| may_skip(model, Some(group), at))
                }
                Compositor::All => is_whole(model, group, frame),
            }
    })
}

/// Adds a configuration to others, of which it may be a part or make one with.
pub(super) fn add<M: ContentModel>(
    model: &M,
    all: &mut Vec<Configuration>,
    configuration: Configuration,
) {
    let mut configuration = configuration;
    while let Some((at, union)) = all.iter().enumerate().find_map(|(at, other)| {
        let union = united(other, &configuration, |frame| count(model, frame))?;
        Some((at, union))
    }) {
        configuration = union;
        all.swap_remove(at);
    }
    all.push(configuration);
}
