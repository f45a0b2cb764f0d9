//! Of two catalogues in scope none is the only one.

mod one {
    clacks::events!(inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:element name="One" type="xs:int"/></xs:schema>"#);
}
mod two {
    clacks::events!(inline = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:element name="Two" type="xs:int"/></xs:schema>"#);
}
use one::*;
use two::*;

fn main() {
    let _ = clacks::xquery!("/Event/One");
}
