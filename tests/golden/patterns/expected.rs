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
    rt::event!(Sample, names::SAMPLE, super::globals::GLOBALS, super::__CATALOGUE);
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
    rt::restricted!(
        Either(rt::String), Preserve, rt::Some(("urn:clacks:golden", "Either")), [],
        [check_literal]
    );
    impl Either {
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
    /// Simple type `Both` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Both(rt::String);
    rt::restricted!(
        Both(rt::String), Preserve, rt::Some(("urn:clacks:golden", "Both")), [],
        [check_literal]
    );
    impl Both {
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
    /// Always with cents, which the number alone would not keep.
    ///
    /// Simple type `Price` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Price(rt::Decimal, rt::Lexical);
    rt::restricted_literal!(
        Price(rt::Decimal), Collapse, rt::Some(("urn:clacks:golden", "Price")), [check],
        [check_literal]
    );
    impl Price {
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
    /// Simple type `Padded` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Padded(i32, rt::Lexical);
    rt::restricted_literal!(
        Padded(i32), Collapse, rt::Some(("urn:clacks:golden", "Padded")), [],
        [check_literal]
    );
    impl Padded {
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [rt::Pattern::lazy("0\\d{3}")];
                rt::check_patterns(literal, &PATTERNS, &["0\\d{3}"])?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `Flag` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Flag(bool, rt::Lexical);
    rt::restricted_literal!(
        Flag(bool), Collapse, rt::Some(("urn:clacks:golden", "Flag")), [],
        [check_literal]
    );
    impl Flag {
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [rt::Pattern::lazy("0|1")];
                rt::check_patterns(literal, &PATTERNS, &["0|1"])?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `Zoned` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Zoned(rt::DateTime, rt::Lexical);
    rt::restricted_literal!(
        Zoned(rt::DateTime), Collapse, rt::Some(("urn:clacks:golden", "Zoned")), [],
        [check_literal]
    );
    impl Zoned {
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [rt::Pattern::lazy(".*[+\\-]00:00")];
                rt::check_patterns(literal, &PATTERNS, &[".*[+\\-]00:00"])?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `Spaced` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Spaced(rt::Token);
    rt::restricted!(
        Spaced(rt::Token), Collapse, rt::Some(("urn:clacks:golden", "Spaced")), [],
        [check_literal]
    );
    impl Spaced {
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [rt::Pattern::lazy("\\S+( \\S+)?")];
                rt::check_patterns(literal, &PATTERNS, &["\\S+( \\S+)?"])?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `Quoted` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Quoted(rt::String);
    rt::restricted!(
        Quoted(rt::String), Preserve, rt::Some(("urn:clacks:golden", "Quoted")), [],
        [check_literal]
    );
    impl Quoted {
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
    /// Simple type `Bytes` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Bytes(rt::HexBinary, rt::Lexical);
    rt::restricted_literal!(
        Bytes(rt::HexBinary), Collapse, rt::Some(("urn:clacks:golden", "Bytes")), [],
        [check_literal]
    );
    impl Bytes {
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [rt::Pattern::lazy("[0-9a-f]*")];
                rt::check_patterns(literal, &PATTERNS, &["[0-9a-f]*"])?;
            }
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const PRICE: rt::Name = rt::name!("", "price");
        pub(super) const EITHER: rt::Name = rt::name!("urn:clacks:golden", "Either");
        pub(super) const BOTH: rt::Name = rt::name!("urn:clacks:golden", "Both");
        pub(super) const PRICE2: rt::Name = rt::name!("urn:clacks:golden", "Price");
        pub(super) const PADDED: rt::Name = rt::name!("urn:clacks:golden", "Padded");
        pub(super) const FLAG: rt::Name = rt::name!("urn:clacks:golden", "Flag");
        pub(super) const ZONED: rt::Name = rt::name!("urn:clacks:golden", "Zoned");
        pub(super) const SPACED: rt::Name = rt::name!("urn:clacks:golden", "Spaced");
        pub(super) const QUOTED: rt::Name = rt::name!("urn:clacks:golden", "Quoted");
        pub(super) const BYTES: rt::Name = rt::name!("urn:clacks:golden", "Bytes");
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
                super::schema::Both,
            >(
                rt::Name::new("urn:clacks:golden", "Both"),
                rt::Name::new("urn:clacks:golden", "Either"),
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
macro_rules! __clacks_catalogue_08e1295bb0526b10 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1* 2* 3* 4* 5* 6* 7* 8* 9* @ 0 price decimal\nT v string\nT v string\nT v decimal\nT v int\nT v boolean\nT v dateTime\nT v token\nT v string\nT v hexBinary\nE 1 Sample 0\nE 1 Either 1\nE 1 Both 2\nE 1 Price 3\nE 1 Padded 4\nE 1 Flag 5\nE 1 Zoned 6\nE 1 Spaced 7\nE 1 Quoted 8\nE 1 Bytes 9\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_08e1295bb0526b10 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_08e1295bb0526b10!([::core::concat]);
