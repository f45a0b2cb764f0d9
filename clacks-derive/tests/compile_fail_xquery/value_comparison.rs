//! Untyped values are strings for `eq`.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Events';
         //f:NodeStatus/f:Workers eq 5"
    );
}
