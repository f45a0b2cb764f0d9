//! `xsi:type` and `xsi:nil`, as generated code asks for them.

use clacks_xml::{
    Constraint, Content, Element, Error, Globals, Known, KnownType, Name, Nillable, Reader, Writer,
    check_content, from_xml, to_xml,
};
use clacks_xs::{Decimal, Token};

const XSD: &str = "http://www.w3.org/2001/XMLSchema";

/// A type, and one that extends it by an attribute.
#[derive(Debug, PartialEq)]
enum Shape {
    Plain(u8),
    Circle(Circle),
}

#[derive(Debug, PartialEq)]
struct Circle {
    size: u8,
    at: Option<String>,
}

const SHAPE: Name = Name::new("urn:x", "Shape");
const CIRCLE: Name = Name::new("urn:x", "Circle");

impl Content for Circle {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        let at = reader.attribute(&Name::new("", "at"))?;
        reader.end_attributes()?;
        let size = reader.value()?;
        Ok(Self { size, at })
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        writer.optional_attribute(Name::new("", "at"), self.at.as_ref())?;
        writer.value(&self.size)
    }
}

impl Content for Shape {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        match reader.xsi_type(&[SHAPE, CIRCLE])? {
            None => reader.abstract_type(),
            Some(0) => {
                reader.end_attributes()?;
                reader.value().map(Self::Plain)
            }
            Some(_) => Content::read(reader).map(Self::Circle),
        }
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        match self {
            Self::Plain(size) => {
                writer.xsi_type(SHAPE);
                writer.value(size)
            }
            Self::Circle(circle) => {
                writer.xsi_type(CIRCLE);
                circle.write(writer)
            }
        }
    }
}

/// An element with an attribute that may be nil.
#[derive(Debug, PartialEq)]
struct Note {
    by: String,
    text: Nillable<String>,
}

impl Content for Note {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        let nil = reader.xsi_nil()?;
        let by = reader.required_attribute(&Name::new("", "by"))?;
        reader.end_attributes()?;
        let text = if nil {
            reader.end_nil()?;
            Nillable::Nil
        } else {
            Nillable::Value(reader.value()?)
        };
        Ok(Self { by, text })
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        writer.attribute(Name::new("", "by"), &self.by)?;
        match &self.text {
            Nillable::Nil => {
                writer.nil();
                Ok(())
            }
            Nillable::Value(text) => writer.value(text),
        }
    }
}

#[derive(Debug, PartialEq)]
struct Sample {
    shape: Option<Shape>,
    price: Option<Decimal>,
    note: Option<Note>,
    word: Option<Token>,
}

impl Content for Sample {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        reader.end_attributes()?;
        let shape = reader.optional(&const { Name::new("urn:x", "shape") })?;
        let price = reader.optional(&const { Name::new("urn:x", "price") })?;
        let note = reader.optional(&const { Name::new("urn:x", "note") })?;
        let word = reader.optional(&const { Name::new("", "word") })?;
        reader.end()?;
        Ok(Self {
            shape,
            price,
            note,
            word,
        })
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        writer.optional(Name::new("urn:x", "shape"), self.shape.as_ref())?;
        writer.optional(Name::new("urn:x", "price"), self.price.as_ref())?;
        writer.optional(Name::new("urn:x", "note"), self.note.as_ref())?;
        writer.optional(Name::new("", "word"), self.word.as_ref())
    }
}

impl Element for Sample {
    const NAME: &'static Name = &Name::new("urn:x", "sample");
    const GLOBALS: &'static Globals = &Globals {
        elements: &[Known {
            name: *Self::NAME,
            check: check_content::<Self>,
        }],
        types: &[
            KnownType {
                name: CIRCLE,
                base: SHAPE,
                check: check_content::<Circle>,
            },
            KnownType {
                name: Name::new("urn:x", "Price"),
                base: Name::new(XSD, "unsignedByte"),
                check: check_content::<u8>,
            },
            KnownType {
                name: Name::new("urn:x", "Round"),
                base: Name::new("urn:x", "Price"),
                check: check_content::<u8>,
            },
            KnownType {
                name: SHAPE,
                base: Name::new(XSD, "anyType"),
                check: |reader| reader.abstract_type(),
            },
        ],
        ..Globals::NONE
    };
}

fn sample(content: &str) -> Result<Sample, Error> {
    from_xml(&format!(
        "<sample xmlns='urn:x' xmlns:x='urn:x' xmlns:s='{XSD}' \
         xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>{content}</sample>"
    ))
}

#[track_caller]
fn assert_written(content: &str, written: &str) {
    let read = sample(content).unwrap_or_else(|error| panic!("{error}"));
    let xml = to_xml(&read).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(xml, written);
    assert_eq!(from_xml(&xml), Ok(read));
}

#[track_caller]
fn assert_wrong(content: &str, wrong: &str) {
    let error = sample(content).expect_err(content).to_string();
    let message = error.split_once(": ").map_or("", |(_, message)| message);
    assert_eq!(message, wrong);
}

#[test]
fn a_type_is_said_and_read() {
    assert_written(
        "<shape xsi:type=' x:Circle ' at='here'>7</shape>",
        "<sample xmlns=\"urn:x\"><shape at=\"here\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:n92=\"urn:x\" \
         xsi:type=\"n92:Circle\">7</shape></sample>",
    );
    assert!(sample("<shape xsi:type='Shape'>7</shape>").is_ok());
}

