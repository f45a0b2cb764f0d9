//! Streams: items come whole however the bytes are cut, what is wrong is told where it is.

use std::io::{self, Read};

use clacks_xml::{
    Content, Error, ErrorKind, Items, Name, Reader, StreamError, Writer, stream, write_stream,
};
use proptest::prelude::*;

static PATH: [Name; 3] = [
    Name::new("urn:o", "store"),
    Name::new("urn:o", "orders"),
    Name::new("urn:i", "order"),
];
const ID: Name = Name::new("", "id");
static NOTE: Name = Name::new("urn:i", "note");

#[derive(Debug, PartialEq, Clone)]
struct Order {
    id: u32,
    note: Vec<String>,
}

impl Content for Order {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        let id = reader.required_attribute(&ID)?;
        reader.end_attributes()?;
        let note = reader.repeated(&NOTE, 0, usize::MAX)?;
        reader.end()?;
        Ok(Self { id, note })
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        writer.attribute(ID, &self.id)?;
        writer.repeated(NOTE, &self.note, 0, usize::MAX)
    }
}

const DOCUMENT: &str = "\u{feff}<?xml version='1.0' encoding='UTF-8'?>\n<!-- <order> -->\
    <o:store xmlns:o='urn:o' xmlns='urn:i' x='>'>\n  <o:head><order id='7'/>&lt;<![CDATA[<o:orders>]]></o:head>\
    <o:orders>\n<order id='1'><note>a</note><!-- </order> --><note>ü &gt;</note></order>\n<order id='2'/>\
    <other/><order id = '3' ><note><![CDATA[</order>]]></note></order></o:orders><?end?></o:store>\n";

fn orders() -> Vec<Order> {
    let order = |id, note: &[&str]| Order {
        id,
        note: note.iter().map(ToString::to_string).collect(),
    };
    vec![
        order(1, &["a", "ü >"]),
        order(2, &[]),
        order(3, &["</order>"]),
    ]
}

fn read(document: &[u8]) -> Vec<Result<Order, StreamError>> {
    stream(document, &PATH).collect()
}

/// What the stream says at last, if that is an error.
fn error(document: &str) -> Error {
    match read(document.as_bytes()).into_iter().rfind(Result::is_err) {
        Some(Err(StreamError::Document(error))) => error,
        other => panic!("{document}: {other:?}"),
    }
}

#[test]
fn items_are_those_on_the_path() {
    let read: Result<Vec<_>, _> = read(DOCUMENT.as_bytes()).into_iter().collect();
    assert_eq!(read.expect("a document"), orders());
}

#[test]
fn an_invalid_item_is_an_error_and_the_next_follows() {
    let document = DOCUMENT.replace("id='2'", "id='x'");
    let read = read(document.as_bytes());
    assert_eq!(read.len(), 3);
    assert!(read[0].is_ok() && read[2].is_ok());
    let Err(StreamError::Document(error)) = &read[1] else {
        panic!("{read:?}");
    };
    assert_eq!(error.path(), "/store/orders/order[2]/@id");
    let at = error.position().expect("a place");
    let text = document.trim_start_matches('\u{feff}');
    assert_eq!(at.offset, text.find("id='x'").expect("the attribute"));
    assert_eq!((at.line, at.column), (5, 8));
}

