//! Wildcards, as generated code has them.

use clacks_xml::{
    AnyAttributes, AnyContent, AnyElement, AnyName, Content, Element, Error, Globals, Known,
    KnownType, Name, Namespaces, Process, Reader, Wildcard, Writer, check_attribute, check_content,
    from_envelope, from_xml, to_envelope, to_xml,
};
use clacks_xs::Id;

/// `xs:sequence` of an element `head` and any number of elements of other namespaces.
#[derive(Debug, PartialEq)]
struct Open {
    attributes: AnyAttributes,
    head: Option<String>,
    any: Vec<AnyElement>,
    tail: Option<AnyContent>,
}

const HEAD: Name = Name::new("urn:x", "head");
const TAIL: Name = Name::new("urn:x", "tail");
static OTHERS: Wildcard = Wildcard {
    namespaces: Namespaces::Not(&["", "urn:x"]),
    excluded: &[],
    process: Process::Lax,
};

impl Content for Open {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        let attributes = reader.any_attributes(&OTHERS)?;
        reader.end_attributes()?;
        let head = reader.optional(&HEAD)?;
        let any = reader.repeated_any(&OTHERS, 0, 3)?;
        let tail = reader.optional(&TAIL)?;
        reader.end()?;
        Ok(Self {
            attributes,
            head,
            any,
            tail,
        })
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        writer.any_attributes(&OTHERS, &self.attributes)?;
        writer.optional(HEAD, self.head.as_ref())?;
        writer.repeated_any(&OTHERS, &self.any, 0, 3)?;
        writer.optional(TAIL, self.tail.as_ref())
    }
}

impl Element for Open {
    const NAME: &'static Name = &Name::new("urn:x", "open");
    const GLOBALS: &'static Globals = &Globals {
        elements: &[
            Known {
                name: Name::new("urn:y", "id"),
                check: check_content::<Id>,
            },
            Known {
                name: Name::new("urn:y", "number"),
                check: check_content::<u8>,
            },
            Known {
                name: Name::new("urn:y", "strict"),
                check: check_content::<Strict>,
            },
        ],
        attributes: &[
            Known {
                name: Name::new("urn:y", "id"),
                check: check_attribute::<Id>,
            },
            Known {
                name: Name::new("urn:y", "on"),
                check: check_attribute::<bool>,
            },
        ],
        types: &[KnownType {
            name: Name::new("urn:y", "Number"),
            base: Name::new("http://www.w3.org/2001/XMLSchema", "unsignedByte"),
            check: check_content::<u8>,
        }],
        is_read_back: false,
    };
}

/// The content of `strict`: elements that must be declared.
#[derive(Debug)]
struct Strict;

static STRICT: Wildcard = Wildcard {
    namespaces: Namespaces::Of(&["urn:y", ""]),
    excluded: &[],
    process: Process::Strict,
};

impl Content for Strict {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        reader.any_attributes(&STRICT)?;
        reader.end_attributes()?;
        reader.repeated_any(&STRICT, 0, usize::MAX)?;
        reader.end()?;
        Ok(Self)
    }

    fn write<'w>(&'w self, _: &mut Writer<'w>) -> Result<(), Error> {
        Ok(())
    }
}

fn open(content: &str) -> String {
    format!(
        "<open xmlns='urn:x' xmlns:y='urn:y' xmlns:xs='http://www.w3.org/2001/XMLSchema' \
         xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>\n{content}</open>"
    )
}

#[track_caller]
fn assert_same(xml: &str) -> (Open, String) {
    let read: Open = from_xml(xml).unwrap_or_else(|error| panic!("{error}"));
    let written = to_xml(&read).unwrap_or_else(|error| panic!("{error}"));
    let again: Open = from_xml(&written).unwrap_or_else(|error| panic!("{error}\n{written}"));
    assert_eq!(read, again, "{written}");
    assert_eq!(to_xml(&again).as_ref(), Ok(&written));
    let envelope = to_envelope(&read).unwrap_or_else(|error| panic!("{error}"));
    let again: Open = from_envelope(&envelope).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(read, again, "{envelope}");
    (read, written)
}

#[track_caller]
fn assert_wrong(content: &str, message: &str) {
    match from_xml::<Open>(&open(content)) {
        Ok(read) => panic!("{read:?}"),
        Err(error) => assert_eq!(error.to_string(), message),
    }
}

