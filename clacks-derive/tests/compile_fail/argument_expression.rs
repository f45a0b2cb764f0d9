//! A path that is not written out.

clacks::events!(concat!("schemas/", "call.xsd"));

fn main() {}
