//! Reading what a wildcard allows.

use std::ops::Range;
use std::sync::Arc;

use clacks_xs::{Builtin, names};

use super::{AnyAttribute, AnyAttributes, AnyContent, AnyElement, AnyName, AnyNode};
use crate::constraint::Constraint;
use crate::content::Content;
use crate::error::Error;
use crate::identity::Identity;
use crate::reader::{Ahead, Reader, builtin, excerpt, structure};
use crate::tags::no_name;
use crate::text;
use crate::tokens::{Token, Tokens};
use crate::wildcard::{self, Check, Process, Wildcard};

/// What an element is checked against.
#[derive(Clone, Copy)]
pub(crate) enum Against {
    /// A declaration.
    Element(Check),
    /// A type of the schema.
    Type(Check),
    /// A built-in simple type.
    Builtin(Builtin),
}

/// The prefixes from outside of an element that are used in it.
struct Outside {
    /// Of the element.
    depth: usize,
    used: AnyAttributes,
    /// A value may be a name without a prefix.
    default: bool,
}

impl Outside {
    fn of(depth: usize) -> Self {
        Self {
            depth,
            used: AnyAttributes::new(),
            default: false,
        }
    }
}

impl<'a> Reader<'a> {
    /// Whether the next child is an element that the wildcard allows.
    ///
    /// ```
    /// use clacks_xml::{AnyElement, Content, Error, Namespaces, Process, Reader, Wildcard, Writer};
    ///
    /// /// The content of an element that holds anything of other namespaces.
    /// struct Open { any: Vec<AnyElement> }
    ///
    /// static OTHERS: Wildcard = Wildcard {
    ///     namespaces: Namespaces::Not(&["urn:x"]),
    ///     excluded: &[],
    ///     process: Process::Lax,
    /// };
    ///
    /// impl Content for Open {
    ///     fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
    ///         reader.end_attributes()?;
    ///         let any = reader.repeated_any(&OTHERS, 0, usize::MAX)?;
    ///         reader.end()?;
    ///         Ok(Self { any })
    ///     }
    ///     fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
    ///         writer.repeated_any(&OTHERS, &self.any, 0, usize::MAX)
    ///     }
    /// }
    /// ```
    ///
    /// # Errors
    /// What is not well-formed up to there, and text between elements.
    pub fn at_any(&mut self, wildcard: &'static Wildcard) -> Result<bool, Error> {
        self.look_ahead()?;
        let here = match self.ahead {
            Ahead::Start { name, bound } => {
                let namespace = self.tags.namespaces.uri(bound);
                wildcard.allows(namespace, name.local())
            }
            _ => false,
        };
        if !here {
            self.wanted = Some(wildcard);
        }
        Ok(here)
    }

    /// Reads the child that [`Reader::at_any`] has found.
    ///
    /// # Errors
    /// A child that is not declared where it must be, and what is wrong in one that is.
    pub fn any(&mut self, wildcard: &Wildcard) -> Result<AnyElement, Error> {
        let mut outside = Outside::of(self.open.len() + 1);
        let mut element = self.any_child(wildcard.process, &mut outside)?;
        self.keep(&mut element.content.attributes, outside);
        Ok(element)
    }

    /// Reads a child that the wildcard allows, which must come next.
    ///
    /// # Errors
    /// Another child or none, and what is wrong in the child.
    pub fn required_any(&mut self, wildcard: &'static Wildcard) -> Result<AnyElement, Error> {
        if self.at_any(wildcard)? {
            self.any(wildcard)
        } else {
            Err(self.unexpected())
        }
    }

    /// Reads a child that the wildcard allows if one comes next.
    ///
    /// # Errors
    /// What is wrong in the child.
    pub fn optional_any(
        &mut self,
        wildcard: &'static Wildcard,
    ) -> Result<Option<AnyElement>, Error> {
        if self.at_any(wildcard)? {
            self.any(wildcard).map(Some)
        } else {
            Ok(None)
        }
    }

    /// Reads the children that come next and that the wildcard allows, at least `min` and at most
    /// `max`.
    ///
    /// # Errors
    /// Fewer children than `min`, and what is wrong in a child.
    pub fn repeated_any(
        &mut self,
        wildcard: &'static Wildcard,
        min: usize,
        max: usize,
    ) -> Result<Vec<AnyElement>, Error> {
        let mut children = Vec::new();
        while children.len() < max && self.at_any(wildcard)? {
            children.push(self.any(wildcard)?);
        }
        if children.len() < min {
            return Err(self.unexpected());
        }
        Ok(children)
    }

