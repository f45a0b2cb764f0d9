//! Keys, references to keys, and unique values.

use clacks_schema::Schema;

use crate::{instance, invalid, message, qualified, schema, valid};

/// Of `a`, which holds anything, with items of which `k` and `r` are fields.
fn constrained(constraints: &str) -> Schema {
    schema(&format!(
        "<xs:element name='a'><xs:complexType><xs:sequence><xs:element ref='item' minOccurs='0' maxOccurs='unbounded'/></xs:sequence></xs:complexType>{constraints}</xs:element>\
         <xs:element name='item'><xs:complexType><xs:sequence><xs:element name='k' type='xs:decimal' minOccurs='0' maxOccurs='2'/>\
         <xs:element name='n' type='xs:decimal' minOccurs='0' nillable='true'/><xs:element name='c' minOccurs='0' type='xs:anyType'/>\
         <xs:element ref='item' minOccurs='0' maxOccurs='unbounded'/></xs:sequence>\
         <xs:attribute name='id' type='xs:decimal'/><xs:attribute name='r' type='xs:decimal'/><xs:attribute name='d' type='xs:int' default='7'/></xs:complexType></xs:element>"
    ))
}

#[test]
fn unique_values() {
    let schema = constrained(
        "<xs:unique name='u'><xs:selector xpath='item'/><xs:field xpath='@id'/><xs:field xpath='k'/></xs:unique>",
    );
    valid(
        &schema,
        "<a><item id='1'><k>1</k></item><item id='1'><k>2</k></item><item id='1'/><item id='1'/></a>",
    );
    assert_eq!(
        message(
            &schema,
            "<a><item id='1'><k>1</k></item>\n<item id='01.0'><k>1.0</k></item></a>"
        ),
        "2:1: /a/item[2]: `u` has the same values as another one [cvc-identity-constraint.4.1]"
    );
    invalid(
        &schema,
        "<a><item><k>1</k><k>2</k></item></a>",
        &["/a/item/k[2] cvc-identity-constraint.3"],
    );
}

#[test]
fn keys() {
    let schema = constrained(
        "<xs:key name='u'><xs:selector xpath='.//item'/><xs:field xpath='@id|k'/></xs:key>",
    );
    valid(
        &schema,
        "<a><item id='1'/><item><k>2</k><item id='3'/></item></a>",
    );
    invalid(
        &schema,
        "<a><item/></a>",
        &["/a/item cvc-identity-constraint.4.2.1"],
    );
    invalid(
        &schema,
        "<a><item id='1'><item><k>1</k></item></item></a>",
        &["/a/item cvc-identity-constraint.4.2.2"],
    );
    invalid(
        &schema,
        "<a><item id='1'><k>2</k></item></a>",
        &["/a/item/k cvc-identity-constraint.3"],
    );
    invalid(
        &schema,
        "<a><item id='x'/></a>",
        &["/a/item/@id cvc-datatype-valid.1.2.1"],
    );
}

#[test]
fn fields_of_keys_are_never_nil() {
    let key =
        constrained("<xs:key name='u'><xs:selector xpath='item'/><xs:field xpath='n'/></xs:key>");
    invalid(
        &key,
        "<a><item><n>1</n></item></a>",
        &["/a/item/n cvc-identity-constraint.4.2.3"],
    );
    let unique = constrained(
        "<xs:unique name='u'><xs:selector xpath='item'/><xs:field xpath='n'/></xs:unique>",
    );
    valid(
        &unique,
        &instance("<a><item><n i:nil='true'/></item><item><n i:nil='true'/></item></a>"),
    );
}

#[test]
fn fields_have_simple_values() {
    let schema = constrained(
        "<xs:unique name='u'><xs:selector xpath='item'/><xs:field xpath='c'/></xs:unique>",
    );
    invalid(
        &schema,
        "<a><item><c>1</c></item></a>",
        &["/a/item/c cvc-identity-constraint.3"],
    );
    let typed = instance(
        "<a xmlns:xs='http://www.w3.org/2001/XMLSchema'><item><c i:type='xs:int'>1</c></item><item><c i:type='xs:string'>1</c></item></a>",
    );
    valid(&schema, &typed);
    invalid(
        &schema,
        &typed.replace("xs:string", "xs:byte"),
        &["/a/item[2] cvc-identity-constraint.4.1"],
    );
}

