//! Regular expressions of XML Schema: each is compiled or refused, within its limits, and matches
//! without a panic.
#![no_main]

use clacks_xs::{Pattern, Version};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: (bool, &str, &str)| {
    let (newer, source, text) = data;
    let version = if newer { Version::Xsd11 } else { Version::Xsd10 };
    match Pattern::of(version, source) {
        Ok(pattern) => {
            let _ = pattern.is_match(text);
            // A pattern in a group is the same pattern.
            if source.len() < 200
                && let Ok(grouped) = Pattern::of(version, &format!("({source})"))
            {
                assert_eq!(grouped.is_match(text), pattern.is_match(text), "{source:?}");
            }
        }
        Err(error) => assert!(error.offset() <= source.len(), "{source:?}"),
    }
});
