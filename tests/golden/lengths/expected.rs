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
        /// Element `Exact`.
        pub exact: rt::Option<Exact>,
        /// Element `Between`.
        pub between: rt::Option<Between>,
        /// Element `Bytes`.
        pub bytes: rt::Option<Bytes>,
        /// Element `Encoded`.
        pub encoded: rt::Option<Encoded>,
        /// Element `Address`.
        pub address: rt::Option<Address>,
        /// Element `Token`.
        pub token: rt::Option<Short>,
        /// Element `NonEmpty`.
        pub non_empty: rt::Vec<NonEmpty>,
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
            let exact = __r.optional(&names::EXACT)?;
            let between = __r.optional(&names::BETWEEN)?;
            let bytes = __r.optional(&names::BYTES)?;
            let encoded = __r.optional(&names::ENCODED)?;
            let address = __r.optional(&names::ADDRESS)?;
            let token = __r.optional(&names::TOKEN)?;
            let non_empty = __r.repeated(&names::NON_EMPTY, 0, usize::MAX)?;
            __r.end()?;
            rt::Ok(Self {
                exact,
                between,
                bytes,
                encoded,
                address,
                token,
                non_empty,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional(names::EXACT, self.exact.as_ref())?;
            __w.optional(names::BETWEEN, self.between.as_ref())?;
            __w.optional(names::BYTES, self.bytes.as_ref())?;
            __w.optional(names::ENCODED, self.encoded.as_ref())?;
            __w.optional(names::ADDRESS, self.address.as_ref())?;
            __w.optional(names::TOKEN, self.token.as_ref())?;
            __w.repeated(names::NON_EMPTY, &self.non_empty, 0, usize::MAX)?;
            rt::Ok(())
        }
    }
    /// Characters, not bytes.
    ///
    /// Simple type `Exact` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Exact(rt::String);
    impl Exact {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::String>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::String {
            self.0
        }
        fn check(value: &rt::String) -> rt::ValueResult<()> {
            rt::facets::length(value, 3)?;
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Exact {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Preserve;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::String as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Exact, rt::String);
    rt::literal_conversions!(Exact);
    /// Simple type `Between` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Between(rt::String);
    impl Between {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::String>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::String {
            self.0
        }
        fn check(value: &rt::String) -> rt::ValueResult<()> {
            rt::facets::min_length(value, 2)?;
            rt::facets::max_length(value, 4)?;
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Between {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Preserve;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::String as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Between, rt::String);
    rt::literal_conversions!(Between);
    /// Simple type `Bytes` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Bytes(rt::HexBinary);
    impl Bytes {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::HexBinary>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::HexBinary {
            self.0
        }
        fn check(value: &rt::HexBinary) -> rt::ValueResult<()> {
            rt::facets::length(value, 2)?;
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Bytes {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::HexBinary as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Bytes, rt::HexBinary);
    rt::literal_conversions!(Bytes);
    /// Simple type `Encoded` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Encoded(rt::Base64Binary);
    impl Encoded {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::Base64Binary>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::Base64Binary {
            self.0
        }
        fn check(value: &rt::Base64Binary) -> rt::ValueResult<()> {
            rt::facets::max_length(value, 3)?;
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Encoded {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::Base64Binary as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Encoded, rt::Base64Binary);
    rt::literal_conversions!(Encoded);
    /// Simple type `Address` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Address(rt::AnyUri);
    impl Address {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::AnyUri>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::AnyUri {
            self.0
        }
        fn check(value: &rt::AnyUri) -> rt::ValueResult<()> {
            rt::facets::max_length(value, 12)?;
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Address {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::AnyUri as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Address, rt::AnyUri);
    rt::literal_conversions!(Address);
    /// Simple type `Short` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Short(rt::Token);
    impl Short {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::Token>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::Token {
            self.0
        }
        fn check(value: &rt::Token) -> rt::ValueResult<()> {
            rt::facets::max_length(value, 3)?;
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Short {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::Token as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Short, rt::Token);
    rt::literal_conversions!(Short);
    /// Simple type `NonEmpty` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct NonEmpty(rt::String);
    impl NonEmpty {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::String>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::String {
            self.0
        }
        fn check(value: &rt::String) -> rt::ValueResult<()> {
            rt::facets::min_length(value, 1)?;
            rt::facets::max_length(value, 4_294_967_295)?;
            rt::Ok(())
        }
    }
    impl rt::SimpleType for NonEmpty {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Preserve;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::String as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(NonEmpty, rt::String);
    rt::literal_conversions!(NonEmpty);
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::Name::new("urn:clacks:golden", "Sample");
        pub(super) const EXACT: rt::Name = rt::Name::new("urn:clacks:golden", "Exact");
        pub(super) const BETWEEN: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Between",
        );
        pub(super) const BYTES: rt::Name = rt::Name::new("urn:clacks:golden", "Bytes");
        pub(super) const ENCODED: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Encoded",
        );
        pub(super) const ADDRESS: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Address",
        );
        pub(super) const TOKEN: rt::Name = rt::Name::new("urn:clacks:golden", "Token");
        pub(super) const NON_EMPTY: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "NonEmpty",
        );
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
