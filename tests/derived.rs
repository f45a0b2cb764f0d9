//! Types that are written by hand and held to a schema: they read, write and refuse what generated
//! types do.

#![cfg(feature = "macros")]
#![deny(warnings, missing_docs, clippy::pedantic)]

use std::borrow::Cow;

use clacks::xml::{Holds, Nillable};
use clacks::xs::{Date, Decimal, ValueError};

#[derive(Debug, Clone, PartialEq, clacks::Event)]
#[event(schema = "schemas/PhoneStatus.xsd")]
struct PhoneStatus {
    caller_id: String,
    receiver_id: String,
    status: String,
}

#[test]
fn an_event_is_the_one_that_is_generated() {
    let text = "<PhoneStatus xmlns=\"http://www.gonicus.de/Events\"><CallerId>1</CallerId>\
                <ReceiverId>2</ReceiverId><Status>busy</Status></PhoneStatus>";
    let read = PhoneStatus::from_xml(text).expect("it is valid");
    assert_eq!(read.caller_id, "1");
    assert_eq!(read.to_xml().expect("it can be written"), text);
    let envelope = read.to_envelope().expect("it can be written");
    let again = <PhoneStatus as clacks::Event>::from_envelope(&envelope);
    assert_eq!(again.expect("it is valid"), read);
    assert_eq!(<PhoneStatus as clacks::Event>::KINDS[0].name, "PhoneStatus");
}

/// What is generated for the schema of [`order`].
mod generated {
    clacks::events!("tests/derived/order.xsd");
}

/// A schema with what schemas have, and types for all of it.
mod order {
    use super::{Cow, Date, Decimal, Holds, Nillable, ValueError};

    #[derive(Debug, Clone, PartialEq, clacks::Event)]
    #[event(schema = "tests/derived/order.xsd")]
    pub(super) struct Order {
        pub(super) id: u64,
        #[event(name = "@state")]
        pub(super) status: Status,
        pub(super) priority: i64,
        pub(super) customer: Customer,
        #[event(name = "Item")]
        pub(super) items: Vec<Item>,
        pub(super) note: Option<String>,
        #[event(choice)]
        pub(super) payment: Payment,
        #[event(group)]
        pub(super) stamps: Vec<Stamp>,
        pub(super) due: Nillable<Date>,
        pub(super) tags: Tags,
        pub(super) size: Size,
        pub(super) part: Vec<Part>,
        pub(super) vehicle: AnyVehicle,
        pub(super) shape: Shape,
    }

    #[derive(Debug, Clone, Copy, PartialEq, Eq, clacks::Event)]
    #[event(schema = "tests/derived/order.xsd", element = "Order/@state")]
    pub(super) enum Status {
        Open,
        #[event(name = "closed")]
        Done,
    }

    #[derive(Debug, Clone, PartialEq, clacks::Event)]
    #[event(schema = "tests/derived/order.xsd")]
    pub(super) struct Customer {
        pub(super) name: String,
        pub(super) phone: PhoneNumber,
        pub(super) extension: Extension,
    }

    #[derive(Debug, Clone, PartialEq, Eq, clacks::Event)]
    #[event(schema = "tests/derived/order.xsd")]
    pub(super) struct PhoneNumber(String);

    /// A type of the user's without a derive.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub(super) struct Extension(pub(super) u32);

