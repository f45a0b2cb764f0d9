use core::cmp::Ordering;
use core::fmt::Write as _;

use crate::calendar::days_before;
use crate::decimal::compare_scaled;
use crate::simple_type::text_traits;
use crate::{Builtin, Decimal, Digits as _, Ordered, SimpleType, ValueError, WhiteSpace, lexical};

/// How many digits the whole seconds of a duration may have.
const SECOND_DIGITS: usize = 36;

const SECONDS_OF_A_DAY: i128 = 86_400;

/// `xs:duration`: months and seconds, both positive or both negative.
///
/// Years are twelve months, and days, hours and minutes are seconds; a month has no fixed number of days, so the two
/// are kept apart. Months are kept in 64 bits, whole seconds up to 36 digits, fractions of a second in full. Equality
/// compares the two parts: P1Y equals P12M, and P1D equals PT24H.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Duration {
    months: i64,
    seconds: Decimal,
}

impl Duration {
    /// Checks that both parts have the same sign, and that they can be kept.
    ///
    /// # Errors
    ///
    /// When one is positive and the other negative, or one is too large.
    pub fn new(months: i64, seconds: Decimal) -> Result<Self, ValueError> {
        let wrong = |why: &str| {
            ValueError::new(
                ValueError::LEXICAL,
                format!("{months} months and {seconds} seconds {why}"),
            )
        };
        let opposed = (months < 0 && !seconds.is_negative() && !seconds.is_zero())
            || (months > 0 && seconds.is_negative());
        if opposed {
            return Err(wrong("have different signs"));
        }
        if months == i64::MIN
            || seconds.unscaled().total_digits() > SECOND_DIGITS + seconds.fraction_digits()
        {
            return Err(wrong("are too large for a duration"));
        }
        Ok(Self { months, seconds })
    }

    /// The months, those of the years included.
    pub const fn months(&self) -> i64 {
        self.months
    }

    /// The seconds, those of days, hours and minutes included.
    pub const fn seconds(&self) -> &Decimal {
        &self.seconds
    }

    /// Is it a duration back in time?
    pub fn is_negative(&self) -> bool {
        self.months < 0 || self.seconds.is_negative()
    }

    /// The days, and the seconds of the last of them, from a fixed day to the end of this duration begun on the first
    /// of `month` in `year`.
    fn end(&self, year: i128, month: u8) -> (num_bigint::BigInt, u32) {
        let months = year * 12 + i128::from(month) - 1 + i128::from(self.months);
        let month = u8::try_from(months.rem_euclid(12) + 1).unwrap_or(1);
        self.seconds
            .plus(days_before(months.div_euclid(12), month) * SECONDS_OF_A_DAY)
    }
}

/// The digits of each part of a literal, none where the part is absent.
struct Parts<'a> {
    negative: bool,
    years: &'a str,
    months: &'a str,
    days: &'a str,
    hours: &'a str,
    minutes: &'a str,
    seconds: &'a str,
    fraction: &'a str,
}

impl<'a> Parts<'a> {
    /// `None` where the literal is outside the lexical space.
    fn split(literal: &'a str) -> Option<Self> {
        let unsigned = literal.strip_prefix('-').unwrap_or(literal);
        let negative = unsigned.len() < literal.len();
        let period = unsigned.strip_prefix('P')?;
        let (date, time) = match period.split_once('T') {
            Some((_, "")) => return None,
            Some(both) => both,
            None if period.is_empty() => return None,
            None => (period, ""),
        };
        let (years, date) = split_part(date, 'Y')?;
        let (months, date) = split_part(date, 'M')?;
        let (days, date) = split_part(date, 'D')?;
        let (hours, time) = split_part(time, 'H')?;
        let (minutes, time) = split_part(time, 'M')?;
        let (seconds, fraction) = split_seconds(time)?;
        date.is_empty().then_some(Self {
            negative,
            years,
            months,
            days,
            hours,
            minutes,
            seconds,
            fraction,
        })
    }

    /// `None` where the sum cannot be kept.
    fn add_up(&self) -> Option<Duration> {
        let months = total(&[(self.years, 12), (self.months, 1)])?;
        let seconds = total(&[
            (self.days, SECONDS_OF_A_DAY),
            (self.hours, 3600),
            (self.minutes, 60),
            (self.seconds, 1),
        ])?;
        let (sign, months) = if self.negative {
            ("-", -months)
        } else {
            ("", months)
        };
        let seconds = Decimal::from_literal(&format!("{sign}{seconds}.{}", self.fraction)).ok()?;
        Duration::new(i64::try_from(months).ok()?, seconds).ok()
    }
}

/// Splits digits and the letter after them; no digits at all where the letter does not come next.
fn split_part(text: &str, letter: char) -> Option<(&str, &str)> {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    match text[end..].strip_prefix(letter) {
        Some(_) if end == 0 => None,
        Some(rest) => Some((&text[..end], rest)),
        None => Some(("", text)),
    }
}

/// Splits the digits before and after the point of the seconds, which end the literal.
fn split_seconds(text: &str) -> Option<(&str, &str)> {
    if text.is_empty() {
        return Some(("", ""));
    }
    let number = text.strip_suffix('S')?;
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    (lexical::is_digits(whole) && lexical::is_digits(fraction)).then_some((whole, fraction))
}

/// Adds up parts times their units, if that can be kept.
fn total(parts: &[(&str, i128)]) -> Option<i128> {
    parts.iter().try_fold(0_i128, |sum, (digits, unit)| {
        let digits = digits.trim_start_matches('0');
        let number: i128 = if digits.is_empty() {
            0
        } else {
            digits.parse().ok()?
        };
        sum.checked_add(number.checked_mul(*unit)?)
    })
}

