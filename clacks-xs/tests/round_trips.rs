//! What a type writes, it reads as the same value.

use clacks_xs::{
    AnyUri, Base64Binary, BigInt, Date, DateTime, Decimal, Double, Duration, ExpandedName, Float,
    GDay, GMonth, GMonthDay, GYear, GYearMonth, HexBinary, Integer, NmTokens, NonNegativeInteger,
    NonPositiveInteger, NormalizedString, PrefixBindings, SimpleType, Time, Timezone, Token,
};
use proptest::prelude::*;

fn assert_round_trip<T: SimpleType + PartialEq + std::fmt::Debug>(
    value: &T,
) -> Result<(), TestCaseError> {
    let literal = value.to_literal();
    let again = T::from_literal(&literal);
    prop_assert_eq!(again.as_ref(), Ok(value), "{}", literal);
    Ok(())
}

fn integer() -> impl Strategy<Value = Integer> {
    let big = (
        any::<bool>(),
        proptest::collection::vec(any::<u32>(), 0..12),
    )
        .prop_map(|(negative, digits)| {
            let magnitude = digits.iter().fold(BigInt::from(0), |sum, digit| {
                sum * BigInt::from(1_u64 << 32) + digit
            });
            Integer::from(if negative { -magnitude } else { magnitude })
        });
    prop_oneof![
        any::<i64>().prop_map(Integer::new),
        (-20_i64..20).prop_map(Integer::new),
        big
    ]
}

fn decimal() -> impl Strategy<Value = Decimal> {
    (integer(), 0_u32..60)
        .prop_map(|(unscaled, scale)| Decimal::from_parts(unscaled, scale).expect("few digits"))
}

fn year() -> impl Strategy<Value = i64> {
    prop_oneof![1_i64..=9999, -9999_i64..=-1, any::<i64>()]
        .prop_filter("no year 0", |year| *year != 0)
}

fn second() -> impl Strategy<Value = Decimal> {
    (0_u8..60, "[0-9]{0,15}")
        .prop_map(|(whole, fraction)| format!("{whole}.{fraction}").parse().expect("a decimal"))
}

fn zone() -> impl Strategy<Value = Option<Timezone>> {
    proptest::option::of(
        (-840_i16..=840).prop_map(|minutes| Timezone::new(minutes).expect("within 14 hours")),
    )
}

fn date_time() -> impl Strategy<Value = DateTime> {
    (
        year(),
        1_u8..=12,
        1_u8..=31,
        0_u8..24,
        0_u8..60,
        second(),
        zone(),
    )
        .prop_filter_map(
            "no such day",
            |(year, month, day, hour, minute, second, zone)| {
                DateTime::new((year, month, day), (hour, minute, second), zone).ok()
            },
        )
}

fn duration() -> impl Strategy<Value = Duration> {
    let months = prop_oneof![0_i64..40, 0..i64::MAX];
    let seconds = prop_oneof![
        second(),
        (0..i64::MAX, 0_u32..30).prop_map(|(unscaled, scale)| Decimal::new(unscaled, scale)),
    ];
    (any::<bool>(), months, seconds).prop_map(|(negative, months, seconds)| {
        let signed = |literal: String| {
            if negative {
                format!("-{literal}")
            } else {
                literal
            }
        };
        let seconds = signed(seconds.to_literal()).parse().expect("a decimal");
        Duration::new(if negative { -months } else { months }, seconds).expect("one sign")
    })
}

/// One prefix is bound.
struct One<'a> {
    prefix: &'a str,
    namespace: Option<&'a str>,
}

impl PrefixBindings for One<'_> {
    fn lookup<'a>(&'a self, prefix: &'a str) -> Option<&'a str> {
        self.namespace.filter(|_| prefix == self.prefix)
    }
}

