//! All errors are told.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Events';
         //f:Levl = 'err' or //f:Level = 'eror'"
    );
}
