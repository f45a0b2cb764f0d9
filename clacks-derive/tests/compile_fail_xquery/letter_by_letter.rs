//! A number is compared with a string letter by letter.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Events';
         //f:NodeStatus/f:Workers < '5'"
    );
}
