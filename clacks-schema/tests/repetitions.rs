//! Which repetitions in each other a reader cannot tell apart by counting alone.

use clacks_schema::{Content, Options, Sources, load};

/// How many of the repetitions of a content model are undecided.
fn undecided(model: &str) -> usize {
    let mut sources = Sources::default();
    let text = format!(
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>
         <xs:complexType name='T'>{model}</xs:complexType></xs:schema>"
    );
    let source = sources.add("model.xsd", text);
    let schema = load(&mut sources, &[source], &Options::default()).expect("a schema");
    let last = schema.complex_type_ids().last().expect("a type");
    match &schema.complex_type(last).content {
        Content::Elements(particle) => schema.undecided_repetitions(particle).len(),
        content => panic!("{content:?}"),
    }
}

fn sequence(occurs: &str, inside: &str) -> String {
    format!("<xs:sequence {occurs}>{inside}</xs:sequence>")
}

fn element(name: &str, occurs: &str) -> String {
    format!("<xs:element name='{name}' type='xs:string' {occurs}/>")
}

const TWO: &str = "minOccurs='2' maxOccurs='2'";
const TWO_OR_THREE: &str = "minOccurs='2' maxOccurs='3'";

#[test]
fn either_may_go_on() {
    let numbers = element("Number", "maxOccurs='2'");
    assert_eq!(undecided(&sequence(TWO_OR_THREE, &numbers)), 1);
    let pairs = sequence(TWO_OR_THREE, &(element("a", "") + &element("b", "")));
    assert_eq!(undecided(&sequence(TWO, &pairs)), 1);
    let many = sequence("maxOccurs='unbounded'", &element("a", ""));
    let choice = element("k", "") + &many;
    assert_eq!(
        undecided(&format!("<xs:choice {TWO_OR_THREE}>{choice}</xs:choice>")),
        1
    );
}

#[test]
fn counting_decides() {
    let apart = element("head", "") + &sequence(TWO_OR_THREE, &element("a", ""));
    assert_eq!(undecided(&sequence(TWO, &apart)), 0);
    let exact = sequence(TWO, &element("a", ""));
    assert_eq!(undecided(&sequence(TWO_OR_THREE, &exact)), 0);
    let many = element("a", "maxOccurs='unbounded'");
    assert_eq!(undecided(&sequence("maxOccurs='3'", &many)), 0);
}
