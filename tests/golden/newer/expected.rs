/// What XML Schema 1.1 has added.
///
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
        /// Attribute `note`.
        pub note: rt::Option<rt::String>,
        /// Element `Repeated`.
        pub repeated: rt::Option<Repeated>,
        /// Element `Extended`.
        pub extended: rt::Option<Extended>,
        /// Element `Open`.
        pub open: rt::Option<Open>,
        /// Element `Closing`.
        pub closing: rt::Option<Closing>,
        /// Element `Others`.
        pub others: rt::Option<Others>,
        /// Element `Weak`.
        pub weak: rt::Option<Weak>,
        /// Element `Times`.
        pub times: rt::Option<Times>,
    }
    rt::event!(Sample, names::SAMPLE, super::globals::GLOBALS, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let note = __r.attribute(&names::NOTE)?;
            __r.end_attributes()?;
            let repeated = __r.optional(&names::REPEATED)?;
            let extended = __r.optional(&names::EXTENDED)?;
            let open = __r.optional(&names::OPEN)?;
            let closing = __r.optional(&names::CLOSING)?;
            let others = __r.optional(&names::OTHERS)?;
            let weak = __r.optional(&names::WEAK)?;
            let times = __r.optional(&names::TIMES)?;
            __r.end()?;
            rt::Ok(Self {
                note,
                repeated,
                extended,
                open,
                closing,
                others,
                weak,
                times,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::NOTE, self.note.as_ref())?;
            __w.optional(names::REPEATED, self.repeated.as_ref())?;
            __w.optional(names::EXTENDED, self.extended.as_ref())?;
            __w.optional(names::OPEN, self.open.as_ref())?;
            __w.optional(names::CLOSING, self.closing.as_ref())?;
            __w.optional(names::OTHERS, self.others.as_ref())?;
            __w.optional(names::WEAK, self.weak.as_ref())?;
            __w.optional(names::TIMES, self.times.as_ref())?;
            rt::Ok(())
        }
    }
    /// Complex type `Repeated` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Repeated {
        /// Attribute `note`.
        pub note: rt::Option<rt::String>,
        /// The elements, in their order.
        pub items: rt::Vec<RepeatedItem>,
    }
    rt::new!(Repeated, [items : rt::Vec < RepeatedItem >], [note], []);
    impl rt::Content for Repeated {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::REPEATED])?;
            let note = __r.attribute(&names::NOTE)?;
            __r.end_attributes()?;
            let mut items = rt::Vec::new();
            let mut __counting = rt::Counting::new(&names::REPEATED_MODEL);
            while let rt::Some(__item) = __r.count(&mut __counting)? {
                items.push(RepeatedItem::read(__r, __item)?);
            }
            __r.end()?;
            rt::Ok(Self { note, items })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::NOTE, self.note.as_ref())?;
            let mut __counting = rt::Counting::new(&names::REPEATED_MODEL);
            for __item in &self.items {
                __item.write(__w, &mut __counting)?;
            }
            __w.end_count(&__counting)?;
            rt::Ok(())
        }
    }
    /// A child of `Repeated`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum RepeatedItem {
        /// Element `One`.
        One(i32),
        /// Element `Two`.
        Two(i32),
        /// Any element.
        Any(rt::AnyElement),
    }
    impl RepeatedItem {
        pub(super) fn read(__r: &mut rt::Reader<'_>, item: usize) -> rt::Result<Self> {
            rt::Ok(
                match item {
                    0 => Self::One(__r.child()?),
                    1 => Self::Two(__r.child()?),
                    _ => Self::Any(__r.any(&names::ANY)?),
                },
            )
        }
        pub(super) fn write<'w>(
            &'w self,
            __w: &mut rt::Writer<'w>,
            counting: &mut rt::Counting,
        ) -> rt::Result<()> {
            match self {
                Self::One(__v) => {
                    __w.count(counting, names::ONE.namespace, names::ONE.local)?;
                    __w.child(names::ONE, __v)
                }
                Self::Two(__v) => {
                    __w.count(counting, names::TWO.namespace, names::TWO.local)?;
                    __w.child(names::TWO, __v)
                }
                Self::Any(__v) => {
                    __w.count(counting, __v.name.namespace(), __v.name.local())?;
                    __w.any(&names::ANY, __v)
                }
            }
        }
    }
    /// Complex type `Base` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Base {
        /// Attribute `note`.
        pub note: rt::Option<rt::String>,
        /// Element `One`.
        pub one: i32,
    }
    rt::new!(Base, [one : i32], [note], []);
    impl rt::Content for Base {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::BASE])?;
            let note = __r.attribute(&names::NOTE)?;
            __r.end_attributes()?;
            let one = __r.required(&names::ONE)?;
            __r.end()?;
            rt::Ok(Self { note, one })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::NOTE, self.note.as_ref())?;
            __w.child(names::ONE, &self.one)?;
            rt::Ok(())
        }
    }
    /// Complex type `Extended` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Extended {
        /// Attribute `note`.
        pub note: rt::Option<rt::String>,
        /// Element `One`.
        pub one: i32,
        /// Element `Two`.
        pub two: rt::Option<i32>,
    }
    rt::new!(Extended, [one : i32], [note, two], []);
    impl rt::Content for Extended {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::EXTENDED])?;
            let note = __r.attribute(&names::NOTE)?;
            __r.end_attributes()?;
            let mut one = rt::None;
            let mut two = rt::None;
            while __r.once(&mut one, &names::ONE)? || __r.once(&mut two, &names::TWO)? {}
            let one = __r.present(one)?;
            __r.end()?;
            rt::Ok(Self { note, one, two })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::NOTE, self.note.as_ref())?;
            __w.child(names::ONE, &self.one)?;
            __w.optional(names::TWO, self.two.as_ref())?;
            rt::Ok(())
        }
    }
    /// Complex type `Open` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Open {
        /// Attribute `note`.
        pub note: rt::Option<rt::String>,
        /// The elements, in their order.
        pub items: rt::Vec<OpenItem>,
    }
    rt::new!(Open, [items : rt::Vec < OpenItem >], [note], []);
    impl rt::Content for Open {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::OPEN])?;
            let note = __r.attribute(&names::NOTE)?;
            __r.end_attributes()?;
            let mut items = rt::Vec::new();
            let mut __counting = rt::Counting::new(&names::OPEN_MODEL);
            while let rt::Some(__item) = __r.count(&mut __counting)? {
                items.push(OpenItem::read(__r, __item)?);
            }
            __r.end()?;
            rt::Ok(Self { note, items })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::NOTE, self.note.as_ref())?;
            let mut __counting = rt::Counting::new(&names::OPEN_MODEL);
            for __item in &self.items {
                __item.write(__w, &mut __counting)?;
            }
            __w.end_count(&__counting)?;
            rt::Ok(())
        }
    }
    /// A child of `Open`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum OpenItem {
        /// Element `One`.
        One(i32),
        /// Element `Two`.
        Two(i32),
        /// Any element.
        Any(rt::AnyElement),
    }
    impl OpenItem {
        pub(super) fn read(__r: &mut rt::Reader<'_>, item: usize) -> rt::Result<Self> {
            rt::Ok(
                match item {
                    0 => Self::One(__r.child()?),
                    1 => Self::Two(__r.child()?),
                    _ => Self::Any(__r.any(&names::ANY2)?),
                },
            )
        }
        pub(super) fn write<'w>(
            &'w self,
            __w: &mut rt::Writer<'w>,
            counting: &mut rt::Counting,
        ) -> rt::Result<()> {
            match self {
                Self::One(__v) => {
                    __w.count(counting, names::ONE.namespace, names::ONE.local)?;
                    __w.child(names::ONE, __v)
                }
                Self::Two(__v) => {
                    __w.count(counting, names::TWO.namespace, names::TWO.local)?;
                    __w.child(names::TWO, __v)
                }
                Self::Any(__v) => {
                    __w.count(counting, __v.name.namespace(), __v.name.local())?;
                    __w.any(&names::ANY2, __v)
                }
            }
        }
    }
    /// Complex type `Closing` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Closing {
        /// Attribute `note`.
        pub note: rt::Option<rt::String>,
        /// The elements, in their order.
        pub items: rt::Vec<ClosingItem>,
    }
    rt::new!(Closing, [items : rt::Vec < ClosingItem >], [note], []);
    impl rt::Content for Closing {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::CLOSING])?;
            let note = __r.attribute(&names::NOTE)?;
            __r.end_attributes()?;
            let mut items = rt::Vec::new();
            let mut __counting = rt::Counting::new(&names::CLOSING_MODEL);
            while let rt::Some(__item) = __r.count(&mut __counting)? {
                items.push(ClosingItem::read(__r, __item)?);
            }
            __r.end()?;
            rt::Ok(Self { note, items })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::NOTE, self.note.as_ref())?;
            let mut __counting = rt::Counting::new(&names::CLOSING_MODEL);
            for __item in &self.items {
                __item.write(__w, &mut __counting)?;
            }
            __w.end_count(&__counting)?;
            rt::Ok(())
        }
    }
    /// A child of `Closing`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum ClosingItem {
        /// Element `One`.
        One(i32),
        /// Any element.
        Any(rt::AnyElement),
    }
    impl ClosingItem {
        pub(super) fn read(__r: &mut rt::Reader<'_>, item: usize) -> rt::Result<Self> {
            rt::Ok(
                match item {
                    0 => Self::One(__r.child()?),
                    _ => Self::Any(__r.any(&names::ANY3)?),
                },
            )
        }
        pub(super) fn write<'w>(
            &'w self,
            __w: &mut rt::Writer<'w>,
            counting: &mut rt::Counting,
        ) -> rt::Result<()> {
            match self {
                Self::One(__v) => {
                    __w.count(counting, names::ONE.namespace, names::ONE.local)?;
                    __w.child(names::ONE, __v)
                }
                Self::Any(__v) => {
                    __w.count(counting, __v.name.namespace(), __v.name.local())?;
                    __w.any(&names::ANY3, __v)
                }
            }
        }
    }
    /// Complex type `Others` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Others {
        /// Attribute `note`.
        pub note: rt::Option<rt::String>,
        /// Attributes that the schema does not name.
        pub other_attributes: rt::AnyAttributes,
        /// Any element.
        pub any: rt::Vec<rt::AnyElement>,
    }
    impl rt::Content for Others {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::OTHERS])?;
            let note = __r.attribute(&names::NOTE)?;
            let other_attributes = __r.any_attributes(&names::ANY4)?;
            __r.end_attributes()?;
            let any = __r.repeated_any(&names::ANY5, 0, usize::MAX)?;
            __r.end()?;
            rt::Ok(Self {
                note,
                other_attributes,
                any,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.any_attributes(&names::ANY4, &self.other_attributes)?;
            __w.optional_attribute(names::NOTE, self.note.as_ref())?;
            __w.repeated_any(&names::ANY5, &self.any, 0, usize::MAX)?;
            rt::Ok(())
        }
    }
    /// Complex type `Weak` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Weak {
        /// Attribute `note`.
        pub note: rt::Option<rt::String>,
        /// The elements, in their order.
        pub items: rt::Vec<WeakItem>,
    }
    impl rt::Content for Weak {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::WEAK])?;
            let note = __r.attribute(&names::NOTE)?;
            __r.end_attributes()?;
            let mut items = rt::Vec::new();
            let mut __counting = rt::Counting::new(&names::WEAK_MODEL);
            while let rt::Some(__item) = __r.count(&mut __counting)? {
                items.push(WeakItem::read(__r, __item)?);
            }
            __r.end()?;
            rt::Ok(Self { note, items })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::NOTE, self.note.as_ref())?;
            let mut __counting = rt::Counting::new(&names::WEAK_MODEL);
            for __item in &self.items {
                __item.write(__w, &mut __counting)?;
            }
            __w.end_count(&__counting)?;
            rt::Ok(())
        }
    }
    /// A child of `Weak`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum WeakItem {
        /// Any element.
        Any(rt::AnyElement),
        /// Element `One`.
        One(i32),
    }
    impl WeakItem {
        pub(super) fn read(__r: &mut rt::Reader<'_>, item: usize) -> rt::Result<Self> {
            rt::Ok(
                match item {
                    0 => Self::Any(__r.any(&names::ANY6)?),
                    _ => Self::One(__r.child()?),
                },
            )
        }
        pub(super) fn write<'w>(
            &'w self,
            __w: &mut rt::Writer<'w>,
            counting: &mut rt::Counting,
        ) -> rt::Result<()> {
            match self {
                Self::Any(__v) => {
                    __w.count(counting, __v.name.namespace(), __v.name.local())?;
                    __w.any(&names::ANY6, __v)
                }
                Self::One(__v) => {
                    __w.count(counting, names::ONE.namespace, names::ONE.local)?;
                    __w.child(names::ONE, __v)
                }
            }
        }
    }
    /// Complex type `Times` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Times {
        /// Attribute `note`.
        pub note: rt::Option<rt::String>,
        /// Element `Zoned`.
        pub zoned: TimesZoned,
        /// Element `Stamp`.
        pub stamp: rt::DateTimeStamp,
        /// Element `Months`.
        pub months: rt::YearMonthDuration,
        /// Element `Seconds`.
        pub seconds: rt::DayTimeDuration,
    }
    rt::new!(
        Times, [zoned : TimesZoned, stamp : rt::DateTimeStamp, months :
        rt::YearMonthDuration, seconds : rt::DayTimeDuration], [note], []
    );
    impl rt::Content for Times {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::TIMES])?;
            let note = __r.attribute(&names::NOTE)?;
            __r.end_attributes()?;
            let zoned = __r.required(&names::ZONED)?;
            let stamp = __r.required(&names::STAMP)?;
            let months = __r.required(&names::MONTHS)?;
            let seconds = __r.required(&names::SECONDS)?;
            __r.end()?;
            rt::Ok(Self {
                note,
                zoned,
                stamp,
                months,
                seconds,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::NOTE, self.note.as_ref())?;
            __w.child(names::ZONED, &self.zoned)?;
            __w.child(names::STAMP, &self.stamp)?;
            __w.child(names::MONTHS, &self.months)?;
            __w.child(names::SECONDS, &self.seconds)?;
            rt::Ok(())
        }
    }
    /// A simple type of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct TimesZoned(rt::Time);
    rt::restricted!(TimesZoned(rt::Time), Collapse, rt::None, [check], []);
    impl TimesZoned {
        fn check(value: &rt::Time) -> rt::ValueResult<()> {
            rt::facets::explicit_timezone(value, true)?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:test:newer", "Sample");
        pub(super) const NOTE: rt::Name = rt::name!("", "note");
        pub(super) const REPEATED: rt::Name = rt::name!("urn:test:newer", "Repeated");
        pub(super) const EXTENDED: rt::Name = rt::name!("urn:test:newer", "Extended");
        pub(super) const OPEN: rt::Name = rt::name!("urn:test:newer", "Open");
        pub(super) const CLOSING: rt::Name = rt::name!("urn:test:newer", "Closing");
        pub(super) const OTHERS: rt::Name = rt::name!("urn:test:newer", "Others");
        pub(super) const WEAK: rt::Name = rt::name!("urn:test:newer", "Weak");
        pub(super) const TIMES: rt::Name = rt::name!("urn:test:newer", "Times");
        pub(super) const ONE: rt::Name = rt::name!("urn:test:newer", "One");
        pub(super) const TWO: rt::Name = rt::name!("urn:test:newer", "Two");
        pub(super) const BASE: rt::Name = rt::name!("urn:test:newer", "Base");
        pub(super) const ZONED: rt::Name = rt::name!("urn:test:newer", "Zoned");
        pub(super) const STAMP: rt::Name = rt::name!("urn:test:newer", "Stamp");
        pub(super) const MONTHS: rt::Name = rt::name!("urn:test:newer", "Months");
        pub(super) const SECONDS: rt::Name = rt::name!("urn:test:newer", "Seconds");
        pub(super) static ANY: rt::Wildcard = rt::Wildcard {
            namespaces: rt::Namespaces::Not(&["", "urn:test:newer"]),
            excluded: &[],
            process: rt::Process::Lax,
        };
        pub(super) static ANY2: rt::Wildcard = rt::Wildcard {
            namespaces: rt::Namespaces::Any,
            excluded: &[
                rt::Name::new("urn:test:newer", "One"),
                rt::Name::new("urn:test:newer", "Two"),
            ],
            process: rt::Process::Skip,
        };
        pub(super) static ANY3: rt::Wildcard = rt::Wildcard {
            namespaces: rt::Namespaces::Of(&["urn:other"]),
            excluded: &[],
            process: rt::Process::Skip,
        };
        pub(super) static ANY4: rt::Wildcard = rt::Wildcard {
            namespaces: rt::Namespaces::Any,
            excluded: &[rt::Name::new("", "bad")],
            process: rt::Process::Skip,
        };
        pub(super) static ANY5: rt::Wildcard = rt::Wildcard {
            namespaces: rt::Namespaces::Not(&["urn:a", "urn:b"]),
            excluded: &[
                rt::Name::new("urn:test:newer", "Bad"),
                rt::Name::new("urn:test:newer", "Sample"),
            ],
            process: rt::Process::Skip,
        };
        pub(super) static ANY6: rt::Wildcard = rt::Wildcard {
            namespaces: rt::Namespaces::Any,
            excluded: &[],
            process: rt::Process::Skip,
        };
        pub(super) static REPEATED_MODEL: rt::Counted = rt::Counted {
            root: rt::CountedParticle::new(1, rt::Some(1), rt::CountedTerm::Group(0)),
            groups: &[
                rt::CountedGroup {
                    compositor: rt::Compositor::All,
                    is_nullable: false,
                    particles: &[
                        rt::CountedParticle::new(
                            1,
                            rt::Some(2),
                            rt::CountedTerm::Element(0, &ONE),
                        ),
                        rt::CountedParticle::new(
                            0,
                            rt::Some(1),
                            rt::CountedTerm::Element(1, &TWO),
                        ),
                        rt::CountedParticle::new(
                            0,
                            rt::None,
                            rt::CountedTerm::Any(2, &ANY),
                        ),
                    ],
                },
            ],
            open: rt::None,
        };
        pub(super) static OPEN_MODEL: rt::Counted = rt::Counted {
            root: rt::CountedParticle::new(1, rt::Some(1), rt::CountedTerm::Group(0)),
            groups: &[
                rt::CountedGroup {
                    compositor: rt::Compositor::Sequence,
                    is_nullable: false,
                    particles: &[
                        rt::CountedParticle::new(
                            1,
                            rt::Some(1),
                            rt::CountedTerm::Element(0, &ONE),
                        ),
                        rt::CountedParticle::new(
                            1,
                            rt::Some(1),
                            rt::CountedTerm::Element(1, &TWO),
                        ),
                    ],
                },
            ],
            open: rt::Some(rt::CountedOpen {
                interleaved: true,
                item: 2,
                wildcard: &ANY2,
            }),
        };
        pub(super) static CLOSING_MODEL: rt::Counted = rt::Counted {
            root: rt::CountedParticle::new(
                1,
                rt::Some(1),
                rt::CountedTerm::Element(0, &ONE),
            ),
            groups: &[],
            open: rt::Some(rt::CountedOpen {
                interleaved: false,
                item: 1,
                wildcard: &ANY3,
            }),
        };
        pub(super) static WEAK_MODEL: rt::Counted = rt::Counted {
            root: rt::CountedParticle::new(1, rt::Some(1), rt::CountedTerm::Group(0)),
            groups: &[
                rt::CountedGroup {
                    compositor: rt::Compositor::Sequence,
                    is_nullable: true,
                    particles: &[
                        rt::CountedParticle::new(
                            0,
                            rt::Some(1),
                            rt::CountedTerm::Any(0, &ANY6),
                        ),
                        rt::CountedParticle::new(
                            0,
                            rt::Some(1),
                            rt::CountedTerm::Element(1, &ONE),
                        ),
                    ],
                },
            ],
            open: rt::None,
        };
    }
}
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
mod globals {
    use ::clacks::__private_0_1 as rt;
    pub(super) static GLOBALS: rt::Globals = rt::Globals {
        elements: &[
            rt::known_element::<
                super::schema::Sample,
            >(rt::Name::new("urn:test:newer", "Sample")),
        ],
        attributes: &[],
        types: &[
            rt::known_type::<
                super::schema::Base,
            >(
                rt::Name::new("urn:test:newer", "Base"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "anyType"),
            ),
            rt::known_type::<
                super::schema::Closing,
            >(
                rt::Name::new("urn:test:newer", "Closing"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "anyType"),
            ),
            rt::known_type::<
                super::schema::Extended,
            >(
                rt::Name::new("urn:test:newer", "Extended"),
                rt::Name::new("urn:test:newer", "Base"),
            ),
            rt::known_type::<
                super::schema::Open,
            >(
                rt::Name::new("urn:test:newer", "Open"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "anyType"),
            ),
            rt::known_type::<
                super::schema::Others,
            >(
                rt::Name::new("urn:test:newer", "Others"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "anyType"),
            ),
            rt::known_type::<
                super::schema::Repeated,
            >(
                rt::Name::new("urn:test:newer", "Repeated"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "anyType"),
            ),
            rt::known_type::<
                super::schema::Times,
            >(
                rt::Name::new("urn:test:newer", "Times"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "anyType"),
            ),
            rt::known_type::<
                super::schema::Weak,
            >(
                rt::Name::new("urn:test:newer", "Weak"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "anyType"),
            ),
        ],
        is_read_back: false,
    };
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
self::schema::rt::catalogue!(Event, ["urn:test:newer"], [Sample(Sample)], __CATALOGUE);
#[doc(hidden)]
#[allow(non_local_definitions, reason = "the catalogue may be in a function")]
#[macro_export]
macro_rules! __clacks_catalogue_ebc1f5aae2ffebb6 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:test:newer\nT - 1* 2* 3* 4* 5* 6* 7* @ 0 note string\nT -o 18+ 19* @ 0 note string\nT - 16 17* @ 0 note string\nT -o 14 15 @ 0 note string\nT -o 13 @ 0 note string\nT -oa @ 0 note string\nT -o 12* @ 0 note string\nT - 8 9 10 11 @ 0 note string\nT v time\nT v dateTimeStamp\nT v yearMonthDuration\nT v dayTimeDuration\nT v int\nE 1 Sample 0\nE 1 Repeated 1\nE 1 Extended 2\nE 1 Open 3\nE 1 Closing 4\nE 1 Others 5\nE 1 Weak 6\nE 1 Times 7\nE 1 Zoned 8\nE 1 Stamp 9\nE 1 Months 10\nE 1 Seconds 11\nE 1 One 12\nE 1 One 12\nE 1 One 12\nE 1 Two 12\nE 1 One 12\nE 1 Two 12\nE 1 One 12\nE 1 Two 12\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_ebc1f5aae2ffebb6 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_ebc1f5aae2ffebb6!([::core::concat]);
