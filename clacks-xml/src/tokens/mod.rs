//! The tokenizer: what XML 1.0 (fifth edition) asks of a document short of names, which are looked
//! at by those who know which ones to expect.

mod attribute;
mod bytes;
mod prolog;

use std::ops::Range;

use clacks_xs::names;
use memchr::{memchr, memchr2, memchr3};

use crate::error::{Error, ErrorKind};

use attribute::{RawAttribute, attribute};
use bytes::{BLANK, NAME_END, NEAR, RETURN, SPECIAL, is};

/// A piece of a document. Comments and processing instructions are checked and passed over.
#[derive(Debug)]
pub(crate) enum Token<'a> {
    /// A start tag, or an empty-element tag, which an [`Token::End`] of its own follows. Its
    /// attributes are there to be asked for with [`Tokens::attribute`].
    Start(TagName<'a>),
    End,
    /// Character data as it stands in the document, without references.
    Text(&'a str),
    CData(&'a str),
    /// What stands between `&` and `;`.
    Reference(&'a str),
    Eof,
}

/// The name in a start tag, which is not empty and may be none.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TagName<'a> {
    whole: &'a str,
    /// Where the first colon is.
    colon: Option<usize>,
}

impl<'a> TagName<'a> {
    /// As it is written.
    pub(crate) fn as_str(self) -> &'a str {
        self.whole
    }

    /// The prefix, empty where there is none, and the local name.
    pub(crate) fn split(self) -> (&'a str, &'a str) {
        match self.colon {
            None => ("", self.whole),
            Some(at) => (&self.whole[..at], &self.whole[at + 1..]),
        }
    }

    pub(crate) fn has_colon(self) -> bool {
        self.colon.is_some()
    }

    pub(crate) fn local(self) -> &'a str {
        self.split().1
    }
}

/// An error and the offset of its place.
pub(crate) type Fault = (usize, Error);

pub(crate) struct Tokens<'a> {
    /// The document, up to where it is read.
    input: &'a str,
    /// Where the next token starts.
    at: usize,
    /// Where the last token starts.
    start: usize,
    state: State<'a>,
    /// The names of the elements that are open.
    open: Vec<&'a str>,
    /// Whether a document type declaration is passed over rather than refused, and XML 1.1 taken
    /// for 1.0.
    lenient: bool,
    /// Where the document type declaration stands, if it was passed over.
    doctype: Option<usize>,
}

#[derive(Clone, Copy)]
enum State<'a> {
    /// Between tags.
    Content,
    /// In the start tag of an element of this name.
    Tag(&'a str),
    /// An empty-element tag was given, its end was not yet.
    EndDue,
}

impl<'a> Tokens<'a> {
    pub(crate) fn new(input: &'a str) -> Self {
        Self {
            input,
            at: 0,
            start: 0,
            state: State::Content,
            open: Vec::new(),
            lenient: false,
            doctype: None,
        }
    }

    /// Tokens of a part of a document: an element, which was read before.
    pub(crate) fn part(input: &'a str, part: Range<usize>) -> Self {
        Self {
            at: part.start,
            start: part.start,
            ..Self::new(&input[..part.end])
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

    /// Where the token that [`Tokens::next`] gave last ends; of a start tag, once its attributes
    /// were read.
    pub(crate) fn end(&self) -> usize {
        self.at
    }

    /// Whether the token given last is an empty-element tag, of which the attributes were read.
    pub(crate) fn is_empty_tag(&self) -> bool {
        matches!(self.state, State::EndDue)
    }

    /// Whether there may be attributes that were not read.
    pub(crate) fn is_in_tag(&self) -> bool {
        matches!(self.state, State::Tag(_))
    }

    pub(crate) fn next(&mut self) -> Result<Token<'a>, Fault> {
        match self.state {
            State::Content => {}
            State::EndDue => {
                self.state = State::Content;
                return Ok(Token::End);
            }
            State::Tag(_) => while self.attribute()?.is_some() {},
        }
        if self.is_empty_tag() {
            self.state = State::Content;
            return Ok(Token::End);
        }
        loop {
            self.start = self.at;
            match self.ahead() {
                [] => return Ok(Token::Eof),
                [b'<', b'/', ..] => return self.end_tag(),
                [b'<', b'!', ..] => {
                    if let Some(data) = self.markup()? {
                        return Ok(Token::CData(data));
                    }
                }
                [b'<', b'?', ..] => self.instruction()?,
                [b'<', ..] => return self.start_tag(),
                [b'&', ..] => return self.reference(),
                _ => return self.text(),
            }
        }
    }

    /// The text of an element up to its end tag, which is read too, where there is nothing but
    /// characters that stand for themselves; else nothing is read.
    #[inline]
    pub(crate) fn plain_content(&mut self) -> Option<&'a str> {
        if !matches!(self.state, State::Content) {
            return None;
        }
        let bytes = self.input.as_bytes();
        let end = self.special(self.at, SPECIAL | RETURN);
        if !bytes[end..].starts_with(b"</")
            || (end - self.at > NEAR && memchr(b'\r', &bytes[self.at..end]).is_some())
        {
            return None;
        }
        let after = self.past_end_tag(end)?;
        let text = &self.input[self.at..end];
        self.open.pop();
        (self.start, self.at) = (end, after);
        Some(text)
    }

