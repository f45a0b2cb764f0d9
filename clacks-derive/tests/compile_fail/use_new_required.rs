//! The schema requires something more than it did, and something optional less.

mod events {
    clacks::events!(
        inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:element name="Call">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="Number" type="xs:string"/>
                <xs:element name="Seconds" type="xs:int"/>
              </xs:sequence>
              <xs:attribute name="queue" type="xs:string"/>
            </xs:complexType>
          </xs:element>
        </xs:schema>"#
    );
}

fn main() {
    let _ = events::Call::new("012345".to_owned());
    let _ = events::Call {
        agent: None,
        ..events::Call::new("012345".to_owned(), 7)
    };
}
