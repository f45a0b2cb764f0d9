//! A field and a type for a choice that is not there.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Vehicle {
    wheels: i32,
    #[event(choice)]
    load: Load,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", choice = "Vehicle")]
enum Load {
    None,
}

fn main() {}
