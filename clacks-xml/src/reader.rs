//! Reading: a cursor over a document that generated code steers.
//!
//! A type reads its attributes first ([`Reader::attribute`] …, closed by
//! [`Reader::end_attributes`]), then its content: either text ([`Reader::text`]) or children, asked
//! for by name in the order of the schema, closed by [`Reader::end`]. The reader looks one start
//! tag ahead; XML Schema's rule *Unique Particle Attribution* makes that enough.

use std::borrow::Cow;

use clacks_xs::{SimpleType, ValueError, names};
use quick_xml::events::attributes::AttrError;

use crate::content::Content;
use crate::error::{Error, ErrorKind};
use crate::mixed::{MixedText, TextRun};
use crate::name::{Name, XML, XMLNS, XSI};
use crate::namespaces::Namespaces;
use crate::place;
use crate::text;
use crate::tokens::{Fault, Tag, Token, Tokens, forbidden_char, syntax};

/// How deep elements may be nested.
pub const MAX_DEPTH: usize = 256;

/// How many attributes an element may have.
pub const MAX_ATTRIBUTES: usize = 256;

/// How many prefixes may be bound at one place.
pub const MAX_NAMESPACES: usize = 1024;

/// A cursor over a document.
#[allow(missing_debug_implementations, reason = "it would show the document")]
pub struct Reader<'a> {
    input: &'a str,
    tokens: Tokens<'a>,
    ahead: Ahead<'a>,
    namespaces: Namespaces<'a>,
    /// Of the start tag that was read last.
    attributes: Vec<Attribute<'a>>,
    /// The attribute `xsi:nil` of that tag and its offset.
    nil: Option<(bool, usize)>,
    depth: usize,
    /// The names that were asked for, in vain, at the present place.
    expected: Vec<&'static Name>,
    /// The elements with mixed content that are open.
    mixed: Vec<OpenMixed>,
}

/// What follows, as far as it was looked at.
enum Ahead<'a> {
    Unknown,
    Start {
        /// As it is written.
        name: &'a str,
        prefix: &'a str,
        local: &'a str,
    },
    End,
    Eof,
}

struct Attribute<'a> {
    /// As it is written.
    name: &'a str,
    prefix: &'a str,
    local: &'a str,
    value: Cow<'a, str>,
    /// Of the name.
    offset: usize,
    taken: bool,
}

struct OpenMixed {
    depth: usize,
    children: usize,
    runs: Vec<TextRun>,
}

impl<'a> Reader<'a> {
    /// A reader of the document `input`.
    pub(crate) fn new(input: &'a str) -> Result<Self, Error> {
        let input = input.strip_prefix('\u{feff}').unwrap_or(input);
        let reader = Self {
            input,
            tokens: Tokens::new(input),
            ahead: Ahead::Unknown,
            namespaces: Namespaces::default(),
            attributes: Vec::new(),
            nil: None,
            depth: 0,
            expected: Vec::new(),
            mixed: Vec::new(),
        };
        match forbidden_char(input) {
            Some(at) => Err(reader.fault(syntax(at, "a character that XML forbids"))),
            None => Ok(reader),
        }
    }

    // Children.

    /// Whether the next child is an element `name`.
    ///
    /// # Errors
    /// What is not well-formed up to there, and text between elements.
    pub fn at(&mut self, name: &'static Name) -> Result<bool, Error> {
        self.look_ahead()?;
        let Ahead::Start { prefix, local, .. } = self.ahead else {
            self.expected.push(name);
            return Ok(false);
        };
        let here = local == name.local && self.namespaces.resolve(prefix) == Some(name.namespace);
        if !here {
            self.expected.push(name);
        }
        Ok(here)
    }

    /// Reads the child that [`Reader::at`] has found.
    ///
    /// # Errors
    /// What is wrong in the child.
    pub fn child<T: Content>(&mut self) -> Result<T, Error> {
        self.enter()?;
        T::read(self)
    }

