//! Something that is no text.

clacks::events!(42);

fn main() {}
