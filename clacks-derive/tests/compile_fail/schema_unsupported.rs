//! What is right but not read yet.

clacks::events!(
    inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="Call" type="Number"/>
      <xs:complexType name="Number"><xs:assert test="true()"/></xs:complexType>
    </xs:schema>"#,
);

fn main() {}
