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
    clippy::too_many_lines,
    reason = "types are as large as the schema's"
)]
#[allow(dead_code, reason = "how a group starts matters only where it may be absent")]
#[allow(unused_qualifications, reason = "names of the prelude may be the schema's too")]
pub mod schema {
    use ::clacks::__private_0_1 as rt;
    /// Element `Sample` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Sample {
        /// Attribute `kind`, `plain` where it is not there.
        pub kind: Kind,
        /// Attribute `size`, `3` where it is not there.
        pub size: u8,
        /// Element `Number`.
        pub number: i32,
        /// Element `Text`.
        pub text: rt::Option<rt::String>,
        /// Element `Version`.
        pub version: rt::Vec<rt::Decimal>,
        /// Element `Priced`.
        pub priced: rt::Option<SamplePriced>,
    }
    rt::event!(Sample, names::SAMPLE, super::globals::GLOBALS);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let kind = __r.attribute_with(&names::KIND, &names::KIND_VALUE)?;
            let size = __r.attribute_with(&names::SIZE, &names::SIZE_VALUE)?;
            __r.attribute_with::<rt::Token>(&names::SCHEMA, &names::SCHEMA_VALUE)?;
            __r.required_attribute_with::<bool>(&names::MUST, &names::MUST_VALUE)?;
            __r.end_attributes()?;
            let number = __r.required_with(&names::NUMBER, &names::NUMBER_VALUE)?;
            let text = __r.optional_with(&names::TEXT, &names::TEXT_VALUE)?;
            let version = __r
                .repeated_with(&names::VERSION, 0, 2, &names::VERSION_VALUE)?;
            let priced = __r.optional_with(&names::PRICED, &names::SIZE_VALUE)?;
            __r.end()?;
            rt::Ok(Self {
                kind,
                size,
                number,
                text,
                version,
                priced,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.attribute(names::KIND, &self.kind)?;
            __w.attribute(names::SIZE, &self.size)?;
            __w.fixed_attribute::<rt::Token>(names::SCHEMA, &names::SCHEMA_VALUE)?;
            __w.fixed_attribute::<bool>(names::MUST, &names::MUST_VALUE)?;
            __w.child_with(names::NUMBER, &self.number, &names::NUMBER_VALUE)?;
            __w.optional_with(names::TEXT, self.text.as_ref(), &names::TEXT_VALUE)?;
            __w.repeated_with(
                names::VERSION,
                &self.version,
                0,
                2,
                &names::VERSION_VALUE,
            )?;
            __w.optional_with(names::PRICED, self.priced.as_ref(), &names::SIZE_VALUE)?;
            rt::Ok(())
        }
    }
    /// Element `Priced` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SamplePriced {
        /// Attribute `unit`, `EUR` where it is not there.
        pub unit: rt::Token,
        /// The text.
        pub value: i32,
    }
    impl rt::Content for SamplePriced {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let unit = __r.attribute_with(&names::UNIT, &names::UNIT_VALUE)?;
            __r.end_attributes()?;
            let value = __r.value::<i32>()?;
            rt::Ok(Self { unit, value })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.attribute(names::UNIT, &self.unit)?;
            __w.value(&self.value)?;
            rt::Ok(())
        }
    }
    /// Simple type `Kind` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum Kind {
        /// `plain`.
        Plain,
        /// `fancy`.
        Fancy,
    }
    rt::enumeration!(
        Kind, Collapse, rt::Some(("urn:clacks:golden", "Kind")), [Plain "plain", Fancy
        "fancy"]
    );
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::Name::new("urn:clacks:golden", "Sample");
        pub(super) const KIND: rt::Name = rt::Name::new("", "kind");
        pub(super) const SIZE: rt::Name = rt::Name::new("", "size");
        pub(super) const SCHEMA: rt::Name = rt::Name::new("", "schema");
        pub(super) const MUST: rt::Name = rt::Name::new("", "must");
        pub(super) const NUMBER: rt::Name = rt::Name::new("urn:clacks:golden", "Number");
        pub(super) const TEXT: rt::Name = rt::Name::new("urn:clacks:golden", "Text");
        pub(super) const VERSION: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Version",
        );
        pub(super) const PRICED: rt::Name = rt::Name::new("urn:clacks:golden", "Priced");
        pub(super) const UNIT: rt::Name = rt::Name::new("", "unit");
        pub(super) static KIND_VALUE: rt::Constraint = rt::Constraint::default("plain");
        pub(super) static SIZE_VALUE: rt::Constraint = rt::Constraint::default("3");
        pub(super) static SCHEMA_VALUE: rt::Constraint = rt::Constraint::fixed("golden");
        pub(super) static MUST_VALUE: rt::Constraint = rt::Constraint::fixed("true");
        pub(super) static NUMBER_VALUE: rt::Constraint = rt::Constraint::default("7");
        pub(super) static TEXT_VALUE: rt::Constraint = rt::Constraint::default("none");
        pub(super) static VERSION_VALUE: rt::Constraint = rt::Constraint::fixed("1.0");
        pub(super) static UNIT_VALUE: rt::Constraint = rt::Constraint::default("EUR");
    }
}
mod globals {
    use ::clacks::__private_0_1 as rt;
    pub(super) static GLOBALS: rt::Globals = rt::Globals {
        elements: &[],
        attributes: &[],
        types: &[
            rt::known_type::<
                super::schema::Kind,
            >(
                rt::Name::new("urn:clacks:golden", "Kind"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "token"),
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
    clippy::too_many_lines,
    reason = "types are as large as the schema's"
)]
#[allow(dead_code, reason = "how a group starts matters only where it may be absent")]
#[allow(unused_qualifications, reason = "names of the prelude may be the schema's too")]
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum Event {
    /// An event `Sample`.
    Sample(Sample),
}
::clacks::__private_0_1::catalogue!(Event, ["urn:clacks:golden"], [Sample(Sample)]);
