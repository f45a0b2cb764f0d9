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
        /// Element `Port`.
        pub port: Port,
        /// Element `Rate`.
        pub rate: rt::Option<Rate>,
        /// Element `Pair`.
        pub pair: rt::Option<Pair>,
        /// Element `Day`.
        pub day: rt::Option<SampleDay>,
    }
    rt::new!(Sample, [port : Port], [rate, pair, day], []);
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let port = __r.required(&names::PORT)?;
            let rate = __r.optional(&names::RATE)?;
            let pair = __r.optional(&names::PAIR)?;
            let day = __r.optional(&names::DAY)?;
            __r.end()?;
            rt::Ok(Self { port, rate, pair, day })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::PORT, &self.port)?;
            __w.optional(names::RATE, self.rate.as_ref())?;
            __w.optional(names::PAIR, self.pair.as_ref())?;
            __w.optional(names::DAY, self.day.as_ref())?;
            rt::Ok(())
        }
    }
    /// A simple type of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleDay(rt::Date);
    rt::restricted!(SampleDay(rt::Date), Collapse, rt::None, [check], []);
    impl SampleDay {
        fn check(value: &rt::Date) -> rt::ValueResult<()> {
            static ALLOWED: rt::Allowed = rt::Allowed::new(&["2026-11-24"], &[]);
            ALLOWED.check(value)?;
            rt::Ok(())
        }
    }
    /// Simple type `Port` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Port(u16);
    rt::restricted!(
        Port(u16), Collapse, rt::Some(("urn:clacks:golden", "Port")), [check], []
    );
    impl Port {
        fn check(value: &u16) -> rt::ValueResult<()> {
            static ALLOWED: rt::Allowed = rt::Allowed::new(&["80", "443"], &[]);
            ALLOWED.check(value)?;
            rt::Ok(())
        }
    }
    /// Simple type `Rate` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Rate(rt::Decimal);
    rt::restricted!(
        Rate(rt::Decimal), Collapse, rt::Some(("urn:clacks:golden", "Rate")), [check], []
    );
    impl Rate {
        fn check(value: &rt::Decimal) -> rt::ValueResult<()> {
            static ALLOWED: rt::Allowed = rt::Allowed::new(&["0.5", "1.0"], &[]);
            ALLOWED.check(value)?;
            rt::Ok(())
        }
    }
    /// Simple type `Pair` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Pair(rt::Vec<i32>);
    rt::restricted!(
        Pair(rt::Vec < i32 >), Collapse, rt::Some(("urn:clacks:golden", "Pair")),
        [check], []
    );
    impl Pair {
        fn check(value: &rt::Vec<i32>) -> rt::ValueResult<()> {
            static ALLOWED: rt::Allowed = rt::Allowed::new(&["1 2", "3"], &[]);
            ALLOWED.check(value)?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const PORT: rt::Name = rt::name!("urn:clacks:golden", "Port");
        pub(super) const RATE: rt::Name = rt::name!("urn:clacks:golden", "Rate");
        pub(super) const PAIR: rt::Name = rt::name!("urn:clacks:golden", "Pair");
        pub(super) const DAY: rt::Name = rt::name!("urn:clacks:golden", "Day");
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
macro_rules! __clacks_catalogue_3c3d538e70ad1f03 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1 2* 3* 4*\nT v unsignedShort\nT v decimal\nT v ?\nT v date\nE 1 Sample 0\nE 1 Port 1\nE 1 Rate 2\nE 1 Pair 3\nE 1 Day 4\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_3c3d538e70ad1f03 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_3c3d538e70ad1f03!([::core::concat]);