    /// Reads the child `name`, which must come next.
    ///
    /// # Errors
    /// Another child or none, and what is wrong in the child.
    pub fn required<T: Content>(&mut self, name: &'static Name) -> Result<T, Error> {
        if self.at(name)? {
            self.child()
        } else {
            Err(self.unexpected())
        }
    }

    /// Reads the child `name` if it comes next.
    ///
    /// # Errors
    /// What is wrong in the child.
    pub fn optional<T: Content>(&mut self, name: &'static Name) -> Result<Option<T>, Error> {
        if self.at(name)? {
            self.child().map(Some)
        } else {
            Ok(None)
        }
    }

    /// Reads the children `name` that come next, at least `min` and at most `max`.
    ///
    /// # Errors
    /// Fewer children than `min`, and what is wrong in a child.
    pub fn repeated<T: Content>(
        &mut self,
        name: &'static Name,
        min: usize,
        max: usize,
    ) -> Result<Vec<T>, Error> {
        let mut children = Vec::new();
        while children.len() < max && self.at(name)? {
            children.push(self.child()?);
        }
        if children.len() < min {
            return Err(self.unexpected());
        }
        Ok(children)
    }

    /// Reads the child `name` into `slot` if it comes next and `slot` is still empty: the members
    /// of an `xs:all` come in any order, each once. Says whether it did.
    ///
    /// # Errors
    /// What is wrong in the child.
    pub fn once<T: Content>(
        &mut self,
        slot: &mut Option<T>,
        name: &'static Name,
    ) -> Result<bool, Error> {
        if slot.is_some() || !self.at(name)? {
            return Ok(false);
        }
        *slot = Some(self.child()?);
        Ok(true)
    }

    /// The member of an `xs:all` that must be there.
    ///
    /// # Errors
    /// The member is missing.
    pub fn present<T>(&mut self, slot: Option<T>) -> Result<T, Error> {
        slot.ok_or_else(|| self.unexpected())
    }

    /// Reads a model group if it comes next: `starts` says whether one follows, `read` reads it.
    ///
    /// # Errors
    /// What is wrong in the group.
    pub fn group<T>(
        &mut self,
        starts: fn(&mut Self) -> Result<bool, Error>,
        read: fn(&mut Self) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        if starts(self)? {
            read(self).map(Some)
        } else {
            Ok(None)
        }
    }

    /// Reads a model group as often as it comes next, at least `min` and at most `max` times:
    /// `starts` says whether a group follows, `read` reads one.
    ///
    /// # Errors
    /// Fewer groups than `min`, and what is wrong in a group.
    pub fn groups<T>(
        &mut self,
        min: usize,
        max: usize,
        starts: fn(&mut Self) -> Result<bool, Error>,
        read: fn(&mut Self) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let mut groups = Vec::new();
        while groups.len() < max && starts(self)? {
            groups.push(read(self)?);
        }
        if groups.len() < min {
            return Err(self.unexpected());
        }
        Ok(groups)
    }

    /// Closes the element: no child may follow.
    ///
    /// # Errors
    /// A further child or text.
    pub fn end(&mut self) -> Result<(), Error> {
        self.look_ahead()?;
        if !matches!(self.ahead, Ahead::End) {
            return Err(self.unexpected());
        }
        self.leave();
        Ok(())
    }

