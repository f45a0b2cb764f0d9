//! What is wrong in the schema is told once for the type, and nothing else is.

#[derive(clacks::Event)]
#[event(schema = "schemas/wrong.xsd")]
struct Call {
    amount: i32,
}

fn main() {
    let _ = Call::from_xml("<Call/>").map(|call| call.amount);
}
