//! Content that only generated types hold.

#[derive(clacks::Event)]
#[event(inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="List">
    <xs:complexType>
      <xs:sequence maxOccurs="3">
        <xs:element name="Item" type="xs:string" maxOccurs="2"/>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
</xs:schema>"#)]
struct List {
    item: Vec<String>,
}

fn main() {}
