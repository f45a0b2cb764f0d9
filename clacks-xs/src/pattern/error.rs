use core::fmt;

/// Why a text is no regular expression of XML Schema, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternError {
    message: String,
    offset: usize,
    limit: bool,
}

impl PatternError {
    pub(super) fn new(offset: usize, message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            offset,
            limit: false,
        }
    }

    /// The pattern asks for more than this crate gives.
    pub(super) fn limit(offset: usize, message: &str) -> Self {
        let limit = true;
        Self {
            limit,
            ..Self::new(offset, message)
        }
    }

    pub(super) fn too_large(offset: usize) -> Self {
        Self::limit(
            offset,
            "the pattern is too large: spelled out, its counts come to too many characters",
        )
    }

    /// Is the pattern right, as far as it was read, and only too large or too deep for this crate?
    pub const fn is_limit(&self) -> bool {
        self.limit
    }

    /// What is wrong.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where it is wrong, in bytes from the beginning of the pattern.
    pub const fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} (at byte {} of the pattern)",
            self.message, self.offset
        )
    }
}

impl core::error::Error for PatternError {}
