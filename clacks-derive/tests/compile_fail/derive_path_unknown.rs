//! A path that ends on its way.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", element = "Order/Custmer")]
struct Customer {
    name: String,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", element = "Order/Amount/Unit")]
struct Unit {
    name: String,
}

fn main() {}
