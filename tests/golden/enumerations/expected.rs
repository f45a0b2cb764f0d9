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
        /// Attribute `plain`.
        pub plain: rt::Option<Plain>,
        /// Element `Awkward`.
        pub awkward: rt::Vec<Awkward>,
        /// Element `Plain`.
        pub plain2: rt::Vec<Plain>,
        /// Element `Narrow`.
        pub narrow: rt::Vec<Narrow>,
        /// Element `Short`.
        pub short: rt::Vec<Short>,
        /// Element `Matching`.
        pub matching: rt::Vec<Matching>,
        /// Element `Link`.
        pub link: rt::Option<Link>,
        /// Element `Collapsed`.
        pub collapsed: rt::Option<Collapsed>,
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
            let plain = __r.attribute(&names::PLAIN)?;
            __r.end_attributes()?;
            let awkward = __r.repeated(&names::AWKWARD, 0, usize::MAX)?;
            let plain2 = __r.repeated(&names::PLAIN2, 0, usize::MAX)?;
            let narrow = __r.repeated(&names::NARROW, 0, usize::MAX)?;
            let short = __r.repeated(&names::SHORT, 0, usize::MAX)?;
            let matching = __r.repeated(&names::MATCHING, 0, usize::MAX)?;
            let link = __r.optional(&names::LINK)?;
            let collapsed = __r.optional(&names::COLLAPSED)?;
            __r.end()?;
            rt::Ok(Self {
                plain,
                awkward,
                plain2,
                narrow,
                short,
                matching,
                link,
                collapsed,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::PLAIN, self.plain.as_ref())?;
            __w.repeated(names::AWKWARD, &self.awkward, 0, usize::MAX)?;
            __w.repeated(names::PLAIN2, &self.plain2, 0, usize::MAX)?;
            __w.repeated(names::NARROW, &self.narrow, 0, usize::MAX)?;
            __w.repeated(names::SHORT, &self.short, 0, usize::MAX)?;
            __w.repeated(names::MATCHING, &self.matching, 0, usize::MAX)?;
            __w.optional(names::LINK, self.link.as_ref())?;
            __w.optional(names::COLLAPSED, self.collapsed.as_ref())?;
            rt::Ok(())
        }
    }
    /// Values that are no names.
    ///
    /// Simple type `Awkward` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Awkward {
        /// The value "".
        Empty,
        /// The value " ".
        Space,
        /// `+`.
        Plus,
        /// `-`.
        Minus,
        /// `1.0`.
        V1_0,
        /// `10`.
        V10,
        /// `a b`.
        AB,
        /// `a-b`.
        AB2,
        /// `a_b`.
        AB3,
        /// `aB`.
        AB4,
        /// `AB2`.
        Ab2,
        /// `type`.
        Type,
        /// `Self`.
        Self_,
        /// `self`.
        Self2,
        /// `ALL`.
        All,
        /// `A.L.L`.
        ALL2,
        /// `K.I.N.D.S`.
        KINDS,
        /// `Some`.
        Some,
        /// `None`.
        None,
        /// `straße`.
        Straße,
        /// `名前`.
        名前,
        /// `☃`.
        U2603,
        /// ``"<&`\``.
        QuoteLessAndQuoteBackslash,
        /// `é`.
        EU0301,
        /// `é`.
        É,
        /// `a\u{202e}b`.
        AU202eB,
        /// `a b`.
        AB5,
        /// `a b`.
        AU000dB,
    }
    impl Awkward {
        /// All values, in the order of the schema.
        pub const ALL: [Self; 28] = [
            Self::Empty,
            Self::Space,
            Self::Plus,
            Self::Minus,
            Self::V1_0,
            Self::V10,
            Self::AB,
            Self::AB2,
            Self::AB3,
            Self::AB4,
            Self::Ab2,
            Self::Type,
            Self::Self_,
            Self::Self2,
            Self::All,
            Self::ALL2,
            Self::KINDS,
            Self::Some,
            Self::None,
            Self::Straße,
            Self::名前,
            Self::U2603,
            Self::QuoteLessAndQuoteBackslash,
            Self::EU0301,
            Self::É,
            Self::AU202eB,
            Self::AB5,
            Self::AU000dB,
        ];
        /// The value as it stands in documents.
        #[must_use]
        pub const fn as_str(self) -> &'static str {
            match self {
                Self::Empty => "",
                Self::Space => " ",
                Self::Plus => "+",
                Self::Minus => "-",
                Self::V1_0 => "1.0",
                Self::V10 => "10",
                Self::AB => "a b",
                Self::AB2 => "a-b",
                Self::AB3 => "a_b",
                Self::AB4 => "aB",
                Self::Ab2 => "AB2",
                Self::Type => "type",
                Self::Self_ => "Self",
                Self::Self2 => "self",
                Self::All => "ALL",
                Self::ALL2 => "A.L.L",
                Self::KINDS => "K.I.N.D.S",
                Self::Some => "Some",
                Self::None => "None",
                Self::Straße => "straße",
                Self::名前 => "名前",
                Self::U2603 => "☃",
                Self::QuoteLessAndQuoteBackslash => "\"<&`\\",
                Self::EU0301 => "e\u{301}",
                Self::É => "é",
                Self::AU202eB => "a\u{202e}b",
                Self::AB5 => "a\nb",
                Self::AU000dB => "a\rb",
            }
        }
    }
    impl rt::SimpleType for Awkward {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Preserve;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            match literal {
                "" => rt::Ok(Self::Empty),
                " " => rt::Ok(Self::Space),
                "+" => rt::Ok(Self::Plus),
                "-" => rt::Ok(Self::Minus),
                "1.0" => rt::Ok(Self::V1_0),
                "10" => rt::Ok(Self::V10),
                "a b" => rt::Ok(Self::AB),
                "a-b" => rt::Ok(Self::AB2),
                "a_b" => rt::Ok(Self::AB3),
                "aB" => rt::Ok(Self::AB4),
                "AB2" => rt::Ok(Self::Ab2),
                "type" => rt::Ok(Self::Type),
                "Self" => rt::Ok(Self::Self_),
                "self" => rt::Ok(Self::Self2),
                "ALL" => rt::Ok(Self::All),
                "A.L.L" => rt::Ok(Self::ALL2),
                "K.I.N.D.S" => rt::Ok(Self::KINDS),
                "Some" => rt::Ok(Self::Some),
                "None" => rt::Ok(Self::None),
                "straße" => rt::Ok(Self::Straße),
                "名前" => rt::Ok(Self::名前),
                "☃" => rt::Ok(Self::U2603),
                "\"<&`\\" => rt::Ok(Self::QuoteLessAndQuoteBackslash),
                "e\u{301}" => rt::Ok(Self::EU0301),
                "é" => rt::Ok(Self::É),
                "a\u{202e}b" => rt::Ok(Self::AU202eB),
                "a\nb" => rt::Ok(Self::AB5),
                "a\rb" => rt::Ok(Self::AU000dB),
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
    rt::literal_conversions!(Awkward);
    /// Simple type `Plain` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Plain {
        /// Like \*blood\*.
        ///
        /// `red`.
        Red,
        /// `dark blue`.
        DarkBlue,
        /// `DARK_GREEN`.
        DarkGreen,
    }
    impl Plain {
        /// All values, in the order of the schema.
        pub const ALL: [Self; 3] = [Self::Red, Self::DarkBlue, Self::DarkGreen];
        /// The value as it stands in documents.
        #[must_use]
        pub const fn as_str(self) -> &'static str {
            match self {
                Self::Red => "red",
                Self::DarkBlue => "dark blue",
                Self::DarkGreen => "DARK_GREEN",
            }
        }
    }
    impl rt::SimpleType for Plain {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            match literal {
                "red" => rt::Ok(Self::Red),
                "dark blue" => rt::Ok(Self::DarkBlue),
                "DARK_GREEN" => rt::Ok(Self::DarkGreen),
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
    rt::literal_conversions!(Plain);
    /// Simple type `Narrow` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Narrow {
        /// `red`.
        Red,
    }
    impl Narrow {
        /// All values, in the order of the schema.
        pub const ALL: [Self; 1] = [Self::Red];
        /// The value as it stands in documents.
        #[must_use]
        pub const fn as_str(self) -> &'static str {
            match self {
                Self::Red => "red",
            }
        }
    }
    impl rt::SimpleType for Narrow {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            match literal {
                "red" => rt::Ok(Self::Red),
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
    rt::literal_conversions!(Narrow);
    /// Facets that leave some of the values out.
    ///
    /// Simple type `Short` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Short {
        /// Like \*blood\*.
        ///
        /// `red`.
        Red,
        /// `dark blue`.
        DarkBlue,
    }
    impl Short {
        /// All values, in the order of the schema.
        pub const ALL: [Self; 2] = [Self::Red, Self::DarkBlue];
        /// The value as it stands in documents.
        #[must_use]
        pub const fn as_str(self) -> &'static str {
            match self {
                Self::Red => "red",
                Self::DarkBlue => "dark blue",
            }
        }
    }
    impl rt::SimpleType for Short {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            match literal {
                "red" => rt::Ok(Self::Red),
                "dark blue" => rt::Ok(Self::DarkBlue),
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
    rt::literal_conversions!(Short);
    /// Simple type `Matching` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Matching {
        /// `a1`.
        A1,
        /// `c3`.
        C3,
    }
    impl Matching {
        /// All values, in the order of the schema.
        pub const ALL: [Self; 2] = [Self::A1, Self::C3];
        /// The value as it stands in documents.
        #[must_use]
        pub const fn as_str(self) -> &'static str {
            match self {
                Self::A1 => "a1",
                Self::C3 => "c3",
            }
        }
    }
    impl rt::SimpleType for Matching {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Preserve;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            match literal {
                "a1" => rt::Ok(Self::A1),
                "c3" => rt::Ok(Self::C3),
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
    rt::literal_conversions!(Matching);
    /// Simple type `Link` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Link {
        /// `http://example.org/a_b`.
        HttpExampleOrgAB,
    }
    impl Link {
        /// All values, in the order of the schema.
        pub const ALL: [Self; 1] = [Self::HttpExampleOrgAB];
        /// The value as it stands in documents.
        #[must_use]
        pub const fn as_str(self) -> &'static str {
            match self {
                Self::HttpExampleOrgAB => "http://example.org/a_b",
            }
        }
    }
    impl rt::SimpleType for Link {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            match literal {
                "http://example.org/a_b" => rt::Ok(Self::HttpExampleOrgAB),
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
    rt::literal_conversions!(Link);
    /// The value with spaces at its ends can never be met.
    ///
    /// Simple type `Collapsed` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Collapsed {
        /// `a b`.
        AB,
    }
    impl Collapsed {
        /// All values, in the order of the schema.
        pub const ALL: [Self; 1] = [Self::AB];
        /// The value as it stands in documents.
        #[must_use]
        pub const fn as_str(self) -> &'static str {
            match self {
                Self::AB => "a b",
            }
        }
    }
    impl rt::SimpleType for Collapsed {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            match literal {
                "a b" => rt::Ok(Self::AB),
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
    rt::literal_conversions!(Collapsed);
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::Name::new("urn:clacks:golden", "Sample");
        pub(super) const PLAIN: rt::Name = rt::Name::new("", "plain");
        pub(super) const AWKWARD: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Awkward",
        );
        pub(super) const PLAIN2: rt::Name = rt::Name::new("urn:clacks:golden", "Plain");
        pub(super) const NARROW: rt::Name = rt::Name::new("urn:clacks:golden", "Narrow");
        pub(super) const SHORT: rt::Name = rt::Name::new("urn:clacks:golden", "Short");
        pub(super) const MATCHING: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Matching",
        );
        pub(super) const LINK: rt::Name = rt::Name::new("urn:clacks:golden", "Link");
        pub(super) const COLLAPSED: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Collapsed",
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
