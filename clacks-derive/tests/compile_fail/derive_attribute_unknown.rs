//! A keyword that does not exist, on the type and on a field.

#[derive(clacks::Event)]
#[event(shema = "schemas/order.xsd")]
struct Order {
    #[event(rename = "Amount")]
    amount: i32,
}

fn main() {}
