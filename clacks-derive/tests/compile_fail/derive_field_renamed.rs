//! An element that has another name in the schema now.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Vehicle {
    tyres: i32,
}

fn main() {}
