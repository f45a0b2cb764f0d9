//! What changes between two versions of a schema, and whom it breaks.
#![cfg(feature = "validate")]

use clacks_schema::compare::{Acceptance, compare};
use clacks_schema::validate::Validator;
use clacks_schema::{Options, Schema, Sources, load};

fn schema(body: &str) -> Schema {
    let text = format!("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>{body}</xs:schema>");
    let mut sources = Sources::default();
    let source = sources.add("schema.xsd", text);
    load(&mut sources, &[source], &Options::default()).unwrap_or_else(|diagnostics| {
        panic!("{}", diagnostics[0].render(&sources));
    })
}

/// An element `E` whose content is this sequence, and its attributes.
fn element(sequence: &str, attributes: &str) -> String {
    format!(
        "<xs:element name='E'><xs:complexType><xs:sequence>{sequence}</xs:sequence>{attributes}\
         </xs:complexType></xs:element>"
    )
}

/// An element `E` with text of `xs:BASE` with these facets.
fn text(base: &str, facets: &str) -> String {
    format!(
        "<xs:element name='E'><xs:simpleType><xs:restriction base='xs:{base}'>{facets}\
         </xs:restriction></xs:simpleType></xs:element>"
    )
}

fn word(acceptance: &Acceptance) -> &str {
    match acceptance {
        Acceptance::Accept => "accept",
        Acceptance::Refuse(_) => "refuse",
        Acceptance::Unknown => "unknown",
    }
}

/// Each change as `path: what: old readers, new readers`.
fn changes(old: &str, new: &str) -> Vec<String> {
    let changes = compare(&schema(old), &schema(new));
    let line = |change: &clacks_schema::compare::Change| {
        format!(
            "{}: {}: {}, {}",
            change.path,
            change.what,
            word(&change.old_readers),
            word(&change.new_readers)
        )
    };
    changes.iter().map(line).collect()
}

#[track_caller]
fn check(old: &str, new: &str, expected: &[&str]) {
    assert_eq!(changes(old, new), expected, "\nold: {old}\nnew: {new}");
}

#[test]
fn what_is_the_same_has_no_changes() {
    let same = element(
        "<xs:element name='A' type='xs:int' maxOccurs='3'/><xs:any namespace='##other'/>",
        "<xs:attribute name='id' type='xs:ID' use='required'/>",
    );
    check(&same, &same, &[]);
    // The same language, said in another way.
    check(
        &element(
            "<xs:element name='A' type='xs:int' minOccurs='0' maxOccurs='2'/>",
            "",
        ),
        &element(
            "<xs:sequence minOccurs='0'><xs:element name='A' type='xs:int'/>\
             <xs:element name='A' type='xs:int' minOccurs='0'/></xs:sequence>",
            "",
        ),
        &[],
    );
}

#[test]
fn elements_come_and_go() {
    let (one, two) = (
        "<xs:element name='A' type='xs:int'/>",
        "<xs:element name='B' type='xs:int'/>",
    );
    check(
        one,
        &format!("{one}{two}"),
        &["/B: the element is new: accept, accept"],
    );
    check(
        &format!("{one}{two}"),
        one,
        &["/B: the element is gone: accept, refuse"],
    );
    check(
        &element(one, ""),
        &element(&format!("{one}<xs:element name='B' minOccurs='0'/>"), ""),
        &["/E: new children: `B`: refuse, accept"],
    );
    check(
        &element(one, ""),
        &element(&format!("{one}{two}"), ""),
        &["/E: new children: `B`: refuse, refuse"],
    );
    check(
        &element(&format!("{one}{two}"), ""),
        &element(&format!("{two}{one}"), ""),
        &["/E: the children may follow each other in another way: refuse, refuse"],
    );
    check(
        &element(
            "<xs:element name='A' type='xs:int' maxOccurs='unbounded'/>",
            "",
        ),
        &element("<xs:element name='A' type='xs:int' maxOccurs='100'/>", ""),
        &["/E: the children may follow each other in another way: accept, refuse"],
    );
}

#[test]
fn wildcards_take_what_is_new() {
    let any = "<xs:any namespace='##any' processContents='lax' minOccurs='0' maxOccurs='9'/>";
    let strict = "<xs:any namespace='urn:x' minOccurs='0' maxOccurs='9'/>";
    check(
        &element(any, ""),
        &element(strict, ""),
        &["/E: the children may follow each other in another way: accept, refuse"],
    );
    check(
        &element(any, "<xs:anyAttribute namespace='##local'/>"),
        &element(any, "<xs:attribute name='a' type='xs:int'/>"),
        &[
            "/E/@a: the attribute is new, and optional: accept, accept",
            "/E: other attributes are allowed than before: accept, refuse",
        ],
    );
}

