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
        /// Element `Item`.
        pub item: rt::Vec<SampleItem>,
        /// Element `Key`.
        pub key: rt::Option<Key>,
    }
    rt::new!(Sample, [item : rt::Vec < SampleItem >], [key], []);
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let item = __r.repeated(&names::ITEM, 1, usize::MAX)?;
            let key = __r.optional(&names::KEY)?;
            __r.end()?;
            rt::Ok(Self { item, key })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.repeated(names::ITEM, &self.item, 1, usize::MAX)?;
            __w.optional(names::KEY, self.key.as_ref())?;
            rt::Ok(())
        }
    }
    /// Element `Item` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct SampleItem {
        /// Attribute `id`.
        pub id: rt::Option<rt::Id>,
        /// Attribute `next`.
        pub next: rt::Option<rt::IdRef>,
        /// Element `Uses`.
        pub uses: rt::Option<rt::IdRefs>,
    }
    impl rt::Content for SampleItem {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let id = __r.attribute(&names::ID)?;
            let next = __r.attribute(&names::NEXT)?;
            __r.end_attributes()?;
            let uses = __r.optional(&names::USES)?;
            __r.end()?;
            rt::Ok(Self { id, next, uses })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::ID, self.id.as_ref())?;
            __w.optional_attribute(names::NEXT, self.next.as_ref())?;
            __w.optional(names::USES, self.uses.as_ref())?;
            rt::Ok(())
        }
    }
    /// Simple type `Key` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Key(rt::Id);
    rt::restricted!(
        Key(rt::Id), Collapse, rt::Some(("urn:clacks:golden", "Key")), [],
        [check_literal]
    );
    impl Key {
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [rt::Pattern::lazy("k.*")];
                rt::check_patterns(literal, &PATTERNS, &["k.*"])?;
            }
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const ITEM: rt::Name = rt::name!("urn:clacks:golden", "Item");
        pub(super) const ID: rt::Name = rt::name!("", "id");
        pub(super) const NEXT: rt::Name = rt::name!("", "next");
        pub(super) const USES: rt::Name = rt::name!("urn:clacks:golden", "Uses");
        pub(super) const KEY: rt::Name = rt::name!("urn:clacks:golden", "Key");
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
macro_rules! __clacks_catalogue_1cddd8e668a72c70 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1+ 2*\nT - 3* @ 0 id ID @ 0 next IDREF\nT v ID\nT v ?\nE 1 Sample 0\nE 1 Item 1\nE 1 Key 2\nE 1 Uses 3\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_1cddd8e668a72c70 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_1cddd8e668a72c70!([::core::concat]);
