//! A text where the schema says a number.

use events::inline::Call;

mod events {
    clacks::events!(
        inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:element name="Call">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="Number" type="Number"/>
                <xs:element name="Status" type="Status"/>
                <xs:element name="Duration" type="xs:int" minOccurs="0"/>
                <xs:choice>
                  <xs:element name="Queue" type="xs:string"/>
                  <xs:element name="Agent" type="xs:string"/>
                </xs:choice>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:simpleType name="Number">
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9]+"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="Status">
            <xs:restriction base="xs:string">
              <xs:enumeration value="busy"/>
              <xs:enumeration value="free"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:schema>"#
    );
}

fn receive(call: &mut Call) {
    call.duration = Some("12");
}

fn main() {}
