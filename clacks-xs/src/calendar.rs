use core::cmp::Ordering;
use core::fmt::Write as _;
use core::hash::{Hash, Hasher};

use crate::{Decimal, Integer, SimpleType as _, Timezone, ValueError, Version, lexical};

/// A day of the Gregorian calendar, which exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct CalendarDay {
    /// The year before 1 is -1, or 0 in XML Schema 1.1.
    pub(crate) year: i64,
    pub(crate) month: u8,
    pub(crate) day: u8,
    /// Of a year before 1, whether it is counted with a year 0.
    pub(crate) astronomical: bool,
}

/// A time of day before 24:00:00.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Clock {
    pub(crate) hour: u8,
    pub(crate) minute: u8,
    pub(crate) second: Decimal,
}

impl CalendarDay {
    pub(crate) fn new(year: i64, month: u8, day: u8) -> Option<Self> {
        Self::of(Version::Xsd10, year, month, day)
    }

    /// The same in the calendar of a version of XML Schema: since 1.1 there is a year 0.
    pub(crate) fn of(version: Version, year: i64, month: u8, day: u8) -> Option<Self> {
        let astronomical = version == Version::Xsd11 && year < 1;
        let exists = (year != 0 || astronomical)
            && (1..=12).contains(&month)
            && (1..=days_of_month(year, month)).contains(&day);
        exists.then_some(Self {
            year,
            month,
            day,
            astronomical,
        })
    }

    /// The following day, unless its year cannot be kept.
    pub(crate) fn next(self) -> Option<Self> {
        let Self {
            year,
            month,
            day,
            astronomical,
        } = self;
        let version = if astronomical {
            Version::Xsd11
        } else {
            Version::Xsd10
        };
        if let Some(same_month) = Self::of(version, year, month, day + 1) {
            return Some(same_month);
        }
        if month < 12 {
            return Self::of(version, year, month + 1, 1);
        }
        let year = match year {
            -1 if !astronomical => 1,
            year => year.checked_add(1)?,
        };
        Self::of(version, year, 1, 1)
    }

    /// Splits `YYYY-MM-DD` from the beginning.
    pub(crate) fn split(version: Version, literal: &str) -> Option<(Self, &str)> {
        let (year, rest) = split_year(version, literal)?;
        let (month, rest) = split_two_digits(rest.strip_prefix('-')?)?;
        let (day, rest) = split_two_digits(rest.strip_prefix('-')?)?;
        Some((Self::of(version, year, month, day)?, rest))
    }

    pub(crate) fn write(self, out: &mut String) {
        write_year(self.year, out);
        out.push('-');
        push_two_digits(self.month, out);
        out.push('-');
        push_two_digits(self.day, out);
    }

    /// The days from one fixed day to this one.
    fn number(self) -> i128 {
        // Year 0, which `days_before` counts and which had a leap day, may not exist here.
        let missing = if self.year < 0 && !self.astronomical {
            366
        } else {
            0
        };
        days_before(i128::from(self.year), self.month) + missing + i128::from(self.day)
    }
}

impl Clock {
    pub(crate) const MIDNIGHT: Self = Self {
        hour: 0,
        minute: 0,
        second: Decimal::ZERO,
    };

    /// The time of day, and whether it is 24:00:00, that is 00:00:00 of the next day.
    pub(crate) fn new(hour: u8, minute: u8, second: Decimal) -> Option<(Self, bool)> {
        if hour == 24 && minute == 0 && second.is_zero() {
            return Some((Self::MIDNIGHT, true));
        }
        let exists = hour < 24
            && minute < 60
            && !second.is_negative()
            && second < const { Decimal::new(60, 0) };
        exists.then_some((
            Self {
                hour,
                minute,
                second,
            },
            false,
        ))
    }

    /// Reads `hh:mm:ss` with any fraction.
    pub(crate) fn parse(literal: &str) -> Option<(Self, bool)> {
        let (hour, rest) = split_two_digits(literal)?;
        let (minute, rest) = split_two_digits(rest.strip_prefix(':')?)?;
        let second = rest.strip_prefix(':')?;
        let (whole, fraction) = second.split_at_checked(2)?;
        two_digits(whole)?;
        let fraction_is_right =
            fraction.is_empty() || fraction.strip_prefix('.').is_some_and(lexical::is_digits);
        let second = Decimal::from_literal(second)
            .ok()
            .filter(|_| fraction_is_right)?;
        Self::new(hour, minute, second)
    }

    pub(crate) fn write(&self, out: &mut String) {
        push_two_digits(self.hour, out);
        out.push(':');
        push_two_digits(self.minute, out);
        out.push(':');
        if self.second < const { Decimal::new(10, 0) } {
            out.push('0');
        }
        self.second.write_literal(out);
    }
}

/// A point on the time line, as far as its zone is known.
pub(crate) struct Instant<'a> {
    minutes: i128,
    second: &'a Decimal,
    zone: Option<Timezone>,
}

impl<'a> Instant<'a> {
    pub(crate) fn new(day: CalendarDay, clock: &'a Clock, zone: Option<Timezone>) -> Self {
        let minutes = day.number() * 1440 + i128::from(clock.hour) * 60 + i128::from(clock.minute);
        Self {
            minutes,
            second: &clock.second,
            zone,
        }
    }

