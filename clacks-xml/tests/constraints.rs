//! Default and fixed values, and identity constraints, as generated code has them.

use clacks_xml::{
    AnyContent, AnySimple, Constraint, Content, Element, Error, Globals, IdentityConstraint,
    IdentityKind, Known, MixedText, Name, NameTest, Nillable, Path, Reader, Writer, check_content,
    from_xml, to_xml,
};
use clacks_xs::{Decimal, ExpandedName};

const fn name(local: &'static str) -> Name {
    Name::new("urn:x", local)
}

static ONE: Constraint = Constraint::default("1.0");
static TWO: Constraint = Constraint::fixed("2");
static QNAME: Constraint = Constraint::fixed("p:a").with_bindings(&[("p", "urn:p")]);
static TEXT: Constraint = Constraint::fixed("some text");

#[derive(Debug, PartialEq)]
struct Values {
    one: Decimal,
    two: Decimal,
    ones: Vec<Decimal>,
    pair: Option<Nillable<Decimal>>,
    name: Option<ExpandedName>,
    mixed: Option<Mixed>,
    word: Option<String>,
}

#[derive(Debug, PartialEq)]
struct Mixed(MixedText);

impl Content for Mixed {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        reader.end_attributes()?;
        reader.start_mixed();
        while reader.optional::<String>(&const { name("b") })?.is_some() {}
        reader.end_mixed().map(Self)
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        writer.mixed(&self.0);
        Ok(())
    }
}

impl Content for Values {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        let one = reader.attribute_with(&Name::new("", "one"), &ONE)?;
        let two = reader.attribute_with(&Name::new("", "two"), &TWO)?;
        reader.end_attributes()?;
        let ones = reader.repeated_with(&const { name("one") }, 0, 9, &ONE)?;
        let pair = reader.optional_with(&const { name("pair") }, &TWO)?;
        let qname = reader.optional_with(&const { name("name") }, &QNAME)?;
        let mixed = reader.optional_with(&const { name("mixed") }, &TEXT)?;
        let word = reader.optional_with(&const { name("word") }, &ONE)?;
        reader.end()?;
        Ok(Self {
            one,
            two,
            ones,
            pair,
            name: qname,
            mixed,
            word,
        })
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        writer.attribute_with(Name::new("", "one"), &self.one, &ONE)?;
        writer.attribute_with(Name::new("", "two"), &self.two, &TWO)?;
        writer.repeated_with(name("one"), &self.ones, 0, 9, &ONE)?;
        writer.optional_with(name("pair"), self.pair.as_ref(), &TWO)?;
        writer.optional_with(name("name"), self.name.as_ref(), &QNAME)?;
        writer.optional_with(name("mixed"), self.mixed.as_ref(), &TEXT)?;
        writer.optional_with(name("word"), self.word.as_ref(), &ONE)
    }
}

impl Element for Values {
    const NAME: &'static Name = &name("values");
}

fn values(rest: &str) -> Result<Values, Error> {
    from_xml(&format!(
        "<values xmlns='urn:x' xmlns:q='urn:p' \
         xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'{rest}</values>"
    ))
}

#[test]
fn what_is_not_there_has_its_default() {
    let read = values("><one/><one><!-- nothing --></one><one>3</one><pair/><name/><mixed/>");
    let read = read.unwrap_or_else(|error| panic!("{error}"));
    let decimal = |text: &str| text.parse::<Decimal>().expect("a decimal");
    assert_eq!((&read.one, &read.two), (&decimal("1"), &decimal("2")));
    assert_eq!(read.ones, [decimal("1"), decimal("1"), decimal("3")]);
    assert_eq!(read.pair, Some(Nillable::Value(decimal("2"))));
    let name = read.name.as_ref().map(ToString::to_string);
    assert_eq!(name.as_deref(), Some("{urn:p}a"));
    let runs = read.mixed.as_ref().map(|mixed| mixed.0.runs().len());
    assert_eq!(runs, Some(1));
    let written = to_xml(&read).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(from_xml(&written), Ok(read));
}

#[test]
fn fixed_values_are_the_same_value() {
    for right in [
        " two=' 2.00 '>",
        "><pair>2.0</pair>",
        "><name>q:a</name>",
        "><mixed>some text</mixed>",
    ] {
        assert!(values(right).is_ok(), "{right}");
    }
    for (wrong, rule) in [
        (" two='3'>", "cvc-au"),
        (" two='x'>", "cvc-datatype-valid.1.2.1"),
        ("><pair>3</pair>", "cvc-elt.5.2.2.2.2"),
        ("><pair xsi:nil='true'/>", "cvc-elt.3.2.2"),
        ("><name>a</name>", "cvc-elt.5.2.2.2.2"),
        ("><mixed>text</mixed>", "cvc-elt.5.2.2.2.1"),
        ("><mixed><b/></mixed>", "cvc-elt.5.2.2.1"),
        ("><one> </one>", "cvc-datatype-valid.1.2.1"),
    ] {
        assert_eq!(values(wrong).map_err(|e| e.rule()), Err(rule), "{wrong}");
    }
    let error = values("><pair>3</pair>").expect_err("another value");
    assert_eq!(
        error.to_string(),
        "1:99: /values/pair: the value is not the fixed one, expected \"2\" [cvc-elt.5.2.2.2.2]"
    );
}

