//! One type where elements may be of several.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Fleet {
    vehicle: Vec<Vehicle>,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Vehicle {
    wheels: i32,
}

fn main() {}
