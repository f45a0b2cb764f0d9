use core::cmp::Ordering;
use core::fmt::Write as _;

use crate::calendar::{
    CalendarDay, Instant, no_such, split_two_digits, split_year, write_year, write_zone,
};
use crate::simple_type::text_traits;
use crate::{Builtin, Ordered, SimpleType, Timezone, ValueError, Version, WhiteSpace};

/// Each type is a [`CalendarDay`] of which some parts are fixed: to a leap year, and to a month of 31 days.
const YEAR: i64 = 1972;
const MONTH: u8 = 12;
const DAY: u8 = 1;

macro_rules! parts_of_a_date {
    ($(
        $(#[$doc:meta])*
        $type:ident $name:literal $example:literal
        ($($part:ident: $part_type:ident $part_doc:literal),+)
        [$year:expr, $month:expr, $day:expr]
        |$version:ident, $literal:ident| $split:expr;
        |$value:ident, $out:ident| $write:expr;
    )+) => {$(
        $(#[$doc])*
        ///
        /// The zone is kept as it was given, and so is its absence. Equality compares the fields.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $type {
            day: CalendarDay,
            zone: Option<Timezone>,
        }

        impl $type {
            /// Checks that there is such a value.
            ///
            /// # Errors
            ///
            /// When there is none.
            pub fn new($($part: $part_type,)+ zone: Option<Timezone>) -> Result<Self, ValueError> {
                match CalendarDay::new($year, $month, $day) {
                    Some(day) => Ok(Self { day, zone }),
                    None => Err(no_such($name, [$($part.to_string()),+].join("-"))),
                }
            }

            $(
                #[doc = $part_doc]
                pub const fn $part(&self) -> $part_type {
                    self.day.$part
                }
            )+

            /// The zone, if one was given.
            pub const fn timezone(&self) -> Option<Timezone> {
                self.zone
            }

            pub(crate) fn instant(&self) -> Instant<'_> {
                Instant::of_day(self.day, self.zone)
            }

            /// Reads a literal of a version of XML Schema.
            pub(crate) fn read(version: Version, literal: &str) -> Result<Self, ValueError> {
                Self::parse(version, literal)
                    .ok_or_else(|| ValueError::lexical($name, literal, $example))
            }

            fn parse($version: Version, literal: &str) -> Option<Self> {
                let ($literal, zone) = Timezone::split(literal)?;
                let (($($part,)+), rest): (($($part_type,)+), &str) = $split;
                let day = CalendarDay::of($version, $year, $month, $day)?;
                rest.is_empty().then_some(Self { day, zone })
            }
        }

        impl SimpleType for $type {
            const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
            const BUILTIN: Option<Builtin> = Some(Builtin::$type);

            fn from_literal(literal: &str) -> Result<Self, ValueError> {
                Self::read(Version::Xsd10, literal)
            }

            fn write_literal(&self, $out: &mut String) {
                let $value = &self.day;
                $write;
                write_zone(self.zone, $out);
            }
        }

        text_traits!($type);

        impl Ordered for $type {
            fn order(&self, other: &Self) -> Option<Ordering> {
                self.instant().order(&other.instant())
            }
        }
    )+};
}

