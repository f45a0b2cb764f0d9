//! Events in their envelopes.

use clacks_xml::Error;
use clacks_xs::ExpandedName;

use super::Validator;
use super::findings::Findings;

impl Validator<'_> {
    /// Validates an envelope with an event in it, which must be a global element of the schema, and
    /// returns the name of the event. The envelope is the element `Event` in the namespace of the
    /// event, which holds nothing else; no schema declares it.
    ///
    /// # Errors
    /// What is no envelope, and the first that is wrong with the event.
    pub fn validate_envelope(&self, document: &str) -> Result<ExpandedName, Error> {
        let name = clacks_xml::event_in(document)?;
        let mut findings = Findings::new(1);
        self.run(document, true, &mut findings)?;
        match findings.into_errors().into_iter().next() {
            Some(error) => Err(error),
            None => Ok(name),
        }
    }
}
