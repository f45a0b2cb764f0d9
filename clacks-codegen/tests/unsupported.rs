//! What is right in XML Schema and has no code yet is reported at its place, with nothing generated.

use clacks_codegen::{Config, Input};
use clacks_schema::Diagnostic;

/// The reports on a schema with this content.
fn reports(content: &str) -> Vec<String> {
    let head = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n";
    let input = Input::Text {
        name: "a.xsd".to_owned(),
        text: format!("{head}{content}\n</xs:schema>"),
    };
    match Config::new().generate(vec![input]) {
        Ok(_) => Vec::new(),
        Err(report) => {
            let line = |found: &Diagnostic| found.one_line(report.sources());
            report.diagnostics().iter().map(line).collect()
        }
    }
}

/// What XML Schema 1.1 has added, where the schema asks for that version.
#[test]
fn what_is_of_a_later_version_has_no_code() {
    let reports = |content: &str| {
        let head = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" \
                    xmlns:vc=\"http://www.w3.org/2007/XMLSchema-versioning\" \
                    vc:minVersion=\"1.1\">";
        let input = Input::Text {
            name: "a.xsd".to_owned(),
            text: format!("{head}{content}</xs:schema>"),
        };
        let report = Config::new().generate(vec![input]).err();
        let found = report.iter().flat_map(clacks_codegen::Report::diagnostics);
        let found = found.map(|each| format!("{} [{}]", each.message, each.code));
        found.collect::<Vec<_>>()
    };
    let ty = |content: &str| format!("<xs:complexType name=\"T\">{content}</xs:complexType>");
    let element = "<xs:element name=\"a\" type=\"xs:int\"";
    let cases = [
        (
            format!("{element}><xs:alternative test=\"@b\" type=\"xs:byte\"/></xs:element>"),
            "a type under a condition",
        ),
        (ty("<xs:assert test=\"@a\"/>"), "an assertion"),
        (
            "<xs:element name=\"a\" type=\"xs:anyAtomicType\"/>".to_owned(),
            "`xs:anyAtomicType`",
        ),
    ];
    for (content, expected) in cases {
        let expected = format!("{expected} is not supported yet [unsupported]");
        assert_eq!(reports(&content), [expected], "{content}");
    }
    assert_eq!(reports(&format!("{element}/>")), [""; 0]);
}

#[test]
fn what_has_no_code_is_reported_at_its_place() {
    let cases = [
        // Prefixes are not kept, so that what is written may match no more.
        (
            "<xs:element name=\"a\"><xs:simpleType><xs:restriction base=\"xs:QName\">
               <xs:pattern value=\"p:.*\"/>
             </xs:restriction></xs:simpleType></xs:element>",
            "a.xsd:2:22: a pattern for names, of which prefixes are not kept, is not supported yet [unsupported]",
        ),
        (
            "<xs:element name=\"a\"><xs:complexType>
               <xs:assert test=\"true()\"/>
             </xs:complexType></xs:element>",
            "a.xsd:3:16: `assert` is of XML Schema 1.1 [cvc-complex-type.2.4]",
        ),
    ];
    for (content, expected) in cases {
        assert_eq!(reports(content), [expected], "{content}");
    }
}
