//! Two events of one name in one catalogue.

clacks::events!(
    inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="Call" type="xs:string"/>
    </xs:schema>"#,
    inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="Call" type="xs:int"/>
    </xs:schema>"#,
);

fn main() {}
