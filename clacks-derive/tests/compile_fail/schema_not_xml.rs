//! A tag is not closed.

clacks::events!(
    inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="Call" type="xs:string">
    </xs:schema>"#,
);

fn main() {}
