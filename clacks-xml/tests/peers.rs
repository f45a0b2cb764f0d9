//! The reader of documents against two others: what is well-formed and what it says.

use std::fmt::Write as _;

use clacks_xml::{Event, Events};
use proptest::prelude::*;
use proptest::sample::Index;
use quick_xml::events::Event as Token;

/// Documents with a bit of everything.
const SEEDS: &[&str] = &[
    "<?xml version='1.0' encoding=\"UTF-8\" standalone='yes'?>\n<a b='1' c=\"&lt;2&#x41;\"> x &amp; y<b/><c >z</c\n></a>\n",
    "<p:a xmlns:p='urn:p' xmlns='urn:d' p:x='1' x='2'><b xmlns=''><p:c y=' \t\n'/></b><![CDATA[<&]]]]><!-- - > --></p:a>",
    "\u{feff}<ä ö='ü'>]] > ]&gt; &#13;\r\n\r<?pi some thing?><_.-·/></ä><!--end--><?end?>",
    "<a><b><c>text</c><c>more &quot;text&apos;</c></b><d e='>' f='\"' g=\"'\"/>tail that is longer than thirty-two bytes by far ]] and on</a>",
    "<a xml:lang='de'>\u{10348}\u{fffd}</a>",
];

const PIECES: &[&str] = &[
    "<",
    ">",
    "/",
    "/>",
    "</",
    "&",
    ";",
    "&amp;",
    "&#0;",
    "&#x1F600;",
    "&#xD800;",
    "&no;",
    "'",
    "\"",
    "=",
    " ",
    "\t",
    "\r\n",
    "]]>",
    "]",
    "<![CDATA[",
    "<!--",
    "-->",
    "--",
    "-",
    "<?",
    "?>",
    "<?xml?>",
    "<!DOCTYPE a>",
    "<!x>",
    ":",
    "a",
    "b:c",
    "xmlns",
    " xmlns='u'",
    " xmlns:q='u'",
    " xmlns:q=''",
    " q:x='1'",
    " x='1'",
    "\u{feff}",
    "\u{1}",
    "\u{ffff}",
    "é",
    "<a/>",
    "<b>",
    "</b>",
    "</a>",
    "<a>",
    "1",
    ".",
    "·",
    "version='1.1'",
];

