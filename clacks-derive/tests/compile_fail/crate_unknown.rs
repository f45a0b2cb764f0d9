//! The path of a crate that does not exist.

clacks::events!(
    crate = ::clicks,
    inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="Call" type="xs:string"/>
    </xs:schema>"#,
);

fn main() {}
