//! Values of built-in types, for those who learn the type only while running.

use core::cmp::Ordering;
use core::hash::{Hash, Hasher};
use core::mem::discriminant;

use crate::{
    AnyUri, Base64Binary, Builtin, Date, DateTime, Decimal, Double, Duration, Entity, ExpandedName,
    Float, GDay, GMonth, GMonthDay, GYear, GYearMonth, HexBinary, Id, IdRef, Integer, Language,
    Length as _, Name, NcName, NegativeInteger, NmToken, NonNegativeInteger, NonPositiveInteger,
    NormalizedString, Ordered as _, PositiveInteger, PrefixBindings, SimpleType, Time, Token,
    ValueError, Variety, Version, double, excerpt, white_space,
};

/// A value of any built-in type, in the value space of its primitive type.
///
/// Equality is that of the value space: the float 1.0 is 1, and two dateTimes are equal if they are the same point in
/// time; values of different primitive types are never equal. The value spaces of `xs:float` and `xs:double` (part 2,
/// second edition, sections 3.2.4 and 3.2.5) have one zero, which may be written with a sign, and one NaN, which equals
/// itself. Equal values have equal hashes.
#[derive(Clone, Debug)]
pub enum Value {
    /// Of `xs:string` and what is derived from it, and of `xs:anySimpleType`.
    String(String),
    /// Of `xs:boolean`.
    Boolean(bool),
    /// Of `xs:decimal` and what is derived from it: all the integers.
    Decimal(Decimal),
    /// Of `xs:float`.
    Float(Float),
    /// Of `xs:double`.
    Double(f64),
    /// Of `xs:duration`.
    Duration(Duration),
    /// Of `xs:dateTime`.
    DateTime(DateTime),
    /// Of `xs:time`.
    Time(Time),
    /// Of `xs:date`.
    Date(Date),
    /// Of `xs:gYearMonth`.
    GYearMonth(GYearMonth),
    /// Of `xs:gYear`.
    GYear(GYear),
    /// Of `xs:gMonthDay`.
    GMonthDay(GMonthDay),
    /// Of `xs:gDay`.
    GDay(GDay),
    /// Of `xs:gMonth`.
    GMonth(GMonth),
    /// Of `xs:hexBinary`.
    HexBinary(HexBinary),
    /// Of `xs:base64Binary`.
    Base64Binary(Base64Binary),
    /// Of `xs:anyURI`.
    AnyUri(AnyUri),
    /// Of `xs:QName`.
    QName(ExpandedName),
    /// Of `xs:NOTATION`, whether or not there is such a notation.
    Notation(ExpandedName),
    /// Of the list types.
    List(Vec<Self>),
}

/// Reads a `$type` and turns it into `$step`, if given, and then into the variant.
macro_rules! read {
    ($literal:ident, $type:ident => $variant:ident $(via $step:ident)*) => {
        $type::from_literal($literal).map(|value| Value::$variant(value$(.$step())*))
    };
}

