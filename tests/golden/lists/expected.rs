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
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Sample {
        /// Element `Numbers`.
        pub numbers: Numbers,
        /// Element `Words`.
        pub words: rt::Option<Words>,
        /// Element `Three`.
        pub three: rt::Option<Three>,
        /// Element `Colours`.
        pub colours: rt::Vec<SampleColours>,
        /// Element `Padded`.
        pub padded: rt::Option<Padded>,
        /// Element `Tokens`.
        pub tokens: rt::Option<rt::NmTokens>,
        /// Element `Weighted`.
        pub weighted: rt::Option<SampleWeighted>,
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
            __r.end_attributes()?;
            let numbers = __r.required(&names::NUMBERS)?;
            let words = __r.optional(&names::WORDS)?;
            let three = __r.optional(&names::THREE)?;
            let colours = __r.repeated(&names::COLOURS, 0, usize::MAX)?;
            let padded = __r.optional(&names::PADDED)?;
            let tokens = __r.optional(&names::TOKENS)?;
            let weighted = __r.optional(&names::WEIGHTED)?;
            __r.end()?;
            rt::Ok(Self {
                numbers,
                words,
                three,
                colours,
                padded,
                tokens,
                weighted,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::NUMBERS, &self.numbers)?;
            __w.optional(names::WORDS, self.words.as_ref())?;
            __w.optional(names::THREE, self.three.as_ref())?;
            __w.repeated(names::COLOURS, &self.colours, 0, usize::MAX)?;
            __w.optional(names::PADDED, self.padded.as_ref())?;
            __w.optional(names::TOKENS, self.tokens.as_ref())?;
            __w.optional(names::WEIGHTED, self.weighted.as_ref())?;
            rt::Ok(())
        }
    }
    /// A simple type of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum SampleColoursItem {
        /// `red`.
        Red,
        /// `green`.
        Green,
    }
    impl SampleColoursItem {
        /// All values, in the order of the schema.
        pub const ALL: [Self; 2] = [Self::Red, Self::Green];
        /// The value as it stands in documents.
        #[must_use]
        pub const fn as_str(self) -> &'static str {
            match self {
                Self::Red => "red",
                Self::Green => "green",
            }
        }
    }
    impl rt::SimpleType for SampleColoursItem {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            match literal {
                "red" => rt::Ok(Self::Red),
                "green" => rt::Ok(Self::Green),
                _ => {
                    rt::Err(
                        rt::facets::enumeration_error(
                            literal,
                            &Self::ALL.map(Self::as_str),
                        ),
                    )
                }
            }
        }
        fn write_literal(&self, out: &mut rt::String) {
            out.push_str(self.as_str());
        }
    }
    rt::literal_conversions!(SampleColoursItem);
    /// A simple type of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleColours(rt::Vec<SampleColoursItem>);
    impl SampleColours {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(
            value: impl rt::Into<rt::Vec<SampleColoursItem>>,
        ) -> rt::ValueResult<Self> {
            let value = value.into();
            rt::SimpleType::check_writable(&value)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::Vec<SampleColoursItem> {
            self.0
        }
        fn check(value: &rt::Vec<SampleColoursItem>) -> rt::ValueResult<()> {
            rt::facets::min_length(value, 1)?;
            rt::facets::max_length(value, 2)?;
            rt::Ok(())
        }
    }
    impl rt::SimpleType for SampleColours {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::Vec<
                SampleColoursItem,
            > as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(SampleColours, rt::Vec < SampleColoursItem >);
    rt::literal_conversions!(SampleColours);
    /// Element `Weighted` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleWeighted {
        /// Attribute `weights`.
        pub weights: rt::Option<Numbers>,
        /// The text.
        pub value: Numbers,
    }
    impl rt::Content for SampleWeighted {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let weights = __r.attribute(&names::WEIGHTS)?;
            __r.end_attributes()?;
            let value = __r.value::<Numbers>()?;
            rt::Ok(Self { weights, value })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::WEIGHTS, self.weights.as_ref())?;
            __w.value(&self.value)?;
            rt::Ok(())
        }
    }
    /// Simple type `Numbers` of `schema.xsd`.
    pub type Numbers = rt::Vec<rt::Decimal>;
    /// Simple type `Words` of `schema.xsd`.
    pub type Words = rt::Vec<rt::String>;
    /// Simple type `Three` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Three(rt::Vec<rt::Decimal>);
    impl Three {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::Vec<rt::Decimal>>) -> rt::ValueResult<Self> {
            let value = value.into();
            rt::SimpleType::check_writable(&value)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::Vec<rt::Decimal> {
            self.0
        }
        fn check(value: &rt::Vec<rt::Decimal>) -> rt::ValueResult<()> {
            rt::facets::length(value, 3)?;
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Three {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::Vec<rt::Decimal> as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Three, rt::Vec < rt::Decimal >);
    rt::literal_conversions!(Three);
    /// Two digits each, which a number alone would not keep.
    ///
    /// Simple type `Padded` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Padded(rt::Vec<rt::Decimal>, rt::Lexical);
    impl Padded {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::Vec<rt::Decimal>>) -> rt::ValueResult<Self> {
            let value = value.into();
            rt::SimpleType::check_writable(&value)?;
            let literal = rt::Lexical::of(&value);
            Self::check_literal(literal.as_str())?;
            rt::Ok(Self(value, literal))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::Vec<rt::Decimal> {
            self.0
        }
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [
                    rt::Pattern::lazy("(\\d\\d( \\d\\d)*)?"),
                ];
                rt::check_patterns(literal, &PATTERNS, &["(\\d\\d( \\d\\d)*)?"])?;
            }
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Padded {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            Self::check_literal(literal)?;
            let value = <rt::Vec<rt::Decimal> as rt::SimpleType>::from_literal(literal)?;
            rt::Ok(Self(value, rt::Lexical::new(literal)))
        }
        fn write_literal(&self, out: &mut rt::String) {
            out.push_str(self.1.as_str());
        }
    }
    rt::restricted!(Padded, rt::Vec < rt::Decimal >);
    rt::literal_conversions!(Padded);
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::Name::new("urn:clacks:golden", "Sample");
        pub(super) const NUMBERS: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Numbers",
        );
        pub(super) const WORDS: rt::Name = rt::Name::new("urn:clacks:golden", "Words");
        pub(super) const THREE: rt::Name = rt::Name::new("urn:clacks:golden", "Three");
        pub(super) const COLOURS: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Colours",
        );
        pub(super) const PADDED: rt::Name = rt::Name::new("urn:clacks:golden", "Padded");
        pub(super) const TOKENS: rt::Name = rt::Name::new("urn:clacks:golden", "Tokens");
        pub(super) const WEIGHTED: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Weighted",
        );
        pub(super) const WEIGHTS: rt::Name = rt::Name::new("", "weights");
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
