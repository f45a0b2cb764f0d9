//! The regular expression is none.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Events';
         //f:Status[matches(., '(busy')]"
    );
}
