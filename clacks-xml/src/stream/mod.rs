//! Documents that need not fit into memory: their items are read, or written, one after the other.

mod outside;
mod pieces;
mod write;

use std::io::{self, Read};
use std::marker::PhantomData;
use std::{fmt, slice};

use crate::content::Content;
use crate::error::{Error, ErrorKind, Position};
use crate::name::Name;
use crate::place;
use crate::reader::Reader;
use crate::tags::limit;

use outside::Outside;
use pieces::{Kind, Pieces};

pub use write::write_stream;

/// How long an item may be unless [`Items::with_limit`] says otherwise, in bytes.
const MAX_ITEM: usize = 16 << 20;

/// How many bytes are read at a time.
const CHUNK: usize = 64 << 10;

/// Reads the elements at `path` of a document, which is a name for each level: the first is that of
/// the document element, the last that of the items.
///
/// Every item is read and validated as [`from_xml`](crate::from_xml) would. Of what is around the
/// items it is checked that it is well-formed, no more: elements that are not on the path are passed
/// over. What goes across items (identifiers, keys) is not checked. The document is in UTF-8. Memory
/// is bounded by the longest item.
///
/// An item that is not valid is an error, and the next one is read all the same; after any other
/// error the stream ends.
///
/// ```
/// use clacks_xml::{Name, stream};
///
/// static PATH: [Name; 2] = [Name::new("urn:x", "numbers"), Name::new("urn:x", "number")];
/// let document = "<numbers xmlns='urn:x'><number>1</number><number>x</number><number>3</number></numbers>";
///
/// let numbers: Vec<Option<u8>> = stream(document.as_bytes(), &PATH).map(Result::ok).collect();
/// assert_eq!(numbers, [Some(1), None, Some(3)]);
///
/// let error = stream::<u8, _>(document.as_bytes(), &PATH).nth(1).expect("an item").unwrap_err();
/// assert!(error.to_string().contains("/numbers/number[2]: "));
/// ```
pub fn stream<T: Content, R: Read>(input: R, path: &'static [Name]) -> Stream<T, R> {
    Stream {
        items: Items::new(path),
        input,
    }
}

/// The items of a document that is being read: see [`stream`].
#[allow(missing_debug_implementations, reason = "it would show the document")]
pub struct Stream<T, R> {
    items: Items<T>,
    input: R,
}

impl<T: Content, R: Read> Iterator for Stream<T, R> {
    type Item = Result<T, StreamError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.items.next() {
                return Some(item.map_err(StreamError::Document));
            }
            if self.items.is_done() {
                return None;
            }
            match self.input.read(self.items.space()) {
                Ok(count) => self.items.filled(count),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    self.items.done = true;
                    return Some(Err(StreamError::Io(error)));
                }
            }
        }
    }
}

/// Why an item could not be read or written.
#[derive(Debug)]
pub enum StreamError {
    /// The document could not be read or written as bytes.
    Io(io::Error),
    /// The document is not right.
    Document(Error),
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(f),
            Self::Document(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for StreamError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => error.source(),
            Self::Document(error) => error.source(),
        }
    }
}

/// The items of a document of which the bytes come from whoever has them: [`stream`] without input.
///
/// Bytes go into [`Items::space`], and [`Items::filled`] says how many; [`Items::next`] gives the
/// items that have come whole.
#[allow(missing_debug_implementations, reason = "it would show the document")]
pub struct Items<T> {
    path: &'static [Name],
    limit: usize,
    pieces: Pieces,
    outside: Outside,
    /// Elements that are open in the item which is being collected.
    depth: usize,
    /// Where in the document that starts which is not read yet.
    position: Position,
    /// How many items there were.
    count: usize,
    /// There are no more bytes to come.
    at_end: bool,
    done: bool,
    item: PhantomData<fn() -> T>,
}

impl<T: Content> Items<T> {
    /// The items at `path`: see [`stream`].
    ///
    /// # Panics
    /// When the path is empty.
    pub fn new(path: &'static [Name]) -> Self {
        assert!(!path.is_empty(), "a path has a name");
        Self {
            path,
            limit: MAX_ITEM,
            pieces: Pieces::default(),
            outside: Outside::default(),
            depth: 0,
            position: place::START,
            count: 0,
            at_end: false,
            done: false,
            item: PhantomData,
        }
    }

