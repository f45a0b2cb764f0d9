//! A file that does not exist, beside one that does.

clacks::events!("schemas/call.xsd", "schemas/cal.xsd");

fn main() {}
