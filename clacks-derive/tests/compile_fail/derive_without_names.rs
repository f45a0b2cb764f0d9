//! Fields without names.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Vehicle(i32, i32);

fn main() {}
