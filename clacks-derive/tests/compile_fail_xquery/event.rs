//! There is no such event.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Events';
         let $e := ./f:Event return $e/f:PhoneSatus"
    );
}
