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
        /// Element `Exact`.
        pub exact: rt::Option<Exact>,
        /// Element `Between`.
        pub between: rt::Option<Between>,
        /// Element `Bytes`.
        pub bytes: rt::Option<Bytes>,
        /// Element `Encoded`.
        pub encoded: rt::Option<Encoded>,
        /// Element `Address`.
        pub address: rt::Option<Address>,
        /// Element `Token`.
        pub token: rt::Option<Short>,
        /// Element `NonEmpty`.
        pub non_empty: rt::Vec<NonEmpty>,
    }
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let exact = __r.optional(&names::EXACT)?;
            let between = __r.optional(&names::BETWEEN)?;
            let bytes = __r.optional(&names::BYTES)?;
            let encoded = __r.optional(&names::ENCODED)?;
            let address = __r.optional(&names::ADDRESS)?;
            let token = __r.optional(&names::TOKEN)?;
            let non_empty = __r.repeated(&names::NON_EMPTY, 0, usize::MAX)?;
            __r.end()?;
            rt::Ok(Self {
                exact,
                between,
                bytes,
                encoded,
                address,
                token,
                non_empty,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional(names::EXACT, self.exact.as_ref())?;
            __w.optional(names::BETWEEN, self.between.as_ref())?;
            __w.optional(names::BYTES, self.bytes.as_ref())?;
            __w.optional(names::ENCODED, self.encoded.as_ref())?;
            __w.optional(names::ADDRESS, self.address.as_ref())?;
            __w.optional(names::TOKEN, self.token.as_ref())?;
            __w.repeated(names::NON_EMPTY, &self.non_empty, 0, usize::MAX)?;
            rt::Ok(())
        }
    }
    /// Characters, not bytes.
    ///
    /// Simple type `Exact` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Exact(rt::String);
    rt::restricted!(
        Exact(rt::String), Preserve, rt::Some(("urn:clacks:golden", "Exact")), [check],
        []
    );
    impl Exact {
        fn check(value: &rt::String) -> rt::ValueResult<()> {
            rt::facets::length(value, 3)?;
            rt::Ok(())
        }
    }
    /// Simple type `Between` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Between(rt::String);
    rt::restricted!(
        Between(rt::String), Preserve, rt::Some(("urn:clacks:golden", "Between")),
        [check], []
    );
    impl Between {
        fn check(value: &rt::String) -> rt::ValueResult<()> {
            rt::facets::min_length(value, 2)?;
            rt::facets::max_length(value, 4)?;
            rt::Ok(())
        }
    }
    /// Simple type `Bytes` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Bytes(rt::HexBinary);
    rt::restricted!(
        Bytes(rt::HexBinary), Collapse, rt::Some(("urn:clacks:golden", "Bytes")),
        [check], []
    );
    impl Bytes {
        fn check(value: &rt::HexBinary) -> rt::ValueResult<()> {
            rt::facets::length(value, 2)?;
            rt::Ok(())
        }
    }
    /// Simple type `Encoded` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Encoded(rt::Base64Binary);
    rt::restricted!(
        Encoded(rt::Base64Binary), Collapse, rt::Some(("urn:clacks:golden", "Encoded")),
        [check], []
    );
    impl Encoded {
        fn check(value: &rt::Base64Binary) -> rt::ValueResult<()> {
            rt::facets::max_length(value, 3)?;
            rt::Ok(())
        }
    }
    /// Simple type `Address` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Address(rt::AnyUri);
    rt::restricted!(
        Address(rt::AnyUri), Collapse, rt::Some(("urn:clacks:golden", "Address")),
        [check], []
    );
    impl Address {
        fn check(value: &rt::AnyUri) -> rt::ValueResult<()> {
            rt::facets::max_length(value, 12)?;
            rt::Ok(())
        }
    }
    /// Simple type `Short` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Short(rt::Token);
    rt::restricted!(
        Short(rt::Token), Collapse, rt::Some(("urn:clacks:golden", "Short")), [check], []
    );
    impl Short {
        fn check(value: &rt::Token) -> rt::ValueResult<()> {
            rt::facets::max_length(value, 3)?;
            rt::Ok(())
        }
    }
    /// Simple type `NonEmpty` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct NonEmpty(rt::String);
    rt::restricted!(
        NonEmpty(rt::String), Preserve, rt::Some(("urn:clacks:golden", "NonEmpty")),
        [check], []
    );
    impl NonEmpty {
        fn check(value: &rt::String) -> rt::ValueResult<()> {
            rt::facets::min_length(value, 1)?;
            rt::facets::max_length(value, 4_294_967_295)?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const EXACT: rt::Name = rt::name!("urn:clacks:golden", "Exact");
        pub(super) const BETWEEN: rt::Name = rt::name!("urn:clacks:golden", "Between");
        pub(super) const BYTES: rt::Name = rt::name!("urn:clacks:golden", "Bytes");
        pub(super) const ENCODED: rt::Name = rt::name!("urn:clacks:golden", "Encoded");
        pub(super) const ADDRESS: rt::Name = rt::name!("urn:clacks:golden", "Address");
        pub(super) const TOKEN: rt::Name = rt::name!("urn:clacks:golden", "Token");
        pub(super) const NON_EMPTY: rt::Name = rt::name!(
            "urn:clacks:golden", "NonEmpty"
        );
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
macro_rules! __clacks_catalogue_bf6e723697d4a98a {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1* 2* 3* 4* 5* 6* 7*\nT v string\nT v string\nT v hexBinary\nT v base64Binary\nT v anyURI\nT v token\nT v string\nE 1 Sample 0\nE 1 Exact 1\nE 1 Between 2\nE 1 Bytes 3\nE 1 Encoded 4\nE 1 Address 5\nE 1 Token 6\nE 1 NonEmpty 7\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_bf6e723697d4a98a as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_bf6e723697d4a98a!([::core::concat]);
