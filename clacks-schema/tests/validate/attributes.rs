//! Attributes.

use crate::{instance, invalid, message, qualified, schema, valid};

#[test]
fn required_fixed_and_prohibited() {
    let schema = schema(
        "<xs:element name='a'><xs:complexType><xs:attribute name='b' type='xs:int' use='required'/>\
         <xs:attribute name='c' type='xs:decimal' fixed='1.0'/><xs:attribute name='d' use='prohibited'/></xs:complexType></xs:element>",
    );
    valid(&schema, "<a b='1' c=' 01 '/>");
    assert_eq!(
        message(&schema, "<a/>"),
        "1:1: /a: the attribute `b` is missing [cvc-complex-type.4]"
    );
    assert_eq!(
        message(&schema, "<a b='1' c='2'/>"),
        "1:10: /a/@c: the value is not the fixed one, expected \"1.0\" [cvc-au]"
    );
    invalid(
        &schema,
        "<a b='x' d='1'/>",
        &[
            "/a/@b cvc-datatype-valid.1.2.1",
            "/a/@d cvc-complex-type.3.2.2",
        ],
    );
}

#[test]
fn namespaces_of_attributes() {
    let schema = qualified(
        "<xs:attribute name='g' type='xs:int'/>\
         <xs:element name='a'><xs:complexType><xs:attribute name='b'/><xs:attribute ref='t:g'/></xs:complexType></xs:element>",
    );
    valid(&schema, "<t:a xmlns:t='urn:t' b='' t:g='1'/>");
    invalid(
        &schema,
        "<t:a xmlns:t='urn:t' t:b='' g='1'/>",
        &[
            "/a/@t:b cvc-complex-type.3.2.2",
            "/a/@g cvc-complex-type.3.2.2",
        ],
    );
}

#[test]
fn attributes_that_a_wildcard_allows() {
    let components = |process: &str, namespace: &str| {
        qualified(&format!(
            "<xs:attribute name='g' type='xs:int'/><xs:element name='a'><xs:complexType>\
             <xs:anyAttribute processContents='{process}' namespace='{namespace}'/></xs:complexType></xs:element>"
        ))
    };
    let document = |attributes: &str| {
        instance(&format!(
            "<t:a xmlns:t='urn:t' xmlns:u='urn:u' {attributes}/>"
        ))
    };
    let strict = components("strict", "##any");
    valid(&strict, &document("t:g='1'"));
    invalid(
        &strict,
        &document("t:g='x'"),
        &["/a/@t:g cvc-datatype-valid.1.2.1"],
    );
    invalid(
        &strict,
        &document("u:h='x'"),
        &["/a/@u:h cvc-complex-type.3.2.2"],
    );
    invalid(
        &strict,
        &document("i:other='x'"),
        &["/a/@i:other cvc-complex-type.3.2.2"],
    );
    let lax = components("lax", "##other");
    valid(&lax, &document("u:h='x'"));
    invalid(
        &lax,
        &document("t:g='1'"),
        &["/a/@t:g cvc-complex-type.3.2.2"],
    );
    invalid(&lax, &document("h='1'"), &["/a/@h cvc-complex-type.3.2.2"]);
    let skip = components("skip", "##targetNamespace ##local");
    valid(&skip, &document("t:g='x' h=''"));
    invalid(
        &skip,
        &document("u:h='x'"),
        &["/a/@u:h cvc-complex-type.3.2.2"],
    );
}

#[test]
fn one_identifier_for_each_element() {
    let schema = qualified(
        "<xs:attribute name='i' type='xs:ID'/><xs:attribute name='j' type='xs:ID'/>\
         <xs:element name='a'><xs:complexType><xs:anyAttribute/></xs:complexType></xs:element>\
         <xs:element name='b'><xs:complexType><xs:attribute name='k' type='xs:ID'/><xs:anyAttribute/></xs:complexType></xs:element>",
    );
    valid(&schema, "<t:a xmlns:t='urn:t' t:i='x'/>");
    invalid(
        &schema,
        "<t:a xmlns:t='urn:t' t:i='x' t:j='y'/>",
        &["/a/@t:j cvc-complex-type.5.1"],
    );
    invalid(
        &schema,
        "<t:b xmlns:t='urn:t' t:i='x'/>",
        &["/b cvc-complex-type.5.2"],
    );
}
