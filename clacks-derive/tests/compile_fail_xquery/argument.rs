//! The query must be a literal.

fn main() {
    let query = "true()";
    let _ = clacks::xquery!(clacks::events, query);
}