#[test]
fn other_types_are_refused() {
    assert_wrong(
        "<shape>7</shape>",
        "/sample/shape: the type of the element is abstract, expected `xsi:type` with a type \
         derived from it [cvc-type.2]",
    );
    assert_wrong(
        "<shape xsi:type='x:Square'>7</shape>",
        "/sample/shape/@xsi:type: there is no type \"Square\" [cvc-elt.4.2]",
    );
    for ty in ["x:Price", "s:string", "s:anyType"] {
        let wrong = sample(&format!("<shape xsi:type='{ty}'>7</shape>"));
        assert_eq!(wrong.map_err(|e| e.rule()), Err("cvc-elt.4.3"));
    }
    for ty in ["", "x:", "z:Circle", "a b"] {
        let wrong = sample(&format!("<shape xsi:type='{ty}'>7</shape>"));
        assert_eq!(
            wrong.map_err(|e| e.rule()),
            Err("cvc-datatype-valid.1.2.1"),
            "{ty}"
        );
    }
    // Nobody asks for it.
    let wrong = sample("<note xsi:type='x:Circle' by='me'/>").map_err(|e| e.rule());
    assert_eq!(wrong, Err("cvc-elt.4.3"));
}

#[test]
fn simple_types_may_be_said() {
    for ty in ["s:decimal", "s:byte", "x:Price", "x:Round"] {
        let read = sample(&format!("<price xsi:type='{ty}'>7</price>"));
        let price = read.map(|sample| sample.price.map(|price| price.to_string()));
        assert_eq!(price, Ok(Some("7".to_owned())), "{ty}");
    }
    assert_wrong(
        "<price xsi:type='s:int'>7.5</price>",
        "/sample/price: \"7.5\" is not a value of xs:int, expected an integer from -2147483648 to \
         2147483647 [cvc-datatype-valid.1.2.1]",
    );
    for (ty, rule) in [
        ("s:string", "cvc-elt.4.3"),
        ("x:Shape", "cvc-elt.4.3"),
        ("x:None", "cvc-elt.4.2"),
        ("s:none", "cvc-elt.4.2"),
    ] {
        let read = sample(&format!("<price xsi:type='{ty}'>7</price>"));
        assert_eq!(read.map_err(|e| e.rule()), Err(rule), "{ty}");
    }
    let read = sample("<price xsi:type='x:Round'>256</price>").map_err(|e| e.rule());
    assert_eq!(read, Err("cvc-maxInclusive-valid"));
    // What is checked once more leaves everything else in place.
    let read = sample("<price xsi:type='x:Round'>1</price><note by='me'>n</note>");
    assert!(read.is_ok_and(|sample| sample.note.is_some()));
}

#[test]
fn nil_elements_have_their_attributes() {
    assert_written(
        "<note by='me' xsi:nil=' true '/>",
        "<sample xmlns=\"urn:x\"><note by=\"me\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/></sample>",
    );
    assert_written(
        "<note by='me' xsi:nil='0'>a</note>",
        "<sample xmlns=\"urn:x\"><note by=\"me\">a</note></sample>",
    );
    for (note, rule) in [
        ("<note by='me' xsi:nil='1'> </note>", "cvc-elt.3.2.1"),
        ("<note xsi:nil='1'/>", "cvc-complex-type.4"),
        ("<note by='me' xsi:nil='yes'/>", "cvc-datatype-valid.1.2.1"),
        ("<price xsi:nil='false'>1</price>", "cvc-elt.3.1"),
        ("<price xsi:nil='no'>1</price>", "cvc-datatype-valid.1.2.1"),
    ] {
        assert_eq!(sample(note).map_err(|e| e.rule()), Err(rule), "{note}");
    }
}

/// An element that blocks all types but its own.
#[derive(Debug, PartialEq)]
struct Blocking(u8);

static BLOCKS: Constraint = Constraint::NONE.only_declared();

impl Content for Blocking {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        reader.end_attributes()?;
        let size = reader.required_with(&const { Name::new("", "size") }, &BLOCKS)?;
        reader.end()?;
        Ok(Self(size))
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        writer.child_with(Name::new("", "size"), &self.0, &BLOCKS)
    }
}

impl Element for Blocking {
    const NAME: &'static Name = &Name::new("", "blocking");
    const GLOBALS: &'static Globals = &Globals {
        types: &[KnownType {
            name: Name::new("", "small"),
            base: Name::new(XSD, "unsignedByte"),
            check: check_content::<u8>,
        }],
        ..Globals::NONE
    };
}

#[test]
fn a_blocked_type_is_refused() {
    let blocking = |ty: &str| {
        from_xml::<Blocking>(&format!(
            "<blocking xmlns:i='http://www.w3.org/2001/XMLSchema-instance' xmlns:d='{XSD}'>\
             <size i:type='{ty}'>1</size></blocking>"
        ))
    };
    assert_eq!(blocking("d:unsignedByte"), Ok(Blocking(1)));
    assert_eq!(blocking("small").map_err(|e| e.rule()), Err("cvc-elt.4.3"));
}
