use core::cmp::Ordering;

use crate::calendar::{CalendarDay, Instant, no_such, write_zone};
use crate::simple_type::text_traits;
use crate::{Builtin, Ordered, SimpleType, Timezone, ValueError, Version, WhiteSpace};

/// `xs:date`: a day, and perhaps the zone in which it is meant.
///
/// The zone is kept as it was given, and so is its absence. Equality compares the fields; [`Ordered`] compares the
/// midnights at which the days begin. There is no year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Date {
    day: CalendarDay,
    zone: Option<Timezone>,
}

impl Date {
    /// Checks that the day exists.
    ///
    /// # Errors
    ///
    /// When it does not.
    pub fn new(year: i64, month: u8, day: u8, zone: Option<Timezone>) -> Result<Self, ValueError> {
        match CalendarDay::new(year, month, day) {
            Some(day) => Ok(Self { day, zone }),
            None => Err(no_such("xs:date", format_args!("{year}-{month}-{day}"))),
        }
    }

    pub(crate) const fn from_day(day: CalendarDay, zone: Option<Timezone>) -> Self {
        Self { day, zone }
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

    /// The zone, if one was given.
    pub const fn timezone(&self) -> Option<Timezone> {
        self.zone
    }

    pub(crate) fn instant(&self) -> Instant<'_> {
        Instant::of_day(self.day, self.zone)
    }

    /// Reads a literal of a version of XML Schema.
    pub(crate) fn read(version: Version, literal: &str) -> Result<Self, ValueError> {
        Self::parse(version, literal).ok_or_else(|| {
            ValueError::lexical(
                "xs:date",
                literal,
                "a date such as 2024-02-29 or 2024-02-29+01:00",
            )
        })
    }

    fn parse(version: Version, literal: &str) -> Option<Self> {
        let (local, zone) = Timezone::split(literal)?;
        match CalendarDay::split(version, local)? {
            (day, "") => Some(Self { day, zone }),
            _ => None,
        }
    }
}

impl SimpleType for Date {
    const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
    const BUILTIN: Option<Builtin> = Some(Builtin::Date);
    const IS_PLAIN: bool = true;

    fn from_literal(literal: &str) -> Result<Self, ValueError> {
        Self::read(Version::Xsd10, literal)
    }

    fn write_literal(&self, out: &mut String) {
        self.day.write(out);
        write_zone(self.zone, out);
    }
}

text_traits!(Date);

impl Ordered for Date {
    fn order(&self, other: &Self) -> Option<Ordering> {
        self.instant().order(&other.instant())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_with_and_without_zone() {
        for literal in [
            "2024-02-29",
            "2024-02-29Z",
            "-0044-03-15-05:00",
            "123456-07-08",
        ] {
            assert_eq!(
                Date::from_text(literal).map(|date| date.to_literal()),
                Ok(literal.to_owned())
            );
        }
        for wrong in [
            "2024-02-30",
            "2024-2-29",
            "2024-02-29T00:00:00",
            "29.02.2024",
            "2024-02-29+1:00",
            "0000-01-01",
            "2024-02-299",
        ] {
            assert!(Date::from_text(wrong).is_err(), "{wrong}");
        }
        assert!(Date::new(2023, 2, 29, None).is_err());
    }

    #[test]
    fn days_are_compared_where_they_begin() {
        let date = |literal: &str| Date::from_text(literal).expect(literal);
        assert_eq!(
            date("2000-01-01+13:00").order(&date("1999-12-31-11:00")),
            Some(Ordering::Equal)
        );
        assert_eq!(date("2000-01-01").order(&date("2000-01-01Z")), None);
        assert_eq!(
            date("2000-01-01").order(&date("2000-01-02Z")),
            Some(Ordering::Less)
        );
    }
}
