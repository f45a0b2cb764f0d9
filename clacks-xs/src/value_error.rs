use core::fmt::{self, Write as _};

/// How many characters of a value a message quotes.
const EXCERPT: usize = 60;

/// Why a text or a value is not a value of a simple type.
#[derive(Clone, PartialEq, Eq)]
pub struct ValueError(Box<Parts>);

#[derive(Clone, PartialEq, Eq)]
struct Parts {
    rule: &'static str,
    message: String,
    expected: Option<String>,
}

impl ValueError {
    /// The rule of a literal outside the lexical space.
    pub(crate) const LEXICAL: &'static str = "cvc-datatype-valid.1.2.1";

    /// The rule of what the recommendation allows, but this crate does not keep.
    pub(crate) const LIMIT: &'static str = "limit";

    /// An error against `rule`, a name of the W3C recommendation such as `cvc-pattern-valid`.
    pub fn new(rule: &'static str, message: impl Into<String>) -> Self {
        Self(Box::new(Parts {
            rule,
            message: message.into(),
            expected: None,
        }))
    }

    /// Adds what would have been right.
    #[must_use]
    pub fn expecting(mut self, expected: impl Into<String>) -> Self {
        self.0.expected = Some(expected.into());
        self
    }

    /// The name of the violated rule in the W3C recommendation, or `limit` where it is only this crate that does not
    /// keep so large a value.
    pub fn rule(&self) -> &'static str {
        self.0.rule
    }

    /// What is wrong.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What would have been right, if there is something to say.
    pub fn expected(&self) -> Option<&str> {
        self.0.expected.as_deref()
    }

    /// `literal` is outside the lexical space of `datatype`.
    pub(crate) fn lexical(datatype: &str, literal: &str, expected: impl Into<String>) -> Self {
        let message = format!("{} is not a value of {datatype}", excerpt(literal));
        Self::new(Self::LEXICAL, message).expecting(expected)
    }

    /// `literal` is in the lexical space, but larger than this crate keeps.
    pub(crate) fn too_large(datatype: &str, literal: &str, limit: impl Into<String>) -> Self {
        let message = format!("{} is too large a value of {datatype}", excerpt(literal));
        Self::new(Self::LIMIT, message).expecting(limit)
    }
}

// What `main` returns is shown in this form.
impl fmt::Debug for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ValueError({self})")
    }
}

impl fmt::Display for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())?;
        match self.expected() {
            Some(expected) => write!(f, "; expected {expected}"),
            None => Ok(()),
        }
    }
}

impl core::error::Error for ValueError {}

/// `text` in quotation marks for a message: control characters escaped, a long text cut.
pub fn excerpt(text: &str) -> String {
    let mut out = String::from("\"");
    let mut rest = text.chars();
    for c in rest.by_ref().take(EXCERPT) {
        match c {
            '"' | '\'' => out.push(c),
            // Bidirectional overrides and their kin would rearrange the message around them.
            '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
                let _ = write!(out, "{}", c.escape_unicode());
            }
            c if c.is_control() => out.extend(c.escape_default()),
            c => out.push(c),
        }
    }
    if rest.next().is_some() {
        out.push('…');
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_rule_message_and_expectation() {
        let error = ValueError::lexical("xs:float", "0,5", "a number");
        assert_eq!(error.rule(), "cvc-datatype-valid.1.2.1");
        assert_eq!(error.message(), "\"0,5\" is not a value of xs:float");
        assert_eq!(error.expected(), Some("a number"));
        assert_eq!(
            error.to_string(),
            "\"0,5\" is not a value of xs:float; expected a number"
        );
    }

    #[test]
    fn an_excerpt_is_short_and_printable() {
        assert_eq!(excerpt("a\n\u{7}ä"), "\"a\\n\\u{7}ä\"");
        assert_eq!(excerpt(&"ß".repeat(61)), format!("\"{}…\"", "ß".repeat(60)));
    }

    #[test]
    fn an_error_is_as_small_as_a_pointer() {
        assert_eq!(size_of::<ValueError>(), size_of::<usize>());
    }
}
