//! An enum for several elements, and for a restriction.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
enum Customer {
    Name(String),
    Phone(String),
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
enum Phone {
    Number(String),
}

fn main() {}
