use clacks_xs::names;

use super::{AnyContent, AnyName};
use crate::content::Content;
use crate::error::Error;
use crate::name::XSI;
use crate::reader::Reader;
use crate::wildcard;
use crate::writer::Writer;

/// What an element of `xs:anySimpleType` holds: text, of the type that the element says with
/// `xsi:type`, if it says one.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct AnySimple {
    content: AnyContent,
}

impl AnySimple {
    /// Text of which nothing is said.
    pub fn new(text: &str) -> Self {
        let mut content = AnyContent::default();
        content.push_text(text);
        Self { content }
    }

    /// The same with what the element says of its type: `local` in `namespace`.
    #[must_use]
    pub fn with_type(mut self, namespace: &str, local: &str) -> Self {
        let attributes = &mut self.content.attributes;
        attributes.bind("t", namespace);
        let name = AnyName::new(XSI, "type").with_prefix("xsi");
        attributes.insert(name, format!("t:{local}"));
        self
    }

    /// The text.
    pub fn text(&self) -> String {
        self.content.text()
    }

    /// The text and what the element says.
    pub fn content(&self) -> &AnyContent {
        &self.content
    }
}

impl Content for AnySimple {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        let Some(at) = reader.said.ty else {
            reader.no_attributes()?;
            let constraint = reader.constraint.take();
            let text = reader.text()?;
            return match constraint {
                Some(constraint) if text.is_empty() => Ok(Self::new(constraint.literal())),
                Some(constraint) => {
                    reader.constrained_text(&text, 0, constraint)?;
                    Ok(Self::new(&text))
                }
                None => Ok(Self::new(&text)),
            };
        };
        let name = reader.type_name(at)?;
        let base = (names::XSD, "anySimpleType");
        if name != base && !wildcard::is_derived(reader.globals.types, name, base) {
            return Err(reader.wrong_type(at));
        }
        if name == base {
            reader.said.only_declared = false;
        }
        let content = AnyContent::read(reader)?;
        Ok(Self { content })
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        self.content.write(writer)
    }
}
