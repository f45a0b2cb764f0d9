//! A number is compared with a string, whatever the document.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Events';
         count(./f:Event/*) = 'one'"
    );
}
