//! A `Box` for each item of a `Vec`.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Customer {
    name: String,
    phone: Vec<Box<String>>,
    country: String,
    vip: Option<bool>,
}

fn main() {}
