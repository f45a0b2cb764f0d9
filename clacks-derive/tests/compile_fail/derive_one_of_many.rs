//! No `Vec` where there may be several.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Customer {
    name: String,
    phone: Option<String>,
    country: String,
    vip: Option<bool>,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Fleet {
    vehicle: AnyVehicle,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", type = "Vehicle")]
enum AnyVehicle {
    Vehicle(Vehicle),
    Truck(Truck),
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Vehicle {
    wheels: i32,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Truck {
    wheels: i32,
    load: i32,
}

fn main() {}
