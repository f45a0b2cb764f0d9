//! Writing what a wildcard allows.

use std::borrow::Cow;

use clacks_xs::names;

use super::{AnyAttribute, AnyAttributes, AnyContent, AnyElement, AnyName, AnyNode};
use crate::error::{Error, ErrorKind};
use crate::name::{XML, XMLNS};
use crate::reader::{excerpt, structure};
use crate::wildcard::{Process, Wildcard};
use crate::writer::{Writer, is_prefix};

impl<'w> Writer<'w> {
    /// Writes an element that the wildcard allows. Where it must be declared or be right if it is,
    /// that is found out when the whole document is written.
    ///
    /// # Errors
    /// A namespace that the wildcard does not allow, and names that are none.
    pub fn any(&mut self, wildcard: &Wildcard, element: &'w AnyElement) -> Result<(), Error> {
        if !wildcard.allows(element.name.namespace(), element.name.local()) {
            let local = excerpt(element.name.local());
            let message = format!("the element <{local}> does not belong here");
            return Err(self.fail(structure("cvc-complex-type.2.4.a", message)));
        }
        self.is_read_back |= wildcard.process != Process::Skip;
        self.any_element(element)
    }

    /// Writes an element that the wildcard allows if there is one.
    ///
    /// # Errors
    /// Those of [`Writer::any`].
    pub fn optional_any(
        &mut self,
        wildcard: &Wildcard,
        element: Option<&'w AnyElement>,
    ) -> Result<(), Error> {
        match element {
            Some(element) => self.any(wildcard, element),
            None => Ok(()),
        }
    }

    /// Writes elements that the wildcard allows, at least `min` and at most `max`.
    ///
    /// # Errors
    /// Fewer or more elements than that, and those of [`Writer::any`].
    pub fn repeated_any(
        &mut self,
        wildcard: &Wildcard,
        elements: &'w [AnyElement],
        min: usize,
        max: usize,
    ) -> Result<(), Error> {
        self.check_count("elements that a wildcard allows", elements.len(), min, max)?;
        let mut elements = elements.iter();
        elements.try_for_each(|element| self.any(wildcard, element))
    }

    /// Writes attributes that the wildcard allows; to be called before all others, because prefixes
    /// in the values have to stay what they are.
    ///
    /// # Errors
    /// A namespace that the wildcard does not allow, and names that are none. That an attribute is
    /// there twice, or not right, is found out when the whole document is written.
    pub fn any_attributes(
        &mut self,
        wildcard: &Wildcard,
        attributes: &'w AnyAttributes,
    ) -> Result<(), Error> {
        let allows = |one: &&AnyAttribute| wildcard.allows(one.name.namespace(), one.name.local());
        if let Some(unknown) = attributes.iter().find(|one| !allows(one)) {
            let local = excerpt(unknown.name.local());
            let message = format!("the attribute `{local}` does not belong here");
            return Err(self.fail(structure("cvc-complex-type.3.2.2", message)));
        }
        self.is_read_back |= !attributes.is_empty();
        self.bind_all(attributes)?;
        self.write_any_attributes(attributes)
    }

    /// Writes attributes and content of an element whose type is `xs:anyType`.
    pub(super) fn any_content(&mut self, content: &'w AnyContent) -> Result<(), Error> {
        self.is_read_back = true;
        self.bind_all(&content.attributes)?;
        self.write_any_attributes(&content.attributes)?;
        self.any_children(content)
    }

