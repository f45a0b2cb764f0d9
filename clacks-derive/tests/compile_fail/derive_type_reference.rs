//! A field that borrows.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Customer {
    name: &'static str,
    phone: Vec<String>,
    country: String,
    vip: Option<bool>,
}

fn main() {}
