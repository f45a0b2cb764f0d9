use core::borrow::Borrow;
use core::fmt;
use core::ops::Deref;

use crate::{Builtin, Length, Mark, SimpleType, ValueError, WhiteSpace, names, uri};

/// `xs:string`.
impl SimpleType for String {
    const WHITE_SPACE: WhiteSpace = WhiteSpace::Preserve;
    const BUILTIN: Option<Builtin> = Some(Builtin::String);

    fn from_literal(literal: &str) -> Result<Self, ValueError> {
        Ok(literal.to_owned())
    }

    fn write_literal(&self, out: &mut String) {
        out.push_str(self);
    }
}

/// Characters, not bytes.
impl Length for String {
    fn length(&self) -> usize {
        self.chars().count()
    }

    fn is_at_least(&self, n: usize) -> bool {
        has_at_least(self, n)
    }

    fn is_at_most(&self, n: usize) -> bool {
        has_at_most(self, n)
    }
}

/// Characters, not bytes.
impl Length for str {
    fn length(&self) -> usize {
        self.chars().count()
    }

    fn is_at_least(&self, n: usize) -> bool {
        has_at_least(self, n)
    }

    fn is_at_most(&self, n: usize) -> bool {
        has_at_most(self, n)
    }
}

// A character has four bytes at most, so that many texts need not be counted.

fn has_at_least(text: &str, n: usize) -> bool {
    text.len() / 4 >= n || (n <= 1 && text.len() >= n) || text.chars().count() >= n
}

fn has_at_most(text: &str, n: usize) -> bool {
    text.len() <= n || text.chars().count() <= n
}

