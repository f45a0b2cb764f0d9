//! A name in an attribute that is not in the schema.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Vehicle {
    #[event(name = "Wheel")]
    wheels: i32,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Customer {
    name: String,
    phone: Vec<String>,
    #[event(name = "@land")]
    country: String,
    vip: Option<bool>,
}

fn main() {}
