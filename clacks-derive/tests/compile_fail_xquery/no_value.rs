//! An element that holds elements has no value.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Events';
         ./f:Event/f:PhoneStatus = 'busy'"
    );
}
