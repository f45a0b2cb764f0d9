use core::cmp::Ordering;

use crate::simple_type::text_traits;
use crate::{Builtin, Digits, Integer, Ordered, SimpleType, ValueError, WhiteSpace, excerpt};

macro_rules! integer_ranges {
    ($(
        $(#[$doc:meta])*
        $type:ident $name:literal $bound:literal $side:ident $rule:literal $expected:literal;
    )+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type(Integer);

        impl $type {
            #[doc = concat!("Checks that `value` is a value of `", $name, "`.")]
            ///
            /// # Errors
            ///
            #[doc = concat!("With rule `", $rule, "` when it is not.")]
            pub fn new(value: impl Into<Integer>) -> Result<Self, ValueError> {
                let value = value.into();
                if value.cmp(&Integer::new($bound)) == Ordering::$side {
                    let message = format!("{} is not a value of {}", excerpt(&value.to_literal()), $name);
                    return Err(ValueError::new($rule, message).expecting($expected));
                }
                Ok(Self(value))
            }

            /// The integer.
            pub const fn get(&self) -> &Integer {
                &self.0
            }

            /// The integer, by value.
            pub fn into_integer(self) -> Integer {
                self.0
            }
        }

        impl SimpleType for $type {
            const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
            const BUILTIN: Option<Builtin> = Some(Builtin::$type);

            fn from_literal(literal: &str) -> Result<Self, ValueError> {
                Self::new(Integer::from_literal(literal)?)
            }

            fn write_literal(&self, out: &mut String) {
                self.0.write_literal(out);
            }
        }

        text_traits!($type);

        impl Ordered for $type {
            fn order(&self, other: &Self) -> Option<Ordering> {
                self.0.order(&other.0)
            }
        }

        impl Digits for $type {
            fn total_digits(&self) -> usize {
                self.0.total_digits()
            }

            fn fraction_digits(&self) -> usize {
                0
            }
        }

        impl From<$type> for Integer {
            fn from(value: $type) -> Self {
                value.0
            }
        }

        impl TryFrom<Integer> for $type {
            type Error = ValueError;

            fn try_from(value: Integer) -> Result<Self, Self::Error> {
                Self::new(value)
            }
        }
    )+};
}

integer_ranges! {
    /// `xs:nonNegativeInteger`: zero or more, of any size.
    NonNegativeInteger "xs:nonNegativeInteger" 0 Less "cvc-minInclusive-valid" "an integer of 0 or more";
    /// `xs:positiveInteger`: one or more, of any size.
    PositiveInteger "xs:positiveInteger" 1 Less "cvc-minInclusive-valid" "an integer of 1 or more";
    /// `xs:nonPositiveInteger`: zero or less, of any size.
    NonPositiveInteger "xs:nonPositiveInteger" 0 Greater "cvc-maxInclusive-valid" "an integer of 0 or less";
    /// `xs:negativeInteger`: minus one or less, of any size.
    NegativeInteger "xs:negativeInteger" -1 Greater "cvc-maxInclusive-valid" "an integer of -1 or less";
}

macro_rules! unsigned {
    ($type:ident: $($from:ident)+) => {$(
        impl From<$from> for $type {
            fn from(value: $from) -> Self {
                Self(Integer::from(value))
            }
        }
    )+};
}
unsigned!(NonNegativeInteger: u8 u16 u32 u64 u128 usize);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_range_ends_where_it_should() {
        assert!(NonNegativeInteger::new(0).is_ok() && NonNegativeInteger::new(-1).is_err());
        assert!(PositiveInteger::new(1).is_ok() && PositiveInteger::new(0).is_err());
        assert!(NonPositiveInteger::new(0).is_ok() && NonPositiveInteger::new(1).is_err());
        assert!(NegativeInteger::new(-1).is_ok() && NegativeInteger::new(0).is_err());
    }

    #[test]
    fn text_is_checked_by_the_same_rule() {
        assert_eq!(
            PositiveInteger::from_text("-0").map_err(|e| e.rule()),
            Err("cvc-minInclusive-valid")
        );
        assert_eq!(
            PositiveInteger::from_text("x").map_err(|e| e.rule()),
            Err("cvc-datatype-valid.1.2.1")
        );
        let long = "123456789012345678901234567890";
        assert_eq!(
            NonNegativeInteger::from_text(long).map(|n| n.to_literal()),
            Ok(long.to_owned())
        );
    }
}
