//! The types that xsd-parser generates for the schemas of the benchmark.

#![allow(warnings, reason = "the code is generated")]

pub mod phone {
    include!(concat!(env!("OUT_DIR"), "/phone.rs"));
}

pub mod order {
    include!(concat!(env!("OUT_DIR"), "/order.rs"));
}

/// How many tokens are generated for larger schemas.
pub const GENERATED: &[(&str, Option<usize>)] = include!(concat!(env!("OUT_DIR"), "/generated.rs"));
