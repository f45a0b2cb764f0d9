//! No element has such an attribute.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Events';
         ./f:Event/f:PhoneStatus/@id = '7'"
    );
}
