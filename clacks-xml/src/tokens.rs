//! The tokenizer: quick-xml, held to what it leaves unchecked.

use std::ops::Range;

use clacks_xs::names;
use quick_xml::errors::Error as TokenError;
use quick_xml::events::Event;
use quick_xml::events::attributes::Attributes;

use crate::error::{Error, ErrorKind};

/// A piece of a document. Comments and processing instructions are checked and passed over.
#[derive(Debug)]
pub(crate) enum Token<'a> {
    /// A start tag, or an empty-element tag, which an [`Token::End`] of its own follows.
    Start(Tag<'a>),
    End,
    /// Character data as it stands in the document, without references.
    Text(&'a str),
    CData(&'a str),
    /// What stands between `&` and `;`.
    Reference(&'a str),
    Eof,
}

/// What stands between `<` and `>` of a start tag.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tag<'a> {
    content: &'a str,
    name_len: usize,
}

impl<'a> Tag<'a> {
    pub(crate) fn name(self) -> &'a str {
        &self.content[..self.name_len]
    }

    /// What follows the name.
    pub(crate) fn rest(self) -> &'a str {
        &self.content[self.name_len..]
    }

    pub(crate) fn attributes(self) -> Attributes<'a> {
        Attributes::new(self.content, self.name_len)
    }

    pub(crate) fn content(self) -> &'a str {
        self.content
    }
}

/// An error and the offset of its place.
pub(crate) type Fault = (usize, Error);

pub(crate) struct Tokens<'a> {
    input: &'a str,
    inner: quick_xml::Reader<&'a [u8]>,
    /// Where what is read starts in the input.
    base: usize,
    /// Where the last token starts.
    start: usize,
    /// An empty-element tag was given, its end was not yet.
    end_due: bool,
    /// Whether a document type declaration is passed over rather than refused, and XML 1.1 taken
    /// for 1.0.
    lenient: bool,
    /// Where the document type declaration stands, if it was passed over.
    doctype: Option<usize>,
}

impl<'a> Tokens<'a> {
    pub(crate) fn new(input: &'a str) -> Self {
        let mut inner = quick_xml::Reader::from_str(input);
        inner.config_mut().check_comments = true;
        Self {
            input,
            inner,
            base: 0,
            start: 0,
            end_due: false,
            lenient: false,
            doctype: None,
        }
    }

    /// Tokens of a part of a document: an element, which was read before.
    pub(crate) fn part(input: &'a str, part: Range<usize>) -> Self {
        Self {
            input,
            base: part.start,
            ..Self::new(&input[part])
        }
    }

    /// Tokens of a document that may have one document type declaration, and say that it is XML 1.1.
    pub(crate) fn lenient(input: &'a str) -> Self {
        Self {
            lenient: true,
            ..Self::new(input)
        }
    }

    /// Takes no document type declaration from here on.
    pub(crate) fn end_prolog(&mut self) {
        self.lenient = false;
    }

    /// Where the document type declaration starts that was passed over.
    pub(crate) fn doctype(&self) -> Option<usize> {
        self.doctype
    }

    /// Where the token that [`Tokens::next`] gave last starts.
    pub(crate) fn start(&self) -> usize {
        self.start
    }

    /// Where the token that [`Tokens::next`] gave last ends.
    pub(crate) fn end(&self) -> usize {
        self.position()
    }

    /// Whether the token given last is an empty-element tag.
    pub(crate) fn is_empty_tag(&self) -> bool {
        self.end_due
    }

