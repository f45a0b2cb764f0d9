use core::cmp::Ordering;

use crate::calendar::{CalendarDay, Clock, Instant, no_such, write_zone};
use crate::simple_type::text_traits;
use crate::{Builtin, Decimal, Ordered, SimpleType, Timezone, ValueError, WhiteSpace};

/// `xs:time`: a time of day, and perhaps the zone in which it is meant.
///
/// The zone is kept as it was given, and so is its absence; the second keeps its whole fraction. Equality compares the
/// fields; [`Ordered`] compares points in time of one day. 24:00:00 is read as 00:00:00.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Time {
    clock: Clock,
    zone: Option<Timezone>,
}

impl Time {
    /// Checks that the time exists.
    ///
    /// # Errors
    ///
    /// When it does not.
    pub fn new(
        hour: u8,
        minute: u8,
        second: Decimal,
        zone: Option<Timezone>,
    ) -> Result<Self, ValueError> {
        let parts = format!("{hour}:{minute}:{second}");
        match Clock::new(hour, minute, second) {
            Some((clock, _)) => Ok(Self { clock, zone }),
            None => Err(no_such("xs:time", parts)),
        }
    }

    pub(crate) const fn from_clock(clock: Clock, zone: Option<Timezone>) -> Self {
        Self { clock, zone }
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

    fn parse(literal: &str) -> Option<Self> {
        let (local, zone) = Timezone::split(literal)?;
        let (clock, _) = Clock::parse(local)?;
        Some(Self { clock, zone })
    }

    pub(crate) fn instant(&self) -> Instant<'_> {
        const ANY_DAY: CalendarDay = CalendarDay {
            year: 1972,
            month: 12,
            day: 31,
            astronomical: false,
        };
        Instant::new(ANY_DAY, &self.clock, self.zone)
    }
}

impl SimpleType for Time {
    const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
    const BUILTIN: Option<Builtin> = Some(Builtin::Time);
    const IS_PLAIN: bool = true;

    fn from_literal(literal: &str) -> Result<Self, ValueError> {
        Self::parse(literal).ok_or_else(|| {
            ValueError::lexical("xs:time", literal, "a time such as 13:20:00 or 13:20:00.5Z")
        })
    }

    fn write_literal(&self, out: &mut String) {
        self.clock.write(out);
        write_zone(self.zone, out);
    }
}

text_traits!(Time);

impl Ordered for Time {
    fn order(&self, other: &Self) -> Option<Ordering> {
        self.instant().order(&other.instant())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_with_and_without_zone() {
        for literal in ["13:20:00", "00:00:00.000000001Z", "23:59:59.5-08:00"] {
            assert_eq!(
                Time::from_text(literal).map(|time| time.to_literal()),
                Ok(literal.to_owned())
            );
        }
        assert_eq!(
            Time::from_text("24:00:00").map(|time| time.to_literal()),
            Ok("00:00:00".to_owned())
        );
        for wrong in [
            "",
            "1:20:00",
            "13:20",
            "24:00:01",
            "13:20:60",
            "13:20:5",
            "-13:20:00",
            "13:20:00.+5",
            "13:20:1e",
        ] {
            assert!(Time::from_text(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_time_without_zone_may_be_unordered() {
        let time = |literal: &str| Time::from_text(literal).expect(literal);
        assert_eq!(
            time("12:00:00Z").order(&time("13:00:00+01:00")),
            Some(Ordering::Equal)
        );
        assert_eq!(time("12:00:00").order(&time("13:00:00Z")), None);
        assert_eq!(
            time("12:00:00").order(&time("12:00:00.1")),
            Some(Ordering::Less)
        );
    }
}
