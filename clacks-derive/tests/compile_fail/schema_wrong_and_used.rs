//! One mistake is one error, also where the events are used.

use events::Call;

mod events {
    clacks::events!(
        inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:element name="Call" type="xs:strin"/>
        </xs:schema>"#
    );
}

fn main() {
    let _ = Call::from_xml("<Call/>");
}
