//! A field for an attribute that has one value only.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Customer {
    name: String,
    phone: Vec<String>,
    country: String,
    version: String,
    vip: Option<bool>,
}

fn main() {}
