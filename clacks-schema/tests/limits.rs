//! Schemas made to cost much: each ends soon, with a diagnostic that says which limit it has met.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use clacks_schema::{Diagnostic, Options, Sources, load};

/// Nobody would wait longer, however slow and busy the machine.
const PATIENCE: Duration = Duration::from_mins(5);

fn check(text: String) -> Result<(), Vec<Diagnostic>> {
    let clock = Instant::now();
    let mut sources = Sources::default();
    let source = sources.add("large.xsd", text);
    let outcome = load(&mut sources, &[source], &Options::default()).map(drop);
    if let Err(diagnostics) = &outcome {
        diagnostics
            .iter()
            .take(10)
            .for_each(|each| drop(each.render(&sources)));
    }
    let took = clock.elapsed();
    assert!(took < PATIENCE, "it took {took:?}");
    outcome
}

fn schema(body: &str) -> Result<(), Vec<Diagnostic>> {
    check(format!(
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\n{body}\n</xs:schema>"
    ))
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, at| {
        let _ = writeln!(text, "{}", line(at));
        text
    })
}

/// Nothing but that limits were met, each once.
#[track_caller]
fn limited(outcome: Result<(), Vec<Diagnostic>>) {
    let diagnostics = outcome.expect_err("a limit");
    let codes: Vec<_> = diagnostics.iter().map(|each| each.code).collect();
    assert!(codes.iter().all(|code| *code == "limit"), "{diagnostics:?}");
    assert!(codes.len() < 3, "{diagnostics:?}");
}

#[test]
fn elements_in_each_other() {
    limited(check("<a>".repeat(100_000) + &"</a>".repeat(100_000)));
    let open = check("<a>".repeat(100_000)).expect_err("an error");
    assert_eq!(open[0].code, "xml");
}

#[test]
fn types_in_each_other() {
    let deep = 62;
    let open = "<xs:element name='A'><xs:complexType><xs:sequence>".repeat(deep);
    let close = "</xs:sequence></xs:complexType></xs:element>".repeat(deep);
    let leaf = "<xs:element name='A' type='xs:string'/>";
    assert_eq!(schema(&format!("{open}{leaf}{close}")), Ok(()));
}

#[test]
fn groups_in_each_other() {
    let sequences = |n| ("<xs:sequence>".repeat(n), "</xs:sequence>".repeat(n));
    let (open, close) = sequences(195);
    let leaf = "<xs:element name='A' type='xs:string'/>";
    assert_eq!(
        schema(&format!(
            "<xs:complexType name='T'>{open}{leaf}{close}</xs:complexType>"
        )),
        Ok(())
    );
}

#[test]
fn attributes_of_one_element() {
    limited(check(format!(
        "<a {}/>",
        lines(1_000_000, |at| format!("a{at}=''"))
    )));
}

#[test]
fn attributes_of_one_type() {
    let uses = lines(20_000, |at| {
        format!("<xs:attribute name='a{at}' type='xs:string'/>")
    });
    assert_eq!(
        schema(&format!("<xs:complexType name='T'>{uses}</xs:complexType>")),
        Ok(())
    );
}

#[test]
fn particles_of_one_type() {
    let model = |compositor: &str, count, occurs: &str| {
        let members = lines(count, |at| {
            format!("<xs:element name='a{at}' type='xs:string' {occurs}/>")
        });
        schema(&format!(
            "<xs:complexType name='T'><xs:{compositor}>{members}</xs:{compositor}></xs:complexType>"
        ))
    };
    assert_eq!(model("sequence", 50_000, ""), Ok(()));
    assert_eq!(model("choice", 50_000, ""), Ok(()));
    assert_eq!(model("all", 50_000, ""), Ok(()));
    assert_eq!(model("sequence", 100_000, ""), Ok(()));
    limited(model("sequence", 20_000, "minOccurs='0'"));
}

#[test]
fn large_counts() {
    let counts = "minOccurs='4294967295' maxOccurs='4294967295'";
    let model = format!(
        "<xs:complexType name='T'><xs:sequence {counts}><xs:sequence {counts}>
         <xs:element name='A' type='xs:string'/><xs:element name='B' type='xs:string' {counts}/>
         </xs:sequence></xs:sequence></xs:complexType>"
    );
    assert_eq!(schema(&model), Ok(()));
}

#[test]
fn counts_in_each_other() {
    let deep = 60;
    let open = "<xs:sequence minOccurs='2' maxOccurs='2'><xs:element name='B' type='xs:string'/>";
    limited(schema(&format!(
        "<xs:complexType name='T'>{}{}</xs:complexType>",
        open.repeat(deep),
        "</xs:sequence>".repeat(deep)
    )));
}

