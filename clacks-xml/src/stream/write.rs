//! Writing a stream.

use std::io::Write;
use std::slice;

use super::StreamError;
use crate::content::Content;
use crate::error::Error;
use crate::name::Name;
use crate::reader::Reader;
use crate::writer::Writer;

/// Writes a document whose items are the elements at `path`, as [`stream`](super::stream) reads
/// them: an element around the items for each name but the last, without attributes. Gives how many
/// items there were. Each item is checked as it is written; memory is bounded by the longest.
///
/// ```
/// use clacks_xml::{Name, write_stream};
///
/// static PATH: [Name; 2] = [Name::new("urn:x", "numbers"), Name::new("urn:x", "number")];
/// let mut document = Vec::new();
/// assert_eq!(write_stream(&mut document, &PATH, 1..=2_u8)?, 2);
/// assert_eq!(
///     String::from_utf8_lossy(&document),
///     r#"<?xml version='1.0'?>
/// <numbers xmlns="urn:x"><number>1</number><number>2</number></numbers>"#
/// );
/// # Ok::<(), clacks_xml::StreamError>(())
/// ```
///
/// # Errors
/// What the types cannot rule out, and what `output` reports. What was written before is no whole
/// document then.
///
/// # Panics
/// When the path is empty.
pub fn write_stream<T: Content>(
    mut output: impl Write,
    path: &'static [Name],
    items: impl IntoIterator<Item = T>,
) -> Result<u64, StreamError> {
    let Some((name, around)) = path.split_last() else {
        panic!("a path has a name");
    };
    let mut head = Writer::new("<?xml version='1.0'?>\n");
    let mut outer = Vec::new();
    for element in around {
        let opened = head.start(*element).map_err(StreamError::Document)?;
        outer.push(opened);
    }
    head.close_tag().map_err(StreamError::Document)?;
    output.write_all(head.written()).map_err(StreamError::Io)?;
    let mut count = 0;
    for item in items {
        count += 1;
        let written = write_item(name, around, &item).map_err(StreamError::Document)?;
        output
            .write_all(written.as_bytes())
            .map_err(StreamError::Io)?;
    }
    let from = head.written().len();
    while let Some(opened) = outer.pop() {
        head.end(opened).map_err(StreamError::Document)?;
    }
    output
        .write_all(&head.written()[from..])
        .map_err(StreamError::Io)?;
    output.flush().map_err(StreamError::Io)?;
    Ok(count)
}

fn write_item<T: Content>(name: &'static Name, around: &[Name], item: &T) -> Result<String, Error> {
    let mut writer = Writer::new("");
    if let Some(parent) = around.last() {
        writer.inherit(parent.namespace);
    }
    writer.child(*name, item)?;
    let is_read_back = writer.is_read_back;
    let written = writer.finish();
    if is_read_back {
        let mut reader = Reader::new(&written);
        reader.is_checking = true;
        if let Some(parent) = around.last() {
            reader.tags.namespaces.bind(0, "", parent.namespace.into());
        }
        let read = reader
            .root(slice::from_ref(name))
            .and_then(|()| T::read(&mut reader))
            .and_then(|_| reader.finish());
        read.map_err(Error::without_position)?;
    }
    Ok(written)
}
