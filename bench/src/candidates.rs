//! What is measured: an operation on a document, done by clacks and by its peers.

use std::hint::black_box;

use clacks::events::{Inventory, PhoneStatus};
use clacks_bench_peer::{order as peer_order, phone as peer_phone};
use xsd_parser_types::quick_xml::{DeserializeSync as _, SerializeSync as _, SliceReader, Writer};

use crate::events::Order;
use crate::hand;

/// One way to do an operation, once.
pub struct Candidate {
    /// `operation/document/who`.
    pub name: String,
    /// How long the document is, as it was given.
    pub bytes: usize,
    pub run: Box<dyn FnMut()>,
}

fn candidate<T>(
    operation: &str,
    (document, text): (&str, &str),
    who: &str,
    mut run: impl FnMut() -> T + 'static,
) -> Candidate {
    Candidate {
        name: format!("{operation}/{document}/{who}"),
        bytes: text.len(),
        run: Box::new(move || drop(black_box(run()))),
    }
}

pub fn all() -> Vec<Candidate> {
    let phone: &'static str = include_str!("../documents/phone.xml");
    let order: &'static str = include_str!("../documents/order.xml");
    let inventory: &'static str = inventory(100_000).leak();
    let mut all = Vec::new();
    for (name, text) in [("phone", phone), ("order", order), ("inventory", inventory)] {
        all.push(candidate(
            "read",
            (name, text),
            "quick-xml events",
            move || events(text),
        ));
        all.push(candidate("read", (name, text), "roxmltree", move || {
            roxmltree::Document::parse(text).expect("a document")
        }));
    }
    all.push(candidate("read", ("phone", phone), "clacks", || {
        PhoneStatus::from_envelope(black_box(phone)).expect("an event")
    }));
    all.push(candidate("read", ("order", order), "clacks", || {
        Order::from_xml(black_box(order)).expect("an order")
    }));
    all.push(candidate(
        "read",
        ("inventory", inventory),
        "clacks",
        || Inventory::from_envelope(black_box(inventory)).expect("an event"),
    ));
    all.push(candidate("read", ("phone", phone), "serde", || {
        quick_xml::de::from_str::<hand::PhoneEvent>(black_box(phone)).expect("an event")
    }));
    all.push(candidate("read", ("order", order), "serde", || {
        quick_xml::de::from_str::<hand::Order>(black_box(order)).expect("an order")
    }));
    all.push(candidate("read", ("phone", phone), "xsd-parser", || {
        let mut reader = SliceReader::new(black_box(phone));
        peer_phone::Event::deserialize(&mut reader).expect("an event")
    }));
    all.push(candidate("read", ("order", order), "xsd-parser", || {
        let mut reader = SliceReader::new(black_box(order));
        peer_order::Order::deserialize(&mut reader).expect("an order")
    }));

    let value = PhoneStatus::from_envelope(phone).expect("an event");
    all.push(candidate("write", ("phone", phone), "clacks", move || {
        black_box(&value).to_envelope().expect("a document")
    }));
    let value: hand::PhoneEvent = quick_xml::de::from_str(phone).expect("an event");
    all.push(candidate("write", ("phone", phone), "by hand", move || {
        hand::write_phone(black_box(&value))
    }));
    let value: hand::PhoneEvent = quick_xml::de::from_str(phone).expect("an event");
    all.push(candidate("write", ("phone", phone), "serde", move || {
        quick_xml::se::to_string(black_box(&value)).expect("a document")
    }));
    let value = peer_phone::Event::deserialize(&mut SliceReader::new(phone)).expect("an event");
    all.push(candidate(
        "write",
        ("phone", phone),
        "xsd-parser",
        move || {
            let mut writer = Writer::new(Vec::new());
            value.serialize("Event", &mut writer).expect("a document");
            writer.into_inner()
        },
    ));
    let value = Order::from_xml(order).expect("an order");
    all.push(candidate("write", ("order", order), "clacks", move || {
        black_box(&value).to_xml().expect("a document")
    }));
    let value: hand::Order = quick_xml::de::from_str(order).expect("an order");
    all.push(candidate("write", ("order", order), "by hand", move || {
        hand::write_order(black_box(&value))
    }));
    let value: hand::Order = quick_xml::de::from_str(order).expect("an order");
    all.push(candidate("write", ("order", order), "serde", move || {
        quick_xml::se::to_string(black_box(&value)).expect("a document")
    }));
    let value = peer_order::Order::deserialize(&mut SliceReader::new(order)).expect("an order");
    all.push(candidate(
        "write",
        ("order", order),
        "xsd-parser",
        move || {
            let mut writer = Writer::new(Vec::new());
            value.serialize("Order", &mut writer).expect("a document");
            writer.into_inner()
        },
    ));
    all
}

/// The tokenizer alone: nothing is done with what it gives.
fn events(text: &str) -> usize {
    let mut reader = quick_xml::Reader::from_str(black_box(text));
    let mut count = 0;
    loop {
        match reader.read_event().expect("a document") {
            quick_xml::events::Event::Eof => return count,
            event => {
                black_box(&event);
                count += 1;
            }
        }
    }
}

/// An inventory of at least so many bytes: the controllers repeated.
fn inventory(length: usize) -> String {
    let text = include_str!("../../tests/events/Inventory/valid/full.xml");
    let end = "</Controller>\n";
    let from = text.find("    <Controller>").expect("a controller");
    let to = text.rfind(end).expect("a controller") + end.len();
    let controllers = &text[from..to];
    let times = length.saturating_sub(text.len()) / controllers.len() + 1;
    [&text[..from], &controllers.repeat(times), &text[from..]].concat()
}
