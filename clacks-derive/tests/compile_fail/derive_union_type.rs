//! A member of the union in a type that does not hold it.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
enum State {
    Open,
    Paid,
    Sent,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
enum Size {
    Int(i16),
    State(State),
}

fn main() {}
