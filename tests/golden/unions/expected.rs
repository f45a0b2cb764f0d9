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
        /// Attribute `limit`.
        pub limit: rt::Option<SampleLimit>,
        /// Element `size`.
        pub size: rt::Vec<Size>,
        /// Element `sizes`.
        pub sizes: rt::Option<Sizes>,
        /// Element `short`.
        pub short: rt::Vec<Short>,
        /// Element `some`.
        pub some: rt::Vec<Some>,
        /// Element `text`.
        pub text: rt::Vec<Text>,
        /// Element `oneOrMany`.
        pub one_or_many: rt::Vec<OneOrMany>,
        /// Element `name`.
        pub name: rt::Vec<Name>,
    }
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let limit = __r.attribute(&names::LIMIT)?;
            __r.end_attributes()?;
            let size = __r.repeated(&names::SIZE, 0, usize::MAX)?;
            let sizes = __r.optional(&names::SIZES)?;
            let short = __r.repeated(&names::SHORT, 0, usize::MAX)?;
            let some = __r.repeated(&names::SOME, 0, usize::MAX)?;
            let text = __r.repeated(&names::TEXT, 0, usize::MAX)?;
            let one_or_many = __r.repeated(&names::ONE_OR_MANY, 0, usize::MAX)?;
            let name = __r.repeated(&names::NAME, 0, usize::MAX)?;
            __r.end()?;
            rt::Ok(Self {
                limit,
                size,
                sizes,
                short,
                some,
                text,
                one_or_many,
                name,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::LIMIT, self.limit.as_ref())?;
            __w.repeated(names::SIZE, &self.size, 0, usize::MAX)?;
            __w.optional(names::SIZES, self.sizes.as_ref())?;
            __w.repeated(names::SHORT, &self.short, 0, usize::MAX)?;
            __w.repeated(names::SOME, &self.some, 0, usize::MAX)?;
            __w.repeated(names::TEXT, &self.text, 0, usize::MAX)?;
            __w.repeated(names::ONE_OR_MANY, &self.one_or_many, 0, usize::MAX)?;
            __w.repeated(names::NAME, &self.name, 0, usize::MAX)?;
            rt::Ok(())
        }
    }
    /// A simple type of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum SampleLimitValue {
        /// `unbounded`.
        Unbounded,
    }
    rt::enumeration!(SampleLimitValue, Collapse, rt::None, [Unbounded "unbounded"]);
    /// A simple type of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum SampleLimit {
        /// A value of `nonNegativeInteger`.
        NonNegativeInteger(rt::NonNegativeInteger),
        /// A value of a type without a name.
        Value(SampleLimitValue),
    }
    rt::union!(
        SampleLimit, rt::None, [NonNegativeInteger(rt::NonNegativeInteger),
        Value(SampleLimitValue)]
    );
    /// Simple type `Word` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Word {
        /// `small`.
        Small,
        /// `large`.
        Large,
    }
    rt::enumeration!(
        Word, Collapse, rt::Some(("urn:clacks:golden", "Word")), [Small "small", Large
        "large"]
    );
    /// Simple type `Sizes2` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Sizes2(rt::Vec<rt::Decimal>);
    rt::restricted!(
        Sizes2(rt::Vec < rt::Decimal >), Collapse, rt::Some(("urn:clacks:golden",
        "Sizes2")), [check], []
    );
    impl Sizes2 {
        fn check(value: &rt::Vec<rt::Decimal>) -> rt::ValueResult<()> {
            rt::facets::min_length(value, 2)?;
            rt::Ok(())
        }
    }
    /// Simple type `Size` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Size {
        /// A value of `int`.
        Int(i32),
        /// A value of `date`.
        Date(rt::Date),
        /// A value of `Word`.
        Word(Word),
        /// A value of `Sizes2`.
        Sizes2(Sizes2),
        /// A value of `QName`.
        QName(rt::ExpandedName),
    }
    rt::union!(
        Size, rt::Some(("urn:clacks:golden", "Size")), [Int(i32), Date(rt::Date),
        Word(Word), Sizes2(Sizes2), QName(rt::ExpandedName)]
    );
    /// Simple type `Number` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Number {
        /// A value of `int`.
        Int(i32),
        /// A value of `double`.
        Double(rt::Double),
    }
    rt::union!(
        Number, rt::Some(("urn:clacks:golden", "Number")), [Int(i32), Double(rt::Double)]
    );
    /// Simple type `Sizes` of `schema.xsd`.
    pub type Sizes = rt::Vec<Number>;
    /// Simple type `Short` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Short(Number, rt::Lexical);
    rt::restricted_literal!(
        Short(Number), Collapse, rt::Some(("urn:clacks:golden", "Short")), [],
        [check_literal]
    );
    impl Short {
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [rt::Pattern::lazy(".{1,3}")];
                rt::check_patterns(literal, &PATTERNS, &[".{1,3}"])?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `Some` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Some(Number);
    rt::restricted!(
        Some(Number), Collapse, rt::Some(("urn:clacks:golden", "Some")), [check], []
    );
    impl Some {
        fn check(value: &Number) -> rt::ValueResult<()> {
            static ALLOWED: rt::Allowed = rt::Allowed::new(&["1", "2.5"], &[]);
            ALLOWED.check(value)?;
            rt::Ok(())
        }
    }
    /// Simple type `OneOrMany` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum OneOrMany {
        /// A value of `boolean`.
        Boolean(bool),
        /// A value of `Sizes`.
        Sizes(Sizes),
    }
    rt::union!(
        OneOrMany, rt::Some(("urn:clacks:golden", "OneOrMany")), [Boolean(bool),
        Sizes(Sizes)]
    );
    /// Simple type `Name` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Name {
        /// A value of `NCName`.
        NcName(rt::NcName),
        /// A value of `QName`.
        QName(rt::ExpandedName),
    }
    rt::union!(
        Name, rt::Some(("urn:clacks:golden", "Name")), [NcName(rt::NcName),
        QName(rt::ExpandedName)]
    );
    /// Simple type `Text` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Text {
        /// A value of `boolean`.
        Boolean(bool),
        /// A value of `string`.
        String(rt::String),
    }
    rt::union!(
        Text, rt::Some(("urn:clacks:golden", "Text")), [Boolean(bool),
        String(rt::String)]
    );
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const LIMIT: rt::Name = rt::name!("", "limit");
        pub(super) const SIZE: rt::Name = rt::name!("urn:clacks:golden", "size");
        pub(super) const SIZES: rt::Name = rt::name!("urn:clacks:golden", "sizes");
        pub(super) const SHORT: rt::Name = rt::name!("urn:clacks:golden", "short");
        pub(super) const SOME: rt::Name = rt::name!("urn:clacks:golden", "some");
        pub(super) const TEXT: rt::Name = rt::name!("urn:clacks:golden", "text");
        pub(super) const ONE_OR_MANY: rt::Name = rt::name!(
            "urn:clacks:golden", "oneOrMany"
        );
        pub(super) const NAME: rt::Name = rt::name!("urn:clacks:golden", "name");
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
macro_rules! __clacks_catalogue_f9103acc929d2d13 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1* 2* 3* 4* 5* 6* 7* @ 0 limit ?\nT v ?\nT v ?\nT v ?\nT v ?\nT v ?\nT v ?\nT v ?\nE 1 Sample 0\nE 1 size 1\nE 1 sizes 2\nE 1 short 3\nE 1 some 4\nE 1 text 5\nE 1 oneOrMany 6\nE 1 name 7\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_f9103acc929d2d13 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_f9103acc929d2d13!([::core::concat]);
