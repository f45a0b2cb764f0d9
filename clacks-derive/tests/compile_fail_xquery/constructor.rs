//! Nothing can be constructed.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Events';
         <found>{./f:Event}</found>"
    );
}
