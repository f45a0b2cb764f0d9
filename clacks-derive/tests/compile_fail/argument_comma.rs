//! Two schemas without a comma between them.

clacks::events!("schemas/call.xsd" "schemas/fax.xsd");

fn main() {}
