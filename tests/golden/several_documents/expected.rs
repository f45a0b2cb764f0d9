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
        /// Attribute `mark`.
        pub mark: rt::Option<rt::Token>,
        /// The language of the content; empty where none is said.
        ///
        /// Attribute `lang`.
        pub lang: rt::Option<super::xml::Lang>,
        /// Element `Part`.
        pub part: super::part::Part,
        /// Element `Thing`.
        pub thing: rt::Vec<super::other::Thing>,
        /// Element `Left`.
        pub left: i32,
        /// Element `Right`.
        pub right: i32,
    }
    rt::new!(
        Sample, [part : super::part::Part, left : i32, right : i32], [mark, lang, thing],
        []
    );
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let mark = __r.attribute(&names::MARK)?;
            let lang = __r.attribute(&names::LANG)?;
            __r.end_attributes()?;
            let part = __r.required(&names::PART)?;
            let thing = __r.repeated(&names::THING, 0, usize::MAX)?;
            let left = __r.required(&names::LEFT)?;
            let right = __r.required(&names::RIGHT)?;
            __r.end()?;
            rt::Ok(Self {
                mark,
                lang,
                part,
                thing,
                left,
                right,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::MARK, self.mark.as_ref())?;
            __w.optional_attribute(names::LANG, self.lang.as_ref())?;
            __w.child(names::PART, &self.part)?;
            __w.repeated(names::THING, &self.thing, 0, usize::MAX)?;
            __w.child(names::LEFT, &self.left)?;
            __w.child(names::RIGHT, &self.right)?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const MARK: rt::Name = rt::name!("urn:clacks:other", "mark");
        pub(super) const LANG: rt::Name = rt::name!(
            "http://www.w3.org/XML/1998/namespace", "lang"
        );
        pub(super) const PART: rt::Name = rt::name!("urn:clacks:golden", "Part");
        pub(super) const THING: rt::Name = rt::name!("urn:clacks:other", "Thing");
        pub(super) const LEFT: rt::Name = rt::name!("urn:clacks:golden", "Left");
        pub(super) const RIGHT: rt::Name = rt::name!("urn:clacks:golden", "Right");
    }
}
/// Types of `part.xsd`.
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
pub mod part {
    pub(super) use ::clacks::__private_0_1 as rt;
    /// Complex type `Part` of `part.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Part {
        /// Element `Code`.
        pub code: Code,
    }
    rt::new!(Part, [code : Code], [], []);
    impl rt::Content for Part {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::PART])?;
            __r.end_attributes()?;
            let code = __r.required(&names::CODE)?;
            __r.end()?;
            rt::Ok(Self { code })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::CODE, &self.code)?;
            rt::Ok(())
        }
    }
    /// Simple type `Code` of `part.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Code(rt::Token);
    rt::restricted!(
        Code(rt::Token), Collapse, rt::Some(("urn:clacks:golden", "Code")), [],
        [check_literal]
    );
    impl Code {
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [rt::Pattern::lazy("[A-Z][0-9]")];
                rt::check_patterns(literal, &PATTERNS, &["[A-Z][0-9]"])?;
            }
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const CODE: rt::Name = rt::name!("urn:clacks:golden", "Code");
        pub(super) const PART: rt::Name = rt::name!("urn:clacks:golden", "Part");
    }
}
/// Types of `other.xsd`.
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
pub mod other {
    pub(super) use ::clacks::__private_0_1 as rt;
    /// Element `Thing` of `other.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Thing {
        /// Element `code`.
        pub code: rt::Option<i32>,
    }
    rt::element!(Thing, names::THING, rt::Globals::NONE);
    impl rt::Content for Thing {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let code = __r.optional(&names::CODE)?;
            __r.end()?;
            rt::Ok(Self { code })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional(names::CODE, self.code.as_ref())?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const THING: rt::Name = rt::name!("urn:clacks:other", "Thing");
        pub(super) const CODE: rt::Name = rt::name!("urn:clacks:other", "code");
    }
}
/// The attributes of XML itself: XML 1.0, XML Base and xml:id.
///
/// Types of `xml.xsd`.
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
pub mod xml {
    pub(super) use ::clacks::__private_0_1 as rt;
    /// A simple type of `xml.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum LangValue {
        /// The value "".
        Empty,
    }
    rt::enumeration!(LangValue, Preserve, rt::None, [Empty ""]);
    /// A simple type of `xml.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Lang {
        /// A value of `language`.
        Language(rt::Language),
        /// A value of a type without a name.
        Value(LangValue),
    }
    rt::union!(Lang, rt::None, [Language(rt::Language), Value(LangValue)]);
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
macro_rules! __clacks_catalogue_99565da154848db9 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:other\nN http://www.w3.org/XML/1998/namespace\nN urn:clacks:golden\nT - 1 2* 3 4 @ 1 mark token @ 2 lang ?\nT - 6\nT - 5*\nT v int\nT v token\nE 3 Sample 0\nE 3 Part 1\nE 1 Thing 2\nE 3 Left 3\nE 3 Right 3\nE 1 code 3\nE 3 Code 4\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_99565da154848db9 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_99565da154848db9!([::core::concat]);
