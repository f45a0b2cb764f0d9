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
    /// The type goes by another name.
    ///
    /// Element `Sample` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Sample(
        /// The content.
        pub DetailsType,
    );
    rt::wrapper!(Sample, DetailsType, []);
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `Other` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Other(
        /// The content.
        pub DetailsType,
    );
    rt::wrapper!(Other, DetailsType, []);
    rt::event!(Other, names::OTHER, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `Number` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Number(
        /// The content.
        pub i32,
    );
    rt::wrapper!(Number, i32, []);
    rt::event!(Number, names::NUMBER, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `details` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Details(
        /// The content.
        pub rt::String,
    );
    rt::wrapper!(Details, rt::String, []);
    rt::event!(Details, names::DETAILS, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `Same` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Same {
        /// The type goes by another name.
        ///
        /// Element `Sample`.
        pub sample: rt::Option<rt::Box<DetailsType>>,
    }
    rt::event!(Same, names::SAME, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Same {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::SAME])?;
            __r.end_attributes()?;
            let sample = __r.optional(&names::SAMPLE)?.map(rt::Box::new);
            __r.end()?;
            rt::Ok(Self { sample })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional(names::SAMPLE, self.sample.as_deref())?;
            rt::Ok(())
        }
    }
    /// Complex type `Details` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct DetailsType {
        /// Element `Number`.
        pub number: rt::Option<i32>,
        /// Element `Other`.
        pub other: rt::Option<rt::Box<DetailsType>>,
        /// Element `Same`.
        pub same: rt::Option<rt::Box<Same>>,
    }
    impl rt::Content for DetailsType {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::DETAILS2])?;
            __r.end_attributes()?;
            let number = __r.optional(&names::NUMBER)?;
            let other = __r.optional(&names::OTHER)?.map(rt::Box::new);
            let same = __r.optional(&names::SAME)?.map(rt::Box::new);
            __r.end()?;
            rt::Ok(Self { number, other, same })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional(names::NUMBER, self.number.as_ref())?;
            __w.optional(names::OTHER, self.other.as_deref())?;
            __w.optional(names::SAME, self.same.as_deref())?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const OTHER: rt::Name = rt::name!("urn:clacks:golden", "Other");
        pub(super) const NUMBER: rt::Name = rt::name!("urn:clacks:golden", "Number");
        pub(super) const DETAILS: rt::Name = rt::name!("urn:clacks:golden", "details");
        pub(super) const SAME: rt::Name = rt::name!("urn:clacks:golden", "Same");
        pub(super) const DETAILS2: rt::Name = rt::name!("urn:clacks:golden", "Details");
    }
}
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Sample;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Other;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Number;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Details;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Same;
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
    /// An event `Other`.
    Other(Other),
    /// An event `Number`.
    Number(Number),
    /// An event `details`.
    Details(Details),
    /// An event `Same`.
    Same(Same),
}
self::schema::rt::catalogue!(
    Event, ["urn:clacks:golden"], [Sample(Sample), Other(Other), Number(Number),
    Details(Details), Same(Same)], __CATALOGUE
);
#[doc(hidden)]
#[allow(non_local_definitions, reason = "the catalogue may be in a function")]
#[macro_export]
macro_rules! __clacks_catalogue_9152843e91467c88 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 2* 1* 4*\nT v int\nT v string\nT - 0*\nE 1 Sample 0\nE 1 Other 0\nE 1 Number 1\nE 1 details 2\nE 1 Same 3\nV 0 1 2 3 4\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_9152843e91467c88 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_9152843e91467c88!([::core::concat]);
