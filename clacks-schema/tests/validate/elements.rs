//! *Element Locally Valid*: declarations, types, nil, defaults and fixed values.

use crate::{instance, invalid, message, qualified, schema, valid};

#[test]
fn the_document_element_is_declared() {
    let schema = qualified("<xs:element name='a' type='xs:int'/>");
    valid(&schema, "<a xmlns='urn:t'>1</a>");
    assert_eq!(
        message(&schema, "<a>1</a>"),
        "1:1: /a: the document element is <a>, expected <a> [cvc-elt.1]"
    );
    invalid(&schema, "<b xmlns='urn:t'/>", &["/b cvc-elt.1"]);
}

#[test]
fn or_it_says_its_type() {
    let schema = schema("<xs:complexType name='t'><xs:attribute name='b'/></xs:complexType>");
    valid(&schema, &instance("<a i:type='t' b='1'/>"));
    invalid(
        &schema,
        &instance("<a i:type='t' c='1'/>"),
        &["/a/@c cvc-complex-type.3.2.2"],
    );
    invalid(
        &schema,
        &instance("<a i:type='u'/>"),
        &["/a/@i:type cvc-elt.4.2"],
    );
}

#[test]
fn abstract_elements_and_types() {
    let schema = schema(
        "<xs:element name='a' abstract='true' type='xs:int'/><xs:element name='b' type='t'/>\
         <xs:element name='c' substitutionGroup='a'/>\
         <xs:element name='d'><xs:complexType><xs:sequence><xs:element ref='a'/></xs:sequence></xs:complexType></xs:element>\
         <xs:complexType name='t' abstract='true'/>\
         <xs:complexType name='u'><xs:complexContent><xs:extension base='t'/></xs:complexContent></xs:complexType>",
    );
    invalid(&schema, "<a>1</a>", &["/a cvc-elt.2"]);
    invalid(&schema, "<b/>", &["/b cvc-type.2"]);
    valid(&schema, &instance("<b i:type='u'/>"));
    valid(&schema, "<d><c>1</c></d>");
    invalid(&schema, "<d><a>1</a></d>", &["/d/a cvc-elt.2"]);
}

#[test]
fn simple_content() {
    let schema = schema("<xs:element name='a' type='xs:int'/>");
    valid(&schema, "<a> 1\n</a>");
    valid(&schema, "<a><!-- c -->1<![CDATA[2]]>&#51;</a>");
    assert_eq!(
        message(&schema, "<a>\n one</a>"),
        "1:4: /a: \"one\" is not a value of xs:int, expected an integer from -2147483648 to \
         2147483647 [cvc-datatype-valid.1.2.1]"
    );
    invalid(&schema, "<a/>", &["/a cvc-datatype-valid.1.2.1"]);
    invalid(&schema, "<a b='1'>1</a>", &["/a/@b cvc-type.3.1.1"]);
    invalid(&schema, "<a>1<b/></a>", &["/a/b cvc-type.3.1.2"]);
    valid(
        &schema,
        &instance("<a i:schemaLocation='a b' i:noNamespaceSchemaLocation='c'>1</a>"),
    );
    invalid(
        &schema,
        &instance("<a i:other='1'>1</a>"),
        &["/a/@i:other cvc-type.3.1.1"],
    );
}

#[test]
fn nil() {
    let schema = schema(
        "<xs:element name='a' nillable='true' type='t'/><xs:element name='b' type='xs:int'/>\
         <xs:element name='c' nillable='true' type='xs:int' fixed='1'/>\
         <xs:complexType name='t'><xs:sequence><xs:element name='b' type='xs:int'/></xs:sequence>\
         <xs:attribute name='d' use='required'/></xs:complexType>",
    );
    valid(&schema, &instance("<a i:nil='true' d=''/>"));
    valid(&schema, &instance("<a i:nil=' 0 ' d=''><b>1</b></a>"));
    invalid(
        &schema,
        &instance("<a i:nil='true'/>"),
        &["/a cvc-complex-type.4"],
    );
    invalid(
        &schema,
        &instance("<a i:nil='true' d=''><b>1</b></a>"),
        &["/a/b cvc-elt.3.2.1"],
    );
    invalid(
        &schema,
        &instance("<a i:nil='true' d=''> </a>"),
        &["/a cvc-elt.3.2.1"],
    );
    invalid(
        &schema,
        &instance("<a i:nil='false' d=''/>"),
        &["/a cvc-complex-type.2.4.b"],
    );
    invalid(
        &schema,
        &instance("<a i:nil='maybe' d=''><b>1</b></a>"),
        &["/a/@i:nil cvc-datatype-valid.1.2.1"],
    );
    invalid(
        &schema,
        &instance("<b i:nil='false'>1</b>"),
        &["/b/@i:nil cvc-elt.3.1"],
    );
    invalid(
        &schema,
        &instance("<c i:nil='true'/>"),
        &["/c/@i:nil cvc-elt.3.2.2"],
    );
}