    /// Reads those attributes that nobody has asked for and the wildcard allows; to be called after
    /// all others and before [`Reader::end_attributes`].
    ///
    /// # Errors
    /// An attribute that is not declared where it must be, and what is wrong in one that is.
    pub fn any_attributes(&mut self, wildcard: &Wildcard) -> Result<AnyAttributes, Error> {
        let mut attributes = AnyAttributes::new();
        // Bindings of the element itself count as those from outside.
        let mut outside = Outside::of(self.open.len() + 1);
        for at in 0..self.tags.attributes.len() {
            let attribute = &self.tags.attributes[at];
            let namespace = self
                .tags
                .attribute_namespace(attribute.prefix)
                .unwrap_or("");
            if attribute.taken || !wildcard.allows(namespace, attribute.local) {
                continue;
            }
            self.check_any_attribute(at, wildcard.process)?;
            attributes
                .attributes
                .push(self.keep_attribute(at, &mut outside));
        }
        self.keep(&mut attributes, outside);
        Ok(attributes)
    }

    /// Reads attributes and content of the element that was entered, whose type is `xs:anyType`.
    fn any_content(&mut self) -> Result<AnyContent, Error> {
        let against = match self.said.ty {
            Some(at) if self.said.only_declared && !self.says_any_type(at)? => {
                return Err(self.wrong_type(at));
            }
            Some(at) => match self.type_check(at)? {
                None if !self.says_any_type(at)? => return Err(self.wrong_type(at)),
                found => found,
            },
            None => None,
        };
        self.said.ty = None;
        let constraint = self.constraint;
        // Nobody has asked for it.
        if self.said.nil.is_some() {
            self.end_attributes()?;
        }
        if self.is_checking
            && let Some(against) = against
        {
            self.run_check(against)?;
            return Ok(AnyContent::default());
        }
        self.constraint = None;
        let start = self.open.last().copied().unwrap_or(0);
        let process = match against {
            None => Process::Lax,
            Some(_) => Process::Skip,
        };
        let mut outside = Outside::of(self.open.len());
        // What is read again tells identity constraints of it then.
        let identity = against.and_then(|_| self.identity.take());
        let mut content = self.content(process, &mut outside)?;
        self.keep(&mut content.attributes, outside);
        if let Some(against) = against {
            let part = start..self.tokens.end();
            self.check_again(part, against, identity, true, constraint)?;
        } else if let Some(constraint) = constraint {
            let children = content.elements().count();
            let text = content.text();
            if text.is_empty() && children == 0 {
                content.push_text(constraint.literal());
            } else {
                self.constrained_text(&text, children, constraint)?;
            }
        }
        Ok(content)
    }

    /// Reads the attributes of the element that was entered, whose type is `xs:anyType` and which is
    /// nil.
    pub(crate) fn nil_attributes(&mut self, wildcard: &Wildcard) -> Result<AnyAttributes, Error> {
        if let Some(at) = self.said.ty.take() {
            let is_any = self.says_any_type(at)?;
            let against = self.type_check(at)?;
            if !is_any && (self.said.only_declared || against.is_none()) {
                return Err(self.wrong_type(at));
            }
            // What is of a simple type has none.
            if let Some(Against::Builtin(_)) = against {
                self.no_attributes()?;
            }
            // It is kept with the others.
            self.tags.attributes[at].taken = false;
        }
        self.any_attributes(wildcard)
    }

    /// Reads the child of which the start tag was read, and checks it (*Schema-Validity Assessment
    /// (Element)*, part 1, section 3.3.4).
    fn any_child(&mut self, process: Process, outside: &mut Outside) -> Result<AnyElement, Error> {
        let Ahead::Start { name, .. } = self.ahead else {
            return Err(self.unexpected());
        };
        let start = self.tokens.start();
        if let Some(fault) = no_name(name.as_str(), start) {
            return Err(self.fault(fault));
        }
        let (prefix, local) = name.split();
        let against = match process {
            Process::Skip => None,
            Process::Strict | Process::Lax => self.declaration(prefix, local, process)?,
        };
        if self.is_checking
            && let Some(against) = against
        {
            self.enter()?;
            self.run_check(against)?;
            return Ok(AnyElement::default());
        }
        let process = match (process, against) {
            (Process::Skip, _) | (_, Some(_)) => Process::Skip,
            (Process::Strict | Process::Lax, None) => Process::Lax,
        };
        let name = AnyName::shared(self.shared_namespace(prefix), prefix, local);
        // What is not checked is nothing to identity constraints.
        let identity = match process {
            Process::Skip => self.identity.take(),
            Process::Strict | Process::Lax => None,
        };
        self.enter()?;
        let content = self.content(process, outside)?;
        if let Some(against) = against {
            let part = start..self.tokens.end();
            self.check_again(part, against, identity, false, None)?;
        } else if identity.is_some() {
            self.identity = identity;
        }
        Ok(AnyElement { name, content })
    }

