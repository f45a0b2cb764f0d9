//! Arithmetic on dates, times and durations (sections 10.5 to 10.8). There is no year 0.

use std::sync::Arc;

use clacks_xs::{Date, DateTime, Decimal, Duration, Integer, Time, Timezone};

use crate::atomic::decimal;
use crate::error::Error;
use crate::types::AtomicType;
use crate::value::Atomic;

const DAY: i128 = 86_400;

fn overflow() -> Error {
    Error::new("err:FODT0001", "the date is too far away")
}

/// A duration of one of the two types that can be calculated with.
pub(crate) fn duration(months: i128, seconds: Decimal, ty: AtomicType) -> Result<Atomic, Error> {
    let wrong = || Error::new("err:FODT0002", "the duration is too large");
    let months = i64::try_from(months).map_err(|_| wrong())?;
    let value = Duration::new(months, seconds).map_err(|_| wrong())?;
    Ok(Atomic::Duration(Arc::new(value), ty))
}

pub(crate) fn months(months: i128) -> Result<Atomic, Error> {
    duration(months, Decimal::ZERO, AtomicType::YearMonthDuration)
}

pub(crate) fn seconds(seconds: Decimal) -> Result<Atomic, Error> {
    duration(0, seconds, AtomicType::DayTimeDuration)
}

/// The whole seconds before a number of them, and the rest.
pub(crate) fn split(seconds: &Decimal) -> Result<(i128, Decimal), Error> {
    let whole = decimal::round(seconds, 0, decimal::Rounding::Floor)?;
    let rest = decimal::subtract(seconds, &whole)?;
    let whole = whole
        .to_integer()
        .and_then(|whole| i128::try_from(whole).ok())
        .ok_or_else(overflow)?;
    Ok((whole, rest))
}

/// Years with a year 0, for calculating.
fn astronomical(year: i64) -> i128 {
    i128::from(year) + i128::from(year < 0)
}

fn historical(year: i128) -> Result<i64, Error> {
    i64::try_from(if year <= 0 { year - 1 } else { year }).map_err(|_| overflow())
}

/// The number of a day, from 0000-03-01.
fn day_number(year: i128, month: u8, day: u8) -> i128 {
    let month = i128::from(month);
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + i128::from(day) - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year
}

fn day_of_number(number: i128) -> (i128, u8, u8) {
    let era = number.div_euclid(146_097);
    let of_era = number.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year_of_era + era * 400 + i128::from(month <= 2);
    let narrow = |part: i128| u8::try_from(part).unwrap_or(1);
    (year, narrow(month), narrow(day))
}