#[test]
fn elements_are_kept_as_they_are() {
    let (read, written) = assert_same(&open(
        "<head>h</head><z:a xmlns:z='urn:z' b='&quot;1' z:c='2'>one<!-- not kept -->\
         <b xmlns=''>two</b>th&lt;<![CDATA[ree]]></z:a>",
    ));
    assert_eq!(
        written,
        "<open xmlns=\"urn:x\"><head>h</head><z:a xmlns:z=\"urn:z\" b=\"&quot;1\" z:c=\"2\">one\
         <b xmlns=\"\">two</b>th&lt;ree</z:a></open>"
    );
    let first = &read.any[0];
    assert_eq!(first.name, AnyName::new("urn:z", "a"));
    assert_eq!(first.content.text(), "oneth<ree");
    assert_eq!(first.content.attributes.get("urn:z", "c"), Some("2"));
    let inner: Vec<_> = first.content.elements().collect();
    assert_eq!((inner.len(), inner[0].name.namespace()), (1, ""));
}

#[test]
fn prefixes_do_not_count_when_compared() {
    let read = |xml| from_xml::<Open>(xml);
    let one = read("<open xmlns='urn:x'><a xmlns='urn:z' b='1' c='2'/></open>");
    let other = read("<p:open xmlns:p='urn:x'><z:a xmlns:z='urn:z' c='2' b='1'/></p:open>");
    assert_eq!(one, other);
    assert_ne!(
        one,
        read("<open xmlns='urn:x'><a xmlns='urn:w' b='1' c='2'/></open>")
    );
    assert_ne!(
        one,
        read("<open xmlns='urn:x'><a xmlns='urn:z' b='1' c='3'/></open>")
    );
}

#[test]
fn what_prefixes_in_values_stand_for_is_kept() {
    let (read, written) = assert_same(
        "<open xmlns='urn:x' xmlns:p='urn:p' xmlns:q='urn:q' xmlns:z='urn:z' z:on='q:n'>\
         <z:a b='p:n'>/p:x[1] </z:a><z:c xmlns:p='urn:r'><z:d>p:n</z:d></z:c></open>",
    );
    assert_eq!(
        written,
        "<open xmlns=\"urn:x\" xmlns:q=\"urn:q\" xmlns:z=\"urn:z\" z:on=\"q:n\">\
         <z:a xmlns:p=\"urn:p\" b=\"p:n\">/p:x[1] </z:a>\
         <z:c xmlns:p=\"urn:r\"><z:d>p:n</z:d></z:c></open>"
    );
    let bindings: Vec<_> = read.attributes.bindings().collect();
    assert_eq!(bindings, [("q", "urn:q")]);
}

#[test]
fn the_default_namespace_of_values_is_kept() {
    // The names in the values have no namespace.
    let (_, written) = assert_same(
        "<p:open xmlns:p='urn:x' xmlns:z='urn:z' z:on='name'><z:a b='name'/>\
         <z:c>No name</z:c></p:open>",
    );
    assert_eq!(
        written,
        "<n19:open xmlns:n19=\"urn:x\" xmlns:z=\"urn:z\" z:on=\"name\">\
         <z:a b=\"name\"/><z:c>No name</z:c></n19:open>"
    );
    // Here they have that of the default.
    let (_, written) = assert_same(
        "<p:open xmlns:p='urn:x' xmlns='urn:d'><z:a xmlns:z='urn:z' b='name'>a b</z:a></p:open>",
    );
    assert_eq!(
        written,
        "<open xmlns=\"urn:x\"><z:a xmlns=\"urn:d\" xmlns:z=\"urn:z\" b=\"name\">a b</z:a></open>"
    );
}

#[test]
fn what_is_declared_is_checked() {
    assert_same(&open(
        "<y:number>7</y:number><y:unknown>x<y:number> 255 </y:number></y:unknown>",
    ));
    assert_wrong(
        "<y:number>256</y:number>",
        "2:11: /open/number: \"256\" is too large a value of xs:unsignedByte, expected an \
         integer from 0 to 255 [cvc-maxInclusive-valid]",
    );
    assert_wrong(
        "<y:unknown>x<y:number>x</y:number></y:unknown>",
        "2:23: /open/unknown/number: \"x\" is not a value of xs:unsignedByte, expected an \
         integer from 0 to 255 [cvc-datatype-valid.1.2.1]",
    );
    assert_wrong(
        "<y:unknown><y:a y:on='2'/></y:unknown>",
        "2:17: /open/unknown/a/@y:on: \"2\" is not a value of xs:boolean, expected true, false, \
         1 or 0 [cvc-datatype-valid.1.2.1]",
    );
}

