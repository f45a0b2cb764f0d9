//! What stands before the document element: declarations; and processing instructions.

use clacks_xs::names;
use memchr::memchr;

use super::attribute::attribute;
use super::{BLANKS, Fault, Tokens, syntax};

/// Those that hardly any document is without need no look.
const USUAL_DECLARATIONS: [&str; 2] = [
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
    "<?xml version='1.0'?>",
];

impl Tokens<'_> {
    /// What follows a document type declaration, of which the parts are looked at elsewhere.
    pub(super) fn past_doctype(&self) -> Result<usize, Fault> {
        let bytes = self.input.as_bytes();
        let unclosed = || syntax(self.start, "a document type declaration that does not end");
        let mut at = self.start + 2;
        let mut nested = 0_usize;
        while let Some(&b) = bytes.get(at) {
            let rest = &bytes[at..];
            let skipped = match b {
                b'"' | b'\'' => memchr(b, &rest[1..]).map(|length| length + 2),
                b'<' if rest.starts_with(b"<!--") => {
                    self.find(at + 4, b"-->").map(|end| end + 3 - at)
                }
                b'<' if rest.starts_with(b"<?") => self.find(at, b"?>").map(|end| end + 2 - at),
                b'<' | b'[' => {
                    nested += 1;
                    Some(1)
                }
                b'>' if nested == 0 => return Ok(at + 1),
                b'>' | b']' => {
                    nested = nested.saturating_sub(1);
                    Some(1)
                }
                _ => Some(1),
            };
            at += skipped.ok_or_else(unclosed)?;
        }
        Err(unclosed())
    }

    /// An XML declaration or a processing instruction.
    pub(super) fn instruction(&mut self) -> Result<(), Fault> {
        if self.start == 0 {
            let mut usual = USUAL_DECLARATIONS.iter();
            if let Some(it) = usual.find(|it| self.input.starts_with(**it)) {
                self.at = it.len();
                return Ok(());
            }
        }
        let from = self.start + 2;
        let Some(end) = self.find(from, b"?>") else {
            return Err(syntax(
                self.start,
                "a processing instruction without its `?>`",
            ));
        };
        self.at = end + 2;
        let content = &self.input[from..end];
        let target = content.split(BLANKS).next().unwrap_or("");
        if target == "xml" {
            self.check_declaration(from + 3, end)
        } else if target.eq_ignore_ascii_case("xml") || !names::is_ncname(target) {
            // Production 17; Namespaces, section 7.
            Err(syntax(
                self.start,
                "a processing instruction with a wrong target",
            ))
        } else {
            Ok(())
        }
    }

    /// Production 23: version, then encoding, then standalone.
    fn check_declaration(&self, from: usize, end: usize) -> Result<(), Fault> {
        let start = self.start;
        if start != 0 {
            return Err(syntax(start, "an XML declaration that is not at the start"));
        }
        let mut allowed = ["version", "encoding", "standalone"].as_slice();
        let mut at = from;
        loop {
            let next = self.after_blanks(at);
            if next == end {
                break;
            }
            if next == at {
                return Err(syntax(
                    start,
                    "an XML declaration without a space where one must be",
                ));
            }
            let parsed = attribute(&self.input[..end], next);
            let (attribute, after) =
                parsed.map_err(|_| syntax(start, "an XML declaration that is not well-formed"))?;
            at = after;
            let Some(found) = allowed.iter().position(|name| *name == attribute.name) else {
                return Err(syntax(
                    start,
                    "an XML declaration that is not of the form `version encoding standalone`",
                ));
            };
            let value = attribute.value;
            let good = match attribute.name {
                "version" if value == "1.1" && !self.lenient => {
                    return Err(syntax(start, "XML 1.1, which is not read here"));
                }
                "version" => matches!(value, "1.0" | "1.1"),
                "encoding" => {
                    value.starts_with(|c: char| c.is_ascii_alphabetic())
                        && value
                            .bytes()
                            .all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
                }
                _ => matches!(value, "yes" | "no"),
            };
            if !good || (found > 0 && allowed.len() == 3) {
                return Err(syntax(start, "an XML declaration with a wrong value"));
            }
            allowed = &allowed[found + 1..];
        }
        if allowed.len() == 3 {
            return Err(syntax(start, "an XML declaration without a version"));
        }
        Ok(())
    }
}