impl SimpleType for Duration {
    const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
    const BUILTIN: Option<Builtin> = Some(Builtin::Duration);

    fn from_literal(literal: &str) -> Result<Self, ValueError> {
        let parts = Parts::split(literal).ok_or_else(|| {
            ValueError::lexical(
                "xs:duration",
                literal,
                "a duration such as P1Y2M3DT4H5M6.7S or -P30D",
            )
        })?;
        parts.add_up().ok_or_else(|| {
            ValueError::too_large(
                "xs:duration",
                literal,
                "months within 64 bits and seconds of 36 digits",
            )
        })
    }

    fn write_literal(&self, out: &mut String) {
        let seconds = self.seconds.to_literal();
        let (whole, fraction) = seconds.split_once('.').unwrap_or((&seconds, ""));
        let whole = whole.parse::<i128>().unwrap_or_default().unsigned_abs();
        let months = self.months.unsigned_abs();
        out.push_str(if self.is_negative() { "-P" } else { "P" });
        let mut part = |number: u128, letter: char| {
            if number > 0 {
                let _ = write!(out, "{number}{letter}");
            }
        };
        part(u128::from(months / 12), 'Y');
        part(u128::from(months % 12), 'M');
        part(whole / 86_400, 'D');
        if whole % 86_400 > 0 || !fraction.is_empty() {
            out.push('T');
        } else if months == 0 && whole == 0 {
            out.push_str("T0S");
        }
        let mut part = |number: u128, letter: char| {
            if number > 0 {
                let _ = write!(out, "{number}{letter}");
            }
        };
        part(whole / 3600 % 24, 'H');
        part(whole / 60 % 60, 'M');
        if fraction.is_empty() {
            part(whole % 60, 'S');
        } else {
            let _ = write!(out, "{}.{fraction}S", whole % 60);
        }
    }
}

text_traits!(Duration);

/// Longer or shorter is what is so from each of four days that XML Schema names, chosen so that months and leap years
/// of all lengths follow them.
impl Ordered for Duration {
    fn order(&self, other: &Self) -> Option<Ordering> {
        if self.months == other.months {
            return Some(self.seconds.cmp(&other.seconds));
        }
        let mut orders = [(1696, 9), (1697, 2), (1903, 3), (1903, 7)]
            .into_iter()
            .map(|(year, month)| compare_scaled(&self.end(year, month), &other.end(year, month)));
        let first = orders.next()?;
        orders.all(|order| order == first).then_some(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn duration(literal: &str) -> Duration {
        Duration::from_text(literal).expect(literal)
    }

    #[test]
    fn written_in_the_largest_units() {
        for (literal, written) in [
            ("P1Y2M3DT4H5M6.7S", "P1Y2M3DT4H5M6.7S"),
            ("-P30D", "-P30D"),
            ("PT36H", "P1DT12H"),
            ("P14M", "P1Y2M"),
            ("P0Y", "PT0S"),
            ("-PT0S", "PT0S"),
            ("PT0.000000001S", "PT0.000000001S"),
            ("-PT90.50S", "-PT1M30.5S"),
            ("P1M", "P1M"),
            ("P0001YT0060M", "P1YT1H"),
        ] {
            assert_eq!(duration(literal).to_literal(), written);
            assert_eq!(duration(written), duration(literal));
        }
    }

    #[test]
    fn what_is_no_duration() {
        for wrong in [
            "", "P", "-P", "PT", "P1YT", "1Y", "P1S", "PT1Y", "P1M1Y", "P-1Y", "P1.5D", "PT1.S",
            "PT.5S", "+P1Y", "P1", "PT1", "P1Y2", "p1Y", "P1D1D", "PTS", "P1DT1D", "PT1S1M",
        ] {
            assert_eq!(
                Duration::from_text(wrong).map_err(|e| e.rule()),
                Err("cvc-datatype-valid.1.2.1"),
                "{wrong}"
            );
        }
    }

    #[test]
    fn what_cannot_be_kept_is_an_error() {
        for large in [
            "P9223372036854775808M",
            &format!("P{}D", "9".repeat(40)),
            &format!("P{}Y", "9".repeat(1_000_000)),
        ] {
            let error = Duration::from_text(large).expect_err("too large");
            assert_eq!(error.rule(), "limit");
            assert!(error.message().contains("too large"));
        }
        assert!(Duration::new(1, Decimal::new(-1, 0)).is_err());
        assert!(Duration::new(i64::MIN, Decimal::ZERO).is_err());
        assert_eq!(duration("P9223372036854775807M").months(), i64::MAX);
    }

    #[test]
    fn months_and_days_are_ordered_only_where_it_is_certain() {
        let order = |a: &str, b: &str| duration(a).order(&duration(b));
        assert_eq!(order("P1Y", "P364D"), Some(Ordering::Greater));
        assert_eq!(order("P1Y", "P365D"), None);
        assert_eq!(order("P1Y", "P366D"), None);
        assert_eq!(order("P1Y", "P367D"), Some(Ordering::Less));
        assert_eq!(order("P1M", "P27D"), Some(Ordering::Greater));
        assert_eq!(order("P1M", "P28D"), None);
        assert_eq!(order("P1M", "P31D"), None);
        assert_eq!(order("P1M", "P32D"), Some(Ordering::Less));
        assert_eq!(order("P5M", "P152D"), None);
        assert_eq!(order("P5M", "P154D"), Some(Ordering::Less));
        assert_eq!(order("PT0.1S", "PT0.10S"), Some(Ordering::Equal));
        assert_eq!(order("-P1M", "P1M"), Some(Ordering::Less));
    }
}
