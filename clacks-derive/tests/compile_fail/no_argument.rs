//! A catalogue of nothing.

clacks::events!();

fn main() {}
