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
        /// The text between the elements.
        pub text: rt::MixedText,
        /// Attribute `text`.
        pub text2: rt::Option<rt::String>,
        /// Element `Title`.
        pub title: rt::Option<rt::String>,
        /// One of several elements.
        pub choices: rt::Vec<SampleChoice>,
    }
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let text2 = __r.attribute(&names::TEXT)?;
            __r.end_attributes()?;
            __r.start_mixed();
            let title = __r.optional(&names::TITLE)?;
            let choices = __r
                .groups(0, usize::MAX, SampleChoice::starts, SampleChoice::read)?;
            let text = __r.end_mixed()?;
            rt::Ok(Self {
                text,
                text2,
                title,
                choices,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::TEXT, self.text2.as_ref())?;
            __w.mixed(&self.text);
            __w.optional(names::TITLE, self.title.as_ref())?;
            for __group in &self.choices {
                __group.write(__w)?;
            }
            rt::Ok(())
        }
    }
    /// A part of `Sample`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum SampleChoice {
        /// Element `b`.
        B(Inline),
        /// Element `i`.
        I(Inline),
        /// Element `plain`.
        Plain(Plain),
        /// Element `only`.
        Only(Only),
    }
    impl SampleChoice {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(
                __r.at(&names::B)? || __r.at(&names::I)? || __r.at(&names::PLAIN)?
                    || __r.at(&names::ONLY)?,
            )
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::B)? {
                return rt::Ok(Self::B(__r.required(&names::B)?));
            }
            if __r.at(&names::I)? {
                return rt::Ok(Self::I(__r.required(&names::I)?));
            }
            if __r.at(&names::PLAIN)? {
                return rt::Ok(Self::Plain(__r.required(&names::PLAIN)?));
            }
            if __r.at(&names::ONLY)? {
                return rt::Ok(Self::Only(__r.required(&names::ONLY)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::B(__v) => {
                    __w.child(names::B, __v)?;
                }
                Self::I(__v) => {
                    __w.child(names::I, __v)?;
                }
                Self::Plain(__v) => {
                    __w.child(names::PLAIN, __v)?;
                }
                Self::Only(__v) => {
                    __w.child(names::ONLY, __v)?;
                }
            }
            rt::Ok(())
        }
    }
    /// Complex type `Inline` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Inline {
        /// The text between the elements.
        pub text: rt::MixedText,
        /// One of several elements.
        pub choices: rt::Vec<InlineChoice>,
    }
    impl rt::Content for Inline {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::INLINE])?;
            __r.end_attributes()?;
            __r.start_mixed();
            let choices = __r
                .groups(0, usize::MAX, InlineChoice::starts, InlineChoice::read)?;
            let text = __r.end_mixed()?;
            rt::Ok(Self { text, choices })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.mixed(&self.text);
            for __group in &self.choices {
                __group.write(__w)?;
            }
            rt::Ok(())
        }
    }
    /// A part of `Inline`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum InlineChoice {
        /// Element `b`.
        B(Inline),
        /// Element `i`.
        I(Inline),
    }
    impl InlineChoice {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::B)? || __r.at(&names::I)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::B)? {
                return rt::Ok(Self::B(__r.required(&names::B)?));
            }
            if __r.at(&names::I)? {
                return rt::Ok(Self::I(__r.required(&names::I)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::B(__v) => {
                    __w.child(names::B, __v)?;
                }
                Self::I(__v) => {
                    __w.child(names::I, __v)?;
                }
            }
            rt::Ok(())
        }
    }
    /// Complex type `Plain` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Plain {
        /// Element `b`.
        pub b: rt::Vec<Inline>,
    }
    impl rt::Content for Plain {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::PLAIN2])?;
            __r.end_attributes()?;
            let b = __r.repeated(&names::B, 0, 3)?;
            __r.end()?;
            rt::Ok(Self { b })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.repeated(names::B, &self.b, 0, 3)?;
            rt::Ok(())
        }
    }
    /// Complex type `Only` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Only {
        /// The text between the elements.
        pub text: rt::MixedText,
        /// Attribute `of`.
        pub of: rt::Option<i32>,
    }
    impl rt::Content for Only {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::ONLY2])?;
            let of = __r.attribute(&names::OF)?;
            __r.end_attributes()?;
            __r.start_mixed();
            let text = __r.end_mixed()?;
            rt::Ok(Self { text, of })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::OF, self.of.as_ref())?;
            __w.mixed(&self.text);
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const TEXT: rt::Name = rt::name!("", "text");
        pub(super) const TITLE: rt::Name = rt::name!("urn:clacks:golden", "Title");
        pub(super) const B: rt::Name = rt::name!("urn:clacks:golden", "b");
        pub(super) const I: rt::Name = rt::name!("urn:clacks:golden", "i");
        pub(super) const PLAIN: rt::Name = rt::name!("urn:clacks:golden", "plain");
        pub(super) const ONLY: rt::Name = rt::name!("urn:clacks:golden", "only");
        pub(super) const INLINE: rt::Name = rt::name!("urn:clacks:golden", "Inline");
        pub(super) const PLAIN2: rt::Name = rt::name!("urn:clacks:golden", "Plain");
        pub(super) const OF: rt::Name = rt::name!("", "of");
        pub(super) const ONLY2: rt::Name = rt::name!("urn:clacks:golden", "Only");
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
macro_rules! __clacks_catalogue_9f86b815430f5a3d {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT m 1* 2* 3* 4* 5* @ 0 text string\nT v string\nT m 7* 8*\nT - 6*\nT m @ 0 of int\nE 1 Sample 0\nE 1 Title 1\nE 1 b 2\nE 1 i 2\nE 1 plain 3\nE 1 only 4\nE 1 b 2\nE 1 b 2\nE 1 i 2\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_9f86b815430f5a3d as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_9f86b815430f5a3d!([::core::concat]);