#[test]
fn types_that_documents_say() {
    let schema = qualified(
        "<xs:element name='a' type='xs:decimal'/><xs:element name='b' type='t:base'/>\
         <xs:element name='c' type='t:base' block='extension'/><xs:element name='d' type='t:closed'/>\
         <xs:element name='e'/><xs:element name='f' type='t:either'/>\
         <xs:complexType name='base'><xs:attribute name='x'/></xs:complexType>\
         <xs:complexType name='more'><xs:complexContent><xs:extension base='t:base'><xs:attribute name='y'/></xs:extension></xs:complexContent></xs:complexType>\
         <xs:complexType name='less'><xs:complexContent><xs:restriction base='t:base'><xs:attribute name='x' use='prohibited'/></xs:restriction></xs:complexContent></xs:complexType>\
         <xs:complexType name='closed' block='restriction'><xs:attribute name='x'/></xs:complexType>\
         <xs:complexType name='narrow'><xs:complexContent><xs:restriction base='t:closed'/></xs:complexContent></xs:complexType>\
         <xs:simpleType name='either'><xs:union memberTypes='xs:int xs:date'/></xs:simpleType>",
    );
    let document = |document: &str| {
        instance(document).replacen(
            " xmlns:i",
            " xmlns='urn:t' xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:i",
            1,
        )
    };
    valid(&schema, &document("<a i:type=' xs:int '>1</a>"));
    invalid(
        &schema,
        &document("<a i:type='xs:int'>1.5</a>"),
        &["/a cvc-datatype-valid.1.2.1"],
    );
    invalid(
        &schema,
        &document("<a i:type='xs:string'>1</a>"),
        &["/a/@i:type cvc-elt.4.3"],
    );
    invalid(
        &schema,
        &document("<a i:type='xs:none'>1</a>"),
        &["/a/@i:type cvc-elt.4.2"],
    );
    invalid(
        &schema,
        &document("<a i:type='p:int'>1</a>"),
        &["/a/@i:type cvc-datatype-valid.1.2.1"],
    );
    valid(&schema, &document("<b i:type='more' x='' y=''/>"));
    invalid(
        &schema,
        &document("<b i:type='less' x=''/>"),
        &["/b/@x cvc-complex-type.3.2.2"],
    );
    invalid(
        &schema,
        &document("<c i:type='more'/>"),
        &["/c/@i:type cvc-elt.4.3"],
    );
    valid(&schema, &document("<c i:type='less'/>"));
    invalid(
        &schema,
        &document("<d i:type='narrow'/>"),
        &["/d/@i:type cvc-elt.4.3"],
    );
    valid(&schema, &document("<e i:type='xs:int'>1</e>"));
    valid(&schema, &document("<f i:type='xs:date'>2024-01-01</f>"));
    invalid(
        &schema,
        &document("<f i:type='xs:time'>12:00:00</f>"),
        &["/f/@i:type cvc-elt.4.3"],
    );
}

#[test]
fn defaults_and_fixed_values() {
    let schema = schema(
        "<xs:element name='a' type='xs:decimal' fixed='1.0'/><xs:element name='b' type='xs:int' default='1'/>\
         <xs:element name='c' fixed='x y'><xs:complexType mixed='true'><xs:sequence><xs:element name='d' minOccurs='0'/></xs:sequence></xs:complexType></xs:element>\
         <xs:element name='e' type='xs:string' default='none'/>\
         <xs:simpleType name='small'><xs:restriction base='xs:int'><xs:maxInclusive value='0'/></xs:restriction></xs:simpleType>",
    );
    valid(&schema, "<a/>");
    valid(&schema, "<a> 1.00 </a>");
    invalid(&schema, "<a>2</a>", &["/a cvc-elt.5.2.2.2.2"]);
    invalid(&schema, "<a> </a>", &["/a cvc-datatype-valid.1.2.1"]);
    valid(&schema, "<b></b>");
    valid(&schema, "<b><!-- c --></b>");
    invalid(
        &schema,
        &instance("<b i:type='small'/>"),
        &["/b cvc-elt.5.1.1"],
    );
    valid(&schema, "<c/>");
    valid(&schema, "<c>x y</c>");
    invalid(&schema, "<c> x y</c>", &["/c cvc-elt.5.2.2.2.1"]);
    invalid(&schema, "<c>x y<d/></c>", &["/c cvc-elt.5.2.2.1"]);
    valid(&schema, "<e> </e>");
}

#[test]
fn what_is_not_well_formed_is_not_valid() {
    let schema = schema("<xs:element name='a'/>");
    invalid(&schema, "<a><b></a>", &["/a/b xml"]);
    invalid(&schema, "<!DOCTYPE a><a/>", &[" xml"]);
    invalid(&schema, "", &[" xml"]);
}
