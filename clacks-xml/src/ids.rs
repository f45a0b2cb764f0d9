//! Identifiers and references to them (*Validation Root Valid (ID/IDREF)*, part 1, section 3.3.4).

use std::collections::HashMap;

use clacks_xs::{Mark, excerpt};

use crate::doctype::Doctype;
use crate::error::{Error, ErrorKind};

/// The identifiers of a document.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    /// With the start of the element that each is one of.
    defined: HashMap<String, usize>,
    /// Names that were not defined when they were first referred to, and where.
    pending: HashMap<String, usize>,
    /// The element of which an attribute was an identifier last.
    by_attribute: Option<usize>,
}

impl Ids {
    /// Takes what a value at `offset` means; `bearer` is the start of the element that an
    /// identifier there is one of. That element may say it more than once (*ID/IDREF Table*, part
    /// 1, section 3.15.5).
    pub(crate) fn take(
        &mut self,
        mark: Mark<'_>,
        offset: usize,
        bearer: usize,
        doctype: Option<&Doctype>,
    ) -> Result<(), Error> {
        match mark {
            Mark::Id(name) => {
                let Some(&other) = self.defined.get(name) else {
                    self.pending.remove(name);
                    self.defined.insert(name.to_owned(), bearer);
                    return Ok(());
                };
                if other == bearer {
                    return Ok(());
                }
                let message = format!("the identifier {} stands there twice", excerpt(name));
                Err(wrong("cvc-id.2", message))
            }
            Mark::IdRef(name) => {
                if !self.defined.contains_key(name) && !self.pending.contains_key(name) {
                    self.pending.insert(name.to_owned(), offset);
                }
                Ok(())
            }
            Mark::Entity(name) if doctype.is_some_and(|it| it.has_unparsed_entity(name)) => Ok(()),
            // Without a document type declaration there is none.
            Mark::Entity(name) => {
                let name = excerpt(name);
                let message = format!("{name} is not an unparsed entity of the document");
                Err(wrong("cvc-simple-type.2", message))
            }
        }
    }

    /// Takes note that an attribute of the element that starts at `bearer` is an identifier. There
    /// may be one: a type declares no more, and wildcards may not make them more (*Element Locally
    /// Valid (Complex Type)*, part 1, section 3.4.4, clause 5).
    pub(crate) fn is_attribute_of(&mut self, bearer: usize) -> Result<(), Error> {
        if self.by_attribute.replace(bearer) != Some(bearer) {
            return Ok(());
        }
        let message = "a second attribute that is an identifier";
        let rule = "cvc-complex-type.5.1";
        Err(Error::new(ErrorKind::Structure, rule, message))
    }

    /// The first reference to what is not there, in the order of the document.
    pub(crate) fn dangling(&self) -> Option<(usize, Error)> {
        let (name, at) = self.pending.iter().min_by_key(|(_, at)| **at)?;
        let message = format!("there is no identifier {}", excerpt(name));
        Some((*at, wrong("cvc-id.1", message)))
    }
}

fn wrong(rule: &'static str, message: String) -> Error {
    Error::new(ErrorKind::Value, rule, message)
}
