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
    /// An event that is a number.
    ///
    /// Element `Sample` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Sample(rt::Double);
    rt::restricted!(Sample(rt::Double), Collapse, rt::None, [check], []);
    impl Sample {
        fn check(value: &rt::Double) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::Double> = rt::LazyLock::new(|| rt::proved_literal(
                    "0",
                ));
                rt::facets::min_inclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `Text` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Text(
        /// The content.
        pub rt::String,
    );
    rt::wrapper!(Text, rt::String, []);
    rt::event!(Text, names::TEXT, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `Colour` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Colour {
        /// `red`.
        Red,
        /// `k.i.n.d.s`.
        KINDS,
    }
    rt::enumeration!(Colour, Collapse, rt::None, [Red "red", KINDS "k.i.n.d.s"]);
    rt::event!(Colour, names::COLOUR, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `List` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct List(
        /// The content.
        pub rt::Vec<i32>,
    );
    rt::wrapper!(List, rt::Vec < i32 >, []);
    rt::event!(List, names::LIST, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `Few` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Few(rt::Vec<rt::Float>);
    rt::restricted!(Few(rt::Vec < rt::Float >), Collapse, rt::None, [check], []);
    impl Few {
        fn check(value: &rt::Vec<rt::Float>) -> rt::ValueResult<()> {
            rt::facets::max_length(value, 2)?;
            rt::Ok(())
        }
    }
    rt::event!(Few, names::FEW, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `Same` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Same(rt::Date, rt::Lexical);
    rt::restricted_literal!(
        Same(rt::Date), Collapse, rt::Some(("urn:clacks:golden", "Same")), [],
        [check_literal]
    );
    impl Same {
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [rt::Pattern::lazy("[^Z]*")];
                rt::check_patterns(literal, &PATTERNS, &["[^Z]*"])?;
            }
            rt::Ok(())
        }
    }
    rt::event!(Same, names::SAME, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `Alias` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Alias(
        /// The content.
        pub AliasType,
    );
    rt::wrapper!(Alias, AliasType, []);
    rt::event!(Alias, names::ALIAS, rt::Globals::NONE, super::__CATALOGUE);
    /// Simple type `Alias` of `schema.xsd`.
    pub type AliasType = rt::Date;
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const TEXT: rt::Name = rt::name!("urn:clacks:golden", "Text");
        pub(super) const COLOUR: rt::Name = rt::name!("urn:clacks:golden", "Colour");
        pub(super) const LIST: rt::Name = rt::name!("urn:clacks:golden", "List");
        pub(super) const FEW: rt::Name = rt::name!("urn:clacks:golden", "Few");
        pub(super) const SAME: rt::Name = rt::name!("urn:clacks:golden", "Same");
        pub(super) const ALIAS: rt::Name = rt::name!("urn:clacks:golden", "Alias");
    }
}
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Sample;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Text;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Colour;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::List;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Few;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Same;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Alias;
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
    /// An event `Text`.
    Text(Text),
    /// An event `Colour`.
    Colour(Colour),
    /// An event `List`.
    List(List),
    /// An event `Few`.
    Few(Few),
    /// An event `Same`.
    Same(Same),
    /// An event `Alias`.
    Alias(Alias),
}
self::schema::rt::catalogue!(
    Event, ["urn:clacks:golden"], [Sample(Sample), Text(Text), Colour(Colour),
    List(List), Few(Few), Same(Same), Alias(Alias)], __CATALOGUE
);
#[doc(hidden)]
#[allow(non_local_definitions, reason = "the catalogue may be in a function")]
#[macro_export]
macro_rules! __clacks_catalogue_edbb716958821cf4 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT v double\nT v string\nT v token =red =k.i.n.d.s\nT v ?\nT v ?\nT v date\nT v date\nE 1 Sample 0\nE 1 Text 1\nE 1 Colour 2\nE 1 List 3\nE 1 Few 4\nE 1 Same 5\nE 1 Alias 6\nV 0 1 2 3 4 5 6\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_edbb716958821cf4 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_edbb716958821cf4!([::core::concat]);
