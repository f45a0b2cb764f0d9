//! Every mistake is told at once.

clacks::events!(
    inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="Call" type="Number" nillable="maybe"/>
      <xs:simpleType name="Number">
        <xs:restriction base="xs:string">
          <xs:pattern value="[0-9"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:elment name="Fax" type="xs:string"/>
    </xs:schema>"#,
);

fn main() {}