impl Value {
    /// Reads a literal whose white space is normalized, and in which prefixes stand for what `bindings` say.
    ///
    /// # Errors
    ///
    /// When it is no literal of `builtin`.
    pub fn parse(
        builtin: Builtin,
        literal: &str,
        bindings: &dyn PrefixBindings,
    ) -> Result<Self, ValueError> {
        match builtin {
            Builtin::AnySimpleType | Builtin::AnyAtomicType | Builtin::String => {
                Ok(Self::String(literal.to_owned()))
            }
            Builtin::NormalizedString => read!(literal, NormalizedString => String via into_string),
            Builtin::Token => read!(literal, Token => String via into_string),
            Builtin::Language => read!(literal, Language => String via into_string),
            Builtin::NmToken => read!(literal, NmToken => String via into_string),
            Builtin::Name => read!(literal, Name => String via into_string),
            Builtin::NcName => read!(literal, NcName => String via into_string),
            Builtin::Id => read!(literal, Id => String via into_string),
            Builtin::IdRef => read!(literal, IdRef => String via into_string),
            Builtin::Entity => read!(literal, Entity => String via into_string),
            Builtin::Boolean => read!(literal, bool => Boolean),
            Builtin::Decimal => read!(literal, Decimal => Decimal),
            Builtin::Integer => read!(literal, Integer => Decimal via into),
            Builtin::NonPositiveInteger => {
                read!(literal, NonPositiveInteger => Decimal via into_integer via into)
            }
            Builtin::NegativeInteger => {
                read!(literal, NegativeInteger => Decimal via into_integer via into)
            }
            Builtin::NonNegativeInteger => {
                read!(literal, NonNegativeInteger => Decimal via into_integer via into)
            }
            Builtin::PositiveInteger => {
                read!(literal, PositiveInteger => Decimal via into_integer via into)
            }
            Builtin::Long => read!(literal, i64 => Decimal via into),
            Builtin::Int => read!(literal, i32 => Decimal via into),
            Builtin::Short => read!(literal, i16 => Decimal via into),
            Builtin::Byte => read!(literal, i8 => Decimal via into),
            Builtin::UnsignedLong => read!(literal, u64 => Decimal via into),
            Builtin::UnsignedInt => read!(literal, u32 => Decimal via into),
            Builtin::UnsignedShort => read!(literal, u16 => Decimal via into),
            Builtin::UnsignedByte => read!(literal, u8 => Decimal via into),
            Builtin::Float => read!(literal, Float => Float),
            Builtin::Double => Double::from_literal(literal).map(|it| Self::Double(it.get())),
            Builtin::Duration => read!(literal, Duration => Duration),
            Builtin::DateTime => read!(literal, DateTime => DateTime),
            Builtin::Time => read!(literal, Time => Time),
            Builtin::Date => read!(literal, Date => Date),
            Builtin::GYearMonth => read!(literal, GYearMonth => GYearMonth),
            Builtin::GYear => read!(literal, GYear => GYear),
            Builtin::GMonthDay => read!(literal, GMonthDay => GMonthDay),
            Builtin::GDay => read!(literal, GDay => GDay),
            Builtin::GMonth => read!(literal, GMonth => GMonth),
            Builtin::HexBinary => read!(literal, HexBinary => HexBinary),
            Builtin::Base64Binary => read!(literal, Base64Binary => Base64Binary),
            Builtin::AnyUri => read!(literal, AnyUri => AnyUri),
            Builtin::QName => ExpandedName::from_literal(literal, bindings).map(Self::QName),
            Builtin::Notation => ExpandedName::from_literal(literal, bindings).map(Self::Notation),
            Builtin::NmTokens | Builtin::IdRefs | Builtin::Entities => {
                parse_list(builtin, literal, bindings)
            }
            Builtin::DateTimeStamp => Self::parse_as(Version::Xsd11, builtin, literal, bindings),
            Builtin::YearMonthDuration => {
                part_of_duration(literal, "PnYnM", |part| part.seconds().is_zero())
            }
            Builtin::DayTimeDuration => {
                part_of_duration(literal, "PnDTnHnMnS", |part| part.months() == 0)
            }
            Builtin::Error => Err(ValueError::new(
                ValueError::LEXICAL,
                "there are no values of xs:error",
            )),
        }
    }

    /// The same, with the literals of a version of XML Schema.
    ///
    /// # Errors
    ///
    /// When it is no literal of `builtin`.
    pub fn parse_as(
        version: Version,
        builtin: Builtin,
        literal: &str,
        bindings: &dyn PrefixBindings,
    ) -> Result<Self, ValueError> {
        match (version, builtin, literal) {
            (Version::Xsd11, Builtin::Float | Builtin::Double, "+INF") => {
                Self::parse(builtin, "INF", bindings)
            }
            (Version::Xsd11, Builtin::DateTime, _) => {
                DateTime::read(version, literal).map(Self::DateTime)
            }
            (Version::Xsd11, Builtin::DateTimeStamp, _) => {
                let time = DateTime::read(version, literal)?;
                if time.timezone().is_none() {
                    return Err(ValueError::new(
                        "cvc-explicitTimezone-valid",
                        format!("{} has no time zone", excerpt(literal)),
                    ));
                }
                Ok(Self::DateTime(time))
            }
            (Version::Xsd11, Builtin::Date, _) => Date::read(version, literal).map(Self::Date),
            (Version::Xsd11, Builtin::GYear, _) => GYear::read(version, literal).map(Self::GYear),
            (Version::Xsd11, Builtin::GYearMonth, _) => {
                GYearMonth::read(version, literal).map(Self::GYearMonth)
            }
            (Version::Xsd11, Builtin::AnyUri, _) => Ok(Self::AnyUri(AnyUri::of_any_text(literal))),
            _ => Self::parse(builtin, literal, bindings),
        }
    }