macro_rules! strings {
    ($(
        $(#[$doc:meta])*
        $type:ident $name:literal $white_space:ident $valid:expr, $expected:literal $(, $mark:ident)?;
    )+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type(String);

        impl $type {
            #[doc = concat!("Checks that `text`, as it stands, is a value of `", $name, "`.")]
            ///
            /// # Errors
            ///
            /// When it is not. White space is not normalized here; `parse` does that.
            pub fn new(text: impl Into<String>) -> Result<Self, ValueError> {
                let text = text.into();
                let valid: fn(&str) -> bool = $valid;
                if valid(&text) {
                    Ok(Self(text))
                } else {
                    Err(ValueError::lexical($name, &text, $expected))
                }
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text, by value.
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl SimpleType for $type {
            const WHITE_SPACE: WhiteSpace = WhiteSpace::$white_space;
            const BUILTIN: Option<Builtin> = Some(Builtin::$type);
            $(const HAS_MARKS: bool = matches!(Mark::$mark(""), Mark::$mark(_));)?

            fn from_literal(literal: &str) -> Result<Self, ValueError> {
                Self::new(literal)
            }

            fn write_literal(&self, out: &mut String) {
                out.push_str(&self.0);
            }

            $(
                fn marks(&self, found: &mut dyn FnMut(Mark<'_>)) {
                    found(Mark::$mark(&self.0));
                }
            )?
        }

        impl core::str::FromStr for $type {
            type Err = ValueError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::from_text(text)
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        /// Characters, not bytes.
        impl Length for $type {
            fn length(&self) -> usize {
                self.0.chars().count()
            }

            fn is_at_least(&self, n: usize) -> bool {
                has_at_least(&self.0, n)
            }

            fn is_at_most(&self, n: usize) -> bool {
                has_at_most(&self.0, n)
            }
        }

        impl Deref for $type {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $type {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $type {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $type {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl TryFrom<String> for $type {
            type Error = ValueError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::new(text)
            }
        }

        impl TryFrom<&str> for $type {
            type Error = ValueError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::new(text)
            }
        }

        impl From<$type> for String {
            fn from(value: $type) -> Self {
                value.0
            }
        }
    )+};
}

strings! {
    /// `xs:normalizedString`: text without tab, line feed or carriage return.
    NormalizedString "xs:normalizedString" Replace is_normalized, "text without tabs and line ends";
    /// `xs:token`: text without blanks at its ends, and with single spaces inside.
    Token "xs:token" Collapse is_token, "text with single spaces, and none at its ends";
    /// `xs:language`: the shape of a language tag such as `en-GB`.
    Language "xs:language" Collapse is_language, "a language tag such as en or de-CH";
    /// `xs:NMTOKEN`: a name that may begin with any of its characters.
    NmToken "xs:NMTOKEN" Collapse names::is_nmtoken, "a name token such as a-1 or 2nd";
    /// `xs:Name`: a name, colons allowed.
    Name "xs:Name" Collapse names::is_name, "a name such as total or po:total";
    /// `xs:NCName`: a name without a colon.
    NcName "xs:NCName" Collapse names::is_ncname, "a name without a colon, such as total";
    /// `xs:ID`: a name without a colon, which no other element of the document may have.
    Id "xs:ID" Collapse names::is_ncname, "a name without a colon, such as total", Id;
    /// `xs:IDREF`: the [`Id`] of an element of the document.
    IdRef "xs:IDREF" Collapse names::is_ncname, "a name without a colon, such as total", IdRef;
    /// `xs:ENTITY`: the name of an unparsed entity of the document.
    Entity "xs:ENTITY" Collapse names::is_ncname, "a name without a colon, such as total", Entity;
    /// `xs:QName` as it is written: a name with or without a prefix; [`ExpandedName`](crate::ExpandedName) is its value.
    QName "xs:QName" Collapse names::is_qname, "a name with or without a prefix, such as po:total";
    /// `xs:anyURI`: a reference to a resource, absolute or relative, as RFC 2396 and RFC 2732 have it. What a URI may not
    /// hold, such as a space or a letter with an accent, counts as if it were escaped.
    AnyUri "xs:anyURI" Collapse is_any_uri, "a URI such as https://example.org/a, or a part of one such as b.xml";
}

impl AnyUri {
    /// Any text, as XML Schema 1.1 has it.
    pub(crate) fn of_any_text(text: &str) -> Self {
        Self(text.to_owned())
    }
}

fn is_normalized(text: &str) -> bool {
    !text.contains(['\t', '\n', '\r'])
}

fn is_token(text: &str) -> bool {
    is_normalized(text) && !text.starts_with(' ') && !text.ends_with(' ') && !text.contains("  ")
}

fn is_any_uri(text: &str) -> bool {
    is_token(text) && uri::is_uri_reference(text)
}

fn is_language(text: &str) -> bool {
    text.split('-').enumerate().all(|(index, part)| {
        let right = if index == 0 {
            u8::is_ascii_alphabetic
        } else {
            u8::is_ascii_alphanumeric
        };
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| right(&byte))
    })
}

macro_rules! kinds_of_ncname {
    ($($type:ident)+) => {$(
        impl From<$type> for NcName {
            fn from(name: $type) -> Self {
                Self(name.0)
            }
        }

        impl From<NcName> for $type {
            fn from(name: NcName) -> Self {
                Self(name.0)
            }
        }
    )+};
}
kinds_of_ncname! { Id IdRef Entity }

/// The reference to the element that is called so.
impl From<Id> for IdRef {
    fn from(id: Id) -> Self {
        Self(id.0)
    }
}

macro_rules! empty_default {
    ($($type:ident)+) => {$(
        impl Default for $type {
            fn default() -> Self {
                Self(String::new())
            }
        }
    )+};
}
empty_default! { NormalizedString Token AnyUri }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parsing_normalizes_and_new_does_not() {
        assert_eq!(
            " a   b\n".parse::<Token>().map(Token::into_string),
            Ok("a b".to_owned())
        );
        assert!(
            Token::new("a   b").is_err() && Token::new(" a").is_err() && Token::new("").is_ok()
        );
        assert_eq!(
            "a\tb ".parse::<NormalizedString>().map(String::from),
            Ok("a b ".to_owned())
        );
        assert!(NormalizedString::new("a\nb").is_err());
    }

    #[test]
    fn length_counts_characters() {
        assert_eq!("äöüßé".length(), 5);
        assert_eq!(Token::new("äöüßé").map(|token| token.length()), Ok(5));
    }

    #[test]
    fn languages() {
        for right in ["en", "de-CH", "x-klingon", "sl-rozaj-1994"] {
            assert!(Language::new(right).is_ok(), "{right}");
        }
        for wrong in ["", "-", "en-", "1a", "en_GB", "abcdefghi", "en--GB", "dé"] {
            assert!(Language::new(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn names_of_each_kind() {
        assert!(
            NcName::new("a:b").is_err() && Name::new("a:b").is_ok() && QName::new("a:b").is_ok()
        );
        assert!(Name::new("1").is_err() && NmToken::new("1").is_ok() && NmToken::new("").is_err());
        let error = NcName::new("1").expect_err("a digit first");
        assert_eq!(error.message(), "\"1\" is not a value of xs:NCName");
        let error = Id::new("a:b").expect_err("a colon");
        assert_eq!(error.message(), "\"a:b\" is not a value of xs:ID");
        assert!(IdRef::new("").is_err() && Entity::new("1").is_err());
        let id = Id::new("a").expect("a name");
        assert_eq!(
            (IdRef::from(id.clone()).as_str(), NcName::from(id).as_str()),
            ("a", "a")
        );
    }

    #[test]
    fn the_spaces_of_a_uri_are_single() {
        assert!(AnyUri::new("a b").is_ok() && AnyUri::new("").is_ok());
        for wrong in ["a  b", " a", "a ", "a\tb", ":a"] {
            assert!(AnyUri::new(wrong).is_err(), "{wrong}");
        }
    }
}
