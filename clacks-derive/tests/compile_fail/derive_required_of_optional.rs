//! No `Option` where something may be absent: an element, an attribute.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Customer {
    name: String,
    phone: Vec<String>,
    country: String,
    vip: bool,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
enum State {
    Open,
    Paid,
    Sent,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Order {
    customer: Customer,
    amount: i32,
    note: String,
    state: State,
}

fn main() {}
