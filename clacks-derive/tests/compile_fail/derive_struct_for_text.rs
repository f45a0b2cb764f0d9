//! A struct with named fields for what holds text only: a restriction, an enumeration, a union.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Phone {
    number: String,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct State {
    value: String,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Size {
    value: i32,
}

fn main() {}
