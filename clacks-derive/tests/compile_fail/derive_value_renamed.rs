//! A value that is another one in the schema now.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
enum State {
    Open,
    Settled,
    Sent,
}

fn main() {}
