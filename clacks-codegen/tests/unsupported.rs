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
            "a.xsd:3:16: `assert`, which is of XML Schema 1.1, is not supported yet [unsupported]",
        ),
    ];
    for (content, expected) in cases {
        assert_eq!(reports(content), [expected], "{content}");
    }
}
