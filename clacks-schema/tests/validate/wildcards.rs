//! Elements that wildcards allow, and `xs:anyType`.

use crate::{instance, invalid, qualified, schema, valid};

fn any(process: &str, namespace: &str) -> clacks_schema::Schema {
    qualified(&format!(
        "<xs:element name='n' type='xs:int'/><xs:complexType name='c'><xs:attribute name='x' type='xs:int'/></xs:complexType>\
         <xs:element name='a'><xs:complexType><xs:sequence>\
         <xs:any processContents='{process}' namespace='{namespace}' maxOccurs='unbounded'/></xs:sequence></xs:complexType></xs:element>"
    ))
}

fn document(content: &str) -> String {
    instance(&format!(
        "<t:a xmlns:t='urn:t' xmlns:u='urn:u'>{content}</t:a>"
    ))
}

#[test]
fn strict_wildcards() {
    let schema = any("strict", "##any");
    valid(&schema, &document("<t:n>1</t:n>"));
    invalid(
        &schema,
        &document("<t:n>x</t:n>"),
        &["/a/n cvc-datatype-valid.1.2.1"],
    );
    invalid(
        &schema,
        &document("<u:n>1</u:n>"),
        &["/a/n cvc-assess-elt.1"],
    );
    valid(&schema, &document("<u:n i:type='t:c' x='1'/>"));
    invalid(
        &schema,
        &document("<u:n i:type='t:c' x='y'/>"),
        &["/a/n/@x cvc-datatype-valid.1.2.1"],
    );
}

#[test]
fn lax_wildcards() {
    let schema = any("lax", "##any");
    valid(&schema, &document("<u:n y='1'>text<z/></u:n>"));
    invalid(
        &schema,
        &document("<u:n><t:n>x</t:n></u:n>"),
        &["/a/n/n cvc-datatype-valid.1.2.1"],
    );
    invalid(
        &schema,
        &document("<u:n i:type='t:c' x='y'/>"),
        &["/a/n/@x cvc-datatype-valid.1.2.1"],
    );
    valid(&schema, &document("<u:n i:type='u:unknown'/>"));
}

#[test]
fn skip_wildcards() {
    let schema = any("skip", "##other");
    valid(&schema, &document("<u:n><t:n>x</t:n></u:n>"));
    invalid(
        &schema,
        &document("<t:n>1</t:n>"),
        &["/a/n cvc-complex-type.2.4.a"],
    );
}

#[test]
fn anything_goes_in_any_type_but_what_is_declared_holds() {
    let schema = schema(
        "<xs:element name='a'/><xs:element name='n' type='xs:int'/><xs:attribute name='m' type='xs:int'/>",
    );
    valid(&schema, "<a b='1'>text<c><n>1</n></c><a/></a>");
    invalid(
        &schema,
        "<a m='x'><c><n>x</n></c></a>",
        &[
            "/a/@m cvc-datatype-valid.1.2.1",
            "/a/c/n cvc-datatype-valid.1.2.1",
        ],
    );
}
