//! Whatever the schemas are, generating ends with code or with diagnostics, and the same schemas
//! give the same bytes.

use std::fs;
use std::path::Path;

use clacks_codegen::{Config, Input};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// A schema of the goldens.
#[derive(Debug, Clone)]
struct Schema {
    /// Its path.
    name: String,
    text: String,
}

/// The schemas of the goldens.
fn goldens() -> Vec<Schema> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden");
    let mut schemas: Vec<_> = fs::read_dir(folder)
        .expect("the goldens")
        .map(|case| case.expect("a case").path().join("schema.xsd"))
        .map(|path| Schema {
            text: fs::read_to_string(&path).expect("a schema"),
            name: path.display().to_string(),
        })
        .collect();
    schemas.sort_by(|a, b| a.name.cmp(&b.name));
    schemas
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    for schema in goldens() {
        let generate = || {
            let code = Config::new().generate(vec![Input::File(schema.name.clone().into())]);
            code.expect("a schema that is supported").to_string()
        };
        // Tables with random seeds would differ from one to the next.
        let first = generate();
        for _ in 0..4 {
            assert!(generate() == first, "{}", schema.name);
        }
    }
}

/// What happens to a range of the pieces of a schema.
#[derive(Debug, Clone)]
enum Mutation {
    Delete(Index, Index),
    Duplicate(Index, Index),
    Swap(Index, Index),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let places = || (any::<Index>(), any::<Index>());
    prop_oneof![
        places().prop_map(|(at, count)| Mutation::Delete(at, count)),
        places().prop_map(|(at, count)| Mutation::Duplicate(at, count)),
        places().prop_map(|(one, other)| Mutation::Swap(one, other)),
    ]
}

/// A schema in pieces that end with a character of markup, so that what is made of them is often
/// XML still; `fine` cuts everywhere.
fn pieces(text: &str, fine: bool) -> Vec<&str> {
    text.split_inclusive(|c| fine || matches!(c, '"' | '>'))
        .collect()
}

fn mutate(pieces: &mut Vec<&str>, mutation: &Mutation) {
    if pieces.is_empty() {
        return;
    }
    let range = |pieces: &[&str], at: &Index, count: &Index| {
        let at = at.index(pieces.len());
        // Short ranges leave more to be looked at.
        at..pieces.len().min(at + 1 + count.index(6))
    };
    match mutation {
        Mutation::Delete(at, count) => {
            let range = range(pieces, at, count);
            pieces.drain(range);
        }
        Mutation::Duplicate(at, count) => {
            let range = range(pieces, at, count);
            let copy = pieces[range.clone()].to_vec();
            pieces.splice(range.start..range.start, copy);
        }
        Mutation::Swap(one, other) => {
            let (one, other) = (one.index(pieces.len()), other.index(pieces.len()));
            pieces.swap(one, other);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn no_schema_makes_it_panic(
        schema in select(goldens()),
        fine in any::<bool>(),
        mutations in vec(mutation(), 1..4),
    ) {
        let mut pieces = pieces(&schema.text, fine);
        for mutation in &mutations {
            mutate(&mut pieces, mutation);
        }
        let text = pieces.concat();
        match Config::new().generate(vec![Input::Text { name: schema.name, text }]) {
            Ok(code) => {
                let parsed = syn::parse2::<syn::File>(code);
                prop_assert!(parsed.is_ok(), "{:?}", parsed.err());
            }
            Err(report) => {
                prop_assert!(!report.diagnostics().is_empty());
                prop_assert!(!report.to_string().is_empty());
            }
        }
    }
}