    impl Holds<String> for Extension {
        fn hold(value: String) -> Result<Self, ValueError> {
            let digits = value.parse();
            digits
                .map(Self)
                .map_err(|_| ValueError::new("extension", "an extension is a number"))
        }
        fn give(&self) -> Result<Cow<'_, String>, ValueError> {
            Ok(Cow::Owned(self.0.to_string()))
        }
    }

    #[derive(Debug, Clone, PartialEq, clacks::Event)]
    #[event(schema = "tests/derived/order.xsd", element = "Order/Item")]
    pub(super) struct Item {
        pub(super) sku: String,
        pub(super) price: Decimal,
    }

    #[derive(Debug, Clone, PartialEq, clacks::Event)]
    #[event(schema = "tests/derived/order.xsd", choice = "Order")]
    pub(super) enum Payment {
        Cash(bool),
        #[event(name = "Card")]
        Plastic(Box<Card>),
    }

    #[derive(Debug, Clone, PartialEq, clacks::Event)]
    #[event(schema = "tests/derived/order.xsd")]
    pub(super) struct Card {
        #[event(text)]
        pub(super) number: String,
        pub(super) expires: Option<String>,
    }

    #[derive(Debug, Clone, PartialEq, clacks::Event)]
    #[event(schema = "tests/derived/order.xsd", group = "Order")]
    pub(super) struct Stamp {
        pub(super) by: String,
        pub(super) on: Date,
    }

    #[derive(Debug, Clone, PartialEq, Eq, clacks::Event)]
    #[event(schema = "tests/derived/order.xsd")]
    pub(super) struct Tags(pub(super) Vec<String>);

    #[derive(Debug, Clone, PartialEq, Eq, clacks::Event)]
    #[event(schema = "tests/derived/order.xsd")]
    pub(super) enum Size {
        Number(u8),
        Word(SizeWord),
    }

    #[derive(Debug, Clone, PartialEq, Eq, clacks::Event)]
    #[event(schema = "tests/derived/order.xsd", type = "Word")]
    pub(super) enum SizeWord {
        Small,
        Large,
    }

    #[derive(Debug, Clone, PartialEq, clacks::Event)]
    #[event(schema = "tests/derived/order.xsd")]
    #[allow(clippy::struct_field_names, reason = "names are the schema's")]
    pub(super) struct Part {
        pub(super) name: String,
        pub(super) part: Vec<Self>,
        pub(super) spare: Option<Box<Part>>,
    }

    #[derive(Debug, Clone, PartialEq, clacks::Event)]
    #[event(schema = "tests/derived/order.xsd", type = "Vehicle")]
    pub(super) enum AnyVehicle {
        Vehicle(Vehicle),
        Truck(Truck),
    }

    #[derive(Debug, Clone, PartialEq, clacks::Event)]
    #[event(schema = "tests/derived/order.xsd")]
    pub(super) struct Vehicle {
        pub(super) wheels: u8,
    }

    #[derive(Debug, Clone, PartialEq, clacks::Event)]
    #[event(schema = "tests/derived/order.xsd")]
    pub(super) struct Truck {
        pub(super) wheels: u8,
        pub(super) load: u32,
    }

    #[derive(Debug, Clone, PartialEq, clacks::Event)]
    #[event(schema = "tests/derived/order.xsd", element = "Shape")]
    pub(super) enum Shape {
        Circle(f64),
        Square(f64),
    }

    #[derive(Debug, Clone, PartialEq, clacks::Event)]
    #[event(schema = "tests/derived/order.xsd")]
    pub(super) enum Command {
        Start(String),
        Stop(Stop),
    }

    #[derive(Debug, Clone, PartialEq, Default, clacks::Event)]
    #[event(schema = "tests/derived/order.xsd", element = "Command/Stop")]
    pub(super) struct Stop;

    #[derive(Debug, Clone, PartialEq, clacks::Event)]
    #[event(schema = "tests/derived/order.xsd")]
    pub(super) struct Pages(pub(super) u32);
}

const ORDER: &str = "<Order xmlns=\"urn:order\" id=\"7\" state=\"closed\" priority=\"5\" version=\"1\">\
    <Customer><Name>Ada</Name><Phone>+49 30</Phone><Extension>12</Extension></Customer>\
    <Item sku=\"a\"><Price>1.5</Price></Item><Item sku=\"b\"><Price>2</Price></Item>\
    <Card expires=\"12/30\">4711</Card>\
    <By>x</By><On>2026-11-29</On><By>y</By><On>2026-11-30</On>\
    <Due xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>\
    <Tags>red blue</Tags><Size>large</Size>\
    <Part><Name>a</Name><Part><Name>b</Name></Part><Spare><Name>c</Name></Spare></Part>\
    <Vehicle xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
    xmlns:n581=\"urn:order\" xsi:type=\"n581:Truck\">\
    <Wheels>6</Wheels><Load>9</Load></Vehicle>\
    <Square>1.5</Square></Order>";

