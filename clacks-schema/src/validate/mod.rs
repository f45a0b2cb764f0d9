//! Validation of documents against a [`Schema`] (*Schema-Validity Assessment*, part 1, section 3.3.4),
//! while they are read.
//!
//! What is kept of a document is what is open, keys and identifiers, and the elements that assertions
//! are about, with all that they hold, until they end. Where the specification
//! leaves it open, this processor is strict about the document element, which must be declared or
//! say `xsi:type`; what the schema says about elements below a `lax` wildcard holds if it says
//! something. `xsi:schemaLocation` is not followed.

mod alternatives;
mod assertions;
mod attributes;
mod children;
mod element;
mod envelope;
mod findings;
mod identity;
mod ids;
mod message;
mod run;
mod values;

use std::collections::HashMap;

use clacks_xml::{Doctype, Error, Events};

use crate::model::{AttributeId, ElementId, Schema};

use crate::content::ContentModels;
use findings::Findings;
use identity::{Fields, Paths, Steps};
use run::Run;
use values::Meaningful;

/// How many errors [`Validator::errors`] gives at most.
pub const MAX_ERRORS: usize = 100;

/// Validates documents against a schema.
///
/// ```
/// use clacks_schema::validate::Validator;
/// use clacks_schema::{Options, Sources};
///
/// let mut sources = Sources::default();
/// let order = sources.add(
///     "order.xsd",
///     "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>
///        <xs:element name='order'>
///          <xs:complexType>
///            <xs:sequence>
///              <xs:element name='item' type='xs:positiveInteger' maxOccurs='unbounded'/>
///            </xs:sequence>
///          </xs:complexType>
///        </xs:element>
///      </xs:schema>",
/// );
/// let schema = clacks_schema::load(&mut sources, &[order], &Options::default()).expect("a schema");
/// let validator = Validator::new(&schema);
/// assert_eq!(validator.validate("<order><item>3</item></order>"), Ok(()));
/// let error = validator.validate("<order>\n<item>0</item></order>").unwrap_err();
/// assert_eq!((error.path(), error.rule()), ("/order/item", "cvc-minInclusive-valid"));
/// ```
#[derive(Debug)]
pub struct Validator<'s> {
    schema: &'s Schema,
    models: ContentModels<'s>,
    /// The global elements and attributes, by namespace, empty for none, and local name.
    elements: HashMap<(&'s str, &'s str), ElementId>,
    attributes: HashMap<(&'s str, &'s str), AttributeId>,
    meaningful: Meaningful,
    /// Whether the conditions of alternatives may see attributes of elements above.
    inherits: bool,
    doctype: bool,
}

impl<'s> Validator<'s> {
    /// A validator of documents against `schema`.
    pub fn new(schema: &'s Schema) -> Self {
        let elements = schema.named.elements.iter();
        let attributes = schema.named.attributes.iter();
        Self {
            schema,
            models: ContentModels::new(schema),
            elements: elements.map(|(name, id)| (key(name), *id)).collect(),
            attributes: attributes.map(|(name, id)| (key(name), *id)).collect(),
            meaningful: Meaningful::of(schema),
            inherits: schema.elements.iter().any(|it| !it.alternatives.is_empty()),
            doctype: false,
        }
    }

    /// The same for documents that may have a document type declaration, of which the internal
    /// subset is read (see [`Events::with_doctype`]), or say that they are XML 1.1; they are
    /// refused otherwise.
    #[must_use]
    pub fn allowing_doctype(mut self) -> Self {
        self.doctype = true;
        self
    }

    /// Validates a document.
    ///
    /// # Errors
    /// The first that is wrong with it.
    pub fn validate(&self, document: &str) -> Result<(), Error> {
        match self.findings(document, 1).into_iter().next() {
            Some(error) => Err(error),
            None => Ok(()),
        }
    }

    /// Everything that is wrong with a document, up to [`MAX_ERRORS`], in the order in which it is
    /// found out. After an element that does not belong where it stands, its siblings are passed
    /// over up to one that does; what is not well-formed ends it all.
    pub fn errors(&self, document: &str) -> Vec<Error> {
        self.findings(document, MAX_ERRORS)
    }

    fn findings(&self, document: &str, most: usize) -> Vec<Error> {
        let mut findings = Findings::new(most);
        if let Err(error) = self.run(document, false, &mut findings) {
            findings.add(error);
        }
        findings.into_errors()
    }

    /// `enveloped` says that the document element is one that the schema knows nothing of.
    fn run(&self, document: &str, enveloped: bool, findings: &mut Findings) -> Result<(), Error> {
        let steps = Steps::of(self.schema);
        let paths = Paths::of(self.schema, &steps);
        let fields = Fields::of(self.schema, &paths);
        let constraints = identity::constraints(self.schema, &paths, &fields);
        if self.doctype {
            let doctype = Doctype::of(document)?;
            let events = Events::with_doctype(document, &doctype)?;
            Run::new(self, &constraints, events, Some(&doctype), findings).run(enveloped)
        } else {
            Run::new(self, &constraints, Events::new(document)?, None, findings).run(enveloped)
        }
    }
}

fn key(name: &crate::model::QName) -> (&str, &str) {
    (name.namespace.as_deref().unwrap_or(""), &name.local)
}
