//! A variant that holds nothing, and one that holds two things.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", choice = "Invoice")]
enum Payment {
    Cash,
    Card(String, u8),
    Voucher(Vec<String>),
}

fn main() {}
