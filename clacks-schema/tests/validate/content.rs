//! *Element Locally Valid (Complex Type)*, clause 2: content.

use crate::{invalid, message, qualified, schema, valid};

#[test]
fn empty_simple_and_element_content() {
    let schema = schema(
        "<xs:element name='a'><xs:complexType/></xs:element>\
         <xs:element name='b'><xs:complexType><xs:simpleContent><xs:extension base='xs:int'/></xs:simpleContent></xs:complexType></xs:element>\
         <xs:element name='c'><xs:complexType><xs:sequence><xs:element name='d' type='xs:int' maxOccurs='2'/></xs:sequence></xs:complexType></xs:element>\
         <xs:element name='e'><xs:complexType mixed='true'/></xs:element>",
    );
    valid(&schema, "<a><!-- c --></a>");
    invalid(&schema, "<a> </a>", &["/a cvc-complex-type.2.1"]);
    invalid(&schema, "<a><d/></a>", &["/a/d cvc-complex-type.2.1"]);
    valid(&schema, "<b>1</b>");
    invalid(&schema, "<b>1<d/></b>", &["/b/d cvc-complex-type.2.2"]);
    valid(&schema, "<c> <d>1</d> <![CDATA[ ]]>&#32;</c>");
    invalid(&schema, "<c>x<d>1</d></c>", &["/c cvc-complex-type.2.3"]);
    valid(&schema, "<e>text</e>");
    invalid(&schema, "<e><d/></e>", &["/e/d cvc-complex-type.2.1"]);
}

#[test]
fn children_that_do_not_belong() {
    let schema = schema(
        "<xs:element name='a'><xs:complexType><xs:sequence><xs:element name='b' type='xs:int' maxOccurs='2'/>\
         <xs:choice><xs:element name='c' type='xs:int'/><xs:element name='d' type='xs:int'/></xs:choice>\
         </xs:sequence></xs:complexType></xs:element>",
    );
    valid(&schema, "<a><b>1</b><d>1</d></a>");
    assert_eq!(
        message(&schema, "<a>\n<b>1</b>\n</a>"),
        "3:1: /a: the content is not complete, expected one of <b>, <c>, <d> [cvc-complex-type.2.4.b]"
    );
    assert_eq!(
        message(&schema, "<a><b>1</b><x/><c>1</c></a>"),
        "1:12: /a/x: the element <x> does not belong here, expected one of <b>, <c>, <d> [cvc-complex-type.2.4.a]"
    );
    assert_eq!(
        message(&schema, "<a><b>1</b><c>1</c><d>1</d></a>"),
        "1:20: /a/d: the element <d> where none may follow [cvc-complex-type.2.4.d]"
    );
}

#[test]
fn a_namespace_that_is_wrong_is_named() {
    let schema = qualified(
        "<xs:element name='a'><xs:complexType><xs:sequence><xs:element name='b'/></xs:sequence></xs:complexType></xs:element>",
    );
    assert_eq!(
        message(&schema, "<t:a xmlns:t='urn:t'><b/></t:a>"),
        "1:22: /a/b: the element <b> is in no namespace, expected the namespace \"urn:t\" [cvc-complex-type.2.4.a]"
    );
}

#[test]
fn elements_that_stand_in_for_others() {
    let schema = schema(
        "<xs:element name='a'><xs:complexType><xs:sequence><xs:element ref='head' maxOccurs='unbounded'/></xs:sequence></xs:complexType></xs:element>\
         <xs:element name='head' type='xs:decimal'/><xs:element name='one' substitutionGroup='head' type='xs:int'/>\
         <xs:element name='two' substitutionGroup='one'/>\
         <xs:element name='b'><xs:complexType><xs:sequence><xs:element ref='shut'/></xs:sequence></xs:complexType></xs:element>\
         <xs:element name='shut' block='substitution'/><xs:element name='three' substitutionGroup='shut'/>",
    );
    valid(&schema, "<a><head>1.5</head><one>1</one><two>2</two></a>");
    invalid(
        &schema,
        "<a><two>1.5</two></a>",
        &["/a/two cvc-datatype-valid.1.2.1"],
    );
    invalid(
        &schema,
        "<b><three/></b>",
        &["/b/three cvc-complex-type.2.4.a"],
    );
}

#[test]
fn large_counts() {
    let schema = schema(
        "<xs:element name='a'><xs:complexType><xs:sequence minOccurs='2' maxOccurs='2'>\
         <xs:element name='b' minOccurs='2000' maxOccurs='10000'/><xs:element name='c'/></xs:sequence></xs:complexType></xs:element>",
    );
    let run = |count| format!("{}<c/>", "<b/>".repeat(count));
    valid(&schema, &format!("<a>{}{}</a>", run(2_000), run(10_000)));
    invalid(
        &schema,
        &format!("<a>{}{}</a>", run(1_999), run(2_000)),
        &["/a/c cvc-complex-type.2.4.a"],
    );
    invalid(
        &schema,
        &format!("<a>{}</a>", run(10_001)),
        &["/a/b[10001] cvc-complex-type.2.4.a"],
    );
}
