use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::simple_type::text_traits;
use crate::{Builtin, Length, SimpleType, ValueError, WhiteSpace};

macro_rules! octets {
    ($($(#[$doc:meta])* $type:ident)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type(Vec<u8>);

        impl $type {
            /// The octets.
            pub fn as_bytes(&self) -> &[u8] {
                &self.0
            }

            /// The octets, by value.
            pub fn into_bytes(self) -> Vec<u8> {
                self.0
            }
        }

        text_traits!($type);

        impl Length for $type {
            fn length(&self) -> usize {
                self.0.len()
            }
        }

        impl From<Vec<u8>> for $type {
            fn from(octets: Vec<u8>) -> Self {
                Self(octets)
            }
        }

        impl From<&[u8]> for $type {
            fn from(octets: &[u8]) -> Self {
                Self(octets.to_vec())
            }
        }

        impl From<$type> for Vec<u8> {
            fn from(value: $type) -> Self {
                value.0
            }
        }

        impl AsRef<[u8]> for $type {
            fn as_ref(&self) -> &[u8] {
                &self.0
            }
        }
    )+};
}

octets! {
    /// `xs:hexBinary`: octets, written as two hexadecimal digits each.
    HexBinary
    /// `xs:base64Binary`: octets, written in Base64.
    Base64Binary
}

impl SimpleType for HexBinary {
    const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
    const BUILTIN: Option<Builtin> = Some(Builtin::HexBinary);

    fn from_literal(literal: &str) -> Result<Self, ValueError> {
        let (pairs, odd) = literal.as_bytes().as_chunks::<2>();
        let octets: Option<Vec<u8>> = pairs
            .iter()
            .map(|&[high, low]| Some(hex_digit(high)? << 4 | hex_digit(low)?))
            .collect();
        match octets {
            Some(octets) if odd.is_empty() => Ok(Self(octets)),
            _ => Err(ValueError::lexical(
                "xs:hexBinary",
                literal,
                "pairs of hexadecimal digits such as 0FB7",
            )),
        }
    }

    fn write_literal(&self, out: &mut String) {
        const DIGITS: [char; 16] = [
            '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
        ];
        out.reserve(self.0.len() * 2);
        for octet in &self.0 {
            out.push(DIGITS[usize::from(octet >> 4)]);
            out.push(DIGITS[usize::from(octet & 0xF)]);
        }
    }
}

fn hex_digit(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

impl SimpleType for Base64Binary {
    const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
    const BUILTIN: Option<Builtin> = Some(Builtin::Base64Binary);

    fn from_literal(literal: &str) -> Result<Self, ValueError> {
        let wrong =
            || ValueError::lexical("xs:base64Binary", literal, "Base64 such as QUJD or QQ==");
        // Spaces may stand anywhere, as where a long text was folded into lines.
        let decoded = if literal.contains(' ') {
            STANDARD.decode(literal.replace(' ', ""))
        } else {
            STANDARD.decode(literal)
        };
        decoded.map(Self).map_err(|_| wrong())
    }

    fn write_literal(&self, out: &mut String) {
        STANDARD.encode_string(&self.0, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_in_either_case() {
        let hex = HexBinary::from_text(" 0fB7 ").expect("hex");
        assert_eq!((hex.as_bytes(), hex.length()), (&[0x0F, 0xB7][..], 2));
        assert_eq!(hex.to_literal(), "0FB7");
        assert_eq!(HexBinary::from_text(""), Ok(HexBinary::default()));
        for wrong in ["0", "0g", "0F B7", "ä", "+1"] {
            assert!(HexBinary::from_text(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn base64_may_be_folded() {
        let folded = Base64Binary::from_text("Q U\n JD RA = =").expect("base64");
        assert_eq!(folded.as_ref(), b"ABCD");
        assert_eq!(folded.to_literal(), "QUJDRA==");
        assert_eq!(Base64Binary::from_text(""), Ok(Base64Binary::default()));
    }

    #[test]
    fn base64_padding_is_checked() {
        for wrong in [
            "Q", "QQ", "QQ=", "QQ===", "QR==", "QUJ=", "QQ==QQ==", "Q-_=", "=", "QUJDR",
        ] {
            assert!(Base64Binary::from_text(wrong).is_err(), "{wrong}");
        }
    }
}