#[derive(Debug, Clone)]
enum Change {
    Delete(Index, usize),
    Insert(Index, &'static str),
    Repeat(Index, Index, usize),
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let change = prop_oneof![
        (any::<Index>(), 1_usize..12).prop_map(|(at, length)| Change::Delete(at, length)),
        (any::<Index>(), prop::sample::select(PIECES)).prop_map(|(at, it)| Change::Insert(at, it)),
        (any::<Index>(), any::<Index>(), 1_usize..30)
            .prop_map(|(from, to, length)| Change::Repeat(from, to, length)),
    ];
    prop::collection::vec(change, 0..4)
}

fn changed(seed: &str, changes: &[Change]) -> String {
    let mut chars: Vec<char> = seed.chars().collect();
    for change in changes {
        let place = |index: &Index| index.index(chars.len() + 1);
        match change {
            Change::Delete(at, length) => {
                let at = place(at);
                let end = (at + length).min(chars.len());
                chars.drain(at..end);
            }
            Change::Insert(at, piece) => {
                let at = place(at);
                chars.splice(at..at, piece.chars());
            }
            Change::Repeat(from, to, length) => {
                let (from, to) = (place(from), place(to));
                let end = (from + length).min(chars.len());
                let piece = chars[from..end].to_vec();
                chars.splice(to..to, piece);
            }
        }
    }
    chars.into_iter().collect()
}

/// What a document says, in a form of our own; `None` where it is not well-formed.
fn ours(document: &str) -> Option<String> {
    let mut events = Events::new(document).ok()?;
    let mut said = String::new();
    let mut text = String::new();
    loop {
        let event = events.next().ok()?;
        if !matches!(event, Event::Text(_)) && !text.is_empty() {
            let _ = writeln!(said, "{text:?}");
            text.clear();
        }
        match event {
            Event::Start { prefix, local } => {
                let namespace = events.namespace(prefix).unwrap_or("");
                let _ = writeln!(said, "<{{{namespace}}}{local}");
                for attribute in events.attributes() {
                    let (namespace, local) = (attribute.namespace, attribute.local);
                    let _ = writeln!(said, "@{{{namespace}}}{local}={:?}", attribute.value);
                }
            }
            Event::Text(piece) => text.push_str(&piece),
            Event::End => said.push_str(">\n"),
            Event::Eof => return Some(said),
        }
    }
}

fn of_roxmltree(document: &str) -> Option<String> {
    fn element(node: roxmltree::Node<'_, '_>, said: &mut String) {
        let name = node.tag_name();
        let namespace = name.namespace().unwrap_or("");
        let _ = writeln!(said, "<{{{namespace}}}{}", name.name());
        for attribute in node.attributes() {
            let namespace = attribute.namespace().unwrap_or("");
            let _ = writeln!(
                said,
                "@{{{namespace}}}{}={:?}",
                attribute.name(),
                attribute.value()
            );
        }
        let mut text = String::new();
        for child in node.children() {
            if child.is_element() {
                if !text.is_empty() {
                    let _ = writeln!(said, "{text:?}");
                    text.clear();
                }
                element(child, said);
            } else if child.is_text() {
                text.push_str(child.text().unwrap_or(""));
            }
        }
        if !text.is_empty() {
            let _ = writeln!(said, "{text:?}");
        }
        said.push_str(">\n");
    }
    // It does not see to all line ends (XML 1.0, section 2.11).
    let document = document.replace("\r\n", "\n").replace('\r', "\n");
    let document = roxmltree::Document::parse(&document).ok()?;
    let mut said = String::new();
    element(document.root_element(), &mut said);
    Some(said)
}

/// The names of the tags and the raw text, of one that checks less.
fn of_quick_xml(document: &str) -> Option<Vec<String>> {
    let mut reader = quick_xml::Reader::from_str(document);
    let mut said = Vec::new();
    loop {
        match reader.read_event().ok()? {
            Token::Start(tag) => said.push(format!("<{}", tag.name().as_ref())),
            Token::Empty(tag) => {
                said.push(format!("<{}", tag.name().as_ref()));
                said.push(">".to_owned());
            }
            Token::End(_) => said.push(">".to_owned()),
            Token::Eof => return Some(said),
            _ => {}
        }
    }
}

fn tags(document: &str) -> Option<Vec<String>> {
    let mut events = Events::new(document).ok()?;
    let mut said = Vec::new();
    loop {
        match events.next().ok()? {
            Event::Start { prefix: "", local } => said.push(format!("<{local}")),
            Event::Start { prefix, local } => said.push(format!("<{prefix}:{local}")),
            Event::Text(_) => {}
            Event::End => said.push(">".to_owned()),
            Event::Eof => return Some(said),
        }
    }
}

#[test]
fn the_seeds_are_well_formed() {
    for seed in SEEDS {
        assert!(ours(seed).is_some(), "{seed}");
        assert_eq!(ours(seed), of_roxmltree(seed), "{seed}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, ..ProptestConfig::default() })]

    /// What roxmltree, which is a little more lenient, refuses is refused, and what is read is the same.
    #[test]
    fn roxmltree_agrees(seed in prop::sample::select(SEEDS), changes in changes()) {
        let document = changed(seed, &changes);
        if let Some(said) = ours(&document) {
            prop_assert_eq!(Some(said), of_roxmltree(&document), "{}", document);
        } else {
            prop_assert!(
                of_roxmltree(&document).is_none() || is_lenience(&document),
                "refused: {document:?}: {:?}",
                refusal(&document)
            );
        }
    }

    /// quick-xml sees the same tags wherever a document is well-formed.
    #[test]
    fn quick_xml_agrees(seed in prop::sample::select(SEEDS), changes in changes()) {
        let document = changed(seed, &changes);
        if let Some(tags) = tags(&document) {
            prop_assert_eq!(Some(tags), of_quick_xml(&document), "{}", document);
        }
    }
}

fn refusal(document: &str) -> Option<clacks_xml::Error> {
    let mut events = match Events::new(document) {
        Ok(events) => events,
        Err(error) => return Some(error),
    };
    loop {
        match events.next() {
            Ok(Event::Eof) => return None,
            Ok(_) => {}
            Err(error) => return Some(error),
        }
    }
}

/// Whether it is known that roxmltree reads what XML or clacks refuses there.
fn is_lenience(document: &str) -> bool {
    let Some(error) = refusal(document) else {
        return false;
    };
    let message = error.message();
    message.ends_with(" cannot be bound to \"\"")
        || LENIENCES.iter().any(|it| message.starts_with(it))
}

/// How the errors begin; the attributes are declarations of namespaces, the end tag has a colon
/// before its name.
const LENIENCES: &[&str] = &[
    "XML 1.1",
    "\":",
    "a character reference to no character of XML",
    "a processing instruction with a wrong target",
    "an XML declaration",
    "an attribute that stands there twice",
    "an end tag that is not that of the element which is open",
];
