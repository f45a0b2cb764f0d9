//! A field that the schema has nothing for.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Vehicle {
    wheels: i32,
    colour: String,
}

fn main() {}
