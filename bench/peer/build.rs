//! Runs xsd-parser in the mode that is its fastest: flattened types, boxed deserializers.

#[path = "../generated.rs"]
mod generated;

use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::{env, fs};

use xsd_parser::config::{GeneratorFlags, OptimizerFlags, Schema};
use xsd_parser::{Config, generate};

fn main() {
    println!("cargo::rerun-if-changed=schemas");
    generated::count(|schema| {
        let schema = schema.to_owned();
        // Some schemas are too much for it.
        catch_unwind(|| generate(config(&schema)).ok())
            .ok()
            .flatten()
    });
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("a build script has OUT_DIR"));
    for name in ["phone", "order"] {
        let schema = Path::new("schemas").join(format!("{name}.xsd"));
        let code = generate(config(&schema)).expect("a schema that xsd-parser takes");
        fs::write(out.join(format!("{name}.rs")), code.to_string()).expect("code is written");
    }
}

fn config(schema: &Path) -> Config {
    Config::default()
        .with_schema(Schema::File(schema.to_owned()))
        .with_optimizer_flags(OptimizerFlags::all())
        .without_optimizer_flags(OptimizerFlags::USE_UNRESTRICTED_BASE_TYPE)
        .with_generator_flags(GeneratorFlags::FLATTEN_CONTENT)
        .with_quick_xml_serialize()
        .with_quick_xml_deserialize_config(true)
        .with_derive(["Debug", "Clone", "PartialEq"])
}
