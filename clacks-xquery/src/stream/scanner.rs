//! A document as a stream sees it: tags with namespaces, and text with its references resolved.
//!
//! It is held to what a query could see. The rest of well-formedness is seen to where an event is
//! read, which is for what a filter has let through.

use std::borrow::Cow;

use quick_xml::events::attributes::{Attribute, Attributes};
use quick_xml::events::{BytesRef, Event};
use quick_xml::{Reader, XmlVersion, escape};

use crate::context::XML;
use crate::error::Error;

/// How deep the elements of a document may be nested.
pub(crate) const MAX_DEPTH: usize = 256;

/// A piece of a document.
pub(crate) enum Piece<'d> {
    Start(Tag<'d>),
    Text(Cow<'d, str>),
    /// A comment or processing instruction, which parts texts.
    Break,
    End,
    Eof,
}

/// A start tag. An empty-element tag is followed by an end of its own.
#[derive(Clone, Copy)]
pub(crate) struct Tag<'d> {
    content: &'d str,
    name_len: usize,
    prefix_len: usize,
}

impl<'d> Tag<'d> {
    pub(crate) fn prefix(self) -> &'d str {
        &self.content[..self.prefix_len]
    }

    pub(crate) fn local(self) -> &'d str {
        let start = if self.prefix_len == 0 {
            0
        } else {
            self.prefix_len + 1
        };
        &self.content[start..self.name_len]
    }

    fn has_attributes(self) -> bool {
        self.content.len() > self.name_len
    }

    /// The attributes, declarations of namespaces left out: prefix, local name and the attribute.
    pub(crate) fn attributes(
        self,
    ) -> impl Iterator<Item = Result<(&'d str, &'d str, Attribute<'d>), Error>> {
        let attributes = Attributes::new(self.content, self.name_len);
        attributes.filter_map(|attribute| match attribute {
            Ok(attribute) => {
                let (prefix, local) = split(attribute.key.0);
                let declares = prefix == "xmlns" || (prefix.is_empty() && local == "xmlns");
                (!declares).then_some(Ok((prefix, local, attribute)))
            }
            Err(error) => Some(Err(malformed(&error))),
        })
    }
}

/// The value of an attribute, normalized.
pub(crate) fn value<'d>(attribute: &Attribute<'d>) -> Result<Cow<'d, str>, Error> {
    let value = attribute.normalized_value(XmlVersion::Implicit1_0);
    value.map_err(|error| malformed(&error))
}

pub(crate) struct Scanner<'d> {
    input: &'d str,
    reader: Reader<&'d [u8]>,
    /// Prefixes with what they stand for, and how deep the element is that says so.
    bindings: Vec<(usize, &'d str, Cow<'d, str>)>,
    depth: usize,
    end_due: bool,
    /// The element that ended last, whose bindings are in force until the next piece.
    ended: bool,
    seen_root: bool,
}

impl<'d> Scanner<'d> {
    pub(crate) fn new(document: &'d str) -> Self {
        let input = document.strip_prefix('\u{feff}').unwrap_or(document);
        Self {
            input,
            reader: Reader::from_str(input),
            bindings: Vec::new(),
            depth: 0,
            end_due: false,
            ended: false,
            seen_root: false,
        }
    }

    /// The namespace that a prefix stands for, or that names without one are in.
    pub(crate) fn namespace(&self, prefix: &str) -> Result<&str, Error> {
        let bound = self
            .bindings
            .iter()
            .rev()
            .find(|(_, known, _)| *known == prefix);
        match bound {
            Some((_, _, uri)) => Ok(uri),
            None if prefix.is_empty() => Ok(""),
            None if prefix == "xml" => Ok(XML),
            None => Err(wrong("a prefix is not declared")),
        }
    }

