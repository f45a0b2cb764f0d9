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
        /// Attribute `size`.
        pub size: rt::Option<Size>,
        /// Element `Size`.
        pub size2: rt::Vec<Size>,
        /// Element `Few`.
        pub few: rt::Option<Few>,
        /// Element `Sizes`.
        pub sizes: rt::Option<Sizes>,
        /// Element `OneOrMany`.
        pub one_or_many: rt::Option<OneOrMany>,
        /// Element `Text`.
        pub text: rt::Vec<Text>,
    }
    rt::new!(
        Sample, [size2 : rt::Vec < Size >], [size, few, sizes, one_or_many, text], []
    );
    rt::event!(Sample, names::SAMPLE, super::globals::GLOBALS, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let size = __r.attribute(&names::SIZE)?;
            __r.end_attributes()?;
            let size2 = __r.repeated(&names::SIZE2, 1, usize::MAX)?;
            let few = __r.optional(&names::FEW)?;
            let sizes = __r.optional(&names::SIZES)?;
            let one_or_many = __r.optional(&names::ONE_OR_MANY)?;
            let text = __r.repeated(&names::TEXT, 0, 2)?;
            __r.end()?;
            rt::Ok(Self {
                size,
                size2,
                few,
                sizes,
                one_or_many,
                text,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::SIZE, self.size.as_ref())?;
            __w.repeated(names::SIZE2, &self.size2, 1, usize::MAX)?;
            __w.optional(names::FEW, self.few.as_ref())?;
            __w.optional(names::SIZES, self.sizes.as_ref())?;
            __w.optional(names::ONE_OR_MANY, self.one_or_many.as_ref())?;
            __w.repeated(names::TEXT, &self.text, 0, 2)?;
            rt::Ok(())
        }
    }
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
    /// Simple type `Size` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Size {
        /// A value of `unsignedShort`.
        UnsignedShort(u16),
        /// A value of `Word`.
        Word(Word),
        /// A value of a type without a name.
        Date(rt::Date),
    }
    rt::union!(
        Size, rt::Some(("urn:clacks:golden", "Size")), [UnsignedShort(u16), Word(Word),
        Date(rt::Date)]
    );
    /// Simple type `Few` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Few(Size);
    rt::restricted!(
        Few(Size), Collapse, rt::Some(("urn:clacks:golden", "Few")), [check], []
    );
    impl Few {
        fn check(value: &Size) -> rt::ValueResult<()> {
            static ALLOWED: rt::Allowed = rt::Allowed::new(&["1", "small"], &[]);
            ALLOWED.check(value)?;
            rt::Ok(())
        }
    }
    /// Simple type `Sizes` of `schema.xsd`.
    pub type Sizes = rt::Vec<Size>;
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
    /// Simple type `Text` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Text {
        /// A value of `int`.
        Int(i32),
        /// A value of `string`.
        String(rt::String),
    }
    rt::union!(
        Text, rt::Some(("urn:clacks:golden", "Text")), [Int(i32), String(rt::String)]
    );
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const SIZE: rt::Name = rt::name!("", "size");
        pub(super) const SIZE2: rt::Name = rt::name!("urn:clacks:golden", "Size");
        pub(super) const FEW: rt::Name = rt::name!("urn:clacks:golden", "Few");
        pub(super) const SIZES: rt::Name = rt::name!("urn:clacks:golden", "Sizes");
        pub(super) const ONE_OR_MANY: rt::Name = rt::name!(
            "urn:clacks:golden", "OneOrMany"
        );
        pub(super) const TEXT: rt::Name = rt::name!("urn:clacks:golden", "Text");
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
                super::schema::Few,
            >(
                rt::Name::new("urn:clacks:golden", "Few"),
                rt::Name::new("urn:clacks:golden", "Size"),
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
macro_rules! __clacks_catalogue_8bcdf5452e6b4b2d {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1+ 2* 3* 4* 5* @ 0 size ?\nT v ?\nT v ?\nT v ?\nT v ?\nT v ?\nE 1 Sample 0\nE 1 Size 1\nE 1 Few 2\nE 1 Sizes 3\nE 1 OneOrMany 4\nE 1 Text 5\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_8bcdf5452e6b4b2d as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_8bcdf5452e6b4b2d!([::core::concat]);