    /// What stands here is none of what was asked for.
    pub fn unexpected(&mut self) -> Error {
        // Whatever is a name of the schema is a name; what is none of them may be no name at all.
        if let Ahead::Start { name, .. } = self.ahead
            && let Some(fault) = no_name(name, self.tokens.start())
        {
            return self.fault(fault);
        }
        // A name may have been asked for more than once, by alternatives that begin alike.
        let mut expected: Vec<String> = Vec::new();
        for name in &self.expected {
            let shown = format!("<{name}>");
            if !expected.contains(&shown) {
                expected.push(shown);
            }
        }
        let error = match (&self.ahead, expected.is_empty()) {
            (Ahead::Start { local, .. }, false) => structure(
                "cvc-complex-type.2.4.a",
                format!("the element <{}> does not belong here", excerpt(local)),
            ),
            (Ahead::Start { local, .. }, true) => structure(
                "cvc-complex-type.2.4.d",
                format!("the element <{}> where none may follow", excerpt(local)),
            ),
            _ => structure(
                "cvc-complex-type.2.4.b",
                "the content is not complete".into(),
            ),
        };
        let error = match expected.as_slice() {
            [] => error,
            [only] => error.expecting(only),
            several => error.expecting(format!("one of {}", several.join(", "))),
        };
        let error = self.naming_namespaces(error);
        self.fail(self.tokens.start(), error)
    }

    /// Where the element that stands here has an expected local name and only the namespace is
    /// wrong: says which is which instead.
    fn naming_namespaces(&self, error: Error) -> Error {
        let Ahead::Start { prefix, local, .. } = self.ahead else {
            return error;
        };
        let Some(wanted) = self.expected.iter().find(|name| name.local == local) else {
            return error;
        };
        let described = |namespace: &str| match namespace {
            "" => "no namespace".to_owned(),
            uri => format!("the namespace {:?}", excerpt(uri)),
        };
        let found = described(self.namespaces.resolve(prefix).unwrap_or(""));
        structure(error.rule(), format!("the element <{local}> is in {found}"))
            .expecting(described(wanted.namespace))
    }

    // Attributes.

    /// Reads the attribute `name`, if there is one.
    ///
    /// # Errors
    /// A value that is not of the type.
    pub fn attribute<T: SimpleType>(&mut self, name: &Name) -> Result<Option<T>, Error> {
        let Some(at) = self.attributes.iter().position(|attribute| {
            attribute.local == name.local
                && self.attribute_namespace(attribute.prefix) == Some(name.namespace)
        }) else {
            return Ok(None);
        };
        self.attributes[at].taken = true;
        let attribute = &self.attributes[at];
        match T::from_text(&attribute.value) {
            Ok(value) => Ok(Some(value)),
            Err(error) => Err(self.fail_attribute(attribute, value_error(&error))),
        }
    }

    /// Reads the attribute `name`, which must be there.
    ///
    /// # Errors
    /// No such attribute, or a value that is not of the type.
    pub fn required_attribute<T: SimpleType>(&mut self, name: &Name) -> Result<T, Error> {
        match self.attribute(name)? {
            Some(value) => Ok(value),
            None => Err(self.fail(
                self.tokens.start(),
                structure(
                    "cvc-complex-type.4",
                    format!("the attribute `{name}` is missing"),
                ),
            )),
        }
    }

    /// Ends the attributes: none may be left over.
    ///
    /// # Errors
    /// An attribute that was not asked for.
    pub fn end_attributes(&mut self) -> Result<(), Error> {
        self.refuse_attributes("cvc-complex-type.3.2.2")
    }

    /// The same for an element of a simple type, which has no attributes at all.
    pub(crate) fn no_attributes(&mut self) -> Result<(), Error> {
        self.refuse_attributes("cvc-type.3.1.1")
    }

    fn refuse_attributes(&mut self, rule: &'static str) -> Result<(), Error> {
        if let Some((_, offset)) = self.nil {
            let error = structure(
                "cvc-elt.3.1",
                "`xsi:nil` on an element that is not nillable".into(),
            );
            return Err(self.fail(offset, error));
        }
        match self.attributes.iter().find(|attribute| !attribute.taken) {
            None => Ok(()),
            Some(unknown) => {
                if let Some(fault) = no_name(unknown.name, unknown.offset) {
                    return Err(self.fault(fault));
                }
                let message = format!(
                    "the attribute `{}` does not belong here",
                    excerpt(unknown.name)
                );
                Err(self.fail_attribute(unknown, structure(rule, message)))
            }
        }
    }