/// Each of the groups refers twice to the next.
fn doubling(wrap: impl Fn(usize, &str) -> String) -> String {
    let groups = lines(40, |at| {
        let next = format!("<xs:group ref='g{}'/>", at + 1);
        let twice = wrap(1, &next) + &wrap(2, &next);
        format!("<xs:group name='g{at}'><xs:sequence>{twice}</xs:sequence></xs:group>")
    });
    groups + "<xs:group name='g40'><xs:sequence><xs:any/></xs:sequence></xs:group>"
}

#[test]
fn groups_that_double() {
    // Where they are shared they cost nothing.
    let groups = doubling(|_, next| next.to_owned());
    assert_eq!(schema(&groups), Ok(()));
    let ty = "<xs:complexType name='T'><xs:group ref='g0'/></xs:complexType>";
    limited(schema(&(groups + ty)));
    let groups = doubling(|which, next| {
        format!("<xs:element name='a{which}'><xs:complexType>{next}</xs:complexType></xs:element>")
    });
    assert_eq!(schema(&(groups + ty)), Ok(()));
}

/// Types that restrict what others of them hold.
fn restrictions(base: &str, own: &str) -> String {
    format!(
        "<xs:complexType name='Base'>{base}</xs:complexType>
         <xs:complexType name='Own'><xs:complexContent><xs:restriction base='Base'>
         {own}</xs:restriction></xs:complexContent></xs:complexType>"
    )
}

#[test]
fn groups_that_double_are_restricted() {
    // Alternatives, none of which is the other: each may be that of each.
    let levels = |name: &str| {
        let groups = lines(30, |at| {
            let next = format!("<xs:group ref='{name}{}' minOccurs='0'/>", at + 1);
            let (one, other) = (next.clone(), next);
            format!(
                "<xs:group name='{name}{at}'><xs:sequence>{one}<xs:element name='a{at}'/>{other}</xs:sequence></xs:group>"
            )
        });
        groups
            + &format!("<xs:group name='{name}30'><xs:sequence><xs:any/></xs:sequence></xs:group>")
    };
    let own = "<xs:group ref='own0'/>";
    let types = restrictions("<xs:group ref='base0'/>", own);
    limited(schema(&(levels("own") + &levels("base") + &types)));
}

#[test]
fn large_restrictions() {
    let members = |from: usize, to: usize| {
        lines(to - from, |at| {
            format!(
                "<xs:element name='a{}' type='xs:string' minOccurs='0'/>",
                from + at
            )
        })
    };
    let sequence = |members| format!("<xs:sequence>{members}</xs:sequence>");
    // Each of them is looked for among all of the others.
    let (base, own) = (sequence(members(0, 1_000)), sequence(members(500, 1_000)));
    assert_eq!(schema(&restrictions(&base, &own)), Ok(()));
    let turned = sequence(members(500, 1_000) + &members(0, 500));
    let wrong = schema(&restrictions(&base, &turned)).expect_err("an error");
    assert_eq!(wrong[0].code, "rcase-Recurse.2");
}

#[test]
fn long_substitution_groups() {
    let members = lines(20_000, |at| {
        let head = at.saturating_sub(1);
        format!("<xs:element name='e{at}' substitutionGroup='e{head}' type='xs:string'/>")
    });
    let members = members.replace(
        "<xs:element name='e0' substitutionGroup='e0'",
        "<xs:element name='e0'",
    );
    limited(schema(&members));
    let heads = lines(500, |at| {
        format!("<xs:element name='e{at}' substitutionGroup='e' type='xs:string'/>")
    });
    let all = lines(500, |at| {
        format!("<xs:element ref='e'/><xs:element name='l{at}'/>")
    });
    let head = "<xs:element name='e' type='xs:string'/>";
    let ty = format!("<xs:complexType name='T'><xs:sequence>{all}</xs:sequence></xs:complexType>");
    assert_eq!(schema(&(head.to_owned() + &heads + &ty)), Ok(()));
}

#[test]
fn long_chains_of_complex_types() {
    let derived = |at: usize, derivation: &str, content: &str| {
        format!(
            "<xs:complexType name='t{}'><xs:complexContent><xs:{derivation} base='t{at}'>{content}</xs:{derivation}></xs:complexContent></xs:complexType>",
            at + 1
        )
    };
    let first = "<xs:complexType name='t0'><xs:sequence><xs:any/></xs:sequence></xs:complexType>";
    let extensions = |count| {
        let derived = lines(count, |at| {
            derived(
                at,
                "extension",
                &format!("<xs:sequence><xs:element name='a{at}'/></xs:sequence>"),
            )
        });
        schema(&(first.to_owned() + &derived))
    };
    assert_eq!(extensions(190), Ok(()));
    limited(extensions(2_000));
}

