//! Reading: a cursor over a document that generated code steers.
//!
//! A type reads its attributes first ([`Reader::attribute`] …, closed by
//! [`Reader::end_attributes`]), then its content: either text ([`Reader::text`]) or children, asked
//! for by name in the order of the schema, closed by [`Reader::end`]. The reader looks one start
//! tag ahead; XML Schema's rule *Unique Particle Attribution* makes that enough.

use std::borrow::Cow;

mod attributes;
mod faults;
mod identity;
mod instance;
mod values;

pub(crate) use self::faults::{excerpt, structure, value_error};
use self::instance::Said;
use self::values::Copies;
pub(crate) use self::values::builtin;
use crate::constraint::Constraint;
use crate::content::Content;
use crate::doctype::Doctype;
use crate::error::Error;
use crate::identity::Identity;
use crate::ids::Ids;
use crate::kept::KeptSaid;
use crate::mixed::{MixedText, TextRun};
use crate::name::Name;
use crate::namespaces::Bound;
use crate::stack::Stack;
use crate::tags::{Tags, limit, no_name};
use crate::text;
use crate::tokens::{TagName, Token, Tokens, forbidden_char, syntax};
use crate::wildcard::{Globals, Wildcard};

/// How deep elements may be nested, an envelope not counted. Where types contain themselves and are
/// large, less may be read: a document never takes more than half a mebibyte of the stack.
pub const MAX_DEPTH: usize = 256;

/// How many attributes an element may have.
pub const MAX_ATTRIBUTES: usize = 256;

/// How many prefixes may be bound at one place.
pub const MAX_NAMESPACES: usize = 256;

/// A cursor over a document.
#[allow(missing_debug_implementations, reason = "it would show the document")]
pub struct Reader<'a> {
    pub(crate) input: &'a str,
    pub(crate) tokens: Tokens<'a>,
    pub(crate) ahead: Ahead<'a>,
    pub(crate) tags: Tags<'a>,
    /// What the start tag that was read last says of its element.
    pub(crate) said: Said,
    /// Where the elements start that are open.
    pub(crate) open: Vec<usize>,
    /// Whether the outermost element is an envelope.
    enveloped: bool,
    stack: Stack,
    /// The names that were asked for, in vain, at the present place.
    pub(crate) expected: Vec<&'static Name>,
    /// A wildcard that was asked for among them.
    pub(crate) wanted: Option<&'static Wildcard>,
    /// The elements with mixed content that are open.
    pub(crate) mixed: Vec<OpenMixed>,
    /// Of the element that was entered last, until its value is read.
    pub(crate) constraint: Option<&'static Constraint>,
    pub(crate) globals: &'static Globals,
    /// Made when there is one.
    ids: Option<Box<Ids>>,
    /// Made when there is an element that has identity constraints.
    pub(crate) identity: Option<Box<Identity<'static, 'a>>>,
    copies: Copies,
    /// What elements say that keep it, the innermost last, and how deep each is.
    pub(crate) kept: Vec<(usize, KeptSaid)>,
    /// What is read was read before and is only checked.
    pub(crate) is_checking: bool,
}

/// What follows, as far as it was looked at.
pub(crate) enum Ahead<'a> {
    Unknown,
    Start { name: TagName<'a>, bound: Bound },
    End,
    Eof,
}

pub(crate) struct OpenMixed {
    pub(crate) depth: usize,
    pub(crate) children: usize,
    constraint: Option<&'static Constraint>,
    runs: Vec<TextRun>,
}

impl<'a> Reader<'a> {
    /// A reader of the document `input`.
    pub(crate) fn new(input: &'a str) -> Self {
        let input = input.strip_prefix('\u{feff}').unwrap_or(input);
        Self::over(input, Tokens::new(input), Tags::default())
    }

    /// The same of a document whose document type declaration was read.
    pub(crate) fn with_doctype(input: &'a str, doctype: &'a Doctype) -> Self {
        let input = input.strip_prefix('\u{feff}').unwrap_or(input);
        Self::over(input, Tokens::lenient(input), Tags::with_doctype(doctype))
    }

