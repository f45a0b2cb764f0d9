//! A struct around one value for what has elements, and for an enumeration.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Vehicle(i32);

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct State(String);

fn main() {}
