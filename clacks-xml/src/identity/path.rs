//! Which elements and attributes the paths of selectors and fields select.

use std::sync::Arc;

/// Steps from an element downwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Path<'c> {
    /// It begins with `.//`: the steps start at the element or anywhere below it.
    pub descendant: bool,
    /// The child elements, one below the other; those of `.` are left out.
    pub steps: &'c [NameTest<'c>],
    /// The attribute at the end, of fields only.
    pub attribute: Option<NameTest<'c>>,
}

/// What a name in a path must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameTest<'c> {
    /// `*`
    Any,
    /// `prefix:*`
    Namespace(&'c str),
    /// This one: a namespace, empty for none, and a local name.
    Name(&'c str, &'c str),
}

impl<'c> Path<'c> {
    /// The path of these parts.
    pub const fn new(
        descendant: bool,
        steps: &'c [NameTest<'c>],
        attribute: Option<NameTest<'c>>,
    ) -> Self {
        Self {
            descendant,
            steps,
            attribute,
        }
    }
}

impl NameTest<'_> {
    /// Whether a name passes the test.
    pub(super) fn admits(self, namespace: &str, local: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Namespace(wanted) => wanted == namespace,
            Self::Name(wanted, name) => name == local && wanted == namespace,
        }
    }
}

/// The name of an element on the way down.
pub(super) trait Named {
    fn name(&self) -> (&Arc<str>, &str);
}

impl Path<'_> {
    /// Whether the elements of the path lead along `steps`, which are those below its context.
    pub(super) fn selects(&self, steps: &[impl Named]) -> bool {
        let Some(before) = steps.len().checked_sub(self.steps.len()) else {
            return false;
        };
        let mut pairs = self.steps.iter().zip(&steps[before..]);
        (before == 0 || self.descendant)
            && pairs.all(|(test, step)| {
                let (namespace, local) = step.name();
                test.admits(namespace, local)
            })
    }
}

/// How many elements below its context the paths of fields lead at most; `None` where that is
/// anywhere.
pub(super) fn reach(fields: &[&[Path<'_>]]) -> Option<usize> {
    let mut paths = fields.iter().flat_map(|field| field.iter());
    paths.try_fold(0, |reach, path| {
        (!path.descendant).then_some(reach.max(path.steps.len()))
    })
}
