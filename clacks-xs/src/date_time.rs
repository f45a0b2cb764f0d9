use core::cmp::Ordering;

use crate::calendar::{CalendarDay, Clock, Instant, no_such, write_zone};
use crate::simple_type::text_traits;
use crate::{
    Builtin, Date, Decimal, Ordered, SimpleType, Time, Timezone, ValueError, Version, WhiteSpace,
};

/// `xs:dateTime`: a day, a time of that day, and perhaps a zone.
///
/// The zone is kept as it was given, and so is its absence; the second keeps its whole fraction. Equality compares the
/// fields; [`Ordered`] compares points in time. As XML Schema 1.0 has it, there is no year 0. 24:00:00 is read as
/// 00:00:00 of the next day. Years are kept in 64 bits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DateTime {
    day: CalendarDay,
    clock: Clock,
    zone: Option<Timezone>,
}

impl DateTime {
    /// Checks that the parts make a point in time.
    ///
    /// # Errors
    ///
    /// When there is no such day or no such time.
    pub fn new(
        (year, month, day): (i64, u8, u8),
        (hour, minute, second): (u8, u8, Decimal),
        zone: Option<Timezone>,
    ) -> Result<Self, ValueError> {
        let parts = format!("{year}-{month}-{day} {hour}:{minute}:{second}");
        CalendarDay::new(year, month, day)
            .zip(Clock::new(hour, minute, second))
            .and_then(|(day, time)| Self::from_parts(day, time, zone))
            .ok_or_else(|| no_such("xs:dateTime", parts))
    }

    fn from_parts(
        day: CalendarDay,
        (clock, next_day): (Clock, bool),
        zone: Option<Timezone>,
    ) -> Option<Self> {
        let day = if next_day { day.next()? } else { day };
        Some(Self { day, clock, zone })
    }

    /// The year, negative before the first.
    pub const fn year(&self) -> i64 {
        self.day.year
    }

    /// The month, 1 to 12.
    pub const fn month(&self) -> u8 {
        self.day.month
    }

    /// The day of the month, 1 to 31.
    pub const fn day(&self) -> u8 {
        self.day.day
    }

    /// The hour, 0 to 23.
    pub const fn hour(&self) -> u8 {
        self.clock.hour
    }

    /// The minute, 0 to 59.
    pub const fn minute(&self) -> u8 {
        self.clock.minute
    }

    /// The second with its fraction, from 0 to less than 60.
    pub const fn second(&self) -> &Decimal {
        &self.clock.second
    }

    /// The zone, if one was given.
    pub const fn timezone(&self) -> Option<Timezone> {
        self.zone
    }

    /// The day, with the zone.
    pub fn date(&self) -> Date {
        Date::from_day(self.day, self.zone)
    }

    /// The time of day, with the zone.
    pub fn time(&self) -> Time {
        Time::from_clock(self.clock.clone(), self.zone)
    }

    pub(crate) fn instant(&self) -> Instant<'_> {
        Instant::new(self.day, &self.clock, self.zone)
    }

    /// Reads a literal of a version of XML Schema.
    pub(crate) fn read(version: Version, literal: &str) -> Result<Self, ValueError> {
        Self::parse(version, literal).ok_or_else(|| {
            ValueError::lexical(
                "xs:dateTime",
                literal,
                "a date and time such as 2024-02-29T13:20:00.5+01:00",
            )
        })
    }

    fn parse(version: Version, literal: &str) -> Option<Self> {
        let (local, zone) = Timezone::split(literal)?;
        let (day, rest) = CalendarDay::split(version, local)?;
        Self::from_parts(day, Clock::parse(rest.strip_prefix('T')?)?, zone)
    }
}

impl SimpleType for DateTime {
    const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
    const BUILTIN: Option<Builtin> = Some(Builtin::DateTime);
    const IS_PLAIN: bool = true;

    fn from_literal(literal: &str) -> Result<Self, ValueError> {
        Self::read(Version::Xsd10, literal)
    }

    fn write_literal(&self, out: &mut String) {
        self.day.write(out);
        out.push('T');
        self.clock.write(out);
        write_zone(self.zone, out);
    }
}

text_traits!(DateTime);