    fn over(input: &'a str, tokens: Tokens<'a>, tags: Tags<'a>) -> Self {
        Self {
            input,
            tokens,
            ahead: Ahead::Unknown,
            tags,
            said: Said::default(),
            open: Vec::with_capacity(16),
            enveloped: false,
            stack: Stack::here(),
            expected: Vec::new(),
            wanted: None,
            mixed: Vec::new(),
            constraint: None,
            globals: &Globals::NONE,
            ids: None,
            identity: None,
            copies: Copies::for_document(input),
            kept: Vec::new(),
            is_checking: false,
        }
    }

    /// Checks the characters of the document, and reads the start of its element, which is one of
    /// `names`.
    pub(crate) fn root(&mut self, names: &'static [Name]) -> Result<(), Error> {
        if let Some(at) = forbidden_char(self.input) {
            return Err(self.fault(syntax(at, "a character that XML forbids")));
        }
        for name in names {
            if self.at(name)? {
                return self.enter();
            }
        }
        Err(self.wrong_root(names))
    }

    // Children.

    /// Whether the next child is an element `name`.
    ///
    /// # Errors
    /// What is not well-formed up to there, and text between elements.
    pub fn at(&mut self, name: &'static Name) -> Result<bool, Error> {
        if matches!(self.ahead, Ahead::Unknown) {
            self.look_ahead_for(name)?;
        }
        let here = match self.ahead {
            Ahead::Start { name: found, bound } => {
                found.local() == name.local && self.tags.namespaces.is(bound, name.namespace)
            }
            _ => false,
        };
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
        let is_unknown = matches!(self.ahead, Ahead::Unknown);
        if !(is_unknown && self.mixed.is_empty() && self.tokens.plain_end()) {
            self.look_ahead()?;
            if !matches!(self.ahead, Ahead::End) {
                return Err(self.unexpected());
            }
        }
        self.leave();
        Ok(())
    }

    // Text.

