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
        /// Element `a`.
        pub a: rt::Option<rt::NillableWith<SampleA, SampleANil>>,
        /// Element `c`.
        pub c: rt::Vec<rt::NillableWith<AnyC, AnyCNil>>,
    }
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let a = __r.optional(&names::A)?;
            let c = __r.repeated(&names::C, 0, usize::MAX)?;
            __r.end()?;
            rt::Ok(Self { a, c })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional(names::A, self.a.as_ref())?;
            __w.repeated(names::C, &self.c, 0, usize::MAX)?;
            rt::Ok(())
        }
    }
    /// Element `a` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleA {
        /// Attribute `why`.
        pub why: rt::String,
        /// Element `b`.
        pub b: i32,
    }
    rt::new!(SampleA, [why : rt::String, b : i32], [], []);
    impl rt::Content for SampleA {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let why = __r.required_attribute(&names::WHY)?;
            __r.attribute_with::<rt::String>(&names::UNIT, &names::UNIT_VALUE)?;
            __r.end_attributes()?;
            let b = __r.required(&names::B)?;
            __r.end()?;
            rt::Ok(Self { why, b })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.attribute(names::WHY, &self.why)?;
            __w.fixed_attribute::<rt::String>(names::UNIT, &names::UNIT_VALUE)?;
            __w.child(names::B, &self.b)?;
            rt::Ok(())
        }
    }
    /// What is there of [`SampleA`] in an element that is nil.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleANil {
        /// Attribute `why`.
        pub why: rt::String,
    }
    rt::new!(SampleANil, [why : rt::String], [], []);
    impl rt::Content for SampleANil {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let why = __r.required_attribute(&names::WHY)?;
            __r.attribute_with::<rt::String>(&names::UNIT, &names::UNIT_VALUE)?;
            __r.end_attributes()?;
            __r.end_nil()?;
            rt::Ok(Self { why })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.attribute(names::WHY, &self.why)?;
            __w.fixed_attribute::<rt::String>(names::UNIT, &names::UNIT_VALUE)?;
            rt::Ok(())
        }
    }
    /// Type `C` or one derived from it.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum AnyC {
        /// Type `C`.
        C(C),
        /// Type `D`.
        D(D),
    }
    impl rt::Content for AnyC {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            match __r.xsi_type(&[names::C2, names::D])? {
                rt::None | rt::Some(0) => rt::Content::read(__r).map(Self::C),
                rt::Some(_) => rt::Content::read(__r).map(Self::D),
            }
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::C(__v) => rt::Content::write(__v, __w),
                Self::D(__v) => {
                    __w.xsi_type(names::D);
                    rt::Content::write(__v, __w)
                }
            }
        }
    }
    /// What is there of [`C`] in an element that is nil.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct CNil {}
    impl rt::Content for CNil {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::C2])?;
            __r.end_attributes()?;
            __r.end_nil()?;
            rt::Ok(Self {})
        }
        fn write<'w>(&'w self, _: &mut rt::Writer<'w>) -> rt::Result<()> {
            rt::Ok(())
        }
    }
    /// What is there of [`D`] in an element that is nil.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct DNil {
        /// Attribute `e`.
        pub e: rt::Option<rt::String>,
    }
    impl rt::Content for DNil {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::D])?;
            let e = __r.attribute(&names::E)?;
            __r.end_attributes()?;
            __r.end_nil()?;
            rt::Ok(Self { e })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::E, self.e.as_ref())?;
            rt::Ok(())
        }
    }
    /// Type `C` or one derived from it.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum AnyCNil {
        /// Type `C`.
        C(CNil),
        /// Type `D`.
        D(DNil),
    }
    impl rt::Content for AnyCNil {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            match __r.xsi_type(&[names::C2, names::D])? {
                rt::None | rt::Some(0) => rt::Content::read(__r).map(Self::C),
                rt::Some(_) => rt::Content::read(__r).map(Self::D),
            }
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::C(__v) => rt::Content::write(__v, __w),
                Self::D(__v) => {
                    __w.xsi_type(names::D);
                    rt::Content::write(__v, __w)
                }
            }
        }
    }
    /// Complex type `C` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct C {
        /// Element `d`.
        pub d: i32,
    }
    rt::new!(C, [d : i32], [], []);
    impl rt::Content for C {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::C2])?;
            __r.end_attributes()?;
            let d = __r.required(&names::D2)?;
            __r.end()?;
            rt::Ok(Self { d })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::D2, &self.d)?;
            rt::Ok(())
        }
    }
    /// Complex type `D` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct D {
        /// Attribute `e`.
        pub e: rt::Option<rt::String>,
        /// Element `d`.
        pub d: i32,
    }
    rt::new!(D, [d : i32], [e], []);
    impl rt::Content for D {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::D])?;
            let e = __r.attribute(&names::E)?;
            __r.end_attributes()?;
            let d = __r.required(&names::D2)?;
            __r.end()?;
            rt::Ok(Self { e, d })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::E, self.e.as_ref())?;
            __w.child(names::D2, &self.d)?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const A: rt::Name = rt::name!("urn:clacks:golden", "a");
        pub(super) const WHY: rt::Name = rt::name!("", "why");
        pub(super) const UNIT: rt::Name = rt::name!("", "unit");
        pub(super) const B: rt::Name = rt::name!("urn:clacks:golden", "b");
        pub(super) const C: rt::Name = rt::name!("urn:clacks:golden", "c");
        pub(super) const C2: rt::Name = rt::name!("urn:clacks:golden", "C");
        pub(super) const D: rt::Name = rt::name!("urn:clacks:golden", "D");
        pub(super) const E: rt::Name = rt::name!("", "e");
        pub(super) const D2: rt::Name = rt::name!("urn:clacks:golden", "d");
        pub(super) static UNIT_VALUE: rt::Constraint = rt::Constraint::fixed("m");
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
macro_rules! __clacks_catalogue_63ae54b3307cf8f9 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1* 2*\nT - 4* @ 0 why ? @ 0 unit ?\nT - 3* @ 0 e ?\nT v int\nE 1 Sample 0\nE 1 a 1\nE 1 c 2\nE 1 d 3\nE 1 b 3\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_63ae54b3307cf8f9 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_63ae54b3307cf8f9!([::core::concat]);
