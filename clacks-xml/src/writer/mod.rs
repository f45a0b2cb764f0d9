//! Writing: one buffer, checked in the same pass.

use std::{mem, ptr};

use clacks_xs::SimpleType;

mod escape;
mod prefixes;

use crate::constraint::Constraint;
use crate::content::Content;
use crate::error::{Error, ErrorKind};
use crate::mixed::{MixedText, TextRun};
use crate::name::{Name, XML, XSI};
use crate::place;
use crate::reader::{MAX_DEPTH, value_error};
use crate::stack::Stack;

use escape::{in_attribute, in_text};
pub(crate) use prefixes::is_prefix;
use prefixes::{Declared, Literal};

/// A document in the making.
///
/// Elements are written without prefixes: where the namespace changes, the default namespace is
/// declared anew.
#[allow(missing_debug_implementations, reason = "it would show the document")]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Writer<'w> {
    out: String,
    /// The innermost element that is open; those around it are kept by who writes them.
    open: Open<'w>,
    /// How many elements are open.
    depth: usize,
    /// The prefixes that are declared where the writer is, the innermost last.
    scope: Vec<Declared<'w>>,
    /// What the last start tag still lacks of what it says of its element.
    due: Option<Box<Due<'w>>>,
    /// The last start tag still lacks its `>`.
    tag_open: bool,
    /// Whether the outermost element is an envelope.
    enveloped: bool,
    stack: Stack,
    /// Of the element that was started last, until its value is written.
    pub(crate) constraint: Option<&'static Constraint>,
    /// Only who reads what is written knows whether it is valid.
    pub(crate) is_read_back: bool,
    /// Whether names in values have a prefix also where their namespace is the default one.
    pub(crate) always_prefixes: bool,
    /// A start tag needs names of no namespace beside those that have no prefix because they are of
    /// the default namespace: everything must be written anew, with prefixes always.
    pub(crate) is_torn: bool,
}

/// `xsi:nil` and `xsi:type`. They come last, so that prefixes that must be as they are come first.
#[derive(Default)]
struct Due<'w> {
    nil: Option<bool>,
    /// The namespace, empty for none, and the local name.
    ty: Option<(&'w str, &'w str)>,
}

/// An element that is open.
#[derive(Default)]
pub(crate) struct Open<'w> {
    local: &'w str,
    /// The default namespace around it.
    inherited: &'w str,
    /// The default namespace in it, which is its own if it has no prefix.
    default: &'w str,
    /// Where its start tag starts.
    start: usize,
    /// How long the name is, its prefix included, which follows the `<`.
    name_len: usize,
    /// A name in one of its values has no prefix because it is in the default namespace.
    is_default_meant: bool,
    children: usize,
    /// The text still to be written between the children, in mixed content.
    text: &'w [TextRun],
}

impl<'w> Writer<'w> {
    /// A document that starts with `prolog`.
    pub(crate) fn new(prolog: &str) -> Self {
        // Most messages are shorter.
        let mut out = String::with_capacity(512);
        out.push_str(prolog);
        Self {
            out,
            open: Open::default(),
            depth: 0,
            scope: Vec::new(),
            due: None,
            tag_open: false,
            enveloped: false,
            stack: Stack::here(),
            constraint: None,
            is_read_back: false,
            always_prefixes: false,
            is_torn: false,
        }
    }

    /// Says that the outermost element is an envelope.
    pub(crate) fn in_envelope(&mut self) {
        self.enveloped = true;
    }

    /// What is written is to stand in an element with this default namespace.
    pub(crate) fn inherit(&mut self, default: &'w str) {
        self.open.default = default;
    }

    pub(crate) fn written(&self) -> &[u8] {
        self.out.as_bytes()
    }

    pub(crate) fn finish(self) -> String {
        self.out
    }

    // Children.

