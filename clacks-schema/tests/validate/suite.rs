//! What schemas in the wild do.

use crate::{instance, schema, valid};

#[test]
fn a_type_that_a_schema_document_says_of_its_own_elements_is_none_of_what_they_declare() {
    let schema = schema(
        "<xs:element name='a'/><xs:complexType name='t'><xs:attribute name='x'/></xs:complexType>\
         <xs:element name='b'><xs:complexType><xs:sequence>\
         <xs:element name='c' xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:type='t'/></xs:sequence></xs:complexType></xs:element>",
    );
    valid(&schema, &instance("<b><c y='1'/></b>"));
}
