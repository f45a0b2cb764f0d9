//! Assertions and alternatives before and after. What an expression lets through is not compared: one
//! that is new or different may refuse anything.

use crate::compare::{Acceptance, Comparison};
use crate::diagnostic::shown;
use crate::model::{ComplexType, Element, Expression, Type};

/// Whether those who assert this accept what those write who assert that.
pub(super) fn asserted(read: &[Expression], written: &[Expression]) -> Acceptance {
    let known = |one: &Expression| written.iter().any(|other| one.is_same(other));
    if read.iter().all(known) {
        Acceptance::Accept
    } else {
        Acceptance::Unknown
    }
}

/// Those of one list that are not in another, in words.
pub(super) fn without(list: &[Expression], other: &[Expression]) -> Option<String> {
    let missing = |one: &&Expression| !other.iter().any(|it| one.is_same(it));
    let words: Vec<String> = list
        .iter()
        .filter(missing)
        .map(|one| shown(one.text.trim()))
        .collect();
    (!words.is_empty()).then(|| words.join(", "))
}

impl<'s> Comparison<'s> {
    pub(super) fn assertions(&mut self, old: &ComplexType, new: &ComplexType) {
        let gone = without(&old.assertions, &new.assertions);
        let added = without(&new.assertions, &old.assertions);
        let places = (Some(old.span), Some(new.span));
        for (words, what) in [(gone, "is no longer asserted"), (added, "is asserted now")] {
            let Some(words) = words else { continue };
            let (accept, unknown) = (Acceptance::Accept, Acceptance::Unknown);
            let (old_readers, new_readers) = match what {
                "is asserted now" => (accept, unknown),
                _ => (unknown, accept),
            };
            let what = format!("{words} {what}");
            self.push(what, places.0, places.1, old_readers, new_readers);
        }
    }

    /// The types that an element has under conditions, and the one that it has without.
    pub(super) fn alternatives(&mut self, old: &'s Element, new: &'s Element) {
        let tests = |element: &'s Element| -> Vec<(&'s Expression, Type)> {
            let tested = element.alternatives.iter();
            tested
                .filter_map(|it| Some((it.test.as_ref()?, it.ty)))
                .collect()
        };
        let default = |element: &Element| {
            let last = element.alternatives.iter().find(|it| it.test.is_none());
            last.map_or(element.ty, |it| it.ty)
        };
        let places = (Some(old.span), Some(new.span));
        let (was, is) = (tests(old), tests(new));
        let same = was.len() == is.len() && was.iter().zip(&is).all(|(a, b)| a.0.is_same(b.0));
        if same {
            for ((_, was), (_, is)) in was.into_iter().zip(is) {
                self.types(was, is, places);
            }
        } else {
            let what = "the conditions are different under which the element has other types";
            let unknown = Acceptance::Unknown;
            self.push(what, places.0, places.1, unknown.clone(), unknown);
        }
        self.types(default(old), default(new), places);
    }
}
