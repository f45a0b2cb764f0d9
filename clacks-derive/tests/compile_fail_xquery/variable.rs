//! The variable is not declared.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Events';
         let $event := ./f:Event return $even/f:PhoneStatus"
    );
}