#[test]
fn attributes_come_and_go() {
    let optional = "<xs:attribute name='a' type='xs:int'/>";
    let required = "<xs:attribute name='a' type='xs:int' use='required'/>";
    check(
        &element("", ""),
        &element("", optional),
        &["/E/@a: the attribute is new, and optional: refuse, accept"],
    );
    check(
        &element("", ""),
        &element("", required),
        &["/E/@a: the attribute is new, and required: refuse, refuse"],
    );
    check(
        &element("", optional),
        &element("", required),
        &["/E/@a: the attribute is required now: accept, refuse"],
    );
    check(
        &element("", required),
        &element("", ""),
        &["/E/@a: the attribute is gone: refuse, refuse"],
    );
    check(
        &element("", "<xs:attribute name='a' type='xs:int' fixed='1'/>"),
        &element("", "<xs:attribute name='a' type='xs:int' default='1'/>"),
        &["/E/@a: it had the fixed value `1` and has the default `1`: refuse, accept"],
    );
}

#[test]
fn values_become_more_or_fewer() {
    let values = |all: &[&str]| -> String {
        let one = |value: &&str| format!("<xs:enumeration value='{value}'/>");
        all.iter().map(one).collect()
    };
    check(
        &text("string", &values(&["ring", "busy"])),
        &text("string", &values(&["ring", "gone"])),
        &["/E: new values: `gone`; values that are gone: `busy`: refuse, refuse"],
    );
    check(
        &text("string", &values(&["ring"])),
        &text("string", ""),
        &["/E: the values are no longer enumerated: refuse, accept"],
    );
    check(
        &text("string", "<xs:maxLength value='10'/>"),
        &text("string", "<xs:maxLength value='20'/>"),
        &["/E: `maxLength` was `10` and is `20`: refuse, accept"],
    );
    check(
        &text("int", "<xs:maxInclusive value='10'/>"),
        &text("int", "<xs:maxExclusive value='10'/>"),
        &[
            "/E: `maxInclusive` was `10` and is none; `maxExclusive` was none and is `10`: accept, refuse",
        ],
    );
    check(
        &text("token", "<xs:pattern value='a'/>"),
        &text("token", "<xs:pattern value='[a]'/>"),
        &["/E: `pattern` was `a` and is `[a]`: unknown, unknown"],
    );
}

#[test]
fn types_become_wider_or_narrower() {
    let of = |ty: &str| format!("<xs:element name='E' type='xs:{ty}'/>");
    check(
        &of("int"),
        &of("long"),
        &["/E: the type was `xs:int` and is `xs:long`: refuse, accept"],
    );
    check(
        &of("unsignedShort"),
        &of("int"),
        &["/E: the type was `xs:unsignedShort` and is `xs:int`: refuse, accept"],
    );
    check(
        &of("date"),
        &of("dateTime"),
        &["/E: the type was `xs:date` and is `xs:dateTime`: refuse, refuse"],
    );
    check(
        &of("decimal"),
        &of("string"),
        &["/E: the type was `xs:decimal` and is `xs:string`: refuse, accept"],
    );
    check(
        &of("int"),
        &element("", ""),
        &["/E: the element had text only, and may have attributes or children now: refuse, refuse"],
    );
}

