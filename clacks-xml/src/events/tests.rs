use std::fmt::Write as _;

use super::{Event, Events};
use crate::{Doctype, Error, ErrorKind};

/// The events in one line, such as `<{urn:x}a b=1>text</>`.
fn shown(events: &mut Events<'_>) -> Result<String, Error> {
    let mut out = String::new();
    loop {
        match events.next()? {
            Event::Start { prefix, local } => {
                let namespace = events.namespace(prefix).expect("a bound prefix");
                let _ = write!(out, "<{}{local}", braced(namespace));
                for attribute in events.attributes() {
                    let namespace = braced(attribute.namespace);
                    let _ = write!(out, " {namespace}{}={}", attribute.local, attribute.value);
                }
                out.push('>');
            }
            Event::Text(text) => out += &text,
            Event::End => out += "</>",
            Event::Eof => return Ok(out),
        }
    }
}

fn braced(namespace: &str) -> String {
    match namespace {
        "" => String::new(),
        uri => format!("{{{uri}}}"),
    }
}

fn plain(document: &str) -> Result<String, Error> {
    shown(&mut Events::new(document)?)
}

fn with_doctype(document: &str) -> Result<String, Error> {
    let doctype = Doctype::of(document)?;
    shown(&mut Events::with_doctype(document, &doctype)?)
}

#[track_caller]
fn reads(document: &str, events: &str) {
    assert_eq!(
        with_doctype(document).expect(document),
        events,
        "{document}"
    );
}

#[track_caller]
fn refuses(document: &str, message: &str, offset: usize) {
    let error = with_doctype(document).expect_err(document);
    assert!(error.message().contains(message), "{document}: {error}");
    assert_eq!(
        error.position().map(|at| at.offset),
        Some(offset),
        "{document}: {error}"
    );
}

#[test]
fn a_document_is_its_tags_and_its_text() {
    let document = "\u{feff}<?xml version='1.0'?><!-- c --><a xmlns='u' xmlns:p='v' p:b='&lt;\n'>\
        x<![CDATA[<y>]]>&#x7A;\r\n<p:c/><d xmlns=''/></a>\n<?pi?>";
    let events = "<{u}a {v}b=< >x<y>z\n<{v}c></><d></></>";
    assert_eq!(plain(document).expect("well-formed"), events);
}

#[test]
fn an_error_has_its_place() {
    let error = plain("<a>\n <b/>\n <b><c></b></a>").expect_err("not well-formed");
    let at = error.position().expect("a place");
    assert_eq!((error.path(), at.line, at.column), ("/a/b[2]/c", 3, 8));
    let mut events = Events::new("<a><b c='1'/></a>").expect("characters");
    let _ = (events.next(), events.next());
    let (name, offset) = events
        .attributes()
        .map(|a| (a.name, a.offset))
        .next()
        .expect("one");
    let error = events.at_attribute(name, offset, Error::new(ErrorKind::Value, "r", "m"));
    assert_eq!(error.to_string(), "1:7: /a/b/@c: m [r]");
}

#[test]
fn what_is_not_well_formed() {
    for document in [
        "",
        " ",
        "x",
        "<a>",
        "</a>",
        "<a></b>",
        "<a/><b/>",
        "<a/>x",
        "<a/>&lt;",
        "<a b='1' b='2'/>",
        "<p:a/>",
        "<a p:b='1'/>",
        "<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/>",
        "<1/>",
        "<a 1='2'/>",
        "<a:/>",
        "<a>&b;</a>",
        "<a b='&b;'/>",
        "<a b='<'/>",
        "<a>]]></a>",
        "<a>\u{1}</a>",
        "<!DOCTYPE a><a/>",
        "<?xml version='1.1'?><a/>",
        "<a b=1/>",
        "<a b='1'c='2'/>",
    ] {
        assert!(plain(document).is_err(), "{document}");
    }
}

#[test]
fn depth_and_numbers_are_bounded() {
    let deep = format!("{}{}", "<a>".repeat(257), "</a>".repeat(257));
    assert_eq!(plain(&deep).expect_err("too deep").rule(), "limit");
    let many: Vec<_> = (0..257).map(|n| format!(" a{n}='1'")).collect();
    let many = many.concat();
    assert_eq!(
        plain(&format!("<a{many}/>")).expect_err("too many").rule(),
        "limit"
    );
}

#[test]
fn prefixes_are_bound_until_the_end_was_seen() {
    let mut events = Events::new("<a><b xmlns:p='u'>p:x</b></a>").expect("characters");
    while events.next().expect("well-formed") != Event::End {}
    assert_eq!(events.namespace("p"), Some("u"));
    assert_eq!(events.next().expect("well-formed"), Event::End);
    assert_eq!(events.namespace("p"), None);
}

