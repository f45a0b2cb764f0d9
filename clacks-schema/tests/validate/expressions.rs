//! Assertions, and types under conditions (XML Schema 1.1).

use clacks_schema::validate::Validator;

use crate::newer::{newer, newer_with, of_content};
use crate::{instance, invalid, message, valid};

#[test]
fn assertions_see_attributes_and_children_with_their_types() {
    let schema = of_content(
        "<xs:sequence><xs:element name='b' type='xs:date' maxOccurs='9'/>\
         <xs:element name='n' type='xs:decimal' minOccurs='0' maxOccurs='9'/></xs:sequence>\
         <xs:attribute name='min' type='xs:int'/><xs:attribute name='max' type='xs:int' default='10'/>\
         <xs:assert test='@min le @max'/>\
         <xs:assert test='every $d in b satisfies year-from-date($d) gt 1999'/>\
         <xs:assert test='sum(n) lt 10 and n/data(.) instance of xs:decimal*'/>",
    );
    // As texts, 9 would be more than 10.
    valid(
        &schema,
        "<a min='9'><b> 2000-01-01 </b><n>1</n><n>2.5</n></a>",
    );
    invalid(
        &schema,
        "<a min='11'><b>2000-01-01</b></a>",
        &["/a cvc-assertion"],
    );
    invalid(
        &schema,
        "<a min='1'><b>2000-01-01</b><b>1999-01-01</b><n>10</n></a>",
        &["/a cvc-assertion", "/a cvc-assertion"],
    );
    assert_eq!(
        message(&schema, "<a min='11'>\n<b>2000-01-01</b></a>"),
        "1:1: /a: an assertion is not true, expected \"@min le @max\" [cvc-assertion]"
    );
}

#[test]
fn what_is_not_valid_is_not_asserted_about() {
    let schema = of_content(
        "<xs:sequence><xs:element name='b' type='xs:int'/></xs:sequence>\
         <xs:assert test='b gt 5'/>",
    );
    invalid(&schema, "<a><b>3</b></a>", &["/a cvc-assertion"]);
    invalid(&schema, "<a/>", &["/a cvc-complex-type.2.4.b"]);
    // The child has no type then, and its text is no number.
    let found = Validator::new(&schema).errors("<a><b>x</b></a>");
    assert_eq!(found[0].rule(), "cvc-datatype-valid.1.2.1");
}

#[test]
fn the_element_of_an_assertion_is_all_there_is() {
    let schema = newer(
        "<xs:element name='a'><xs:complexType><xs:sequence>\
         <xs:element name='b' maxOccurs='2'><xs:complexType mixed='true'>\
         <xs:sequence><xs:any minOccurs='0' processContents='skip'/></xs:sequence>\
         <xs:attribute name='x'/>\
         <xs:assert test='empty(..) and empty(preceding::node()) and not(ancestor::a)'/>\
         <xs:assert test='. is (ancestor-or-self::node())[1]'/>\
         <xs:assert test='empty((comment(), processing-instruction())) and count(text()) le 2'/>\
         </xs:complexType></xs:element></xs:sequence>\
         <xs:assert test='count(b) = 2 and empty(text()) and b[2]/preceding-sibling::b'/>\
         </xs:complexType></xs:element>",
    );
    valid(
        &schema,
        "<a x='1'> <b>1<!--c-->2<?p?><c/>3</b> <b>4</b> </a>"
            .replace(" x='1'", "")
            .as_str(),
    );
    invalid(&schema, "<a><b/></a>", &["/a cvc-assertion"]);
    // It has no document, so that a path from its root leads nowhere.
    let schema = of_content("<xs:assert test='/a'/>");
    let said = message(&schema, "<a/>");
    assert!(said.contains("err:XPDY0050"), "{said}");
}

#[test]
fn simple_content_is_the_value() {
    let schema = newer(
        "<xs:element name='a' type='C' default='7' nillable='true'/>\
         <xs:complexType name='C'><xs:simpleContent><xs:extension base='L'>\
         <xs:attribute name='count' type='xs:int'/>\
         <xs:assert test='if (nilled(.)) then false() else count($value) ge 1'/>\
         <xs:assert test='not(@count) or count($value) = @count'/>\
         <xs:assert test='$value instance of xs:short+'/>\
         <xs:assert test='data(.) instance of xs:untypedAtomic'/>\
         </xs:extension></xs:simpleContent></xs:complexType>\
         <xs:simpleType name='L'><xs:list itemType='xs:short'/></xs:simpleType>",
    );
    valid(&schema, "<a count='2'>1 2</a>");
    valid(&schema, "<a> 1  2 </a>");
    // The default is the value of an empty element.
    valid(&schema, "<a count='1'/>");
    invalid(&schema, "<a count='3'>1 2</a>", &["/a cvc-assertion"]);
    // An element is found to be nil only once it is valid, and has no value.
    let nil = instance("<a i:nil='true'/>");
    invalid(&schema, &nil, &["/a cvc-assertion", "/a cvc-assertion"]);
}

