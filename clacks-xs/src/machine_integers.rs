use core::cmp::Ordering;

use crate::{Builtin, Digits, Ordered, SimpleType, ValueError, WhiteSpace, excerpt, lexical};

macro_rules! machine_integers {
    ($($type:ident $builtin:ident $name:literal)+) => {$(
        #[doc = concat!("`", $name, "`.")]
        impl SimpleType for $type {
            const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
            const BUILTIN: Option<Builtin> = Some(Builtin::$builtin);
            const IS_PLAIN: bool = true;

            fn from_literal(literal: &str) -> Result<Self, ValueError> {
                let expected = || format!("an integer from {} to {}", Self::MIN, Self::MAX);
                let Some((negative, digits)) = lexical::split_integer(literal) else {
                    return Err(ValueError::lexical($name, literal, expected()));
                };
                // Counting down on the negative side reaches the least value without an overflow on the way.
                let value = digits.bytes().try_fold(0 as $type, |value, digit| {
                    let digit = <$type>::try_from(digit - b'0').ok()?;
                    let value = value.checked_mul(10)?;
                    if negative { value.checked_sub(digit) } else { value.checked_add(digit) }
                });
                value.ok_or_else(|| out_of_range(negative, $name, literal).expecting(expected()))
            }

            fn write_literal(&self, out: &mut String) {
                out.push_str(itoa::Buffer::new().format(*self));
            }
        }

        impl Ordered for $type {
            fn order(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Digits for $type {
            fn total_digits(&self) -> usize {
                self.checked_ilog10().map_or_else(
                    // Zero has one digit; of a negative value the digits are those of its opposite.
                    || self.to_string().trim_start_matches('-').len(),
                    |power| power as usize + 1,
                )
            }

            fn fraction_digits(&self) -> usize {
                0
            }
        }
    )+};
}

machine_integers! {
    i8 Byte "xs:byte"
    i16 Short "xs:short"
    i32 Int "xs:int"
    i64 Long "xs:long"
    u8 UnsignedByte "xs:unsignedByte"
    u16 UnsignedShort "xs:unsignedShort"
    u32 UnsignedInt "xs:unsignedInt"
    u64 UnsignedLong "xs:unsignedLong"
}

fn out_of_range(negative: bool, datatype: &str, literal: &str) -> ValueError {
    let (rule, word) = if negative {
        ("cvc-minInclusive-valid", "small")
    } else {
        ("cvc-maxInclusive-valid", "large")
    };
    ValueError::new(
        rule,
        format!("{} is too {word} a value of {datatype}", excerpt(literal)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_and_leading_zeros_are_allowed() {
        assert_eq!(i8::from_text(" +007 "), Ok(7));
        assert_eq!(i8::from_text("-128"), Ok(-128));
        assert_eq!(u8::from_text("-000"), Ok(0));
        assert_eq!(
            u64::from_text(&format!("{}18446744073709551615", "0".repeat(100_000))),
            Ok(u64::MAX)
        );
    }

    #[test]
    fn what_is_no_integer_breaks_the_lexical_rule() {
        for wrong in [
            "", "+", "-", "1.0", "1e3", "0x10", "1_000", "+-1", "१", "1 2",
        ] {
            assert_eq!(
                i64::from_text(wrong).map_err(|e| e.rule()),
                Err("cvc-datatype-valid.1.2.1"),
                "{wrong}"
            );
        }
    }

    #[test]
    fn what_is_out_of_range_breaks_a_bound() {
        assert_eq!(
            i8::from_text("128").map_err(|e| e.rule()),
            Err("cvc-maxInclusive-valid")
        );
        assert_eq!(
            i8::from_text("-129").map_err(|e| e.rule()),
            Err("cvc-minInclusive-valid")
        );
        assert_eq!(
            u32::from_text("-1").map_err(|e| e.rule()),
            Err("cvc-minInclusive-valid")
        );
    }

    #[test]
    fn digits_are_counted_without_the_sign() {
        assert_eq!(
            [
                0i32.total_digits(),
                9.total_digits(),
                10.total_digits(),
                i32::MIN.total_digits()
            ],
            [1, 1, 2, 10]
        );
    }
}