proptest! {
    #[test]
    fn numbers_of_the_machine(a: i8, b: u16, c: i32, d: i64, e: u64, f: bool) {
        assert_round_trip(&a)?;
        assert_round_trip(&b)?;
        assert_round_trip(&c)?;
        assert_round_trip(&d)?;
        assert_round_trip(&e)?;
        assert_round_trip(&f)?;
        assert_round_trip(&vec![d, -1, 0])?;
    }

    #[test]
    fn floating_point(bits: u64, narrow: u32) {
        let double = Double::new(f64::from_bits(bits));
        let again = Double::from_literal(&double.to_literal()).expect("a double");
        prop_assert!(again.get().to_bits() == bits || again.get().is_nan());
        assert_round_trip(&double)?;
        assert_round_trip(&Float::new(double.get()))?;
        let float = f32::from_bits(narrow);
        let again = Float::from_literal(&Float::from(float).to_literal()).expect("a float").to_f32();
        prop_assert!(again.to_bits() == narrow || (float.is_nan() && again.is_nan()));
    }

    #[test]
    fn the_nearest_f32_is_that_of_the_literal(digits in "[0-9]{1,40}", at in 0_usize..40, power in -60_i32..60) {
        let (whole, fraction) = digits.split_at(at.min(digits.len()));
        let literal = format!("0{whole}.{fraction}E{power}");
        let float = Float::from_literal(&literal).expect("a float");
        prop_assert_eq!(Ok(float.to_f32()), literal.parse::<f32>());
        assert_round_trip(&float)?;
    }

    #[test]
    fn beside_the_middle_of_two_f32(bits in 0_u32..0x7F7F_FFFF, beside in "[0-9]{1,40}", below: bool) {
        let (low, high) = (f64::from(f32::from_bits(bits)), f64::from(f32::from_bits(bits + 1)));
        let middle = f64::midpoint(low, high);
        let far = format!("{middle:.1100}");
        let literal = if below { format!("{middle:.160}") } else { format!("{far}{beside}") };
        let float = Float::from_literal(&literal).expect("a float");
        prop_assert_eq!(Ok(float.to_f32()), literal.parse::<f32>());
        let again = Float::from_literal(&float.to_literal()).expect("a float");
        prop_assert_eq!((again, again.to_f32()), (float, float.to_f32()));
    }

    #[test]
    fn numbers_of_any_size(integer in integer(), decimal in decimal()) {
        assert_round_trip(&integer)?;
        assert_round_trip(&decimal)?;
        if let Ok(value) = NonNegativeInteger::new(integer.clone()) {
            assert_round_trip(&value)?;
        }
        if let Ok(value) = NonPositiveInteger::new(integer) {
            assert_round_trip(&value)?;
        }
    }

    #[test]
    fn times(time in date_time(), zone in zone()) {
        assert_round_trip(&time)?;
        assert_round_trip(&time.date())?;
        assert_round_trip(&time.time())?;
        assert_round_trip(&Time::new(time.hour(), time.minute(), time.second().clone(), zone).expect("a time"))?;
        assert_round_trip(&Date::new(time.year(), time.month(), time.day(), zone).expect("a date"))?;
        assert_round_trip(&GYear::new(time.year(), zone).expect("a year"))?;
        assert_round_trip(&GYearMonth::new(time.year(), time.month(), zone).expect("a month"))?;
        assert_round_trip(&GMonth::new(time.month(), zone).expect("a month"))?;
        assert_round_trip(&GMonthDay::new(time.month(), time.day(), zone).expect("a day"))?;
        assert_round_trip(&GDay::new(time.day(), zone).expect("a day"))?;
    }

    #[test]
    fn durations(duration in duration()) {
        assert_round_trip(&duration)?;
    }

    #[test]
    fn octets(octets: Vec<u8>) {
        assert_round_trip(&HexBinary::from(octets.clone()))?;
        assert_round_trip(&Base64Binary::from(octets))?;
    }

    #[test]
    fn names(namespace: Option<String>, local in "[a-z_][a-z0-9.-]{0,5}", prefix in "|[a-w][a-z0-9.-]{0,5}") {
        let namespace = namespace.filter(|uri| !uri.is_empty());
        let bindings = One { prefix: &prefix, namespace: namespace.as_deref() };
        let name = ExpandedName { namespace: namespace.clone(), local };
        match name.to_qname(&prefix) {
            Ok(written) => {
                prop_assert_eq!(written.prefix(), prefix.as_str());
                prop_assert_eq!(written.resolve(&bindings), Ok(name));
            }
            Err(_) => prop_assert!(namespace.is_none() && !prefix.is_empty()),
        }
    }

    #[test]
    fn strings(text: String, names in "( ?[a-z.:0-9-]{1,5} ){1,5}") {
        assert_round_trip(&text)?;
        for value in [Token::from_text(&text), Token::from_text(&names)] {
            assert_round_trip(&value.expect("all text is a token once normalized"))?;
        }
        assert_round_trip(&NormalizedString::from_text(&text).expect("all text"))?;
        let uri: String = text.chars().filter(|c| !":#%[]".contains(*c)).collect();
        assert_round_trip(&AnyUri::from_text(&format!("/./{uri}")).expect("a path"))?;
        assert_round_trip(&NmTokens::from_text(&names).expect("name tokens"))?;
    }
}