    /// The start tag of an element of this name without a prefix, if it comes next, white space
    /// before it passed over; else nothing is read.
    #[inline]
    pub(crate) fn start_of(&mut self, name: &str) -> Option<TagName<'a>> {
        if !matches!(self.state, State::Content) {
            return None;
        }
        let bytes = self.input.as_bytes();
        let start = self.after_blanks(self.at);
        let (from, end) = (start + 1, start + 1 + name.len());
        let next = *bytes.get(end)?;
        if next != b'>' && !is(BLANK, next)
            || bytes[start] != b'<'
            || bytes[from..end] != *name.as_bytes()
        {
            return None;
        }
        let whole = &self.input[from..end];
        if next == b'>' {
            self.open.push(whole);
            self.at = end + 1;
        } else {
            self.state = State::Tag(whole);
            self.at = end;
        }
        self.start = start;
        Some(TagName { whole, colon: None })
    }

    /// Reads the end tag of the element that is open if it comes next, white space before it passed
    /// over; else nothing is read.
    #[inline]
    pub(crate) fn plain_end(&mut self) -> bool {
        if !matches!(self.state, State::Content) {
            return false;
        }
        let start = self.after_blanks(self.at);
        if !self.input.as_bytes()[start..].starts_with(b"</") {
            return false;
        }
        let Some(after) = self.past_end_tag(start) else {
            return false;
        };
        self.open.pop();
        (self.start, self.at) = (start, after);
        true
    }

    /// Passes over white space before a tag.
    #[inline]
    pub(crate) fn pass_blanks(&mut self) {
        if matches!(self.state, State::Content) {
            let at = self.after_blanks(self.at);
            if self.input.as_bytes().get(at) == Some(&b'<') {
                self.at = at;
            }
        }
    }

    fn ahead(&self) -> &'a [u8] {
        &self.input.as_bytes()[self.at..]
    }

    /// Where `delimiter` comes next.
    fn find(&self, from: usize, delimiter: &[u8]) -> Option<usize> {
        let bytes = self.input.as_bytes();
        let (last, before) = delimiter.split_last()?;
        let mut at = from;
        loop {
            let end = at + memchr(*last, &bytes[at..])?;
            if bytes[from..end].ends_with(before) {
                return Some(end - before.len());
            }
            at = end + 1;
        }
    }

    #[inline]
    fn after_blanks(&self, from: usize) -> usize {
        let bytes = self.input.as_bytes();
        let mut at = from;
        while bytes.get(at).is_some_and(|&b| is(BLANK, b)) {
            at += 1;
        }
        at
    }

    /// The first byte from there on that is of the class or, far from there, one of `<`, `&` and
    /// `]`; or else the end of the input.
    #[inline]
    fn special(&self, from: usize, class: u8) -> usize {
        let bytes = self.input.as_bytes();
        // Most text is shorter than what a search of many bytes at a time takes to get going.
        let far = (from + NEAR).min(bytes.len());
        if let Some(found) = bytes[from..far].iter().position(|&b| is(class, b)) {
            return from + found;
        }
        memchr3(b'<', b'&', b']', &bytes[far..]).map_or(bytes.len(), |found| far + found)
    }

    fn text(&mut self) -> Result<Token<'a>, Fault> {
        let bytes = self.input.as_bytes();
        let mut at = self.special(self.at, SPECIAL);
        while let Some(&b) = bytes.get(at) {
            match b {
                b'<' | b'&' => break,
                b']' if bytes[at..].starts_with(b"]]>") => {
                    return Err(syntax(at, "`]]>` in character data"));
                }
                _ => at = self.special(at + 1, SPECIAL),
            }
        }
        self.at = at;
        Ok(Token::Text(&self.input[self.start..at]))
    }

    /// XML 1.0, productions 66 and 68.
    fn reference(&mut self) -> Result<Token<'a>, Fault> {
        let name = self.start + 1;
        let rest = &self.input.as_bytes()[name..];
        match memchr3(b';', b'<', b'&', rest) {
            Some(length) if rest[length] == b';' => {
                self.at = name + length + 1;
                Ok(Token::Reference(&self.input[name..name + length]))
            }
            _ => Err(syntax(self.start, "a reference without `;`")),
        }
    }

    /// The start of a tag: productions 40 and 44.
    fn start_tag(&mut self) -> Result<Token<'a>, Fault> {
        let bytes = self.input.as_bytes();
        let from = self.start + 1;
        let mut at = from;
        let mut colon = None;
        while let Some(&b) = bytes.get(at) {
            if is(NAME_END, b) {
                if b != b':' {
                    break;
                }
                colon = colon.or(Some(at - from));
            }
            at += 1;
        }
        let whole = &self.input[from..at];
        if whole.is_empty() {
            return Err(syntax(self.start, "a tag without a name"));
        }
        match bytes[at..] {
            [b'>', ..] => {
                self.open.push(whole);
                self.at = at + 1;
            }
            [b'/', b'>', ..] => {
                self.state = State::EndDue;
                self.at = at + 2;
            }
            [b, ..] if is(BLANK, b) => {
                self.state = State::Tag(whole);
                self.at = at;
            }
            [] => return Err(self.unclosed_tag()),
            _ => return Err(syntax(at, "a character that cannot be in a tag")),
        }
        Ok(Token::Start(TagName { whole, colon }))
    }

    fn unclosed_tag(&self) -> Fault {
        syntax(self.start, "a tag without its `>`")
    }

    /// The next attribute of the start tag that was given last, in the order of the document:
    /// production 41.
    pub(crate) fn attribute(&mut self) -> Result<Option<RawAttribute<'a>>, Fault> {
        let State::Tag(name) = self.state else {
            return Ok(None);
        };
        let at = self.after_blanks(self.at);
        match self.input.as_bytes()[at..] {
            [b'>', ..] => {
                self.open.push(name);
                self.state = State::Content;
                self.at = at + 1;
                return Ok(None);
            }
            [b'/', b'>', ..] => {
                self.state = State::EndDue;
                self.at = at + 2;
                return Ok(None);
            }
            [] => return Err(self.unclosed_tag()),
            _ if at == self.at => {
                return Err(syntax(at, "an attribute without a space before it"));
            }
            _ => {}
        }
        let (attribute, end) = attribute(self.input, at)?;
        self.at = end;
        Ok(Some(attribute))
    }

    /// Production 42.
    #[inline]
    fn end_tag(&mut self) -> Result<Token<'a>, Fault> {
        self.at = match self.past_end_tag(self.start) {
            Some(after) => after,
            None => self.unusual_end_tag()?,
        };
        self.open.pop();
        Ok(Token::End)
    }

    /// What follows the end tag of the element that is open, if it starts at `start` and has no
    /// white space in it.
    #[inline]
    fn past_end_tag(&self, start: usize) -> Option<usize> {
        let name = self.open.last()?.as_bytes();
        let rest = self.input.as_bytes()[start + 2..].strip_prefix(name)?;
        (rest.first() == Some(&b'>')).then(|| start + 2 + name.len() + 1)
    }

    fn unusual_end_tag(&self) -> Result<usize, Fault> {
        let from = self.start + 2;
        let bytes = self.input.as_bytes();
        let Some(length) = memchr2(b'>', b'<', &bytes[from..]) else {
            return Err(self.unclosed_tag());
        };
        let name = self.input[from..from + length].trim_end_matches(BLANKS);
        let Some(open) = self.open.last() else {
            return Err(syntax(self.start, "an end tag without its start tag"));
        };
        if bytes[from + length] != b'>' || name != *open {
            return Err(syntax(
                self.start,
                "an end tag that is not that of the element which is open",
            ));
        }
        Ok(from + length + 1)
    }

    /// What starts with `<!`; gives the content of a CDATA section.
    fn markup(&mut self) -> Result<Option<&'a str>, Fault> {
        let rest = &self.input[self.start..];
        if rest.starts_with("<!--") {
            self.comment()?;
        } else if rest.starts_with("<![CDATA[") {
            let from = self.start + 9;
            let Some(end) = self.find(from, b"]]>") else {
                return Err(syntax(self.start, "a CDATA section without its `]]>`"));
            };
            self.at = end + 3;
            return Ok(Some(&self.input[from..end]));
        } else if !rest.starts_with("<!DOCTYPE") {
            return Err(syntax(self.start, "markup that XML does not have"));
        } else if self.lenient && self.doctype.is_none() {
            self.doctype = Some(self.start);
            self.at = self.past_doctype()?;
        } else {
            return Err(syntax(
                self.start,
                "a document type declaration, which is refused",
            ));
        }
        Ok(None)
    }

    /// Production 15.
    fn comment(&mut self) -> Result<(), Fault> {
        let from = self.start + 4;
        let bytes = self.input.as_bytes();
        match self.find(from, b"--") {
            Some(end) if bytes.get(end + 2) == Some(&b'>') => {
                self.at = end + 3;
                Ok(())
            }
            Some(at) => Err(syntax(at, "`--` in a comment")),
            None => Err(syntax(self.start, "a comment without its `-->`")),
        }
    }
}

pub(crate) fn syntax(offset: usize, message: &str) -> Fault {
    (offset, Error::new(ErrorKind::Syntax, "xml", message))
}

/// White space: production 3.
const BLANKS: [char; 4] = [' ', '\t', '\r', '\n'];

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
