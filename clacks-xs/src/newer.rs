//! The datatypes that XML Schema 1.1 has added, each with some of the values of an older one (part 2,
//! section 3.4).

use core::cmp::Ordering;

use crate::simple_type::text_traits;
use crate::{
    Builtin, DateTime, Duration, NoBindings, Ordered, SimpleType, Value, ValueError, WhiteSpace,
    excerpt,
};

macro_rules! newer {
    ($(
        $(#[$doc:meta])*
        $type:ident($of:ident) $name:literal $getter:ident, $holds:expr, $wrong:literal;
    )+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct $type($of);

        impl $type {
            #[doc = concat!("Checks that `value` is a value of `", $name, "`.")]
            ///
            /// # Errors
            ///
            /// When it is not.
            pub fn new(value: $of) -> Result<Self, ValueError> {
                let holds: fn(&$of) -> bool = $holds;
                if holds(&value) {
                    return Ok(Self(value));
                }
                let message = format!("{} {}", excerpt(&value.to_literal()), $wrong);
                Err(ValueError::new(ValueError::LEXICAL, message))
            }

            /// The value as one of the older type.
            pub const fn get(&self) -> &$of {
                &self.0
            }

            /// The same, by value.
            pub fn $getter(self) -> $of {
                self.0
            }
        }

        impl SimpleType for $type {
            const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
            const BUILTIN: Option<Builtin> = Some(Builtin::$type);

            fn from_literal(literal: &str) -> Result<Self, ValueError> {
                match Value::parse(Builtin::$type, literal, &NoBindings)? {
                    Value::$of(value) => Ok(Self(value)),
                    other => Err(ValueError::lexical($name, &format!("{other:?}"), $name)),
                }
            }

            fn write_literal(&self, out: &mut String) {
                // Nothing at all is no number of seconds here.
                if Self::BUILTIN == Some(Builtin::YearMonthDuration) && self.0.to_literal() == "PT0S" {
                    out.push_str("P0M");
                } else {
                    self.0.write_literal(out);
                }
            }
        }

        text_traits!($type);

        impl Ordered for $type {
            fn order(&self, other: &Self) -> Option<Ordering> {
                self.0.order(&other.0)
            }
        }

        impl From<$type> for $of {
            fn from(value: $type) -> Self {
                value.0
            }
        }

        impl TryFrom<$of> for $type {
            type Error = ValueError;

            fn try_from(value: $of) -> Result<Self, ValueError> {
                Self::new(value)
            }
        }
    )+};
}

newer! {
    /// `xs:dateTimeStamp`: a time that has a zone.
    DateTimeStamp(DateTime) "xs:dateTimeStamp" into_date_time,
        |value| value.timezone().is_some(), "has no time zone";
    /// `xs:yearMonthDuration`: years and months.
    YearMonthDuration(Duration) "xs:yearMonthDuration" into_duration,
        |value| value.seconds().is_zero(), "is not of years and months alone";
    /// `xs:dayTimeDuration`: days, hours, minutes and seconds.
    DayTimeDuration(Duration) "xs:dayTimeDuration" into_duration,
        |value| value.months() == 0, "is not of days, hours, minutes and seconds alone";
}

#[cfg(test)]
mod tests {
    use super::*;

    fn again<T: SimpleType>(literal: &str) -> Option<String> {
        T::from_text(literal).ok().map(|value| value.to_literal())
    }

    #[test]
    fn each_has_its_part_of_the_values() {
        let stamp = "2026-01-02T03:04:05Z";
        assert_eq!(again::<DateTimeStamp>(stamp).as_deref(), Some(stamp));
        assert_eq!(again::<DateTimeStamp>("2026-01-02T03:04:05"), None);
        assert_eq!(again::<YearMonthDuration>("P14M").as_deref(), Some("P1Y2M"));
        assert_eq!(again::<YearMonthDuration>("P0Y").as_deref(), Some("P0M"));
        assert_eq!(again::<YearMonthDuration>("P1D"), None);
        assert_eq!(again::<DayTimeDuration>("PT25H").as_deref(), Some("P1DT1H"));
        assert_eq!(again::<DayTimeDuration>("P1M"), None);
        let month = "P1M".parse::<Duration>().expect("a duration");
        assert!(DayTimeDuration::new(month.clone()).is_err());
        assert_eq!(
            YearMonthDuration::new(month).map(|it| it.to_literal()),
            Ok("P1M".to_owned())
        );
    }
}
