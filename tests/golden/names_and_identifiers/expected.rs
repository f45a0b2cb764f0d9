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
        /// Element `item`.
        pub item: rt::Vec<SampleItem>,
        /// Element `name`.
        pub name: rt::Vec<rt::ExpandedName>,
        /// Element `key`.
        pub key: rt::Option<Key>,
    }
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let item = __r.repeated(&names::ITEM, 0, usize::MAX)?;
            let name = __r.repeated(&names::NAME, 0, usize::MAX)?;
            let key = __r.optional(&names::KEY)?;
            __r.end()?;
            rt::Ok(Self { item, name, key })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.repeated(names::ITEM, &self.item, 0, usize::MAX)?;
            __w.repeated(names::NAME, &self.name, 0, usize::MAX)?;
            __w.optional(names::KEY, self.key.as_ref())?;
            rt::Ok(())
        }
    }
    /// Element `item` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct SampleItem {
        /// Attribute `id`.
        pub id: rt::Option<rt::Id>,
        /// Attribute `next`.
        pub next: rt::Option<rt::IdRef>,
        /// Attribute `all`.
        pub all: rt::Option<rt::IdRefs>,
        /// Attribute `format`.
        pub format: rt::Option<Format>,
        /// Attribute `entity`.
        pub entity: rt::Option<rt::Entity>,
        /// Attribute `entities`.
        pub entities: rt::Option<rt::Entities>,
    }
    impl rt::Content for SampleItem {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let id = __r.attribute(&names::ID)?;
            let next = __r.attribute(&names::NEXT)?;
            let all = __r.attribute(&names::ALL)?;
            let format = __r.attribute(&names::FORMAT)?;
            let entity = __r.attribute(&names::ENTITY)?;
            let entities = __r.attribute(&names::ENTITIES)?;
            __r.end_attributes()?;
            __r.nothing()?;
            rt::Ok(Self {
                id,
                next,
                all,
                format,
                entity,
                entities,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::ID, self.id.as_ref())?;
            __w.optional_attribute(names::NEXT, self.next.as_ref())?;
            __w.optional_attribute(names::ALL, self.all.as_ref())?;
            __w.optional_attribute(names::FORMAT, self.format.as_ref())?;
            __w.optional_attribute(names::ENTITY, self.entity.as_ref())?;
            __w.optional_attribute(names::ENTITIES, self.entities.as_ref())?;
            rt::Ok(())
        }
    }
    /// Simple type `Format` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Format(rt::ExpandedName);
    rt::restricted!(
        Format(rt::ExpandedName), Collapse, rt::Some(("urn:clacks:golden", "Format")),
        [check], []
    );
    impl Format {
        fn check(value: &rt::ExpandedName) -> rt::ValueResult<()> {
            static ALLOWED: rt::Allowed = rt::Allowed::new(
                &["p:png"],
                &[("p", "urn:clacks:golden")],
            );
            ALLOWED.check(value)?;
            rt::Ok(())
        }
    }
    /// Simple type `Key` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Key(rt::Id);
    rt::restricted!(
        Key(rt::Id), Collapse, rt::Some(("urn:clacks:golden", "Key")), [check], []
    );
    impl Key {
        fn check(value: &rt::Id) -> rt::ValueResult<()> {
            rt::facets::max_length(value, 3)?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const ITEM: rt::Name = rt::name!("urn:clacks:golden", "item");
        pub(super) const ID: rt::Name = rt::name!("", "id");
        pub(super) const NEXT: rt::Name = rt::name!("", "next");
        pub(super) const ALL: rt::Name = rt::name!("", "all");
        pub(super) const FORMAT: rt::Name = rt::name!("", "format");
        pub(super) const ENTITY: rt::Name = rt::name!("", "entity");
        pub(super) const ENTITIES: rt::Name = rt::name!("", "entities");
        pub(super) const NAME: rt::Name = rt::name!("urn:clacks:golden", "name");
        pub(super) const KEY: rt::Name = rt::name!("urn:clacks:golden", "key");
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
macro_rules! __clacks_catalogue_056257e07b7ddde0 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1* 2* 3*\nT - @ 0 id ID @ 0 next IDREF @ 0 all ? @ 0 format NOTATION @ 0 entity ENTITY @ 0 entities ?\nT v QName\nT v ID\nE 1 Sample 0\nE 1 item 1\nE 1 name 2\nE 1 key 3\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_056257e07b7ddde0 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_056257e07b7ddde0!([::core::concat]);
