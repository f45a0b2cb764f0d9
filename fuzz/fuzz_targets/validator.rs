//! Documents against a schema that uses nearly everything: the first error is that of all errors.
#![no_main]

use std::sync::LazyLock;

use clacks_schema::validate::Validator;
use clacks_schema::{Options, Schema, Sources, load};
use libfuzzer_sys::fuzz_target;

static SCHEMA: LazyLock<Schema> = LazyLock::new(|| {
    let mut sources = Sources::default();
    let source = sources.add("everything.xsd", include_str!("everything.xsd"));
    load(&mut sources, &[source], &Options::default()).expect("a schema")
});

fuzz_target!(|data: &str| {
    let validator = Validator::new(&SCHEMA).allowing_doctype();
    let all = validator.errors(data);
    match validator.validate(data) {
        Ok(()) => assert!(all.is_empty(), "{all:?}"),
        Err(first) => assert_eq!(Some(&first), all.first()),
    }
});
