//! A boolean is compared with a number.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Events';
         //f:NodeStatus/f:Indexed = 1"
    );
}
