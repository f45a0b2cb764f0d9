//! The same for what XML Schema 1.1 has added.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use clacks_schema::{Diagnostic, Options, Sources, Version, load};

/// Nobody would wait longer, however slow and busy the machine.
const PATIENCE: Duration = Duration::from_mins(5);

fn schema(body: &str) -> Result<(), Vec<Diagnostic>> {
    let clock = Instant::now();
    let mut sources = Sources::default();
    let text =
        format!("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\n{body}\n</xs:schema>");
    let source = sources.add("large.xsd", text);
    let options = Options {
        version: Version::Xsd11,
        ..Options::default()
    };
    let outcome = load(&mut sources, &[source], &options).map(drop);
    let took = clock.elapsed();
    assert!(took < PATIENCE, "it took {took:?}");
    outcome
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, at| {
        let _ = writeln!(text, "{}", line(at));
        text
    })
}

#[track_caller]
fn limited(outcome: Result<(), Vec<Diagnostic>>) {
    let diagnostics = outcome.expect_err("a limit");
    assert!(
        diagnostics.iter().all(|it| it.code == "limit"),
        "{diagnostics:?}"
    );
}

#[test]
fn all_groups_that_double() {
    let groups = lines(60, |at| {
        let inner = format!("<xs:group ref='g{}'/>", at + 1);
        format!("<xs:group name='g{at}'><xs:all>{inner}{inner}</xs:all></xs:group>")
    });
    let last = "<xs:group name='g60'><xs:all><xs:element name='a'/></xs:all></xs:group>";
    limited(schema(&(groups + last)));
}

#[test]
fn attribute_groups_that_all_refer_to_each_other() {
    let references = lines(300, |at| format!("<xs:attributeGroup ref='g{at}'/>"));
    let groups = lines(300, |at| {
        format!(
            "<xs:attributeGroup name='g{at}'><xs:attribute name='a{at}'/>{references}</xs:attributeGroup>"
        )
    });
    // Each has the attributes of all.
    let found = schema(&groups);
    assert!(found.is_ok() || found.is_err_and(|all| all.iter().all(|it| it.code == "limit")));
}

#[test]
fn substitution_groups_of_many_heads() {
    let elements = lines(400, |at| {
        let heads: Vec<String> = (0..at).map(|head| format!("e{head}")).collect();
        let heads = heads.join(" ");
        let heads = match at {
            0 => String::new(),
            _ => format!("substitutionGroup='{heads}'"),
        };
        format!("<xs:element name='e{at}' type='xs:string' {heads}/>")
    });
    assert_eq!(schema(&elements), Ok(()));
}

#[test]
fn restrictions_of_large_counts() {
    let pair = |own: &str, base: &str| {
        format!(
            "<xs:complexType name='B'><xs:sequence>{base}</xs:sequence></xs:complexType>\
             <xs:complexType name='R'><xs:complexContent><xs:restriction base='B'><xs:sequence>\
             {own}</xs:sequence></xs:restriction></xs:complexContent></xs:complexType>"
        )
    };
    let element = |max: u32| format!("<xs:element name='a' type='xs:int' maxOccurs='{max}'/>");
    // How it is written is enough.
    let count = 1_000_000_000;
    assert_eq!(schema(&pair(&element(count), &element(count + 1))), Ok(()));
    // Here it is not.
    let two = format!("{}<xs:element name='b' minOccurs='0'/>", element(count));
    let choice = format!(
        "<xs:choice maxOccurs='unbounded'>{}<xs:element name='b'/></xs:choice>",
        element(1)
    );
    let found = schema(&pair(&two, &choice));
    assert!(found.is_ok() || found.is_err_and(|all| all.iter().all(|it| it.code == "limit")));
}

#[test]
fn restrictions_with_many_wildcards() {
    let names: Vec<String> = (0..300).map(|at| format!("n{at}")).collect();
    let all = lines(300, |at| {
        format!("<xs:element name='a{at}' minOccurs='0' maxOccurs='2'/>")
    });
    let any = |names: &str| {
        format!("<xs:any namespace='##local' notQName='{names}' maxOccurs='unbounded'/>")
    };
    let base = format!("<xs:all>{all}{}</xs:all>", any(""));
    let own = format!("<xs:all>{all}{}</xs:all>", any(&names.join(" ")));
    let found = schema(&format!(
        "<xs:complexType name='B'>{base}</xs:complexType>\
         <xs:complexType name='R'><xs:complexContent><xs:restriction base='B'>{own}\
         </xs:restriction></xs:complexContent></xs:complexType>"
    ));
    limited(found);
}

#[test]
fn assertions_that_many_types_inherit() {
    let assertions = lines(100, |at| format!("<xs:assert test='@x != {at}'/>"));
    let types = lines(40, |at| {
        let base = format!("t{}", at + 1);
        format!(
            "<xs:complexType name='t{at}'><xs:complexContent><xs:extension base='{base}'>{assertions}\
             </xs:extension></xs:complexContent></xs:complexType>"
        )
    });
    let last = "<xs:complexType name='t40'><xs:attribute name='x'/></xs:complexType>";
    limited(schema(&(types + last)));
    let facets = lines(300, |at| format!("<xs:assertion test='$value != {at}'/>"));
    let types = lines(30, |at| {
        format!(
            "<xs:simpleType name='t{at}'><xs:restriction base='t{}'>{facets}</xs:restriction></xs:simpleType>",
            at + 1
        )
    });
    let last = "<xs:simpleType name='t30'><xs:restriction base='xs:int'/></xs:simpleType>";
    limited(schema(&(types + last)));
}
