//! A field that cannot tell nil from a value, and one that can without need.

use clacks::xml::{AnyElement, Nillable};
use clacks::xs::Date;

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd", choice = "Invoice")]
enum Payment {
    Cash(bool),
    Card(String),
    Voucher(Vec<String>),
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Invoice {
    total: Nillable<i64>,
    #[event(choice)]
    payment: Payment,
    paid: Date,
    any: Option<AnyElement>,
}

fn main() {}