#[test]
fn assertions_of_the_base_hold_too() {
    let schema = newer(
        "<xs:element name='a' type='D'/>\
         <xs:complexType name='B'><xs:attribute name='x' type='xs:int'/>\
         <xs:assert test='@x gt 1'/></xs:complexType>\
         <xs:complexType name='D'><xs:complexContent><xs:extension base='B'>\
         <xs:assert test='@x lt 9'/></xs:extension></xs:complexContent></xs:complexType>",
    );
    valid(&schema, "<a x='5'/>");
    invalid(&schema, "<a x='1'/>", &["/a cvc-assertion"]);
    invalid(&schema, "<a x='9'/>", &["/a cvc-assertion"]);
}

#[test]
fn assertions_are_facets() {
    let schema = newer(
        "<xs:element name='e' type='E'/><xs:element name='u' type='U'/>\
         <xs:element name='l'><xs:simpleType><xs:restriction><xs:simpleType>\
         <xs:list itemType='xs:int'/></xs:simpleType>\
         <xs:assertion test='every $i in 1 to count($value) - 1 satisfies $value[$i] le $value[$i + 1]'/>\
         </xs:restriction></xs:simpleType></xs:element>\
         <xs:element name='q'><xs:simpleType><xs:restriction base='xs:QName'>\
         <xs:assertion test='namespace-uri-from-QName($value) = \"urn:q\"'/>\
         </xs:restriction></xs:simpleType></xs:element>\
         <xs:element name='here'><xs:simpleType><xs:restriction base='xs:int'>\
         <xs:assertion test='. = 1'/></xs:restriction></xs:simpleType></xs:element>\
         <xs:simpleType name='E'><xs:restriction base='xs:int'>\
         <xs:assertion test='$value mod 2 eq 0'/></xs:restriction></xs:simpleType>\
         <xs:simpleType name='U'><xs:restriction><xs:simpleType>\
         <xs:union memberTypes='E xs:NCName xs:boolean'/></xs:simpleType>\
         <xs:assertion test='if ($value instance of xs:int) then $value lt 9 else true()'/>\
         </xs:restriction></xs:simpleType>",
    );
    valid(&schema, "<e> 2 </e>");
    invalid(&schema, "<e>3</e>", &["/e cvc-assertions-valid"]);
    assert_eq!(
        message(&schema, "<e>3</e>"),
        "1:4: /e: \"3\" is refused by an assertion: it is not true, \
         expected \"$value mod 2 eq 0\" [cvc-assertions-valid]"
    );
    invalid(&schema, "<e>x</e>", &["/e cvc-datatype-valid.1.2.1"]);
    // The member is the first that has the value, its assertions included.
    valid(&schema, "<u>8</u>");
    valid(&schema, "<u>1</u>");
    invalid(&schema, "<u>10</u>", &["/u cvc-assertions-valid"]);
    invalid(&schema, "<u>3</u>", &["/u cvc-datatype-valid.1.2.3"]);
    valid(&schema, "<l>1 2 2 5</l>");
    invalid(&schema, "<l>1 3 2</l>", &["/l cvc-assertions-valid"]);
    valid(&schema, "<q xmlns:p='urn:q'>p:x</q>");
    invalid(&schema, "<q>x</q>", &["/q cvc-assertions-valid"]);
    // There is no element about a value.
    let said = message(&schema, "<here>1</here>");
    assert!(said.contains("err:XPDY0002"), "{said}");
}

#[test]
fn names_in_expressions_are_in_the_namespace_that_the_schema_says() {
    for (default, test, right) in [
        ("##targetNamespace", "b", true),
        ("##local", "t:b", true),
        ("##local", "b", false),
        ("urn:t", "b and t:b", true),
    ] {
        let schema = newer_with(
            "targetNamespace='urn:t' xmlns:t='urn:t' elementFormDefault='qualified'",
            &format!(
                "<xs:element name='a'><xs:complexType><xs:sequence><xs:element name='b'/></xs:sequence>\
                 <xs:assert test='{test}' xpathDefaultNamespace='{default}'/></xs:complexType></xs:element>"
            ),
        );
        let document = "<a xmlns='urn:t'><b/></a>";
        if right {
            valid(&schema, document);
        } else {
            invalid(&schema, document, &["/a cvc-assertion"]);
        }
    }
}