#[test]
fn values_are_checked_when_they_are_written() {
    let read = values("><pair/>").expect("valid");
    let wrong = Values {
        pair: Some(Nillable::Value(read.one.clone())),
        ..values(">").expect("valid")
    };
    let error = to_xml(&wrong).expect_err("another value");
    assert_eq!(
        (error.rule(), error.path()),
        ("cvc-elt.5.2.2.2.2", "/values/pair")
    );
    let wrong = Values {
        two: read.one,
        ..values(">").expect("valid")
    };
    let error = to_xml(&wrong).expect_err("another value");
    assert_eq!((error.rule(), error.path()), ("cvc-au", "/values/@two"));
    let empty = Values {
        word: Some(String::new()),
        ..values(">").expect("valid")
    };
    assert_eq!(to_xml(&empty).map_err(|e| e.rule()), Err("cvc-elt.5.1.1"));
}

/// A document of parts with a key, references to them, and what is unique among them.
#[derive(Debug, PartialEq)]
struct Store {
    parts: Vec<Part>,
    orders: Vec<Nillable<Decimal>>,
    any: Option<AnyContent>,
}

#[derive(Debug, PartialEq)]
struct Part {
    number: Option<Decimal>,
    label: Vec<String>,
}

static KEYS: [IdentityConstraint<'static>; 3] = [
    IdentityConstraint::new(
        0,
        "part",
        IdentityKind::Key,
        &[Path::new(true, &[NameTest::Name("urn:x", "part")], None)],
        &[&[Path::new(false, &[], Some(NameTest::Name("", "number")))]],
    ),
    IdentityConstraint::new(
        1,
        "order",
        IdentityKind::KeyRef(0),
        &[Path::new(false, &[NameTest::Name("urn:x", "order")], None)],
        &[&[Path::new(false, &[], None)]],
    ),
    IdentityConstraint::new(
        2,
        "label",
        IdentityKind::Unique,
        &[Path::new(false, &[NameTest::Any], None)],
        &[&[Path::new(false, &[NameTest::Name("urn:x", "label")], None)]],
    ),
];

impl Content for Part {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        let number = reader.attribute(&Name::new("", "number"))?;
        reader.end_attributes()?;
        let label = reader.repeated(&const { name("label") }, 0, 9)?;
        reader.end()?;
        Ok(Self { number, label })
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        writer.optional_attribute(Name::new("", "number"), self.number.as_ref())?;
        writer.repeated(name("label"), &self.label, 0, 9)
    }
}

impl Content for Store {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        reader.identity(&KEYS);
        reader.end_attributes()?;
        let parts = reader.repeated(&const { name("part") }, 0, usize::MAX)?;
        let orders = reader.repeated(&const { name("order") }, 0, usize::MAX)?;
        let any = reader.optional(&const { name("any") })?;
        reader.end()?;
        Ok(Self { parts, orders, any })
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        writer.repeated(name("part"), &self.parts, 0, usize::MAX)?;
        writer.repeated(name("order"), &self.orders, 0, usize::MAX)?;
        writer.optional(name("any"), self.any.as_ref())
    }
}

impl Element for Store {
    const NAME: &'static Name = &name("store");
    const GLOBALS: &'static Globals = &Globals {
        elements: &[Known {
            name: name("part"),
            check: check_content::<Part>,
        }],
        is_read_back: true,
        ..Globals::NONE
    };
}

fn store(content: &str) -> Result<Store, Error> {
    from_xml(&format!(
        "<store xmlns='urn:x' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>{content}</store>"
    ))
}

