//! Texts and places in them.

use std::ops::Range;

/// The schema documents that were read, for showing places in them.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    sources: Vec<Source>,
}

#[derive(Debug, Clone)]
struct Source {
    name: String,
    text: String,
}

/// One of [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SourceId(usize);

/// A range of bytes in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    /// The document.
    pub source: SourceId,
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// Something and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The thing.
    pub value: T,
    /// Its place.
    pub span: Span,
}

impl Sources {
    /// Takes in a document; `name` is what messages call it: a path or a made-up name.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> SourceId {
        self.sources.push(Source {
            name: name.into(),
            text: text.into(),
        });
        SourceId(self.sources.len() - 1)
    }

    /// The name of a document.
    pub fn name(&self, id: SourceId) -> &str {
        &self.sources[id.0].name
    }

    /// The text of a document.
    pub fn text(&self, id: SourceId) -> &str {
        &self.sources[id.0].text
    }

    /// The line and the column in characters of the start of `span`, both counted from 1.
    pub fn line_column(&self, span: Span) -> (usize, usize) {
        let text = self.text(span.source);
        let before = &text[..text.floor_char_boundary(span.start)];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = before.bytes().filter(|&b| b == b'\n').count() + 1;
        (line, before[line_start..].chars().count() + 1)
    }

    /// `file:line:column` of the start of `span`.
    pub fn place(&self, span: Span) -> String {
        let (line, column) = self.line_column(span);
        format!("{}:{line}:{column}", self.name(span.source))
    }
}

impl SourceId {
    pub(crate) fn index(self) -> usize {
        self.0
    }

    /// The place of a range in this document.
    pub fn span(self, range: Range<usize>) -> Span {
        Span {
            source: self,
            start: range.start,
            end: range.end,
        }
    }
}
