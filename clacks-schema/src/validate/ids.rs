//! Identifiers and references to them (*Validation Root Valid (ID/IDREF)*, part 1, section 3.3.4).

use std::collections::HashMap;

use clacks_xml::Error;

use super::message::value;
use super::values::Place;

/// The identifiers of a document.
#[derive(Debug, Default)]
pub(super) struct Ids {
    /// With the element that each is one of.
    defined: HashMap<String, Option<usize>>,
    /// Names that were not defined when they were first referred to, and where.
    pending: HashMap<String, usize>,
}

impl Ids {
    /// An element may say the same identifier more than once (*ID/IDREF Table*, part 1, section
    /// 3.15.5).
    pub(super) fn define(&mut self, name: &str, place: Place) -> Result<(), Error> {
        let Some(bearer) = self.defined.get(name) else {
            self.pending.remove(name);
            self.defined.insert(name.to_owned(), place.bearer);
            return Ok(());
        };
        if *bearer == place.bearer {
            return Ok(());
        }
        Err(value(
            "cvc-id.2",
            format!("the identifier {name:?} stands there twice"),
        ))
    }

    pub(super) fn refer(&mut self, name: &str, offset: usize) {
        if !self.defined.contains_key(name) && !self.pending.contains_key(name) {
            self.pending.insert(name.to_owned(), offset);
        }
    }

    /// What refers to nothing, in the order of the document.
    pub(super) fn dangling(self) -> Vec<(usize, Error)> {
        let mut dangling: Vec<(usize, String)> = Vec::new();
        dangling.extend(self.pending.into_iter().map(|(name, at)| (at, name)));
        dangling.sort_unstable();
        let error = |name| value("cvc-id.1", format!("there is no identifier {name:?}"));
        dangling
            .into_iter()
            .map(|(at, name)| (at, error(name)))
            .collect()
    }
}
