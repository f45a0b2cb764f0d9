//! What is right but not read yet.

clacks::events!(
    inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:import namespace="urn:fax" schemaLocation="fax.xsd"/>
      <xs:element name="Call" type="fax:Number" xmlns:fax="urn:fax"/>
    </xs:schema>"#,
);

fn main() {}
