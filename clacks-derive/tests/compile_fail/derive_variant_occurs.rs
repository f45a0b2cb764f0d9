//! A variant that holds one of what there may be many, and one that holds many of one.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", choice = "Invoice")]
enum Payment {
    Cash(bool),
    Card(Vec<String>),
    Voucher(String),
}

fn main() {}
