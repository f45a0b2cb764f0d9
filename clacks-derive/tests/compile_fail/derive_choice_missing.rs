//! No field for a choice.

use clacks::xml::{AnyElement, Nillable};
use clacks::xs::Date;

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
struct Invoice {
    total: i64,
    paid: Nillable<Date>,
    any: Option<AnyElement>,
}

fn main() {}