#[test]
fn expressions_come_and_go() {
    let newer = |body: &str| {
        let text = format!(
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' \
             xmlns:vc='http://www.w3.org/2007/XMLSchema-versioning' vc:minVersion='1.1'>{body}</xs:schema>"
        );
        let mut sources = Sources::default();
        let source = sources.add("schema.xsd", text);
        load(&mut sources, &[source], &Options::default()).expect("a schema")
    };
    let check = |old: &str, new: &str, expected: &[&str]| {
        let changes = compare(&newer(old), &newer(new));
        let line = |change: &clacks_schema::compare::Change| {
            let (old, new) = (word(&change.old_readers), word(&change.new_readers));
            format!("{}: {old}, {new}", change.what)
        };
        let shown: Vec<String> = changes.iter().map(line).collect();
        assert_eq!(shown, expected, "\nold: {old}\nnew: {new}");
    };
    let asserting = |tests: &str| element("", &format!("<xs:attribute name='x'/>{tests}"));
    let (one, two) = (
        "<xs:assert test='@x = 1'/>",
        "<xs:assert test=' @x &lt; 9 '/>",
    );
    check(&asserting(one), &asserting(one), &[]);
    check(
        &asserting(one),
        &asserting(two),
        &[
            "`@x = 1` is no longer asserted: unknown, accept",
            "`@x < 9` is asserted now: accept, unknown",
        ],
    );
    let even = "<xs:assertion test='$value mod 2 = 0'/>";
    check(
        &text("int", ""),
        &text("int", even),
        &["`$value mod 2 = 0` is asserted now: accept, unknown"],
    );
    check(
        &text("time", ""),
        &text("time", "<xs:explicitTimezone value='required'/>"),
        &["`explicitTimezone` is different: accept, refuse"],
    );
    let alternative = |test: &str, ty: &str| {
        format!(
            "<xs:element name='E' type='xs:anyAtomicType'>\
             <xs:alternative test='{test}' type='{ty}'/></xs:element>"
        )
    };
    check(
        &alternative("@a", "xs:int"),
        &alternative("@a", "xs:long"),
        &["the type was `xs:int` and is `xs:long`: refuse, accept"],
    );
    check(
        &alternative("@a", "xs:int"),
        &alternative("@b", "xs:int"),
        &["the conditions are different under which the element has other types: unknown, unknown"],
    );
}

#[test]
fn recursion_and_large_counts_come_to_an_end() {
    let tree = |most: &str| {
        format!(
            "<xs:element name='Tree' type='Tree'/><xs:complexType name='Tree'><xs:sequence>\
             <xs:element name='Leaf' type='xs:int' maxOccurs='{most}'/>\
             <xs:element name='Branch' type='Tree' minOccurs='0' maxOccurs='unbounded'/>\
             </xs:sequence></xs:complexType>"
        )
    };
    let what = "the children may follow each other in another way";
    check(
        &tree("10000"),
        &tree("9999"),
        &[&format!("/Tree: {what}: accept, refuse")],
    );
    check(
        &tree("4000000"),
        &tree("4000001"),
        &[&format!("/Tree: {what}: unknown, unknown")],
    );
}

/// What the comparison promises holds for documents.
#[test]
fn what_is_accepted_is_valid() {
    let schemas = [
        element(
            "<xs:element name='A' type='xs:int' minOccurs='0' maxOccurs='2'/>",
            "",
        ),
        element(
            "<xs:element name='A' type='xs:long' maxOccurs='unbounded'/>",
            "",
        ),
        element(
            "<xs:element name='A' type='xs:string' minOccurs='0' maxOccurs='unbounded'/>",
            "",
        ),
        element(
            "<xs:element name='A' type='xs:int' minOccurs='0'/><xs:any namespace='##local' \
             processContents='lax' minOccurs='0'/>"
                .replace("minOccurs='0'/><xs:any", "/><xs:any")
                .as_str(),
            "",
        ),
        element(
            "<xs:choice maxOccurs='2'><xs:element name='A' type='xs:byte'/><xs:element name='B'/></xs:choice>",
            "",
        ),
        element("", "<xs:attribute name='a' type='xs:int'/>"),
    ];
    let documents = [
        "<E/>",
        "<E a='1'/>",
        "<E a='x'/>",
        "<E><A>1</A></E>",
        "<E><A>1</A><A>2</A></E>",
        "<E><A>300</A></E>",
        "<E><A>x</A></E>",
        "<E><A>1</A><B/></E>",
        "<E><B/></E>",
        "<E><A>1</A><A>2</A><A>3</A></E>",
    ];
    let schemas: Vec<Schema> = schemas.iter().map(|body| schema(body)).collect();
    let mut promises = 0;
    for old in &schemas {
        for new in &schemas {
            let changes = compare(old, new);
            if changes
                .iter()
                .any(|one| one.new_readers != Acceptance::Accept)
            {
                continue;
            }
            promises += 1;
            let (old, new) = (Validator::new(old), Validator::new(new));
            for document in documents {
                if old.validate(document).is_ok() {
                    assert!(new.validate(document).is_ok(), "{document}: {changes:?}");
                }
            }
        }
    }
    assert!(
        promises > schemas.len(),
        "no promise but for the same schema"
    );
}
