//! What XML Schema 1.1 has added.

use clacks_schema::Schema;

use crate::{instance, invalid, schema_of, valid};

/// The schema of these components, in no namespace; `attributes` are those of the schema element.
#[track_caller]
pub(crate) fn newer_with(attributes: &str, components: &str) -> Schema {
    schema_of(&format!(
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' \
         xmlns:vc='http://www.w3.org/2007/XMLSchema-versioning' vc:minVersion='1.1' {attributes}>\
         {components}</xs:schema>"
    ))
}

#[track_caller]
pub(crate) fn newer(components: &str) -> Schema {
    newer_with("", components)
}

/// The schema of an element `a` with this content.
#[track_caller]
pub(crate) fn of_content(content: &str) -> Schema {
    newer(&format!(
        "<xs:element name='a'><xs:complexType>{content}</xs:complexType></xs:element>\
         <xs:element name='g' type='xs:int'/>"
    ))
}

#[test]
fn what_conditions_exclude_is_not_there() {
    let schema = newer(
        "<xs:element name='a' vc:minVersion='1.2' type='xs:int'/>\
         <xs:element name='a' vc:typeAvailable='xs:error' type='xs:boolean'/>",
    );
    valid(&schema, "<a>true</a>");
    invalid(&schema, "<a>7</a>", &["/a cvc-datatype-valid.1.2.1"]);
}

#[test]
fn an_element_wins_over_a_wildcard() {
    let schema = of_content(
        "<xs:sequence><xs:any minOccurs='0' maxOccurs='unbounded' processContents='skip'/>\
         <xs:element name='b' type='xs:int'/></xs:sequence>",
    );
    valid(&schema, "<a><x/><y/><b>1</b></a>");
    invalid(
        &schema,
        "<a><b>x</b></a>",
        &["/a/b cvc-datatype-valid.1.2.1"],
    );
    invalid(&schema, "<a><x/></a>", &["/a cvc-complex-type.2.4.b"]);
}

#[test]
fn wildcards_exclude_names_and_namespaces() {
    let schema = of_content(
        "<xs:sequence><xs:element name='b' minOccurs='0'/>\
         <xs:any notQName='c ##defined ##definedSibling' notNamespace='urn:n' \
         processContents='skip'/></xs:sequence>\
         <xs:anyAttribute notQName='c' processContents='skip'/>",
    );
    valid(&schema, "<a d='1'><d/></a>");
    valid(&schema, "<a><b/><d xmlns='urn:m'/></a>");
    for child in ["<c/>", "<g/>", "<b/><b/>", "<d xmlns='urn:n'/>"] {
        let document = format!("<a>{child}</a>");
        let path = match child {
            "<b/><b/>" => "/a/b[2]",
            "<c/>" => "/a/c",
            "<g/>" => "/a/g",
            _ => "/a/d",
        };
        let expected = format!("{path} cvc-complex-type.2.4.a");
        invalid(&schema, &document, &[&expected]);
    }
    invalid(
        &schema,
        "<a c='1'><d/></a>",
        &["/a/@c cvc-complex-type.3.2.2"],
    );
}

#[test]
fn what_a_wildcard_allows_goes_together_with_what_is_declared_beside_it() {
    let schema = newer(
        "<xs:element name='g' type='xs:string'/>\
         <xs:element name='a'><xs:complexType><xs:sequence>\
         <xs:element name='g' type='xs:int'/><xs:any processContents='lax'/>\
         </xs:sequence></xs:complexType></xs:element>",
    );
    valid(&schema, "<a><g>1</g><h/></a>");
    invalid(
        &schema,
        "<a><g>1</g><g>x</g></a>",
        &["/a/g[2] cvc-complex-type.5"],
    );
}

#[test]
fn open_content_is_among_the_children_or_after_them() {
    let of = |mode: &str| {
        of_content(&format!(
            "<xs:openContent mode='{mode}'><xs:any namespace='urn:o' processContents='skip'/>\
             </xs:openContent><xs:sequence><xs:element name='b'/><xs:element name='c'/>\
             </xs:sequence>"
        ))
    };
    let (interleave, suffix) = (of("interleave"), of("suffix"));
    let among = "<a xmlns:o='urn:o'><o:x/><b/><o:x/><c/><o:x/></a>";
    valid(&interleave, among);
    invalid(
        &suffix,
        among,
        &[
            "/a/x cvc-complex-type.2.4.a",
            "/a/x[2] cvc-complex-type.2.4.a",
        ],
    );
    let after = "<a xmlns:o='urn:o'><b/><c/><o:x/><o:y/></a>";
    valid(&interleave, after);
    valid(&suffix, after);
    let again = "<a xmlns:o='urn:o'><b/><c/><o:x/><c/></a>";
    invalid(&suffix, again, &["/a/c[2] cvc-complex-type.2.4.a"]);
    invalid(&interleave, again, &["/a/c[2] cvc-complex-type.2.4.a"]);
    invalid(
        &interleave,
        "<a xmlns:o='urn:o'><b/><o:x/></a>",
        &["/a cvc-complex-type.2.4.b"],
    );
}