    /// The same with another limit on the length of an item, and of a tag, comment or text outside
    /// of items, in bytes: 16 MiB by default.
    #[must_use]
    pub fn with_limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }

    /// Room for the next bytes of the document.
    pub fn space(&mut self) -> &mut [u8] {
        self.pieces.space(CHUNK)
    }

    /// Says how many bytes of [`Items::space`] are of the document, from its start: 0 at the end of
    /// the document.
    pub fn filled(&mut self, count: usize) {
        self.at_end |= count == 0;
        self.pieces.filled(count);
    }

    /// Whether there is nothing more to come.
    pub fn is_done(&self) -> bool {
        self.done
    }

    /// The next item, if it has come whole.
    ///
    /// # Errors
    /// An item that is not valid, after which the next one follows; and what is wrong outside of
    /// items, or longer than the limit, after which there is nothing.
    #[allow(
        clippy::should_implement_trait,
        reason = "there may be another item after there was none"
    )]
    pub fn next(&mut self) -> Option<Result<T, Error>> {
        while !self.done {
            let Some(kind) = self.pieces.next(self.at_end) else {
                if self.at_end {
                    self.done = true;
                    return self.end();
                }
                if self.pieces.pending().len() > self.limit {
                    return Some(Err(self.fatal(limit("an item that is too long"))));
                }
                return None;
            };
            match self.take(kind) {
                Ok(false) => {}
                Ok(true) => return Some(self.item()),
                Err(error) => return Some(Err(self.fatal(error))),
            }
        }
        None
    }

    /// Takes a piece, which is the last of what is pending. Says whether that is an item now.
    fn take(&mut self, kind: Kind) -> Result<bool, Error> {
        match kind {
            Kind::Start if self.depth > 0 => self.depth += 1,
            Kind::End if self.depth > 0 => {
                self.depth -= 1;
                return Ok(self.depth == 0);
            }
            _ if self.depth > 0 => {}
            _ => {
                let at_start = self.position.offset == 0;
                let text = self.pieces.text().map_err(not_utf8)?;
                let is_item = self.outside.piece(text, kind, at_start, self.path)?;
                match (is_item, kind) {
                    (true, Kind::Start) => self.depth = 1,
                    (true, _) => return Ok(true),
                    (false, _) => self.pass(),
                }
            }
        }
        Ok(false)
    }

    /// Reads the item that is pending.
    fn item(&mut self) -> Result<T, Error> {
        self.count += 1;
        let read = match self.pieces.text() {
            Ok(text) => self.read(text),
            Err(wrong) => Err(not_utf8(wrong)),
        };
        let read =
            read.map_err(|error| error.within(&self.outer_path(), self.count, self.position));
        self.pass();
        read
    }

    fn read(&self, text: &str) -> Result<T, Error> {
        let mut reader = Reader::new(text);
        self.outside.bind(&mut reader.tags.namespaces);
        let name = &self.path[self.path.len() - 1];
        reader.root(slice::from_ref(name))?;
        let item = T::read(&mut reader)?;
        reader.finish()?;
        Ok(item)
    }

    /// Forgets what is pending.
    fn pass(&mut self) {
        let passed = self.pieces.pending_piece();
        // A byte order mark is no part of the text.
        let passed = match passed.strip_prefix(b"\xEF\xBB\xBF") {
            Some(rest) if self.position.offset == 0 => rest,
            _ => passed,
        };
        place::advance(&mut self.position, passed);
        self.pieces.pass();
    }

    /// What there is to say at the end of the document.
    fn end(&mut self) -> Option<Result<T, Error>> {
        if self.depth > 0 {
            // What is wrong in the item is why its end was not found.
            let item = self.item();
            return item.is_err().then_some(item);
        }
        let error = self.outside.end(self.pieces.pending().is_empty()).err()?;
        Some(Err(self.fatal(error)))
    }

    fn fatal(&mut self, error: Error) -> Error {
        self.done = true;
        error.at(self.outer_path(), Some(self.position))
    }

    fn outer_path(&self) -> String {
        self.outside.path()
    }
}

fn not_utf8(_: std::str::Utf8Error) -> Error {
    Error::new(
        ErrorKind::Encoding,
        "xml",
        "bytes that are not UTF-8, in which a stream must be",
    )
}