impl Ordered for DateTime {
    fn order(&self, other: &Self) -> Option<Ordering> {
        self.instant().order(&other.instant())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(a: &str, b: &str) -> Option<Ordering> {
        let [a, b] = [a, b].map(|literal| DateTime::from_text(literal).expect(literal));
        a.order(&b)
    }

    #[test]
    fn nanoseconds_offset_and_far_years_are_kept() {
        for literal in [
            "2024-02-29T13:20:00.123456789+05:30",
            "2024-02-29T13:20:09",
            "12024-12-31T23:59:59.9999999999999999999999Z",
            "-0001-01-01T00:00:00-14:00",
        ] {
            assert_eq!(
                DateTime::from_text(literal).map(|time| time.to_literal()),
                Ok(literal.to_owned())
            );
        }
        let time = DateTime::from_text(" 2024-02-29T13:20:09.50-01:00 ").expect("a time");
        assert_eq!(
            (
                time.year(),
                time.month(),
                time.day(),
                time.hour(),
                time.minute()
            ),
            (2024, 2, 29, 13, 20)
        );
        assert_eq!(
            (time.second(), time.timezone().map(Timezone::minutes)),
            (&Decimal::new(95, 1), Some(-60))
        );
        assert_eq!(
            (time.date().to_string(), time.time().to_string()),
            ("2024-02-29-01:00".into(), "13:20:09.5-01:00".into())
        );
    }

    #[test]
    fn midnight_at_the_end_is_that_of_the_next_day() {
        for (literal, same) in [
            ("2023-12-31T24:00:00Z", "2024-01-01T00:00:00Z"),
            ("2024-02-28T24:00:00.000", "2024-02-29T00:00:00"),
            ("-0001-12-31T24:00:00", "0001-01-01T00:00:00"),
        ] {
            assert_eq!(DateTime::from_text(literal), DateTime::from_text(same));
        }
    }

    #[test]
    fn what_does_not_exist_is_refused() {
        for wrong in [
            "",
            "2024-02-29",
            "2023-02-29T00:00:00",
            "1900-02-29T00:00:00",
            "2024-02-30T00:00:00",
            "2024-13-01T00:00:00",
            "2024-00-01T00:00:00",
            "0000-01-01T00:00:00",
            "02024-01-01T00:00:00",
            "+2024-01-01T00:00:00",
            "2024-01-01T24:00:01",
            "2024-01-01T25:00:00",
            "2024-01-01T00:60:00",
            "2024-01-01T00:00:60",
            "2024-01-01T00:00:00.",
            "2024-01-01T00:00",
            "2024-01-01 00:00:00",
            "2024-01-01T00:00:+1",
            "2024-01-01T1:00:00",
            "2024-01-01T00:00:00z",
            "2024-01-01T00:00:00+15:00",
            "24-01-01T00:00:00",
            "9223372036854775808-01-01T00:00:00",
        ] {
            assert!(DateTime::from_text(wrong).is_err(), "{wrong}");
        }
        assert!(DateTime::new((2024, 1, 1), (0, 0, Decimal::new(-1, 0)), None).is_err());
    }

    #[test]
    fn order_across_zones_and_without() {
        use Ordering::{Equal, Greater, Less};
        assert_eq!(
            order("2000-01-01T12:00:00Z", "2000-01-01T13:00:00+01:00"),
            Some(Equal)
        );
        assert_eq!(
            order("2000-01-15T00:00:00", "2000-02-15T00:00:00"),
            Some(Less)
        );
        assert_eq!(
            order("2000-01-15T12:00:00", "2000-01-16T12:00:00Z"),
            Some(Less)
        );
        assert_eq!(
            order("2000-01-16T12:00:00Z", "2000-01-15T12:00:00"),
            Some(Greater)
        );
        assert_eq!(order("2000-01-01T12:00:00", "1999-12-31T23:00:00Z"), None);
        assert_eq!(order("2000-01-16T12:00:00", "2000-01-16T12:00:00Z"), None);
        assert_eq!(
            order("-0001-12-31T23:00:00-14:00", "0001-01-01T01:00:00Z"),
            Some(Greater)
        );
        assert_eq!(
            order("2000-01-01T00:00:00.10", "2000-01-01T00:00:00.1"),
            Some(Equal)
        );
    }
}
