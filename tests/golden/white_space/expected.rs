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
        /// Attribute `preserve`.
        pub preserve: rt::Option<Preserve>,
        /// Attribute `collapse`.
        pub collapse: rt::Option<Collapse>,
        /// Attribute `string`.
        pub string: rt::Option<rt::String>,
        /// Element `Preserve`.
        pub preserve2: rt::Option<Preserve>,
        /// Element `Replace`.
        pub replace: rt::Option<Replace>,
        /// Element `Collapse`.
        pub collapse2: rt::Option<Collapse>,
        /// Element `Stronger`.
        pub stronger: rt::Option<Stronger>,
        /// Element `Matched`.
        pub matched: rt::Option<Matched>,
        /// Element `Number`.
        pub number: rt::Option<Number>,
        /// Element `String`.
        pub string2: rt::Option<rt::String>,
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
            let preserve = __r.attribute(&names::PRESERVE)?;
            let collapse = __r.attribute(&names::COLLAPSE)?;
            let string = __r.attribute(&names::STRING)?;
            __r.end_attributes()?;
            let preserve2 = __r.optional(&names::PRESERVE2)?;
            let replace = __r.optional(&names::REPLACE)?;
            let collapse2 = __r.optional(&names::COLLAPSE2)?;
            let stronger = __r.optional(&names::STRONGER)?;
            let matched = __r.optional(&names::MATCHED)?;
            let number = __r.optional(&names::NUMBER)?;
            let string2 = __r.optional(&names::STRING2)?;
            __r.end()?;
            rt::Ok(Self {
                preserve,
                collapse,
                string,
                preserve2,
                replace,
                collapse2,
                stronger,
                matched,
                number,
                string2,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::PRESERVE, self.preserve.as_ref())?;
            __w.optional_attribute(names::COLLAPSE, self.collapse.as_ref())?;
            __w.optional_attribute(names::STRING, self.string.as_ref())?;
            __w.optional(names::PRESERVE2, self.preserve2.as_ref())?;
            __w.optional(names::REPLACE, self.replace.as_ref())?;
            __w.optional(names::COLLAPSE2, self.collapse2.as_ref())?;
            __w.optional(names::STRONGER, self.stronger.as_ref())?;
            __w.optional(names::MATCHED, self.matched.as_ref())?;
            __w.optional(names::NUMBER, self.number.as_ref())?;
            __w.optional(names::STRING2, self.string2.as_ref())?;
            rt::Ok(())
        }
    }
    /// Simple type `Preserve` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Preserve(rt::String);
    impl Preserve {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::String>) -> rt::ValueResult<Self> {
            let value = value.into();
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::String {
            self.0
        }
    }
    impl rt::SimpleType for Preserve {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Preserve;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::String as rt::SimpleType>::from_literal(literal)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Preserve, rt::String);
    rt::literal_conversions!(Preserve);
    /// Simple type `Replace` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Replace(rt::NormalizedString);
    impl Replace {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::NormalizedString>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::NormalizedString {
            self.0
        }
        fn check(value: &rt::NormalizedString) -> rt::ValueResult<()> {
            rt::facets::max_length(value, 5)?;
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Replace {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Replace;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::NormalizedString as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Replace, rt::NormalizedString);
    rt::literal_conversions!(Replace);
    /// Simple type `Collapse` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Collapse(rt::Token);
    impl Collapse {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::Token>) -> rt::ValueResult<Self> {
            let value = value.into();
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::Token {
            self.0
        }
    }
    impl rt::SimpleType for Collapse {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::Token as rt::SimpleType>::from_literal(literal)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Collapse, rt::Token);
    rt::literal_conversions!(Collapse);
    /// Simple type `Stronger` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Stronger(rt::Token);
    impl Stronger {
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
            rt::facets::min_length(value, 1)?;
            rt::facets::max_length(value, 5)?;
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Stronger {
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
    rt::restricted!(Stronger, rt::Token);
    rt::literal_conversions!(Stronger);
    /// Simple type `Matched` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Matched(rt::Token);
    impl Matched {
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
                static PATTERNS: [rt::Pattern; 1] = [rt::Pattern::lazy("a b")];
                rt::check_patterns(literal, &PATTERNS, &["a b"])?;
            }
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Matched {
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
    rt::restricted!(Matched, rt::Token);
    rt::literal_conversions!(Matched);
    /// Simple type `Number` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Number(i32);
    impl Number {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<i32>) -> rt::ValueResult<Self> {
            let value = value.into();
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> i32 {
            self.0
        }
    }
    impl rt::SimpleType for Number {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <i32 as rt::SimpleType>::from_literal(literal)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Number, i32);
    rt::literal_conversions!(Number);
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::Name::new("urn:clacks:golden", "Sample");
        pub(super) const PRESERVE: rt::Name = rt::Name::new("", "preserve");
        pub(super) const COLLAPSE: rt::Name = rt::Name::new("", "collapse");
        pub(super) const STRING: rt::Name = rt::Name::new("", "string");
        pub(super) const PRESERVE2: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Preserve",
        );
        pub(super) const REPLACE: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Replace",
        );
        pub(super) const COLLAPSE2: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Collapse",
        );
        pub(super) const STRONGER: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Stronger",
        );
        pub(super) const MATCHED: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Matched",
        );
        pub(super) const NUMBER: rt::Name = rt::Name::new("urn:clacks:golden", "Number");
        pub(super) const STRING2: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "String",
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