#[test]
fn attribute_groups_that_double() {
    let groups = lines(40, |at| {
        let next = format!("<xs:attributeGroup ref='g{}'/>", at + 1);
        format!("<xs:attributeGroup name='g{at}'>{next}{next}</xs:attributeGroup>")
    });
    let last =
        "<xs:attributeGroup name='g40'><xs:attribute name='a' type='xs:int'/></xs:attributeGroup>";
    assert_eq!(schema(&(groups + last)), Ok(()));
}

#[test]
fn long_chains() {
    let groups = lines(20_000, |at| {
        format!(
            "<xs:group name='g{at}'><xs:sequence><xs:group ref='g{}'/></xs:sequence></xs:group>",
            at + 1
        )
    });
    limited(schema(
        &(groups + "<xs:group name='g20000'><xs:sequence/></xs:group>"),
    ));
    let attributes = lines(20_000, |at| {
        format!(
            "<xs:attributeGroup name='g{at}'><xs:attributeGroup ref='g{}'/></xs:attributeGroup>",
            at + 1
        )
    });
    limited(schema(&(attributes + "<xs:attributeGroup name='g20000'/>")));
    let forth = |base: usize, at: usize| {
        format!("<xs:simpleType name='t{at}'><xs:restriction base='t{base}'/></xs:simpleType>")
    };
    let types = lines(20_000, |at| forth(at + 1, at));
    let last = "<xs:simpleType name='t20000'><xs:restriction base='xs:int'/></xs:simpleType>";
    limited(schema(&(types + last)));
    let first = "<xs:simpleType name='t0'><xs:restriction base='xs:int'/></xs:simpleType>";
    limited(schema(
        &(first.to_owned() + &lines(20_000, |at| forth(at, at + 1))),
    ));
}

#[test]
fn many_types_of_one_large_group() {
    let members = lines(1_500, |at| {
        format!("<xs:element name='a{at}' type='xs:string' minOccurs='0'/>")
    });
    let group = format!("<xs:group name='g'><xs:sequence>{members}</xs:sequence></xs:group>");
    let types = lines(2_000, |at| {
        format!("<xs:complexType name='t{at}'><xs:group ref='g'/></xs:complexType>")
    });
    assert_eq!(schema(&(group.clone() + &types)), Ok(()));
    let types = types.replace("<xs:group ref", "<xs:group minOccurs='0' ref");
    limited(schema(&(group + &types)));
}

#[test]
fn many_types_of_one_large_enumeration() {
    let values = lines(5_000, |at| format!("<xs:enumeration value='{at}'/>"));
    let base = format!(
        "<xs:simpleType name='b'><xs:restriction base='xs:token'>{values}</xs:restriction></xs:simpleType>"
    );
    let types = lines(1_000, |at| {
        format!("<xs:simpleType name='t{at}'><xs:restriction base='b'/></xs:simpleType>")
    });
    limited(schema(&(base.clone() + &types)));
    let again = format!(
        "<xs:simpleType name='t'><xs:restriction base='b'><xs:pattern value='[0-9]+'/>{values}</xs:restriction></xs:simpleType>"
    );
    assert_eq!(schema(&(base + &again)), Ok(()));
}

#[test]
fn many_mistakes() {
    let wrong = lines(20_000, |at| {
        format!("<xs:element name='a{at}' type='b{at}'/>")
    });
    let diagnostics = schema(&wrong).expect_err("errors");
    assert_eq!(diagnostics.len(), 201);
    assert_eq!(diagnostics[200].message, "19800 more errors are not shown");
    let name = "n".repeat(1_000_000);
    let diagnostics =
        schema(&format!("<xs:element name='a' type='{name}'/>")).expect_err("an error");
    assert!(diagnostics[0].message.len() < 1_000);
}

#[test]
fn patterns_that_are_large_together() {
    let ty = |at: usize| {
        format!(
            "<xs:simpleType name='T{at}'><xs:restriction base='xs:string'>\
             <xs:pattern value='(\\w{{1,60}}\\.){{1,20}}{at}'/></xs:restriction></xs:simpleType>"
        )
    };
    // Domain names are right, and so are many of them.
    assert_eq!(schema(&lines(20, ty)), Ok(()));
    let large = "<xs:pattern value='((a?b){100}){100}'/>";
    let body = format!(
        "<xs:simpleType name='T'><xs:restriction base='xs:string'>{}</xs:restriction></xs:simpleType>",
        large.repeat(200)
    );
    limited(schema(&body));
    limited(schema(
        "<xs:simpleType name='T'><xs:restriction base='xs:string'>\
         <xs:pattern value='((((a{99}){99}){99}){99}){99}'/></xs:restriction></xs:simpleType>",
    ));
}
