//! A wrong type by another name.

type Number = Option<i32>;

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Vehicle {
    wheels: Number,
}

fn main() {}
