//! What is reported after an error.

use clacks_schema::validate::{MAX_ERRORS, Validator};

use crate::{invalid, schema};

#[test]
fn an_error_does_not_bring_others() {
    let schema = schema(
        "<xs:element name='a'><xs:complexType><xs:sequence><xs:element name='b' type='xs:int'/><xs:element name='c' type='xs:int'/>\
         <xs:element name='d' type='xs:int' maxOccurs='unbounded'/></xs:sequence></xs:complexType></xs:element>",
    );
    invalid(
        &schema,
        "<a><x><b>y</b></x><y/><b>1</b><c>z</c><d>1</d></a>",
        &[
            "/a/x cvc-complex-type.2.4.a",
            "/a/c cvc-datatype-valid.1.2.1",
        ],
    );
    invalid(
        &schema,
        "<a>x<b>1</b>x<c>2</c><d>1</d></a>",
        &["/a cvc-complex-type.2.3"],
    );
    invalid(
        &schema,
        "<a><b>x</b><c>y</c><d>z</d><d>1</d><d/></a>",
        &[
            "/a/b cvc-datatype-valid.1.2.1",
            "/a/c cvc-datatype-valid.1.2.1",
            "/a/d cvc-datatype-valid.1.2.1",
            "/a/d[3] cvc-datatype-valid.1.2.1",
        ],
    );
}

#[test]
fn a_missing_child_is_one_error() {
    let schema = schema(
        "<xs:element name='a'><xs:complexType><xs:sequence><xs:element name='b' type='xs:int'/><xs:element name='c' type='xs:int'/>\
         <xs:element name='d' type='xs:int'/></xs:sequence></xs:complexType></xs:element>",
    );
    invalid(
        &schema,
        "<a><c>1</c><d>1</d></a>",
        &["/a/c cvc-complex-type.2.4.a"],
    );
    invalid(
        &schema,
        "<a><c>x</c><d>1</d></a>",
        &[
            "/a/c cvc-complex-type.2.4.a",
            "/a/c cvc-datatype-valid.1.2.1",
        ],
    );
    invalid(
        &schema,
        "<a><d>x</d><e/></a>",
        &[
            "/a/d cvc-complex-type.2.4.a",
            "/a/d cvc-datatype-valid.1.2.1",
            "/a/e cvc-complex-type.2.4.d",
        ],
    );
}

#[test]
fn errors_are_capped() {
    let schema = schema(
        "<xs:element name='a'><xs:complexType><xs:sequence><xs:element name='b' type='xs:int' maxOccurs='unbounded'/></xs:sequence></xs:complexType></xs:element>",
    );
    let document = format!("<a>{}</a>", "<b>x</b>".repeat(MAX_ERRORS + 1));
    assert_eq!(Validator::new(&schema).errors(&document).len(), MAX_ERRORS);
}
