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
        /// Attribute `plain`.
        pub plain: rt::Option<i32>,
        /// Attribute `qualified`.
        pub qualified: rt::Option<i32>,
        /// Element `Local`.
        pub local: Local,
        /// Element `Qualified`.
        pub qualified2: rt::Option<i32>,
        /// Element `Global`.
        pub global: rt::Option<rt::String>,
        /// Element `Global`.
        pub global2: rt::Option<i32>,
    }
    rt::new!(
        Sample, [local : Local], [plain, qualified, qualified2, global, global2], []
    );
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let plain = __r.attribute(&names::PLAIN)?;
            let qualified = __r.attribute(&names::QUALIFIED)?;
            __r.end_attributes()?;
            let local = __r.required(&names::LOCAL)?;
            let qualified2 = __r.optional(&names::QUALIFIED2)?;
            let global = __r.optional(&names::GLOBAL)?;
            let global2 = __r.optional(&names::GLOBAL2)?;
            __r.end()?;
            rt::Ok(Self {
                plain,
                qualified,
                local,
                qualified2,
                global,
                global2,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::PLAIN, self.plain.as_ref())?;
            __w.optional_attribute(names::QUALIFIED, self.qualified.as_ref())?;
            __w.child(names::LOCAL, &self.local)?;
            __w.optional(names::QUALIFIED2, self.qualified2.as_ref())?;
            __w.optional(names::GLOBAL, self.global.as_ref())?;
            __w.optional(names::GLOBAL2, self.global2.as_ref())?;
            rt::Ok(())
        }
    }
    /// Element `Global` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Global(
        /// The content.
        pub rt::String,
    );
    rt::wrapper!(Global, rt::String, []);
    rt::event!(Global, names::GLOBAL, rt::Globals::NONE, super::__CATALOGUE);
    /// Complex type `Local` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Local {
        /// Attribute `qualified`.
        pub qualified: rt::Option<i32>,
        /// Element `Deeper`.
        pub deeper: rt::Option<i32>,
        /// Element `Global`.
        pub global: rt::Option<rt::String>,
        /// Element `After`.
        pub after: rt::Option<i32>,
    }
    impl rt::Content for Local {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::LOCAL2])?;
            let qualified = __r.attribute(&names::QUALIFIED)?;
            __r.end_attributes()?;
            let deeper = __r.optional(&names::DEEPER)?;
            let global = __r.optional(&names::GLOBAL)?;
            let after = __r.optional(&names::AFTER)?;
            __r.end()?;
            rt::Ok(Self {
                qualified,
                deeper,
                global,
                after,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::QUALIFIED, self.qualified.as_ref())?;
            __w.optional(names::DEEPER, self.deeper.as_ref())?;
            __w.optional(names::GLOBAL, self.global.as_ref())?;
            __w.optional(names::AFTER, self.after.as_ref())?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const PLAIN: rt::Name = rt::name!("", "plain");
        pub(super) const QUALIFIED: rt::Name = rt::name!(
            "urn:clacks:golden", "qualified"
        );
        pub(super) const LOCAL: rt::Name = rt::name!("", "Local");
        pub(super) const QUALIFIED2: rt::Name = rt::name!(
            "urn:clacks:golden", "Qualified"
        );
        pub(super) const GLOBAL: rt::Name = rt::name!("urn:clacks:golden", "Global");
        pub(super) const GLOBAL2: rt::Name = rt::name!("", "Global");
        pub(super) const DEEPER: rt::Name = rt::name!("", "Deeper");
        pub(super) const AFTER: rt::Name = rt::name!("", "After");
        pub(super) const LOCAL2: rt::Name = rt::name!("urn:clacks:golden", "Local");
    }
}
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Sample;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Global;
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
    /// An event `Global`.
    Global(Global),
}
self::schema::rt::catalogue!(
    Event, ["urn:clacks:golden"], [Sample(Sample), Global(Global)], __CATALOGUE
);
#[doc(hidden)]
#[allow(non_local_definitions, reason = "the catalogue may be in a function")]
#[macro_export]
macro_rules! __clacks_catalogue_8029ea66fc4584d5 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 2 3* 1* 4* @ 0 plain int @ 1 qualified int\nT v string\nT - 5* 1* 6* @ 1 qualified int\nT v int\nE 1 Sample 0\nE 1 Global 1\nE 0 Local 2\nE 1 Qualified 3\nE 0 Global 3\nE 0 Deeper 3\nE 0 After 3\nV 0 1\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_8029ea66fc4584d5 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_8029ea66fc4584d5!([::core::concat]);