    /// Whether it has a time zone; `None` for a value that can have none.
    pub fn has_timezone(&self) -> Option<bool> {
        let zone = match self {
            Self::DateTime(time) => time.timezone(),
            Self::Time(time) => time.timezone(),
            Self::Date(date) => date.timezone(),
            Self::GYearMonth(month) => month.timezone(),
            Self::GYear(year) => year.timezone(),
            Self::GMonthDay(day) => day.timezone(),
            Self::GDay(day) => day.timezone(),
            Self::GMonth(month) => month.timezone(),
            _ => return None,
        };
        Some(zone.is_some())
    }

    /// The primitive type whose value it is, `xs:string` for one of `xs:anySimpleType`; `None` for a list.
    pub const fn primitive(&self) -> Option<Builtin> {
        Some(match self {
            Self::String(_) => Builtin::String,
            Self::Boolean(_) => Builtin::Boolean,
            Self::Decimal(_) => Builtin::Decimal,
            Self::Float(_) => Builtin::Float,
            Self::Double(_) => Builtin::Double,
            Self::Duration(_) => Builtin::Duration,
            Self::DateTime(_) => Builtin::DateTime,
            Self::Time(_) => Builtin::Time,
            Self::Date(_) => Builtin::Date,
            Self::GYearMonth(_) => Builtin::GYearMonth,
            Self::GYear(_) => Builtin::GYear,
            Self::GMonthDay(_) => Builtin::GMonthDay,
            Self::GDay(_) => Builtin::GDay,
            Self::GMonth(_) => Builtin::GMonth,
            Self::HexBinary(_) => Builtin::HexBinary,
            Self::Base64Binary(_) => Builtin::Base64Binary,
            Self::AnyUri(_) => Builtin::AnyUri,
            Self::QName(_) => Builtin::QName,
            Self::Notation(_) => Builtin::Notation,
            Self::List(_) => return None,
        })
    }

    /// How this value stands to another; `None` where XML Schema leaves the two unordered, as it does with all that
    /// are neither numbers nor times, and with values of different primitive types.
    pub fn order(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Decimal(a), Self::Decimal(b)) => a.order(b),
            (Self::Float(a), Self::Float(b)) => a.order(b),
            (Self::Double(a), Self::Double(b)) => a.order(b),
            (Self::Duration(a), Self::Duration(b)) => a.order(b),
            (Self::DateTime(a), Self::DateTime(b)) => a.order(b),
            (Self::Time(a), Self::Time(b)) => a.order(b),
            (Self::Date(a), Self::Date(b)) => a.order(b),
            (Self::GYearMonth(a), Self::GYearMonth(b)) => a.order(b),
            (Self::GYear(a), Self::GYear(b)) => a.order(b),
            (Self::GMonthDay(a), Self::GMonthDay(b)) => a.order(b),
            (Self::GDay(a), Self::GDay(b)) => a.order(b),
            (Self::GMonth(a), Self::GMonth(b)) => a.order(b),
            _ => None,
        }
    }

    /// What the length facets count; `None` for types that have none, and for names, of which every length is right.
    pub fn length(&self) -> Option<usize> {
        match self {
            Self::String(text) => Some(text.length()),
            Self::AnyUri(uri) => Some(uri.length()),
            Self::HexBinary(octets) => Some(octets.length()),
            Self::Base64Binary(octets) => Some(octets.length()),
            Self::List(items) => Some(items.len()),
            _ => None,
        }
    }

    /// The digits of a decimal; `None` for any other value.
    pub fn total_digits(&self) -> Option<usize> {
        match self {
            Self::Decimal(decimal) => Some(decimal.total_digits()),
            _ => None,
        }
    }

    /// The digits after the point of a decimal; `None` for any other value.
    pub fn fraction_digits(&self) -> Option<usize> {
        match self {
            Self::Decimal(decimal) => Some(decimal.fraction_digits()),
            _ => None,
        }
    }
}

