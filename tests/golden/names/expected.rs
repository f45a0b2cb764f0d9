/// Names that are none in Rust, or that are the same there. Markdown \*is\* not \[read\] \<here\>:
/// \- no list
/// 1\. no list
/// \# no heading
/// see <http://example.org/a_b>, (<https://example.org/x?y=z#a>) and "<http://example.org/>".
/// a tab, a carriage return, a turn\\u{202e}round, a zero\\u{200b}width, \`code, \\ and \`\`\`
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
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Sample {
        /// Attribute `a.b`.
        pub a_b: rt::Option<i32>,
        /// Attribute `名前`.
        pub 名前: rt::Option<名前>,
        /// Element `R`.
        pub r: SampleType,
        /// Element `r`.
        pub r2: rt::Option<i32>,
        /// Element `W`.
        pub w: rt::Option<i32>,
        /// Element `rt`.
        pub rt: rt::Option<Rt>,
        /// Element `names`.
        pub names: rt::Option<Names>,
        /// Element `a.b`.
        pub a_b2: rt::Option<i32>,
        /// Element `a-b`.
        pub a_b3: rt::Option<i32>,
        /// Element `a_b`.
        pub a_b4: rt::Option<i32>,
        /// Element `aB`.
        pub a_b5: rt::Option<i32>,
        /// Element `AB2`.
        pub ab2: rt::Option<i32>,
        /// Element `_`.
        pub underscore: rt::Option<i32>,
        /// Element `__`.
        pub underscore_underscore: rt::Option<i32>,
        /// Element `_1`.
        pub n1: rt::Option<i32>,
        /// Element `_.-`.
        pub underscore_dot_minus: rt::Option<i32>,
        /// Element `self`.
        pub self_: rt::Option<i32>,
        /// Element `super`.
        pub super_: rt::Option<i32>,
        /// Element `crate`.
        pub crate_: rt::Option<i32>,
        /// Element `Self`.
        pub self2: rt::Option<Self_>,
        /// Element `fn`.
        pub r#fn: rt::Option<i32>,
        /// Element `async`.
        pub r#async: rt::Option<i32>,
        /// Element `gen`.
        pub r#gen: rt::Option<i32>,
        /// Element `union`.
        pub union: rt::Option<i32>,
        /// Element `text`.
        pub text: rt::Option<i32>,
        /// Element `value`.
        pub value: rt::Option<i32>,
        /// Element `usize`.
        pub usize: rt::Option<i32>,
        /// Element `bool`.
        pub bool: rt::Option<Bool>,
        /// Element `größe`.
        pub größe: rt::Option<i32>,
        /// Element `GRÖSSE`.
        pub grösse: rt::Option<i32>,
        /// Element `имя`.
        pub имя: rt::Option<Имя>,
        /// Element `名前`.
        pub 名前2: rt::Option<名前>,
        /// Element `choice`.
        pub choice: rt::Option<i32>,
        /// Element `Choices`.
        pub choices: rt::Vec<Choices>,
        /// Element `Letters`.
        pub letters: rt::Option<Letters>,
    }
    rt::new!(
        Sample, [r : SampleType], [a_b, 名前, r2, w, rt, names, a_b2, a_b3, a_b4, a_b5,
        ab2, underscore, underscore_underscore, n1, underscore_dot_minus, self_, super_,
        crate_, self2, r#fn, r#async, r#gen, union, text, value, usize, bool, größe,
        grösse, имя, 名前2, choice, choices, letters], []
    );
    rt::event!(Sample, names::SAMPLE, super::globals::GLOBALS, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let a_b = __r.attribute(&names::A_B)?;
            let __名前 = __r.attribute(&names::名前)?;
            __r.end_attributes()?;
            let r = __r.required(&names::R)?;
            let r2 = __r.optional(&names::R2)?;
            let w = __r.optional(&names::W)?;
            let rt = __r.optional(&names::RT)?;
            let names = __r.optional(&names::NAMES)?;
            let a_b2 = __r.optional(&names::A_B2)?;
            let a_b3 = __r.optional(&names::A_B3)?;
            let a_b4 = __r.optional(&names::A_B4)?;
            let a_b5 = __r.optional(&names::A_B5)?;
            let ab2 = __r.optional(&names::AB2)?;
            let underscore = __r.optional(&names::UNDERSCORE)?;
            let underscore_underscore = __r.optional(&names::UNDERSCORE_UNDERSCORE)?;
            let n1 = __r.optional(&names::N1)?;
            let underscore_dot_minus = __r.optional(&names::UNDERSCORE_DOT_MINUS)?;
            let self_ = __r.optional(&names::SELF)?;
            let super_ = __r.optional(&names::SUPER)?;
            let crate_ = __r.optional(&names::CRATE)?;
            let self2 = __r.optional(&names::SELF2)?;
            let r#fn = __r.optional(&names::FN)?;
            let r#async = __r.optional(&names::ASYNC)?;
            let r#gen = __r.optional(&names::GEN)?;
            let union = __r.optional(&names::UNION)?;
            let text = __r.optional(&names::TEXT)?;
            let value = __r.optional(&names::VALUE)?;
            let usize = __r.optional(&names::USIZE)?;
            let bool = __r.optional(&names::BOOL)?;
            let größe = __r.optional(&names::GRÖSSE)?;
            let grösse = __r.optional(&names::GRÖSSE2)?;
            let имя = __r.optional(&names::ИМЯ)?;
            let __名前2 = __r.optional(&names::名前2)?;
            let choice = __r.optional(&names::CHOICE)?;
            let choices = __r.repeated(&names::CHOICES, 0, usize::MAX)?;
            let letters = __r.optional(&names::LETTERS)?;
            __r.end()?;
            rt::Ok(Self {
                a_b,
                名前: __名前,
                r,
                r2,
                w,
                rt,
                names,
                a_b2,
                a_b3,
                a_b4,
                a_b5,
                ab2,
                underscore,
                underscore_underscore,
                n1,
                underscore_dot_minus,
                self_,
                super_,
                crate_,
                self2,
                r#fn,
                r#async,
                r#gen,
                union,
                text,
                value,
                usize,
                bool,
                größe,
                grösse,
                имя,
                名前2: __名前2,
                choice,
                choices,
                letters,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::A_B, self.a_b.as_ref())?;
            __w.optional_attribute(names::名前, self.名前.as_ref())?;
            __w.child(names::R, &self.r)?;
            __w.optional(names::R2, self.r2.as_ref())?;
            __w.optional(names::W, self.w.as_ref())?;
            __w.optional(names::RT, self.rt.as_ref())?;
            __w.optional(names::NAMES, self.names.as_ref())?;
            __w.optional(names::A_B2, self.a_b2.as_ref())?;
            __w.optional(names::A_B3, self.a_b3.as_ref())?;
            __w.optional(names::A_B4, self.a_b4.as_ref())?;
            __w.optional(names::A_B5, self.a_b5.as_ref())?;
            __w.optional(names::AB2, self.ab2.as_ref())?;
            __w.optional(names::UNDERSCORE, self.underscore.as_ref())?;
            __w.optional(
                names::UNDERSCORE_UNDERSCORE,
                self.underscore_underscore.as_ref(),
            )?;
            __w.optional(names::N1, self.n1.as_ref())?;
            __w.optional(
                names::UNDERSCORE_DOT_MINUS,
                self.underscore_dot_minus.as_ref(),
            )?;
            __w.optional(names::SELF, self.self_.as_ref())?;
            __w.optional(names::SUPER, self.super_.as_ref())?;
            __w.optional(names::CRATE, self.crate_.as_ref())?;
            __w.optional(names::SELF2, self.self2.as_ref())?;
            __w.optional(names::FN, self.r#fn.as_ref())?;
            __w.optional(names::ASYNC, self.r#async.as_ref())?;
            __w.optional(names::GEN, self.r#gen.as_ref())?;
            __w.optional(names::UNION, self.union.as_ref())?;
            __w.optional(names::TEXT, self.text.as_ref())?;
            __w.optional(names::VALUE, self.value.as_ref())?;
            __w.optional(names::USIZE, self.usize.as_ref())?;
            __w.optional(names::BOOL, self.bool.as_ref())?;
            __w.optional(names::GRÖSSE, self.größe.as_ref())?;
            __w.optional(names::GRÖSSE2, self.grösse.as_ref())?;
            __w.optional(names::ИМЯ, self.имя.as_ref())?;
            __w.optional(names::名前2, self.名前2.as_ref())?;
            __w.optional(names::CHOICE, self.choice.as_ref())?;
            __w.repeated(names::CHOICES, &self.choices, 0, usize::MAX)?;
            __w.optional(names::LETTERS, self.letters.as_ref())?;
            rt::Ok(())
        }
    }
    /// Complex type `Letters` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Letters {
        /// Element `a`.
        pub a: bool,
        /// Element `b`.
        pub b: bool,
        /// Element `c`.
        pub c: bool,
        /// Element `d`.
        pub d: bool,
        /// Element `e`.
        pub e: bool,
        /// Element `f`.
        pub f: bool,
    }
    rt::new!(
        Letters, [a : bool, b : bool, c : bool, d : bool, e : bool, f : bool], [], []
    );
    impl rt::Content for Letters {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::LETTERS])?;
            __r.end_attributes()?;
            let a = __r.required(&names::A)?;
            let b = __r.required(&names::B)?;
            let c = __r.required(&names::C)?;
            let d = __r.required(&names::D)?;
            let e = __r.required(&names::E)?;
            let f = __r.required(&names::F)?;
            __r.end()?;
            rt::Ok(Self { a, b, c, d, e, f })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::A, &self.a)?;
            __w.child(names::B, &self.b)?;
            __w.child(names::C, &self.c)?;
            __w.child(names::D, &self.d)?;
            __w.child(names::E, &self.e)?;
            __w.child(names::F, &self.f)?;
            rt::Ok(())
        }
    }
    /// Complex type `Choices` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Choices {
        /// One of several elements.
        pub choice: ChoicesChoice,
    }
    rt::new!(Choices, [choice : ChoicesChoice], [], []);
    impl rt::Content for Choices {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::CHOICES])?;
            __r.end_attributes()?;
            let choice = ChoicesChoice::read(__r)?;
            __r.end()?;
            rt::Ok(Self { choice })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            self.choice.write(__w)?;
            rt::Ok(())
        }
    }
    /// A part of `Choices`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum ChoicesChoice {
        /// Element `Group`.
        Group(i32),
        /// Element `group`.
        Group2(i32),
        /// Several elements.
        Group3(ChoicesChoiceGroup),
        /// Element `Self`.
        Self_(Self_),
        /// Element `名前`.
        名前(名前),
    }
    impl ChoicesChoice {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(
                __r.at(&names::GROUP)? || __r.at(&names::GROUP2)?
                    || ChoicesChoiceGroup::starts(__r)? || __r.at(&names::SELF2)?
                    || __r.at(&names::名前2)?,
            )
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::GROUP)? {
                return rt::Ok(Self::Group(__r.required(&names::GROUP)?));
            }
            if __r.at(&names::GROUP2)? {
                return rt::Ok(Self::Group2(__r.required(&names::GROUP2)?));
            }
            if ChoicesChoiceGroup::starts(__r)? {
                return rt::Ok(Self::Group3(ChoicesChoiceGroup::read(__r)?));
            }
            if __r.at(&names::SELF2)? {
                return rt::Ok(Self::Self_(__r.required(&names::SELF2)?));
            }
            if __r.at(&names::名前2)? {
                return rt::Ok(Self::名前(__r.required(&names::名前2)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Group(__v) => {
                    __w.child(names::GROUP, __v)?;
                }
                Self::Group2(__v) => {
                    __w.child(names::GROUP2, __v)?;
                }
                Self::Group3(__v) => {
                    __v.write(__w)?;
                }
                Self::Self_(__v) => {
                    __w.child(names::SELF2, __v)?;
                }
                Self::名前(__v) => {
                    __w.child(names::名前2, __v)?;
                }
            }
            rt::Ok(())
        }
    }
    /// A part of `ChoicesChoice`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct ChoicesChoiceGroup {
        /// Element `x`.
        pub x: i32,
        /// Element `self`.
        pub self_: i32,
    }
    rt::new!(ChoicesChoiceGroup, [x : i32, self_ : i32], [], []);
    impl ChoicesChoiceGroup {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            __r.at(&names::X)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let x = __r.required(&names::X)?;
            let self_ = __r.required(&names::SELF)?;
            rt::Ok(Self { x, self_ })
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::X, &self.x)?;
            __w.child(names::SELF, &self.self_)?;
            rt::Ok(())
        }
    }
    /// Not the element \`Sample\`.
    ///
    /// Complex type `sample` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct SampleType {
        /// Element `SampleChoice`.
        pub sample_choice: rt::Option<SampleTypeSampleChoice>,
    }
    impl rt::Content for SampleType {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::SAMPLE2])?;
            __r.end_attributes()?;
            let sample_choice = __r.optional(&names::SAMPLE_CHOICE)?;
            __r.end()?;
            rt::Ok(Self { sample_choice })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional(names::SAMPLE_CHOICE, self.sample_choice.as_ref())?;
            rt::Ok(())
        }
    }
    /// Element `SampleChoice` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct SampleTypeSampleChoice {
        /// Attribute `a`.
        pub a: rt::Option<i32>,
    }
    impl rt::Content for SampleTypeSampleChoice {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let a = __r.attribute(&names::A2)?;
            __r.end_attributes()?;
            __r.nothing()?;
            rt::Ok(Self { a })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::A2, self.a.as_ref())?;
            rt::Ok(())
        }
    }
    /// Complex type `SAMPLE` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct SAMPLE {}
    impl rt::Content for SAMPLE {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::SAMPLE3])?;
            __r.end_attributes()?;
            __r.nothing()?;
            rt::Ok(Self {})
        }
        fn write<'w>(&'w self, _: &mut rt::Writer<'w>) -> rt::Result<()> {
            rt::Ok(())
        }
    }
    /// Complex type `SampleType` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleTypeType {
        /// Element `x`.
        pub x: SampleChoice,
    }
    rt::new!(SampleTypeType, [x : SampleChoice], [], []);
    impl rt::Content for SampleTypeType {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::SAMPLE_TYPE])?;
            __r.end_attributes()?;
            let x = __r.required(&names::X)?;
            __r.end()?;
            rt::Ok(Self { x })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::X, &self.x)?;
            rt::Ok(())
        }
    }
    /// Complex type `names` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Names {
        /// Attribute `names`.
        pub names: rt::Option<i32>,
    }
    impl rt::Content for Names {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::NAMES])?;
            let names = __r.attribute(&names::NAMES2)?;
            __r.end_attributes()?;
            __r.nothing()?;
            rt::Ok(Self { names })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::NAMES2, self.names.as_ref())?;
            rt::Ok(())
        }
    }
    /// Complex type `Self` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Self_ {
        /// Element `Self`.
        pub self_: rt::Option<rt::Box<Self_>>,
    }
    impl rt::Content for Self_ {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::SELF2])?;
            __r.end_attributes()?;
            let self_ = __r.optional(&names::SELF2)?.map(rt::Box::new);
            __r.end()?;
            rt::Ok(Self { self_ })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional(names::SELF2, self.self_.as_deref())?;
            rt::Ok(())
        }
    }
    /// Simple type `SampleChoice` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleChoice(i32);
    rt::restricted!(
        SampleChoice(i32), Collapse, rt::Some(("urn:clacks:golden", "SampleChoice")),
        [check], []
    );
    impl SampleChoice {
        fn check(value: &i32) -> rt::ValueResult<()> {
            rt::facets::min_inclusive(value, &1)?;
            rt::Ok(())
        }
    }
    /// Simple type `rt` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Rt {
        /// `rt`.
        Rt,
    }
    rt::enumeration!(Rt, Preserve, rt::Some(("urn:clacks:golden", "rt")), [Rt "rt"]);
    /// Simple type `bool` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Bool(bool, rt::Lexical);
    rt::restricted_literal!(
        Bool(bool), Collapse, rt::Some(("urn:clacks:golden", "bool")), [],
        [check_literal]
    );
    impl Bool {
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [rt::Pattern::lazy("true")];
                rt::check_patterns(literal, &PATTERNS, &["true"])?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `имя` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Имя(rt::String);
    rt::restricted!(
        Имя(rt::String), Preserve, rt::Some(("urn:clacks:golden", "имя")), [check],
        []
    );
    impl Имя {
        fn check(value: &rt::String) -> rt::ValueResult<()> {
            rt::facets::max_length(value, 3)?;
            rt::Ok(())
        }
    }
    /// Simple type `名前` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct 名前(rt::String);
    rt::restricted!(
        名前(rt::String), Preserve, rt::Some(("urn:clacks:golden", "名前")), [check],
        []
    );
    impl 名前 {
        fn check(value: &rt::String) -> rt::ValueResult<()> {
            rt::facets::max_length(value, 3)?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const A_B: rt::Name = rt::name!("", "a.b");
        pub(super) const 名前: rt::Name = rt::name!("", "名前");
        pub(super) const R: rt::Name = rt::name!("urn:clacks:golden", "R");
        pub(super) const R2: rt::Name = rt::name!("urn:clacks:golden", "r");
        pub(super) const W: rt::Name = rt::name!("urn:clacks:golden", "W");
        pub(super) const RT: rt::Name = rt::name!("urn:clacks:golden", "rt");
        pub(super) const NAMES: rt::Name = rt::name!("urn:clacks:golden", "names");
        pub(super) const A_B2: rt::Name = rt::name!("urn:clacks:golden", "a.b");
        pub(super) const A_B3: rt::Name = rt::name!("urn:clacks:golden", "a-b");
        pub(super) const A_B4: rt::Name = rt::name!("urn:clacks:golden", "a_b");
        pub(super) const A_B5: rt::Name = rt::name!("urn:clacks:golden", "aB");
        pub(super) const AB2: rt::Name = rt::name!("urn:clacks:golden", "AB2");
        pub(super) const UNDERSCORE: rt::Name = rt::name!("urn:clacks:golden", "_");
        pub(super) const UNDERSCORE_UNDERSCORE: rt::Name = rt::name!(
            "urn:clacks:golden", "__"
        );
        pub(super) const N1: rt::Name = rt::name!("urn:clacks:golden", "_1");
        pub(super) const UNDERSCORE_DOT_MINUS: rt::Name = rt::name!(
            "urn:clacks:golden", "_.-"
        );
        pub(super) const SELF: rt::Name = rt::name!("urn:clacks:golden", "self");
        pub(super) const SUPER: rt::Name = rt::name!("urn:clacks:golden", "super");
        pub(super) const CRATE: rt::Name = rt::name!("urn:clacks:golden", "crate");
        pub(super) const SELF2: rt::Name = rt::name!("urn:clacks:golden", "Self");
        pub(super) const FN: rt::Name = rt::name!("urn:clacks:golden", "fn");
        pub(super) const ASYNC: rt::Name = rt::name!("urn:clacks:golden", "async");
        pub(super) const GEN: rt::Name = rt::name!("urn:clacks:golden", "gen");
        pub(super) const UNION: rt::Name = rt::name!("urn:clacks:golden", "union");
        pub(super) const TEXT: rt::Name = rt::name!("urn:clacks:golden", "text");
        pub(super) const VALUE: rt::Name = rt::name!("urn:clacks:golden", "value");
        pub(super) const USIZE: rt::Name = rt::name!("urn:clacks:golden", "usize");
        pub(super) const BOOL: rt::Name = rt::name!("urn:clacks:golden", "bool");
        pub(super) const GRÖSSE: rt::Name = rt::name!("urn:clacks:golden", "größe");
        pub(super) const GRÖSSE2: rt::Name = rt::name!("urn:clacks:golden", "GRÖSSE");
        pub(super) const ИМЯ: rt::Name = rt::name!("urn:clacks:golden", "имя");
        pub(super) const 名前2: rt::Name = rt::name!("urn:clacks:golden", "名前");
        pub(super) const CHOICE: rt::Name = rt::name!("urn:clacks:golden", "choice");
        pub(super) const CHOICES: rt::Name = rt::name!("urn:clacks:golden", "Choices");
        pub(super) const LETTERS: rt::Name = rt::name!("urn:clacks:golden", "Letters");
        pub(super) const A: rt::Name = rt::name!("urn:clacks:golden", "a");
        pub(super) const B: rt::Name = rt::name!("urn:clacks:golden", "b");
        pub(super) const C: rt::Name = rt::name!("urn:clacks:golden", "c");
        pub(super) const D: rt::Name = rt::name!("urn:clacks:golden", "d");
        pub(super) const E: rt::Name = rt::name!("urn:clacks:golden", "e");
        pub(super) const F: rt::Name = rt::name!("urn:clacks:golden", "f");
        pub(super) const GROUP: rt::Name = rt::name!("urn:clacks:golden", "Group");
        pub(super) const GROUP2: rt::Name = rt::name!("urn:clacks:golden", "group");
        pub(super) const X: rt::Name = rt::name!("urn:clacks:golden", "x");
        pub(super) const SAMPLE_CHOICE: rt::Name = rt::name!(
            "urn:clacks:golden", "SampleChoice"
        );
        pub(super) const A2: rt::Name = rt::name!("", "a");
        pub(super) const SAMPLE2: rt::Name = rt::name!("urn:clacks:golden", "sample");
        pub(super) const SAMPLE3: rt::Name = rt::name!("urn:clacks:golden", "SAMPLE");
        pub(super) const SAMPLE_TYPE: rt::Name = rt::name!(
            "urn:clacks:golden", "SampleType"
        );
        pub(super) const NAMES2: rt::Name = rt::name!("", "names");
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
        elements: &[],
        attributes: &[],
        types: &[
            rt::known_type::<
                super::schema::SampleChoice,
            >(
                rt::Name::new("urn:clacks:golden", "SampleChoice"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "int"),
            ),
            rt::known_type::<
                super::schema::Bool,
            >(
                rt::Name::new("urn:clacks:golden", "bool"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "boolean"),
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
self::schema::rt::catalogue!(
    Event, ["urn:clacks:golden"], [Sample(Sample)], __CATALOGUE
);
#[doc(hidden)]
#[allow(non_local_definitions, reason = "the catalogue may be in a function")]
#[macro_export]
macro_rules! __clacks_catalogue_f3c573a20c80f532 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1 2* 3* 4* 5* 6* 7* 8* 9* 10* 11* 12* 13* 14* 15* 16* 17* 18* 19* 20* 21* 22* 23* 24* 25* 26* 27* 28* 29* 30* 31* 32* 33* @ 0 a.b int @ 0 名前 string\nT - 47*\nT v int\nT v string =rt\nT - @ 0 names int\nT - 46*\nT v boolean\nT v string\nT v string\nT - 40* 41* 42* 43* 44* 45*\nT - 34 35 36 37 38 39\nT v boolean\nT - @ 0 a int\nE 1 Sample 0\nE 1 R 1\nE 1 r 2\nE 1 W 2\nE 1 rt 3\nE 1 names 4\nE 1 a.b 2\nE 1 a-b 2\nE 1 a_b 2\nE 1 aB 2\nE 1 AB2 2\nE 1 _ 2\nE 1 __ 2\nE 1 _1 2\nE 1 _.- 2\nE 1 self 2\nE 1 super 2\nE 1 crate 2\nE 1 Self 5\nE 1 fn 2\nE 1 async 2\nE 1 gen 2\nE 1 union 2\nE 1 text 2\nE 1 value 2\nE 1 usize 2\nE 1 bool 6\nE 1 größe 2\nE 1 GRÖSSE 2\nE 1 имя 7\nE 1 名前 8\nE 1 choice 2\nE 1 Choices 9\nE 1 Letters 10\nE 1 a 11\nE 1 b 11\nE 1 c 11\nE 1 d 11\nE 1 e 11\nE 1 f 11\nE 1 Group 2\nE 1 group 2\nE 1 x 2\nE 1 self 2\nE 1 Self 5\nE 1 名前 8\nE 1 Self 5\nE 1 SampleChoice 12\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_f3c573a20c80f532 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_f3c573a20c80f532!([::core::concat]);
