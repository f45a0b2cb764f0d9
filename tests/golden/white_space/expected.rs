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
    rt::event!(Sample, names::SAMPLE, super::globals::GLOBALS, super::__CATALOGUE);
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
    rt::restricted!(
        Preserve(rt::String), Preserve, rt::Some(("urn:clacks:golden", "Preserve")), [],
        []
    );
    /// Simple type `Replace` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Replace(rt::NormalizedString);
    rt::restricted!(
        Replace(rt::NormalizedString), Replace, rt::Some(("urn:clacks:golden",
        "Replace")), [check], []
    );
    impl Replace {
        fn check(value: &rt::NormalizedString) -> rt::ValueResult<()> {
            rt::facets::max_length(value, 5)?;
            rt::Ok(())
        }
    }
    /// Simple type `Collapse` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Collapse(rt::Token);
    rt::restricted!(
        Collapse(rt::Token), Collapse, rt::Some(("urn:clacks:golden", "Collapse")), [],
        []
    );
    /// Simple type `Stronger` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Stronger(rt::Token);
    rt::restricted!(
        Stronger(rt::Token), Collapse, rt::Some(("urn:clacks:golden", "Stronger")),
        [check], []
    );
    impl Stronger {
        fn check(value: &rt::Token) -> rt::ValueResult<()> {
            rt::facets::min_length(value, 1)?;
            rt::facets::max_length(value, 5)?;
            rt::Ok(())
        }
    }
    /// Simple type `Matched` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Matched(rt::Token);
    rt::restricted!(
        Matched(rt::Token), Collapse, rt::Some(("urn:clacks:golden", "Matched")), [],
        [check_literal]
    );
    impl Matched {
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [rt::Pattern::lazy("a b")];
                rt::check_patterns(literal, &PATTERNS, &["a b"])?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `Number` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Number(i32);
    rt::restricted!(
        Number(i32), Collapse, rt::Some(("urn:clacks:golden", "Number")), [], []
    );
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const PRESERVE: rt::Name = rt::name!("", "preserve");
        pub(super) const COLLAPSE: rt::Name = rt::name!("", "collapse");
        pub(super) const STRING: rt::Name = rt::name!("", "string");
        pub(super) const PRESERVE2: rt::Name = rt::name!(
            "urn:clacks:golden", "Preserve"
        );
        pub(super) const REPLACE: rt::Name = rt::name!("urn:clacks:golden", "Replace");
        pub(super) const COLLAPSE2: rt::Name = rt::name!(
            "urn:clacks:golden", "Collapse"
        );
        pub(super) const STRONGER: rt::Name = rt::name!("urn:clacks:golden", "Stronger");
        pub(super) const MATCHED: rt::Name = rt::name!("urn:clacks:golden", "Matched");
        pub(super) const NUMBER: rt::Name = rt::name!("urn:clacks:golden", "Number");
        pub(super) const STRING2: rt::Name = rt::name!("urn:clacks:golden", "String");
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
                super::schema::Collapse,
            >(
                rt::Name::new("urn:clacks:golden", "Collapse"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "string"),
            ),
            rt::known_type::<
                super::schema::Matched,
            >(
                rt::Name::new("urn:clacks:golden", "Matched"),
                rt::Name::new("urn:clacks:golden", "Collapse"),
            ),
            rt::known_type::<
                super::schema::Preserve,
            >(
                rt::Name::new("urn:clacks:golden", "Preserve"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "string"),
            ),
            rt::known_type::<
                super::schema::Replace,
            >(
                rt::Name::new("urn:clacks:golden", "Replace"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "string"),
            ),
            rt::known_type::<
                super::schema::Stronger,
            >(
                rt::Name::new("urn:clacks:golden", "Stronger"),
                rt::Name::new("urn:clacks:golden", "Replace"),
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
macro_rules! __clacks_catalogue_6aa6aea681e04a1e {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1* 2* 3* 4* 5* 6* 7* @ 0 preserve string @ 0 collapse string @ 0 string string\nT v string\nT v string\nT v string\nT v string\nT v string\nT v int\nT v string\nE 1 Sample 0\nE 1 Preserve 1\nE 1 Replace 2\nE 1 Collapse 3\nE 1 Stronger 4\nE 1 Matched 5\nE 1 Number 6\nE 1 String 7\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_6aa6aea681e04a1e as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_6aa6aea681e04a1e!([::core::concat]);
