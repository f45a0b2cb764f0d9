//! What is wrong concerns two places of the schema.

clacks::events!(
    inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="Call">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="Number" type="xs:string" minOccurs="0"/>
            <xs:element name="Number" type="xs:string"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
    </xs:schema>"#,
);

fn main() {}
