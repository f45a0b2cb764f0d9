//! Whatever the text, `load` says something and comes back.

use std::path::Path;
use std::{fs, sync::LazyLock};

use clacks_schema::{Options, Sources, load};
use proptest::prelude::*;
use proptest::sample::Index;

/// Every schema of the tests.
static SCHEMAS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["tests/diagnostics", "tests/accepted", "../schemas"];
    let mut paths: Vec<_> = folders
        .iter()
        .flat_map(|folder| fs::read_dir(root.join(folder)).expect("a folder"))
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "xsd"))
        .collect();
    paths.sort();
    let read = |path| fs::read_to_string(path).expect("a text");
    paths.into_iter().map(read).collect()
});

/// What is done to a text, at two places of it.
#[derive(Debug, Clone, Copy)]
enum Change {
    Delete,
    Duplicate,
    Move,
    Insert(&'static str),
}

/// What is put into texts.
const PIECES: &[&str] = &[
    "<",
    ">",
    "/>",
    "\"",
    "&",
    "&#x0;",
    "&lt;",
    "\u{feff}",
    "🦀",
    "xs:",
    "0",
    "-1",
    "unbounded",
    " name=\"Call\"",
    " ref=\"Call\"",
    " type=\"Call\"",
    " base=\"Number\"",
    " maxOccurs=\"2\"",
    " minOccurs=\"0\"",
    "<xs:sequence>",
    "</xs:sequence>",
    "<xs:choice/>",
    "<xs:annotation/>",
    "<xs:group ref=\"Numbers\"/>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?x?>",
    "<!DOCTYPE x []>",
];

fn changes() -> impl Strategy<Value = Vec<(Change, Index, Index, Index)>> {
    let change = prop_oneof![
        Just(Change::Delete),
        Just(Change::Duplicate),
        Just(Change::Move),
        proptest::sample::select(PIECES).prop_map(Change::Insert),
    ];
    // The second place is near the first most of the time, so that much of the text stays as it is.
    proptest::collection::vec(
        (change, any::<Index>(), any::<Index>(), any::<Index>()),
        1..6,
    )
}

fn apply(text: &mut String, change: Change, from: Index, length: Index, to: Index) {
    let place = |text: &str, index: Index| text.floor_char_boundary(index.index(text.len() + 1));
    let start = place(text, from);
    let most = length.index(120);
    let end = text
        .floor_char_boundary((start + most).min(text.len()))
        .max(start);
    let piece = text[start..end].to_owned();
    match change {
        Change::Delete => text.replace_range(start..end, ""),
        Change::Duplicate => text.insert_str(start, &piece),
        Change::Move => {
            text.replace_range(start..end, "");
            let to = place(text, to);
            text.insert_str(to, &piece);
        }
        Change::Insert(piece) => text.insert_str(start, piece),
    }
}

/// Every place that is reported can be shown.
fn check(text: &str) {
    let mut sources = Sources::default();
    let source = sources.add("mutated.xsd", text);
    for diagnostic in load(&mut sources, &[source], &Options::default())
        .err()
        .into_iter()
        .flatten()
    {
        let spans = diagnostic
            .related
            .iter()
            .map(|(span, _)| *span)
            .chain(diagnostic.span);
        for span in spans {
            assert!(
                text.get(span.start..span.end).is_some(),
                "{span:?} in {text:?}"
            );
        }
        assert!(!diagnostic.render(&sources).is_empty());
        assert!(
            !diagnostic.one_line(&sources).contains('\n'),
            "{diagnostic:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mutated_schemas(which: Index, changes in changes()) {
        let mut text = SCHEMAS[which.index(SCHEMAS.len())].clone();
        for (change, from, length, to) in changes {
            apply(&mut text, change, from, length, to);
        }
        check(&text);
    }

    #[test]
    fn any_text(text in ".{0,200}") {
        check(&text);
    }

    #[test]
    fn any_value(kind in "[a-zA-Z]{1,12}", value in "[^<&\"]{0,20}") {
        check(&format!(
            "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\
             <xs:element name=\"A\" type=\"xs:string\" {kind}=\"{value}\"/>\
             <xs:simpleType name=\"{value}\"><xs:restriction base=\"xs:string\">\
             <xs:pattern value=\"{value}\"/></xs:restriction></xs:simpleType></xs:schema>"
        ));
    }
}