    /// Writes the child `name`.
    ///
    /// # Errors
    /// What the type of `value` cannot rule out.
    #[inline]
    pub fn child<T: Content>(&mut self, name: Name, value: &'w T) -> Result<(), Error> {
        value.write_element(name, self)
    }

    pub(crate) fn element<T: Content>(&mut self, name: Name, value: &'w T) -> Result<(), Error> {
        let outer = self.start(name)?;
        value.write(self)?;
        self.end(outer)
    }

    /// Writes a child that is nothing but a value.
    #[inline]
    pub(crate) fn simple_element<T: SimpleType>(
        &mut self,
        name: Name,
        value: &'w T,
    ) -> Result<(), Error> {
        if let Some(tags) = name.tags()
            && !T::HAS_PREFIXES
            && self.takes_simple(name.namespace)
        {
            let start = self.out.len();
            self.out.push_str(tags.start);
            if self.write_plain(value) {
                self.out.push_str(tags.end);
                return Ok(());
            }
            self.out.truncate(start);
        }
        // Whatever is wrong is told with its place.
        self.element(name, value)
    }

    /// Makes way for a child of this namespace, unless there is more to it than its tags.
    #[inline]
    fn takes_simple(&mut self, namespace: &'static str) -> bool {
        let is_plain = self.open.text.is_empty()
            && self.has_default(namespace)
            && self.depth < MAX_DEPTH
            && self.due.is_none();
        if is_plain && self.tag_open {
            self.out.push('>');
            self.tag_open = false;
        }
        is_plain
    }

    /// Whether this is the default namespace.
    #[inline]
    fn has_default(&mut self, namespace: &'static str) -> bool {
        // Mostly it is the very same text, or will be the next time.
        if ptr::eq(self.open.default, namespace) {
            return true;
        }
        let same = self.open.default == namespace;
        if same {
            self.open.default = namespace;
        }
        same
    }

    /// Writes a value as text, if it can be written.
    fn write_plain<T: SimpleType>(&mut self, value: &T) -> bool {
        if value.check_writable().is_err() {
            return false;
        }
        self.is_read_back |= T::HAS_MARKS;
        let from = self.out.len();
        value.write_literal(&mut self.out);
        T::IS_PLAIN || self.escape_from(from, in_text).is_ok()
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

    /// Writes a start tag. Gives what [`Writer::end`] is to be given.
    pub(crate) fn start(&mut self, name: Name) -> Result<Open<'w>, Error> {
        self.begin()?;
        let start = self.out.len();
        let is_default = self.has_default(name.namespace);
        if let Some(tags) = name.tags() {
            self.out.push_str(&tags.start[..tags.start.len() - 1]);
            if !is_default {
                self.out.push_str(tags.declaration);
            }
        } else {
            self.out.push('<');
            self.out.push_str(name.local);
            if !is_default {
                self.write_default(name.namespace)?;
            }
        }
        Ok(self.opened(start, name.local, name.namespace, name.local.len()))
    }

