//! A type of the user's that says nothing of what it holds.

struct Wheels(i32);

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Vehicle {
    wheels: Wheels,
}

fn main() {}