#[test]
fn what_is_wrong_around_items_ends_the_stream() {
    let cases = [
        ("<a/>", "cvc-elt.1"),
        ("", "xml"),
        ("<o:store xmlns:o='urn:o'>", "xml"),
        ("<o:store xmlns:o='urn:o'></o:stor>", "xml"),
        (
            "<o:store xmlns:o='urn:o'/><o:store xmlns:o='urn:o'/>",
            "xml",
        ),
        ("<o:store xmlns:o='urn:o'/>text", "xml"),
        ("<o:store xmlns:o='urn:o'><p:x/></o:store>", "xml-names"),
        ("<o:store xmlns:o='urn:o'><1/></o:store>", "xml"),
        ("<o:store xmlns:o='urn:o'>&no;</o:store>", "xml"),
        ("<o:store xmlns:o='urn:o'>]]></o:store>", "xml"),
        ("<o:store xmlns:o='urn:o'>\u{1}</o:store>", "xml"),
        (
            "<o:store xmlns:o='urn:o'><?xml version='1.0'?></o:store>",
            "xml",
        ),
        ("<!DOCTYPE o:store><o:store xmlns:o='urn:o'/>", "xml"),
        (
            "<o:store xmlns:o='urn:o'><o:orders><order xmlns='urn:i' id='1'><note></order>",
            "xml",
        ),
        (
            "<?xml version='1.0' encoding='ISO-8859-1'?><o:store xmlns:o='urn:o'/>",
            "xml",
        ),
    ];
    for (document, rule) in cases {
        assert_eq!(error(document).rule(), rule, "{document}");
        let read = read(document.as_bytes());
        assert!(read.last().is_some_and(Result::is_err), "{document}");
    }
    let latin = "<?xml version='1.0' encoding='ISO-8859-1'?><o:store xmlns:o='urn:o'/>";
    assert_eq!(error(latin).kind(), ErrorKind::Encoding);
    let deep = "<o:store xmlns:o='urn:o'>".to_owned() + &"<x>".repeat(300);
    assert_eq!(error(&deep).kind(), ErrorKind::Limit);
}

#[test]
fn bytes_that_are_not_utf_8_are_refused_where_they_are() {
    let mut document = DOCUMENT.as_bytes().to_vec();
    let at = DOCUMENT.find("ü").expect("a letter");
    document[at] = 0xFF;
    let read = read(&document);
    assert!(
        read[0].is_err() && read[1].is_ok() && read[2].is_ok(),
        "{read:?}"
    );
}

#[test]
fn no_item_is_longer_than_the_limit() {
    let mut items = Items::<Order>::new(&PATH).with_limit(100_000);
    let text = "<o:store xmlns:o='urn:o'><o:orders><order xmlns='urn:i' id='1'><note>";
    items.space()[..text.len()].copy_from_slice(text.as_bytes());
    items.filled(text.len());
    let mut given = 0;
    let error = loop {
        if let Some(item) = items.next() {
            break item.expect_err("too long");
        }
        let space = items.space();
        space.fill(b'x');
        given += space.len();
        let count = space.len();
        items.filled(count);
    };
    assert_eq!(
        (error.kind(), error.path()),
        (ErrorKind::Limit, "/store/orders")
    );
    assert!(given < 400_000 && items.is_done() && items.next().is_none());
}

#[test]
fn what_is_written_is_read_again() {
    let mut document = Vec::new();
    let written = write_stream(&mut document, &PATH, orders()).expect("a document");
    assert_eq!(written, 3);
    let again: Result<Vec<_>, _> = read(&document).into_iter().collect();
    assert_eq!(again.expect("a document"), orders());
}

#[test]
fn an_error_of_the_input_ends_the_stream() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("broken"))
        }
    }
    let start = "<o:store xmlns:o='urn:o'><o:orders><order xmlns='urn:i' id='1'/>";
    let mut items = stream::<Order, _>(start.as_bytes().chain(Broken), &PATH);
    assert!(items.next().is_some_and(|item| item.is_ok()));
    assert!(matches!(items.next(), Some(Err(StreamError::Io(_)))));
    assert!(items.next().is_none());
}

/// Gives a few bytes at a time.
struct Slow<'a>(&'a [u8], usize);

impl Read for Slow<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.1.min(self.0.len()).min(buffer.len());
        let (now, rest) = self.0.split_at(count);
        buffer[..count].copy_from_slice(now);
        self.0 = rest;
        Ok(count)
    }
}

proptest! {
    #[test]
    fn however_bytes_are_cut(step in 1_usize..60) {
        let read: Result<Vec<Order>, _> = stream(Slow(DOCUMENT.as_bytes(), step), &PATH).collect();
        prop_assert_eq!(read.expect("a document"), orders());
    }

    /// Damage is an error or other items, and the same however the bytes are cut.
    #[test]
    fn damage_is_no_end_of_the_world(at in 0..DOCUMENT.len(), byte in any::<u8>(), step in 1_usize..60) {
        let mut document = DOCUMENT.as_bytes().to_vec();
        document[at] = byte;
        let show = |read: Vec<Result<Order, StreamError>>| format!("{read:?}");
        let whole = show(read(&document));
        let slow = show(stream(Slow(&document, step), &PATH).collect());
        prop_assert_eq!(whole, slow);
    }
}
