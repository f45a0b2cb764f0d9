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
        /// Element `int`.
        pub int: rt::Vec<OneTwo>,
        /// Element `date`.
        pub date: rt::Vec<Noon>,
        /// Element `list`.
        pub list: rt::Vec<Pairs>,
        /// Element `name`.
        pub name: rt::Vec<Names>,
        /// Element `port`.
        pub port: rt::Vec<Port>,
        /// Element `day`.
        pub day: rt::Option<SampleDay>,
        /// Element `nothing`.
        pub nothing: rt::Option<Nothing>,
    }
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let int = __r.repeated(&names::INT, 0, usize::MAX)?;
            let date = __r.repeated(&names::DATE, 0, usize::MAX)?;
            let list = __r.repeated(&names::LIST, 0, usize::MAX)?;
            let name = __r.repeated(&names::NAME, 0, usize::MAX)?;
            let port = __r.repeated(&names::PORT, 0, usize::MAX)?;
            let day = __r.optional(&names::DAY)?;
            let nothing = __r.optional(&names::NOTHING)?;
            __r.end()?;
            rt::Ok(Self {
                int,
                date,
                list,
                name,
                port,
                day,
                nothing,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.repeated(names::INT, &self.int, 0, usize::MAX)?;
            __w.repeated(names::DATE, &self.date, 0, usize::MAX)?;
            __w.repeated(names::LIST, &self.list, 0, usize::MAX)?;
            __w.repeated(names::NAME, &self.name, 0, usize::MAX)?;
            __w.repeated(names::PORT, &self.port, 0, usize::MAX)?;
            __w.optional(names::DAY, self.day.as_ref())?;
            __w.optional(names::NOTHING, self.nothing.as_ref())?;
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
    /// Simple type `OneTwo` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct OneTwo(rt::Decimal);
    rt::restricted!(
        OneTwo(rt::Decimal), Collapse, rt::Some(("urn:clacks:golden", "OneTwo")),
        [check], []
    );
    impl OneTwo {
        fn check(value: &rt::Decimal) -> rt::ValueResult<()> {
            static ALLOWED: rt::Allowed = rt::Allowed::new(&["1", "2.0"], &[]);
            ALLOWED.check(value)?;
            rt::Ok(())
        }
    }
    /// Simple type `Noon` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Noon(rt::DateTime);
    rt::restricted!(
        Noon(rt::DateTime), Collapse, rt::Some(("urn:clacks:golden", "Noon")), [check],
        []
    );
    impl Noon {
        fn check(value: &rt::DateTime) -> rt::ValueResult<()> {
            static ALLOWED: rt::Allowed = rt::Allowed::new(
                &["2000-01-01T12:00:00Z"],
                &[],
            );
            ALLOWED.check(value)?;
            rt::Ok(())
        }
    }
    /// Simple type `Pairs` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Pairs(rt::Vec<i32>);
    rt::restricted!(
        Pairs(rt::Vec < i32 >), Collapse, rt::Some(("urn:clacks:golden", "Pairs")),
        [check], []
    );
    impl Pairs {
        fn check(value: &rt::Vec<i32>) -> rt::ValueResult<()> {
            static ALLOWED: rt::Allowed = rt::Allowed::new(&["1 2", "3 4"], &[]);
            ALLOWED.check(value)?;
            rt::Ok(())
        }
    }
    /// Simple type `Names` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Names(rt::ExpandedName);
    rt::restricted!(
        Names(rt::ExpandedName), Collapse, rt::Some(("urn:clacks:golden", "Names")),
        [check], []
    );
    impl Names {
        fn check(value: &rt::ExpandedName) -> rt::ValueResult<()> {
            static ALLOWED: rt::Allowed = rt::Allowed::new(
                &["x:a", "p:b"],
                &[("x", "urn:x"), ("p", "urn:clacks:golden")],
            );
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
    /// Simple type `Nothing` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Nothing {}
    rt::enumeration!(Nothing, Preserve, rt::Some(("urn:clacks:golden", "Nothing")), []);
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const INT: rt::Name = rt::name!("urn:clacks:golden", "int");
        pub(super) const DATE: rt::Name = rt::name!("urn:clacks:golden", "date");
        pub(super) const LIST: rt::Name = rt::name!("urn:clacks:golden", "list");
        pub(super) const NAME: rt::Name = rt::name!("urn:clacks:golden", "name");
        pub(super) const PORT: rt::Name = rt::name!("urn:clacks:golden", "port");
        pub(super) const DAY: rt::Name = rt::name!("urn:clacks:golden", "day");
        pub(super) const NOTHING: rt::Name = rt::name!("urn:clacks:golden", "nothing");
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
macro_rules! __clacks_catalogue_230011005d775475 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1* 2* 3* 4* 5* 6* 7*\nT v decimal\nT v dateTime\nT v ?\nT v QName\nT v unsignedShort\nT v date\nT v string =b\nE 1 Sample 0\nE 1 int 1\nE 1 date 2\nE 1 list 3\nE 1 name 4\nE 1 port 5\nE 1 day 6\nE 1 nothing 7\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_230011005d775475 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_230011005d775475!([::core::concat]);
