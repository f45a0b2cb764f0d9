//! A variant too many.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", choice = "Invoice")]
enum Payment {
    Cash(bool),
    Card(String),
    Cheque(String),
    Voucher(Vec<String>),
}

fn main() {}
