//! The types that xsd-parser generates for the schemas of the benchmark.

#![allow(warnings, reason = "the code is generated")]

pub mod phone {
    include!(concat!(env!("OUT_DIR"), "/phone.rs"));
}

pub mod order {
    include!(concat!(env!("OUT_DIR"), "/order.rs"));
}
