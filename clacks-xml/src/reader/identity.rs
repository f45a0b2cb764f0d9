//! Identity constraints: the reader tells what it reads.

use clacks_xs::SimpleType;

use super::{Ahead, Reader};
use crate::error::Error;
use crate::identity::{FieldValue, Identity, IdentityConstraint};

impl Reader<'_> {
    /// Says which keys, references to keys and unique values the declaration has of the element
    /// that was entered; to be called before its attributes are read. Whether they hold is found
    /// out at the end of the document.
    pub fn identity(&mut self, constraints: &'static [IdentityConstraint<'static>]) {
        let depth = self.open.len();
        let offset = self.open.last().copied().unwrap_or(0);
        let identity = self
            .identity
            .get_or_insert_with(|| Box::new(Identity::new()));
        // No path asks for the name of the outermost element.
        identity.constrain(depth, ("", ""), offset, constraints);
    }

    #[cold]
    pub(super) fn identity_enter(&mut self) {
        let Ahead::Start { name, bound } = self.ahead else {
            return;
        };
        let (_, local) = name.split();
        let namespace = self.tags.namespaces.uri(bound);
        if let Some(identity) = &mut self.identity {
            identity.enter(self.open.len(), (namespace, local), self.tokens.start());
        }
    }

    /// Tells the value of the attribute at `at`.
    #[cold]
    pub(super) fn identity_attribute<T: SimpleType>(&mut self, at: usize, value: &T) {
        let attribute = &self.tags.attributes[at];
        let namespace = self
            .tags
            .attribute_namespace(attribute.prefix)
            .unwrap_or("");
        let name = (namespace, attribute.local);
        if let Some(identity) = self.identity.as_mut().filter(|it| it.awaits_attributes()) {
            identity.attribute(name, attribute.offset, Some(&value.to_value()));
        }
    }

    /// Tells the value of an attribute that is not there.
    pub(crate) fn identity_default<T: SimpleType>(&mut self, name: (&str, &str), value: &T) {
        let start = self.tokens.start();
        if let Some(identity) = self.identity.as_mut().filter(|it| it.awaits_attributes()) {
            identity.attribute(name, start, Some(&value.to_value()));
        }
    }

    /// Tells the value of the element.
    #[cold]
    pub(super) fn identity_value<T: SimpleType>(&mut self, value: &T) {
        if let Some(identity) = self.identity.as_mut().filter(|it| it.awaits_value()) {
            identity.value(self.open.len(), FieldValue::Value(value.to_value()));
        }
    }

    pub(super) fn identity_error(&mut self) -> Option<(usize, Error)> {
        let identity = self.identity.as_mut()?;
        identity.take_errors().into_iter().next()
    }
}
