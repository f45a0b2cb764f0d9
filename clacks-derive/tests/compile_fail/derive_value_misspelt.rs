//! A variant whose value is spelt otherwise.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
enum State {
    Open,
    Payed,
    Sent,
}

fn main() {}
