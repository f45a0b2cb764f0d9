//! The order of values is an order: antisymmetric, and equal to itself.

use std::cmp::Ordering;
use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher};

use clacks_xs::{Builtin, NoBindings, Value, WhiteSpace};
use proptest::prelude::*;

/// Literals of one type, close enough to each other that all outcomes occur.
fn literals() -> impl Strategy<Value = (Builtin, [String; 3])> {
    fn three(builtin: Builtin, regex: &'static str) -> BoxedStrategy<(Builtin, [String; 3])> {
        (Just(builtin), [regex, regex, regex]).boxed()
    }
    prop_oneof![
        three(Builtin::Decimal, "-?[0-2]{1,2}(\\.[0-2]{1,2})?"),
        three(Builtin::Decimal, "-?[0-9]{1,40}(\\.[0-9]{1,40})?"),
        three(Builtin::Integer, "-?[0-9]{1,25}"),
        three(Builtin::Double, "-?[0-2](\\.[0-2])?|NaN|-?INF"),
        three(Builtin::Float, "-?1677721[0-9](\\.[0-9])?|NaN"),
        three(
            Builtin::DateTime,
            "2000-01-0[12]T[01][0-9]:30:00(\\.5)?(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9])?"
        ),
        three(
            Builtin::Time,
            "[01][0-9]:[0-5]0:00(Z|[+-](0[0-9]|1[0-3]):00)?"
        ),
        three(Builtin::Date, "-?000[12]-(01|12)-(01|31)(Z|[+-]1[0-3]:00)?"),
        three(Builtin::GDay, "---[0-2][1-9](Z|[+-]0[0-9]:00)?"),
        three(
            Builtin::Duration,
            "-?P[0-2]M([23][0-9]D)?(T[0-9]H(1\\.[0-9]S)?)?"
        ),
        three(Builtin::Duration, "-?P([0-9]{1,15}M)?[0-9]{1,15}D"),
        three(Builtin::GYear, "-?(1999|2000|2001)(Z|[+-]1[0-3]:00)?"),
    ]
}

fn hash(value: &Value) -> u64 {
    BuildHasherDefault::<DefaultHasher>::default().hash_one(value)
}

proptest! {
    #[test]
    fn antisymmetric_and_transitive((builtin, literals) in literals()) {
        let values: Vec<_> = literals.iter().map(|literal| Value::parse(builtin, literal, &NoBindings)).collect::<Result<_, _>>()
            .map_err(|error| TestCaseError::fail(error.to_string()))?;
        let [a, b, c] = &values[..] else { unreachable!("there are three") };
        prop_assert_eq!(a.order(a), Some(Ordering::Equal));
        prop_assert_eq!(a.order(b), b.order(a).map(Ordering::reverse));
        prop_assert_eq!(a == b, b == a);
        prop_assert!(a != b || hash(a) == hash(b));
        if a.order(b) == Some(Ordering::Less) && b.order(c) == Some(Ordering::Less) {
            prop_assert_eq!(a.order(c), Some(Ordering::Less));
        }
    }

    #[test]
    fn normalizing_twice_is_normalizing_once(text in "[ \t\n\ra-cä\u{A0}]{0,20}") {
        for white_space in [WhiteSpace::Preserve, WhiteSpace::Replace, WhiteSpace::Collapse] {
            let once = white_space.normalize(&text);
            prop_assert_eq!(&white_space.normalize(&once), &once);
        }
        prop_assert_eq!(WhiteSpace::Collapse.normalize(&text), text.split([' ', '\t', '\n', '\r'])
            .filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "));
    }
}
