//! Names with prefixes in values, and identifiers.

use clacks_xml::{Content, Element, Error, Name, Reader, Writer, from_xml, to_xml};
use clacks_xs::{Entity, ExpandedName, Id, IdRef, IdRefs};

#[derive(Debug, Clone, Default, PartialEq)]
struct Sample {
    name: Option<ExpandedName>,
    other: Option<ExpandedName>,
    names: Vec<Vec<ExpandedName>>,
    ids: Vec<Item>,
    entity: Option<Entity>,
}

#[derive(Debug, Clone, Default, PartialEq)]
struct Item {
    id: Option<Id>,
    refs: Option<IdRefs>,
    id_of_parent: Vec<Id>,
    to: Option<IdRef>,
}

const fn name(local: &'static str) -> Name {
    Name::new("urn:x", local)
}

const OTHER: Name = Name::new("urn:o", "other");

impl Content for Sample {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        let attribute = reader.attribute(&Name::new("", "name"))?;
        let other = reader.attribute(&OTHER)?;
        reader.end_attributes()?;
        let names = reader.repeated(&const { name("names") }, 0, usize::MAX)?;
        let ids = reader.repeated(&const { name("item") }, 0, usize::MAX)?;
        let entity = reader.optional(&const { name("entity") })?;
        reader.end()?;
        Ok(Self {
            name: attribute,
            other,
            names,
            ids,
            entity,
        })
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        writer.optional_attribute(Name::new("", "name"), self.name.as_ref())?;
        writer.optional_attribute(OTHER, self.other.as_ref())?;
        writer.repeated(name("names"), &self.names, 0, usize::MAX)?;
        writer.repeated(name("item"), &self.ids, 0, usize::MAX)?;
        writer.optional(name("entity"), self.entity.as_ref())
    }
}

impl Content for Item {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        let id = reader.attribute(&Name::new("", "id"))?;
        let refs = reader.attribute(&Name::new("", "refs"))?;
        reader.end_attributes()?;
        let id_of_parent = reader.repeated(&const { name("id") }, 0, usize::MAX)?;
        let to = reader.optional(&const { name("to") })?;
        reader.end()?;
        Ok(Self {
            id,
            refs,
            id_of_parent,
            to,
        })
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        writer.optional_attribute(Name::new("", "id"), self.id.as_ref())?;
        writer.optional_attribute(Name::new("", "refs"), self.refs.as_ref())?;
        writer.repeated(name("id"), &self.id_of_parent, 0, usize::MAX)?;
        writer.optional(name("to"), self.to.as_ref())
    }
}

impl Element for Sample {
    const NAME: &'static Name = &name("sample");
}

fn sample(content: &str) -> Result<Sample, Error> {
    from_xml(&format!("<sample xmlns='urn:x'>{content}</sample>"))
}

fn expanded(namespace: Option<&str>, local: &str) -> ExpandedName {
    ExpandedName {
        namespace: namespace.map(str::to_owned),
        local: local.to_owned(),
    }
}

#[test]
fn names_are_what_their_prefixes_make_them() {
    let read: Sample = from_xml(
        "<x:sample xmlns:x='urn:x' name='x:a' xmlns='urn:d'><x:names xmlns:x='urn:x' \
         xmlns:y='urn:y'> y:a  b xml:c </x:names><x:names xmlns=''>b</x:names></x:sample>",
    )
    .expect("valid");
    assert_eq!(read.name, Some(expanded(Some("urn:x"), "a")));
    let xml = "http://www.w3.org/XML/1998/namespace";
    assert_eq!(
        read.names,
        [
            vec![
                expanded(Some("urn:y"), "a"),
                expanded(Some("urn:d"), "b"),
                expanded(Some(xml), "c")
            ],
            vec![expanded(None, "b")],
        ]
    );
    let written = to_xml(&read).expect("valid");
    assert_eq!(
        written,
        "<sample xmlns=\"urn:x\" name=\"a\">\
         <names xmlns:n37=\"urn:y\" xmlns:n55=\"urn:d\">n37:a n55:b xml:c</names>\
         <n105:names xmlns=\"\" xmlns:n105=\"urn:x\">b</n105:names></sample>"
    );
    assert_eq!(from_xml(&written), Ok(read));
}

#[test]
fn names_without_a_namespace_can_be_anywhere() {
    let names = || vec![expanded(None, "é"), expanded(Some("urn:<&\""), "b")];
    let value = Sample {
        name: Some(expanded(None, "a")),
        other: Some(expanded(Some("urn:o"), "a")),
        names: vec![names(), vec![], names()],
        ..Sample::default()
    };
    let written = to_xml(&value).expect("valid");
    assert_eq!(from_xml::<Sample>(&written), Ok(value), "{written}");
}