fn days_of_month(year: i128, month: u8) -> u8 {
    match month {
        2 if year.rem_euclid(4) == 0
            && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0) =>
        {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Seconds from a fixed day on, in local time: whole ones, and the fraction.
fn local_seconds(value: &DateTime) -> Result<(i128, Decimal), Error> {
    let days = day_number(astronomical(value.year()), value.month(), value.day());
    let (whole, fraction) = split(value.second())?;
    let clock = i128::from(value.hour()) * 3600 + i128::from(value.minute()) * 60 + whole;
    Ok((days * DAY + clock, fraction))
}

fn of_local_seconds(
    seconds: i128,
    fraction: &Decimal,
    zone: Option<Timezone>,
) -> Result<DateTime, Error> {
    let (year, month, day) = day_of_number(seconds.div_euclid(DAY));
    let (hour, minute, second) = clock(seconds.rem_euclid(DAY), fraction)?;
    DateTime::new(
        (historical(year)?, month, day),
        (hour, minute, second),
        zone,
    )
    .map_err(|_| overflow())
}

/// The time of a second of the day.
fn clock(seconds: i128, fraction: &Decimal) -> Result<(u8, u8, Decimal), Error> {
    let narrow = |part: i128| u8::try_from(part).unwrap_or(0);
    let second = decimal::add(&Decimal::from(seconds % 60), fraction)?;
    Ok((narrow(seconds / 3600), narrow(seconds / 60 % 60), second))
}

/// A date as the time at which it starts.
pub(crate) fn start(value: &Date) -> Result<DateTime, Error> {
    DateTime::new(
        (value.year(), value.month(), value.day()),
        (0, 0, Decimal::ZERO),
        value.timezone(),
    )
    .map_err(|_| overflow())
}

/// A time on a day that stands for all of them (section 10.4).
pub(crate) fn on_some_day(value: &Time) -> Result<DateTime, Error> {
    DateTime::new(
        (1972, 12, 31),
        (value.hour(), value.minute(), value.second().clone()),
        value.timezone(),
    )
    .map_err(|_| overflow())
}

/// The same local time in another zone.
pub(crate) fn with_zone(value: &DateTime, zone: Option<Timezone>) -> Result<DateTime, Error> {
    DateTime::new(
        (value.year(), value.month(), value.day()),
        (value.hour(), value.minute(), value.second().clone()),
        zone,
    )
    .map_err(|_| overflow())
}

/// The same point in time in another zone, or the same local time where it has none or shall have
/// none.
pub(crate) fn adjust(value: &DateTime, zone: Option<Timezone>) -> Result<DateTime, Error> {
    let (Some(from), Some(to)) = (value.timezone(), zone) else {
        return with_zone(value, zone);
    };
    let (seconds, fraction) = local_seconds(value)?;
    let shift = i128::from(to.minutes()) - i128::from(from.minutes());
    of_local_seconds(seconds + shift * 60, &fraction, zone)
}

/// How long after `b` `a` is.
pub(crate) fn difference(a: &DateTime, b: &DateTime, implicit: Timezone) -> Result<Atomic, Error> {
    let instant = |value: &DateTime| {
        let zone = value.timezone().unwrap_or(implicit);
        let (whole, fraction) = local_seconds(value)?;
        decimal::add(
            &Decimal::from(whole - i128::from(zone.minutes()) * 60),
            &fraction,
        )
    };
    seconds(decimal::subtract(&instant(a)?, &instant(b)?)?)
}

/// A time moved by a duration, months first (appendix E of XML Schema, part 2).
pub(crate) fn add(
    value: &DateTime,
    duration: &Duration,
    negative: bool,
) -> Result<DateTime, Error> {
    let sign = if negative { -1 } else { 1 };
    let mut value = value.clone();
    if duration.months() != 0 {
        let months = astronomical(value.year()) * 12 + i128::from(value.month()) - 1
            + sign * i128::from(duration.months());
        let year = months.div_euclid(12);
        let month = u8::try_from(months.rem_euclid(12) + 1).unwrap_or(1);
        let day = value.day().min(days_of_month(year, month));
        value = DateTime::new(
            (historical(year)?, month, day),
            (value.hour(), value.minute(), value.second().clone()),
            value.timezone(),
        )
        .map_err(|_| overflow())?;
    }
    if duration.seconds().is_zero() {
        return Ok(value);
    }
    let (whole, fraction) = local_seconds(&value)?;
    let moved = if negative {
        decimal::subtract(&fraction, duration.seconds())?
    } else {
        decimal::add(&fraction, duration.seconds())?
    };
    let (carry, fraction) = split(&moved)?;
    let whole = whole.checked_add(carry).ok_or_else(overflow)?;
    of_local_seconds(whole, &fraction, value.timezone())
}

/// A zone as a duration.
pub(crate) fn zone_duration(zone: Timezone) -> Result<Atomic, Error> {
    seconds(Decimal::from(i128::from(zone.minutes()) * 60))
}

/// The zone that a duration stands for.
pub(crate) fn zone_of_duration(duration: &Duration) -> Result<Timezone, Error> {
    let wrong = || Error::new("err:FODT0003", "the duration is no time zone");
    let seconds = duration.seconds().to_integer().and_then(Integer::to_i64);
    let seconds = seconds
        .filter(|seconds| seconds % 60 == 0)
        .ok_or_else(wrong)?;
    i16::try_from(seconds / 60)
        .ok()
        .and_then(|minutes| Timezone::new(minutes).ok())
        .ok_or_else(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_have_numbers() {
        for number in [-1_000_000, -146_097, -1, 0, 1, 59, 365, 730_000, 146_096] {
            let (year, month, day) = day_of_number(number);
            assert_eq!(day_number(year, month, day), number);
        }
    }

    #[test]
    fn months_end_where_they_end() {
        let add = |start: &str, duration: &str| {
            let (start, duration) = (
                start.parse().expect(start),
                duration.parse().expect(duration),
            );
            add(&start, &duration, false).map(|moved| moved.to_string())
        };
        for (start, duration, end) in [
            ("2024-01-31T00:00:00Z", "P1M", "2024-02-29T00:00:00Z"),
            (
                "2000-01-12T12:13:14Z",
                "P1Y3M5DT7H10M3.3S",
                "2001-04-17T19:23:17.3Z",
            ),
            ("-0001-12-31T23:59:59", "PT1S", "0001-01-01T00:00:00"),
            ("0001-01-31T00:00:00", "-P2M", "-0001-11-30T00:00:00"),
        ] {
            assert_eq!(
                add(start, duration).as_deref(),
                Ok(end),
                "{start} {duration}"
            );
        }
        assert!(add("2000-01-01T00:00:00", "P9000000000000000000M").is_ok());
        assert!(
            add(
                "9000000000000000000-01-01T00:00:00",
                "P9000000000000000000M"
            )
            .is_err()
        );
    }
}
