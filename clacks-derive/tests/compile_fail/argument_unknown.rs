//! A keyword that does not exist.

clacks::events!(inlin = "schemas/call.xsd");

fn main() {}
