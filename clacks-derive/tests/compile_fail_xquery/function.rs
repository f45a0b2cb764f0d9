//! There is no such function.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Events';
         start-with(string(./f:Event), 'a')"
    );
}
