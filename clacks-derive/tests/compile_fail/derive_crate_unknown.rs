//! The path of a crate that does not exist.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", crate = clicks)]
struct Vehicle {
    wheels: i32,
}

fn main() {}
