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
        /// Element `Required`.
        pub required: rt::Nillable<i32>,
        /// Element `Optional`.
        pub optional: rt::Option<rt::Nillable<rt::String>>,
        /// Element `Repeated`.
        pub repeated: rt::Vec<rt::Nillable<rt::Date>>,
        /// Element `Complex`.
        pub complex: rt::Option<rt::Nillable<Complex>>,
        /// Element `Complexes`.
        pub complexes: rt::Vec<rt::Nillable<Complex>>,
        /// Element `Own`.
        pub own: rt::Option<rt::Nillable<SampleOwn>>,
        /// Element `List`.
        pub list: rt::Option<rt::Nillable<rt::Vec<i32>>>,
        /// One of several elements.
        pub choice: rt::Option<SampleChoice>,
    }
    rt::new!(
        Sample, [required : rt::Nillable < i32 >], [optional, repeated, complex,
        complexes, own, list, choice], []
    );
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let required = __r.required(&names::REQUIRED)?;
            let optional = __r.optional(&names::OPTIONAL)?;
            let repeated = __r.repeated(&names::REPEATED, 0, usize::MAX)?;
            let complex = __r.optional(&names::COMPLEX)?;
            let complexes = __r.repeated(&names::COMPLEXES, 0, 3)?;
            let own = __r.optional(&names::OWN)?;
            let list = __r.optional(&names::LIST)?;
            let choice = __r.group(SampleChoice::starts, SampleChoice::read)?;
            __r.end()?;
            rt::Ok(Self {
                required,
                optional,
                repeated,
                complex,
                complexes,
                own,
                list,
                choice,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::REQUIRED, &self.required)?;
            __w.optional(names::OPTIONAL, self.optional.as_ref())?;
            __w.repeated(names::REPEATED, &self.repeated, 0, usize::MAX)?;
            __w.optional(names::COMPLEX, self.complex.as_ref())?;
            __w.repeated(names::COMPLEXES, &self.complexes, 0, 3)?;
            __w.optional(names::OWN, self.own.as_ref())?;
            __w.optional(names::LIST, self.list.as_ref())?;
            if let rt::Some(__group) = &self.choice {
                __group.write(__w)?;
            }
            rt::Ok(())
        }
    }
    /// Element `Own` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct SampleOwn {
        /// The text between the elements.
        pub text: rt::MixedText,
        /// Element `X`.
        pub x: rt::Option<i32>,
    }
    impl rt::Content for SampleOwn {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            __r.start_mixed();
            let x = __r.optional(&names::X)?;
            let text = __r.end_mixed()?;
            rt::Ok(Self { text, x })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.mixed(&self.text);
            __w.optional(names::X, self.x.as_ref())?;
            rt::Ok(())
        }
    }
    /// A part of `Sample`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum SampleChoice {
        /// Element `This`.
        This(rt::Nillable<Complex>),
        /// Element `That`.
        That(rt::Nillable<i32>),
    }
    impl SampleChoice {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::THIS)? || __r.at(&names::THAT)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::THIS)? {
                return rt::Ok(Self::This(__r.required(&names::THIS)?));
            }
            if __r.at(&names::THAT)? {
                return rt::Ok(Self::That(__r.required(&names::THAT)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::This(__v) => {
                    __w.child(names::THIS, __v)?;
                }
                Self::That(__v) => {
                    __w.child(names::THAT, __v)?;
                }
            }
            rt::Ok(())
        }
    }
    /// Complex type `Complex` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Complex {
        /// Element `Value`.
        pub value: i32,
        /// Element `Again`.
        pub again: rt::Option<rt::Box<rt::Nillable<Complex>>>,
    }
    rt::new!(Complex, [value : i32], [again], []);
    impl rt::Content for Complex {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::COMPLEX])?;
            __r.end_attributes()?;
            let value = __r.required(&names::VALUE)?;
            let again = __r.optional(&names::AGAIN)?.map(rt::Box::new);
            __r.end()?;
            rt::Ok(Self { value, again })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::VALUE, &self.value)?;
            __w.optional(names::AGAIN, self.again.as_deref())?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const REQUIRED: rt::Name = rt::name!("urn:clacks:golden", "Required");
        pub(super) const OPTIONAL: rt::Name = rt::name!("urn:clacks:golden", "Optional");
        pub(super) const REPEATED: rt::Name = rt::name!("urn:clacks:golden", "Repeated");
        pub(super) const COMPLEX: rt::Name = rt::name!("urn:clacks:golden", "Complex");
        pub(super) const COMPLEXES: rt::Name = rt::name!(
            "urn:clacks:golden", "Complexes"
        );
        pub(super) const OWN: rt::Name = rt::name!("urn:clacks:golden", "Own");
        pub(super) const X: rt::Name = rt::name!("urn:clacks:golden", "X");
        pub(super) const LIST: rt::Name = rt::name!("urn:clacks:golden", "List");
        pub(super) const THIS: rt::Name = rt::name!("urn:clacks:golden", "This");
        pub(super) const THAT: rt::Name = rt::name!("urn:clacks:golden", "That");
        pub(super) const VALUE: rt::Name = rt::name!("urn:clacks:golden", "Value");
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
macro_rules! __clacks_catalogue_8833519b7a886b49 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1 2* 3* 4* 5* 6* 7* 8* 9*\nT v int\nT v string\nT v date\nT - 11* 12*\nT m 10*\nT v ?\nT v int\nE 1 Sample 0\nE 1 Required 1\nE 1 Optional 2\nE 1 Repeated 3\nE 1 Complex 4\nE 1 Complexes 4\nE 1 Own 5\nE 1 List 6\nE 1 This 4\nE 1 That 1\nE 1 X 7\nE 1 Value 7\nE 1 Again 4\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_8833519b7a886b49 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_8833519b7a886b49!([::core::concat]);
