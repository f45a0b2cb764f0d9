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
        /// Element `Any`.
        pub any: rt::Vec<i32>,
        /// Element `Some`.
        pub some: rt::Vec<rt::String>,
        /// Element `Pair`.
        pub pair: rt::Vec<rt::String>,
        /// Element `UpTo`.
        pub up_to: rt::Vec<rt::String>,
        /// Element `Many`.
        pub many: rt::Vec<Item>,
    }
    rt::new!(
        Sample, [some : rt::Vec < rt::String >, pair : rt::Vec < rt::String >], [any,
        up_to, many], []
    );
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let any = __r.repeated(&names::ANY, 0, usize::MAX)?;
            let some = __r.repeated(&names::SOME, 1, usize::MAX)?;
            let pair = __r.repeated(&names::PAIR, 2, 2)?;
            let up_to = __r.repeated(&names::UP_TO, 0, 3)?;
            let many = __r.repeated(&names::MANY, 0, 1_000_000)?;
            __r.end()?;
            rt::Ok(Self {
                any,
                some,
                pair,
                up_to,
                many,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.repeated(names::ANY, &self.any, 0, usize::MAX)?;
            __w.repeated(names::SOME, &self.some, 1, usize::MAX)?;
            __w.repeated(names::PAIR, &self.pair, 2, 2)?;
            __w.repeated(names::UP_TO, &self.up_to, 0, 3)?;
            __w.repeated(names::MANY, &self.many, 0, 1_000_000)?;
            rt::Ok(())
        }
    }
    /// Complex type `Item` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Item {
        /// Element `Value`.
        pub value: rt::Vec<i32>,
    }
    rt::new!(Item, [value : rt::Vec < i32 >], [], []);
    impl rt::Content for Item {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::ITEM])?;
            __r.end_attributes()?;
            let value = __r.repeated(&names::VALUE, 1, 2)?;
            __r.end()?;
            rt::Ok(Self { value })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.repeated(names::VALUE, &self.value, 1, 2)?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const ANY: rt::Name = rt::name!("urn:clacks:golden", "Any");
        pub(super) const SOME: rt::Name = rt::name!("urn:clacks:golden", "Some");
        pub(super) const PAIR: rt::Name = rt::name!("urn:clacks:golden", "Pair");
        pub(super) const UP_TO: rt::Name = rt::name!("urn:clacks:golden", "UpTo");
        pub(super) const MANY: rt::Name = rt::name!("urn:clacks:golden", "Many");
        pub(super) const VALUE: rt::Name = rt::name!("urn:clacks:golden", "Value");
        pub(super) const ITEM: rt::Name = rt::name!("urn:clacks:golden", "Item");
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
macro_rules! __clacks_catalogue_e57b639a05de5f8d {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1* 2+ 3+ 4* 5*\nT v int\nT v string\nT - 6+\nE 1 Sample 0\nE 1 Any 1\nE 1 Some 2\nE 1 Pair 2\nE 1 UpTo 2\nE 1 Many 3\nE 1 Value 1\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_e57b639a05de5f8d as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_e57b639a05de5f8d!([::core::concat]);
