//! The datatypes of W3C XML Schema 1.0, Part 2: lexical spaces, value spaces, facets, patterns and white space.
//!
//! A value is never changed silently: numbers keep every digit, times keep their zone (or its absence) and the whole
//! fraction of a second. What cannot be kept is refused with a [`ValueError`]. Nothing here panics on bad input, and
//! the time spent is proportional to the length of the text, patterns with large counts aside (see [`Pattern::new`]).
//!
//! - [`SimpleType`] is a Rust type that holds the values of a simple type: `bool`, the integers of the standard
//!   library, `String`, `Vec<T>` for lists, and the types of this crate.
//! - [`ExpandedName`] is the value of a qualified name: what its prefix stands for, [`PrefixBindings`] say.
//! - [`facets`] checks typed values; [`pattern`] translates and runs the regular expressions of XML Schema.
//! - [`builtin`] and [`value`] serve those who learn the type only while running, such as a schema compiler.
//!
//! ```
//! use clacks_xs::{DateTime, Decimal, Pattern, SimpleType, facets};
//!
//! let price: Decimal = " 12345678901234567890.10 ".parse()?;
//! assert_eq!(price.to_literal(), "12345678901234567890.1");
//! facets::fraction_digits(&price, 2)?;
//!
//! let error = "2023-02-29T12:00:00Z".parse::<DateTime>().unwrap_err();
//! assert_eq!(error.rule(), "cvc-datatype-valid.1.2.1");
//!
//! let sku = Pattern::new(r"\d{3}-[A-Z-[IO]]{2}").expect("a pattern");
//! facets::pattern("872-AA", &sku)?;
//! # Ok::<(), clacks_xs::ValueError>(())
//! ```
//!
//! # Limits
//!
//! Numbers of unbounded size ([`Integer`], [`Decimal`] and the types made of them) and floating-point literals may
//! have [`MAX_DIGITS`] digits. Years and the months of a duration are kept in 64 bits. More is an error.

mod binary;
mod bool;
mod calendar;
mod date;
mod date_time;
mod decimal;
mod double;
mod duration;
mod expanded_name;
mod float;
mod gregorian;
mod integer;
mod integer_ranges;
mod lexical;
mod list;
mod machine_integers;
mod newer;
mod simple_type;
mod strings;
mod time;
mod timezone;
mod uri;
mod value_error;
mod version;
mod white_space;

pub mod builtin;
pub mod facets;
pub mod names;
pub mod pattern;
pub mod value;

pub use binary::{Base64Binary, HexBinary};
pub use builtin::{Builtin, Variety};
pub use date::Date;
pub use date_time::DateTime;
pub use decimal::Decimal;
pub use double::Double;
pub use duration::Duration;
pub use expanded_name::{ExpandedName, ExplicitPrefixes, NoBindings, PrefixBindings, Prefixes};
pub use float::Float;
pub use gregorian::{GDay, GMonth, GMonthDay, GYear, GYearMonth};
pub use integer::Integer;
pub use integer_ranges::{
    NegativeInteger, NonNegativeInteger, NonPositiveInteger, PositiveInteger,
};
pub use lexical::MAX_DIGITS;
pub use list::{Entities, IdRefs, NmTokens, NonEmptyList};
pub use newer::{DateTimeStamp, DayTimeDuration, YearMonthDuration};
pub use num_bigint::BigInt;
pub use pattern::{Pattern, PatternError};
pub use simple_type::{Digits, Length, Mark, Ordered, SimpleType};
pub use strings::{
    AnyUri, Entity, Id, IdRef, Language, Name, NcName, NmToken, NormalizedString, QName, Token,
};
pub use time::Time;
pub use timezone::Timezone;
pub use value::Value;
pub use value_error::{ValueError, excerpt};
pub use version::Version;
pub use white_space::WhiteSpace;