#[test]
fn strict_wildcards_want_declarations() {
    assert_same(&open(
        "<y:strict y:on='1'><y:number>1</y:number><y:strict/></y:strict>",
    ));
    assert_same(&open("<y:strict><y:a xsi:type='xs:int'>1</y:a></y:strict>"));
    assert_wrong(
        "<y:strict><y:unknown/></y:strict>",
        "2:11: /open/strict/unknown: there is no declaration of the element <unknown> \
         [cvc-assess-elt.1]",
    );
    assert_wrong(
        "<y:strict><z xmlns='urn:z'/></y:strict>",
        "2:11: /open/strict/z: the element <z> does not belong here, expected an element that a \
         wildcard allows [cvc-complex-type.2.4.a]",
    );
    assert_wrong(
        "<y:strict y:off='1'/>",
        "2:11: /open/strict/@y:off: the attribute `y:off` has no declaration \
         [cvc-complex-type.3.2.2]",
    );
    assert_wrong(
        "<y:strict><y:a xsi:type='y:None'/></y:strict>",
        "2:16: /open/strict/a/@xsi:type: there is no type \"None\" [cvc-elt.4.2]",
    );
}

#[test]
fn elements_say_their_types() {
    assert_same(&open(
        "<y:a xsi:type='y:Number'>1</y:a><y:b xsi:type='xs:QName'>y:b</y:b>",
    ));
    assert_same(&open("<y:a xsi:type='y:Unknown'><y:b/></y:a>"));
    for (ty, rule) in [
        ("y:Number", "cvc-datatype-valid.1.2.1"),
        ("xs:date", "cvc-datatype-valid.1.2.1"),
    ] {
        let wrong = open(&format!("<y:a xsi:type='{ty}'>x</y:a>"));
        assert_eq!(from_xml::<Open>(&wrong).map_err(|e| e.rule()), Err(rule));
    }
    assert_wrong(
        "<y:a xsi:type='z:Unknown'/>",
        "2:6: /open/a/@xsi:type: the prefix \"z\" is not bound to a namespace \
         [cvc-datatype-valid.1.2.1]",
    );
}

#[test]
fn anything_has_any_content() {
    let (read, _) =
        assert_same(&open("<tail a='1' xsi:type='xs:int'> 7 </tail>").replace(" a='1'", ""));
    let tail = read.tail.expect("a tail");
    assert_eq!(tail.attributes.len(), 1);
    assert_eq!(tail.text(), " 7 ");
    let (read, written) = assert_same(&open(
        "<tail a='y:b'>b<y:c y:d='1'/>c<y:number>1</y:number></tail>",
    ));
    assert_eq!(read.tail.map(|tail| tail.children.len()), Some(4));
    assert_eq!(
        written,
        "<open xmlns=\"urn:x\"><tail xmlns:y=\"urn:y\" a=\"y:b\">b<y:c y:d=\"1\"/>c\
         <y:number>1</y:number></tail></open>"
    );
    let wrong = from_xml::<Open>(&open("<tail xsi:type='y:None'/>")).map_err(|e| e.rule());
    assert_eq!(wrong, Err("cvc-elt.4.2"));
    let wrong = from_xml::<Open>(&open("<tail xsi:nil='true'/>")).map_err(|e| e.rule());
    assert_eq!(wrong, Err("cvc-elt.3.1"));
    let wrong = from_xml::<Open>(&open("<tail xsi:type='xs:int' a=''>1</tail>"));
    assert_eq!(wrong.map_err(|e| e.rule()), Err("cvc-type.3.1.1"));
}

#[test]
fn wildcards_have_their_namespaces_and_numbers() {
    assert_wrong(
        "<a xmlns='urn:x'/>",
        "2:1: /open/a: the element <a> does not belong here, expected one of <head>, <tail>, an \
         element that a wildcard allows [cvc-complex-type.2.4.a]",
    );
    assert_wrong(
        "<y:a/><y:a/><y:a/><y:a/>",
        "2:19: /open/a[4]: the element <a> does not belong here, expected <tail> \
         [cvc-complex-type.2.4.a]",
    );
    let xml = "<open xmlns='urn:x' a='1'/>";
    assert_eq!(
        from_xml::<Open>(xml).map_err(|e| e.rule()),
        Err("cvc-complex-type.3.2.2")
    );
    // No name that XML has, where no name of the schema is asked for.
    assert_wrong("<y:-a/>", "2:1: /open: \"y:-a\" is not a name [xml]");
}

