//! The text of declarations, read piece by piece.

use clacks_xs::names;

use crate::tokens::{Fault, syntax};

/// A place in declarations.
pub(super) struct Scanner<'t> {
    text: &'t str,
    at: usize,
    /// The place that is told instead, of what does not stand in the document itself.
    outside: Option<usize>,
}

impl<'t> Scanner<'t> {
    pub(super) fn new(text: &'t str, at: usize, outside: Option<usize>) -> Self {
        Self { text, at, outside }
    }

    pub(super) fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    pub(super) fn offset(&self) -> usize {
        self.outside.unwrap_or(self.at)
    }

    pub(super) fn fault(&self, message: &str) -> Fault {
        syntax(self.offset(), message)
    }

    pub(super) fn looks_at(&self, word: &str) -> bool {
        self.rest().starts_with(word)
    }

    pub(super) fn take(&mut self, word: &str) -> bool {
        let there = self.looks_at(word);
        if there {
            self.at += word.len();
        }
        there
    }

    pub(super) fn expect(&mut self, word: &str) -> Result<(), Fault> {
        if self.take(word) {
            return Ok(());
        }
        Err(self.fault("a document type declaration that is not well-formed"))
    }

    /// Passes over white space; whether there was any.
    pub(super) fn blanks(&mut self) -> bool {
        let rest = self.rest();
        let trimmed = rest.trim_start_matches(blank);
        self.at += rest.len() - trimmed.len();
        trimmed.len() < rest.len()
    }

    pub(super) fn space(&mut self) -> Result<(), Fault> {
        if self.blanks() {
            return Ok(());
        }
        Err(self.fault("a declaration without a space where one must be"))
    }

    /// The end of a declaration.
    pub(super) fn end(&mut self) -> Result<(), Fault> {
        self.blanks();
        self.expect(">")
    }

    pub(super) fn name(&mut self) -> Result<&'t str, Fault> {
        let rest = self.rest();
        let end = rest.find(|c| !names::is_name_char(c)).unwrap_or(rest.len());
        let name = &rest[..end];
        if !names::is_name(name) {
            return Err(self.fault("a declaration without a name where one must be"));
        }
        self.at += end;
        Ok(name)
    }

    /// What stands before `end`, which is passed over too.
    pub(super) fn until(&mut self, end: &str) -> Result<&'t str, Fault> {
        let rest = self.rest();
        let Some(at) = rest.find(end) else {
            return Err(self.fault("a declaration without an end"));
        };
        self.at += at + end.len();
        Ok(&rest[..at])
    }

    pub(super) fn quoted(&mut self) -> Result<&'t str, Fault> {
        for quote in ["\"", "'"] {
            if self.take(quote) {
                return self.until(quote);
            }
        }
        Err(self.fault("a literal without quotes"))
    }

    /// Productions 75 and 83; of notations a public identifier may stand alone.
    pub(super) fn external_id(&mut self, notation: bool) -> Result<(), Fault> {
        if self.take("SYSTEM") {
            self.space()?;
        } else {
            self.expect("PUBLIC")?;
            self.space()?;
            let public = self.quoted()?;
            let allowed = |c: char| {
                c.is_ascii_alphanumeric()
                    || blank(c) && c != '\t'
                    || "-'()+,./:=?;!*#@$_%".contains(c)
            };
            if !public.chars().all(allowed) {
                return Err(self.fault("a public identifier with a character that it may not have"));
            }
            let blanks = self.blanks();
            if notation && !self.looks_at("\"") && !self.looks_at("'") {
                return Ok(());
            }
            if !blanks {
                return Err(self.fault("a declaration without a space where one must be"));
            }
        }
        self.quoted().map(drop)
    }
}

/// Production 3.
pub(super) fn blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
}
