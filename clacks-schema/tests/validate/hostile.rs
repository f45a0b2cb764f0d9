//! Documents that are made to cost.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use clacks_schema::validate::Validator;
use clacks_schema::{Options, Sources};

use crate::{instance, invalid, schema, valid};

#[test]
fn depth_is_bounded() {
    let schema = schema("<xs:element name='a'/>");
    let deep = |depth| format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth));
    valid(&schema, &deep(256));
    let error = Validator::new(&schema)
        .validate(&deep(100_000))
        .expect_err("too deep");
    assert_eq!(error.rule(), "limit");
}

#[test]
fn scopes_within_scopes() {
    let schema = schema(
        "<xs:element name='a'><xs:complexType><xs:sequence><xs:element ref='a' minOccurs='0' maxOccurs='unbounded'/></xs:sequence><xs:attribute name='k'/></xs:complexType>\
         <xs:key name='k'><xs:selector xpath='.//a'/><xs:field xpath='@k|.//a/@none'/></xs:key>\
         <xs:keyref name='r' refer='k'><xs:selector xpath='.//a|.'/><xs:field xpath='@k'/></xs:keyref></xs:element>",
    );
    let open: Vec<_> = (0..100).map(|n| format!("<a k='{n}'>")).collect();
    let wide: Vec<_> = (0..200).map(|n| format!("<a k='w{n}'/>")).collect();
    let document = format!("{}{}{}", open.concat(), wide.concat(), "</a>".repeat(100));
    let start = Instant::now();
    let errors = Validator::new(&schema).errors(&document);
    // The outermost is no key of its own, so that a reference to it leads nowhere.
    assert!(
        errors
            .iter()
            .all(|error| error.rule() == "cvc-identity-constraint.4.3")
    );
    assert!(start.elapsed() < Duration::from_mins(5));
}

#[test]
fn no_panic_over_damaged_documents() {
    let schema = schema(
        "<xs:element name='a'><xs:complexType mixed='true'><xs:choice minOccurs='0' maxOccurs='unbounded'><xs:element name='b' type='xs:int' nillable='true' default='1'/>\
         <xs:any namespace='##other' processContents='lax'/></xs:choice><xs:attribute name='c' type='xs:IDREFS'/></xs:complexType>\
         <xs:key name='k'><xs:selector xpath='.//*'/><xs:field xpath='@*|.'/></xs:key></xs:element>",
    );
    let good = instance(
        "<a c='x y'>text<b i:nil='true'/><b>12</b><o:o xmlns:o='o' i:type='x' z='1'>&amp;<![CDATA[]]></o:o><!-- c --></a>",
    );
    let validator = Validator::new(&schema).allowing_doctype();
    let bytes = good.as_bytes();
    for at in 0..bytes.len() {
        for byte in *b"<>&'/= x\0" {
            let mut damaged = bytes.to_vec();
            damaged[at] = byte;
            let damaged = String::from_utf8(damaged).expect("ASCII");
            let all = validator.errors(&damaged);
            assert_eq!(validator.validate(&damaged).err(), all.into_iter().next());
        }
        let _ = validator.errors(&good[..at]);
    }
}

#[test]
fn entities_do_not_grow() {
    let schema = schema("<xs:element name='a'/>");
    let mut document = "<!DOCTYPE a [<!ENTITY e0 'ha'>".to_owned();
    for n in 1..12 {
        let twice = format!("&e{};", n - 1).repeat(10);
        let _ = write!(document, "<!ENTITY e{n} '{twice}'>");
    }
    document.push_str("]><a>&e11;</a>");
    let error = Validator::new(&schema)
        .allowing_doctype()
        .validate(&document)
        .expect_err("too much");
    assert_eq!(error.rule(), "limit");
    invalid(&schema, &document, &[" xml"]);
}

/// Schemas are built from entities, too: more of them than the parser follows.
#[test]
fn entities_of_a_schema_are_written_out() {
    let load = |last: &str| {
        let mut text = String::from("<!DOCTYPE x [<!ENTITY e0 '[0-9]'>");
        for at in 1..14 {
            let _ = write!(text, "<!ENTITY e{at} '(&e{};|x)'>", at - 1);
        }
        let _ = write!(
            text,
            "]>\n<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\n\
             <xs:element name='a'><xs:simpleType><xs:restriction base='xs:string'>\
             <xs:pattern value='&e13;{last}'/></xs:restriction></xs:simpleType></xs:element></xs:schema>"
        );
        let mut sources = Sources::default();
        let source = sources.add("entities.xsd", text);
        let options = Options {
            doctype: true,
            ..Options::default()
        };
        let outcome = clacks_schema::load(&mut sources, &[source], &options);
        outcome.map_err(|found| found[0].render(&sources))
    };
    let schema = load("").expect("a schema");
    valid(&schema, "<a>7</a>");
    invalid(&schema, "<a>y</a>", &["/a cvc-pattern-valid"]);
    let report = load("[").expect_err("no pattern");
    assert!(report.contains("entities.xsd:3:"), "{report}");
    assert!(report.contains("([0-9]|x)"), "{report}");
}