#[test]
fn entities_stand_for_text_and_elements() {
    reads(
        "<!DOCTYPE a [<!ENTITY e 'x&#38;lt;y'>]><a b='&e;'>&e;</a>",
        "<a b=x<y>x<y</>",
    );
    reads(
        "<!DOCTYPE a [<!ENTITY e '<b c=\"1\">&f;</b>'><!ENTITY f 'z'>]><a>&e;&e;</a>",
        "<a><b c=1>z</><b c=1>z</></>",
    );
    reads(
        "<!DOCTYPE a [<!ENTITY e '&#13;&#10;'>]><a b='&e;'>&e;</a>",
        "<a b= >\r\n</>",
    );
    reads(
        "<!DOCTYPE a [<!ENTITY e '1'><!ENTITY e '2'>]><a>&e;</a>",
        "<a>1</>",
    );
    reads(
        "<!DOCTYPE a [<!ENTITY % p \"<!ENTITY e '1'>\">%p;]><a>&e;</a>",
        "<a>1</>",
    );
}

#[test]
fn attributes_have_the_types_and_defaults_that_are_declared() {
    reads(
        "<!DOCTYPE a [<!ATTLIST a b NMTOKENS #IMPLIED c CDATA ' 1 ' d (x|y) #FIXED ' x '>]><a b=' 1  2 '/>",
        "<a b=1 2 c= 1  d=x></>",
    );
    reads(
        "<!DOCTYPE a [<!ATTLIST a b CDATA '1'>]><a b='2'><a/></a>",
        "<a b=2><a b=1></></>",
    );
    reads(
        "<!DOCTYPE a [<!ATTLIST p:a xmlns:p CDATA #FIXED 'u'>]><p:a/>",
        "<{u}a></>",
    );
}

#[test]
fn unparsed_entities_and_notations_are_known() {
    let document = "<!DOCTYPE a PUBLIC 'x' \"y\" [\n<!NOTATION n PUBLIC 'gif'>\
        <!ENTITY e SYSTEM 'e.gif' NDATA n><!ENTITY f SYSTEM 'f.xml'> <!ELEMENT a (b|c)*> ]\n><a/>";
    let doctype = Doctype::of(document).expect("well-formed");
    assert!(doctype.has_unparsed_entity("e") && !doctype.has_unparsed_entity("f"));
    assert!(doctype.has_notation("n") && !doctype.has_notation("e"));
    reads(document, "<a></>");
}

#[test]
fn nothing_outside_is_read() {
    let document = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>";
    refuses(document, "external", document.len() - 7);
    let document = "<!DOCTYPE a [<!ENTITY % p SYSTEM 'p'>%p;<!ENTITY e '1'>]><a>&e;</a>";
    refuses(document, "not declared", document.len() - 7);
}

#[test]
fn entities_that_would_grow_are_refused() {
    let mut laughs = "<!DOCTYPE a [<!ENTITY e0 'ha'>".to_owned();
    for n in 1..16 {
        let ten = format!("&e{};", n - 1).repeat(10);
        let _ = write!(laughs, "<!ENTITY e{n} '{ten}'>");
    }
    for body in ["<a>&e15;</a>", "<a b='&e15;'/>"] {
        let error = with_doctype(&format!("{laughs}]>{body}")).expect_err("too much");
        assert_eq!(error.rule(), "limit");
    }
    let error = with_doctype("<!DOCTYPE a [<!ENTITY e '&e;'>]><a>&e;</a>").expect_err("a circle");
    assert_eq!(error.rule(), "limit");
    let declarations: Vec<_> = (1..16)
        .map(|n| {
            format!(
                "<!ENTITY % p{n} '{}'>",
                format!("&#37;p{};", n - 1).repeat(10)
            )
        })
        .collect();
    let document = format!(
        "<!DOCTYPE a [<!ENTITY % p0 ''>{}%p15;]><a/>",
        declarations.concat()
    );
    assert_eq!(
        with_doctype(&document).expect_err("too much").rule(),
        "limit"
    );
}

#[test]
fn declarations_that_are_not_well_formed() {
    for subset in [
        "x",
        "<!ENTITY e>",
        "<!ENTITY e 'a' 'b'>",
        "<!ENTITY e a>",
        "<!ENTITYe 'a'>",
        "<!ENTITY e '&x'>",
        "<!ENTITY e '%p;'>",
        "<!ATTLIST a b 'x'>",
        "<!ATTLIST a b CDATA>",
        "<!ATTLIST a b (x y) 'x'>",
        "<!ATTLIST a b CDATA '<'>",
        "<!NOTATION n>",
        "<!ELEMENT a>",
        "%p;",
        "<!-- a -- b -->",
        "<?xml ?>",
    ] {
        let document = format!("<!DOCTYPE a [{subset}]><a/>");
        assert!(with_doctype(&document).is_err(), "{document}");
    }
    for document in [
        "<!DOCTYPE><a/>",
        "<!DOCTYPE a[]x><a/>",
        "<!DOCTYPE a SYSTEM><a/>",
        "<a/><!DOCTYPE a>",
        "<a><!DOCTYPE a></a>",
        "<!DOCTYPE a><!DOCTYPE a><a/>",
        "<!DOCTYPE a [<!ENTITY e '<b>'>]><a>&e;</b></a>",
        "<!DOCTYPE a [<!ENTITY e '</a>'>]><a>&e;",
    ] {
        assert!(with_doctype(document).is_err(), "{document}");
    }
}
