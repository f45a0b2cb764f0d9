use core::fmt;

/// Why a text is no regular expression of XML Schema, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternError {
    message: String,
    offset: usize,
}

impl PatternError {
    pub(super) fn new(offset: usize, message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            offset,
        }
    }

    pub(super) fn too_large(offset: usize) -> Self {
        Self::new(
            offset,
            "the pattern is too large once its counts and classes are spelled out",
        )
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