    /// Makes way for a child. Gives the default namespace.
    #[expect(clippy::inline_always, reason = "every element comes by")]
    #[inline(always)]
    pub(crate) fn begin(&mut self) -> Result<&'w str, Error> {
        // What no reader would read is not written.
        if self.depth == MAX_DEPTH + usize::from(self.enveloped) || self.stack.is_used_up() {
            let message = "elements nested too deep";
            return Err(self.fail(Error::new(ErrorKind::Limit, "limit", message)));
        }
        self.close_tag()?;
        self.write_due_text()?;
        self.open.children += 1;
        Ok(self.open.default)
    }

    /// Takes note of a start tag that was begun at `start`. Gives what [`Writer::end`] is to be
    /// given.
    #[inline]
    pub(crate) fn opened(
        &mut self,
        start: usize,
        local: &'w str,
        default: &'w str,
        name_len: usize,
    ) -> Open<'w> {
        self.tag_open = true;
        self.constraint = None;
        self.depth += 1;
        let open = Open {
            local,
            inherited: self.open.default,
            default,
            start,
            name_len,
            is_default_meant: false,
            children: 0,
            text: &[],
        };
        mem::replace(&mut self.open, open)
    }

    /// Writes the end tag of the element that is open, in `outer`.
    pub(crate) fn end(&mut self, outer: Open<'w>) -> Result<(), Error> {
        // Text that is to stand after more children than there are comes at the end.
        self.open.children = usize::MAX;
        self.write_due_text()?;
        if self.due.is_some() {
            self.write_due()?;
        }
        let open = &self.open;
        if self.tag_open {
            self.out.push_str("/>");
            self.tag_open = false;
        } else {
            self.out.push_str("</");
            if open.name_len == open.local.len() {
                self.out.push_str(open.local);
            } else {
                let name = open.start + 1;
                self.out.extend_from_within(name..name + open.name_len);
            }
            self.out.push('>');
        }
        self.open = outer;
        self.depth -= 1;
        self.leave_scope();
        Ok(())
    }

    pub(crate) fn out_len(&self) -> usize {
        self.out.len()
    }

    pub(crate) fn begin_tag(&mut self, prefix: &str, local: &str) {
        self.out.push('<');
        self.push_name(prefix, local);
    }

    pub(crate) fn begin_attribute(&mut self, prefix: &str, local: &str) {
        self.out.push(' ');
        self.push_name(prefix, local);
        self.out.push_str("=\"");
    }

    pub(crate) fn end_attribute(&mut self) {
        self.out.push('"');
    }

    fn push_name(&mut self, prefix: &str, local: &str) {
        if !prefix.is_empty() {
            self.out.push_str(prefix);
            self.out.push(':');
        }
        self.out.push_str(local);
    }

    #[inline]
    pub(crate) fn close_tag(&mut self) -> Result<(), Error> {
        if self.tag_open {
            if self.due.is_some() {
                self.write_due()?;
            }
            self.out.push('>');
            self.tag_open = false;
        }
        Ok(())
    }

    // What an element says of itself.

    /// Says that the element is nil. Its content must be empty then.
    pub fn nil(&mut self) {
        self.due.get_or_insert_default().nil = Some(true);
    }

    /// Says what type the element has.
    pub fn xsi_type(&mut self, name: Name) {
        self.due.get_or_insert_default().ty = Some((name.namespace, name.local));
    }

    /// Says what type the element has, unless the content says another.
    pub(crate) fn kept_type(&mut self, namespace: &'w str, local: &'w str) {
        // Whether the content is of that type only who reads it knows.
        self.is_read_back = true;
        self.due.get_or_insert_default().ty = Some((namespace, local));
    }

    /// Says that the element is not nil, unless it is.
    pub(crate) fn not_nil(&mut self) {
        self.due.get_or_insert_default().nil = Some(false);
    }

    #[cold]
    fn write_due(&mut self) -> Result<(), Error> {
        match self.due.take() {
            None => Ok(()),
            Some(due) => self
                .write_instance_attributes(&due)
                .map_err(|error| self.fail(error)),
        }
    }

    fn write_instance_attributes(&mut self, due: &Due<'w>) -> Result<(), Error> {
        let xsi = self.prefix_for(XSI, "xsi")?;
        let xsi = self.declared(xsi).to_owned();
        if let Some(nil) = due.nil {
            self.begin_attribute(&xsi, "nil");
            self.out.push_str(if nil { "true\"" } else { "false\"" });
        }
        if let Some((namespace, local)) = due.ty {
            let prefix = if namespace.is_empty() {
                self.set_default("")?;
                String::new()
            } else {
                let own = self.prefix_for(namespace, "")?;
                self.declared(own).to_owned()
            };
            self.begin_attribute(&xsi, "type");
            self.push_name(&prefix, local);
            self.out.push('"');
        }
        Ok(())
    }

    // Attributes.

    /// Writes an attribute.
    ///
    /// # Errors
    /// A character that XML forbids.
    pub fn attribute<T: SimpleType>(&mut self, name: Name, value: &T) -> Result<(), Error> {
        let literal = if T::HAS_PREFIXES {
            let literal = Literal::of(value, self);
            Some(literal.map_err(|error| self.fail_attribute(name, error))?)
        } else {
            None
        };
        self.is_read_back |= T::HAS_MARKS;
        let start = self.out.len();
        let written = self.write_attribute(name, value, literal);
        written.map_err(|error| {
            // Without the attribute the document so far can be read for the path.
            self.out.truncate(start);
            self.fail_attribute(name, error)
        })
    }

    fn write_attribute<T: SimpleType>(
        &mut self,
        name: Name,
        value: &T,
        literal: Option<String>,
    ) -> Result<(), Error> {
        value
            .check_writable()
            .map_err(|error| value_error(&error))?;
        match name.namespace {
            "" => self.out.push(' '),
            XML => self.out.push_str(" xml:"),
            namespace => {
                let at = self.prefix_for(namespace, "")?;
                self.out.push(' ');
                self.push_declared(at);
                self.out.push(':');
            }
        }
        self.out.push_str(name.local);
        self.out.push_str("=\"");
        let from = self.out.len();
        match literal {
            Some(literal) => self.out.push_str(&literal),
            None => value.write_literal(&mut self.out),
        }
        if !T::IS_PLAIN {
            self.escape_from(from, in_attribute)?;
        }
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

    // Text.

    /// Writes a value of a simple type as text.
    ///
    /// # Errors
    /// A character that XML forbids.
    pub fn value<T: SimpleType>(&mut self, value: &T) -> Result<(), Error> {
        value
            .check_writable()
            .map_err(|error| self.fail(value_error(&error)))?;
        if self.constraint.is_some() {
            self.check_constraint(value)?;
        }
        self.is_read_back |= T::HAS_MARKS;
        if T::HAS_PREFIXES {
            let literal = Literal::of(value, self).map_err(|error| self.fail(error))?;
            return self.write_text(&literal);
        }
        self.close_tag()?;
        let from = self.out.len();
        value.write_literal(&mut self.out);
        if T::IS_PLAIN {
            return Ok(());
        }
        let escaped = self.escape_from(from, in_text);
        escaped.map_err(|error| self.fail(error))
    }

    #[cold]
    fn check_constraint<T: SimpleType>(&mut self, value: &T) -> Result<(), Error> {
        match self.constraint.take() {
            Some(constraint) => constraint
                .check_writable(value)
                .map_err(|error| self.fail(error)),
            None => Ok(()),
        }
    }

    pub(crate) fn write_text(&mut self, text: &str) -> Result<(), Error> {
        self.close_tag()?;
        let from = self.out.len();
        self.out.push_str(text);
        let escaped = self.escape_from(from, in_text);
        escaped.map_err(|error| self.fail(error))
    }

    /// Says that the element's content is mixed, with this text between the children.
    pub fn mixed(&mut self, text: &'w MixedText) {
        self.open.text = text.runs();
    }

    /// Writes the text that is to stand at this place between the children.
    #[inline]
    fn write_due_text(&mut self) -> Result<(), Error> {
        if self.open.text.is_empty() {
            return Ok(());
        }
        self.write_runs()
    }

    fn write_runs(&mut self) -> Result<(), Error> {
        while let Some((run, rest)) = self.open.text.split_first() {
            if run.after > self.open.children {
                break;
            }
            self.open.text = rest;
            self.value(&run.text)?;
        }
        Ok(())
    }

    #[cold]
    pub(crate) fn fail_attribute(&self, name: Name, error: Error) -> Error {
        error.at(format!("{}/@{name}", self.path()), None)
    }

    #[cold]
    pub(crate) fn fail(&self, error: Error) -> Error {
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
