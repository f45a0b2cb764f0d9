//! Comparisons of values (XQuery 1.0, appendix B.2).

use std::cmp::Ordering;

use clacks_xs::{
    Date, DateTime, GDay, GMonth, GMonthDay, GYear, GYearMonth, Ordered, Time, Timezone,
};

use crate::ast::Comparison;
use crate::atomic::number::Number;
use crate::error::Error;
use crate::types::AtomicType;
use crate::value::Atomic;

/// How two values stand to each other.
pub(crate) enum Relation {
    /// In an order; `None` where one is `NaN`.
    Ordered(Option<Ordering>),
    /// Equal or not, and in no order.
    Equal(bool),
}

/// How two values stand to each other, of which neither is untyped; `None` where their types cannot
/// be compared.
pub(crate) fn relate(a: &Atomic, b: &Atomic, implicit: Timezone) -> Option<Relation> {
    use Atomic as A;
    let ordered = |order: Ordering| Some(Relation::Ordered(Some(order)));
    if let (Some(a), Some(b)) = (text(a), text(b)) {
        return ordered(a.cmp(b));
    }
    match (a, b) {
        (A::Integer(a, _), A::Integer(b, _)) => ordered(a.cmp(b)),
        (A::Boolean(a), A::Boolean(b)) => ordered(a.cmp(b)),
        (A::DateTime(a), A::DateTime(b)) => times(&**a, &**b, implicit),
        (A::Date(a), A::Date(b)) => times(a, b, implicit),
        (A::Time(a), A::Time(b)) => times(&**a, &**b, implicit),
        (A::Duration(a, x), A::Duration(b, y)) => match (x, y) {
            (AtomicType::YearMonthDuration, AtomicType::YearMonthDuration) => {
                ordered(a.months().cmp(&b.months()))
            }
            (AtomicType::DayTimeDuration, AtomicType::DayTimeDuration) => {
                ordered(a.seconds().cmp(b.seconds()))
            }
            _ => Some(Relation::Equal(a == b)),
        },
        (A::GYear(a), A::GYear(b)) => equal(a, b, implicit),
        (A::GYearMonth(a), A::GYearMonth(b)) => equal(a, b, implicit),
        (A::GMonth(a), A::GMonth(b)) => equal(a, b, implicit),
        (A::GMonthDay(a), A::GMonthDay(b)) => equal(a, b, implicit),
        (A::GDay(a), A::GDay(b)) => equal(a, b, implicit),
        (A::HexBinary(a), A::HexBinary(b)) | (A::Base64Binary(a), A::Base64Binary(b)) => {
            Some(Relation::Equal(a == b))
        }
        (A::QName(a), A::QName(b)) => Some(Relation::Equal(a.0 == b.0)),
        _ => Some(Relation::Ordered(Number::of(a)?.order(&Number::of(b)?))),
    }
}

fn text(value: &Atomic) -> Option<&str> {
    match value {
        Atomic::String(text, _) | Atomic::Uri(text) | Atomic::Untyped(text) => Some(text),
        _ => None,
    }
}

/// A value that may lack a zone.
trait Zoned: Ordered + Sized {
    /// The same in a zone, if it has none.
    fn zoned(&self, implicit: Timezone) -> Option<Self>;
}

macro_rules! zoned {
    ($($type:ident |$value:ident, $zone:ident| $new:expr;)+) => {$(
        impl Zoned for $type {
            fn zoned(&self, implicit: Timezone) -> Option<Self> {
                let $value = self;
                let $zone = Some(self.timezone().unwrap_or(implicit));
                $new.ok()
            }
        }
    )+};
}

zoned! {
    DateTime |v, zone| DateTime::new(
        (v.year(), v.month(), v.day()),
        (v.hour(), v.minute(), v.second().clone()),
        zone,
    );
    Date |v, zone| Date::new(v.year(), v.month(), v.day(), zone);
    Time |v, zone| Time::new(v.hour(), v.minute(), v.second().clone(), zone);
    GYear |v, zone| GYear::new(v.year(), zone);
    GYearMonth |v, zone| GYearMonth::new(v.year(), v.month(), zone);
    GMonth |v, zone| GMonth::new(v.month(), zone);
    GMonthDay |v, zone| GMonthDay::new(v.month(), v.day(), zone);
    GDay |v, zone| GDay::new(v.day(), zone);
}

fn times<T: Zoned>(a: &T, b: &T, implicit: Timezone) -> Option<Relation> {
    let order = a.zoned(implicit)?.order(&b.zoned(implicit)?);
    Some(Relation::Ordered(order))
}

fn equal<T: Zoned>(a: &T, b: &T, implicit: Timezone) -> Option<Relation> {
    let order = a.zoned(implicit)?.order(&b.zoned(implicit)?);
    Some(Relation::Equal(order == Some(Ordering::Equal)))
}

/// Whether a comparison, of values or general, holds between two values of which neither is untyped.
pub(crate) fn holds(
    comparison: Comparison,
    a: &Atomic,
    b: &Atomic,
    implicit: Timezone,
) -> Result<bool, Error> {
    use Comparison as C;
    let wrong = || {
        Error::types(format!(
            "{} cannot be compared with {} by {}",
            a.ty(),
            b.ty(),
            comparison.text()
        ))
    };
    let relation = relate(a, b, implicit).ok_or_else(wrong)?;
    Ok(match (comparison, relation) {
        (C::Equal | C::ValueEqual, Relation::Equal(equal)) => equal,
        (C::NotEqual | C::ValueNotEqual, Relation::Equal(equal)) => !equal,
        (_, Relation::Equal(_)) => return Err(wrong()),
        (C::Equal | C::ValueEqual, Relation::Ordered(order)) => order == Some(Ordering::Equal),
        (C::NotEqual | C::ValueNotEqual, Relation::Ordered(order)) => {
            order != Some(Ordering::Equal)
        }
        (_, Relation::Ordered(None)) => false,
        (C::Less | C::ValueLess, Relation::Ordered(Some(order))) => order.is_lt(),
        (C::LessEqual | C::ValueLessEqual, Relation::Ordered(Some(order))) => order.is_le(),
        (C::Greater | C::ValueGreater, Relation::Ordered(Some(order))) => order.is_gt(),
        (_, Relation::Ordered(Some(order))) => order.is_ge(),
    })
}

/// Whether two values are equal where values that cannot be compared are not, and `NaN` equals
/// itself: for `distinct-values` and `deep-equal`.
pub(crate) fn same(a: &Atomic, b: &Atomic, implicit: Timezone) -> bool {
    match relate(a, b, implicit) {
        Some(Relation::Equal(equal)) => equal,
        Some(Relation::Ordered(Some(order))) => order.is_eq(),
        Some(Relation::Ordered(None)) => {
            let is_nan = |value| Number::of(value).is_some_and(|number| number.to_f64().is_nan());
            is_nan(a) && is_nan(b)
        }
        None => false,
    }
}
