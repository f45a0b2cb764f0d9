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
        /// Several elements.
        pub group: rt::Option<SampleGroup>,
        /// Several elements.
        pub group2: rt::Option<SampleGroup2>,
        /// Several elements.
        pub group3: rt::Option<SampleGroup3>,
        /// Element `Last`.
        pub last: rt::Option<Whole>,
    }
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let group = __r.group(SampleGroup::starts, SampleGroup::read)?;
            let group2 = __r.group(SampleGroup2::starts, SampleGroup2::read)?;
            let group3 = __r.group(SampleGroup3::starts, SampleGroup3::read)?;
            let last = __r.optional(&names::LAST)?;
            __r.end()?;
            rt::Ok(Self {
                group,
                group2,
                group3,
                last,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            if let rt::Some(__group) = &self.group {
                __group.write(__w)?;
            }
            if let rt::Some(__group) = &self.group2 {
                __group.write(__w)?;
            }
            if let rt::Some(__group) = &self.group3 {
                __group.write(__w)?;
            }
            __w.optional(names::LAST, self.last.as_ref())?;
            rt::Ok(())
        }
    }
    /// A part of `Sample`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleGroup {
        /// Element `Host`.
        pub host: rt::String,
        /// Element `Port`.
        pub port: u16,
    }
    rt::new!(SampleGroup, [host : rt::String, port : u16], [], []);
    impl SampleGroup {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            __r.at(&names::HOST)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let host = __r.required(&names::HOST)?;
            let port = __r.required(&names::PORT)?;
            rt::Ok(Self { host, port })
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::HOST, &self.host)?;
            __w.child(names::PORT, &self.port)?;
            rt::Ok(())
        }
    }
    /// A part of `Sample`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleGroup2 {
        /// Element `Lead`.
        pub lead: rt::Option<i32>,
        /// Element `Follow`.
        pub follow: i32,
        /// Element `Trail`.
        pub trail: rt::Option<i32>,
    }
    rt::new!(SampleGroup2, [follow : i32], [lead, trail], []);
    impl SampleGroup2 {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::LEAD)? || __r.at(&names::FOLLOW)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let lead = __r.optional(&names::LEAD)?;
            let follow = __r.required(&names::FOLLOW)?;
            let trail = __r.optional(&names::TRAIL)?;
            rt::Ok(Self { lead, follow, trail })
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional(names::LEAD, self.lead.as_ref())?;
            __w.child(names::FOLLOW, &self.follow)?;
            __w.optional(names::TRAIL, self.trail.as_ref())?;
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
    /// Complex type `Whole` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Whole {
        /// Several elements.
        pub group: rt::Option<WholeGroup>,
    }
    impl rt::Content for Whole {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::WHOLE])?;
            __r.end_attributes()?;
            let group = __r.group(WholeGroup::starts, WholeGroup::read)?;
            __r.end()?;
            rt::Ok(Self { group })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            if let rt::Some(__group) = &self.group {
                __group.write(__w)?;
            }
            rt::Ok(())
        }
    }
    /// A part of `Whole`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct WholeGroup {
        /// Element `X`.
        pub x: i32,
        /// Element `Y`.
        pub y: i32,
    }
    rt::new!(WholeGroup, [x : i32, y : i32], [], []);
    impl WholeGroup {
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
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const HOST: rt::Name = rt::name!("urn:clacks:golden", "Host");
        pub(super) const PORT: rt::Name = rt::name!("urn:clacks:golden", "Port");
        pub(super) const LEAD: rt::Name = rt::name!("urn:clacks:golden", "Lead");
        pub(super) const FOLLOW: rt::Name = rt::name!("urn:clacks:golden", "Follow");
        pub(super) const TRAIL: rt::Name = rt::name!("urn:clacks:golden", "Trail");
        pub(super) const P: rt::Name = rt::name!("urn:clacks:golden", "P");
        pub(super) const Q: rt::Name = rt::name!("urn:clacks:golden", "Q");
        pub(super) const LAST: rt::Name = rt::name!("urn:clacks:golden", "Last");
        pub(super) const X: rt::Name = rt::name!("urn:clacks:golden", "X");
        pub(super) const Y: rt::Name = rt::name!("urn:clacks:golden", "Y");
        pub(super) const WHOLE: rt::Name = rt::name!("urn:clacks:golden", "Whole");
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
macro_rules! __clacks_catalogue_4f7bde86fddf1773 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1* 2* 3* 4* 5* 6* 7* 8*\nT v string\nT v unsignedShort\nT v int\nT - 9* 10*\nE 1 Sample 0\nE 1 Host 1\nE 1 Port 2\nE 1 Lead 3\nE 1 Follow 3\nE 1 Trail 3\nE 1 P 3\nE 1 Q 3\nE 1 Last 4\nE 1 X 3\nE 1 Y 3\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_4f7bde86fddf1773 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_4f7bde86fddf1773!([::core::concat]);
