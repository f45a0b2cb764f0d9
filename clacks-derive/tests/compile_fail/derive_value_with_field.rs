//! A variant for a value that holds something.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
enum State {
    Open,
    Paid(String),
    Sent,
}

fn main() {}
