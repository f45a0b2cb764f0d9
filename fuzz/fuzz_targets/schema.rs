//! Schema documents: each is a schema, or there is something to say, at a place in it.
#![no_main]

use clacks_schema::{Options, Sources, Version, load};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let mut sources = Sources::default();
    let Ok(source) = sources.read_from("fuzzed.xsd", data) else {
        return;
    };
    for version in [Version::Xsd10, Version::Xsd11] {
        let options = Options {
            version,
            doctype: true,
        };
        if let Err(diagnostics) = load(&mut sources, &[source], &options) {
            assert!(!diagnostics.is_empty());
            for diagnostic in diagnostics.iter().take(20) {
                assert!(!diagnostic.render(&sources).is_empty());
            }
        }
    }
});
