//! Of several schemas the one that is wrong is pointed at.

clacks::events!(
    inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="Call" type="xs:string"/>
    </xs:schema>"#,
    inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="Fax" type="Number"/>
    </xs:schema>"#,
);

fn main() {}
