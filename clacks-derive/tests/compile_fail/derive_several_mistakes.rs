//! Every mistake is told at once.

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
    customer: Vec<i32>,
    ammount: i32,
    note: String,
    state: Option<State>,
    weight: u32,
}

fn main() {}
