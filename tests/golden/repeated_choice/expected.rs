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
        /// One of several elements.
        pub choices: rt::Vec<SampleChoice>,
        /// Element `End`.
        pub end: rt::String,
        /// One of several elements.
        pub choices2: rt::Vec<SampleChoice2>,
    }
    rt::new!(
        Sample, [end : rt::String, choices2 : rt::Vec < SampleChoice2 >], [choices], []
    );
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let choices = __r
                .groups(0, usize::MAX, SampleChoice::starts, SampleChoice::read)?;
            let end = __r.required(&names::END)?;
            let choices2 = __r.groups(2, 3, SampleChoice2::starts, SampleChoice2::read)?;
            __r.end()?;
            rt::Ok(Self { choices, end, choices2 })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            for __group in &self.choices {
                __group.write(__w)?;
            }
            __w.child(names::END, &self.end)?;
            __w.check_count("SampleChoice2", self.choices2.len(), 2, 3)?;
            for __group in &self.choices2 {
                __group.write(__w)?;
            }
            rt::Ok(())
        }
    }
    /// A part of `Sample`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum SampleChoice {
        /// Element `A`.
        A(i32),
        /// Element `B`.
        B(rt::String),
        /// Element `C`.
        C(i32),
        /// Several elements.
        Group(SampleChoiceGroup),
    }
    impl SampleChoice {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(
                __r.at(&names::A)? || __r.at(&names::B)? || __r.at(&names::C)?
                    || SampleChoiceGroup::starts(__r)?,
            )
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::A)? {
                return rt::Ok(Self::A(__r.required(&names::A)?));
            }
            if __r.at(&names::B)? {
                return rt::Ok(Self::B(__r.required(&names::B)?));
            }
            if __r.at(&names::C)? {
                return rt::Ok(Self::C(__r.required(&names::C)?));
            }
            if SampleChoiceGroup::starts(__r)? {
                return rt::Ok(Self::Group(SampleChoiceGroup::read(__r)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::A(__v) => {
                    __w.child(names::A, __v)?;
                }
                Self::B(__v) => {
                    __w.child(names::B, __v)?;
                }
                Self::C(__v) => {
                    __w.child(names::C, __v)?;
                }
                Self::Group(__v) => {
                    __v.write(__w)?;
                }
            }
            rt::Ok(())
        }
    }
    /// A part of `SampleChoice`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleChoiceGroup {
        /// Element `D`.
        pub d: i32,
        /// Element `E`.
        pub e: rt::Option<i32>,
    }
    rt::new!(SampleChoiceGroup, [d : i32], [e], []);
    impl SampleChoiceGroup {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            __r.at(&names::D)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let d = __r.required(&names::D)?;
            let e = __r.optional(&names::E)?;
            rt::Ok(Self { d, e })
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::D, &self.d)?;
            __w.optional(names::E, self.e.as_ref())?;
            rt::Ok(())
        }
    }
    /// A part of `Sample`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum SampleChoice2 {
        /// Element `X`.
        X(i32),
        /// Element `Y`.
        Y(i32),
    }
    impl SampleChoice2 {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::X)? || __r.at(&names::Y)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::X)? {
                return rt::Ok(Self::X(__r.required(&names::X)?));
            }
            if __r.at(&names::Y)? {
                return rt::Ok(Self::Y(__r.required(&names::Y)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::X(__v) => {
                    __w.child(names::X, __v)?;
                }
                Self::Y(__v) => {
                    __w.child(names::Y, __v)?;
                }
            }
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const A: rt::Name = rt::name!("urn:clacks:golden", "A");
        pub(super) const B: rt::Name = rt::name!("urn:clacks:golden", "B");
        pub(super) const C: rt::Name = rt::name!("urn:clacks:golden", "C");
        pub(super) const D: rt::Name = rt::name!("urn:clacks:golden", "D");
        pub(super) const E: rt::Name = rt::name!("urn:clacks:golden", "E");
        pub(super) const END: rt::Name = rt::name!("urn:clacks:golden", "End");
        pub(super) const X: rt::Name = rt::name!("urn:clacks:golden", "X");
        pub(super) const Y: rt::Name = rt::name!("urn:clacks:golden", "Y");
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
macro_rules! __clacks_catalogue_c1113539286e638e {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1* 2* 3* 4* 5* 6 7* 8*\nT v int\nT v string\nE 1 Sample 0\nE 1 A 1\nE 1 B 2\nE 1 C 1\nE 1 D 1\nE 1 E 1\nE 1 End 2\nE 1 X 1\nE 1 Y 1\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_c1113539286e638e as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_c1113539286e638e!([::core::concat]);