parts_of_a_date! {
    /// `xs:gYear`: a year. There is no year 0.
    GYear "xs:gYear" "a year such as 2024 or 2024Z"
    (year: i64 "The year, negative before the first.")
    [year, MONTH, DAY]
    |version, literal| {
        let (year, rest) = split_year(version, literal)?;
        ((year,), rest)
    };
    |day, out| write_year(day.year, out);

    /// `xs:gYearMonth`: a month of a year. There is no year 0.
    GYearMonth "xs:gYearMonth" "a year and month such as 2024-02"
    (year: i64 "The year, negative before the first.", month: u8 "The month, 1 to 12.")
    [year, month, DAY]
    |version, literal| {
        let (year, rest) = split_year(version, literal)?;
        let (month, rest) = split_two_digits(rest.strip_prefix('-')?)?;
        ((year, month), rest)
    };
    |day, out| {
        write_year(day.year, out);
        let _ = write!(out, "-{:02}", day.month);
    };

    /// `xs:gMonth`: a month of every year.
    GMonth "xs:gMonth" "a month such as --02"
    (month: u8 "The month, 1 to 12.")
    [YEAR, month, DAY]
    |version, literal| {
        let (month, rest) = split_two_digits(literal.strip_prefix("--")?)?;
        ((month,), rest)
    };
    |day, out| write!(out, "--{:02}", day.month).unwrap_or_default();

    /// `xs:gMonthDay`: a day of every year, 29 February among them.
    GMonthDay "xs:gMonthDay" "a month and day such as --02-29"
    (month: u8 "The month, 1 to 12.", day: u8 "The day of the month, 1 to 31.")
    [YEAR, month, day]
    |version, literal| {
        let (month, rest) = split_two_digits(literal.strip_prefix("--")?)?;
        let (day, rest) = split_two_digits(rest.strip_prefix('-')?)?;
        ((month, day), rest)
    };
    |day, out| write!(out, "--{:02}-{:02}", day.month, day.day).unwrap_or_default();

    /// `xs:gDay`: a day of every month.
    GDay "xs:gDay" "a day such as ---31"
    (day: u8 "The day of the month, 1 to 31.")
    [YEAR, MONTH, day]
    |version, literal| {
        let (day, rest) = split_two_digits(literal.strip_prefix("---")?)?;
        ((day,), rest)
    };
    |day, out| write!(out, "---{:02}", day.day).unwrap_or_default();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round_trip<T: SimpleType>(literals: &[&str]) {
        for literal in literals {
            assert_eq!(
                T::from_text(literal).map(|value| value.to_literal()),
                Ok((*literal).to_owned())
            );
        }
    }

    fn refused<T: SimpleType>(literals: &[&str]) {
        for literal in literals {
            assert!(T::from_text(literal).is_err(), "{literal}");
        }
    }

    #[test]
    fn literals_of_each_type() {
        round_trip::<GYear>(&["2024", "-0044Z", "12345-14:00"]);
        refused::<GYear>(&["", "24", "0000", "02024", "2024-01", "+2024"]);
        round_trip::<GYearMonth>(&["2024-02", "-0044-12+01:00"]);
        refused::<GYearMonth>(&["2024-13", "2024-00", "2024", "2024-1", "2024-01-01"]);
        round_trip::<GMonth>(&["--02", "--12Z"]);
        refused::<GMonth>(&["--13", "--00", "-02", "02", "--02--", "--2"]);
        round_trip::<GMonthDay>(&["--02-29", "--12-31-05:00"]);
        refused::<GMonthDay>(&["--02-30", "--04-31", "--0229", "--02-00"]);
        round_trip::<GDay>(&["---31", "---01Z"]);
        refused::<GDay>(&["---32", "---00", "--31", "---1"]);
    }

    #[test]
    fn the_day_is_checked_by_the_constructor_too() {
        assert!(GMonthDay::new(2, 29, None).is_ok() && GMonthDay::new(2, 30, None).is_err());
        assert_eq!(
            GDay::new(31, Some(Timezone::UTC)).map(|day| (day.day(), day.timezone())),
            Ok((31, Some(Timezone::UTC)))
        );
        assert!(GYear::new(0, None).is_err());
    }

    #[test]
    fn ordered_like_the_days_they_begin_with() {
        let year = |literal: &str| GYear::from_text(literal).expect(literal);
        assert_eq!(year("1999").order(&year("2000Z")), Some(Ordering::Less));
        assert_eq!(year("2000").order(&year("2000Z")), None);
        let day = |literal: &str| GDay::from_text(literal).expect(literal);
        assert_eq!(day("---15").order(&day("---14")), Some(Ordering::Greater));
    }
}
