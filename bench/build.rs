//! Generates the types of the benchmark, and counts what is generated for larger schemas.

mod generated;

use std::path::Path;

use clacks_codegen::{Config, Input, Report};

fn main() -> Result<(), Report> {
    generated::count(|schema: &Path| {
        let inputs = vec![Input::File(schema.to_owned())];
        Config::new().doctype().generate(inputs).ok()
    });
    Config::new().compile("schemas")
}
