//! The attributes of a type before and after.

use crate::compare::{Acceptance, Comparison};
use crate::diagnostic::shown;
use crate::model::{AttributeUse, ComplexType, QName, Schema, Wildcard};

impl<'s> Comparison<'s> {
    pub(super) fn attributes(&mut self, old: &'s ComplexType, new: &'s ComplexType) {
        let outer = self.path.clone();
        for one in &old.attributes {
            let name = &self.old.attribute(one.attribute).name;
            self.path = format!("{outer}/@{}", name.local);
            if let Some(other) = find(self.new, new, name) {
                self.attribute(one, other);
            } else {
                let old_readers = Acceptance::accept_if(!one.required);
                let new_readers = allowed(new.any_attribute.as_ref(), name);
                let what = "the attribute is gone";
                self.push(
                    what,
                    Some(one.span),
                    Some(new.span),
                    old_readers,
                    new_readers,
                );
            }
        }
        for one in &new.attributes {
            let name = &self.new.attribute(one.attribute).name;
            if find(self.old, old, name).is_none() {
                self.path = format!("{outer}/@{}", name.local);
                let what = if one.required {
                    "the attribute is new, and required"
                } else {
                    "the attribute is new, and optional"
                };
                let old_readers = allowed(old.any_attribute.as_ref(), name);
                let new_readers = Acceptance::accept_if(!one.required);
                self.push(
                    what,
                    Some(old.span),
                    Some(one.span),
                    old_readers,
                    new_readers,
                );
            }
        }
        self.path = outer;
        self.any_attribute(old, new);
    }

    fn attribute(&mut self, old: &'s AttributeUse, new: &'s AttributeUse) {
        let places = (Some(old.span), Some(new.span));
        if old.required != new.required {
            let what = if new.required {
                "the attribute is required now"
            } else {
                "the attribute is no longer required"
            };
            let old_readers = Acceptance::accept_if(new.required);
            let new_readers = Acceptance::accept_if(old.required);
            self.push(what, places.0, places.1, old_readers, new_readers);
        }
        self.constraint(old.constraint.as_ref(), new.constraint.as_ref(), places);
        let (was, is) = (
            self.old.attribute(old.attribute).ty,
            self.new.attribute(new.attribute).ty,
        );
        self.simple(was, is, places);
    }

    fn any_attribute(&mut self, old: &ComplexType, new: &ComplexType) {
        let (was, is) = (old.any_attribute.as_ref(), new.any_attribute.as_ref());
        let same = match (was, is) {
            (None, None) => true,
            (Some(was), Some(is)) => {
                was.namespaces == is.namespaces
                    && was.excluded == is.excluded
                    && was.process == is.process
            }
            _ => false,
        };
        if same {
            return;
        }
        let includes = |reader: Option<&Wildcard>, writer: Option<&Wildcard>| match (reader, writer)
        {
            (_, None) => Acceptance::Accept,
            (None, Some(_)) => Acceptance::Refuse(None),
            (Some(reader), Some(writer)) => {
                Acceptance::accept_if(writer.is_subset(reader) && reader.process <= writer.process)
            }
        };
        let places = (
            Some(was.map_or(old.span, |was| was.span)),
            Some(is.map_or(new.span, |is| is.span)),
        );
        let what = "other attributes are allowed than before";
        self.push(
            what,
            places.0,
            places.1,
            includes(was, is),
            includes(is, was),
        );
    }
}

fn find<'s>(schema: &Schema, ty: &'s ComplexType, name: &QName) -> Option<&'s AttributeUse> {
    let mut uses = ty.attributes.iter();
    uses.find(|one| schema.attribute(one.attribute).name == *name)
}

/// Whether a type without an attribute accepts it all the same.
fn allowed(wildcard: Option<&Wildcard>, name: &QName) -> Acceptance {
    match wildcard {
        Some(wildcard) if wildcard.allows(name) => Acceptance::Accept,
        _ => {
            let example = format!("the attribute {}", shown(&name.local));
            Acceptance::Refuse(Some(example))
        }
    }
}
