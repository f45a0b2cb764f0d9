//! Functions on dates and times (sections 5.2, 10.5, 10.7 and 16).

use clacks_xs::{Date, DateTime, Timezone};

use super::{Arguments, atomic};
use crate::atomic::calendar;
use crate::error::Error;
use crate::eval::Eval;
use crate::item::Sequence;
use crate::library::Function;
use crate::value::Atomic;

impl<'a> Eval<'_, 'a> {
    pub(super) fn dates(
        &mut self,
        function: Function,
        arguments: Arguments<'_, 'a>,
    ) -> Result<Sequence<'a>, Error> {
        use Function as F;
        match function {
            F::CurrentDateTime => return Ok(Atomic::from(self.now()?).into()),
            F::CurrentDate => return Ok(Atomic::Date(self.now()?.date()).into()),
            F::CurrentTime => return Ok(Atomic::from(self.now()?.time()).into()),
            F::ImplicitTimezone => {
                return calendar::zone_duration(self.implicit_timezone()).map(Sequence::from);
            }
            F::DateTime => return date_time(arguments),
            _ => {}
        }
        let Some(value) = atomic(&arguments[0]) else {
            return Ok(Sequence::Empty);
        };
        let moment = match value {
            Atomic::DateTime(value) => (**value).clone(),
            Atomic::Date(value) => calendar::start(value)?,
            Atomic::Time(value) => calendar::on_some_day(value)?,
            other => return Err(Error::types(format!("{} is no date or time", other.ty()))),
        };
        let integer = |number: i64| Ok(Atomic::integer(number).into());
        match function {
            F::YearFromDate | F::YearFromDateTime => integer(moment.year()),
            F::MonthFromDate | F::MonthFromDateTime => integer(moment.month().into()),
            F::DayFromDate | F::DayFromDateTime => integer(moment.day().into()),
            F::HoursFromTime | F::HoursFromDateTime => integer(moment.hour().into()),
            F::MinutesFromTime | F::MinutesFromDateTime => integer(moment.minute().into()),
            F::SecondsFromTime | F::SecondsFromDateTime => {
                Ok(Atomic::Decimal(moment.second().clone()).into())
            }
            F::TimezoneFromDate | F::TimezoneFromDateTime | F::TimezoneFromTime => {
                match moment.timezone() {
                    Some(zone) => calendar::zone_duration(zone).map(Sequence::from),
                    None => Ok(Sequence::Empty),
                }
            }
            _ => {
                let zone = self.zone_argument(arguments.get(1))?;
                let adjusted = calendar::adjust(&moment, zone)?;
                Ok(match function {
                    F::AdjustDate => Atomic::Date(adjusted.date()),
                    F::AdjustTime => Atomic::from(adjusted.time()),
                    _ => Atomic::from(adjusted),
                }
                .into())
            }
        }
    }

    /// The zone to adjust to: that of the context where no argument says otherwise, and none where it
    /// is empty.
    fn zone_argument(&self, argument: Option<&Sequence<'a>>) -> Result<Option<Timezone>, Error> {
        match argument.map(|argument| atomic(argument)) {
            None => Ok(Some(self.implicit_timezone())),
            Some(Some(Atomic::Duration(duration, _))) => {
                calendar::zone_of_duration(duration).map(Some)
            }
            Some(_) => Ok(None),
        }
    }
}

/// `fn:dateTime`.
fn date_time<'a>(arguments: Arguments<'_, 'a>) -> Result<Sequence<'a>, Error> {
    let (Some(Atomic::Date(date)), Some(Atomic::Time(time))) =
        (atomic(&arguments[0]), atomic(&arguments[1]))
    else {
        return Ok(Sequence::Empty);
    };
    let zone = match (date.timezone(), time.timezone()) {
        (Some(a), Some(b)) if a != b => {
            let message = "the date and the time are in different zones";
            return Err(Error::new("err:FORG0008", message));
        }
        (a, b) => a.or(b),
    };
    let day = |date: &Date| (date.year(), date.month(), date.day());
    let clock = (time.hour(), time.minute(), time.second().clone());
    DateTime::new(day(date), clock, zone)
        .map(|value| Atomic::from(value).into())
        .map_err(|error| Error::new("err:FODT0001", error.to_string()))
}