/// A duration of which only one part may be there, also where the other is zero.
fn part_of_duration(
    literal: &str,
    shape: &str,
    is_part: fn(&Duration) -> bool,
) -> Result<Value, ValueError> {
    let duration = Duration::from_literal(literal)?;
    let (date, time) = literal.split_once('T').unwrap_or((literal, ""));
    let years = date.contains(['Y', 'M']);
    let days = date.contains('D') || !time.is_empty();
    if is_part(&duration) && !(years && days) && (years == (shape == "PnYnM")) {
        return Ok(Value::Duration(duration));
    }
    let message = format!("{} is no such duration", excerpt(literal));
    Err(ValueError::new(ValueError::LEXICAL, message).expecting(shape))
}

fn parse_list(
    builtin: Builtin,
    literal: &str,
    bindings: &dyn PrefixBindings,
) -> Result<Value, ValueError> {
    let item = match builtin.variety() {
        Variety::List(item) => item,
        Variety::Atomic | Variety::Absent => builtin,
    };
    let items: Vec<_> = white_space::words(literal)
        .map(|word| Value::parse(item, word, bindings))
        .collect::<Result<_, _>>()?;
    if items.is_empty() {
        let message = format!("the list of xs:{} is empty", builtin.name());
        return Err(ValueError::new("cvc-minLength-valid", message).expecting("at least one item"));
    }
    Ok(Value::List(items))
}

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::String(a), Self::String(b)) => a == b,
            (Self::Boolean(a), Self::Boolean(b)) => a == b,
            (Self::Duration(a), Self::Duration(b)) => a == b,
            (Self::HexBinary(a), Self::HexBinary(b)) => a == b,
            (Self::Base64Binary(a), Self::Base64Binary(b)) => a == b,
            (Self::AnyUri(a), Self::AnyUri(b)) => a == b,
            (Self::QName(a), Self::QName(b)) | (Self::Notation(a), Self::Notation(b)) => a == b,
            (Self::List(a), Self::List(b)) => a == b,
            _ => self.order(other) == Some(Ordering::Equal),
        }
    }
}

impl Eq for Value {}

