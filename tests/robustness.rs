//! Whatever comes from outside: an error or a value, never a panic, never a value that would not
//! come back.

mod support;

use clacks::Event as _;
use clacks::events::phone_notification::PhoneNotificationChoice;
use clacks::events::{ClientPoll, Event, Notification, PhoneNotification, PhoneStatus};
use clacks::xml::{ErrorKind, MAX_ATTRIBUTES, MAX_DEPTH, MAX_NAMESPACES, decode};
use proptest::prelude::*;
use proptest::sample::Index;

/// What is read is written and read again to the same value.
fn check(document: &str) {
    if let Ok(event) = Event::from_envelope(document) {
        let written = event.to_envelope().expect("what was read can be written");
        let again = Event::from_envelope(&written).expect("what was written is valid");
        assert_eq!(format!("{again:?}"), format!("{event:?}"));
    }
}

fn valid() -> &'static [String] {
    static VALID: std::sync::LazyLock<Vec<String>> = std::sync::LazyLock::new(|| {
        let documents = support::documents("valid").into_iter();
        documents.map(|document| document.text).collect()
    });
    &VALID
}

/// A way to damage a document.
#[derive(Debug, Clone)]
enum Damage {
    Delete(Index, usize),
    Duplicate(Index, Index, usize),
    Insert(Index, String),
}

fn damage() -> impl Strategy<Value = Damage> {
    let pieces = prop_oneof![
        any::<char>().prop_map(String::from),
        prop::sample::select(vec![
            "<",
            ">",
            "&",
            "\"",
            "]]>",
            "<![CDATA[",
            "<!--",
            "-->",
            "<?x?>",
            "&#0;",
            "&lt;",
            "/>",
            "<a>",
            "</Event>",
            " xmlns='x'",
            " xsi:nil='true'",
            "\r\n",
            "\u{feff}",
            "1e9",
            " ",
        ])
        .prop_map(str::to_owned),
    ];
    prop_oneof![
        (any::<Index>(), 0_usize..40).prop_map(|(at, length)| Damage::Delete(at, length)),
        (any::<Index>(), any::<Index>(), 0_usize..80)
            .prop_map(|(from, to, length)| Damage::Duplicate(from, to, length)),
        (any::<Index>(), pieces).prop_map(|(at, text)| Damage::Insert(at, text)),
    ]
}

fn damaged(document: &str, damages: &[Damage]) -> String {
    let mut chars: Vec<char> = document.chars().collect();
    for damage in damages {
        let place = |index: &Index| index.index(chars.len() + 1);
        match damage {
            Damage::Delete(at, length) => {
                let at = place(at);
                let end = (at + length).min(chars.len());
                chars.drain(at..end);
            }
            Damage::Duplicate(from, to, length) => {
                let (from, to) = (place(from), place(to));
                let piece = chars[from..(from + length).min(chars.len())].to_vec();
                chars.splice(to..to, piece);
            }
            Damage::Insert(at, text) => {
                let at = place(at);
                chars.splice(at..at, text.chars());
            }
        }
    }
    chars.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn damaged_documents_are_refused_or_read_rightly(
        which in any::<Index>(),
        damages in prop::collection::vec(damage(), 1..4),
    ) {
        check(&damaged(which.get::<String>(valid()), &damages));
    }

    #[test]
    fn bytes_are_refused_or_read_rightly(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(text) = decode(&bytes) {
            check(&text);
        }
    }

    #[test]
    fn text_comes_back_unless_xml_forbids_it(caller in any::<String>(), status in "\\PC*[ \t\r\n]{0,3}") {
        let event = PhoneStatus { caller_id: caller.clone(), receiver_id: String::new(), status };
        let allowed = caller.chars().all(clacks::xs::names::is_xml_char);
        match event.to_envelope() {
            Ok(written) => {
                prop_assert!(allowed);
                prop_assert_eq!(PhoneStatus::from_envelope(&written).expect("valid"), event);
            }
            Err(error) => {
                prop_assert!(!allowed);
                prop_assert_eq!(error.path(), "/Event/PhoneStatus/CallerId");
            }
        }
    }
}

#[test]
fn lists_that_would_fall_apart_are_not_written() {
    let document = include_str!("events/PhoneNotification/valid/full-call.xml");
    let mut event = PhoneNotification::from_envelope(document).expect("a valid document");
    let PhoneNotificationChoice::Call(call) = &mut event.choice else {
        panic!("the document holds a call");
    };
    call.from = vec!["one".into(), "two three".into()];
    let error = event.to_envelope().expect_err("three items would arrive");
    assert_eq!(error.path(), "/Event/PhoneNotification/Call/From");
}