    /// Reads the text of the element to its end: there may be no child.
    ///
    /// # Errors
    /// A child element.
    pub fn text(&mut self) -> Result<Cow<'a, str>, Error> {
        let text = self.text_here()?;
        self.leave();
        Ok(text)
    }

    /// The same, with what the element binds still in force.
    #[inline]
    pub(crate) fn text_here(&mut self) -> Result<Cow<'a, str>, Error> {
        match self.tokens.plain_content() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.pieces_of_text(),
        }
    }

    fn pieces_of_text(&mut self) -> Result<Cow<'a, str>, Error> {
        let mut whole = Cow::Borrowed("");
        loop {
            let piece = match self.next_token()? {
                Token::Text(piece) | Token::CData(piece) => text::line_ends(piece),
                Token::Reference(name) => self.reference(name)?,
                Token::Start(tag) => {
                    if let Some(fault) = no_name(tag.as_str(), self.tokens.start()) {
                        return Err(self.fault(fault));
                    }
                    let error = structure(
                        "cvc-type.3.1.2",
                        format!(
                            "the element <{}> where only text may stand",
                            excerpt(tag.as_str())
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
        Ok(whole)
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
            depth: self.open.len(),
            children: 0,
            constraint: self.constraint.take(),
            runs: Vec::new(),
        });
    }

    /// Closes an element with mixed content and gives its text.
    ///
    /// # Errors
    /// A further child.
    pub fn end_mixed(&mut self) -> Result<MixedText, Error> {
        self.end()?;
        let Some(mut open) = self.mixed.pop() else {
            return Ok(MixedText::new());
        };
        if let Some(constraint) = open.constraint {
            if open.runs.is_empty() && open.children == 0 {
                open.runs.push(TextRun {
                    after: 0,
                    text: constraint.literal().to_owned(),
                });
            }
            let text = open.runs.first().map_or("", |run| &run.text);
            self.constrained_text(text, open.children, constraint)?;
        }
        Ok(MixedText::from_runs(open.runs))
    }

    // The document as a whole.

    /// Says that the root element that was entered is an envelope.
    pub(crate) fn in_envelope(&mut self) {
        self.enveloped = true;
    }

    /// Reads what follows the root element.
    pub(crate) fn finish(&mut self) -> Result<(), Error> {
        self.look_ahead()?;
        if let Some((offset, error)) = self.identity_error() {
            return Err(self.fail(offset, error));
        }
        match self.ahead {
            Ahead::Eof => match self.ids.as_ref().and_then(|ids| ids.dangling()) {
                None => Ok(()),
                Some((offset, error)) => Err(self.fail(offset, error)),
            },
            _ => Err(self.fault(syntax(self.tokens.start(), "a second document element"))),
        }
    }

    /// Goes into the child that was looked at.
    pub(crate) fn enter(&mut self) -> Result<(), Error> {
        if self.open.len() == MAX_DEPTH + usize::from(self.enveloped) || self.stack.is_used_up() {
            return Err(self.fail(self.tokens.start(), limit("elements nested too deep")));
        }
        if let Some(open) = self
            .mixed
            .last_mut()
            .filter(|open| open.depth == self.open.len())
        {
            open.children += 1;
        }
        self.constraint = None;
        self.open.push(self.tokens.start());
        if self.identity.is_some() {
            self.identity_enter();
        }
        self.expected.clear();
        self.wanted = None;
        self.ahead = Ahead::Unknown;
        Ok(())
    }

    #[inline]
    pub(crate) fn leave(&mut self) {
        if let Some(identity) = &mut self.identity {
            identity.leave(self.open.len(), self.tokens.start());
        }
        self.tags.namespaces.leave(self.open.len());
        self.open.pop();
        self.expected.clear();
        self.wanted = None;
        self.ahead = Ahead::Unknown;
    }

    pub(crate) fn next_token(&mut self) -> Result<Token<'a>, Error> {
        self.tokens.next().map_err(|fault| self.fault(fault))
    }

    /// Looks at what follows, which is likely to be an element `name`.
    fn look_ahead_for(&mut self, name: &Name) -> Result<(), Error> {
        // White space that nobody keeps, and no text outside of the document element.
        if self.mixed.is_empty()
            && !self.open.is_empty()
            && let Some(tag) = self.tokens.start_of(name.local)
        {
            self.ahead = self.open_tag(tag)?;
            return Ok(());
        }
        self.look_ahead()
    }

    pub(crate) fn look_ahead(&mut self) -> Result<(), Error> {
        while matches!(self.ahead, Ahead::Unknown) {
            if self.mixed.is_empty() {
                self.tokens.pass_blanks();
            }
            let text = match self.next_token()? {
                Token::Start(tag) => {
                    self.ahead = self.open_tag(tag)?;
                    return Ok(());
                }
                Token::End => {
                    self.ahead = Ahead::End;
                    return Ok(());
                }
                Token::Eof if self.open.is_empty() => {
                    self.ahead = Ahead::Eof;
                    return Ok(());
                }
                Token::Eof => return Err(self.cut_off()),
                Token::Text(text) if self.open.is_empty() && text::is_blank(text) => continue,
                Token::Text(text) if self.open.is_empty() => {
                    let blanks = text.len() - text.trim_start().len();
                    let at = self.tokens.start() + blanks;
                    return Err(self.fault(syntax(at, "text outside of the document element")));
                }
                _ if self.open.is_empty() => {
                    let at = self.tokens.start();
                    return Err(self.fault(syntax(at, "text outside of the document element")));
                }
                Token::Text(text) | Token::CData(text) => text::line_ends(text),
                Token::Reference(name) => self.reference(name)?,
            };
            let depth = self.open.len();
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

    pub(crate) fn reference(&mut self, name: &str) -> Result<Cow<'a, str>, Error> {
        let at = self.tokens.start();
        let text = match text::character(name, at) {
            Ok(Some(c)) => Ok(Cow::Owned(c.to_string())),
            Ok(None) => self.tags.entities.plain_text(name, at),
            Err(fault) => Err(fault),
        };
        text.map_err(|fault| self.fault(fault))
    }
}