#[test]
fn default_open_content_leaves_what_is_empty_alone() {
    let of = |applies: &str| {
        newer(&format!(
            "<xs:defaultOpenContent appliesToEmpty='{applies}'><xs:any processContents='skip'/>\
             </xs:defaultOpenContent><xs:element name='a'><xs:complexType/></xs:element>"
        ))
    };
    valid(&of("true"), "<a><x/></a>");
    invalid(&of("false"), "<a><x/></a>", &["/a/x cvc-complex-type.2.1"]);
}

#[test]
fn members_of_all_repeat_in_any_order() {
    let schema = newer(
        "<xs:group name='g'><xs:all><xs:element name='b' maxOccurs='2'/></xs:all></xs:group>\
         <xs:complexType name='B'><xs:all><xs:group ref='g'/>\
         <xs:any namespace='urn:o' minOccurs='0' maxOccurs='unbounded' processContents='skip'/>\
         </xs:all></xs:complexType>\
         <xs:element name='a'><xs:complexType><xs:complexContent><xs:extension base='B'>\
         <xs:all><xs:element name='c' minOccurs='2' maxOccurs='3'/></xs:all>\
         </xs:extension></xs:complexContent></xs:complexType></xs:element>",
    );
    valid(
        &schema,
        "<a xmlns:o='urn:o'><c/><o:x/><b/><c/><o:y/><b/><o:z/></a>",
    );
    invalid(
        &schema,
        "<a><c/><b/><b/><b/><c/></a>",
        &["/a/b[3] cvc-complex-type.2.4.a"],
    );
    invalid(&schema, "<a><c/><b/></a>", &["/a cvc-complex-type.2.4.b"]);
}

#[test]
fn all_types_have_the_default_attributes() {
    let schema = newer_with(
        "defaultAttributes='d'",
        "<xs:attributeGroup name='d'><xs:attribute name='x' use='required'/></xs:attributeGroup>\
         <xs:element name='a'><xs:complexType><xs:sequence><xs:element name='b'>\
         <xs:complexType defaultAttributesApply='false'/></xs:element></xs:sequence>\
         </xs:complexType></xs:element>",
    );
    valid(&schema, "<a x=''><b/></a>");
    invalid(&schema, "<a><b/></a>", &["/a cvc-complex-type.4"]);
    invalid(
        &schema,
        "<a x=''><b x=''/></a>",
        &["/a/b/@x cvc-complex-type.3.2.2"],
    );
}

#[test]
fn a_circle_of_attribute_groups_has_the_attributes_of_all() {
    let schema = newer(
        "<xs:attributeGroup name='g'><xs:attribute name='x'/><xs:attributeGroup ref='h'/>\
         </xs:attributeGroup>\
         <xs:attributeGroup name='h'><xs:attribute name='y'/><xs:attributeGroup ref='g'/>\
         </xs:attributeGroup>\
         <xs:attributeGroup name='i'><xs:attribute name='z'/></xs:attributeGroup>\
         <xs:element name='a'><xs:complexType><xs:attributeGroup ref='h'/>\
         <xs:attributeGroup ref='i'/></xs:complexType></xs:element>",
    );
    valid(&schema, "<a x='' y='' z=''/>");
    invalid(&schema, "<a w=''/>", &["/a/@w cvc-complex-type.3.2.2"]);
}

#[test]
fn an_element_stands_for_each_of_its_heads() {
    let schema = newer(
        "<xs:element name='h' type='xs:decimal'/><xs:element name='i' type='xs:int'/>\
         <xs:element name='m' type='xs:int' substitutionGroup='h i'/>\
         <xs:element name='a'><xs:complexType><xs:sequence><xs:element ref='h'/>\
         <xs:element ref='i'/></xs:sequence></xs:complexType></xs:element>",
    );
    valid(&schema, "<a><m>1</m><m>2</m></a>");
    invalid(
        &schema,
        "<a><h>1</h><h>2</h></a>",
        &["/a/h[2] cvc-complex-type.2.4.a"],
    );
}

#[test]
fn identity_constraints_are_shared_and_have_a_default_namespace() {
    let schema = newer_with(
        "targetNamespace='urn:t' xmlns:t='urn:t' elementFormDefault='qualified' \
         xpathDefaultNamespace='##targetNamespace'",
        "<xs:complexType name='T'><xs:sequence><xs:element name='k' type='xs:int' \
         maxOccurs='9'/></xs:sequence></xs:complexType>\
         <xs:element name='a' type='t:T'><xs:unique name='u'><xs:selector xpath='k'/>\
         <xs:field xpath='.'/></xs:unique></xs:element>\
         <xs:element name='b' type='t:T'><xs:unique ref='t:u'/></xs:element>",
    );
    for name in ["a", "b"] {
        valid(
            &schema,
            &format!("<{name} xmlns='urn:t'><k>1</k><k>2</k></{name}>"),
        );
        invalid(
            &schema,
            &format!("<{name} xmlns='urn:t'><k>1</k><k>01</k></{name}>"),
            &[&format!("/{name}/k[2] cvc-identity-constraint.4.1")],
        );
    }
}

