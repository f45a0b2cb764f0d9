//! The parts of durations (sections 10.5.1 to 10.5.6).

use clacks_xs::Decimal;

use super::{Arguments, atomic};
use crate::atomic::decimal::{self, Rounding};
use crate::item::Sequence;
use crate::library::Function;
use crate::value::Atomic;

/// A part of a duration, which has the sign of the whole.
pub(super) fn part<'a>(function: Function, arguments: Arguments<'_, 'a>) -> Sequence<'a> {
    let Some(Atomic::Duration(duration, _)) = atomic(&arguments[0]) else {
        return Sequence::Empty;
    };
    let months = duration.months();
    let whole = decimal::truncate(duration.seconds());
    let seconds = i128::try_from(&whole).unwrap_or_default();
    let number = match function {
        Function::YearsFromDuration => i128::from(months / 12),
        Function::MonthsFromDuration => i128::from(months % 12),
        Function::DaysFromDuration => seconds / 86_400,
        Function::HoursFromDuration => seconds / 3600 % 24,
        Function::MinutesFromDuration => seconds / 60 % 60,
        _ => {
            let truncated = decimal::round(duration.seconds(), 0, Rounding::Truncate);
            let fraction = truncated
                .and_then(|whole| decimal::subtract(duration.seconds(), &whole))
                .and_then(|fraction| decimal::add(&fraction, &Decimal::from(seconds % 60)));
            return Atomic::Decimal(fraction.unwrap_or_default()).into();
        }
    };
    Atomic::integer(number).into()
}
