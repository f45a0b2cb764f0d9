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
        /// Attributes that the schema does not name.
        pub other_attributes: rt::AnyAttributes,
        /// Any element.
        pub any: rt::Option<rt::AnyElement>,
        /// Element `a`.
        pub a: i32,
        /// Any element.
        pub any2: rt::AnyElement,
        /// Element `others`.
        pub others: rt::Option<SampleOthers>,
        /// Element `strict`.
        pub strict: rt::Option<SampleStrict>,
        /// One of several elements.
        pub choices: rt::Vec<SampleChoice>,
        /// Element `anything`.
        pub anything: rt::Option<rt::NillableWith<rt::AnyContent, rt::AnyAttributes>>,
        /// Element `simple`.
        pub simple: rt::Option<rt::AnySimple>,
    }
    rt::new!(
        Sample, [a : i32, any2 : rt::AnyElement], [other_attributes, any, others, strict,
        choices, anything, simple], []
    );
    rt::event!(Sample, names::SAMPLE, super::globals::GLOBALS, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let other_attributes = __r.any_attributes(&names::ANY)?;
            __r.end_attributes()?;
            let any = __r.optional_any(&names::ANY2)?;
            let a = __r.required(&names::A)?;
            let any2 = __r.required_any(&names::ANY3)?;
            let others = __r.optional(&names::OTHERS)?;
            let strict = __r.optional(&names::STRICT)?;
            let choices = __r
                .groups(0, usize::MAX, SampleChoice::starts, SampleChoice::read)?;
            let anything = __r.optional(&names::ANYTHING)?;
            let simple = __r.optional(&names::SIMPLE)?;
            __r.end()?;
            rt::Ok(Self {
                other_attributes,
                any,
                a,
                any2,
                others,
                strict,
                choices,
                anything,
                simple,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.any_attributes(&names::ANY, &self.other_attributes)?;
            __w.optional_any(&names::ANY2, self.any.as_ref())?;
            __w.child(names::A, &self.a)?;
            __w.any(&names::ANY3, &self.any2)?;
            __w.optional(names::OTHERS, self.others.as_ref())?;
            __w.optional(names::STRICT, self.strict.as_ref())?;
            for __group in &self.choices {
                __group.write(__w)?;
            }
            __w.optional(names::ANYTHING, self.anything.as_ref())?;
            __w.optional(names::SIMPLE, self.simple.as_ref())?;
            rt::Ok(())
        }
    }
    /// Element `others` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct SampleOthers {
        /// Any element.
        pub any: rt::Vec<rt::AnyElement>,
    }
    impl rt::Content for SampleOthers {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let any = __r.repeated_any(&names::ANY, 0, 2)?;
            __r.end()?;
            rt::Ok(Self { any })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.repeated_any(&names::ANY, &self.any, 0, 2)?;
            rt::Ok(())
        }
    }
    /// Element `strict` of `schema.xsd`.
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
            let any = __r.required_any(&names::ANY4)?;
            __r.end()?;
            rt::Ok(Self { other_attributes, any })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.any_attributes(&names::ANY2, &self.other_attributes)?;
            __w.any(&names::ANY4, &self.any)?;
            rt::Ok(())
        }
    }
    /// A part of `Sample`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum SampleChoice {
        /// Any element.
        Any(rt::AnyElement),
        /// Element `b`.
        B(Open),
    }
    impl SampleChoice {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at_any(&names::ANY5)? || __r.at(&names::B)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at_any(&names::ANY5)? {
                return rt::Ok(Self::Any(__r.required_any(&names::ANY5)?));
            }
            if __r.at(&names::B)? {
                return rt::Ok(Self::B(__r.required(&names::B)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Any(__v) => {
                    __w.any(&names::ANY5, __v)?;
                }
                Self::B(__v) => {
                    __w.child(names::B, __v)?;
                }
            }
            rt::Ok(())
        }
    }
    /// Element `known` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Known(
        /// The content.
        pub i32,
    );
    rt::wrapper!(Known, i32, []);
    rt::event!(Known, names::KNOWN, super::globals::GLOBALS, super::__CATALOGUE);
    /// Element `late` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Late(
        /// The content.
        pub i32,
    );
    rt::wrapper!(Late, i32, [names::LATE_VALUE]);
    rt::event!(Late, names::LATE, super::globals::GLOBALS, super::__CATALOGUE);
    /// Complex type `Open` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Open {
        /// The text between the elements.
        pub text: rt::MixedText,
        /// Attributes that the schema does not name.
        pub other_attributes: rt::AnyAttributes,
        /// Any element.
        pub any: rt::Vec<rt::AnyElement>,
    }
    impl rt::Content for Open {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::OPEN])?;
            let other_attributes = __r.any_attributes(&names::ANY3)?;
            __r.end_attributes()?;
            __r.start_mixed();
            let any = __r.repeated_any(&names::ANY6, 0, 2)?;
            let text = __r.end_mixed()?;
            rt::Ok(Self {
                text,
                other_attributes,
                any,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.any_attributes(&names::ANY3, &self.other_attributes)?;
            __w.mixed(&self.text);
            __w.repeated_any(&names::ANY6, &self.any, 0, 2)?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const A: rt::Name = rt::name!("urn:clacks:golden", "a");
        pub(super) const OTHERS: rt::Name = rt::name!("urn:clacks:golden", "others");
        pub(super) const STRICT: rt::Name = rt::name!("urn:clacks:golden", "strict");
        pub(super) const B: rt::Name = rt::name!("urn:clacks:golden", "b");
        pub(super) const ANYTHING: rt::Name = rt::name!("urn:clacks:golden", "anything");
        pub(super) const SIMPLE: rt::Name = rt::name!("urn:clacks:golden", "simple");
        pub(super) const KNOWN: rt::Name = rt::name!("urn:clacks:golden", "known");
        pub(super) const LATE: rt::Name = rt::name!("urn:clacks:golden", "late");
        pub(super) const OPEN: rt::Name = rt::name!("urn:clacks:golden", "Open");
        pub(super) static LATE_VALUE: rt::Constraint = rt::Constraint::fixed("1");
        pub(super) static ANY: rt::Wildcard = rt::Wildcard {
            namespaces: rt::Namespaces::Not(&["", "urn:clacks:golden"]),
            excluded: &[],
            process: rt::Process::Lax,
        };
        pub(super) static ANY2: rt::Wildcard = rt::Wildcard {
            namespaces: rt::Namespaces::Of(&[""]),
            excluded: &[],
            process: rt::Process::Skip,
        };
        pub(super) static ANY3: rt::Wildcard = rt::Wildcard {
            namespaces: rt::Namespaces::Of(&["urn:clacks:golden"]),
            excluded: &[],
            process: rt::Process::Strict,
        };
        pub(super) static ANY4: rt::Wildcard = rt::Wildcard {
            namespaces: rt::Namespaces::Any,
            excluded: &[],
            process: rt::Process::Strict,
        };
        pub(super) static ANY5: rt::Wildcard = rt::Wildcard {
            namespaces: rt::Namespaces::Of(&["urn:x", "urn:y"]),
            excluded: &[],
            process: rt::Process::Lax,
        };
        pub(super) static ANY6: rt::Wildcard = rt::Wildcard {
            namespaces: rt::Namespaces::Any,
            excluded: &[],
            process: rt::Process::Lax,
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
            rt::known_element::<
                super::schema::Sample,
            >(rt::Name::new("urn:clacks:golden", "Sample")),
            rt::known_element::<i32>(rt::Name::new("urn:clacks:golden", "known")),
            rt::Known {
                name: rt::Name::new("urn:clacks:golden", "late"),
                check: |r| {
                    static VALUE: rt::Constraint = rt::Constraint::fixed("1");
                    r.constrain(&VALUE);
                    rt::check_content::<i32>(r)
                },
            },
        ],
        attributes: &[
            rt::known_attribute::<i32>(rt::Name::new("urn:clacks:golden", "size")),
            rt::Known {
                name: rt::Name::new("urn:clacks:golden", "unit"),
                check: |r, at| {
                    static VALUE: rt::Constraint = rt::Constraint::fixed("m");
                    r.check_attribute_with::<rt::String>(at, &VALUE)
                },
            },
        ],
        types: &[
            rt::known_type::<
                super::schema::Open,
            >(
                rt::Name::new("urn:clacks:golden", "Open"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "anyType"),
            ),
        ],
        is_read_back: false,
    };
}
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Sample;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Known;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Late;
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
    /// An event `known`.
    Known(Known),
    /// An event `late`.
    Late(Late),
}
self::schema::rt::catalogue!(
    Event, ["urn:clacks:golden"], [Sample(Sample), Known(Known), Late(Late)], __CATALOGUE
);
#[doc(hidden)]
#[allow(non_local_definitions, reason = "the catalogue may be in a function")]
#[macro_export]
macro_rules! __clacks_catalogue_c1ac483d78ac3d35 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT -oa 3 4* 5* 6* 7* 8*\nT v int\nT -o\nT -oa\nT moa\nT moa\nT v ?\nE 1 Sample 0\nE 1 known 1\nE 1 late 1\nE 1 a 1\nE 1 others 2\nE 1 strict 3\nE 1 b 4\nE 1 anything 5\nE 1 simple 6\nV 0 1 2\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_c1ac483d78ac3d35 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_c1ac483d78ac3d35!([::core::concat]);
