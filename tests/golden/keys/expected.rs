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
        /// Element `part`.
        pub part: rt::Vec<SamplePart>,
        /// Element `order`.
        pub order: rt::Option<Order>,
    }
    rt::event!(Sample, names::SAMPLE, super::globals::GLOBALS, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.constrain(&names::SAMPLE_VALUE);
            __r.end_attributes()?;
            let part = __r
                .repeated_with(&names::PART, 0, usize::MAX, &names::PART_VALUE)?;
            let order = __r.optional(&names::ORDER)?;
            __r.end()?;
            rt::Ok(Self { part, order })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.repeated_with(
                names::PART,
                &self.part,
                0,
                usize::MAX,
                &names::PART_VALUE,
            )?;
            __w.optional(names::ORDER, self.order.as_ref())?;
            rt::Ok(())
        }
    }
    /// Element `part` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct SamplePart {
        /// Attribute `number`.
        pub number: rt::Option<rt::Decimal>,
        /// Attribute `name`.
        pub name: rt::Option<rt::String>,
        /// Element `use`.
        pub r#use: rt::Vec<rt::Decimal>,
    }
    impl rt::Content for SamplePart {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let number = __r.attribute(&names::NUMBER)?;
            let name = __r.attribute(&names::NAME)?;
            __r.end_attributes()?;
            let r#use = __r.repeated(&names::USE, 0, usize::MAX)?;
            __r.end()?;
            rt::Ok(Self { number, name, r#use })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::NUMBER, self.number.as_ref())?;
            __w.optional_attribute(names::NAME, self.name.as_ref())?;
            __w.repeated(names::USE, &self.r#use, 0, usize::MAX)?;
            rt::Ok(())
        }
    }
    /// Complex type `Order` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Order {
        /// Element `line`.
        pub line: rt::Vec<rt::String>,
    }
    rt::new!(Order, [line : rt::Vec < rt::String >], [], []);
    impl rt::Content for Order {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::ORDER2])?;
            __r.end_attributes()?;
            let line = __r.repeated(&names::LINE, 1, usize::MAX)?;
            __r.end()?;
            rt::Ok(Self { line })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.repeated(names::LINE, &self.line, 1, usize::MAX)?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const PART: rt::Name = rt::name!("urn:clacks:golden", "part");
        pub(super) const NUMBER: rt::Name = rt::name!("", "number");
        pub(super) const NAME: rt::Name = rt::name!("", "name");
        pub(super) const USE: rt::Name = rt::name!("urn:clacks:golden", "use");
        pub(super) const ORDER: rt::Name = rt::name!("urn:clacks:golden", "order");
        pub(super) const LINE: rt::Name = rt::name!("urn:clacks:golden", "line");
        pub(super) const ORDER2: rt::Name = rt::name!("urn:clacks:golden", "Order");
        pub(super) static SAMPLE_VALUE: rt::Constraint = rt::Constraint::NONE
            .with_identity(
                &[
                    rt::IdentityConstraint::new(
                        0,
                        "numbers",
                        rt::IdentityKind::Key,
                        &[
                            rt::Path::new(
                                false,
                                &[rt::NameTest::Name("urn:clacks:golden", "part")],
                                rt::None,
                            ),
                        ],
                        &[
                            &[
                                rt::Path::new(
                                    false,
                                    &[],
                                    rt::Some(rt::NameTest::Name("", "number")),
                                ),
                            ],
                        ],
                    ),
                    rt::IdentityConstraint::new(
                        1,
                        "used",
                        rt::IdentityKind::KeyRef(0),
                        &[
                            rt::Path::new(
                                true,
                                &[rt::NameTest::Name("urn:clacks:golden", "use")],
                                rt::None,
                            ),
                        ],
                        &[&[rt::Path::new(false, &[], rt::None)]],
                    ),
                ],
            );
        pub(super) static PART_VALUE: rt::Constraint = rt::Constraint::NONE
            .with_identity(
                &[
                    rt::IdentityConstraint::new(
                        2,
                        "uses",
                        rt::IdentityKind::Unique,
                        &[
                            rt::Path::new(
                                false,
                                &[rt::NameTest::Name("urn:clacks:golden", "use")],
                                rt::None,
                            ),
                        ],
                        &[&[rt::Path::new(false, &[], rt::None)]],
                    ),
                ],
            );
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
        types: &[],
        is_read_back: true,
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
macro_rules! __clacks_catalogue_6e7ab6b8eebcc37a {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1* 2*\nT - 4* @ 0 number decimal @ 0 name string\nT - 3+\nT v string\nT v decimal\nE 1 Sample 0\nE 1 part 1\nE 1 order 2\nE 1 line 3\nE 1 use 4\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_6e7ab6b8eebcc37a as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_6e7ab6b8eebcc37a!([::core::concat]);
