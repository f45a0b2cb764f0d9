//! A file that does not exist.

#[derive(clacks::Event)]
#[event(schema = "schemas/oder.xsd")]
struct Order {
    amount: i32,
}

fn main() {}
