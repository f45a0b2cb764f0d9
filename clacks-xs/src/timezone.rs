use crate::calendar::{push_two_digits, two_digits};
use crate::simple_type::text_traits;
use crate::{SimpleType, ValueError, WhiteSpace};

/// How far local time is ahead of UTC, in minutes from -840 to 840 (14 hours either way).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timezone(i16);

impl Timezone {
    /// UTC, written `Z`.
    pub const UTC: Self = Self(0);

    pub(crate) const EAST_END: Self = Self(840);
    pub(crate) const WEST_END: Self = Self(-840);

    /// The zone that is `minutes` ahead of UTC.
    ///
    /// # Errors
    ///
    /// When that is more than 14 hours either way.
    pub fn new(minutes: i16) -> Result<Self, ValueError> {
        if (-840..=840).contains(&minutes) {
            return Ok(Self(minutes));
        }
        let message = format!("{minutes} minutes are not the offset of a time zone");
        Err(ValueError::new(ValueError::LEXICAL, message).expecting("-840 to 840 minutes"))
    }

    /// How many minutes local time is ahead of UTC.
    pub const fn minutes(self) -> i16 {
        self.0
    }

    /// Splits the zone, if there is one, from the end of a literal; `None` where it is none that exists.
    pub(crate) fn split(literal: &str) -> Option<(&str, Option<Self>)> {
        if let Some(local) = literal.strip_suffix('Z') {
            return Some((local, Some(Self::UTC)));
        }
        let Some((local, zone)) = literal
            .len()
            .checked_sub(6)
            .and_then(|at| literal.split_at_checked(at))
        else {
            return Some((literal, None));
        };
        match zone.as_bytes() {
            [sign @ (b'+' | b'-'), _, _, b':', _, _] => {
                let (hours, minutes) = (two_digits(&zone[1..3])?, two_digits(&zone[4..])?);
                let offset = i16::from(hours) * 60 + i16::from(minutes);
                let within = minutes < 60 && offset <= 840;
                let signed = if *sign == b'-' { -offset } else { offset };
                within.then_some((local, Some(Self(signed))))
            }
            _ => Some((literal, None)),
        }
    }
}

/// The part of a date or time that gives its zone: `Z`, or an offset such as `+01:00`.
impl SimpleType for Timezone {
    const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;

    fn from_literal(literal: &str) -> Result<Self, ValueError> {
        if let Some(("", Some(zone))) = Self::split(literal) {
            return Ok(zone);
        }
        let message = format!("{} is not a time zone", crate::excerpt(literal));
        Err(ValueError::new(ValueError::LEXICAL, message)
            .expecting("Z, or an offset such as +01:00"))
    }

    fn write_literal(&self, out: &mut String) {
        if self.0 == 0 {
            out.push('Z');
            return;
        }
        out.push(if self.0 < 0 { '-' } else { '+' });
        let offset = self.0.unsigned_abs();
        push_two_digits(offset / 60, out);
        out.push(':');
        push_two_digits(offset % 60, out);
    }
}

text_traits!(Timezone);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_go_to_fourteen_hours() {
        for (literal, minutes) in [
            ("Z", 0),
            ("+14:00", 840),
            ("-14:00", -840),
            ("+05:30", 330),
            ("-00:00", 0),
        ] {
            assert_eq!(
                Timezone::from_text(literal).map(Timezone::minutes),
                Ok(minutes),
                "{literal}"
            );
        }
        for wrong in [
            "", "+14:01", "+15:00", "+1:00", "+01:60", "+0100", "z", "UTC", "+ä:00", "++1:00",
        ] {
            assert!(Timezone::from_text(wrong).is_err(), "{wrong}");
        }
        assert!(Timezone::new(841).is_err());
        assert_eq!(Timezone::UTC.to_string(), "Z");
    }
}
