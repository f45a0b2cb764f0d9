//! A variant that the choice has nothing for, but something like it.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", choice = "Invoice")]
enum Payment {
    Cash(bool),
    Cart(String),
    Voucher(Vec<String>),
}

fn main() {}
