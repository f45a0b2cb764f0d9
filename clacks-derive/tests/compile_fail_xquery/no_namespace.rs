//! Names without a prefix are in no namespace.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "./Event/PhoneStatus"
    );
}
