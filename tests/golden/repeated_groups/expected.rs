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
        /// Several elements.
        pub groups: rt::Vec<SampleGroup>,
        /// Several elements.
        pub groups2: rt::Vec<SampleGroup2>,
        /// Several elements.
        pub groups3: rt::Vec<SampleGroup3>,
        /// Several elements.
        pub groups4: rt::Vec<SampleGroup4>,
    }
    rt::new!(
        Sample, [groups : rt::Vec < SampleGroup >, groups2 : rt::Vec < SampleGroup2 >],
        [groups3, groups4], []
    );
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let groups = __r
                .groups(1, usize::MAX, SampleGroup::starts, SampleGroup::read)?;
            let groups2 = __r.groups(2, 3, SampleGroup2::starts, SampleGroup2::read)?;
            let groups3 = __r.groups(0, 4, SampleGroup3::starts, SampleGroup3::read)?;
            let groups4 = __r
                .groups(0, usize::MAX, SampleGroup4::starts, SampleGroup4::read)?;
            __r.end()?;
            rt::Ok(Self {
                groups,
                groups2,
                groups3,
                groups4,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.check_count("SampleGroup", self.groups.len(), 1, usize::MAX)?;
            for __group in &self.groups {
                __group.write(__w)?;
            }
            __w.check_count("SampleGroup2", self.groups2.len(), 2, 3)?;
            for __group in &self.groups2 {
                __group.write(__w)?;
            }
            __w.check_count("SampleGroup3", self.groups3.len(), 0, 4)?;
            for __group in &self.groups3 {
                __group.write(__w)?;
            }
            for __group in &self.groups4 {
                __group.write(__w)?;
            }
            rt::Ok(())
        }
    }
    /// A part of `Sample`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleGroup {
        /// Element `Key`.
        pub key: rt::String,
        /// Element `Value`.
        pub value: rt::Option<i32>,
    }
    rt::new!(SampleGroup, [key : rt::String], [value], []);
    impl SampleGroup {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            __r.at(&names::KEY)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let key = __r.required(&names::KEY)?;
            let value = __r.optional(&names::VALUE)?;
            rt::Ok(Self { key, value })
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::KEY, &self.key)?;
            __w.optional(names::VALUE, self.value.as_ref())?;
            rt::Ok(())
        }
    }
    /// A part of `Sample`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleGroup2 {
        /// Element `X`.
        pub x: i32,
        /// Element `Y`.
        pub y: i32,
    }
    rt::new!(SampleGroup2, [x : i32, y : i32], [], []);
    impl SampleGroup2 {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            __r.at(&names::X)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let x = __r.required(&names::X)?;
            let y = __r.required(&names::Y)?;
            rt::Ok(Self { x, y })
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::X, &self.x)?;
            __w.child(names::Y, &self.y)?;
            rt::Ok(())
        }
    }
    /// A part of `Sample`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct SampleGroup3 {
        /// Element `P`.
        pub p: rt::Option<i32>,
        /// Element `Q`.
        pub q: rt::Option<i32>,
    }
    impl SampleGroup3 {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::P)? || __r.at(&names::Q)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let p = __r.optional(&names::P)?;
            let q = __r.optional(&names::Q)?;
            rt::Ok(Self { p, q })
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional(names::P, self.p.as_ref())?;
            __w.optional(names::Q, self.q.as_ref())?;
            rt::Ok(())
        }
    }
    /// A part of `Sample`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleGroup4 {
        /// Element `Deep`.
        pub deep: i32,
        /// Several elements.
        pub group: rt::Option<SampleGroup4Group>,
    }
    rt::new!(SampleGroup4, [deep : i32], [group], []);
    impl SampleGroup4 {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            __r.at(&names::DEEP)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let deep = __r.required(&names::DEEP)?;
            let group = __r.group(SampleGroup4Group::starts, SampleGroup4Group::read)?;
            rt::Ok(Self { deep, group })
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::DEEP, &self.deep)?;
            if let rt::Some(__group) = &self.group {
                __group.write(__w)?;
            }
            rt::Ok(())
        }
    }
    /// A part of `SampleGroup4`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleGroup4Group {
        /// Element `Er`.
        pub er: rt::Vec<i32>,
    }
    rt::new!(SampleGroup4Group, [er : rt::Vec < i32 >], [], []);
    impl SampleGroup4Group {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            __r.at(&names::ER)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let er = __r.repeated(&names::ER, 1, usize::MAX)?;
            rt::Ok(Self { er })
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.repeated(names::ER, &self.er, 1, usize::MAX)?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const KEY: rt::Name = rt::name!("urn:clacks:golden", "Key");
        pub(super) const VALUE: rt::Name = rt::name!("urn:clacks:golden", "Value");
        pub(super) const X: rt::Name = rt::name!("urn:clacks:golden", "X");
        pub(super) const Y: rt::Name = rt::name!("urn:clacks:golden", "Y");
        pub(super) const P: rt::Name = rt::name!("urn:clacks:golden", "P");
        pub(super) const Q: rt::Name = rt::name!("urn:clacks:golden", "Q");
        pub(super) const DEEP: rt::Name = rt::name!("urn:clacks:golden", "Deep");
        pub(super) const ER: rt::Name = rt::name!("urn:clacks:golden", "Er");
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
macro_rules! __clacks_catalogue_aa0182ceba143e6a {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1+ 2* 3+ 4+ 5* 6* 7* 8*\nT v string\nT v int\nE 1 Sample 0\nE 1 Key 1\nE 1 Value 2\nE 1 X 2\nE 1 Y 2\nE 1 P 2\nE 1 Q 2\nE 1 Deep 2\nE 1 Er 2\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_aa0182ceba143e6a as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_aa0182ceba143e6a!([::core::concat]);
