//! An event of the catalogue is forgotten.

clacks::events!(
    inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="Call" type="xs:string"/>
      <xs:element name="Fax" type="xs:string"/>
    </xs:schema>"#
);

fn receive(event: &Event) -> &str {
    match event {
        Event::Call(_) => "call",
    }
}

fn main() {}
