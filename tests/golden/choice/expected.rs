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
        pub choice: SampleChoice,
        /// One of several elements.
        pub choice2: SampleChoice2,
        /// One of several elements.
        pub choice3: rt::Option<SampleChoice3>,
        /// Element `Alone`.
        pub alone: i32,
        /// Element `OrNothing`.
        pub or_nothing: rt::Option<i32>,
    }
    rt::new!(
        Sample, [choice : SampleChoice, choice2 : SampleChoice2, alone : i32], [choice3,
        or_nothing], []
    );
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let choice = SampleChoice::read(__r)?;
            let choice2 = SampleChoice2::read(__r)?;
            let choice3 = __r.group(SampleChoice3::starts, SampleChoice3::read)?;
            let alone = __r.required(&names::ALONE)?;
            let or_nothing = __r.optional(&names::OR_NOTHING)?;
            __r.end()?;
            rt::Ok(Self {
                choice,
                choice2,
                choice3,
                alone,
                or_nothing,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            self.choice.write(__w)?;
            self.choice2.write(__w)?;
            if let rt::Some(__group) = &self.choice3 {
                __group.write(__w)?;
            }
            __w.child(names::ALONE, &self.alone)?;
            __w.optional(names::OR_NOTHING, self.or_nothing.as_ref())?;
            rt::Ok(())
        }
    }
    /// A part of `Sample`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum SampleChoice {
        /// Element `One`.
        One(i32),
        /// Element `Maybe`.
        Maybe(rt::Option<rt::String>),
        /// Element `More`.
        More(rt::Vec<rt::String>),
    }
    impl SampleChoice {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(
                __r.at(&names::ONE)? || __r.at(&names::MAYBE)? || __r.at(&names::MORE)?,
            )
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::ONE)? {
                return rt::Ok(Self::One(__r.required(&names::ONE)?));
            }
            if __r.at(&names::MAYBE)? {
                return rt::Ok(Self::Maybe(__r.optional(&names::MAYBE)?));
            }
            if __r.at(&names::MORE)? {
                return rt::Ok(Self::More(__r.repeated(&names::MORE, 2, 3)?));
            }
            rt::Ok(Self::Maybe(__r.optional(&names::MAYBE)?))
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::One(__v) => {
                    __w.child(names::ONE, __v)?;
                }
                Self::Maybe(__v) => {
                    __w.optional(names::MAYBE, __v.as_ref())?;
                }
                Self::More(__v) => {
                    __w.repeated(names::MORE, __v, 2, 3)?;
                }
            }
            rt::Ok(())
        }
    }
    /// A part of `Sample`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum SampleChoice2 {
        /// Element `InOne`.
        InOne(i32),
        /// Element `InTwo`.
        InTwo(i32),
        /// Several elements.
        Group(SampleChoice2Group),
        /// One of several elements.
        Choice(rt::Vec<SampleChoice2Choice>),
    }
    impl SampleChoice2 {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(
                __r.at(&names::IN_ONE)? || __r.at(&names::IN_TWO)?
                    || SampleChoice2Group::starts(__r)?
                    || SampleChoice2Choice::starts(__r)?,
            )
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::IN_ONE)? {
                return rt::Ok(Self::InOne(__r.required(&names::IN_ONE)?));
            }
            if __r.at(&names::IN_TWO)? {
                return rt::Ok(Self::InTwo(__r.required(&names::IN_TWO)?));
            }
            if SampleChoice2Group::starts(__r)? {
                return rt::Ok(Self::Group(SampleChoice2Group::read(__r)?));
            }
            if SampleChoice2Choice::starts(__r)? {
                return rt::Ok(
                    Self::Choice(
                        __r
                            .groups(
                                2,
                                2,
                                SampleChoice2Choice::starts,
                                SampleChoice2Choice::read,
                            )?,
                    ),
                );
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::InOne(__v) => {
                    __w.child(names::IN_ONE, __v)?;
                }
                Self::InTwo(__v) => {
                    __w.child(names::IN_TWO, __v)?;
                }
                Self::Group(__v) => {
                    __v.write(__w)?;
                }
                Self::Choice(__v) => {
                    __w.check_count("SampleChoice2Choice", __v.len(), 2, 2)?;
                    for __group in __v {
                        __group.write(__w)?;
                    }
                }
            }
            rt::Ok(())
        }
    }
    /// A part of `SampleChoice2`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleChoice2Group {
        /// Element `First`.
        pub first: rt::Option<i32>,
        /// Element `Second`.
        pub second: i32,
    }
    rt::new!(SampleChoice2Group, [second : i32], [first], []);
    impl SampleChoice2Group {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::FIRST)? || __r.at(&names::SECOND)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let first = __r.optional(&names::FIRST)?;
            let second = __r.required(&names::SECOND)?;
            rt::Ok(Self { first, second })
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional(names::FIRST, self.first.as_ref())?;
            __w.child(names::SECOND, &self.second)?;
            rt::Ok(())
        }
    }
    /// A part of `SampleChoice2`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum SampleChoice2Choice {
        /// Element `L`.
        L(i32),
        /// Element `R`.
        R(i32),
    }
    impl SampleChoice2Choice {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::L)? || __r.at(&names::R)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::L)? {
                return rt::Ok(Self::L(__r.required(&names::L)?));
            }
            if __r.at(&names::R)? {
                return rt::Ok(Self::R(__r.required(&names::R)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::L(__v) => {
                    __w.child(names::L, __v)?;
                }
                Self::R(__v) => {
                    __w.child(names::R, __v)?;
                }
            }
            rt::Ok(())
        }
    }
    /// A part of `Sample`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum SampleChoice3 {
        /// Element `Left`.
        Left(i32),
        /// Element `Right`.
        Right(i32),
    }
    impl SampleChoice3 {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::LEFT)? || __r.at(&names::RIGHT)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::LEFT)? {
                return rt::Ok(Self::Left(__r.required(&names::LEFT)?));
            }
            if __r.at(&names::RIGHT)? {
                return rt::Ok(Self::Right(__r.required(&names::RIGHT)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Left(__v) => {
                    __w.child(names::LEFT, __v)?;
                }
                Self::Right(__v) => {
                    __w.child(names::RIGHT, __v)?;
                }
            }
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const ONE: rt::Name = rt::name!("urn:clacks:golden", "One");
        pub(super) const MAYBE: rt::Name = rt::name!("urn:clacks:golden", "Maybe");
        pub(super) const MORE: rt::Name = rt::name!("urn:clacks:golden", "More");
        pub(super) const IN_ONE: rt::Name = rt::name!("urn:clacks:golden", "InOne");
        pub(super) const IN_TWO: rt::Name = rt::name!("urn:clacks:golden", "InTwo");
        pub(super) const FIRST: rt::Name = rt::name!("urn:clacks:golden", "First");
        pub(super) const SECOND: rt::Name = rt::name!("urn:clacks:golden", "Second");
        pub(super) const L: rt::Name = rt::name!("urn:clacks:golden", "L");
        pub(super) const R: rt::Name = rt::name!("urn:clacks:golden", "R");
        pub(super) const LEFT: rt::Name = rt::name!("urn:clacks:golden", "Left");
        pub(super) const RIGHT: rt::Name = rt::name!("urn:clacks:golden", "Right");
        pub(super) const ALONE: rt::Name = rt::name!("urn:clacks:golden", "Alone");
        pub(super) const OR_NOTHING: rt::Name = rt::name!(
            "urn:clacks:golden", "OrNothing"
        );
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
macro_rules! __clacks_catalogue_0790ef75c582dfee {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1* 2* 3* 4* 5* 6* 7* 8* 9* 10* 11* 12 13*\nT v int\nT v string\nE 1 Sample 0\nE 1 One 1\nE 1 Maybe 2\nE 1 More 2\nE 1 InOne 1\nE 1 InTwo 1\nE 1 First 1\nE 1 Second 1\nE 1 L 1\nE 1 R 1\nE 1 Left 1\nE 1 Right 1\nE 1 Alone 1\nE 1 OrNothing 1\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_0790ef75c582dfee as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_0790ef75c582dfee!([::core::concat]);
