//! What was there once may be there several times now, and what was required may be absent.

mod events {
    clacks::events!(
        inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:element name="Call">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="Number" type="xs:string" maxOccurs="unbounded"/>
                <xs:element name="Seconds" type="xs:int" minOccurs="0"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
        </xs:schema>"#
    );
}

fn duration(call: &events::Call) -> i32 {
    call.seconds * 1000
}

fn main() {
    let _ = events::Call {
        number: "012345".to_owned(),
        seconds: Some(7),
    };
}
