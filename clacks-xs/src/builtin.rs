//! The built-in simple types, for those who learn the type only while running.

use crate::{NoBindings, QName, SimpleType as _, Value, ValueError, Version, WhiteSpace};

/// How the values of a simple type are made up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Variety {
    /// Of `xs:anySimpleType` and `xs:anyAtomicType`: nothing is said.
    Absent,
    /// Values without parts.
    Atomic,
    /// Lists of values of the type named.
    List(Builtin),
}

macro_rules! builtins {
    ($($variant:ident $name:literal $base:ident)+) => {
        /// A simple type that XML Schema itself defines.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Builtin {
            /// `xs:anySimpleType`, from which all others are derived.
            AnySimpleType,
            $(
                #[doc = concat!("`xs:", $name, "`.")]
                $variant,
            )+
        }

        impl Builtin {
            /// All of them, each after its base.
            pub const ALL: &[Self] = &[Self::AnySimpleType, $(Self::$variant),+];

            /// The type of this local name, which is in the namespace of XML Schema.
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    "anySimpleType" => Some(Self::AnySimpleType),
                    $($name => Some(Self::$variant),)+
                    _ => None,
                }
            }

            /// The local name.
            pub const fn name(self) -> &'static str {
                match self {
                    Self::AnySimpleType => "anySimpleType",
                    $(Self::$variant => $name,)+
                }
            }

            /// The type that this one restricts or, of a list, `xs:anySimpleType`, which alone has no base.
            pub const fn base(self) -> Option<Self> {
                match self {
                    Self::AnySimpleType => None,
                    $(Self::$variant => Some(Self::$base),)+
                }
            }
        }
    };
}

builtins! {
    String "string" AnySimpleType
    Boolean "boolean" AnySimpleType
    Decimal "decimal" AnySimpleType
    Float "float" AnySimpleType
    Double "double" AnySimpleType
    Duration "duration" AnySimpleType
    DateTime "dateTime" AnySimpleType
    Time "time" AnySimpleType
    Date "date" AnySimpleType
    GYearMonth "gYearMonth" AnySimpleType
    GYear "gYear" AnySimpleType
    GMonthDay "gMonthDay" AnySimpleType
    GDay "gDay" AnySimpleType
    GMonth "gMonth" AnySimpleType
    HexBinary "hexBinary" AnySimpleType
    Base64Binary "base64Binary" AnySimpleType
    AnyUri "anyURI" AnySimpleType
    QName "QName" AnySimpleType
    Notation "NOTATION" AnySimpleType
    NormalizedString "normalizedString" String
    Token "token" NormalizedString
    Language "language" Token
    NmToken "NMTOKEN" Token
    NmTokens "NMTOKENS" AnySimpleType
    Name "Name" Token
    NcName "NCName" Name
    Id "ID" NcName
    IdRef "IDREF" NcName
    IdRefs "IDREFS" AnySimpleType
    Entity "ENTITY" NcName
    Entities "ENTITIES" AnySimpleType
    Integer "integer" Decimal
    NonPositiveInteger "nonPositiveInteger" Integer
    NegativeInteger "negativeInteger" NonPositiveInteger
    Long "long" Integer
    Int "int" Long
    Short "short" Int
    Byte "byte" Short
    NonNegativeInteger "nonNegativeInteger" Integer
    UnsignedLong "unsignedLong" NonNegativeInteger
    UnsignedInt "unsignedInt" UnsignedLong
    UnsignedShort "unsignedShort" UnsignedInt
    UnsignedByte "unsignedByte" UnsignedShort
    PositiveInteger "positiveInteger" NonNegativeInteger
    AnyAtomicType "anyAtomicType" AnySimpleType
    DateTimeStamp "dateTimeStamp" DateTime
    YearMonthDuration "yearMonthDuration" Duration
    DayTimeDuration "dayTimeDuration" Duration
    Error "error" AnySimpleType
}

