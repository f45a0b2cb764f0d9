//! A choice for which nothing is derived.

use clacks::xml::{AnyElement, Nillable};
use clacks::xs::Date;

enum Payment {
    Cash(bool),
}

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Invoice {
    total: i64,
    #[event(choice)]
    payment: Payment,
    paid: Nillable<Date>,
    any: Option<AnyElement>,
}

fn main() {}
