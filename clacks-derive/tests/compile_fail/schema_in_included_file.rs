//! What is wrong in a file that is included is told at the name of the file that includes it.

clacks::events!("schemas/including.xsd");

#[derive(clacks::Event)]
#[event(schema = "schemas/including.xsd")]
struct Call {
    number: i32,
}

fn main() {}
