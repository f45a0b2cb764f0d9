//! An element that is required, one that may be absent, and an attribute.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Order {
    amount: i32,
}

fn main() {}
