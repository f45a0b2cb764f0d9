//! Literals of the built-in datatypes: nothing panics, a value equals itself, and what is written of
//! it is read as the same.
#![no_main]

use clacks_xs::{Builtin, NoBindings, Value, Version};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: (u8, bool, &str)| {
    let (index, newer, text) = data;
    let builtin = Builtin::ALL[usize::from(index) % Builtin::ALL.len()];
    let version = if newer { Version::Xsd11 } else { Version::Xsd10 };
    let literal = builtin.white_space().normalize(text);
    // White space is normalized once.
    assert_eq!(builtin.white_space().normalize(&literal), literal);
    let Ok(value) = Value::parse_as(version, builtin, &literal, &NoBindings) else {
        return;
    };
    assert_eq!(value, value.clone());
    let _ = (value.length(), value.total_digits(), value.fraction_digits());
    if let Some(base) = builtin.base() {
        // What is derived is a part of what it is derived from.
        let literal = base.white_space().normalize(&literal);
        let of_base = Value::parse_as(version, base, &literal, &NoBindings);
        assert!(of_base.is_ok(), "{builtin:?} {literal:?}");
    }
});
