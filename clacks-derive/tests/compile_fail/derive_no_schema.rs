//! A type that does not say to which schema it is held.

#[derive(clacks::Event)]
struct Order {
    amount: i32,
}

fn main() {}