    #[allow(
        clippy::cast_possible_truncation,
        reason = "offsets into a string in memory fit its length"
    )]
    fn position(&self) -> usize {
        self.base + self.inner.buffer_position() as usize
    }

    pub(crate) fn next(&mut self) -> Result<Token<'a>, Fault> {
        if self.end_due {
            self.end_due = false;
            return Ok(Token::End);
        }
        // quick-xml would pass over it, and every offset would be off.
        if self.position() == 0 && self.input.starts_with('\u{feff}') {
            return Err(syntax(0, "text outside of the document element"));
        }
        loop {
            self.start = self.position();
            let event = match self.inner.read_event() {
                Ok(event) => event,
                Err(error) => return Err(self.refused(&error)),
            };
            let end = self.position();
            let source = &self.input[self.start..end];
            match event {
                Event::Start(tag) => {
                    let name_len = tag.name().as_ref().len();
                    let content = &source[1..source.len() - 1];
                    return Ok(Token::Start(Tag { content, name_len }));
                }
                Event::Empty(tag) => {
                    let name_len = tag.name().as_ref().len();
                    let content = &source[1..source.len() - 2];
                    self.end_due = true;
                    return Ok(Token::Start(Tag { content, name_len }));
                }
                Event::End(_) => return Ok(Token::End),
                Event::Text(_) => {
                    // Most text has no bracket at all, which is found out faster.
                    if source.as_bytes().contains(&b']')
                        && let Some(at) = source.find("]]>")
                    {
                        return Err(syntax(self.start + at, "`]]>` in character data"));
                    }
                    return Ok(Token::Text(source));
                }
                Event::CData(_) => return Ok(Token::CData(&source[9..source.len() - 3])),
                Event::GeneralRef(_) => return Ok(Token::Reference(&source[1..source.len() - 1])),
                Event::Comment(_) => {}
                Event::Decl(_) => self.check_declaration(&source[5..source.len() - 2])?,
                Event::PI(_) => self.check_instruction(&source[2..source.len() - 2])?,
                Event::DocType(_) if self.lenient && self.doctype.is_none() => {
                    self.doctype = Some(self.start);
                }
                Event::DocType(_) => {
                    return Err(syntax(
                        self.start,
                        "a document type declaration, which is refused",
                    ));
                }
                Event::Eof => return Ok(Token::Eof),
            }
        }
    }

    fn refused(&self, error: &TokenError) -> Fault {
        let offset = usize::try_from(self.inner.error_position()).unwrap_or(self.start);
        let at = if offset == 0 {
            self.start
        } else {
            self.base + offset
        };
        (at, Error::new(ErrorKind::Syntax, "xml", error.to_string()))
    }

    /// XML 1.0, production 23: version, then encoding, then standalone.
    fn check_declaration(&self, content: &str) -> Result<(), Fault> {
        let at = self.start;
        if at != 0 {
            return Err(syntax(at, "an XML declaration that is not at the start"));
        }
        let mut allowed = ["version", "encoding", "standalone"].as_slice();
        for attribute in Attributes::new(content, 0) {
            let attribute =
                attribute.map_err(|_| syntax(at, "an XML declaration that is not well-formed"))?;
            let key = attribute.key.0;
            let before = key.as_ptr().addr() - content.as_ptr().addr();
            if !content[..before].ends_with([' ', '\t', '\r', '\n']) {
                return Err(syntax(
                    at,
                    "an XML declaration without a space where one must be",
                ));
            }
            let Some(found) = allowed.iter().position(|name| *name == key) else {
                return Err(syntax(
                    at,
                    "an XML declaration that is not of the form `version encoding standalone`",
                ));
            };
            let value = attribute.value.as_ref();
            let good = match key {
                "version" if value == "1.1" && !self.lenient => {
                    return Err(syntax(at, "XML 1.1, which is not read here"));
                }
                "version" => matches!(value, "1.0" | "1.1"),
                "encoding" => {
                    value.starts_with(|c: char| c.is_ascii_alphabetic())
                        && value
                            .chars()
                            .all(|c| c.is_ascii_alphanumeric() || "._-".contains(c))
                }
                _ => matches!(value, "yes" | "no"),
            };
            if !good || (found > 0 && allowed.len() == 3) {
                return Err(syntax(at, "an XML declaration with a wrong value"));
            }
            allowed = &allowed[found + 1..];
        }
        if allowed.len() == 3 {
            return Err(syntax(at, "an XML declaration without a version"));
        }
        Ok(())
    }

    /// XML 1.0, productions 16 and 17; Namespaces, section 7.
    fn check_instruction(&self, content: &str) -> Result<(), Fault> {
        let target = content.split([' ', '\t', '\r', '\n']).next().unwrap_or("");
        if target.eq_ignore_ascii_case("xml") || !names::is_ncname(target) {
            return Err(syntax(
                self.start,
                "a processing instruction with a wrong target",
            ));
        }
        Ok(())
    }
}

pub(crate) fn syntax(offset: usize, message: &str) -> Fault {
    (offset, Error::new(ErrorKind::Syntax, "xml", message))
}

/// The offset of the first character that no XML document may have (XML 1.0, production 2).
pub(crate) fn forbidden_char(text: &str) -> Option<usize> {
    let control = |b: u8| b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r');
    // One pass over the bytes without branches, which takes many at a time; U+FFFE and U+FFFF, the
    // only others, start with 0xEF.
    #[allow(clippy::needless_bitwise_bool, reason = "a lazy operator is a branch")]
    let suspect = text
        .as_bytes()
        .iter()
        .fold(false, |found, &b| found | control(b) | (b == 0xEF));
    if !suspect {
        return None;
    }
    text.char_indices()
        .find(|&(_, c)| !names::is_xml_char(c))
        .map(|(at, _)| at)
}
