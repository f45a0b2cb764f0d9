//! Content that is counted, as generated code has it.

use std::collections::HashSet;

use clacks_xml::{
    AnyElement, Compositor, Content, Counted, CountedGroup, CountedParticle, CountedTerm, Counting,
    Element, Error, Name, Namespaces, Process, Reader, Wildcard, Writer, from_xml, to_xml,
};

const A: Name = Name::new("urn:x", "a");
const B: Name = Name::new("urn:x", "b");
static OTHERS: Wildcard = Wildcard {
    namespaces: Namespaces::Not(&["", "urn:x"]),
    excluded: &[],
    process: Process::Skip,
};

/// `((a{1,2}){2,3}, b?, any{0,2}){1,2}`
static MODEL: Counted = Counted {
    root: CountedParticle::new(1, Some(2), CountedTerm::Group(0)),
    groups: &[
        CountedGroup {
            compositor: Compositor::Sequence,
            is_nullable: false,
            particles: &[
                CountedParticle::new(2, Some(3), CountedTerm::Group(1)),
                CountedParticle::new(0, Some(1), CountedTerm::Element(1, &B)),
                CountedParticle::new(0, Some(2), CountedTerm::Any(2, &OTHERS)),
            ],
        },
        CountedGroup {
            compositor: Compositor::Sequence,
            is_nullable: false,
            particles: &[CountedParticle::new(
                1,
                Some(2),
                CountedTerm::Element(0, &A),
            )],
        },
    ],
    open: None,
};

#[derive(Debug, PartialEq)]
enum Item {
    A(u8),
    B(String),
    Any(AnyElement),
}

#[derive(Debug, PartialEq)]
struct Items(Vec<Item>);

impl Content for Items {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        reader.end_attributes()?;
        let mut items = Vec::new();
        let mut counting = Counting::new(&MODEL);
        while let Some(item) = reader.count(&mut counting)? {
            items.push(match item {
                0 => Item::A(reader.child()?),
                1 => Item::B(reader.child()?),
                _ => Item::Any(reader.any(&OTHERS)?),
            });
        }
        reader.end()?;
        Ok(Self(items))
    }

    fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
        let mut counting = Counting::new(&MODEL);
        for item in &self.0 {
            match item {
                Item::A(a) => {
                    writer.count(&mut counting, A.namespace, A.local)?;
                    writer.child(A, a)?;
                }
                Item::B(b) => {
                    writer.count(&mut counting, B.namespace, B.local)?;
                    writer.child(B, b)?;
                }
                Item::Any(any) => {
                    writer.count(&mut counting, any.name.namespace(), any.name.local())?;
                    writer.any(&OTHERS, any)?;
                }
            }
        }
        writer.end_count(&counting)
    }
}

impl Element for Items {
    const NAME: &'static Name = &Name::new("urn:x", "items");
}

fn document(word: &str) -> String {
    let child = |c| match c {
        'a' => "<a>1</a>",
        'b' => "<b/>",
        _ => "<c xmlns='urn:y'/>",
    };
    let children: String = word.chars().map(child).collect();
    format!("<items xmlns='urn:x'>{children}</items>")
}

/// All words of the model, by how they are made.
fn words() -> HashSet<String> {
    let mut once = Vec::new();
    for letters in 2..=6 {
        for rest in ["", "b", "c", "cc", "bc", "bcc"] {
            once.push("a".repeat(letters) + rest);
        }
    }
    let twice = once
        .iter()
        .flat_map(|one| once.iter().map(move |two| one.clone() + two));
    twice.chain(once.iter().cloned()).collect()
}

#[test]
fn what_the_model_allows_is_read_and_nothing_else() {
    let words = words();
    let mut all = vec![String::new()];
    for length in 0..9 {
        for word in all.iter().filter(|word| word.len() == length) {
            let read = from_xml::<Items>(&document(word));
            assert_eq!(read.is_ok(), words.contains(word), "{word}: {read:?}");
        }
        let longer: Vec<_> = all
            .iter()
            .filter(|word| word.len() == length)
            .flat_map(|word| ["a", "b", "c"].map(|letter| word.clone() + letter))
            .collect();
        all.extend(longer);
    }
    for word in words {
        let read: Items = from_xml(&document(&word)).unwrap_or_else(|error| panic!("{error}"));
        let written = to_xml(&read).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(from_xml(&written), Ok(read));
    }
}

#[test]
fn what_is_wrong_is_told() {
    for (word, message) in [
        (
            "a",
            "1:30: /items: the content is not complete, expected <a> [cvc-complex-type.2.4.b]",
        ),
        ("aaaab", ""),
        ("aabaa", ""),
        (
            "aabb",
            "1:42: /items/b[2]: the element <b> does not belong here, expected one of <a>, an \
             element that a wildcard allows [cvc-complex-type.2.4.a]",
        ),
        (
            "b",
            "1:22: /items/b: the element <b> does not belong here, expected <a> \
             [cvc-complex-type.2.4.a]",
        ),
    ] {
        let error = from_xml::<Items>(&document(word)).map_err(|error| error.to_string());
        match error {
            Ok(_) => assert_eq!(message, "", "{word}"),
            Err(error) => assert_eq!(error, message, "{word}"),
        }
    }
}

#[test]
fn what_is_wrong_is_not_written() {
    let items = |word: &str| {
        let item = |c| match c {
            'a' => Item::A(1),
            _ => Item::B(String::new()),
        };
        Items(word.chars().map(item).collect())
    };
    assert!(to_xml(&items("aab")).is_ok());
    for (word, message) in [
        (
            "a",
            "/items: the content is not complete, expected <a> [cvc-complex-type.2.4.b]",
        ),
        (
            "aabb",
            "/items: the element <b> does not belong here, expected one of an element that a \
             wildcard allows, <a> [cvc-complex-type.2.4.a]",
        ),
    ] {
        let error = to_xml(&items(word)).map_err(|error| error.to_string());
        assert_eq!(error, Err(message.to_owned()), "{word}");
    }
}