    /// What there is to check the element against of which the start tag was read.
    fn declaration(
        &self,
        prefix: &str,
        local: &str,
        process: Process,
    ) -> Result<Option<Against>, Error> {
        let namespace = self.tags.namespaces.resolve(prefix).unwrap_or("");
        if let Some(check) = wildcard::find(self.globals.elements, namespace, local) {
            return Ok(Some(Against::Element(check)));
        }
        let strict = process == Process::Strict;
        if let Some(at) = self.said.ty {
            let found = self.type_check(at)?;
            if found.is_none() && strict && !self.says_any_type(at)? {
                return Err(self.wrong_type(at));
            }
            return Ok(found);
        }
        if strict {
            let message = format!(
                "there is no declaration of the element <{}>",
                excerpt(local)
            );
            let error = structure("cvc-assess-elt.1", message);
            return Err(self.fail(self.tokens.start(), error));
        }
        Ok(None)
    }

    /// The type that the attribute at `at` names, if it is one that says more than `xs:anyType`.
    pub(crate) fn type_check(&self, at: usize) -> Result<Option<Against>, Error> {
        let name = self.type_name(at)?;
        if let Some(builtin) = builtin(name) {
            return Ok(Some(Against::Builtin(builtin)));
        }
        let known = wildcard::find_type(self.globals.types, name.0, name.1);
        Ok(known.map(|known| Against::Type(known.check)))
    }

    fn says_any_type(&self, at: usize) -> Result<bool, Error> {
        Ok(self.type_name(at)? == (names::XSD, "anyType"))
    }

    /// Checks the element that was entered.
    fn run_check(&mut self, against: Against) -> Result<(), Error> {
        match against {
            Against::Element(check) => check(self),
            Against::Type(check) => {
                // Without a declaration nothing can be nil.
                (self.said.ty, self.said.nil) = (None, None);
                check(self)
            }
            Against::Builtin(builtin) => {
                (self.said.ty, self.said.nil) = (None, None);
                self.check_builtin(builtin)
            }
        }
    }

    /// Reads a child once more that was read to its end, to check it; `identity` is what identity
    /// constraints have seen before, the start of the child perhaps included, and `constraint` what
    /// the declaration of a child that was entered says of its value.
    pub(crate) fn check_again(
        &mut self,
        part: Range<usize>,
        against: Against,
        identity: Option<Box<Identity<'static, 'a>>>,
        was_entered: bool,
        constraint: Option<&'static Constraint>,
    ) -> Result<(), Error> {
        let rest = std::mem::replace(&mut self.tokens, Tokens::part(self.input, part));
        let was_checking = std::mem::replace(&mut self.is_checking, true);
        let mixed = self.mixed.last().map(|open| open.children);
        self.ahead = Ahead::Unknown;
        self.look_ahead()?;
        if was_entered {
            self.enter()?;
            self.identity = identity;
        } else {
            self.identity = identity;
            self.enter()?;
        }
        self.constraint = constraint;
        self.run_check(against)?;
        // It was counted before.
        if let (Some(open), Some(children)) = (self.mixed.last_mut(), mixed) {
            open.children = children;
        }
        self.is_checking = was_checking;
        self.tokens = rest;
        Ok(())
    }

