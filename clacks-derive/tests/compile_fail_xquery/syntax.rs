//! The syntax is wrong.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Events';
         let $e = ./f:Event return $e"
    );
}
