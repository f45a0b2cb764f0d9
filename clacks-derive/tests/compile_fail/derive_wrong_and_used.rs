//! One mistake is one error, also where the type is used.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", element = "Order")]
struct Order {
    customer: Customer,
    amount: i32,
    note: Option<String>,
    state: State,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Customer {
    name: String,
    phone: Vec<String>,
    country: String,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
enum State {
    Open,
    Paid,
}

fn main() {
    let order = Order::from_xml("<Order/>").expect("an order");
    let _ = order.to_xml();
    let _ = <Order as clacks::Event>::KINDS;
}
