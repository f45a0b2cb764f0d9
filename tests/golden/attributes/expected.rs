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
        /// Attribute `required`.
        pub required: i32,
        /// Attribute `optional`.
        pub optional: rt::Option<rt::String>,
        /// Attribute `qualified`.
        pub qualified: rt::Option<rt::String>,
        /// Attribute `global`.
        pub global: rt::Option<rt::Date>,
        /// Attribute `untyped`.
        pub untyped: rt::Option<rt::String>,
        /// Attribute `type`.
        pub r#type: rt::Option<rt::String>,
        /// Attribute `self`.
        pub self_: rt::Option<rt::String>,
        /// Attribute `Self`.
        pub self2: rt::Option<rt::String>,
        /// Attribute `crate`.
        pub crate_: rt::Option<rt::String>,
        /// Attribute `xml-lang`.
        pub xml_lang: rt::Option<rt::Language>,
        /// Attribute `a.b`.
        pub a_b: rt::Option<rt::String>,
        /// Attribute `a-b`.
        pub a_b2: rt::Option<rt::String>,
        /// Attribute `_`.
        pub underscore: rt::Option<rt::String>,
        /// Attribute `_1`.
        pub n1: rt::Option<rt::String>,
        /// Attribute `Inner`.
        pub inner: rt::Option<rt::String>,
        /// Attribute `größe`.
        pub größe: rt::Option<rt::String>,
        /// Element `Inner`.
        pub inner2: rt::Option<Inner>,
        /// Element `Empty`.
        pub empty: rt::Option<Empty>,
    }
    rt::new!(
        Sample, [required : i32], [optional, qualified, global, untyped, r#type, self_,
        self2, crate_, xml_lang, a_b, a_b2, underscore, n1, inner, größe, inner2,
        empty], []
    );
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let required = __r.required_attribute(&names::REQUIRED)?;
            let optional = __r.attribute(&names::OPTIONAL)?;
            let qualified = __r.attribute(&names::QUALIFIED)?;
            let global = __r.attribute(&names::GLOBAL)?;
            let untyped = __r.attribute(&names::UNTYPED)?;
            let r#type = __r.attribute(&names::TYPE)?;
            let self_ = __r.attribute(&names::SELF)?;
            let self2 = __r.attribute(&names::SELF2)?;
            let crate_ = __r.attribute(&names::CRATE)?;
            let xml_lang = __r.attribute(&names::XML_LANG)?;
            let a_b = __r.attribute(&names::A_B)?;
            let a_b2 = __r.attribute(&names::A_B2)?;
            let underscore = __r.attribute(&names::UNDERSCORE)?;
            let n1 = __r.attribute(&names::N1)?;
            let inner = __r.attribute(&names::INNER)?;
            let größe = __r.attribute(&names::GRÖSSE)?;
            __r.end_attributes()?;
            let inner2 = __r.optional(&names::INNER2)?;
            let empty = __r.optional(&names::EMPTY)?;
            __r.end()?;
            rt::Ok(Self {
                required,
                optional,
                qualified,
                global,
                untyped,
                r#type,
                self_,
                self2,
                crate_,
                xml_lang,
                a_b,
                a_b2,
                underscore,
                n1,
                inner,
                größe,
                inner2,
                empty,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.attribute(names::REQUIRED, &self.required)?;
            __w.optional_attribute(names::OPTIONAL, self.optional.as_ref())?;
            __w.optional_attribute(names::QUALIFIED, self.qualified.as_ref())?;
            __w.optional_attribute(names::GLOBAL, self.global.as_ref())?;
            __w.optional_attribute(names::UNTYPED, self.untyped.as_ref())?;
            __w.optional_attribute(names::TYPE, self.r#type.as_ref())?;
            __w.optional_attribute(names::SELF, self.self_.as_ref())?;
            __w.optional_attribute(names::SELF2, self.self2.as_ref())?;
            __w.optional_attribute(names::CRATE, self.crate_.as_ref())?;
            __w.optional_attribute(names::XML_LANG, self.xml_lang.as_ref())?;
            __w.optional_attribute(names::A_B, self.a_b.as_ref())?;
            __w.optional_attribute(names::A_B2, self.a_b2.as_ref())?;
            __w.optional_attribute(names::UNDERSCORE, self.underscore.as_ref())?;
            __w.optional_attribute(names::N1, self.n1.as_ref())?;
            __w.optional_attribute(names::INNER, self.inner.as_ref())?;
            __w.optional_attribute(names::GRÖSSE, self.größe.as_ref())?;
            __w.optional(names::INNER2, self.inner2.as_ref())?;
            __w.optional(names::EMPTY, self.empty.as_ref())?;
            rt::Ok(())
        }
    }
    /// Complex type `Inner` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Inner {
        /// Attribute `list`.
        pub list: rt::Option<rt::Vec<i32>>,
        /// Attribute `on`.
        pub on: rt::Option<bool>,
        /// Attribute `off`.
        pub off: rt::Option<bool>,
        /// Attribute `up`.
        pub up: rt::Option<bool>,
        /// Attribute `down`.
        pub down: bool,
    }
    rt::new!(Inner, [down : bool], [list, on, off, up], []);
    impl rt::Content for Inner {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::INNER2])?;
            let list = __r.attribute(&names::LIST)?;
            let on = __r.attribute(&names::ON)?;
            let off = __r.attribute(&names::OFF)?;
            let up = __r.attribute(&names::UP)?;
            let down = __r.required_attribute(&names::DOWN)?;
            __r.end_attributes()?;
            __r.nothing()?;
            rt::Ok(Self { list, on, off, up, down })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::LIST, self.list.as_ref())?;
            __w.optional_attribute(names::ON, self.on.as_ref())?;
            __w.optional_attribute(names::OFF, self.off.as_ref())?;
            __w.optional_attribute(names::UP, self.up.as_ref())?;
            __w.attribute(names::DOWN, &self.down)?;
            rt::Ok(())
        }
    }
    /// Complex type `Empty` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Empty {}
    impl rt::Content for Empty {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::EMPTY])?;
            __r.end_attributes()?;
            __r.nothing()?;
            rt::Ok(Self {})
        }
        fn write<'w>(&'w self, _: &mut rt::Writer<'w>) -> rt::Result<()> {
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const REQUIRED: rt::Name = rt::name!("", "required");
        pub(super) const OPTIONAL: rt::Name = rt::name!("", "optional");
        pub(super) const QUALIFIED: rt::Name = rt::name!(
            "urn:clacks:golden", "qualified"
        );
        pub(super) const GLOBAL: rt::Name = rt::name!("urn:clacks:golden", "global");
        pub(super) const UNTYPED: rt::Name = rt::name!("", "untyped");
        pub(super) const TYPE: rt::Name = rt::name!("", "type");
        pub(super) const SELF: rt::Name = rt::name!("", "self");
        pub(super) const SELF2: rt::Name = rt::name!("", "Self");
        pub(super) const CRATE: rt::Name = rt::name!("", "crate");
        pub(super) const XML_LANG: rt::Name = rt::name!("", "xml-lang");
        pub(super) const A_B: rt::Name = rt::name!("", "a.b");
        pub(super) const A_B2: rt::Name = rt::name!("", "a-b");
        pub(super) const UNDERSCORE: rt::Name = rt::name!("", "_");
        pub(super) const N1: rt::Name = rt::name!("", "_1");
        pub(super) const INNER: rt::Name = rt::name!("", "Inner");
        pub(super) const GRÖSSE: rt::Name = rt::name!("", "größe");
        pub(super) const INNER2: rt::Name = rt::name!("urn:clacks:golden", "Inner");
        pub(super) const EMPTY: rt::Name = rt::name!("urn:clacks:golden", "Empty");
        pub(super) const LIST: rt::Name = rt::name!("", "list");
        pub(super) const ON: rt::Name = rt::name!("", "on");
        pub(super) const OFF: rt::Name = rt::name!("", "off");
        pub(super) const UP: rt::Name = rt::name!("", "up");
        pub(super) const DOWN: rt::Name = rt::name!("", "down");
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
macro_rules! __clacks_catalogue_ca34de0dbbcfc13d {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1* 2* @ 0 required int @ 0 optional string @ 1 qualified string @ 1 global date @ 0 untyped ? @ 0 type string @ 0 self string @ 0 Self string @ 0 crate string @ 0 xml-lang language @ 0 a.b string @ 0 a-b string @ 0 _ string @ 0 _1 string @ 0 Inner string @ 0 größe string\nT - @ 0 list ? @ 0 on boolean @ 0 off boolean @ 0 up boolean @ 0 down boolean\nT -\nE 1 Sample 0\nE 1 Inner 1\nE 1 Empty 2\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_ca34de0dbbcfc13d as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_ca34de0dbbcfc13d!([::core::concat]);
