/// Types of `schema.xsd`.
#[allow(
    clippy::doc_markdown,
    clippy::enum_variant_names,
    clippy::similar_names,
    clippy::struct_field_names,
    clippy::upper_case_acronyms,
    reason = "names and texts are the schema's"
)]
#[allow(
    clippy::large_enum_variant,
    clippy::many_single_char_names,
    clippy::struct_excessive_bools,
    clippy::too_many_lines,
    reason = "types are as large as the schema's"
)]
#[allow(dead_code, reason = "how a group starts matters only where it may be absent")]
#[allow(unused_qualifications, reason = "names of the prelude may be the schema's too")]
pub mod schema {
    use ::clacks::__private_0_1 as rt;
    /// Element `Sample` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Sample {
        /// Attribute `price`.
        pub price: rt::Option<Price>,
        /// Element `Either`.
        pub either: rt::Option<Either>,
        /// Element `Both`.
        pub both: rt::Option<Both>,
        /// Element `Price`.
        pub price2: rt::Option<Price>,
        /// Element `Padded`.
        pub padded: rt::Option<Padded>,
        /// Element `Flag`.
        pub flag: rt::Option<Flag>,
        /// Element `Zoned`.
        pub zoned: rt::Option<Zoned>,
        /// Element `Spaced`.
        pub spaced: rt::Option<Spaced>,
        /// Element `Quoted`.
        pub quoted: rt::Option<Quoted>,
        /// Element `Bytes`.
        pub bytes: rt::Option<Bytes>,
    }
    impl Sample {
        /// Reads and validates a document that is this element.
        ///
        /// # Errors
        /// What is not well-formed or not valid, with its place.
        pub fn from_xml(xml: &str) -> rt::Result<Self> {
            rt::from_xml(xml)
        }
        /// Writes a document that is this element.
        ///
        /// # Errors
        /// What the types cannot rule out: forbidden characters, counts out of bounds.
        pub fn to_xml(&self) -> rt::Result<rt::String> {
            rt::to_xml(self)
        }
        /// Reads and validates the form on the bus: the element `Event` that holds exactly
        /// this event.
        ///
        /// # Errors
        /// What is not well-formed or not valid, with its place.
        pub fn from_envelope(xml: &str) -> rt::Result<Self> {
            rt::from_envelope(xml)
        }
        /// Writes the form on the bus: an XML declaration and the element `Event` around
        /// this event.
        ///
        /// # Errors
        /// What the types cannot rule out: forbidden characters, counts out of bounds.
        pub fn to_envelope(&self) -> rt::Result<rt::String> {
            rt::to_envelope(self)
        }
    }
    impl rt::Element for Sample {
        const NAME: &'static rt::Name = &names::SAMPLE;
    }
    impl rt::Event for Sample {
        const KINDS: &'static [rt::EventKind] = &[rt::event_kind::<Self>()];
        fn kind(&self) -> rt::EventKind {
            <Self as rt::Event>::KINDS[0]
        }
        fn to_envelope(&self) -> rt::Result<rt::String> {
            rt::to_envelope(self)
        }
        fn from_envelope(xml: &str) -> rt::Result<Self> {
            rt::from_envelope(xml)
        }
    }
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let price = __r.attribute(&names::PRICE)?;
            __r.end_attributes()?;
            let either = __r.optional(&names::EITHER)?;
            let both = __r.optional(&names::BOTH)?;
            let price2 = __r.optional(&names::PRICE2)?;
            let padded = __r.optional(&names::PADDED)?;
            let flag = __r.optional(&names::FLAG)?;
            let zoned = __r.optional(&names::ZONED)?;
            let spaced = __r.optional(&names::SPACED)?;
            let quoted = __r.optional(&names::QUOTED)?;
            let bytes = __r.optional(&names::BYTES)?;
            __r.end()?;
            rt::Ok(Self {
                price,
                either,
                both,
                price2,
                padded,
                flag,
                zoned,
                spaced,
                quoted,
                bytes,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::PRICE, self.price.as_ref())?;
            __w.optional(names::EITHER, self.either.as_ref())?;
            __w.optional(names::BOTH, self.both.as_ref())?;
            __w.optional(names::PRICE2, self.price2.as_ref())?;
            __w.optional(names::PADDED, self.padded.as_ref())?;
            __w.optional(names::FLAG, self.flag.as_ref())?;
            __w.optional(names::ZONED, self.zoned.as_ref())?;
            __w.optional(names::SPACED, self.spaced.as_ref())?;
            __w.optional(names::QUOTED, self.quoted.as_ref())?;
            __w.optional(names::BYTES, self.bytes.as_ref())?;
            rt::Ok(())
        }
    }
    /// Simple type `Either` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Either(rt::String);
    impl Either {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::String>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check_literal(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::String {
            self.0
        }
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 2] = [
                    rt::Pattern::lazy("\\d{3}"),
                    rt::Pattern::lazy("[A-Z-[IO]]+"),
                ];
                rt::check_patterns(literal, &PATTERNS, &["\\d{3}", "[A-Z-[IO]]+"])?;
            }
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Either {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Preserve;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            Self::check_literal(literal)?;
            let value = <rt::String as rt::SimpleType>::from_literal(literal)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Either, rt::String);
    rt::literal_conversions!(Either);
    /// Simple type `Both` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Both(rt::String);
    impl Both {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::String>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check_literal(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::String {
            self.0
        }
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 2] = [
                    rt::Pattern::lazy("\\d{3}"),
                    rt::Pattern::lazy("[A-Z-[IO]]+"),
                ];
                rt::check_patterns(literal, &PATTERNS, &["\\d{3}", "[A-Z-[IO]]+"])?;
            }
            {
                static PATTERNS: [rt::Pattern; 2] = [
                    rt::Pattern::lazy("[^0].*"),
                    rt::Pattern::lazy("00."),
                ];
                rt::check_patterns(literal, &PATTERNS, &["[^0].*", "00."])?;
            }
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Both {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Preserve;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            Self::check_literal(literal)?;
            let value = <rt::String as rt::SimpleType>::from_literal(literal)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Both, rt::String);
    rt::literal_conversions!(Both);
    /// Always with cents, which the number alone would not keep.
    ///
    /// Simple type `Price` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Price(rt::Decimal, rt::Lexical);
    impl Price {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::Decimal>) -> rt::ValueResult<Self> {
            let value = value.into();
            let literal = rt::Lexical::of(&value);
            Self::check_literal(literal.as_str())?;
            Self::check(&value)?;
            rt::Ok(Self(value, literal))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::Decimal {
            self.0
        }
        fn check(value: &rt::Decimal) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::Decimal> = rt::LazyLock::new(|| rt::proved_literal(
                    "1000000.00",
                ));
                rt::facets::max_inclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [rt::Pattern::lazy("\\d+\\.\\d\\d")];
                rt::check_patterns(literal, &PATTERNS, &["\\d+\\.\\d\\d"])?;
            }
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Price {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            Self::check_literal(literal)?;
            let value = <rt::Decimal as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value, rt::Lexical::new(literal)))
        }
        fn write_literal(&self, out: &mut rt::String) {
            out.push_str(self.1.as_str());
        }
    }
    rt::restricted!(Price, rt::Decimal);
    rt::literal_conversions!(Price);
    /// Simple type `Padded` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Padded(i32, rt::Lexical);
    impl Padded {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<i32>) -> rt::ValueResult<Self> {
            let value = value.into();
            let literal = rt::Lexical::of(&value);
            Self::check_literal(literal.as_str())?;
            rt::Ok(Self(value, literal))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> i32 {
            self.0
        }
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [rt::Pattern::lazy("0\\d{3}")];
                rt::check_patterns(literal, &PATTERNS, &["0\\d{3}"])?;
            }
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Padded {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            Self::check_literal(literal)?;
            let value = <i32 as rt::SimpleType>::from_literal(literal)?;
            rt::Ok(Self(value, rt::Lexical::new(literal)))
        }
        fn write_literal(&self, out: &mut rt::String) {
            out.push_str(self.1.as_str());
        }
    }
    rt::restricted!(Padded, i32);
    rt::literal_conversions!(Padded);
    /// Simple type `Flag` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Flag(bool, rt::Lexical);
    impl Flag {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<bool>) -> rt::ValueResult<Self> {
            let value = value.into();
            let literal = rt::Lexical::of(&value);
            Self::check_literal(literal.as_str())?;
            rt::Ok(Self(value, literal))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> bool {
            self.0
        }
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [rt::Pattern::lazy("0|1")];
                rt::check_patterns(literal, &PATTERNS, &["0|1"])?;
            }
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Flag {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            Self::check_literal(literal)?;
            let value = <bool as rt::SimpleType>::from_literal(literal)?;
            rt::Ok(Self(value, rt::Lexical::new(literal)))
        }
        fn write_literal(&self, out: &mut rt::String) {
            out.push_str(self.1.as_str());
        }
    }
    rt::restricted!(Flag, bool);
    rt::literal_conversions!(Flag);
    /// Simple type `Zoned` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Zoned(rt::DateTime, rt::Lexical);
    impl Zoned {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::DateTime>) -> rt::ValueResult<Self> {
            let value = value.into();
            let literal = rt::Lexical::of(&value);
            Self::check_literal(literal.as_str())?;
            rt::Ok(Self(value, literal))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::DateTime {
            self.0
        }
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [rt::Pattern::lazy(".*[+\\-]00:00")];
                rt::check_patterns(literal, &PATTERNS, &[".*[+\\-]00:00"])?;
            }
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Zoned {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            Self::check_literal(literal)?;
            let value = <rt::DateTime as rt::SimpleType>::from_literal(literal)?;
            rt::Ok(Self(value, rt::Lexical::new(literal)))
        }
        fn write_literal(&self, out: &mut rt::String) {
            out.push_str(self.1.as_str());
        }
    }
    rt::restricted!(Zoned, rt::DateTime);
    rt::literal_conversions!(Zoned);
    /// Simple type `Spaced` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Spaced(rt::Token);
    impl Spaced {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::Token>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check_literal(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::Token {
            self.0
        }
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [rt::Pattern::lazy("\\S+( \\S+)?")];
                rt::check_patterns(literal, &PATTERNS, &["\\S+( \\S+)?"])?;
            }
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Spaced {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            Self::check_literal(literal)?;
            let value = <rt::Token as rt::SimpleType>::from_literal(literal)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Spaced, rt::Token);
    rt::literal_conversions!(Spaced);
    /// Simple type `Quoted` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Quoted(rt::String);
    impl Quoted {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::String>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check_literal(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::String {
            self.0
        }
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [
                    rt::Pattern::lazy("\"[^\"\\\\{}]*\""),
                ];
                rt::check_patterns(literal, &PATTERNS, &["\"[^\"\\\\{}]*\""])?;
            }
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Quoted {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Preserve;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            Self::check_literal(literal)?;
            let value = <rt::String as rt::SimpleType>::from_literal(literal)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Quoted, rt::String);
    rt::literal_conversions!(Quoted);
    /// Simple type `Bytes` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Bytes(rt::HexBinary, rt::Lexical);
    impl Bytes {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::HexBinary>) -> rt::ValueResult<Self> {
            let value = value.into();
            let literal = rt::Lexical::of(&value);
            Self::check_literal(literal.as_str())?;
            rt::Ok(Self(value, literal))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::HexBinary {
            self.0
        }
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [rt::Pattern::lazy("[0-9a-f]*")];
                rt::check_patterns(literal, &PATTERNS, &["[0-9a-f]*"])?;
            }
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Bytes {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            Self::check_literal(literal)?;
            let value = <rt::HexBinary as rt::SimpleType>::from_literal(literal)?;
            rt::Ok(Self(value, rt::Lexical::new(literal)))
        }
        fn write_literal(&self, out: &mut rt::String) {
            out.push_str(self.1.as_str());
        }
    }
    rt::restricted!(Bytes, rt::HexBinary);
    rt::literal_conversions!(Bytes);
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::Name::new("urn:clacks:golden", "Sample");
        pub(super) const PRICE: rt::Name = rt::Name::new("", "price");
        pub(super) const EITHER: rt::Name = rt::Name::new("urn:clacks:golden", "Either");
        pub(super) const BOTH: rt::Name = rt::Name::new("urn:clacks:golden", "Both");
        pub(super) const PRICE2: rt::Name = rt::Name::new("urn:clacks:golden", "Price");
        pub(super) const PADDED: rt::Name = rt::Name::new("urn:clacks:golden", "Padded");
        pub(super) const FLAG: rt::Name = rt::Name::new("urn:clacks:golden", "Flag");
        pub(super) const ZONED: rt::Name = rt::Name::new("urn:clacks:golden", "Zoned");
        pub(super) const SPACED: rt::Name = rt::Name::new("urn:clacks:golden", "Spaced");
        pub(super) const QUOTED: rt::Name = rt::Name::new("urn:clacks:golden", "Quoted");
        pub(super) const BYTES: rt::Name = rt::Name::new("urn:clacks:golden", "Bytes");
    }
}
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Sample;
/// An event of this catalogue: what a subscription to all of them yields.
#[allow(
    clippy::doc_markdown,
    clippy::enum_variant_names,
    clippy::similar_names,
    clippy::struct_field_names,
    clippy::upper_case_acronyms,
    reason = "names and texts are the schema's"
)]
#[allow(
    clippy::large_enum_variant,
    clippy::many_single_char_names,
    clippy::struct_excessive_bools,
    clippy::too_many_lines,
    reason = "types are as large as the schema's"
)]
#[allow(dead_code, reason = "how a group starts matters only where it may be absent")]
#[allow(unused_qualifications, reason = "names of the prelude may be the schema's too")]
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum Event {
    /// An event `Sample`.
    Sample(self::schema::Sample),
}
#[allow(
    clippy::doc_markdown,
    clippy::enum_variant_names,
    clippy::similar_names,
    clippy::struct_field_names,
    clippy::upper_case_acronyms,
    reason = "names and texts are the schema's"
)]
#[allow(
    clippy::large_enum_variant,
    clippy::many_single_char_names,
    clippy::struct_excessive_bools,
    clippy::too_many_lines,
    reason = "types are as large as the schema's"
)]
#[allow(dead_code, reason = "how a group starts matters only where it may be absent")]
#[allow(unused_qualifications, reason = "names of the prelude may be the schema's too")]
const _: () = {
    use ::clacks::__private_0_1 as rt;
    impl rt::From<self::schema::Sample> for Event {
        fn from(event: self::schema::Sample) -> Self {
            Self::Sample(event)
        }
    }
    impl rt::Event for Event {
        const KINDS: &'static [rt::EventKind] = &[
            rt::event_kind::<self::schema::Sample>(),
        ];
        fn kind(&self) -> rt::EventKind {
            match self {
                Self::Sample(_) => rt::event_kind::<self::schema::Sample>(),
            }
        }
        fn to_envelope(&self) -> rt::Result<rt::String> {
            match self {
                Self::Sample(event) => rt::to_envelope(event),
            }
        }
        fn from_envelope(xml: &str) -> rt::Result<Self> {
            const ENVELOPES: &[rt::Name] = &[
                rt::Name::new("urn:clacks:golden", "Event"),
            ];
            let mut envelope = rt::Envelope::open(xml, ENVELOPES)?;
            if envelope.holds(<self::schema::Sample as rt::Element>::NAME)? {
                return envelope.read().map(Self::Sample);
            }
            rt::Err(envelope.unexpected())
        }
    }
};
