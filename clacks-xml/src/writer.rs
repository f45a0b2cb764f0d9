//! Writing: one buffer, checked in the same pass.

use clacks_xs::SimpleType;
use clacks_xs::names;

use crate::content::Content;
use crate::error::{Error, ErrorKind};
use crate::mixed::{MixedText, TextRun};
use crate::name::{Name, XML, XSI};
use crate::place;
use crate::reader::{MAX_DEPTH, value_error};
use crate::stack::Stack;

/// A document in the making.
///
/// Elements are written without prefixes: where the namespace changes, the default namespace is
/// declared anew.
#[allow(missing_debug_implementations, reason = "it would show the document")]
pub struct Writer<'w> {
    out: String,
    open: Vec<Open<'w>>,
    /// The last start tag still lacks its `>`.
    tag_open: bool,
    /// Whether the outermost element is an envelope.
    enveloped: bool,
    stack: Stack,
}

struct Open<'w> {
    name: Name,
    children: usize,
    /// The text still to be written between the children, in mixed content.
    text: &'w [TextRun],
}

impl<'w> Writer<'w> {
    /// A document that starts with `prolog`.
    pub(crate) fn new(prolog: &str) -> Self {
        Self {
            out: prolog.to_owned(),
            open: Vec::new(),
            tag_open: false,
            enveloped: false,
            stack: Stack::here(),
        }
    }

    /// Says that the outermost element is an envelope.
    pub(crate) fn in_envelope(&mut self) {
        self.enveloped = true;
    }

    pub(crate) fn finish(self) -> String {
        self.out
    }

    // Children.

    /// Writes the child `name`.
    ///
    /// # Errors
    /// What the type of `value` cannot rule out.
    pub fn child<T: Content>(&mut self, name: Name, value: &'w T) -> Result<(), Error> {
        self.start(name)?;
        value.write(self)?;
        self.end()
    }

    /// Writes the child `name` if there is one.
    ///
    /// # Errors
    /// What the type of `value` cannot rule out.
    pub fn optional<T: Content>(&mut self, name: Name, value: Option<&'w T>) -> Result<(), Error> {
        match value {
            Some(value) => self.child(name, value),
            None => Ok(()),
        }
    }

    /// Writes the children `name`, at least `min` and at most `max`.
    ///
    /// # Errors
    /// Fewer or more children than that, and what the type of a value cannot rule out.
    pub fn repeated<T: Content>(
        &mut self,
        name: Name,
        values: &'w [T],
        min: usize,
        max: usize,
    ) -> Result<(), Error> {
        self.check_count(name.local, values.len(), min, max)?;
        values.iter().try_for_each(|value| self.child(name, value))
    }

    /// Checks that there are at least `min` and at most `max` of `what`.
    ///
    /// # Errors
    /// There are fewer or more.
    pub fn check_count(
        &self,
        what: &str,
        count: usize,
        min: usize,
        max: usize,
    ) -> Result<(), Error> {
        let (rule, expected) = if count < min {
            ("cvc-complex-type.2.4.b", format!("at least {min}"))
        } else if count > max {
            ("cvc-complex-type.2.4.d", format!("at most {max}"))
        } else {
            return Ok(());
        };
        let message = format!("{count} of `{what}`");
        Err(self.fail(Error::new(ErrorKind::Structure, rule, message).expecting(expected)))
    }

    pub(crate) fn start(&mut self, name: Name) -> Result<(), Error> {
        // What no reader would read is not written.
        if self.open.len() == MAX_DEPTH + usize::from(self.enveloped) || self.stack.is_used_up() {
            let message = "elements nested too deep";
            return Err(self.fail(Error::new(ErrorKind::Limit, "limit", message)));
        }
        self.close_tag();
        self.write_due_text()?;
        let inherited = match self.open.last_mut() {
            Some(parent) => {
                parent.children += 1;
                parent.name.namespace
            }
            None => "",
        };
        self.out.push('<');
        self.out.push_str(name.local);
        if name.namespace != inherited {
            self.out.push_str(" xmlns=\"");
            self.escape_attribute(name.namespace)?;
            self.out.push('"');
        }
        self.tag_open = true;
        self.open.push(Open {
            name,
            children: 0,
            text: &[],
        });
        Ok(())
    }

    pub(crate) fn end(&mut self) -> Result<(), Error> {
        // Text that is to stand after more children than there are comes at the end.
        if let Some(open) = self.open.last_mut() {
            open.children = usize::MAX;
        }
        self.write_due_text()?;
        let Some(open) = self.open.pop() else {
            return Ok(());
        };
        if self.tag_open {
            self.out.push_str("/>");
            self.tag_open = false;
        } else {
            self.out.push_str("</");
            self.out.push_str(open.name.local);
            self.out.push('>');
        }
        Ok(())
    }

    fn close_tag(&mut self) {
        if self.tag_open {
            self.out.push('>');
            self.tag_open = false;
        }
    }

    // Attributes.