impl Builtin {
    /// Whether a version of XML Schema has it.
    pub fn is_of(self, version: Version) -> bool {
        version == Version::Xsd11
            || !matches!(
                self,
                Self::AnyAtomicType
                    | Self::DateTimeStamp
                    | Self::YearMonthDuration
                    | Self::DayTimeDuration
                    | Self::Error
            )
    }

    /// The primitive type from which this one is derived; `None` for lists, `xs:anySimpleType`,
    /// `xs:anyAtomicType` and `xs:error`, which has no values.
    pub const fn primitive(self) -> Option<Self> {
        let mut this = self;
        if matches!(self.variety(), Variety::List(_))
            || matches!(self, Self::AnyAtomicType | Self::Error)
        {
            return None;
        }
        loop {
            match this.base() {
                None => return None,
                Some(Self::AnySimpleType) => return Some(this),
                Some(base) => this = base,
            }
        }
    }

    /// How the values are made up.
    pub const fn variety(self) -> Variety {
        match self {
            Self::AnySimpleType | Self::AnyAtomicType => Variety::Absent,
            Self::NmTokens => Variety::List(Self::NmToken),
            Self::IdRefs => Variety::List(Self::IdRef),
            Self::Entities => Variety::List(Self::Entity),
            _ => Variety::Atomic,
        }
    }

    /// What happens to white space before a literal is read.
    pub const fn white_space(self) -> WhiteSpace {
        match self {
            Self::AnySimpleType | Self::AnyAtomicType | Self::String => WhiteSpace::Preserve,
            Self::NormalizedString => WhiteSpace::Replace,
            _ => WhiteSpace::Collapse,
        }
    }

    /// Is this type `other`, or derived from it?
    pub fn derives_from(self, other: Self) -> bool {
        core::iter::successors(Some(self), |builtin| builtin.base()).any(|builtin| builtin == other)
    }

    /// Checks a literal whose white space is normalized. Of `QName` and `NOTATION` only the shape is checked.
    ///
    /// # Errors
    ///
    /// When it is no literal of this type.
    pub fn check(self, literal: &str) -> Result<(), ValueError> {
        match self {
            Self::QName | Self::Notation => QName::from_literal(literal).map(drop),
            _ => Value::parse(self, literal, &NoBindings).map(drop),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_nineteen_primitives_and_others_derived() {
        let primitives = Builtin::ALL
            .iter()
            .filter(|builtin| builtin.primitive() == Some(**builtin));
        assert_eq!((primitives.count(), Builtin::ALL.len()), (19, 50));
        for builtin in Builtin::ALL {
            assert_eq!(Builtin::from_name(builtin.name()), Some(*builtin));
            assert!(builtin.derives_from(Builtin::AnySimpleType));
        }
        assert_eq!(Builtin::from_name("nmtoken"), None);
        let earlier = Builtin::ALL.iter().filter(|it| it.is_of(Version::Xsd10));
        assert_eq!(earlier.count(), 45);
    }

    #[test]
    fn derivation_leads_to_the_primitive() {
        assert_eq!(Builtin::UnsignedByte.primitive(), Some(Builtin::Decimal));
        assert_eq!(Builtin::Id.primitive(), Some(Builtin::String));
        assert_eq!(Builtin::NmTokens.primitive(), None);
        assert!(
            Builtin::Byte.derives_from(Builtin::Integer)
                && !Builtin::Integer.derives_from(Builtin::Byte)
        );
    }

    #[test]
    fn literals_are_checked() {
        assert!(
            Builtin::UnsignedByte.check("255").is_ok()
                && Builtin::UnsignedByte.check("256").is_err()
        );
        assert!(Builtin::IdRefs.check("a b").is_ok() && Builtin::IdRefs.check("").is_err());
        assert!(Builtin::QName.check("a:b").is_ok() && Builtin::Notation.check("a:b:c").is_err());
        assert!(Builtin::AnySimpleType.check(" anything\n").is_ok());
    }
}