#[test]
fn names_of_the_default_namespace_have_no_prefix_unless_others_have_none() {
    let own = || expanded(Some("urn:x"), "a");
    let mut value = Sample {
        name: Some(own()),
        names: vec![vec![own()], vec![own(), expanded(None, "b")]],
        ..Sample::default()
    };
    let written = to_xml(&value).expect("valid");
    assert!(written.contains(" name=\"n21:a\""), "{written}");
    assert_eq!(from_xml(&written), Ok(value.clone()));
    value.names.truncate(1);
    let written = to_xml(&value).expect("valid");
    assert_eq!(
        written,
        "<sample xmlns=\"urn:x\" name=\"a\"><names>a</names></sample>"
    );
    assert_eq!(from_xml(&written), Ok(value.clone()));
    value.other = Some(expanded(None, "b"));
    let written = to_xml(&value).expect("valid");
    assert_eq!(from_xml(&written), Ok(value), "{written}");
}

#[test]
fn what_is_no_name_is_refused() {
    for (xml, message) in [
        (
            "<names>y:a</names>",
            "1:30: /sample/names: the prefix \"y\" is not bound to a namespace, expected a \
             declaration such as xmlns:y=\"…\" [cvc-datatype-valid.1.2.1]",
        ),
        (
            "<names>a:b:c</names>",
            "1:30: /sample/names: \"a:b:c\" is not a value of xs:QName, expected a name with or \
             without a prefix, such as po:total [cvc-datatype-valid.1.2.1]",
        ),
    ] {
        let error = sample(xml).expect_err(xml);
        assert_eq!(error.to_string(), message);
    }
    for name in [expanded(Some("urn:x"), "a:b"), expanded(Some(""), "a")] {
        let value = Sample {
            names: vec![vec![name.clone()]],
            ..Sample::default()
        };
        let error = to_xml(&value).map_err(|e| e.rule());
        assert_eq!(error, Err("cvc-datatype-valid.1.2.1"));
        let value = Sample {
            other: Some(name),
            ..Sample::default()
        };
        let error = to_xml(&value).expect_err("no name");
        assert_eq!(error.path(), "/sample/@other");
    }
}

#[test]
fn names_do_not_grow_a_document_without_bounds() {
    let namespace = "y".repeat(100_000);
    let names = "y:a ".repeat(50_000);
    let xml = format!("<names xmlns:y='{namespace}'>{names}</names>");
    assert_eq!(sample(&xml).map_err(|e| e.rule()), Err("limit"));
    let names = "y:a ".repeat(100);
    let xml = format!("<names xmlns:y='{namespace}'>{names}</names>");
    assert_eq!(sample(&xml).map_err(|e| e.rule()), Err("limit"));
    let names = "y:a ".repeat(10);
    let xml = format!("<names xmlns:y='{namespace}'>{names}</names>");
    assert!(sample(&xml).is_ok());
}

#[test]
fn references_lead_to_identifiers() {
    for right in [
        "<item refs=' b a '/><item id='a'/><item id='b'><to>b</to></item>",
        // One and the same element may be called so twice.
        "<item id='a'><id>a</id><id>a</id></item>",
        "<item><id>a</id><id>b</id><to>a</to></item>",
    ] {
        let read = sample(right).unwrap_or_else(|error| panic!("{error}"));
        let written = to_xml(&read).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(from_xml(&written), Ok(read));
    }
    for (wrong, message) in [
        (
            "<item refs='a b'/><item id='a'><to>c</to></item>",
            "1:29: /sample/item: there is no identifier \"b\" [cvc-id.1]",
        ),
        (
            "<item id='a'/><item><to>c</to><id>b</id></item>",
            "1:53: /sample/item[2]/id: the element <id> where none may follow [cvc-complex-type.2.4.d]",
        ),
        (
            "<item id='a'/><item id='b'/><item id='a'/>",
            "1:57: /sample/item[3]/@id: the identifier \"a\" stands there twice [cvc-id.2]",
        ),
        (
            "<item id='a'/><item><id>a</id></item>",
            "1:47: /sample/item[2]/id: the identifier \"a\" stands there twice [cvc-id.2]",
        ),
        (
            "<entity>a</entity>",
            "1:31: /sample/entity: \"a\" is not an unparsed entity of the document \
             [cvc-simple-type.2]",
        ),
    ] {
        let error = sample(wrong).expect_err(wrong);
        assert_eq!(error.to_string(), message);
    }
}

#[test]
fn identifiers_are_checked_when_they_are_written() {
    let id = |id: &str| Item {
        id: Id::new(id).ok(),
        ..Item::default()
    };
    let value = Sample {
        ids: vec![id("a"), id("b"), id("a")],
        ..Sample::default()
    };
    let error = to_xml(&value).expect_err("twice");
    assert_eq!(
        (error.to_string(), error.position()),
        (
            "/sample/item[3]/@id: the identifier \"a\" stands there twice [cvc-id.2]".to_owned(),
            None
        )
    );
    let value = Sample {
        ids: vec![Item {
            to: IdRef::new("a").ok(),
            ..Item::default()
        }],
        ..Sample::default()
    };
    assert_eq!(to_xml(&value).map_err(|e| e.rule()), Err("cvc-id.1"));
}