#[test]
fn keys_and_references_hold() {
    for right in [
        "",
        "<part number='1'/><part number='2'/><order>2.0</order><order>01</order>",
        "<part number='1'><label>a</label></part><part number='2'/><part number='3'/>",
        "<order>5</order><any><a xmlns=''><part xmlns='urn:x' number='5'/></a></any>",
        "<part number='1'/><order xsi:nil='true'/>",
    ] {
        let read = store(right).unwrap_or_else(|error| panic!("{right}: {error}"));
        let written = to_xml(&read).unwrap_or_else(|error| panic!("{right}: {error}"));
        assert_eq!(from_xml(&written), Ok(read));
    }
    for (wrong, message) in [
        (
            "<part number='1'/><part number='1.0'/>",
            "1:94: /store/part[2]: `part` has the same values as another one \
             [cvc-identity-constraint.4.2.2]",
        ),
        (
            "<part/>",
            "1:76: /store/part: a field of the key `part` is missing \
             [cvc-identity-constraint.4.2.1]",
        ),
        (
            "<part number='1'/><order>2</order>",
            "1:94: /store/order: `order` refers to a key that is not there \
             [cvc-identity-constraint.4.3]",
        ),
        (
            "<part number='1'><label>a</label></part><part number='2'><label>a</label></part>",
            "1:116: /store/part[2]: `label` has the same values as another one \
             [cvc-identity-constraint.4.1]",
        ),
        (
            "<part number='1'><label>a</label><label>b</label></part>",
            "1:109: /store/part/label[2]: a field of `label` is there more than once \
             [cvc-identity-constraint.3]",
        ),
        (
            "<any><a xmlns=''><part xmlns='urn:x' number='5'/><part xmlns='urn:x' number='5'/></a></any>",
            "1:125: /store/any/a/part[2]: `part` has the same values as another one \
             [cvc-identity-constraint.4.2.2]",
        ),
    ] {
        let error = store(wrong).expect_err(wrong);
        assert_eq!(error.to_string(), message);
    }
}

#[test]
fn keys_are_checked_when_they_are_written() {
    let mut read = store("<part number='1'/><part number='2'/>").expect("valid");
    let number = read.parts[0].number.clone();
    read.parts[1].number = number;
    let error = to_xml(&read).expect_err("twice");
    assert_eq!(
        (error.to_string(), error.position()),
        (
            "/store/part[2]: `part` has the same values as another one \
             [cvc-identity-constraint.4.2.2]"
                .to_owned(),
            None
        )
    );
}

/// Elements of any type that have a fixed value, or a default.
#[derive(Debug, PartialEq)]
struct Open {
    fixed: Option<AnyContent>,
    simple: Option<AnySimple>,
    default: Option<AnyContent>,
    size: Option<Decimal>,
}

impl Content for Open {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        reader.end_attributes()?;
        let fixed = reader.optional_with(&const { name("fixed") }, &TEXT)?;
        let simple = reader.optional_with(&const { name("simple") }, &TEXT)?;
        let default = reader.optional_with(&const { name("default") }, &ONE)?;
        let size = reader.optional_with(&const { name("size") }, &TWO)?;
        reader.end()?;
        Ok(Self {
            fixed,
            simple,
            default,
            size,
        })
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        writer.optional_with(name("fixed"), self.fixed.as_ref(), &TEXT)?;
        writer.optional_with(name("simple"), self.simple.as_ref(), &TEXT)?;
        writer.optional_with(name("default"), self.default.as_ref(), &ONE)?;
        writer.optional_with(name("size"), self.size.as_ref(), &TWO)
    }
}

impl Element for Open {
    const NAME: &'static Name = &name("open");
}

#[test]
fn values_of_any_type_have_defaults_and_are_fixed() {
    let xsi = "xmlns:i='http://www.w3.org/2001/XMLSchema-instance' \
               xmlns:d='http://www.w3.org/2001/XMLSchema'";
    let open =
        |content: &str| from_xml::<Open>(&format!("<open xmlns='urn:x' {xsi}>{content}</open>"));
    let read = open("<fixed/><simple/><default/><size i:type='d:integer'/>").expect("valid");
    assert_eq!(read.fixed.map(|it| it.text()).as_deref(), Some("some text"));
    assert_eq!(
        read.simple.map(|it| it.text()).as_deref(),
        Some("some text")
    );
    assert_eq!(read.default.map(|it| it.text()).as_deref(), Some("1.0"));
    assert_eq!(read.size, Some(Decimal::from(2)));
    assert!(open("<fixed>some text</fixed><simple>some text</simple>").is_ok());
    for (wrong, rule) in [
        ("<fixed>other text</fixed>", "cvc-elt.5.2.2.2.1"),
        ("<fixed><a/></fixed>", "cvc-elt.5.2.2.1"),
        ("<simple> some text</simple>", "cvc-elt.5.2.2.2.1"),
        ("<size i:type='d:integer'>3</size>", "cvc-elt.5.2.2.2.2"),
    ] {
        assert_eq!(
            open(wrong).map_err(|error| error.rule()),
            Err(rule),
            "{wrong}"
        );
    }
    let value = Open {
        fixed: None,
        simple: Some(AnySimple::new("other text")),
        default: None,
        size: None,
    };
    assert!(to_xml(&value).is_err());
}
