//! What is wrong in a file is told at the name of the file.

clacks::events!("schemas/call.xsd", "schemas/wrong.xsd");

fn main() {}