    /// Writes an attribute.
    ///
    /// # Errors
    /// A character that XML forbids.
    pub fn attribute<T: SimpleType>(&mut self, name: Name, value: &T) -> Result<(), Error> {
        let start = self.out.len();
        let written = self.write_attribute(name, value);
        written.map_err(|error| {
            // Without the attribute the document so far can be read for the path.
            self.out.truncate(start);
            self.fail_attribute(name, error)
        })
    }

    fn write_attribute<T: SimpleType>(&mut self, name: Name, value: &T) -> Result<(), Error> {
        value
            .check_writable()
            .map_err(|error| value_error(&error))?;
        self.out.push(' ');
        match name.namespace {
            "" => {}
            XML => self.out.push_str("xml:"),
            namespace => {
                // Each such attribute gets a prefix of its own: its offset makes it unique.
                let prefix = format!("n{}", self.out.len());
                self.out.push_str("xmlns:");
                self.out.push_str(&prefix);
                self.out.push_str("=\"");
                self.escape_attribute(namespace)?;
                self.out.push_str("\" ");
                self.out.push_str(&prefix);
                self.out.push(':');
            }
        }
        self.out.push_str(name.local);
        self.out.push_str("=\"");
        let from = self.out.len();
        value.write_literal(&mut self.out);
        self.escape_from(from, escape_in_attribute)?;
        self.out.push('"');
        Ok(())
    }

    /// Writes an attribute if there is one.
    ///
    /// # Errors
    /// A character that XML forbids.
    pub fn optional_attribute<T: SimpleType>(
        &mut self,
        name: Name,
        value: Option<&T>,
    ) -> Result<(), Error> {
        match value {
            Some(value) => self.attribute(name, value),
            None => Ok(()),
        }
    }

    pub(crate) fn nil(&mut self) {
        self.out.push_str(" xmlns:xsi=\"");
        self.out.push_str(XSI);
        self.out.push_str("\" xsi:nil=\"true\"");
    }

    // Text.

    /// Writes a value of a simple type as text.
    ///
    /// # Errors
    /// A character that XML forbids.
    pub fn value<T: SimpleType>(&mut self, value: &T) -> Result<(), Error> {
        value
            .check_writable()
            .map_err(|error| self.fail(value_error(&error)))?;
        self.close_tag();
        let from = self.out.len();
        value.write_literal(&mut self.out);
        let escaped = self.escape_from(from, escape_in_text);
        escaped.map_err(|error| self.fail(error))
    }

    /// Says that the element's content is mixed, with this text between the children.
    pub fn mixed(&mut self, text: &'w MixedText) {
        if let Some(open) = self.open.last_mut() {
            open.text = text.runs();
        }
    }

    /// Writes the text that is to stand at this place between the children.
    fn write_due_text(&mut self) -> Result<(), Error> {
        while let Some(open) = self.open.last_mut() {
            let Some((run, rest)) = open.text.split_first() else {
                break;
            };
            if run.after > open.children {
                break;
            }
            open.text = rest;
            self.value(&run.text)?;
        }
        Ok(())
    }

    fn escape_attribute(&mut self, text: &str) -> Result<(), Error> {
        let from = self.out.len();
        self.out.push_str(text);
        self.escape_from(from, escape_in_attribute)
    }

    /// Escapes what was appended from `from` on.
    fn escape_from(
        &mut self,
        from: usize,
        escape: fn(char) -> Option<&'static str>,
    ) -> Result<(), Error> {
        // What needs no second look: neither special in markup nor possibly forbidden.
        let plain = |b: u8| !matches!(b, 0..0x20 | b'"' | b'&' | b'<' | b'>' | 0xEF);
        let Some(first) = self.out.as_bytes()[from..].iter().position(|&b| !plain(b)) else {
            return Ok(());
        };
        let tail = self.out.split_off(from + first);
        for c in tail.chars() {
            if !names::is_xml_char(c) {
                let message = format!("the character U+{:04X}, which XML forbids", u32::from(c));
                return Err(Error::new(ErrorKind::Value, "xml", message));
            }
            match escape(c) {
                Some(escaped) => self.out.push_str(escaped),
                None => self.out.push(c),
            }
        }
        Ok(())
    }

    #[cold]
    fn fail_attribute(&self, name: Name, error: Error) -> Error {
        error.at(format!("{}/@{name}", self.path()), None)
    }

    #[cold]
    fn fail(&self, error: Error) -> Error {
        error.at(self.path(), None)
    }

    /// Where in the document the writer is.
    fn path(&self) -> String {
        // The last start tag may lack its end, which the search for a path needs.
        let closed = format!("{}>", self.out);
        let document = if self.tag_open { &closed } else { &self.out };
        place::path(document, document.len())
    }
}

fn escape_in_text(c: char) -> Option<&'static str> {
    match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        // For the sake of `]]>`.
        '>' => Some("&gt;"),
        '\r' => Some("&#13;"),
        _ => None,
    }
}

fn escape_in_attribute(c: char) -> Option<&'static str> {
    match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '"' => Some("&quot;"),
        '\t' => Some("&#9;"),
        '\n' => Some("&#10;"),
        '\r' => Some("&#13;"),
        _ => None,
    }
}
