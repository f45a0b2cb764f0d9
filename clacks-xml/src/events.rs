//! Reading without a schema that was known while compiling: one start tag, text or end tag after
//! the other.

use std::borrow::Cow;

use clacks_xs::PrefixBindings;

use crate::doctype::Doctype;
use crate::error::Error;
use crate::place;
use crate::reader::{MAX_DEPTH, excerpt};
use crate::tags::{Attribute, Tags, limit, no_name};
use crate::text;
use crate::tokens::{Fault, Token, Tokens, forbidden_char, syntax};

/// The well-formedness of a document, piece by piece.
///
/// ```
/// use clacks_xml::{Event, Events};
///
/// let mut events = Events::new("<a xmlns='urn:x' b='1'>2 &lt; 3</a>")?;
/// let Event::Start { local, prefix } = events.next()? else { panic!("no start tag") };
/// assert_eq!((events.namespace(prefix), local), (Some("urn:x"), "a"));
/// let attribute = events.attributes().next().expect("an attribute");
/// assert_eq!((attribute.namespace, attribute.local, attribute.value), ("", "b", "1"));
/// let mut text = String::new();
/// while let Event::Text(piece) = events.next()? {
///     text.push_str(&piece);
/// }
/// assert_eq!(text, "2 < 3");
/// assert!(matches!(events.next()?, Event::Eof));
/// # Ok::<(), clacks_xml::Error>(())
/// ```
#[allow(missing_debug_implementations, reason = "it would show the document")]
pub struct Events<'a> {
    input: &'a str,
    tokens: Tokens<'a>,
    tags: Tags<'a>,
    /// The entities that are being read, the outermost first.
    entities: Vec<OpenEntity<'a>>,
    depth: usize,
    /// The element at `depth` has ended, but is still the one that is looked at.
    ended: bool,
    /// Where the last event starts and ends.
    start: usize,
    end: usize,
    seen_root: bool,
}

struct OpenEntity<'a> {
    tokens: Tokens<'a>,
    /// How many elements are open around it.
    depth: usize,
}

/// A piece of a document. Comments and processing instructions are none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event<'a> {
    /// A start tag, or an empty-element tag, which an [`Event::End`] of its own follows.
    Start {
        /// The prefix, empty where there is none.
        prefix: &'a str,
        /// The name without its prefix.
        local: &'a str,
    },
    /// Character data, references resolved. Several may follow each other.
    Text(Cow<'a, str>),
    /// The end of the element that is open.
    End,
    /// The end of the document.
    Eof,
}

/// An attribute of the start tag that was read last; declarations of namespaces are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventAttribute<'a, 'e> {
    /// The name as it is written.
    pub name: &'a str,
    /// The namespace, empty for none.
    pub namespace: &'e str,
    /// The name without its prefix.
    pub local: &'a str,
    /// The value, normalized as XML does (XML 1.0, section 3.3.3).
    pub value: &'e str,
    /// Where the name stands, in bytes from the start of the document; where the tag stands, of an
    /// attribute that is there by default.
    pub offset: usize,
}

impl<'a> Events<'a> {
    /// The events of a document without a document type declaration.
    ///
    /// # Errors
    /// A character that XML forbids.
    pub fn new(document: &'a str) -> Result<Self, Error> {
        let input = document.strip_prefix('\u{feff}').unwrap_or(document);
        Self::over(input, Tokens::new(input), Tags::default())
    }

    /// The events of a document with a document type declaration, which was read before. The
    /// document may also say that it is XML 1.1, and is read as XML 1.0 all the same.
    ///
    /// # Errors
    /// A character that XML forbids.
    pub fn with_doctype(document: &'a str, doctype: &'a Doctype) -> Result<Self, Error> {
        let input = document.strip_prefix('\u{feff}').unwrap_or(document);
        Self::over(input, Tokens::lenient(input), Tags::with_doctype(doctype))
    }

