//! What a reader or writer reports.

use core::fmt;

/// Why a document was refused, or why a value cannot be written.
///
/// It says the rule, the place and what was expected, and never more of the document than a short
/// excerpt of the offending value.
#[derive(Clone, PartialEq, Eq)]
pub struct Error {
    inner: Box<Inner>,
}

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    kind: ErrorKind,
    rule: &'static str,
    message: String,
    expected: Option<String>,
    path: String,
    position: Option<Position>,
}

/// The nature of an [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The bytes are in no encoding that is read here, or not in the one that they claim.
    Encoding,
    /// The document is not well-formed XML 1.0 with namespaces, or has a document type declaration.
    Syntax,
    /// An element or attribute is missing, unknown, or out of place.
    Structure,
    /// Text or an attribute value is not a value of its simple type.
    Value,
    /// The document goes beyond a limit on depth or numbers.
    Limit,
}

/// A place in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Position {
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1 in characters.
    pub column: usize,
    /// The offset from the start of the document, in bytes of its UTF-8 form and without a byte
    /// order mark.
    pub offset: usize,
}

impl Error {
    /// An error without a place: `rule` is the name that the specification gives to what was broken.
    pub fn new(kind: ErrorKind, rule: &'static str, message: impl Into<String>) -> Self {
        Self {
            inner: Box::new(Inner {
                kind,
                rule,
                message: message.into(),
                expected: None,
                path: String::new(),
                position: None,
            }),
        }
    }

    /// The same error with what would have been right.
    #[must_use]
    pub fn expecting(mut self, expected: impl Into<String>) -> Self {
        self.inner.expected = Some(expected.into());
        self
    }

    /// The same error at a place: a path such as `/order/items/item[3]/quantity`, and a position
    /// where there is a document to point into.
    #[must_use]
    pub(crate) fn at(mut self, path: String, position: Option<Position>) -> Self {
        self.inner.path = path;
        self.inner.position = position;
        self
    }

    /// The error in an item of a document: the `number`th of the elements that are in `outer`, which
    /// starts at `base`.
    #[must_use]
    pub(crate) fn within(mut self, outer: &str, number: usize, base: Position) -> Self {
        let path = &self.inner.path;
        // The first step is the item itself.
        let end = path.get(1..).and_then(|rest| rest.find('/'));
        let (item, rest) = path.split_at(end.map_or(path.len(), |end| end + 1));
        self.inner.path = format!("{outer}{item}[{number}]{rest}");
        self.inner.position = Some(match self.inner.position {
            None => base,
            Some(at) => Position {
                line: base.line + at.line - 1,
                column: if at.line == 1 {
                    base.column + at.column - 1
                } else {
                    at.column
                },
                offset: base.offset + at.offset,
            },
        });
        self
    }

    /// The same error without a position: of a document that nobody has seen.
    #[must_use]
    pub(crate) fn without_position(mut self) -> Self {
        self.inner.position = None;
        self
    }

    /// The nature of the error.
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// The rule that was broken, under its name in XML Schema (`cvc-pattern-valid`), or `xml` and
    /// `xml-names` for well-formedness, `limit` for limits.
    pub fn rule(&self) -> &'static str {
        self.inner.rule
    }

    /// What is wrong, without the place.
    pub fn message(&self) -> &str {
        &self.inner.message
    }

    /// What would have been right: allowed values, expected elements.
    pub fn expected(&self) -> Option<&str> {
        self.inner.expected.as_deref()
    }

    /// The element or attribute concerned, such as `/order/items/item[3]/quantity` or
    /// `/order/@id`; an index is there where a sibling has the same name. Empty where no element was open.
    pub fn path(&self) -> &str {
        &self.inner.path
    }

    /// Where in the document; `None` for errors of writing.
    pub fn position(&self) -> Option<Position> {
        self.inner.position
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.inner;
        if let Some(at) = inner.position {
            write!(f, "{}:{}: ", at.line, at.column)?;
        }
        if !inner.path.is_empty() {
            write!(f, "{}: ", inner.path)?;
        }
        f.write_str(&inner.message)?;
        if let Some(expected) = &inner.expected {
            write!(f, ", expected {expected}")?;
        }
        write!(f, " [{}]", inner.rule)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({self})")
    }
}

impl core::error::Error for Error {}
