//! The enumeration has no such value.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Events';
         //f:PuppetLog/f:Level = 'error'"
    );
}
