//! There is no such element there, and one is called nearly so.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Events';
         let $e := ./f:Event return $e/f:PhoneStatus[f:Statsu = 'busy']"
    );
}
