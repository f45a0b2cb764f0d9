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
        /// Attribute `of`.
        pub of: rt::Option<rt::ExpandedName>,
        /// Attribute `as`.
        pub r#as: rt::Option<Picture>,
        /// Element `Name`.
        pub name: rt::Vec<rt::ExpandedName>,
        /// Element `Names`.
        pub names: rt::Option<Names>,
        /// Element `Known`.
        pub known: rt::Vec<Known>,
    }
    rt::new!(
        Sample, [name : rt::Vec < rt::ExpandedName >], [of, r#as, names, known], []
    );
    rt::event!(Sample, names::SAMPLE, super::globals::GLOBALS, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let of = __r.attribute(&names::OF)?;
            let r#as = __r.attribute(&names::AS)?;
            __r.end_attributes()?;
            let name = __r.repeated(&names::NAME, 1, usize::MAX)?;
            let names = __r.optional(&names::NAMES)?;
            let known = __r.repeated(&names::KNOWN, 0, 2)?;
            __r.end()?;
            rt::Ok(Self {
                of,
                r#as,
                name,
                names,
                known,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::OF, self.of.as_ref())?;
            __w.optional_attribute(names::AS, self.r#as.as_ref())?;
            __w.repeated(names::NAME, &self.name, 1, usize::MAX)?;
            __w.optional(names::NAMES, self.names.as_ref())?;
            __w.repeated(names::KNOWN, &self.known, 0, 2)?;
            rt::Ok(())
        }
    }
    /// Simple type `Names` of `schema.xsd`.
    pub type Names = rt::Vec<rt::ExpandedName>;
    /// Simple type `Known` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Known(rt::ExpandedName);
    rt::restricted!(
        Known(rt::ExpandedName), Collapse, rt::Some(("urn:clacks:golden", "Known")),
        [check], []
    );
    impl Known {
        fn check(value: &rt::ExpandedName) -> rt::ValueResult<()> {
            static ALLOWED: rt::Allowed = rt::Allowed::new(
                &["p:One", "xs:int"],
                &[("p", "urn:clacks:golden"), ("xs", "http://www.w3.org/2001/XMLSchema")],
            );
            ALLOWED.check(value)?;
            rt::Ok(())
        }
    }
    /// Simple type `Picture` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Picture(rt::ExpandedName);
    rt::restricted!(
        Picture(rt::ExpandedName), Collapse, rt::Some(("urn:clacks:golden", "Picture")),
        [check], []
    );
    impl Picture {
        fn check(value: &rt::ExpandedName) -> rt::ValueResult<()> {
            static ALLOWED: rt::Allowed = rt::Allowed::new(
                &["p:gif"],
                &[("p", "urn:clacks:golden")],
            );
            ALLOWED.check(value)?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const OF: rt::Name = rt::name!("", "of");
        pub(super) const AS: rt::Name = rt::name!("", "as");
        pub(super) const NAME: rt::Name = rt::name!("urn:clacks:golden", "Name");
        pub(super) const NAMES: rt::Name = rt::name!("urn:clacks:golden", "Names");
        pub(super) const KNOWN: rt::Name = rt::name!("urn:clacks:golden", "Known");
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
                super::schema::Known,
            >(
                rt::Name::new("urn:clacks:golden", "Known"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "QName"),
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
macro_rules! __clacks_catalogue_7b71cf0804a26774 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1+ 2* 3* @ 0 of QName @ 0 as NOTATION\nT v QName\nT v ?\nT v QName\nE 1 Sample 0\nE 1 Name 1\nE 1 Names 2\nE 1 Known 3\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_7b71cf0804a26774 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_7b71cf0804a26774!([::core::concat]);
