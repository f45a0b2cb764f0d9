//! Filters that do not compile, and what is said about each: `compile_fail_xquery/NAME.rs` gives
//! `NAME.stderr`. `cargo xtask bless` rewrites what is said.

#[test]
fn wrong_filters_say_why() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail_xquery/*.rs");
}