#[test]
fn nested_deep_it_is_read_twice_at_most() {
    let depth = 60;
    let many = "<y:number>1</y:number>".repeat(10_000);
    let inner = "<y:strict>".repeat(depth) + &many + &"</y:strict>".repeat(depth);
    let started = std::time::Instant::now();
    let (read, _) = assert_same(&open(&inner));
    assert_eq!(read.any.len(), 1);
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
    let too_deep = "<y:a>".repeat(300) + &"</y:a>".repeat(300);
    assert_eq!(
        from_xml::<Open>(&open(&too_deep)).map_err(|e| e.rule()),
        Err("limit")
    );
}

#[test]
fn a_long_namespace_is_kept_once() {
    let namespace = "x".repeat(1 << 20);
    let many = "<l:a/>".repeat(20_000);
    let xml = format!("<y:a xmlns:l='{namespace}'>{many}</y:a>");
    let read: Open = from_xml(&open(&xml)).expect("valid");
    let children = &read.any[0].content.children;
    assert_eq!(children.len(), 20_000);
}

#[test]
fn what_was_made_by_hand_is_checked_when_it_is_written() {
    let made = |element: AnyElement| Open {
        attributes: AnyAttributes::new(),
        head: None,
        any: vec![element],
        tail: None,
    };
    let mut number = AnyElement::new(AnyName::new("urn:y", "number"));
    number.content.push_text("12");
    assert_eq!(
        to_xml(&made(number.clone())).as_deref(),
        Ok("<open xmlns=\"urn:x\"><number xmlns=\"urn:y\">12</number></open>")
    );
    number.content.push_text("x");
    assert_eq!(
        to_xml(&made(number)).map_err(|e| e.to_string()),
        Err(
            "/open/number: \"12x\" is not a value of xs:unsignedByte, expected an integer from 0 \
             to 255 [cvc-datatype-valid.1.2.1]"
                .to_owned()
        )
    );
    for (name, rule) in [
        (AnyName::new("urn:x", "a"), "cvc-complex-type.2.4.a"),
        (AnyName::new("urn:y", "a b"), "xml-names"),
        (AnyName::new("", "a"), "cvc-complex-type.2.4.a"),
    ] {
        let error = to_xml(&made(AnyElement::new(name))).map_err(|e| e.rule());
        assert_eq!(error, Err(rule));
    }
    let mut element = AnyElement::new(AnyName::new("urn:y", "a").with_prefix("q:"));
    for namespace in [
        "urn:a",
        "urn:b",
        "urn:y",
        "http://www.w3.org/XML/1998/namespace",
    ] {
        let name = AnyName::new(namespace, "c").with_prefix("p");
        element.content.attributes.insert(name, namespace);
    }
    element.content.attributes.bind("k", "urn:k");
    element.content.attributes.bind("xmlns", "urn:l");
    let (read, written) = assert_same(&to_xml(&made(element.clone())).expect("valid"));
    assert_eq!(read, made(element), "{written}");
    let mut element = AnyElement::new(AnyName::new("urn:y", "a"));
    element
        .content
        .attributes
        .insert(AnyName::new("", "xmlns"), "urn:z");
    assert_eq!(
        to_xml(&made(element)).map_err(|e| e.rule()),
        Err("xml-names")
    );
    let mut twice = made(AnyElement::new(AnyName::new("urn:y", "a")));
    twice
        .attributes
        .insert(AnyName::new("urn:y", "on"), "maybe");
    assert_eq!(
        to_xml(&twice).map_err(|e| e.rule()),
        Err("cvc-datatype-valid.1.2.1")
    );
}

#[test]
fn identifiers_in_what_is_declared_count_once() {
    assert_same(&open("<y:id>a</y:id><y:u><y:u y:id='b'/></y:u>"));
    let twice = open("<y:u><y:id>a</y:id></y:u><y:u y:id='a'/>");
    assert_eq!(
        from_xml::<Open>(&twice).map_err(|e| e.rule()),
        Err("cvc-id.2")
    );
    let xml = "<open xmlns='urn:x' xmlns:y='urn:y' y:id='a'/>";
    assert!(from_xml::<Open>(xml).is_ok());
}
