//! Reading files: only so much of them, and only text.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{MAIN_SEPARATOR, Path};

use crate::diagnostic::Diagnostic;
use crate::source::decode::decode;

/// How many bytes a document may have.
const MAX_BYTES: u64 = 64 << 20;

/// Why a file was not read.
#[derive(Debug)]
pub(super) enum Error {
    Missing,
    /// Why, to be read after the name.
    Unreadable(String),
    /// It is no text: why, to be read after the name.
    NoText(String),
    TooLarge,
}

impl Error {
    /// The same as a diagnostic about a file of this name.
    pub(super) fn diagnostic(&self, name: &str) -> Diagnostic {
        let name = quoted(name);
        match self {
            Self::Missing => Diagnostic::placeless("io", format!("{name} does not exist")),
            Self::Unreadable(why) => Diagnostic::placeless("io", format!("{name} {why}")),
            Self::NoText(why) => Diagnostic::placeless("xml", format!("{name} {why}")),
            Self::TooLarge => {
                let limit = MAX_BYTES >> 20;
                let message = format!("{name} is larger than {limit} MiB");
                Diagnostic::placeless("limit", message)
            }
        }
    }
}

/// What messages call a file.
pub(super) fn name(path: &Path) -> String {
    path.to_string_lossy().replace(MAIN_SEPARATOR, "/")
}

/// The name of a file in a message: in back quotes, in one line, never cut.
pub(super) fn quoted(name: &str) -> String {
    let mut quoted = String::from("`");
    for c in name.chars() {
        if c.is_control() {
            quoted.extend(c.escape_default());
        } else {
            quoted.push(c);
        }
    }
    quoted + "`"
}

/// The text in a file.
pub(super) fn read(path: &Path) -> Result<String, Error> {
    decode(bytes(path)?).map_err(Error::NoText)
}

fn bytes(path: &Path) -> Result<Vec<u8>, Error> {
    let unreadable = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Error::Missing,
        _ => Error::Unreadable(format!("cannot be read: {error}")),
    };
    // Asked before it is opened: opening may wait for another end.
    if !fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(Error::Unreadable("is not a file".to_owned()));
    }
    let file = File::open(path).map_err(unreadable)?;
    all(file, unreadable)
}

/// The text that a reader has.
pub(super) fn read_from(reader: impl Read) -> Result<String, Error> {
    let unreadable = |error: io::Error| Error::Unreadable(format!("cannot be read: {error}"));
    decode(all(reader, unreadable)?).map_err(Error::NoText)
}

fn all(reader: impl Read, unreadable: impl Fn(io::Error) -> Error) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    reader
        .take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Error::TooLarge);
    }
    Ok(bytes)
}
