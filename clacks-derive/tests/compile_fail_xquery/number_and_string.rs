//! A string is compared with a number.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Events';
         //f:PhoneStatus/f:Status > 5"
    );
}
