//! A file of schemas has another name now.

mod events {
    clacks::events!("schemas/call.xsd");
}

fn main() {
    let _ = events::phone::Call::from_xml("<Call/>");
}
