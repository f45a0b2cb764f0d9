//! The constraining facets, as checks of values that have a type.
//!
//! Each function is one facet; each error carries the W3C name of the facet's validation rule.

use core::cmp::Ordering;
use core::fmt::Write as _;

use crate::{Digits, Length, Ordered, Pattern, SimpleType, ValueError, excerpt};

/// How many allowed values an error of [`enumeration_error`] lists.
const LISTED: usize = 12;

/// The length is `n`.
///
/// # Errors
///
/// With rule `cvc-length-valid`.
pub fn length<T: Length + ?Sized>(value: &T, n: usize) -> Result<(), ValueError> {
    let length = value.length();
    let broken = || {
        let message = format!("the length is {length}, not {n}");
        ValueError::new("cvc-length-valid", message).expecting(format!("a length of {n}"))
    };
    verdict(length == n, broken)
}

/// The length is `n` or more.
///
/// # Errors
///
/// With rule `cvc-minLength-valid`.
pub fn min_length<T: Length + ?Sized>(value: &T, n: usize) -> Result<(), ValueError> {
    let broken = || {
        let length = value.length();
        let message = format!("the length is {length}, less than {n}");
        ValueError::new("cvc-minLength-valid", message)
            .expecting(format!("a length of {n} or more"))
    };
    verdict(value.is_at_least(n), broken)
}

/// The length is `n` or less.
///
/// # Errors
///
/// With rule `cvc-maxLength-valid`.
pub fn max_length<T: Length + ?Sized>(value: &T, n: usize) -> Result<(), ValueError> {
    let broken = || {
        let length = value.length();
        let message = format!("the length is {length}, more than {n}");
        ValueError::new("cvc-maxLength-valid", message)
            .expecting(format!("a length of {n} or less"))
    };
    verdict(value.is_at_most(n), broken)
}

/// The value is `bound` or greater.
///
/// # Errors
///
/// With rule `cvc-minInclusive-valid`, also where the two are not ordered.
pub fn min_inclusive<T: Ordered + SimpleType>(value: &T, bound: &T) -> Result<(), ValueError> {
    let holds = matches!(
        value.order(bound),
        Some(Ordering::Greater | Ordering::Equal)
    );
    verdict(holds, || {
        out_of_bound("cvc-minInclusive-valid", value, "{} or greater", bound)
    })
}

/// The value is greater than `bound`.
///
/// # Errors
///
/// With rule `cvc-minExclusive-valid`, also where the two are not ordered.
pub fn min_exclusive<T: Ordered + SimpleType>(value: &T, bound: &T) -> Result<(), ValueError> {
    let holds = value.order(bound) == Some(Ordering::Greater);
    verdict(holds, || {
        out_of_bound("cvc-minExclusive-valid", value, "greater than {}", bound)
    })
}

/// The value is `bound` or less.
///
/// # Errors
///
/// With rule `cvc-maxInclusive-valid`, also where the two are not ordered.
pub fn max_inclusive<T: Ordered + SimpleType>(value: &T, bound: &T) -> Result<(), ValueError> {
    let holds = matches!(value.order(bound), Some(Ordering::Less | Ordering::Equal));
    verdict(holds, || {
        out_of_bound("cvc-maxInclusive-valid", value, "{} or less", bound)
    })
}

/// The value is less than `bound`.
///
/// # Errors
///
/// With rule `cvc-maxExclusive-valid`, also where the two are not ordered.
pub fn max_exclusive<T: Ordered + SimpleType>(value: &T, bound: &T) -> Result<(), ValueError> {
    let holds = value.order(bound) == Some(Ordering::Less);
    verdict(holds, || {
        out_of_bound("cvc-maxExclusive-valid", value, "less than {}", bound)
    })
}

/// The value has `n` digits or fewer.
///
/// # Errors
///
/// With rule `cvc-totalDigits-valid`.
pub fn total_digits<T: Digits + SimpleType>(value: &T, n: usize) -> Result<(), ValueError> {
    let digits = value.total_digits();
    verdict(digits <= n, || {
        let message = format!("{} has {digits} digits", excerpt(&value.to_literal()));
        ValueError::new("cvc-totalDigits-valid", message).expecting(format!("at most {n}"))
    })
}

/// The value has `n` digits or fewer after the decimal point.
///
/// # Errors
///
/// With rule `cvc-fractionDigits-valid`.
pub fn fraction_digits<T: Digits + SimpleType>(value: &T, n: usize) -> Result<(), ValueError> {
    let digits = value.fraction_digits();
    verdict(digits <= n, || {
        let message = format!(
            "{} has {digits} digits after the decimal point",
            excerpt(&value.to_literal())
        );
        ValueError::new("cvc-fractionDigits-valid", message).expecting(format!("at most {n}"))
    })
}

/// The value has a time zone, or has none (XML Schema 1.1, part 2, section 4.3.14).
///
/// # Errors
///
/// With rule `cvc-explicitTimezone-valid`.
pub fn explicit_timezone<T: SimpleType>(value: &T, required: bool) -> Result<(), ValueError> {
    let wrong = match (required, value.to_value().has_timezone()) {
        (true, Some(false)) => "has no time zone",
        (false, Some(true)) => "has a time zone",
        _ => return Ok(()),
    };
    let message = format!("{} {wrong}", excerpt(&value.to_literal()));
    Err(ValueError::new("cvc-explicitTimezone-valid", message))
}

