//! A field whose name is not that of the element, but like it.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
enum State {
    Open,
    Paid,
    Sent,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Customer {
    name: String,
    phone: Vec<String>,
    country: String,
    vip: Option<bool>,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Order {
    customer: Customer,
    ammount: i32,
    note: Option<String>,
    state: State,
}

fn main() {}
