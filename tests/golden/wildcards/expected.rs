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
        /// Attribute `id`.
        pub id: rt::Option<i32>,
        /// Attributes that the schema does not name.
        pub other_attributes: rt::AnyAttributes,
        /// Element `First`.
        pub first: i32,
        /// Any element.
        pub any: rt::Vec<rt::AnyElement>,
        /// Element `Strict`.
        pub strict: rt::Option<SampleStrict>,
        /// One of several elements.
        pub choices: rt::Vec<SampleChoice>,
    }
    rt::new!(Sample, [first : i32], [other_attributes, id, any, strict, choices], []);
    rt::event!(Sample, names::SAMPLE, super::globals::GLOBALS, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let id = __r.attribute(&names::ID)?;
            let other_attributes = __r.any_attributes(&names::ANY)?;
            __r.end_attributes()?;
            let first = __r.required(&names::FIRST)?;
            let any = __r.repeated_any(&names::ANY, 0, 2)?;
            let strict = __r.optional(&names::STRICT)?;
            let choices = __r
                .groups(0, usize::MAX, SampleChoice::starts, SampleChoice::read)?;
            __r.end()?;
            rt::Ok(Self {
                id,
                other_attributes,
                first,
                any,
                strict,
                choices,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.any_attributes(&names::ANY, &self.other_attributes)?;
            __w.optional_attribute(names::ID, self.id.as_ref())?;
            __w.child(names::FIRST, &self.first)?;
            __w.repeated_any(&names::ANY, &self.any, 0, 2)?;
            __w.optional(names::STRICT, self.strict.as_ref())?;
            for __group in &self.choices {
                __group.write(__w)?;
            }
            rt::Ok(())
        }
    }
    /// Element `Strict` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleStrict {
        /// Attributes that the schema does not name.
        pub other_attributes: rt::AnyAttributes,
        /// Any element.
        pub any: rt::AnyElement,
    }
    rt::new!(SampleStrict, [any : rt::AnyElement], [other_attributes], []);
    impl rt::Content for SampleStrict {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let other_attributes = __r.any_attributes(&names::ANY2)?;
            __r.end_attributes()?;
            let any = __r.required_any(&names::ANY3)?;
            __r.end()?;
            rt::Ok(Self { other_attributes, any })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.any_attributes(&names::ANY2, &self.other_attributes)?;
            __w.any(&names::ANY3, &self.any)?;
            rt::Ok(())
        }
    }
    /// A part of `Sample`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum SampleChoice {
        /// Element `Known`.
        Known(i32),
        /// Any element.
        Any(rt::AnyElement),
    }
    impl SampleChoice {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::KNOWN)? || __r.at_any(&names::ANY2)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::KNOWN)? {
                return rt::Ok(Self::Known(__r.required(&names::KNOWN)?));
            }
            if __r.at_any(&names::ANY2)? {
                return rt::Ok(Self::Any(__r.required_any(&names::ANY2)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Known(__v) => {
                    __w.child(names::KNOWN, __v)?;
                }
                Self::Any(__v) => {
                    __w.any(&names::ANY2, __v)?;
                }
            }
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
        pub(super) const ID: rt::Name = rt::name!("", "id");
        pub(super) const FIRST: rt::Name = rt::name!("urn:clacks:golden", "First");
        pub(super) const STRICT: rt::Name = rt::name!("urn:clacks:golden", "Strict");
        pub(super) const KNOWN: rt::Name = rt::name!("urn:clacks:golden", "Known");
        pub(super) const NUMBER: rt::Name = rt::name!("urn:clacks:golden", "Number");
        pub(super) static ANY: rt::Wildcard = rt::Wildcard {
            namespaces: rt::Namespaces::Not("urn:clacks:golden"),
            process: rt::Process::Lax,
        };
        pub(super) static ANY2: rt::Wildcard = rt::Wildcard {
            namespaces: rt::Namespaces::Of(&[""]),
            process: rt::Process::Skip,
        };
        pub(super) static ANY3: rt::Wildcard = rt::Wildcard {
            namespaces: rt::Namespaces::Any,
            process: rt::Process::Strict,
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
macro_rules! __clacks_catalogue_6c40da95927ef74d {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT -oa 2 3* 4* @ 0 id int\nT v int\nT -oa\nE 1 Sample 0\nE 1 Number 1\nE 1 First 1\nE 1 Strict 2\nE 1 Known 1\nV 0 1\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_6c40da95927ef74d as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_6c40da95927ef74d!([::core::concat]);
