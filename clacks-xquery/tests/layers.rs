//! The stream answers what the evaluator answers, errors included.
#![cfg(feature = "full")]

mod common;

use clacks_xquery::Filter;
use common::{PROLOG, document, evaluated, filter, header};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, max_global_rejects: 100_000, ..ProptestConfig::default() })]
    #[test]
    fn streams_answer_as_trees_do(filter in filter(), document in document(), s in header(), n in header()) {
        let text = format!("{PROLOG}{filter}");
        let parsed = Filter::parse(&text).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assume!(parsed.is_streamed());
        let headers = [("s", s), ("n", n)];
        let expected = evaluated(&text, &document, &headers);
        let found = parsed.matches(&document, &headers).ok();
        prop_assert_eq!(found, expected, "{} {}", filter, document);
    }
}
