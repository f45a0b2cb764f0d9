//! Bytes cut into pieces of markup, each of which has come whole.

use std::str::{self, Utf8Error};

use memchr::{memchr, memchr3, memmem};

const DOCTYPE: &[u8] = b"<!DOCTYPE";

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Start,
    /// An empty-element tag.
    Empty,
    End,
    /// Text, comments and whatever else.
    Other,
}

/// The bytes that were not passed, and how far they were cut.
#[derive(Default)]
pub(super) struct Pieces {
    buffer: Vec<u8>,
    /// How many bytes of the buffer are of the document.
    len: usize,
    /// Where that starts which is pending.
    start: usize,
    /// Where the next piece starts.
    piece: usize,
    /// How far the next piece was searched for its end.
    searched: usize,
    /// The quote that is open there.
    quote: Option<u8>,
}

impl Pieces {
    /// Room for so many bytes.
    pub(super) fn space(&mut self, count: usize) -> &mut [u8] {
        if self.start > 0 {
            self.buffer.copy_within(self.start..self.len, 0);
            self.len -= self.start;
            self.piece -= self.start;
            self.searched -= self.start;
            self.start = 0;
        }
        if self.buffer.len() < self.len + count {
            self.buffer.resize(self.len + count, 0);
        }
        &mut self.buffer[self.len..]
    }

    pub(super) fn filled(&mut self, count: usize) {
        self.len = (self.len + count).min(self.buffer.len());
    }

    /// What has come and was not passed.
    pub(super) fn pending(&self) -> &[u8] {
        &self.buffer[self.start..self.len]
    }

    /// The pieces that were cut and not passed.
    pub(super) fn pending_piece(&self) -> &[u8] {
        &self.buffer[self.start..self.piece]
    }

    pub(super) fn text(&self) -> Result<&str, Utf8Error> {
        str::from_utf8(self.pending_piece())
    }

    /// Passes the pieces that were cut.
    pub(super) fn pass(&mut self) {
        self.start = self.piece;
    }

    /// Cuts the next piece, if it has come whole.
    pub(super) fn next(&mut self, at_end: bool) -> Option<Kind> {
        let bytes = &self.buffer[self.piece..self.len];
        let from = self.searched.saturating_sub(self.piece);
        let (length, kind) = match bytes {
            [] => return None,
            [b'<', b'/', ..] => (self.tag_end(from), Kind::End),
            [b'<', b'?', ..] => (past(bytes, from.max(2), b"?>"), Kind::Other),
            [b'<', b'!', ..] if bytes.starts_with(b"<!--") => {
                (past(bytes, from.max(4), b"-->"), Kind::Other)
            }
            [b'<', b'!', ..] if bytes.starts_with(b"<![CDATA[") => {
                (past(bytes, from.max(9), b"]]>"), Kind::Other)
            }
            // Nothing that may be there, or not enough to see what it is.
            [b'<', b'!', ..] if bytes.starts_with(DOCTYPE) => (Some(DOCTYPE.len()), Kind::Other),
            [b'<', b'!', ..] => {
                let enough = at_end || bytes.len() >= DOCTYPE.len();
                (enough.then_some(2), Kind::Other)
            }
            [b'<'] => (None, Kind::Other),
            [b'<', ..] => (self.tag_end(from), Kind::Start),
            _ => {
                let end = memchr(b'<', &bytes[from..]).map(|found| from + found);
                (end.or(at_end.then_some(bytes.len())), Kind::Other)
            }
        };
        let Some(length) = length else {
            self.searched = self.len;
            return None;
        };
        self.piece += length;
        self.searched = self.piece;
        self.quote = None;
        let is_empty = self.buffer[..self.piece].ends_with(b"/>");
        Some(match kind {
            Kind::Start if is_empty => Kind::Empty,
            kind => kind,
        })
    }

    /// How long the tag is that starts the next piece and was searched up to `from`.
    fn tag_end(&mut self, from: usize) -> Option<usize> {
        let bytes = &self.buffer[self.piece..self.len];
        let mut at = from;
        loop {
            let rest = &bytes[at..];
            let found = match self.quote {
                Some(quote) => memchr(quote, rest),
                None => memchr3(b'>', b'"', b'\'', rest),
            };
            at += found? + 1;
            self.quote = match (self.quote, bytes[at - 1]) {
                (None, b'>') => return Some(at),
                (None, quote) => Some(quote),
                (Some(_), _) => None,
            };
        }
    }
}

/// What follows the delimiter, which may have begun shortly before `from`.
fn past(bytes: &[u8], from: usize, delimiter: &[u8]) -> Option<usize> {
    let least = if bytes.starts_with(b"<?") {
        2
    } else if bytes.starts_with(b"<!--") {
        4
    } else {
        9
    };
    let from = from.saturating_sub(delimiter.len() - 1).max(least);
    let found = memmem::find(bytes.get(from..)?, delimiter)?;
    Some(from + found + delimiter.len())
}
