//! A value without a variant.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
enum State {
    Open,
    Sent,
}

fn main() {}