    /// Whether the element says `xsi:nil="true"`; then its end is read too.
    ///
    /// # Errors
    /// A nil element that has content or attributes.
    pub(crate) fn take_nil(&mut self) -> Result<bool, Error> {
        let nil = self.nil.take().is_some_and(|(nil, _)| nil);
        if nil {
            self.end_attributes()?;
            match self.next_token()? {
                Token::End => self.leave(),
                Token::Eof => return Err(self.cut_off()),
                _ => {
                    let error = structure("cvc-elt.3.2.1", "a nil element that has content".into());
                    return Err(self.fail(self.tokens.start(), error));
                }
            }
        }
        Ok(nil)
    }

    /// Attributes without a prefix are in no namespace.
    fn attribute_namespace(&self, prefix: &str) -> Option<&str> {
        if prefix.is_empty() {
            Some("")
        } else {
            self.namespaces.resolve(prefix)
        }
    }

    // Text.

    /// Reads the text of the element to its end: there may be no child.
    ///
    /// # Errors
    /// A child element.
    pub fn text(&mut self) -> Result<Cow<'a, str>, Error> {
        let mut whole = Cow::Borrowed("");
        loop {
            let piece = match self.next_token()? {
                Token::Text(piece) | Token::CData(piece) => text::line_ends(piece),
                Token::Reference(name) => self.reference(name)?,
                Token::Start(tag) => {
                    if let Some(fault) = no_name(tag.name(), self.tokens.start()) {
                        return Err(self.fault(fault));
                    }
                    let error = structure(
                        "cvc-type.3.1.2",
                        format!(
                            "the element <{}> where only text may stand",
                            excerpt(tag.name())
                        ),
                    );
                    return Err(self.fail(self.tokens.start(), error));
                }
                Token::End => break,
                Token::Eof => return Err(self.cut_off()),
            };
            if whole.is_empty() {
                whole = piece;
            } else {
                whole.to_mut().push_str(&piece);
            }
        }
        self.leave();
        Ok(whole)
    }

    /// Reads the text of the element as a value of a simple type, to its end.
    ///
    /// # Errors
    /// A child element, and a value that is not of the type.
    pub fn value<T: SimpleType>(&mut self) -> Result<T, Error> {
        // An empty-element tag has no place between tags; its own will do.
        let start = if self.tokens.is_empty_tag() {
            self.tokens.start()
        } else {
            self.tokens.end()
        };
        let text = self.text()?;
        T::from_text(&text).map_err(|error| self.fail(start, value_error(&error)))
    }

    /// Reads an element without content to its end: not even white space may be there.
    ///
    /// # Errors
    /// Anything between the tags.
    pub fn nothing(&mut self) -> Result<(), Error> {
        match self.next_token()? {
            Token::End => {
                self.leave();
                Ok(())
            }
            Token::Eof => Err(self.cut_off()),
            _ => {
                let error = structure(
                    "cvc-complex-type.2.1",
                    "content in an element that must be empty".into(),
                );
                Err(self.fail(self.tokens.start(), error))
            }
        }
    }

    /// Says that the element's content is mixed: text between the children is kept until
    /// [`Reader::end_mixed`].
    pub fn start_mixed(&mut self) {
        self.mixed.push(OpenMixed {
            depth: self.depth,
            children: 0,
            runs: Vec::new(),
        });
    }

    /// Closes an element with mixed content and gives its text.
    ///
    /// # Errors
    /// A further child.
    pub fn end_mixed(&mut self) -> Result<MixedText, Error> {
        self.end()?;
        let runs = self.mixed.pop().map_or_else(Vec::new, |open| open.runs);
        Ok(MixedText::from_runs(runs))
    }

    // The document as a whole.

    /// Reads the start of the root element.
    pub(crate) fn root(&mut self, names: &'static [Name]) -> Result<(), Error> {
        for name in names {
            if self.at(name)? {
                return self.enter();
            }
        }
        let Ahead::Start { local, .. } = self.ahead else {
            return Err(self.fault(syntax(self.tokens.start(), "the document has no element")));
        };
        let message = format!("the document element is <{}>", excerpt(local));
        let mut wanted: Vec<_> = names.iter().map(|name| format!("<{name}>")).collect();
        wanted.dedup();
        let error = structure("cvc-elt.1", message).expecting(wanted.join(" or "));
        let error = self.naming_namespaces(error);
        Err(self.fail(self.tokens.start(), error))
    }

    /// Reads what follows the root element.
    pub(crate) fn finish(mut self) -> Result<(), Error> {
        self.look_ahead()?;
        match self.ahead {
            Ahead::Eof => Ok(()),
            _ => Err(self.fault(syntax(self.tokens.start(), "a second document element"))),
        }
    }

    /// Goes into the child that was looked at.
    pub(crate) fn enter(&mut self) -> Result<(), Error> {
        if self.depth == MAX_DEPTH {
            let error = Error::new(
                ErrorKind::Limit,
                "limit",
                format!("elements nested more than {MAX_DEPTH} deep"),
            );
            return Err(self.fail(self.tokens.start(), error));
        }
        if let Some(open) = self
            .mixed
            .last_mut()
            .filter(|open| open.depth == self.depth)
        {
            open.children += 1;
        }
        self.depth += 1;
        self.expected.clear();
        self.ahead = Ahead::Unknown;
        Ok(())
    }

    fn leave(&mut self) {
        self.namespaces.leave(self.depth);
        self.depth -= 1;
        self.expected.clear();
        self.ahead = Ahead::Unknown;
    }

    fn next_token(&mut self) -> Result<Token<'a>, Error> {
        self.tokens.next().map_err(|fault| self.fault(fault))
    }

    fn look_ahead(&mut self) -> Result<(), Error> {
        while matches!(self.ahead, Ahead::Unknown) {
            let text = match self.next_token()? {
                Token::Start(tag) => {
                    self.ahead = self.open_tag(tag)?;
                    return Ok(());
                }
                Token::End => {
                    self.ahead = Ahead::End;
                    return Ok(());
                }
                Token::Eof if self.depth == 0 => {
                    self.ahead = Ahead::Eof;
                    return Ok(());
                }
                Token::Eof => return Err(self.cut_off()),
                Token::Text(text) if self.depth == 0 && text::is_blank(text) => continue,
                Token::Text(text) if self.depth == 0 => {
                    let blanks = text.len() - text.trim_start().len();
                    let at = self.tokens.start() + blanks;
                    return Err(self.fault(syntax(at, "text outside of the document element")));
                }
                _ if self.depth == 0 => {
                    let at = self.tokens.start();
                    return Err(self.fault(syntax(at, "text outside of the document element")));
                }
                Token::Text(text) | Token::CData(text) => text::line_ends(text),
                Token::Reference(name) => self.reference(name)?,
            };
            let depth = self.depth;
            if let Some(open) = self.mixed.last_mut().filter(|open| open.depth == depth) {
                match open.runs.last_mut() {
                    Some(run) if run.after == open.children => run.text.push_str(&text),
                    _ if text.is_empty() => {}
                    _ => open.runs.push(TextRun {
                        after: open.children,
                        text: text.into_owned(),
                    }),
                }
            } else if !text::is_blank(&text) {
                let blanks = text.len() - text.trim_start().len();
                let error = structure(
                    "cvc-complex-type.2.3",
                    "text in an element that may hold elements only".into(),
                );
                return Err(self.fail(self.tokens.start() + blanks, error));
            }
        }
        Ok(())
    }

    /// Takes in a start tag: binds its prefixes, keeps its attributes, resolves its name.
    fn open_tag(&mut self, tag: Tag<'a>) -> Result<Ahead<'a>, Error> {
        self.attributes.clear();
        self.nil = None;
        let start = self.tokens.start();
        if tag.name().is_empty() {
            return Err(self.fault(syntax(start, "a tag without a name")));
        }
        if !tag.rest().is_empty() {
            self.open_attributes(tag)?;
        }
        let name = tag.name();
        let (prefix, local) = split(name);
        if self.namespaces.resolve(prefix).is_none() {
            return Err(self.fault(no_name(name, start).unwrap_or_else(|| unbound(start, prefix))));
        }
        Ok(Ahead::Start {
            name,
            prefix,
            local,
        })
    }

    fn open_attributes(&mut self, tag: Tag<'a>) -> Result<(), Error> {
        let content = tag.content();
        let base = self.tokens.start() + 1;
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| self.fault(attribute_fault(base, &error)))?;
            let key: &'a str = attribute.key.0;
            // Both are parts of the content, so that the distance is the offset.
            let at = key.as_ptr().addr() - content.as_ptr().addr();
            let offset = base + at;
            if !content[..at].ends_with([' ', '\t', '\r', '\n']) {
                return Err(self.fault(syntax(offset, "an attribute without a space before it")));
            }
            let Cow::Borrowed(raw) = attribute.value else {
                continue;
            };
            let value_offset = base + (raw.as_ptr().addr() - content.as_ptr().addr());
            let value = text::attribute_value(raw, value_offset).map_err(|f| self.fault(f))?;
            let (prefix, local) = split(key);
            if key == "xmlns" || prefix == "xmlns" {
                let prefix = if prefix.is_empty() { "" } else { local };
                self.bind(prefix, value, offset)?;
                continue;
            }
            if self.attributes.len() == MAX_ATTRIBUTES {
                let error = Error::new(
                    ErrorKind::Limit,
                    "limit",
                    format!("an element with more than {MAX_ATTRIBUTES} attributes"),
                );
                return Err(self.fail(offset, error));
            }
            self.attributes.push(Attribute {
                name: key,
                prefix,
                local,
                value,
                offset,
                taken: false,
            });
        }
        self.resolve_attributes()
    }

    /// Namespaces in XML 1.0, section 3.
    fn bind(&mut self, prefix: &'a str, uri: Cow<'a, str>, offset: usize) -> Result<(), Error> {
        let reserved = match prefix {
            "xml" => uri != XML,
            "xmlns" => true,
            _ => uri == XML || uri == XMLNS || (uri.is_empty() && !prefix.is_empty()),
        };
        if reserved {
            let error = Error::new(
                ErrorKind::Syntax,
                "xml-names",
                format!(
                    "the prefix `{}` cannot be bound to {:?}",
                    excerpt(prefix),
                    excerpt(&uri)
                ),
            );
            return Err(self.fail(offset, error));
        }
        if self.namespaces.len() == MAX_NAMESPACES {
            let error = Error::new(
                ErrorKind::Limit,
                "limit",
                format!("more than {MAX_NAMESPACES} prefixes bound at one place"),
            );
            return Err(self.fail(offset, error));
        }
        self.namespaces.bind(self.depth + 1, prefix, uri);
        Ok(())
    }

    /// Once all bindings of the tag are known: refuses unbound prefixes and doubles, and takes out
    /// what any instance may carry.
    fn resolve_attributes(&mut self) -> Result<(), Error> {
        for index in 0..self.attributes.len() {
            let attribute = &self.attributes[index];
            let Some(namespace) = self.attribute_namespace(attribute.prefix) else {
                return Err(self.fault(unbound(attribute.offset, attribute.prefix)));
            };
            let same = |other: &Attribute<'_>| {
                other.local == attribute.local
                    && self.attribute_namespace(other.prefix) == Some(namespace)
            };
            // The tokenizer has compared the names as they are written.
            if !attribute.prefix.is_empty() && self.attributes[..index].iter().any(same) {
                let message = format!(
                    "the attribute `{}` stands there twice",
                    excerpt(attribute.local)
                );
                let error = Error::new(ErrorKind::Syntax, "xml-names", message);
                return Err(self.fail(attribute.offset, error));
            }
            if namespace != XSI {
                continue;
            }
            match attribute.local {
                "nil" => match bool::from_text(&attribute.value) {
                    Ok(nil) => self.nil = Some((nil, attribute.offset)),
                    Err(error) => return Err(self.fail_attribute(attribute, value_error(&error))),
                },
                "type" => {
                    let message = "`xsi:type` is not supported on this element".into();
                    return Err(self.fail_attribute(attribute, structure("cvc-elt.4", message)));
                }
                "schemaLocation" | "noNamespaceSchemaLocation" => {}
                _ => continue,
            }
            self.attributes[index].taken = true;
        }
        Ok(())
    }

    fn reference(&self, name: &str) -> Result<Cow<'a, str>, Error> {
        text::reference(name, self.tokens.start())
            .map(|c| Cow::Owned(c.to_string()))
            .map_err(|fault| self.fault(fault))
    }

    // Errors.

    fn cut_off(&self) -> Error {
        self.fault(syntax(self.input.len(), "the document ends too early"))
    }

    fn fault(&self, (offset, error): Fault) -> Error {
        self.fail(offset, error)
    }

    #[cold]
    fn fail(&self, offset: usize, error: Error) -> Error {
        let path = place::path(self.input, offset);
        error.at(path, Some(place::position(self.input, offset)))
    }

    #[cold]
    fn fail_attribute(&self, attribute: &Attribute<'_>, error: Error) -> Error {
        let mut path = place::path(self.input, attribute.offset);
        path.push_str("/@");
        path.push_str(excerpt(attribute.name));
        error.at(path, Some(place::position(self.input, attribute.offset)))
    }
}

