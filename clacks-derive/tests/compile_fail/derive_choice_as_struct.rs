//! A struct for a choice, and an enum for a group.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", choice = "Invoice")]
struct Payment {
    cash: bool,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", group = "Invoice")]
enum Part {
    Cash(bool),
}

fn main() {}
