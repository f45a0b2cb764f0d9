//! The prefix is not declared.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "./g:Event"
    );
}
