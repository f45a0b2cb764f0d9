//! Two fields for one element.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Vehicle {
    wheels: i32,
    #[event(name = "Wheels")]
    tyres: i32,
}

fn main() {}
