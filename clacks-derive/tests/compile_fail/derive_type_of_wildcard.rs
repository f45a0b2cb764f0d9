//! Text for any element.

use clacks::xml::{Nillable};
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
    total: i64,
    #[event(choice)]
    payment: Payment,
    paid: Nillable<Date>,
    any: Option<String>,
}

fn main() {}