    #[allow(
        clippy::cast_possible_truncation,
        reason = "offsets into a string in memory fit its length"
    )]
    fn position(&self) -> usize {
        self.reader.buffer_position() as usize
    }

    pub(crate) fn next(&mut self) -> Result<Piece<'d>, Error> {
        if self.ended {
            self.ended = false;
            while self
                .bindings
                .last()
                .is_some_and(|(depth, ..)| *depth > self.depth)
            {
                self.bindings.pop();
            }
        }
        if self.end_due {
            return self.end();
        }
        loop {
            let start = self.position();
            let event = self
                .reader
                .read_event()
                .map_err(|error| malformed(&error))?;
            let input = self.input;
            match event {
                Event::Start(tag) => {
                    let name_len = tag.name().0.len();
                    let content = &input[start + 1..self.position() - 1];
                    return self.start(content, name_len);
                }
                Event::Empty(tag) => {
                    let name_len = tag.name().0.len();
                    let content = &input[start + 1..self.position() - 2];
                    self.end_due = true;
                    return self.start(content, name_len);
                }
                Event::End(_) => return self.end(),
                Event::Text(_) if self.depth > 0 => {
                    let text = &input[start..self.position()];
                    return Ok(Piece::Text(line_ends(text)));
                }
                Event::CData(_) if self.depth > 0 => {
                    let text = &input[start + 9..self.position() - 3];
                    return Ok(Piece::Text(line_ends(text)));
                }
                Event::GeneralRef(reference) if self.depth > 0 => {
                    return resolve(&reference).map(Piece::Text);
                }
                Event::Text(_) => {
                    let text = &input[start..self.position()];
                    if !text.bytes().all(|b| b.is_ascii_whitespace()) {
                        return Err(wrong("there is text outside of the document element"));
                    }
                }
                Event::CData(_) | Event::GeneralRef(_) => {
                    return Err(wrong("there is text outside of the document element"));
                }
                Event::Comment(_) | Event::PI(_) => return Ok(Piece::Break),
                Event::Decl(_) => {}
                Event::DocType(_) => return Err(wrong("it has a document type declaration")),
                Event::Eof if self.depth > 0 || !self.seen_root => {
                    return Err(wrong("the document ends too early"));
                }
                Event::Eof => return Ok(Piece::Eof),
            }
        }
    }

    fn start(&mut self, content: &'d str, name_len: usize) -> Result<Piece<'d>, Error> {
        if self.depth == 0 && std::mem::replace(&mut self.seen_root, true) {
            return Err(wrong("there is a second document element"));
        }
        if self.depth == MAX_DEPTH {
            return Err(Error::limit("the document is nested too deeply"));
        }
        self.depth += 1;
        let prefix_len = content[..name_len].find(':').unwrap_or(0);
        let tag = Tag {
            content,
            name_len,
            prefix_len,
        };
        if tag.has_attributes() && content[name_len..].contains("xmlns") {
            self.declare(tag)?;
        }
        if prefix_len > 0 {
            self.namespace(tag.prefix())?;
        }
        Ok(Piece::Start(tag))
    }

    fn declare(&mut self, tag: Tag<'d>) -> Result<(), Error> {
        for attribute in Attributes::new(tag.content, tag.name_len) {
            let attribute = attribute.map_err(|error| malformed(&error))?;
            let prefix = match split(attribute.key.0) {
                ("xmlns", prefix) => prefix,
                ("", "xmlns") => "",
                _ => continue,
            };
            self.bindings.push((self.depth, prefix, value(&attribute)?));
        }
        Ok(())
    }

    fn end(&mut self) -> Result<Piece<'d>, Error> {
        self.end_due = false;
        self.depth = self
            .depth
            .checked_sub(1)
            .ok_or_else(|| wrong("there is an end tag without its start tag"))?;
        self.ended = true;
        Ok(Piece::End)
    }
}

/// Prefix and local name.
fn split(name: &str) -> (&str, &str) {
    name.split_once(':').unwrap_or(("", name))
}

/// Line ends as XML 1.0, section 2.11 asks.
fn line_ends(text: &str) -> Cow<'_, str> {
    if text.as_bytes().contains(&b'\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    }
}

fn resolve<'d>(reference: &BytesRef<'d>) -> Result<Cow<'d, str>, Error> {
    if let Some(text) = escape::resolve_predefined_entity(reference) {
        return Ok(Cow::Borrowed(text));
    }
    match reference.resolve_char_ref() {
        Ok(Some(c)) => Ok(Cow::Owned(c.to_string())),
        Ok(None) => Err(wrong("it refers to an entity that is not declared")),
        Err(error) => Err(malformed(&error)),
    }
}

/// Not well-formed, by an error that does not show the document.
fn malformed(_: &impl std::error::Error) -> Error {
    wrong("it is not well-formed")
}

fn wrong(why: &str) -> Error {
    Error::new("err:FODC0006", why)
}
