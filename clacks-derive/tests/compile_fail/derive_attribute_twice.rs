//! Two schemas, and two names.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", schema = "schemas/call.xsd")]
struct Order {
    #[event(name = "Amount", name = "Note")]
    amount: i32,
}

fn main() {}
