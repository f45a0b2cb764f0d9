//! A type that cannot hold a number, and one that cannot hold every number.

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
    total: i32,
    #[event(choice)]
    payment: Payment,
    paid: Nillable<Date>,
    any: Option<AnyElement>,
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Vehicle {
    wheels: bool,
}

fn main() {}
