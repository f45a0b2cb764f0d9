//! The prefix stands for another namespace than the schema's.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Event';
         ./f:Event/f:PhoneStatus"
    );
}
