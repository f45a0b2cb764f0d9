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
    clippy::too_many_arguments,
    clippy::too_many_lines,
    reason = "types are as large as the schema's"
)]
#[allow(
    clippy::default_trait_access,
    clippy::match_single_binding,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_wraps,
    reason = "what is the same for every type is written the same for every type"
)]
#[allow(dead_code, reason = "how a group starts matters only where it may be absent")]
#[allow(unused_qualifications, reason = "names of the prelude may be the schema's too")]
pub mod schema {
    pub(super) use ::clacks::__private_0_1 as rt;
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
    rt::new!(
        Sample, [numbers : Numbers], [words, three, colours, padded, tokens, weighted],
        []
    );
    rt::event!(Sample, names::SAMPLE, super::globals::GLOBALS, super::__CATALOGUE);
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
    rt::enumeration!(SampleColoursItem, Collapse, rt::None, [Red "red", Green "green"]);
    /// A simple type of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleColours(rt::Vec<SampleColoursItem>);
    rt::restricted!(
        SampleColours(rt::Vec < SampleColoursItem >), Collapse, rt::None, [check], []
    );
    impl SampleColours {
        fn check(value: &rt::Vec<SampleColoursItem>) -> rt::ValueResult<()> {
            rt::facets::min_length(value, 1)?;
            rt::facets::max_length(value, 2)?;
            rt::Ok(())
        }
    }
    /// Element `Weighted` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleWeighted {
        /// Attribute `weights`.
        pub weights: rt::Option<Numbers>,
        /// The text.
        pub value: Numbers,
    }
    rt::new!(SampleWeighted, [value : Numbers], [weights], []);
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
    rt::restricted!(
        Three(rt::Vec < rt::Decimal >), Collapse, rt::Some(("urn:clacks:golden",
        "Three")), [check], []
    );
    impl Three {
        fn check(value: &rt::Vec<rt::Decimal>) -> rt::ValueResult<()> {
            rt::facets::length(value, 3)?;
            rt::Ok(())
        }
    }
    /// Two digits each, which a number alone would not keep.
    ///
    /// Simple type `Padded` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Padded(rt::Vec<rt::Decimal>, rt::Lexical);
    rt::restricted_literal!(
        Padded(rt::Vec < rt::Decimal >), Collapse, rt::Some(("urn:clacks:golden",
        "Padded")), [], [check_literal]
    );
    impl Padded {
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
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const NUMBERS: rt::Name = rt::name!("urn:clacks:golden", "Numbers");
        pub(super) const WORDS: rt::Name = rt::name!("urn:clacks:golden", "Words");
        pub(super) const THREE: rt::Name = rt::name!("urn:clacks:golden", "Three");
        pub(super) const COLOURS: rt::Name = rt::name!("urn:clacks:golden", "Colours");
        pub(super) const PADDED: rt::Name = rt::name!("urn:clacks:golden", "Padded");
        pub(super) const TOKENS: rt::Name = rt::name!("urn:clacks:golden", "Tokens");
        pub(super) const WEIGHTED: rt::Name = rt::name!("urn:clacks:golden", "Weighted");
        pub(super) const WEIGHTS: rt::Name = rt::name!("", "weights");
    }
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
    clippy::too_many_arguments,
    clippy::too_many_lines,
    reason = "types are as large as the schema's"
)]
#[allow(
    clippy::default_trait_access,
    clippy::match_single_binding,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_wraps,
    reason = "what is the same for every type is written the same for every type"
)]
#[allow(dead_code, reason = "how a group starts matters only where it may be absent")]
#[allow(unused_qualifications, reason = "names of the prelude may be the schema's too")]
mod globals {
    use ::clacks::__private_0_1 as rt;
    pub(super) static GLOBALS: rt::Globals = rt::Globals {
        elements: &[],
        attributes: &[],
        types: &[
            rt::known_type::<
                super::schema::Padded,
            >(
                rt::Name::new("urn:clacks:golden", "Padded"),
                rt::Name::new("urn:clacks:golden", "Numbers"),
            ),
            rt::known_type::<
                super::schema::Three,
            >(
                rt::Name::new("urn:clacks:golden", "Three"),
                rt::Name::new("urn:clacks:golden", "Numbers"),
            ),
        ],
        is_read_back: false,
    };
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
    clippy::too_many_arguments,
    clippy::too_many_lines,
    reason = "types are as large as the schema's"
)]
#[allow(
    clippy::default_trait_access,
    clippy::match_single_binding,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_wraps,
    reason = "what is the same for every type is written the same for every type"
)]
#[allow(dead_code, reason = "how a group starts matters only where it may be absent")]
#[allow(unused_qualifications, reason = "names of the prelude may be the schema's too")]
#[derive(self::schema::rt::Clone, self::schema::rt::Debug, self::schema::rt::PartialEq)]
pub enum Event {
    /// An event `Sample`.
    Sample(Sample),
}
self::schema::rt::catalogue!(
    Event, ["urn:clacks:golden"], [Sample(Sample)], __CATALOGUE
);
#[doc(hidden)]
#[allow(non_local_definitions, reason = "the catalogue may be in a function")]
#[macro_export]
macro_rules! __clacks_catalogue_8afa9a71c2837261 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1 2* 3* 4* 5* 6* 7*\nT v ?\nT v ?\nT v ?\nT v ?\nT v ?\nT v ?\nT v ? @ 0 weights ?\nE 1 Sample 0\nE 1 Numbers 1\nE 1 Words 2\nE 1 Three 3\nE 1 Colours 4\nE 1 Padded 5\nE 1 Tokens 6\nE 1 Weighted 7\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_8afa9a71c2837261 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_8afa9a71c2837261!([::core::concat]);
