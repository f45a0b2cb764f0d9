//! A schema in place that is wrong.

#[derive(clacks::Event)]
#[event(inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="Call" type="xs:itn"/>
</xs:schema>"#)]
struct Call(i32);

fn main() {}