    /// Midnight at which the day begins.
    pub(crate) fn of_day(day: CalendarDay, zone: Option<Timezone>) -> Self {
        static MIDNIGHT: Clock = Clock::MIDNIGHT;
        Self::new(day, &MIDNIGHT, zone)
    }

    /// Of two, one of which has no zone, the order is known only if it would be the same in every zone.
    pub(crate) fn order(&self, other: &Self) -> Option<Ordering> {
        let compare = |a: Timezone, b: Timezone| self.in_utc(a).cmp(&other.in_utc(b));
        match (self.zone, other.zone) {
            (None, None) => Some(compare(Timezone::UTC, Timezone::UTC)),
            (Some(a), Some(b)) => Some(compare(a, b)),
            (Some(a), None) => same(
                compare(a, Timezone::EAST_END),
                compare(a, Timezone::WEST_END),
            ),
            (None, Some(b)) => same(
                compare(Timezone::EAST_END, b),
                compare(Timezone::WEST_END, b),
            ),
        }
    }

    fn in_utc(&self, zone: Timezone) -> (i128, &Decimal) {
        (self.minutes - i128::from(zone.minutes()), self.second)
    }
}

/// Only instants that both have a zone, or both have none, are ever equal.
impl Hash for Instant<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.zone.is_some().hash(state);
        self.in_utc(self.zone.unwrap_or_default()).hash(state);
    }
}

fn same(a: Ordering, b: Ordering) -> Option<Ordering> {
    (a == b).then_some(a)
}

pub(crate) fn days_of_month(year: i64, month: u8) -> u8 {
    match month {
        2 if is_leap_year(i128::from(year)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn is_leap_year(year: i128) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The days from one fixed day to the first of a month, in a calendar that has a year 0.
pub(crate) fn days_before(year: i128, month: u8) -> i128 {
    const BEFORE_MONTH: [i128; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let past = year - 1;
    let leap_days = past.div_euclid(4) - past.div_euclid(100) + past.div_euclid(400);
    let leap_year =
        year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0);
    let leap_day_of_this_year = i128::from(leap_year && month > 2);
    let index = usize::from(month).saturating_sub(1).min(11);
    past * 365 + leap_days + BEFORE_MONTH[index] + leap_day_of_this_year
}

/// Splits a year from the beginning: four digits or more, of more than four the first not zero, and before XML
/// Schema 1.1 no year 0.
pub(crate) fn split_year(version: Version, literal: &str) -> Option<(i64, &str)> {
    let unsigned = literal.strip_prefix('-').unwrap_or(literal);
    let end = unsigned
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(unsigned.len());
    let (digits, rest) = unsigned.split_at(end);
    let padded = digits.len() > 4 && digits.starts_with('0');
    if digits.len() < 4 || padded {
        return None;
    }
    let negative = unsigned.len() < literal.len();
    let year = Integer::from_digits(negative, digits.get(..20).unwrap_or(digits)).to_i64()?;
    (year != 0 || version == Version::Xsd11).then_some((year, rest))
}

pub(crate) fn write_year(year: i64, out: &mut String) {
    if year < 0 {
        out.push('-');
    }
    let magnitude = year.unsigned_abs();
    if magnitude < 1000 {
        let _ = write!(out, "{magnitude:04}");
    } else {
        out.push_str(itoa::Buffer::new().format(magnitude));
    }
}

/// Appends a number below 100.
pub(crate) fn push_two_digits(number: impl Into<u32>, out: &mut String) {
    let number = number.into();
    let digits = [number / 10, number % 10].map(|digit| char::from_digit(digit, 10));
    out.extend(digits.into_iter().flatten());
}

pub(crate) fn split_two_digits(literal: &str) -> Option<(u8, &str)> {
    let (digits, rest) = literal.split_at_checked(2)?;
    Some((two_digits(digits)?, rest))
}

/// Exactly two digits.
pub(crate) fn two_digits(text: &str) -> Option<u8> {
    match text.as_bytes() {
        &[tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => Some((tens - b'0') * 10 + (ones - b'0')),
        _ => None,
    }
}

/// The parts given to a constructor do not make a value of `datatype`.
pub(crate) fn no_such(datatype: &str, parts: impl core::fmt::Display) -> ValueError {
    ValueError::new(
        ValueError::LEXICAL,
        format!("{parts} does not exist as a value of {datatype}"),
    )
}

/// Appends the zone, if there is one.
pub(crate) fn write_zone(zone: Option<Timezone>, out: &mut String) {
    if let Some(zone) = zone {
        crate::SimpleType::write_literal(&zone, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_numbered_without_a_gap() {
        let mut day = CalendarDay::new(-5, 1, 1).expect("a day");
        while day.year < 405 {
            let next = day.next().expect("a day");
            assert_eq!(next.number(), day.number() + 1, "{day:?}");
            day = next;
        }
    }

    #[test]
    fn the_calendar_has_an_end() {
        assert_eq!(
            CalendarDay::new(i64::MAX, 12, 31).and_then(CalendarDay::next),
            None
        );
        assert_eq!(split_year(Version::Xsd10, "9223372036854775808"), None);
        assert_eq!(split_year(Version::Xsd10, &"9".repeat(1_000_000)), None);
        assert_eq!(
            split_year(Version::Xsd10, "-9223372036854775808-"),
            Some((i64::MIN, "-"))
        );
    }
}
