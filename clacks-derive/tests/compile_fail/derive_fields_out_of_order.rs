//! Fields in another order than that of the sequence.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
enum State {
    Open,
    Paid,
    Sent,
}

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
struct Order {
    state: State,
    amount: i32,
    customer: Customer,
    note: Option<String>,
}

fn main() {}
