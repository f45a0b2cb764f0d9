//! A derived type without a variant.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", type = "Vehicle")]
enum AnyVehicle {
    Vehicle(Vehicle),
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Vehicle {
    wheels: i32,
}

fn main() {}
