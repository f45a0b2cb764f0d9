//! A member of the union without a variant, and one of a wrong type.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
enum Size {
    Int(bool),
}

fn main() {}
