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
    pub struct SampleContent {
        /// Element `A`.
        pub a: i32,
        /// Element `Sample`.
        pub sample: rt::Option<rt::Box<rt::Nillable<SampleContent>>>,
        /// Element `Number`.
        pub number: rt::Option<rt::Nillable<i32>>,
        /// Element `Named`.
        pub named: rt::Option<rt::Nillable<NamedType>>,
    }
    rt::new!(SampleContent, [a : i32], [sample, number, named], []);
    impl rt::Content for SampleContent {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let a = __r.required(&names::A)?;
            let sample = __r.optional(&names::SAMPLE)?.map(rt::Box::new);
            let number = __r.optional(&names::NUMBER)?;
            let named = __r.optional(&names::NAMED)?;
            __r.end()?;
            rt::Ok(Self { a, sample, number, named })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::A, &self.a)?;
            __w.optional(names::SAMPLE, self.sample.as_deref())?;
            __w.optional(names::NUMBER, self.number.as_ref())?;
            __w.optional(names::NAMED, self.named.as_ref())?;
            rt::Ok(())
        }
    }
    /// Element `Sample` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Sample(
        /// The content.
        pub rt::Nillable<SampleContent>,
    );
    rt::wrapper!(Sample, rt::Nillable < SampleContent >, []);
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `Number` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Number(
        /// The content.
        pub rt::Nillable<i32>,
    );
    rt::wrapper!(Number, rt::Nillable < i32 >, []);
    rt::event!(Number, names::NUMBER, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `Named` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Named(
        /// The content.
        pub rt::Nillable<NamedType>,
    );
    rt::wrapper!(Named, rt::Nillable < NamedType >, []);
    rt::event!(Named, names::NAMED, rt::Globals::NONE, super::__CATALOGUE);
    /// Complex type `Named` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct NamedType {
        /// Element `B`.
        pub b: rt::Option<i32>,
    }
    impl rt::Content for NamedType {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::NAMED])?;
            __r.end_attributes()?;
            let b = __r.optional(&names::B)?;
            __r.end()?;
            rt::Ok(Self { b })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional(names::B, self.b.as_ref())?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const A: rt::Name = rt::name!("urn:clacks:golden", "A");
        pub(super) const NUMBER: rt::Name = rt::name!("urn:clacks:golden", "Number");
        pub(super) const NAMED: rt::Name = rt::name!("urn:clacks:golden", "Named");
        pub(super) const B: rt::Name = rt::name!("urn:clacks:golden", "B");
    }
}
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Sample;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Number;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Named;
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
    /// An event `Number`.
    Number(Number),
    /// An event `Named`.
    Named(Named),
}
self::schema::rt::catalogue!(
    Event, ["urn:clacks:golden"], [Sample(Sample), Number(Number), Named(Named)],
    __CATALOGUE
);
#[doc(hidden)]
#[allow(non_local_definitions, reason = "the catalogue may be in a function")]
#[macro_export]
macro_rules! __clacks_catalogue_c25b333f27bb32af {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 4* 0* 1* 2*\nT v int\nT - 3*\nT v int\nE 1 Sample 0\nE 1 Number 1\nE 1 Named 2\nE 1 B 3\nE 1 A 3\nV 0 1 2\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_c25b333f27bb32af as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_c25b333f27bb32af!([::core::concat]);
