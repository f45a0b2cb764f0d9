//! What is wrong with a query, or went wrong while it was evaluated.

use std::fmt::{self, Write as _};

use crate::span::Span;

/// The code of errors about limits.
pub(crate) const LIMIT: &str = "limit";

/// The code of what is right in XQuery and refused here.
pub(crate) const UNSUPPORTED: &str = "unsupported";

/// What is wrong with a query (a *static error*), or went wrong while it was evaluated (a *dynamic
/// error*).
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<Parts>);

#[derive(Clone, PartialEq, Eq)]
struct Parts {
    code: &'static str,
    span: Option<Span>,
    message: String,
    expected: Option<String>,
    nearest: Option<String>,
    construct: Option<&'static str>,
}

impl Error {
    /// An error at no place yet.
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self(Box::new(Parts {
            code,
            span: None,
            message: message.into(),
            expected: None,
            nearest: None,
            construct: None,
        }))
    }

    /// What goes beyond a limit.
    pub(crate) fn limit(message: impl Into<String>) -> Self {
        Self::new(LIMIT, message)
    }

    /// A value has not the type that is required.
    #[cfg(feature = "full")]
    pub(crate) fn types(message: impl Into<String>) -> Self {
        Self::new("err:XPTY0004", message)
    }

    /// A construct of XQuery that no filter may use.
    pub(crate) fn unsupported(construct: &'static str, span: Span) -> Self {
        let mut error = Self::new(UNSUPPORTED, format!("{construct} cannot be used here"));
        error.0.construct = Some(construct);
        error.at(span)
    }

    /// The same at a place.
    #[must_use]
    pub(crate) fn at(mut self, span: Span) -> Self {
        self.0.span = Some(span);
        self
    }

    /// The same at a place, unless it has one.
    #[must_use]
    pub(crate) fn or_at(mut self, span: Span) -> Self {
        self.0.span.get_or_insert(span);
        self
    }

    /// Says what would have been right.
    #[must_use]
    pub(crate) fn expecting(mut self, expected: impl Into<String>) -> Self {
        self.0.expected = Some(expected.into());
        self
    }

    /// Says which known name comes nearest.
    #[must_use]
    pub(crate) fn near(mut self, nearest: Option<String>) -> Self {
        self.0.nearest = nearest;
        self
    }

    /// The same without the message, which may show what a document holds.
    #[cfg(feature = "full")]
    #[must_use]
    pub(crate) fn without_details(&self) -> Self {
        let message = "the query has no answer for this document";
        let mut error = Self::new(self.0.code, message);
        error.0.span = self.0.span;
        error
    }

    /// The code: that of XQuery and XPath (`err:XPST0003`), `limit` for what is too large, or
    /// `unsupported` for what is refused.
    pub fn code(&self) -> &'static str {
        self.0.code
    }

    /// Where it is in the query.
    pub fn span(&self) -> Option<Span> {
        self.0.span
    }

    /// What is wrong.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What would have been right.
    pub fn expected(&self) -> Option<&str> {
        self.0.expected.as_deref()
    }

    /// The known name that comes nearest to an unknown one.
    pub fn nearest(&self) -> Option<&str> {
        self.0.nearest.as_deref()
    }

    /// The construct that is refused, where one is.
    pub fn construct(&self) -> Option<&'static str> {
        self.0.construct
    }

    /// Whether a limit was reached.
    pub fn is_limit(&self) -> bool {
        self.0.code == LIMIT
    }

    /// The error with the line of the query that it is about, and a caret below the place.
    pub fn report(&self, query: &str) -> String {
        let mut out = self.to_string();
        if let Some(span) = self.span() {
            let (line, column) = span.position(query);
            let text = query.lines().nth(line - 1).unwrap_or("");
            let width = span.of(query).lines().next().unwrap_or("").chars().count();
            let number = line.to_string();
            let margin = " ".repeat(number.len());
            let _ = write!(
                out,
                "\n{margin}--> {line}:{column}\n{margin} |\n{number} | {text}\n{margin} | {}{}",
                " ".repeat(column - 1),
                "^".repeat(width.max(1)),
            );
        }
        out
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.0.code, self.0.message)?;
        if let Some(expected) = &self.0.expected {
            write!(f, "; expected {expected}")?;
        }
        if let Some(nearest) = &self.0.nearest {
            write!(f, "; did you mean {nearest}?")?;
        }
        Ok(())
    }
}

// What `main` returns is shown in this form.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({self})")
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_shows_line_and_caret() {
        let error = Error::new("err:XPST0008", "there is no variable $y")
            .at(Span::new(9, 11))
            .near(Some("$x".to_owned()));
        assert_eq!(
            error.report("let $x\n= $y + 1"),
            "err:XPST0008: there is no variable $y; did you mean $x?\n \
             --> 2:3\n  |\n2 | = $y + 1\n  |   ^^"
        );
    }
}
