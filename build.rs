//! Generates `clacks::events` from the folder `schemas`.

#[cfg(feature = "catalogue")]
fn main() -> Result<(), clacks_codegen::Report> {
    clacks_codegen::Config::new().compile("schemas")
}

#[cfg(not(feature = "catalogue"))]
fn main() {}
