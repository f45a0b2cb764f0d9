//! An element and a type that do not exist.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", element = "Oder")]
struct A {
    amount: i32,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", type = "Custommer")]
struct B {
    amount: i32,
}

fn main() {}
