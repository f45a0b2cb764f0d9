//! Classes of types of which the values can be compared with each other.

use std::fmt::{self, Display, Formatter};

use clacks_xs::Builtin;

use crate::types::AtomicType;

/// Types of which the values can be compared with each other (XQuery 1.0, appendix B.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Text,
    Number,
    Boolean,
    /// A type of times or durations, binary data or names: each is a class of its own.
    Other(Builtin),
    Unknown,
}

impl Class {
    pub(super) fn of(ty: AtomicType) -> Self {
        match ty {
            AtomicType::Any | AtomicType::Untyped => Self::Unknown,
            AtomicType::YearMonthDuration | AtomicType::DayTimeDuration => {
                Self::Other(Builtin::Duration)
            }
            AtomicType::Builtin(builtin) => Self::of_builtin(builtin),
        }
    }

    pub(super) fn of_builtin(builtin: Builtin) -> Self {
        let numbers = [Builtin::Decimal, Builtin::Float, Builtin::Double];
        if builtin.derives_from(Builtin::String) || builtin == Builtin::AnyUri {
            return Self::Text;
        }
        if numbers
            .into_iter()
            .any(|number| builtin.derives_from(number))
        {
            return Self::Number;
        }
        match builtin {
            Builtin::Boolean => Self::Boolean,
            Builtin::YearMonthDuration | Builtin::DayTimeDuration => Self::Other(Builtin::Duration),
            Builtin::DateTimeStamp => Self::Other(Builtin::DateTime),
            Builtin::AnySimpleType | Builtin::AnyAtomicType | Builtin::Error => Self::Unknown,
            other => Self::Other(other),
        }
    }

    /// Whether values of both can be compared, as far as is known.
    pub(super) fn is_comparable(self, other: Self) -> bool {
        self == other || self == Self::Unknown || other == Self::Unknown
    }
}

impl Display for Class {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text => f.write_str("a string"),
            Self::Number => f.write_str("a number"),
            Self::Boolean => f.write_str("a boolean"),
            Self::Other(builtin) => write!(f, "an xs:{}", builtin.name()),
            Self::Unknown => f.write_str("a value"),
        }
    }
}
