//! A number is compared with a text that is none.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Events';
         //f:NodeStatus/f:Workers = 'many'"
    );
}