    /// Reads attributes and content of the element that was entered, to its end.
    fn content(&mut self, process: Process, outside: &mut Outside) -> Result<AnyContent, Error> {
        let mut content = AnyContent::default();
        for at in 0..self.tags.attributes.len() {
            self.check_any_attribute(at, process)?;
            let attribute = self.keep_attribute(at, outside);
            content.attributes.attributes.push(attribute);
        }
        for binding in self.tags.namespaces.of(self.open.len()) {
            let namespace = binding.shared();
            content.attributes.bind_shared(binding.prefix, namespace);
        }
        loop {
            let piece = match self.next_token()? {
                Token::Text(piece) | Token::CData(piece) => text::line_ends(piece),
                Token::Reference(name) => self.reference(name)?,
                Token::Start(tag) => {
                    self.open_any_tag(tag)?;
                    content.push(self.any_child(process, outside)?);
                    continue;
                }
                Token::End => break,
                Token::Eof => return Err(self.cut_off()),
            };
            content.push_text(&piece);
        }
        for node in &content.children {
            if let AnyNode::Text(text) = node {
                self.look_for_prefixes(text, outside);
            }
        }
        self.leave();
        Ok(content)
    }

    fn check_any_attribute(&mut self, at: usize, process: Process) -> Result<(), Error> {
        let attribute = &self.tags.attributes[at];
        if let Some(fault) = no_name(attribute.name, attribute.offset) {
            return Err(self.fault(fault));
        }
        // What any element may carry is taken, and was seen to.
        if process == Process::Skip || attribute.taken {
            return Ok(());
        }
        let namespace = self
            .tags
            .attribute_namespace(attribute.prefix)
            .unwrap_or("");
        let check = wildcard::find(self.globals.attributes, namespace, attribute.local);
        match check {
            Some(check) => check(self, at),
            None if process == Process::Strict => {
                let name = excerpt(attribute.name);
                let message = format!("the attribute `{name}` has no declaration");
                let error = structure("cvc-complex-type.3.2.2", message);
                Err(self.fail_attribute(attribute, error))
            }
            None => Ok(()),
        }
    }

    fn keep_attribute(&mut self, at: usize, outside: &mut Outside) -> AnyAttribute {
        let attribute = &mut self.tags.attributes[at];
        attribute.taken = true;
        let (prefix, local) = (attribute.prefix, attribute.local);
        let value = attribute.value.clone().into_owned();
        let namespace = match prefix {
            "" => None,
            _ => self.shared_namespace(prefix),
        };
        self.look_for_prefixes(&value, outside);
        AnyAttribute {
            name: AnyName::shared(namespace, prefix, local),
            value,
        }
    }

    fn shared_namespace(&mut self, prefix: &str) -> Option<Arc<str>> {
        match self.tags.namespaces.binding(prefix) {
            Some(binding) => Some(binding.shared()).filter(|namespace| !namespace.is_empty()),
            // `xml`, which nobody need bind.
            None => self
                .tags
                .namespaces
                .resolve(prefix)
                .filter(|it| !it.is_empty())
                .map(Arc::from),
        }
    }

    /// Takes note of prefixes in a value that outer elements bind.
    fn look_for_prefixes(&mut self, value: &str, outside: &mut Outside) {
        let namespaces = &mut self.tags.namespaces;
        for (colon, _) in value.match_indices(':') {
            let before = &value[..colon];
            let is_part = |c: char| c != ':' && names::is_name_char(c);
            let start = before.trim_end_matches(is_part).len();
            if let Some(binding) = namespaces.binding(&before[start..])
                && binding.depth < outside.depth
                && !binding.prefix.is_empty()
            {
                let namespace = binding.shared();
                outside.used.bind_shared(binding.prefix, namespace);
            }
        }
        if !outside.default {
            let mut words = value
                .split([' ', '\t', '\n', '\r'])
                .filter(|word| !word.is_empty());
            let is_outside = namespaces
                .binding("")
                .is_none_or(|it| it.depth < outside.depth);
            outside.default = is_outside
                && words.clone().all(names::is_qname)
                && words.any(|word| !word.contains(':'));
        }
    }

    /// Keeps what prefixes from outside stand for.
    fn keep(&mut self, attributes: &mut AnyAttributes, outside: Outside) {
        let own = |attributes: &AnyAttributes, prefix: &str| {
            attributes.bindings().any(|(bound, _)| bound == prefix)
        };
        for binding in outside.used.bindings {
            if !own(attributes, &binding.prefix) {
                attributes.bindings.push(binding);
            }
        }
        if outside.default && !own(attributes, "") {
            let namespace = self.shared_namespace("").unwrap_or_else(|| Arc::from(""));
            attributes.bind_shared("", namespace);
        }
    }
}

impl Content for AnyContent {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        reader.any_content()
    }

    fn write<'w>(&'w self, writer: &mut crate::Writer<'w>) -> Result<(), Error> {
        writer.any_content(self)
    }
}
