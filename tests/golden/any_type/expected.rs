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
        /// Attribute `any`.
        pub any: rt::Option<rt::String>,
        /// Element `Anything`.
        pub anything: rt::AnyContent,
        /// Element `More`.
        pub more: rt::Vec<rt::AnyContent>,
        /// Element `Text`.
        pub text: rt::Option<rt::AnySimple>,
    }
    rt::new!(Sample, [anything : rt::AnyContent], [any, more, text], []);
    rt::event!(Sample, names::SAMPLE, super::globals::GLOBALS, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let any = __r.attribute(&names::ANY)?;
            __r.end_attributes()?;
            let anything = __r.required(&names::ANYTHING)?;
            let more = __r.repeated(&names::MORE, 0, usize::MAX)?;
            let text = __r.optional(&names::TEXT)?;
            __r.end()?;
            rt::Ok(Self { any, anything, more, text })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::ANY, self.any.as_ref())?;
            __w.child(names::ANYTHING, &self.anything)?;
            __w.repeated(names::MORE, &self.more, 0, usize::MAX)?;
            __w.optional(names::TEXT, self.text.as_ref())?;
            rt::Ok(())
        }
    }
    /// Element `Number` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Number(
        /// The content.
        pub i32,
    );
    rt::wrapper!(Number, i32, []);
    rt::event!(Number, names::NUMBER, super::globals::GLOBALS, super::__CATALOGUE);
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const ANY: rt::Name = rt::name!("", "any");
        pub(super) const ANYTHING: rt::Name = rt::name!("urn:clacks:golden", "Anything");
        pub(super) const MORE: rt::Name = rt::name!("urn:clacks:golden", "More");
        pub(super) const TEXT: rt::Name = rt::name!("urn:clacks:golden", "Text");
        pub(super) const NUMBER: rt::Name = rt::name!("urn:clacks:golden", "Number");
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
            rt::known_element::<i32>(rt::Name::new("urn:clacks:golden", "Number")),
            rt::known_element::<
                super::schema::Sample,
            >(rt::Name::new("urn:clacks:golden", "Sample")),
        ],
        attributes: &[],
        types: &[],
        is_read_back: false,
    };
}
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Sample;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Number;
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
    /// An event `Number`.
    Number(Number),
}
self::schema::rt::catalogue!(
    Event, ["urn:clacks:golden"], [Sample(Sample), Number(Number)], __CATALOGUE
);
#[doc(hidden)]
#[allow(non_local_definitions, reason = "the catalogue may be in a function")]
#[macro_export]
macro_rules! __clacks_catalogue_7cfd41f312566c1c {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 2 3* 4* @ 0 any ?\nT v int\nT moa\nT v ?\nE 1 Sample 0\nE 1 Number 1\nE 1 Anything 2\nE 1 More 2\nE 1 Text 3\nV 0 1\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_7cfd41f312566c1c as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_7cfd41f312566c1c!([::core::concat]);