#[test]
fn all_attributes_are_nodes() {
    let schema = constrained(
        "<xs:unique name='u'><xs:selector xpath='item/n'/><xs:field xpath='@*'/></xs:unique>",
    );
    valid(
        &schema,
        &instance("<a><item><n i:nil='true'/></item><item><n i:nil='false'>1</n></item></a>"),
    );
    invalid(
        &schema,
        &instance("<a><item><n i:nil='true'/></item><item><n i:nil='1'/></item></a>"),
        &["/a/item[2]/n cvc-identity-constraint.4.1"],
    );
    invalid(
        &schema,
        &instance(
            "<a xmlns:xs='http://www.w3.org/2001/XMLSchema'><item><n i:nil='true' i:type='xs:int'/></item></a>",
        ),
        &["/a/item/n cvc-identity-constraint.3"],
    );
}

#[test]
fn references() {
    let schema = constrained(
        "<xs:key name='u'><xs:selector xpath='item'/><xs:field xpath='@id'/></xs:key>\
         <xs:keyref name='v' refer='u'><xs:selector xpath='.//item'/><xs:field xpath='@r'/></xs:keyref>",
    );
    valid(
        &schema,
        "<a><item id='1' r='2'/><item id='2'><item r='1.0'/></item></a>",
    );
    assert_eq!(
        message(&schema, "<a><item id='1'><item r='2'/></item></a>"),
        "1:17: /a/item/item: `v` refers to a key that is not there [cvc-identity-constraint.4.3]"
    );
}

#[test]
fn defaults_are_fields() {
    let schema = constrained(
        "<xs:unique name='u'><xs:selector xpath='item'/><xs:field xpath='@d'/></xs:unique>",
    );
    valid(&schema, "<a><item/><item d='8'/></a>");
    invalid(
        &schema,
        "<a><item/><item/></a>",
        &["/a/item[2] cvc-identity-constraint.4.1"],
    );
}

#[test]
fn keys_of_elements_within_are_there_for_references_around_them() {
    let schema = schema(
        "<xs:element name='a'><xs:complexType><xs:sequence><xs:element name='b' maxOccurs='unbounded'><xs:complexType><xs:sequence>\
         <xs:element name='c' minOccurs='0' maxOccurs='unbounded'><xs:complexType><xs:attribute name='id'/></xs:complexType></xs:element></xs:sequence>\
         <xs:attribute name='r'/></xs:complexType>\
         <xs:key name='k'><xs:selector xpath='c'/><xs:field xpath='@id'/></xs:key></xs:element></xs:sequence></xs:complexType>\
         <xs:keyref name='f' refer='k'><xs:selector xpath='b'/><xs:field xpath='@r'/></xs:keyref></xs:element>",
    );
    valid(
        &schema,
        "<a><b r='2'><c id='1'/></b><b r='1'><c id='2'/></b></a>",
    );
    // Two of the same name in different scopes are no longer one.
    invalid(
        &schema,
        "<a><b r='1'><c id='1'/></b><b><c id='1'/></b></a>",
        &["/a/b cvc-identity-constraint.4.3"],
    );
    invalid(
        &schema,
        "<a><b/><b r='1'/></a>",
        &["/a/b[2] cvc-identity-constraint.4.3"],
    );
}

#[test]
fn paths_in_namespaces() {
    let schema = qualified(
        "<xs:element name='a'><xs:complexType><xs:sequence><xs:any processContents='lax' maxOccurs='unbounded'/></xs:sequence></xs:complexType>\
         <xs:unique name='u' xmlns:o='urn:o'><xs:selector xpath='.//o:*/t:b|*/t:c'/><xs:field xpath='@id'/></xs:unique></xs:element>\
         <xs:attribute name='id'/><xs:element name='b' type='t:d'/><xs:element name='c' type='t:d'/>\
         <xs:complexType name='d'><xs:attribute name='id'/></xs:complexType>",
    );
    let document = |content: &str| format!("<t:a xmlns:t='urn:t' xmlns:o='urn:o'>{content}</t:a>");
    let same = ["/a/x/b[2] cvc-identity-constraint.4.1"];
    invalid(
        &schema,
        &document("<o:x><t:b id='1'/><t:b id='1'/></o:x>"),
        &same,
    );
    valid(&schema, &document("<x><t:b id='1'/><t:b id='1'/></x>"));
    invalid(
        &schema,
        &document("<x><t:c id='1'/><t:c id='1'/></x>"),
        &["/a/x/c[2] cvc-identity-constraint.4.1"],
    );
    valid(
        &schema,
        &document("<x><y><t:c id='1'/><t:c id='1'/></y></x>"),
    );
}

#[test]
fn what_is_skipped_is_not_selected() {
    let schema = schema(
        "<xs:element name='a'><xs:complexType><xs:sequence><xs:any processContents='skip' maxOccurs='unbounded'/></xs:sequence></xs:complexType>\
         <xs:key name='u'><xs:selector xpath='.//b'/><xs:field xpath='@id'/></xs:key></xs:element>",
    );
    valid(&schema, "<a><b/><b><b/></b></a>");
}
