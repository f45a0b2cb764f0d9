//! One name in two namespaces.

#[derive(clacks::Event)]
#[event(schema = "schemas/both.xsd", element = "Note")]
struct Note(String);

fn main() {}
