//! The schema has nothing of that name, but something like it.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Oder {
    amount: i32,
}

fn main() {}
