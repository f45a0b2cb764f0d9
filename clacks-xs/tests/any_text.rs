//! Any text is read or refused: nothing panics, nothing takes long.

use std::time::{Duration, Instant};

use clacks_xs::pattern::translate;
use clacks_xs::{
    Builtin, NoBindings, Pattern, PatternError, PrefixBindings, SimpleType, Timezone, Value,
};
use proptest::prelude::*;

/// Text that is nearly a literal.
const NEARLY: &str = "[-+0-9.:TZPYMDHSeEINFa =,ä]{0,24}";

/// Text that is nearly a pattern.
const NEARLY_PATTERN: &str = r"([-a-c^$.|?*+(){}\[\],0-9ä]|\\[a-zA-Z.\\\[-]|\\[pP]\{(L|Lu|Nd|Is[A-Z][a-z]{3,5})\}|-\[){0,20}";

/// Patterns without groups and branches.
const FLAT: &str = r"[ab]{0,2}(\[ab\]|\[a-c\]|\.)(\{(0|2|20|32|40)(,|,40|,50)?\}|\*)([ab]|\[bc\]\{2\}){0,2}(c\?|c\+)?";

/// Text that is nearly a URI, or a name.
const NEARLY_URI: &str = r"(//|:|::|\[|\[::1\]|\]|@|#|\?|%|%4|%41|a|xml|1|ä| |\\|\.){0,10}";

/// Every prefix stands for itself.
struct Themselves;

impl PrefixBindings for Themselves {
    fn lookup<'a>(&'a self, prefix: &'a str) -> Option<&'a str> {
        Some(prefix)
    }
}

fn read_as_everything(text: &str) {
    for builtin in Builtin::ALL {
        let normalized = builtin.white_space().normalize(text);
        let right = builtin.check(&normalized).is_ok();
        // Of names the shape alone is checked; then the shape alone decides.
        let bound = Value::parse(*builtin, &normalized, &Themselves);
        assert_eq!(right, bound.is_ok(), "{builtin:?} {normalized:?}");
        if let Ok(value) = Value::parse(*builtin, &normalized, &NoBindings) {
            let _ = (
                value.order(&value),
                value.length(),
                value.total_digits(),
                value.fraction_digits(),
            );
        }
    }
    let _ = Timezone::from_text(text);
    let _ = Vec::<i64>::from_text(text);
}

fn compile(xsd: &str) -> Result<(), TestCaseError> {
    let translated = translate(xsd);
    match Pattern::new(xsd) {
        Ok(pattern) => {
            let _ = pattern.is_match(xsd);
        }
        Err(error) => prop_assert!(error.offset() <= xsd.len()),
    }
    if let Err(error) = translated {
        prop_assert!(error.offset() <= xsd.len() && xsd.is_char_boundary(error.offset()));
    }
    Ok(())
}

proptest! {
    #[test]
    fn literals(any: String, nearly in NEARLY, uri in NEARLY_URI) {
        read_as_everything(&any);
        read_as_everything(&nearly);
        read_as_everything(&uri);
    }

    #[test]
    fn patterns(any: String, nearly in NEARLY_PATTERN) {
        compile(&any)?;
        compile(&nearly)?;
    }

    /// What the translation lets through, the `regex` crate takes, but for its size.
    #[test]
    fn what_is_translated_compiles(nearly in NEARLY_PATTERN) {
        if translate(&nearly).is_ok() {
            let outcome = Pattern::new(&nearly).map(drop);
            let fine = outcome.as_ref().map_or_else(PatternError::is_limit, |()| true);
            prop_assert!(fine, "{nearly}: {outcome:?}");
        }
    }

    /// Counts that are not spelled out mean what they mean when they are.
    #[test]
    fn large_counts((xsd, literal) in (FLAT, "[abc]{0,60}")) {
        let spelled_out = regex::Regex::new(&translate(&xsd).expect("a pattern")).expect("a regex");
        let pattern = Pattern::new(&xsd).expect("a pattern");
        prop_assert_eq!(pattern.is_match(&literal), spelled_out.is_match(&literal), "{} {}", xsd, literal);
    }
}

#[test]
fn a_megabyte_is_read_or_refused_at_once() {
    let texts = [
        ("", "1"),
        ("-", "0"),
        ("0.", "9"),
        ("1e", "1"),
        ("P", "1D"),
        ("2000-01-01T00:00:00.", "1"),
        ("", "a "),
        ("", "="),
        ("", "\u{300}"),
        ("", " "),
    ];
    for (prefix, part) in texts {
        let text = format!("{prefix}{}", part.repeat((1 << 20) / part.len()));
        let start = Instant::now();
        for builtin in Builtin::ALL {
            let _ = builtin.check(&text);
        }
        assert!(start.elapsed() < Duration::from_secs(20), "{prefix}{part}…");
    }
}
