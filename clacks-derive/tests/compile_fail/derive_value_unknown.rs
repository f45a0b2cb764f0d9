//! A variant too many.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
enum State {
    Open,
    Paid,
    Sent,
    Cancelled,
}

fn main() {}