/// The start of a name, so that no message is longer than it need be.
pub(crate) fn excerpt(name: &str) -> &str {
    match name.char_indices().nth(60) {
        Some((end, _)) => &name[..end],
        None => name,
    }
}

fn split(name: &str) -> (&str, &str) {
    name.split_once(':').unwrap_or(("", name))
}

/// What stands where a name must, if it is none (Namespaces in XML 1.0, production 7). Only what is
/// not a name of the schema needs a look.
fn no_name(name: &str, offset: usize) -> Option<Fault> {
    let (prefix, local) = split(name);
    let good = |name| names::is_ncname(name);
    if good(local) && (!name.contains(':') || good(prefix)) {
        return None;
    }
    let colons = name.split(':').all(good);
    let rule = if colons { "xml-names" } else { "xml" };
    let message = format!("{:?} is not a name", excerpt(name));
    Some((offset, Error::new(ErrorKind::Syntax, rule, message)))
}

/// What is wrong with the attributes of a tag that starts before `base`.
fn attribute_fault(base: usize, error: &AttrError) -> Fault {
    let (at, message) = match error {
        AttrError::ExpectedEq(at) => (at, "an attribute without `=`"),
        AttrError::ExpectedValue(at) => (at, "an attribute without a value"),
        AttrError::UnquotedValue(at) => (at, "an attribute value without quotes"),
        AttrError::ExpectedQuote(at, _) => (at, "an attribute value without its closing quote"),
        AttrError::Duplicated(at, _) => (at, "an attribute that stands there twice"),
    };
    syntax(base + at, message)
}

fn unbound(offset: usize, prefix: &str) -> Fault {
    let message = format!(
        "the prefix `{}` is not bound to a namespace",
        excerpt(prefix)
    );
    (offset, Error::new(ErrorKind::Syntax, "xml-names", message))
}

fn structure(rule: &'static str, message: String) -> Error {
    Error::new(ErrorKind::Structure, rule, message)
}

pub(crate) fn value_error(error: &ValueError) -> Error {
    let located = Error::new(ErrorKind::Value, error.rule(), error.message());
    match error.expected() {
        Some(expected) => located.expecting(expected),
        None => located,
    }
}