#[test]
fn an_element_may_have_several_identifiers() {
    let schema = newer(
        "<xs:element name='a'><xs:complexType><xs:attribute name='x' type='xs:ID'/>\
         <xs:attribute name='y' type='xs:ID' default='d'/></xs:complexType></xs:element>",
    );
    valid(&schema, "<a x='b' y='c'/>");
    valid(&schema, "<a x='d'/>");
}

#[test]
fn an_alternative_without_a_test_is_the_type() {
    let schema = newer(
        "<xs:element name='a' type='xs:decimal'><xs:alternative type='xs:int'/></xs:element>\
         <xs:element name='b'><xs:alternative type='xs:error'/></xs:element>",
    );
    valid(&schema, "<a>1</a>");
    invalid(&schema, "<a>1.5</a>", &["/a cvc-datatype-valid.1.2.1"]);
    invalid(
        &schema,
        &instance("<a i:type='xs:decimal' xmlns:xs='http://www.w3.org/2001/XMLSchema'>1</a>"),
        &["/a/@i:type cvc-elt.4.3"],
    );
    invalid(&schema, "<b/>", &["/b cvc-datatype-valid.1.2.1"]);
}

#[test]
fn attributes_of_all_elements_can_be_required() {
    let schema = newer_with(
        "xmlns:i='http://www.w3.org/2001/XMLSchema-instance'",
        "<xs:element name='a' type='T'/><xs:complexType name='T'>\
         <xs:attribute ref='i:type' use='required'/></xs:complexType>",
    );
    valid(&schema, &instance("<a i:type='T'/>"));
    invalid(&schema, "<a/>", &["/a cvc-complex-type.4"]);
}

#[test]
fn the_literals_of_datatypes_are_more() {
    let types = "gYear date dateTime double anyURI time NOTATION";
    let element = |ty| format!("<xs:element name='{ty}' type='xs:{ty}'/>");
    let elements: Vec<String> = types.split(' ').map(element).collect();
    let elements = elements.concat();
    let schema = newer(&format!(
        "<xs:notation name='n' public='n'/>{elements}\
         <xs:element name='stamp' type='xs:dateTimeStamp'/>\
         <xs:element name='zoneless'><xs:simpleType><xs:restriction base='xs:time'>\
         <xs:explicitTimezone value='prohibited'/></xs:restriction></xs:simpleType></xs:element>\
         <xs:element name='since'><xs:simpleType><xs:restriction base='xs:date'>\
         <xs:minInclusive value='-0001-12-31'/></xs:restriction></xs:simpleType></xs:element>"
    ));
    for right in [
        "<gYear>0000</gYear>",
        "<date>0000-02-29</date>",
        "<dateTime>-0001-12-31T24:00:00</dateTime>",
        "<double>+INF</double>",
        "<anyURI>::[</anyURI>",
        "<NOTATION>n</NOTATION>",
        "<stamp>2000-01-01T00:00:00Z</stamp>",
        "<zoneless>00:00:00</zoneless>",
        "<since>0000-01-01</since>",
    ] {
        valid(&schema, right);
    }
    for (wrong, rule) in [
        ("<date>-0001-02-29</date>", "cvc-datatype-valid.1.2.1"),
        ("<NOTATION>m</NOTATION>", "cvc-datatype-valid.1.2.1"),
        (
            "<stamp>2000-01-01T00:00:00</stamp>",
            "cvc-explicitTimezone-valid",
        ),
        (
            "<zoneless>00:00:00Z</zoneless>",
            "cvc-explicitTimezone-valid",
        ),
        ("<since>-0001-12-30</since>", "cvc-minInclusive-valid"),
    ] {
        let name = &wrong[1..wrong.find('>').expect("a tag")];
        invalid(&schema, wrong, &[&format!("/{name} {rule}")]);
    }
}

#[test]
fn the_first_edition_knows_none_of_it() {
    let schema = schema_of(
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\
         <xs:element name='a' type='xs:gYear'/></xs:schema>",
    );
    invalid(&schema, "<a>0000</a>", &["/a cvc-datatype-valid.1.2.1"]);
    let stamp = "xmlns:xs='http://www.w3.org/2001/XMLSchema' i:type='xs:dateTimeStamp'";
    invalid(
        &schema,
        &instance(&format!("<a {stamp}>2000</a>")),
        &["/a/@i:type cvc-elt.4.2"],
    );
}
