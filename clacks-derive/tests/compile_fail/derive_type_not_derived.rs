//! A complex type for which nothing is derived.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
enum State {
    Open,
    Paid,
    Sent,
}

struct Customer {
    name: String,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Order {
    customer: Customer,
    amount: i32,
    note: Option<String>,
    state: State,
}

fn main() {}
