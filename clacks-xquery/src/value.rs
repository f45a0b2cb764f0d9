//! Atomic values.

use std::sync::Arc;

use clacks_xs::{
    Builtin, Date, DateTime, Decimal, Duration, GDay, GMonth, GMonthDay, GYear, GYearMonth,
    Integer, Time, Value,
};

use crate::types::{AtomicType, QName};

/// An atomic value, with its type. Numbers are exact, times keep their zone or its absence.
#[derive(Debug, Clone)]
pub enum Atomic {
    /// Of `xs:untypedAtomic`: text from a document of which no schema is known.
    Untyped(Arc<str>),
    /// Of `xs:string`, or of a type that is derived from it.
    String(Arc<str>, Builtin),
    /// Of `xs:anyURI`.
    Uri(Arc<str>),
    /// Of `xs:boolean`.
    Boolean(bool),
    /// Of `xs:integer`, or of a type that is derived from it.
    Integer(Integer, Builtin),
    /// Of `xs:decimal`.
    Decimal(Decimal),
    /// Of `xs:float`.
    Float(f32),
    /// Of `xs:double`.
    Double(f64),
    /// Of `xs:duration` or one of the two types that XQuery derives from it.
    Duration(Arc<Duration>, AtomicType),
    /// Of `xs:dateTime`.
    DateTime(Arc<DateTime>),
    /// Of `xs:date`.
    Date(Date),
    /// Of `xs:time`.
    Time(Arc<Time>),
    /// Of `xs:gYear`.
    GYear(GYear),
    /// Of `xs:gYearMonth`.
    GYearMonth(GYearMonth),
    /// Of `xs:gMonth`.
    GMonth(GMonth),
    /// Of `xs:gMonthDay`.
    GMonthDay(GMonthDay),
    /// Of `xs:gDay`.
    GDay(GDay),
    /// Of `xs:hexBinary`.
    HexBinary(Arc<[u8]>),
    /// Of `xs:base64Binary`.
    Base64Binary(Arc<[u8]>),
    /// Of `xs:QName`: the name, and the prefix that it was written with.
    QName(Arc<(QName, Arc<str>)>),
}

impl Atomic {
    /// An `xs:string`.
    pub fn string(text: impl Into<Arc<str>>) -> Self {
        Self::String(text.into(), Builtin::String)
    }

    /// An `xs:integer`.
    pub fn integer(value: impl Into<Integer>) -> Self {
        Self::Integer(value.into(), Builtin::Integer)
    }

    /// A value of a built-in type as it was read by XML Schema; `None` for lists and names, of which the
    /// parts and the prefix matter here.
    pub fn of_value(value: Value, builtin: Builtin) -> Option<Self> {
        Some(match value {
            Value::String(text) => match builtin {
                Builtin::AnySimpleType | Builtin::AnyAtomicType => Self::Untyped(text.into()),
                _ => Self::String(text.into(), builtin),
            },
            Value::Boolean(truth) => Self::Boolean(truth),
            Value::Decimal(value) => match value.to_integer() {
                Some(integer) if builtin != Builtin::Decimal => {
                    Self::Integer(integer.clone(), builtin)
                }
                _ => Self::Decimal(value),
            },
            Value::Float(value) => Self::Float(value.to_f32()),
            Value::Double(value) => Self::Double(value),
            Value::Duration(value) => {
                let ty = AtomicType::from_name(builtin.name());
                Self::Duration(Arc::new(value), ty.unwrap_or(AtomicType::Builtin(builtin)))
            }
            Value::DateTime(value) => Self::from(value),
            Value::Time(value) => Self::from(value),
            Value::Date(value) => Self::Date(value),
            Value::GYearMonth(value) => Self::GYearMonth(value),
            Value::GYear(value) => Self::GYear(value),
            Value::GMonthDay(value) => Self::GMonthDay(value),
            Value::GDay(value) => Self::GDay(value),
            Value::GMonth(value) => Self::GMonth(value),
            Value::HexBinary(octets) => Self::HexBinary(octets.into_bytes().into()),
            Value::Base64Binary(octets) => Self::Base64Binary(octets.into_bytes().into()),
            Value::AnyUri(uri) => Self::Uri(uri.into_string().into()),
            Value::QName(_) | Value::Notation(_) | Value::List(_) => return None,
        })
    }

    /// The type.
    pub fn ty(&self) -> AtomicType {
        AtomicType::Builtin(match self {
            Self::Untyped(_) => return AtomicType::Untyped,
            Self::Duration(_, ty) => return *ty,
            Self::String(_, ty) | Self::Integer(_, ty) => *ty,
            Self::Uri(_) => Builtin::AnyUri,
            Self::Boolean(_) => Builtin::Boolean,
            Self::Decimal(_) => Builtin::Decimal,
            Self::Float(_) => Builtin::Float,
            Self::Double(_) => Builtin::Double,
            Self::DateTime(_) => Builtin::DateTime,
            Self::Date(_) => Builtin::Date,
            Self::Time(_) => Builtin::Time,
            Self::GYear(_) => Builtin::GYear,
            Self::GYearMonth(_) => Builtin::GYearMonth,
            Self::GMonth(_) => Builtin::GMonth,
            Self::GMonthDay(_) => Builtin::GMonthDay,
            Self::GDay(_) => Builtin::GDay,
            Self::HexBinary(_) => Builtin::HexBinary,
            Self::Base64Binary(_) => Builtin::Base64Binary,
            Self::QName(_) => Builtin::QName,
        })
    }
}

macro_rules! from {
    ($($from:ty => |$value:ident| $to:expr;)+) => {$(
        impl From<$from> for Atomic {
            fn from($value: $from) -> Self {
                $to
            }
        }
    )+};
}

from! {
    &str => |value| Self::string(value);
    String => |value| Self::string(value);
    bool => |value| Self::Boolean(value);
    i64 => |value| Self::integer(value);
    Integer => |value| Self::integer(value);
    Decimal => |value| Self::Decimal(value);
    f64 => |value| Self::Double(value);
    f32 => |value| Self::Float(value);
    DateTime => |value| Self::DateTime(Arc::new(value));
    Date => |value| Self::Date(value);
    Time => |value| Self::Time(Arc::new(value));
}
