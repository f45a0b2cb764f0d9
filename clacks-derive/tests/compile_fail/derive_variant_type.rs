//! A variant of a type that cannot hold the element.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", choice = "Invoice")]
enum Payment {
    Cash(u8),
    Card(String),
    Voucher(Vec<String>),
}

fn main() {}
