//! Identifiers, references to them, entities and notations.

use clacks_schema::validate::Validator;

use crate::{invalid, message, schema, valid};

#[test]
fn identifiers_are_unique_and_referred_to() {
    let schema = schema(
        "<xs:element name='a'><xs:complexType><xs:sequence><xs:element ref='a' minOccurs='0' maxOccurs='unbounded'/></xs:sequence>\
         <xs:attribute name='id' type='xs:ID'/><xs:attribute name='r' type='xs:IDREF'/><xs:attribute name='rs' type='xs:IDREFS'/>\
         <xs:attribute name='u' type='u'/></xs:complexType></xs:element>\
         <xs:simpleType name='u'><xs:union memberTypes='xs:int l'/></xs:simpleType>\
         <xs:simpleType name='l'><xs:list itemType='xs:IDREF'/></xs:simpleType>",
    );
    valid(
        &schema,
        "<a id='x' r='y' rs=' x y '><a id=' y ' u='x y'/><a u='12'/></a>",
    );
    assert_eq!(
        message(&schema, "<a id='x'>\n<a id='x'/></a>"),
        "2:4: /a/a: the identifier \"x\" stands there twice [cvc-id.2]"
            .replace("/a/a:", "/a/a/@id:")
    );
    invalid(
        &schema,
        "<a r='x'><a rs='y x z'/><a id='y'/><a u='w'/></a>",
        &["/a cvc-id.1", "/a/a cvc-id.1", "/a/a[3] cvc-id.1"],
    );
}

#[test]
fn an_element_may_say_its_identifier_twice() {
    let schema = schema(
        "<xs:element name='a'><xs:complexType><xs:sequence><xs:element name='id' type='xs:ID' minOccurs='0'/><xs:element ref='a' minOccurs='0'/></xs:sequence>\
         <xs:attribute name='id' type='xs:ID'/></xs:complexType></xs:element>",
    );
    valid(&schema, "<a id='x'><id>x</id></a>");
    invalid(
        &schema,
        "<a id='x'><a><id>x</id></a></a>",
        &["/a/a/id cvc-id.2"],
    );
}

#[test]
fn entities_are_those_of_the_document() {
    let schema = schema(
        "<xs:element name='a'><xs:complexType><xs:attribute name='e' type='xs:ENTITY'/><xs:attribute name='es' type='xs:ENTITIES'/></xs:complexType></xs:element>",
    );
    let document = "<!DOCTYPE a [<!NOTATION n SYSTEM 'n'><!ENTITY x SYSTEM 'x' NDATA n><!ENTITY y 'y'>]><a es='x x' e='x'/>";
    let validator = Validator::new(&schema).allowing_doctype();
    validator.validate(document).expect("valid");
    for wrong in [document.replace("e='x'", "e='y'"), "<a e='x'/>".into()] {
        let error = validator.validate(&wrong).expect_err("no such entity");
        assert_eq!(error.rule(), "cvc-simple-type.2");
    }
}

#[test]
fn notations_are_those_of_the_schema() {
    let schema = schema(
        "<xs:notation name='gif' public='image/gif'/><xs:notation name='png' public='image/png'/>\
         <xs:simpleType name='n'><xs:restriction base='xs:NOTATION'><xs:enumeration value='gif'/><xs:enumeration value='png'/></xs:restriction></xs:simpleType>\
         <xs:element name='a' type='n'/>",
    );
    valid(&schema, "<a> png </a>");
    invalid(&schema, "<a>jpg</a>", &["/a cvc-enumeration-valid"]);
    invalid(&schema, "<a xmlns='urn:x'>png</a>", &["/a cvc-elt.1"]);
}
