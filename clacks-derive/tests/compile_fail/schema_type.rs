//! A type that does not exist.

clacks::events!(
    inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="Call" type="xs:strin"/>
    </xs:schema>"#,
);

fn main() {}
