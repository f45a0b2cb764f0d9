//! Text between the children of an element with mixed content.

/// The text of an element with mixed content, run by run.
///
/// The children are fields of the type that holds this; a run says after how many of them, in the
/// order in which they are written, it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct MixedText {
    runs: Vec<TextRun>,
}

/// Text between two children.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TextRun {
    /// How many children come before it.
    pub after: usize,
    /// The text, not empty.
    pub text: String,
}

impl MixedText {
    /// No text.
    pub const fn new() -> Self {
        Self { runs: Vec::new() }
    }

    pub(crate) fn from_runs(runs: Vec<TextRun>) -> Self {
        Self { runs }
    }

    /// Adds `text` after so many children as `after` says.
    pub fn insert(&mut self, after: usize, text: impl Into<String>) {
        let text = text.into();
        if text.is_empty() {
            return;
        }
        match self.runs.binary_search_by_key(&after, |run| run.after) {
            Ok(at) => self.runs[at].text.push_str(&text),
            Err(at) => self.runs.insert(at, TextRun { after, text }),
        }
    }

    /// The runs, in order.
    pub fn runs(&self) -> &[TextRun] {
        &self.runs
    }
}
