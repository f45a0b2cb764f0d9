//! `Vec` where there is one, or one at most.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Customer {
    name: String,
    phone: Vec<String>,
    country: String,
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
    amount: Vec<i32>,
    note: Vec<String>,
    state: State,
}

fn main() {}