/// Values that are ordered as equal hash what the order compares.
impl Hash for Value {
    fn hash<H: Hasher>(&self, state: &mut H) {
        discriminant(self).hash(state);
        match self {
            Self::String(text) => text.hash(state),
            Self::Boolean(truth) => truth.hash(state),
            Self::Decimal(decimal) => decimal.hash(state),
            Self::Float(float) => double::hash(f64::from(float.to_f32()), state),
            Self::Double(value) => double::hash(*value, state),
            Self::Duration(duration) => duration.hash(state),
            Self::DateTime(time) => time.instant().hash(state),
            Self::Time(time) => time.instant().hash(state),
            Self::Date(date) => date.instant().hash(state),
            Self::GYearMonth(month) => month.instant().hash(state),
            Self::GYear(year) => year.instant().hash(state),
            Self::GMonthDay(day) => day.instant().hash(state),
            Self::GDay(day) => day.instant().hash(state),
            Self::GMonth(month) => month.instant().hash(state),
            Self::HexBinary(octets) => octets.hash(state),
            Self::Base64Binary(octets) => octets.hash(state),
            Self::AnyUri(uri) => uri.hash(state),
            Self::QName(name) | Self::Notation(name) => name.hash(state),
            Self::List(items) => items.hash(state),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::{NoBindings, NonEmptyList};

    fn value(builtin: Builtin, literal: &str) -> Value {
        Value::parse(builtin, literal, &NoBindings).expect(literal)
    }

    #[test]
    fn equal_values_are_one_member_of_a_set() {
        let of = |builtin, literals: &[&str]| {
            let values = literals.iter().map(|literal| value(builtin, literal));
            values.collect::<HashSet<_>>().len()
        };
        assert_eq!(of(Builtin::Decimal, &["1", "01.00", "+1", "1."]), 1);
        assert_eq!(of(Builtin::Double, &["0", "-0", "NaN", "0E5"]), 2);
        assert_eq!(of(Builtin::Float, &["16777216", "16777217", "-0", "0"]), 2);
        assert_eq!(of(Builtin::Duration, &["P1Y", "P12M", "P365D"]), 2);
        let noon = ["2000-01-01T12:00:00Z", "2000-01-01T13:00:00+01:00"];
        assert_eq!(of(Builtin::DateTime, &noon), 1);
        assert_eq!(of(Builtin::DateTime, &[noon[0], "2000-01-01T12:00:00"]), 2);
        assert_eq!(of(Builtin::Time, &["12:00:00Z", "13:00:00+01:00"]), 1);
        assert_eq!(
            of(Builtin::Date, &["2000-01-01+13:00", "1999-12-31-11:00"]),
            1
        );
        assert_eq!(of(Builtin::NmTokens, &["a b", "a  b", "b a"]), 2);
    }

    #[test]
    fn typed_values_are_values_of_their_type() {
        fn assert_value<T: SimpleType>(literal: &str) {
            let builtin = T::BUILTIN.expect("a built-in type");
            let typed = T::from_text(literal).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(typed.to_value(), value(builtin, literal));
        }
        assert_value::<u8>("07");
        assert_value::<Double>("NaN");
        assert_value::<Float>("-0");
        assert_value::<String>(" a ");
        assert_value::<DateTime>("2000-01-01T13:00:00+01:00");
        assert_value::<NonEmptyList<NmToken>>("a b");
        assert_value::<ExpandedName>("xml:lang");
        assert_eq!(
            DateTime::from_text("2000-01-01T13:00:00+01:00").map(|time| time.to_value()),
            DateTime::from_text("2000-01-01T12:00:00Z").map(|time| time.to_value()),
        );
    }

    #[test]
    fn values_of_different_primitive_types_are_never_equal() {
        let values: Vec<_> = Builtin::ALL
            .iter()
            .flat_map(|&builtin| {
                ["1", "2000-01-01", "a", "AAAA", "true", "12:00:00", "--01"]
                    .into_iter()
                    .filter_map(move |literal| Value::parse(builtin, literal, &NoBindings).ok())
            })
            .collect();
        for (a, b) in values
            .iter()
            .flat_map(|a| values.iter().map(move |b| (a, b)))
        {
            if a == b {
                assert_eq!(a.primitive(), b.primitive());
            }
        }
        assert_ne!(value(Builtin::QName, "a"), value(Builtin::Notation, "a"));
    }

    #[test]
    fn equality_is_that_of_the_value_space() {
        assert_eq!(
            value(Builtin::Decimal, "1.0"),
            value(Builtin::UnsignedByte, "01")
        );
        assert_eq!(
            value(Builtin::DateTime, "2000-01-01T12:00:00Z"),
            value(Builtin::DateTime, "2000-01-01T13:00:00+01:00")
        );
        assert_ne!(
            value(Builtin::DateTime, "2000-01-01T12:00:00Z"),
            value(Builtin::DateTime, "2000-01-01T12:00:00")
        );
        assert_eq!(
            value(Builtin::Float, "16777217"),
            value(Builtin::Float, "16777216")
        );
        assert_ne!(
            value(Builtin::Double, "16777217"),
            value(Builtin::Double, "16777216")
        );
        assert_eq!(value(Builtin::Double, "NaN"), value(Builtin::Double, "NaN"));
        assert_ne!(value(Builtin::Float, "1"), value(Builtin::Double, "1"));
        assert_eq!(
            value(Builtin::NmTokens, "a  b"),
            value(Builtin::NmTokens, "a b")
        );
        assert_eq!(
            value(Builtin::HexBinary, "ab"),
            value(Builtin::HexBinary, "AB")
        );
        assert_eq!(
            value(Builtin::Duration, "PT60S"),
            value(Builtin::Duration, "PT1M")
        );
    }

    #[test]
    fn bounds_of_a_schema_can_be_compared() {
        assert_eq!(
            value(Builtin::Integer, "5").order(&value(Builtin::Decimal, "5.5")),
            Some(Ordering::Less)
        );
        assert_eq!(
            value(Builtin::String, "a").order(&value(Builtin::String, "b")),
            None
        );
        assert_eq!(
            value(Builtin::Float, "1").order(&value(Builtin::Double, "1")),
            None
        );
    }

    #[test]
    fn what_the_facets_count() {
        assert_eq!(value(Builtin::String, "äöüßé").length(), Some(5));
        assert_eq!(value(Builtin::IdRefs, "a b c").length(), Some(3));
        assert_eq!(value(Builtin::Base64Binary, "QUJD").length(), Some(3));
        assert_eq!(value(Builtin::QName, "xml:b").length(), None);
        assert_eq!(value(Builtin::Notation, "b").length(), None);
        let decimal = value(Builtin::Decimal, "012.340");
        assert_eq!(
            (decimal.total_digits(), decimal.fraction_digits()),
            (Some(4), Some(2))
        );
        assert_eq!(value(Builtin::Float, "1").total_digits(), None);
    }
}
