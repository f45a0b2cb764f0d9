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
    /// Members of \`all\` in any order.
    ///
    /// Element `Sample` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Sample {
        /// Attribute `id`.
        pub id: rt::Option<i32>,
        /// Element `Required`.
        pub required: rt::String,
        /// Element `Optional`.
        pub optional: rt::Option<i32>,
        /// Element `Inner`.
        pub inner: Inner,
    }
    rt::new!(Sample, [required : rt::String, inner : Inner], [id, optional], []);
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let id = __r.attribute(&names::ID)?;
            __r.end_attributes()?;
            let mut required = rt::None;
            let mut optional = rt::None;
            let mut inner = rt::None;
            while __r.once(&mut required, &names::REQUIRED)?
                || __r.once(&mut optional, &names::OPTIONAL)?
                || __r.once(&mut inner, &names::INNER)?
            {}
            let required = __r.present(required)?;
            let inner = __r.present(inner)?;
            __r.end()?;
            rt::Ok(Self {
                id,
                required,
                optional,
                inner,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::ID, self.id.as_ref())?;
            __w.child(names::REQUIRED, &self.required)?;
            __w.optional(names::OPTIONAL, self.optional.as_ref())?;
            __w.child(names::INNER, &self.inner)?;
            rt::Ok(())
        }
    }
    /// Complex type `Inner` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Inner {
        /// Several elements.
        pub group: rt::Option<rt::Box<InnerGroup>>,
    }
    impl rt::Content for Inner {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::INNER])?;
            __r.end_attributes()?;
            let group = __r
                .group(InnerGroup::starts, InnerGroup::read)?
                .map(rt::Box::new);
            __r.end()?;
            rt::Ok(Self { group })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            if let rt::Some(__group) = &self.group {
                __group.write(__w)?;
            }
            rt::Ok(())
        }
    }
    /// A part of `Inner`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct InnerGroup {
        /// Element `A`.
        pub a: bool,
        /// Element `Again`.
        pub again: rt::Option<rt::Box<Inner>>,
    }
    rt::new!(InnerGroup, [a : bool], [again], []);
    impl InnerGroup {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::A)? || __r.at(&names::AGAIN)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let mut a = rt::None;
            let mut again = rt::None;
            while __r.once(&mut a, &names::A)? || __r.once(&mut again, &names::AGAIN)? {}
            let a = __r.present(a)?;
            let again = again.map(rt::Box::new);
            rt::Ok(Self { a, again })
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::A, &self.a)?;
            __w.optional(names::AGAIN, self.again.as_deref())?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const ID: rt::Name = rt::name!("", "id");
        pub(super) const REQUIRED: rt::Name = rt::name!("urn:clacks:golden", "Required");
        pub(super) const OPTIONAL: rt::Name = rt::name!("urn:clacks:golden", "Optional");
        pub(super) const INNER: rt::Name = rt::name!("urn:clacks:golden", "Inner");
        pub(super) const A: rt::Name = rt::name!("urn:clacks:golden", "A");
        pub(super) const AGAIN: rt::Name = rt::name!("urn:clacks:golden", "Again");
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
macro_rules! __clacks_catalogue_e18a9791c40bb466 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1 2* 3 @ 0 id int\nT v string\nT v int\nT - 4* 5*\nT v boolean\nE 1 Sample 0\nE 1 Required 1\nE 1 Optional 2\nE 1 Inner 3\nE 1 A 4\nE 1 Again 3\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_e18a9791c40bb466 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_e18a9791c40bb466!([::core::concat]);
