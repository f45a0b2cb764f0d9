//! The function takes another number of arguments.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Events';
         contains(string(./f:Event))"
    );
}