/// The normalized literal matches the pattern.
///
/// # Errors
///
/// With rule `cvc-pattern-valid`.
pub fn pattern(literal: &str, pattern: &Pattern) -> Result<(), ValueError> {
    verdict(pattern.is_match(literal), || {
        pattern_error(literal, &[pattern.as_str()])
    })
}

/// The error of a literal that none of the patterns of one derivation step matches.
pub fn pattern_error(literal: &str, patterns: &[&str]) -> ValueError {
    let message = format!("{} does not match the pattern", excerpt(literal));
    let list = patterns
        .iter()
        .map(|pattern| excerpt(pattern))
        .collect::<Vec<_>>();
    ValueError::new("cvc-pattern-valid", message)
        .expecting(format!("a match of {}", list.join(" or ")))
}

/// The error of a literal that is none of the values which an enumeration allows.
pub fn enumeration_error(literal: &str, allowed: &[&str]) -> ValueError {
    let message = format!("{} is not one of the allowed values", excerpt(literal));
    let mut list = allowed
        .iter()
        .take(LISTED)
        .map(|value| excerpt(value))
        .collect::<Vec<_>>()
        .join(", ");
    if allowed.len() > LISTED {
        let _ = write!(list, ", …, or {} more", allowed.len() - LISTED);
    }
    ValueError::new("cvc-enumeration-valid", message).expecting(list)
}

fn verdict(holds: bool, broken: impl FnOnce() -> ValueError) -> Result<(), ValueError> {
    if holds { Ok(()) } else { Err(broken()) }
}

/// `phrase` has `{}` where the bound goes.
fn out_of_bound<T: SimpleType>(
    rule: &'static str,
    value: &T,
    phrase: &str,
    bound: &T,
) -> ValueError {
    let allowed = phrase.replace("{}", &excerpt(&bound.to_literal()));
    let message = format!("{} is not {allowed}", excerpt(&value.to_literal()));
    ValueError::new(rule, message).expecting(format!("a value that is {allowed}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DateTime, Decimal, Float, Integer, Token};

    #[track_caller]
    fn broken(verdict: Result<(), ValueError>, rule: &str, message: &str) {
        let error = verdict.expect_err(rule);
        assert_eq!((error.rule(), error.message()), (rule, message));
    }

    #[test]
    fn lengths_are_of_characters_and_items() {
        let word = Token::new("äöüßé").expect("a token");
        assert!(
            length(&word, 5).is_ok()
                && min_length("ä", 1).is_ok()
                && max_length(&vec![1_u8, 2], 2).is_ok()
        );
        broken(
            length(&word, 10),
            "cvc-length-valid",
            "the length is 5, not 10",
        );
        broken(
            min_length(&word, 6),
            "cvc-minLength-valid",
            "the length is 5, less than 6",
        );
        broken(
            max_length(&word, 4),
            "cvc-maxLength-valid",
            "the length is 5, more than 4",
        );
    }

    #[test]
    fn bounds_include_themselves_or_not() {
        let two = Integer::new(2);
        assert!(min_inclusive(&two, &two).is_ok() && max_inclusive(&two, &two).is_ok());
        broken(
            min_exclusive(&two, &two),
            "cvc-minExclusive-valid",
            "\"2\" is not greater than \"2\"",
        );
        broken(
            max_exclusive(&two, &two),
            "cvc-maxExclusive-valid",
            "\"2\" is not less than \"2\"",
        );
        broken(
            min_inclusive(&1, &2),
            "cvc-minInclusive-valid",
            "\"1\" is not \"2\" or greater",
        );
        broken(
            max_inclusive(&3, &2),
            "cvc-maxInclusive-valid",
            "\"3\" is not \"2\" or less",
        );
    }

    #[test]
    fn what_is_not_ordered_is_out_of_bounds() {
        assert!(min_inclusive(&Float::new(f64::NAN), &Float::new(0.0)).is_err());
        let [local, utc] = ["2000-01-01T00:00:00", "2000-01-01T00:00:00Z"]
            .map(|literal| DateTime::from_text(literal).expect(literal));
        assert!(max_inclusive(&local, &utc).is_err() && min_inclusive(&local, &utc).is_err());
    }

    #[test]
    fn digits() {
        let price = Decimal::new(12_345, 2);
        assert!(total_digits(&price, 5).is_ok() && fraction_digits(&price, 2).is_ok());
        broken(
            total_digits(&price, 4),
            "cvc-totalDigits-valid",
            "\"123.45\" has 5 digits",
        );
        broken(
            fraction_digits(&price, 1),
            "cvc-fractionDigits-valid",
            "\"123.45\" has 2 digits after the decimal point",
        );
    }

    #[test]
    fn patterns_and_enumerations_say_what_they_allow() {
        let code = Pattern::new("[A-Z]{3}").expect("a pattern");
        assert!(pattern("EUR", &code).is_ok());
        let error = pattern("euro", &code).expect_err("small letters");
        assert_eq!(
            error.to_string(),
            "\"euro\" does not match the pattern; expected a match of \"[A-Z]{3}\""
        );
        let allowed: Vec<_> = (0..15).map(|n| n.to_string()).collect();
        let allowed: Vec<_> = allowed.iter().map(String::as_str).collect();
        let error = enumeration_error("x", &allowed);
        assert_eq!(error.message(), "\"x\" is not one of the allowed values");
        assert!(
            error
                .expected()
                .is_some_and(|list| list.ends_with("\"11\", …, or 3 more"))
        );
        assert_eq!(
            enumeration_error("x", &["a", ""]).expected(),
            Some("\"a\", \"\"")
        );
    }
}
