//! The schema has nothing like that name.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Shipment {
    amount: i32,
}

fn main() {}