/// Documents that are made to cost much.
#[test]
fn hostile_documents_cost_little() {
    let inside = |content: &str| {
        format!(
            "<Event xmlns='http://www.gonicus.de/Events'><Notification>{content}</Notification></Event>"
        )
    };
    let million = 1_000_000;
    let numbered = |prefix: &str, value: &str| {
        (0..million).fold(String::new(), |all, n| {
            all + prefix + &n.to_string() + value
        })
    };
    let attributes = numbered(" a", "=''");
    let prefixes = numbered(" xmlns:a", "='x'");
    let cases = [
        ("<a>".repeat(million), ErrorKind::Structure),
        (inside(&"<a>".repeat(million)), ErrorKind::Structure),
        (format!("<Event{attributes}/>"), ErrorKind::Limit),
        (format!("<Event{prefixes}/>"), ErrorKind::Limit),
        (format!("{}\u{1}", "<a>".repeat(million)), ErrorKind::Syntax),
        (
            format!("{}\u{1}", format!("<{}>", "a".repeat(100)).repeat(1000)),
            ErrorKind::Syntax,
        ),
        (format!("<{}", "a".repeat(million)), ErrorKind::Syntax),
        (
            inside(&format!("<{}/>", "a".repeat(million))),
            ErrorKind::Structure,
        ),
        (inside(&"&#32;".repeat(million)), ErrorKind::Structure),
        (inside(&"<!---->".repeat(million)), ErrorKind::Structure),
        (
            inside(&format!("<Timeout>{}</Timeout>", "1".repeat(million))),
            ErrorKind::Value,
        ),
    ];
    for (document, kind) in cases {
        let start = document.chars().take(120).collect::<String>();
        // Time that grew with the square of the size would be hours.
        let error = Event::from_envelope(&document).expect_err(&start);
        assert_eq!(error.kind(), kind, "{start}: {error}");
        assert!(error.to_string().len() < 2000, "{start}");
    }
    assert_eq!((MAX_DEPTH, MAX_ATTRIBUTES, MAX_NAMESPACES), (256, 256, 256));
}

#[test]
fn what_is_no_name_is_no_event() {
    let poll = |start: &str| format!("<Event xmlns='http://www.gonicus.de/Events'>{start}</Event>");
    let cases = [
        "<:ClientPoll/>",
        "<1x:ClientPoll xmlns:1x='http://www.gonicus.de/Events'/>",
        "<ClientPoll xmlns:-='u'/>",
        "<ClientPoll xmlns:a:b='u'/>",
        "<x:ClientPoll xmlns:='u' xmlns:x='http://www.gonicus.de/Events'/>",
        "<ClientPoll :id='7'/>",
    ];
    for case in cases {
        let error = Event::from_envelope(&poll(case)).expect_err(case);
        assert_eq!(error.kind(), ErrorKind::Syntax, "{case}: {error}");
    }
    let declaration = "<?xml version='1.0'encoding='UTF-8'?>";
    let error = Event::from_envelope(&(declaration.to_owned() + &poll("<ClientPoll/>")));
    assert_eq!(error.expect_err("no space").kind(), ErrorKind::Syntax);
    let twice = [
        b"\xEF\xBB\xBF".repeat(2),
        poll("<ClientPoll/>").into_bytes(),
    ]
    .concat();
    let text = decode(&twice).expect("UTF-8");
    assert!(
        Event::from_envelope(&text).is_err(),
        "a second byte order mark is text"
    );
}

#[cfg(feature = "macros")]
mod wide {
    clacks::events!("tests/schemas/wide.xsd");
}

/// Threads usually have two mebibytes of stack, and a type may take much of it at each level.
#[cfg(feature = "macros")]
#[test]
fn deep_documents_do_not_exhaust_the_stack() {
    let deep = |depth: usize| {
        let (open, close) = ("<Child>".repeat(depth - 1), "</Child>".repeat(depth - 1));
        format!("<Wide>{open}<F79>x</F79>{close}</Wide>")
    };
    let on_a_small_stack = std::thread::Builder::new().stack_size(2 * 1024 * 1024);
    let thread = on_a_small_stack.spawn(move || {
        let mut depth = 2;
        while let Ok(read) = wide::Wide::from_xml(&deep(depth)) {
            let envelope = read.to_envelope().expect("what was read can be sent");
            assert_eq!(
                wide::Wide::from_envelope(&envelope).expect("and received"),
                read
            );
            assert_eq!(read.to_xml().expect("and written"), deep(depth));
            depth += 1;
        }
        let error = wide::Wide::from_xml(&deep(depth)).expect_err("too deep");
        assert_eq!(error.kind(), ErrorKind::Limit, "{error}");
        assert!(depth <= MAX_DEPTH + 1, "{depth}");
        depth
    });
    let depth = thread
        .expect("a thread")
        .join()
        .expect("no abort and no panic");
    assert!(depth > 10, "only {depth} levels");
}

#[cfg(feature = "macros")]
#[test]
fn errors_of_writing_have_a_path() {
    mod ping {
        clacks::events!(
            inline = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>
              <xs:element name='Ping'><xs:complexType>
                <xs:attribute name='id' type='xs:string'/>
              </xs:complexType></xs:element>
            </xs:schema>"
        );
    }
    let event = ping::Ping {
        id: Some("\u{1}".to_owned()),
    };
    let error = event.to_xml().expect_err("a forbidden character");
    assert_eq!(error.path(), "/Ping/@id");
    assert_eq!(error.rule(), "xml");
}

#[test]
fn large_text_is_kept() {
    let event = Notification {
        target: "all".into(),
        title: None,
        body: "<&>\r\n ".repeat(1_000_000),
        icon: None,
        timeout: Some(-1),
    };
    let written = event.to_envelope().expect("a large event");
    assert_eq!(Notification::from_envelope(&written).expect("valid"), event);
}

#[test]
fn an_event_without_content_is_one() {
    assert_eq!(
        ClientPoll::default().to_envelope().expect("an event"),
        "<?xml version='1.0'?>\n<Event xmlns=\"http://www.gonicus.de/Events\"><ClientPoll/></Event>"
    );
}
