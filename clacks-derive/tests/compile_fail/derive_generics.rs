//! Parameters of every kind.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", type = "Vehicle")]
struct Borrowed<'a> {
    wheels: &'a i32,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", type = "Vehicle")]
struct Any<T> {
    wheels: T,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", type = "Vehicle")]
struct Many<const N: usize> {
    wheels: i32,
}

fn main() {}
