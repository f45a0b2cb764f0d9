use crate::ValueError;

/// How many digits a number may have: of an integer without its leading zeros, of a decimal without leading zeros and
/// without zeros that end its fraction, of a floating-point literal all characters.
pub const MAX_DIGITS: usize = 10_000;

/// A number without exponent: its sign, and its digits before and after the point.
#[derive(Clone, Copy)]
pub(crate) struct Digits<'a> {
    pub(crate) negative: bool,
    pub(crate) whole: &'a str,
    /// `None` where there is no point at all.
    pub(crate) fraction: Option<&'a str>,
}

/// Splits `[+-]? digits? (. digits?)?` with at least one digit.
pub(crate) fn split_number(literal: &str) -> Option<Digits<'_>> {
    let (negative, unsigned) = split_sign(literal);
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    let digits = whole.len() + fraction.map_or(0, str::len);
    let all_digits = is_digits_or_empty(whole) && fraction.is_none_or(is_digits_or_empty);
    (digits > 0 && all_digits).then_some(Digits {
        negative,
        whole,
        fraction,
    })
}

/// The digits of an integer without its leading zeros (none for zero), and whether a minus sign stands before them.
pub(crate) fn split_integer(literal: &str) -> Option<(bool, &str)> {
    let (negative, digits) = split_sign(literal);
    is_digits(digits).then(|| (negative, digits.trim_start_matches('0')))
}

pub(crate) fn split_sign(literal: &str) -> (bool, &str) {
    match literal.as_bytes().first() {
        Some(b'-') => (true, &literal[1..]),
        Some(b'+') => (false, &literal[1..]),
        _ => (false, literal),
    }
}

pub(crate) fn is_digits(text: &str) -> bool {
    !text.is_empty() && is_digits_or_empty(text)
}

fn is_digits_or_empty(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Fails where `digits` are more than a number may have.
pub(crate) fn limit_digits(datatype: &str, literal: &str, digits: usize) -> Result<(), ValueError> {
    if digits <= MAX_DIGITS {
        return Ok(());
    }
    Err(ValueError::too_large(
        datatype,
        literal,
        format!("at most {MAX_DIGITS} digits"),
    ))
}
