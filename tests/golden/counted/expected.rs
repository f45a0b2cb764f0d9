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
        /// Element `pairs`.
        pub pairs: rt::Option<Pairs>,
        /// Element `text`.
        pub text: rt::Option<Text>,
        /// Element `nothing`.
        pub nothing: rt::Option<SampleNothing>,
    }
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let pairs = __r.optional(&names::PAIRS)?;
            let text = __r.optional(&names::TEXT)?;
            let nothing = __r.optional(&names::NOTHING)?;
            __r.end()?;
            rt::Ok(Self { pairs, text, nothing })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional(names::PAIRS, self.pairs.as_ref())?;
            __w.optional(names::TEXT, self.text.as_ref())?;
            __w.optional(names::NOTHING, self.nothing.as_ref())?;
            rt::Ok(())
        }
    }
    /// Element `nothing` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleNothing {
        /// One of several elements.
        pub choice: SampleNothingChoice,
    }
    rt::new!(SampleNothing, [choice : SampleNothingChoice], [], []);
    impl rt::Content for SampleNothing {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let choice = SampleNothingChoice::read(__r)?;
            __r.end()?;
            rt::Ok(Self { choice })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            self.choice.write(__w)?;
            rt::Ok(())
        }
    }
    /// A part of `SampleNothing`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum SampleNothingChoice {}
    impl SampleNothingChoice {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(false)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            rt::Err(__r.unexpected())
        }
        pub(super) fn write(&self, _: &mut rt::Writer<'_>) -> rt::Result<()> {
            match *self {}
        }
    }
    /// Element `head` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Head(
        /// The content.
        pub rt::String,
    );
    rt::wrapper!(Head, rt::String, []);
    rt::event!(Head, names::HEAD, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `other` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Other(
        /// The content.
        pub rt::String,
    );
    rt::wrapper!(Other, rt::String, []);
    rt::event!(Other, names::OTHER, rt::Globals::NONE, super::__CATALOGUE);
    /// Complex type `Pairs` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Pairs {
        /// Attribute `id`.
        pub id: rt::Option<rt::String>,
        /// The elements, in their order.
        pub items: rt::Vec<PairsItem>,
    }
    rt::new!(Pairs, [items : rt::Vec < PairsItem >], [id], []);
    impl rt::Content for Pairs {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::PAIRS2])?;
            let id = __r.attribute(&names::ID)?;
            __r.end_attributes()?;
            let mut items = rt::Vec::new();
            let mut __counting = rt::Counting::new(&names::PAIRS_MODEL);
            while let rt::Some(__item) = __r.count(&mut __counting)? {
                items.push(PairsItem::read(__r, __item)?);
            }
            __r.end()?;
            rt::Ok(Self { id, items })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::ID, self.id.as_ref())?;
            let mut __counting = rt::Counting::new(&names::PAIRS_MODEL);
            for __item in &self.items {
                __item.write(__w, &mut __counting)?;
            }
            __w.end_count(&__counting)?;
            rt::Ok(())
        }
    }
    /// A child of `Pairs`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum PairsItem {
        /// Element `a`.
        A(i32),
        /// Element `head`.
        Head(rt::String),
        /// Element `other`.
        Other(rt::String),
    }
    impl PairsItem {
        pub(super) fn read(__r: &mut rt::Reader<'_>, item: usize) -> rt::Result<Self> {
            rt::Ok(
                match item {
                    0 => Self::A(__r.child()?),
                    1 => Self::Head(__r.child()?),
                    _ => Self::Other(__r.child()?),
                },
            )
        }
        pub(super) fn write<'w>(
            &'w self,
            __w: &mut rt::Writer<'w>,
            counting: &mut rt::Counting,
        ) -> rt::Result<()> {
            match self {
                Self::A(__v) => {
                    __w.count(counting, names::A.namespace, names::A.local)?;
                    __w.child(names::A, __v)
                }
                Self::Head(__v) => {
                    __w.count(counting, names::HEAD.namespace, names::HEAD.local)?;
                    __w.child(names::HEAD, __v)
                }
                Self::Other(__v) => {
                    __w.count(counting, names::OTHER.namespace, names::OTHER.local)?;
                    __w.child(names::OTHER, __v)
                }
            }
        }
    }
    /// Complex type `Text` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Text {
        /// The text between the elements.
        pub text: rt::MixedText,
        /// The elements, in their order.
        pub items: rt::Vec<TextItem>,
    }
    rt::new!(Text, [items : rt::Vec < TextItem >], [text], []);
    impl rt::Content for Text {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::TEXT2])?;
            __r.end_attributes()?;
            __r.start_mixed();
            let mut items = rt::Vec::new();
            let mut __counting = rt::Counting::new(&names::TEXT_MODEL);
            while let rt::Some(__item) = __r.count(&mut __counting)? {
                items.push(TextItem::read(__r, __item)?);
            }
            let text = __r.end_mixed()?;
            rt::Ok(Self { text, items })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.mixed(&self.text);
            let mut __counting = rt::Counting::new(&names::TEXT_MODEL);
            for __item in &self.items {
                __item.write(__w, &mut __counting)?;
            }
            __w.end_count(&__counting)?;
            rt::Ok(())
        }
    }
    /// A child of `Text`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum TextItem {
        /// Element `b`.
        B(rt::String),
        /// Element `c`.
        C(Text),
    }
    impl TextItem {
        pub(super) fn read(__r: &mut rt::Reader<'_>, item: usize) -> rt::Result<Self> {
            rt::Ok(
                match item {
                    0 => Self::B(__r.child()?),
                    _ => Self::C(__r.child()?),
                },
            )
        }
        pub(super) fn write<'w>(
            &'w self,
            __w: &mut rt::Writer<'w>,
            counting: &mut rt::Counting,
        ) -> rt::Result<()> {
            match self {
                Self::B(__v) => {
                    __w.count(counting, names::B.namespace, names::B.local)?;
                    __w.child(names::B, __v)
                }
                Self::C(__v) => {
                    __w.count(counting, names::C.namespace, names::C.local)?;
                    __w.child(names::C, __v)
                }
            }
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const PAIRS: rt::Name = rt::name!("urn:clacks:golden", "pairs");
        pub(super) const TEXT: rt::Name = rt::name!("urn:clacks:golden", "text");
        pub(super) const NOTHING: rt::Name = rt::name!("urn:clacks:golden", "nothing");
        pub(super) const HEAD: rt::Name = rt::name!("urn:clacks:golden", "head");
        pub(super) const OTHER: rt::Name = rt::name!("urn:clacks:golden", "other");
        pub(super) const ID: rt::Name = rt::name!("", "id");
        pub(super) const A: rt::Name = rt::name!("urn:clacks:golden", "a");
        pub(super) const PAIRS2: rt::Name = rt::name!("urn:clacks:golden", "Pairs");
        pub(super) const B: rt::Name = rt::name!("urn:clacks:golden", "b");
        pub(super) const C: rt::Name = rt::name!("urn:clacks:golden", "c");
        pub(super) const TEXT2: rt::Name = rt::name!("urn:clacks:golden", "Text");
        pub(super) static PAIRS_MODEL: rt::Counted = rt::Counted {
            root: rt::CountedParticle::new(1, rt::Some(2), rt::CountedTerm::Group(2)),
            groups: &[
                rt::CountedGroup {
                    compositor: rt::Compositor::Sequence,
                    is_nullable: false,
                    particles: &[
                        rt::CountedParticle::new(
                            1,
                            rt::Some(2),
                            rt::CountedTerm::Element(0, &A),
                        ),
                    ],
                },
                rt::CountedGroup {
                    compositor: rt::Compositor::Choice,
                    is_nullable: false,
                    particles: &[
                        rt::CountedParticle::new(
                            1,
                            rt::Some(1),
                            rt::CountedTerm::Element(1, &HEAD),
                        ),
                        rt::CountedParticle::new(
                            1,
                            rt::Some(1),
                            rt::CountedTerm::Element(2, &OTHER),
                        ),
                    ],
                },
                rt::CountedGroup {
                    compositor: rt::Compositor::Sequence,
                    is_nullable: false,
                    particles: &[
                        rt::CountedParticle::new(
                            2,
                            rt::Some(3),
                            rt::CountedTerm::Group(0),
                        ),
                        rt::CountedParticle::new(
                            0,
                            rt::Some(1),
                            rt::CountedTerm::Group(1),
                        ),
                    ],
                },
            ],
            open: rt::None,
        };
        pub(super) static TEXT_MODEL: rt::Counted = rt::Counted {
            root: rt::CountedParticle::new(1, rt::Some(1), rt::CountedTerm::Group(0)),
            groups: &[
                rt::CountedGroup {
                    compositor: rt::Compositor::All,
                    is_nullable: false,
                    particles: &[
                        rt::CountedParticle::new(
                            1,
                            rt::Some(1),
                            rt::CountedTerm::Element(0, &B),
                        ),
                        rt::CountedParticle::new(
                            0,
                            rt::Some(1),
                            rt::CountedTerm::Element(1, &C),
                        ),
                    ],
                },
            ],
            open: rt::None,
        };
    }
}
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Sample;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Head;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Other;
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
    /// An event `head`.
    Head(Head),
    /// An event `other`.
    Other(Other),
}
self::schema::rt::catalogue!(
    Event, ["urn:clacks:golden"], [Sample(Sample), Head(Head), Other(Other)], __CATALOGUE
);
#[doc(hidden)]
#[allow(non_local_definitions, reason = "the catalogue may be in a function")]
#[macro_export]
macro_rules! __clacks_catalogue_0c298facb0ccc079 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 3* 4* 5*\nT v string\nT - 8+ 1* 2* @ 0 id ?\nT m 6 7*\nT -\nT v int\nE 1 Sample 0\nE 1 head 1\nE 1 other 1\nE 1 pairs 2\nE 1 text 3\nE 1 nothing 4\nE 1 b 1\nE 1 c 3\nE 1 a 5\nV 0 1 2\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_0c298facb0ccc079 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_0c298facb0ccc079!([::core::concat]);
