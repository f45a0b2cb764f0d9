//! A value in an attribute that is not in the schema.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
enum State {
    Open,
    #[event(name = "payed")]
    Paid,
    Sent,
}

fn main() {}