    fn over(input: &'a str, tokens: Tokens<'a>, tags: Tags<'a>) -> Result<Self, Error> {
        let events = Self {
            input,
            tokens,
            tags,
            entities: Vec::new(),
            depth: 0,
            ended: false,
            start: 0,
            end: 0,
            seen_root: false,
        };
        match forbidden_char(input) {
            Some(at) => Err(events.fault(syntax(at, "a character that XML forbids"))),
            None => Ok(events),
        }
    }

    /// The next event.
    ///
    /// # Errors
    /// What is not well-formed up to there, and what goes beyond a limit. There is nothing to be
    /// read after an error.
    #[allow(
        clippy::should_implement_trait,
        reason = "an iterator would have to go on after an error"
    )]
    pub fn next(&mut self) -> Result<Event<'a>, Error> {
        if self.ended {
            self.tags.namespaces.leave(self.depth);
            self.depth -= 1;
            self.ended = false;
        }
        loop {
            if let Some(event) = self.step().map_err(|fault| self.fault(fault))? {
                return Ok(event);
            }
        }
    }

    /// The namespace that a prefix stands for here, of the empty prefix the default namespace:
    /// empty for none, `None` if the prefix is not bound. At the end of an element what it binds is
    /// still in force.
    pub fn namespace(&self, prefix: &str) -> Option<&str> {
        self.tags.namespaces.resolve(prefix)
    }

    /// Whether the start tag that was read last declares prefixes.
    pub fn declares_namespaces(&self) -> bool {
        self.tags.namespaces.binds_any(self.depth)
    }

    /// The prefixes that stand for namespaces here, empty for the default one, with these; `xml` is
    /// not among them unless it is declared.
    pub fn namespaces(&self) -> impl Iterator<Item = (&str, &str)> {
        self.tags.namespaces.in_scope()
    }

    /// The attributes of the start tag that was read last, in the order of the document.
    pub fn attributes(&self) -> impl Iterator<Item = EventAttribute<'a, '_>> {
        let namespace = |a: &Attribute<'a>| self.tags.attribute_namespace(a.prefix).unwrap_or("");
        self.tags
            .attributes
            .iter()
            .map(move |attribute| EventAttribute {
                name: attribute.name,
                namespace: namespace(attribute),
                local: attribute.local,
                value: &attribute.value,
                offset: attribute.offset,
            })
    }

    /// How many elements are open; at its end an element is.
    pub fn depth(&self) -> usize {
        self.depth
    }

    /// Where the event that was read last starts, in bytes. Of what an entity stands for it is the
    /// reference.
    pub fn start(&self) -> usize {
        self.start
    }

    /// Where the event that was read last ends; of an empty-element tag where it starts, since
    /// there is no place between tags.
    pub fn content_start(&self) -> usize {
        if self.tokens.is_empty_tag() && self.entities.is_empty() {
            self.start
        } else {
            self.end
        }
    }

    /// `error` at `offset`, with line, column and path.
    #[cold]
    pub fn at(&self, offset: usize, error: Error) -> Error {
        error.at(
            place::path(self.input, offset),
            Some(place::position(self.input, offset)),
        )
    }

    /// `error` at the attribute of which the name, as it is written, is `name` and stands at
    /// `offset`.
    #[cold]
    pub fn at_attribute(&self, name: &str, offset: usize, error: Error) -> Error {
        let mut path = place::path(self.input, offset);
        path.push_str("/@");
        path.push_str(excerpt(name));
        error.at(path, Some(place::position(self.input, offset)))
    }

    fn fault(&self, (offset, error): Fault) -> Error {
        self.at(offset, error)
    }

    fn step(&mut self) -> Result<Option<Event<'a>>, Fault> {
        let token = if let Some(entity) = self.entities.last_mut() {
            // Offsets in an entity are none in the document.
            let token = entity.tokens.next();
            token.map_err(|(_, error)| (self.start, error))?
        } else {
            let token = self.tokens.next();
            (self.start, self.end) = (self.tokens.start(), self.tokens.end());
            token?
        };
        let base = self.entities.last().map_or(0, |entity| entity.depth);
        let text = match token {
            Token::Start(tag) => {
                if self.depth == 0 && self.seen_root {
                    return Err(syntax(self.start, "a second document element"));
                }
                if self.depth == MAX_DEPTH {
                    return Err((self.start, limit("elements nested too deep")));
                }
                self.seen_root = true;
                self.tokens.end_prolog();
                let in_entity = self.entities.last_mut();
                let tokens = in_entity.map_or(&mut self.tokens, |entity| &mut entity.tokens);
                let opened = self.tags.open(tag, tokens, self.start, self.depth + 1);
                if self.entities.is_empty() {
                    self.end = self.tokens.end();
                    opened?;
                } else {
                    // Offsets in an entity are none in the document.
                    opened.map_err(|(_, error)| (self.start, error))?;
                    for attribute in &mut self.tags.attributes {
                        attribute.offset = self.start;
                    }
                }
                self.check_names(tag.as_str())?;
                let (prefix, local) = tag.split();
                self.depth += 1;
                return Ok(Some(Event::Start { prefix, local }));
            }
            Token::End if self.depth == base => {
                return Err(syntax(self.start, "an end tag without its start tag"));
            }
            Token::End => {
                self.ended = true;
                return Ok(Some(Event::End));
            }
            Token::Eof if self.depth > base => {
                let at = self.offset_or(self.input.len());
                return Err(syntax(at, "the document ends too early"));
            }
            Token::Eof if self.entities.pop().is_some() => return Ok(None),
            Token::Eof if !self.seen_root => {
                return Err(syntax(self.start, "the document has no element"));
            }
            Token::Eof => return Ok(Some(Event::Eof)),
            Token::Text(text) if self.depth == 0 && text::is_blank(text) => return Ok(None),
            Token::Text(text) if self.depth == 0 => {
                let blanks = text.len() - text.trim_start().len();
                let at = self.start + blanks;
                return Err(syntax(at, "text outside of the document element"));
            }
            _ if self.depth == 0 => {
                return Err(syntax(self.start, "text outside of the document element"));
            }
            // In an entity line ends were seen to, and any others stand there by reference.
            Token::Text(text) | Token::CData(text) if !self.entities.is_empty() => text.into(),
            Token::Text(text) | Token::CData(text) => text::line_ends(text),
            Token::Reference(name) => {
                let Some(c) = text::character(name, self.start)? else {
                    let within = self.entities.len();
                    let text = self.tags.entities.text(name, self.start, within)?;
                    self.entities.push(OpenEntity {
                        tokens: Tokens::new(text),
                        depth: self.depth,
                    });
                    return Ok(None);
                };
                Cow::Owned(c.to_string())
            }
        };
        Ok((!text.is_empty()).then_some(Event::Text(text)))
    }

    fn offset_or(&self, offset: usize) -> usize {
        if self.entities.is_empty() {
            offset
        } else {
            self.start
        }
    }

    /// Nobody else compares these names with those that are right.
    fn check_names(&self, element: &str) -> Result<(), Fault> {
        let plain = |name: &str| name.bytes().all(|b| b.is_ascii_lowercase());
        let check = |name: &str, offset| match no_name(name, offset) {
            _ if plain(name) => Ok(()),
            Some(fault) => Err(fault),
            None => Ok(()),
        };
        check(element, self.start)?;
        let attributes = self.tags.attributes.iter();
        attributes
            .map(|a| (a.name, a.offset))
            .try_for_each(|(name, at)| check(name, at))
    }
}

impl PrefixBindings for Events<'_> {
    fn lookup<'n>(&'n self, prefix: &'n str) -> Option<&'n str> {
        self.namespace(prefix)
            .filter(|namespace| !namespace.is_empty())
    }
}

#[cfg(test)]
mod tests;
