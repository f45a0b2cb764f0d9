//! An element of the choice without a variant.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", choice = "Invoice")]
enum Payment {
    Cash(bool),
    Voucher(Vec<String>),
}

fn main() {}
