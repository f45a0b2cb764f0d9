//! A type that is derived for another restriction of strings.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Zip(String);

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Customer {
    name: Zip,
    phone: Vec<Zip>,
    country: String,
    vip: Option<bool>,
}

fn main() {}
