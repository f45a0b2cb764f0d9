//! Text for what has elements.

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
    customer: String,
    amount: i32,
    note: Option<String>,
    state: State,
}

fn main() {}
