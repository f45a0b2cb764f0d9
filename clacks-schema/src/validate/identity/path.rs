//! Which elements and attributes the paths of selectors and fields select.

use std::rc::Rc;

use crate::model::{NameTest, Path, XPath};

/// An element on the way down.
#[derive(Debug)]
pub(super) struct Step<'a> {
    /// How many elements are open with it.
    pub(super) depth: usize,
    /// Empty for none.
    pub(super) namespace: Rc<str>,
    pub(super) local: &'a str,
}

/// Whether the elements of a path lead along `steps`, which are those below its context.
pub(super) fn selects(path: &Path, steps: &[Step<'_>]) -> bool {
    let Some(before) = steps.len().checked_sub(path.steps.len()) else {
        return false;
    };
    let is_named =
        |(test, step): (&NameTest, &Step<'_>)| is_named(test, &step.namespace, step.local);
    (before == 0 || path.descendant) && path.steps.iter().zip(&steps[before..]).all(is_named)
}

/// How many elements below its context the paths of fields lead at most; `None` where that is
/// anywhere.
pub(super) fn reach(fields: &[XPath]) -> Option<usize> {
    let mut paths = fields.iter().flat_map(|field| &field.paths);
    paths.try_fold(0, |reach, path| {
        (!path.descendant).then_some(reach.max(path.steps.len()))
    })
}

/// Whether a name passes a test; the empty namespace is none.
pub(super) fn is_named(test: &NameTest, namespace: &str, local: &str) -> bool {
    match test {
        NameTest::Any => true,
        NameTest::Namespace(wanted) => wanted == namespace,
        NameTest::Name(name) => {
            name.local == local && name.namespace.as_deref().unwrap_or("") == namespace
        }
    }
}
