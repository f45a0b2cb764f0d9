//! Neither struct nor enum.

#[derive(clacks::Event)]
#[event(schema = "schemas/order.xsd")]
union State {
    open: u8,
    paid: u8,
}

fn main() {}