    fn any_element(&mut self, element: &'w AnyElement) -> Result<(), Error> {
        let inherited = self.begin()?;
        let AnyElement { name, content } = element;
        self.check_name(name)?;
        let bindings = &content.attributes.bindings;
        let bound = |prefix: &str| {
            let own = bindings.iter().find(|binding| &*binding.prefix == prefix);
            own.map(|binding| &*binding.namespace)
        };
        let (namespace, hint) = (name.namespace(), name.prefix());
        let kept = bound("");
        let default = kept.unwrap_or(inherited);
        // The prefix, the default namespace in the element, and whether to declare the prefix.
        let in_scope = |prefix: &str| match bound(prefix) {
            Some(found) => Some(found),
            None => self.resolve(prefix),
        };
        let stands = |prefix: &str| {
            is_prefix(prefix) && !namespace.is_empty() && in_scope(prefix) == Some(namespace)
        };
        let other = || bindings.iter().find(|binding| stands(&binding.prefix));
        let (prefix, default, is_new) = if namespace.is_empty() {
            ("".into(), "", false)
        } else if namespace == XML {
            ("xml".into(), default, false)
        } else if stands(hint) {
            (Cow::Borrowed(hint), default, false)
        } else if default == namespace {
            ("".into(), default, false)
        } else if let Some(binding) = other() {
            (Cow::Borrowed(&*binding.prefix), default, false)
        } else if is_prefix(hint) && in_scope(hint).is_none() {
            (Cow::Borrowed(hint), default, true)
        } else if kept.is_none() {
            ("".into(), namespace, false)
        } else {
            let mut fresh = self.fresh_prefix();
            while bound(&fresh).is_some() {
                fresh.push('_');
            }
            (Cow::Owned(fresh), default, true)
        };
        let start = self.out_len();
        self.begin_tag(&prefix, name.local());
        let name_len = self.out_len() - start - 1;
        if default != inherited {
            self.write_default(default)
                .map_err(|error| self.fail(error))?;
        }
        let outer = self.opened(start, name.local(), default, name_len);
        for binding in bindings {
            let bound = self.bind(&binding.prefix, &binding.namespace);
            bound.map_err(|error| self.fail(error))?;
        }
        if is_new {
            let declared = self.declare(prefix, namespace.into());
            declared.map_err(|error| self.fail(error))?;
        }
        self.write_any_attributes(&content.attributes)?;
        self.any_children(content)?;
        self.end(outer)
    }

    fn any_children(&mut self, content: &'w AnyContent) -> Result<(), Error> {
        for node in &content.children {
            match node {
                AnyNode::Element(element) => self.any_element(element)?,
                AnyNode::Text(text) => self.write_text(text)?,
            }
        }
        Ok(())
    }

    /// Declares the prefixes that values need.
    fn bind_all(&mut self, attributes: &'w AnyAttributes) -> Result<(), Error> {
        for binding in &attributes.bindings {
            let bound = if binding.prefix.is_empty() {
                self.set_default(&binding.namespace)
            } else {
                self.bind(&binding.prefix, &binding.namespace)
            };
            bound.map_err(|error| self.fail(error))?;
        }
        Ok(())
    }

    fn write_any_attributes(&mut self, attributes: &'w AnyAttributes) -> Result<(), Error> {
        for AnyAttribute { name, value } in attributes {
            self.check_name(name)?;
            let written = self.write_any_attribute(name, value);
            written.map_err(|error| self.fail(error))?;
        }
        Ok(())
    }

    fn write_any_attribute(&mut self, name: &AnyName, value: &str) -> Result<(), Error> {
        let prefix = match name.namespace() {
            "" => String::new(),
            XML => "xml".to_owned(),
            namespace if self.resolve(name.prefix()) == Some(namespace) => name.prefix().to_owned(),
            namespace => {
                let at = self.prefix_for(namespace, name.prefix())?;
                self.declared(at).to_owned()
            }
        };
        self.begin_attribute(&prefix, name.local());
        self.escape_attribute(value)?;
        self.end_attribute();
        Ok(())
    }

    fn check_name(&self, name: &AnyName) -> Result<(), Error> {
        let is_declaration = name.namespace() == XMLNS || name.is("", "xmlns");
        if names::is_ncname(name.local()) && !is_declaration {
            return Ok(());
        }
        let name = clacks_xs::excerpt(name.local());
        let message = format!("{name} cannot be the name of an element or attribute");
        Err(self.fail(Error::new(ErrorKind::Structure, "xml-names", message)))
    }
}