#[test]
fn each_element_is_kept_only_as_long_as_it_must() {
    let schema = newer(
        "<xs:element name='a'><xs:complexType><xs:sequence>\
         <xs:element name='b' type='B' maxOccurs='unbounded'/></xs:sequence></xs:complexType></xs:element>\
         <xs:complexType name='B'><xs:sequence><xs:element name='b' type='B' minOccurs='0'/>\
         <xs:any namespace='##other' minOccurs='0' processContents='lax'/></xs:sequence>\
         <xs:attribute name='n' type='xs:int'/>\
         <xs:assert test='not(b) or b/@n = @n - 1'/>\
         <xs:assert test='count(descendant-or-self::b) = @n'/></xs:complexType>",
    );
    let one = "<b n='3'><b n='2'><b n='1'><x xmlns='urn:x' y='1'>t</x></b></b></b>";
    valid(&schema, &format!("<a>{}</a>", one.repeat(3)));
    let wrong = one.replace("n='1'", "n='0'");
    invalid(
        &schema,
        &format!("<a>{one}{wrong}</a>"),
        &["/a/b[2]/b/b cvc-assertion", "/a/b[2]/b cvc-assertion"],
    );
}

#[test]
fn the_first_alternative_that_holds_is_the_type() {
    let schema = newer(
        "<xs:element name='a' type='xs:anyType'>\
         <xs:alternative test='@kind = \"int\"' type='I'/>\
         <xs:alternative test='@kind = (\"int\", \"date\")' type='D'/>\
         <xs:alternative test='xs:int(@kind) = 1' type='xs:error'/>\
         <xs:alternative test='b' type='xs:error'/>\
         </xs:element>\
         <xs:complexType name='I'><xs:simpleContent><xs:extension base='xs:int'>\
         <xs:attribute name='kind'/></xs:extension></xs:simpleContent></xs:complexType>\
         <xs:complexType name='D'><xs:simpleContent><xs:extension base='xs:date'>\
         <xs:attribute name='kind'/></xs:extension></xs:simpleContent></xs:complexType>",
    );
    valid(&schema, "<a kind='int'>1</a>");
    valid(&schema, "<a kind='date'>2000-01-01</a>");
    // A test that cannot be told is no error, and no test sees the children.
    valid(&schema, "<a kind='x'><b/></a>");
    invalid(
        &schema,
        "<a kind='int'>x</a>",
        &["/a cvc-datatype-valid.1.2.1"],
    );
    invalid(
        &schema,
        "<a kind='date'>1</a>",
        &["/a cvc-datatype-valid.1.2.1"],
    );
}

#[test]
fn alternatives_see_attributes_that_are_inherited() {
    let schema = newer(
        "<xs:element name='a'><xs:complexType><xs:sequence>\
         <xs:element name='m'><xs:complexType><xs:sequence>\
         <xs:element name='b' maxOccurs='9' type='xs:anyAtomicType'>\
         <xs:alternative test='@lang = \"de\" and not(@own) and @d = 1' type='xs:int'/></xs:element>\
         </xs:sequence><xs:attribute name='lang' inheritable='true'/></xs:complexType></xs:element>\
         <xs:element name='b' minOccurs='0' type='xs:anyAtomicType'>\
         <xs:alternative test='@lang = \"de\"' type='xs:int'/></xs:element>\
         </xs:sequence><xs:attribute name='lang' inheritable='true'/><xs:attribute name='own'/>\
         <xs:attribute name='d' default='1' inheritable='true'/></xs:complexType></xs:element>",
    );
    valid(&schema, "<a><m><b>x</b></m></a>");
    valid(&schema, "<a lang='de' own='1'><m><b>1</b></m><b>1</b></a>");
    invalid(
        &schema,
        "<a lang='de'><m><b>x</b></m><b>1</b></a>",
        &["/a/m/b cvc-datatype-valid.1.2.1"],
    );
    // The nearest counts, and only as long as its element is open.
    valid(
        &schema,
        "<a lang='de'><m lang='fr'><b>x</b></m><b>1</b></a>",
    );
    invalid(
        &schema,
        "<a lang='fr'><m lang='de'><b>x</b></m><b>x</b></a>",
        &["/a/m/b cvc-datatype-valid.1.2.1"],
    );
}

#[test]
fn assertions_that_never_end_are_stopped() {
    let schema = of_content(
        "<xs:assert test='count(for $a in 1 to 9999, $b in 1 to 9999 return $a * $b) = 0'/>",
    );
    invalid(&schema, "<a/>", &["/a limit"]);
}