#[test]
fn every_kind_of_type_reads_and_writes() {
    let order = order::Order::from_xml(ORDER).expect("it is valid");
    assert_eq!(order.status, order::Status::Done);
    assert_eq!(order.priority, 5);
    assert_eq!(order.customer.extension, order::Extension(12));
    assert_eq!(order.items.len(), 2);
    assert!(matches!(&order.payment, order::Payment::Plastic(card) if card.number == "4711"));
    assert_eq!(order.stamps[1].by, "y");
    assert_eq!(order.due, Nillable::Nil);
    assert_eq!(order.tags.0, ["red", "blue"]);
    assert_eq!(order.size, order::Size::Word(order::SizeWord::Large));
    assert_eq!(order.part[0].part[0].name, "b");
    assert!(matches!(&order.vehicle, order::AnyVehicle::Truck(truck) if truck.load == 9));
    assert_eq!(order.shape, order::Shape::Square(1.5));
    assert_eq!(order.to_xml().expect("it can be written"), ORDER);
    let generated = generated::Order::from_xml(ORDER).expect("it is valid");
    assert_eq!(generated.to_xml().expect("it can be written"), ORDER);
}

#[test]
fn an_element_may_be_one_of_several_or_a_value() {
    for text in [
        "<Start xmlns=\"urn:order\">now</Start>",
        "<Stop xmlns=\"urn:order\"/>",
    ] {
        let text = format!(
            "<Command xmlns=\"urn:order\">{}</Command>",
            text.replace(" xmlns=\"urn:order\"", "")
        );
        let command = order::Command::from_xml(&text).expect("it is valid");
        assert_eq!(command.to_xml().expect("it can be written"), text);
    }
    let pages = order::Pages::from_xml("<Pages xmlns=\"urn:order\"> 3 </Pages>");
    assert_eq!(pages.expect("it is valid"), order::Pages(3));
    let error = order::Pages(0).to_xml().expect_err("the schema wants one");
    assert_eq!(error.rule(), "cvc-minInclusive-valid");
}

#[test]
fn what_the_schema_forbids_is_refused() {
    let cases = [
        (
            "+49 30",
            "030",
            "cvc-pattern-valid",
            "/Order/Customer/Phone",
        ),
        (
            "id=\"7\"",
            "id=\"x\"",
            "cvc-datatype-valid.1.2.1",
            "/Order/@id",
        ),
        ("closed", "shut", "cvc-enumeration-valid", "/Order/@state"),
        (
            "priority=\"5\"",
            "priority=\"400\"",
            "cvc-maxInclusive-valid",
            "/Order/@priority",
        ),
        ("red blue", "red", "cvc-minLength-valid", "/Order/Tags"),
        (
            "<Extension>12<",
            "<Extension>twelve<",
            "extension",
            "/Order/Customer/Extension",
        ),
        (
            "<Price>2<",
            "<Price>2.125<",
            "cvc-fractionDigits-valid",
            "/Order/Item[2]/Price",
        ),
    ];
    for (valid, invalid, rule, path) in cases {
        assert!(ORDER.contains(valid), "{valid}");
        let text = ORDER.replacen(valid, invalid, 1);
        let error = order::Order::from_xml(&text).expect_err(invalid);
        assert_eq!((error.rule(), error.path()), (rule, path), "{error}");
        // The generated type says the same, unless it is the user's type that refuses.
        match generated::Order::from_xml(&text) {
            Err(other) => assert_eq!(other.to_string(), error.to_string()),
            Ok(_) => assert_eq!(rule, "extension"),
        }
    }
}

#[test]
fn what_the_schema_forbids_is_not_written() {
    let valid = order::Order::from_xml(ORDER).expect("it is valid");
    let mut order = valid.clone();
    order.priority = 400;
    let error = order.to_xml().expect_err("the schema has a byte there");
    assert_eq!(error.path(), "/Order/@priority");
    let mut order = valid;
    order.tags.0.clear();
    let error = order.to_xml().expect_err("the schema wants two of them");
    assert_eq!(
        (error.rule(), error.path()),
        ("cvc-minLength-valid", "/Order/Tags")
    );
    assert!(order::PhoneNumber::try_from("030".to_owned()).is_err());
    assert!(order::PhoneNumber::try_from("+49 30".to_owned()).is_ok());
}
