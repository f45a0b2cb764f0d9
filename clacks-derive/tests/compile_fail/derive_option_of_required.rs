//! `Option` where something is always there: an element, an attribute, a default.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Customer {
    name: String,
    phone: Vec<String>,
    country: Option<String>,
    vip: Option<bool>,
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
    amount: Option<i32>,
    note: Option<String>,
    state: Option<State>,
}

fn main() {}
