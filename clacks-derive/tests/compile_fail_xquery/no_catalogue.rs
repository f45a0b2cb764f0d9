//! No catalogue is named, and none is in scope.

fn main() {
    let _ = clacks::xquery!("true()");
}
