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
        /// Element `Option`.
        pub option: Option,
        /// Element `String`.
        pub string: rt::Option<String>,
        /// Element `Vec`.
        pub vec: rt::Vec<Vec>,
        /// Element `Box`.
        pub r#box: rt::Option<Box>,
        /// Element `Result`.
        pub result: rt::Option<Result>,
        /// Element `Some`.
        pub some: rt::Option<Some>,
        /// Element `None`.
        pub none: rt::Option<None>,
        /// Element `Ok`.
        pub ok: rt::Option<Ok>,
        /// Element `Err`.
        pub err: rt::Option<Err>,
        /// Element `Default`.
        pub default: rt::Option<Default>,
        /// Element `Clone`.
        pub clone: rt::Option<Clone>,
        /// Element `Event`.
        pub event: rt::Option<Event>,
        /// Element `Date`.
        pub date: rt::Option<Date>,
        /// Element `Choice`.
        pub choice: rt::Option<Choice>,
    }
    rt::new!(
        Sample, [option : Option], [string, vec, r#box, result, some, none, ok, err,
        default, clone, event, date, choice], []
    );
    rt::event!(Sample, names::SAMPLE, super::globals::GLOBALS, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let option = __r.required(&names::OPTION)?;
            let string = __r.optional(&names::STRING)?;
            let vec = __r.repeated(&names::VEC, 0, usize::MAX)?;
            let r#box = __r.optional(&names::BOX)?;
            let result = __r.optional(&names::RESULT)?;
            let some = __r.optional(&names::SOME)?;
            let none = __r.optional(&names::NONE)?;
            let ok = __r.optional(&names::OK)?;
            let err = __r.optional(&names::ERR)?;
            let default = __r.optional(&names::DEFAULT)?;
            let clone = __r.optional(&names::CLONE)?;
            let event = __r.optional(&names::EVENT)?;
            let date = __r.optional(&names::DATE)?;
            let choice = __r.optional(&names::CHOICE)?;
            __r.end()?;
            rt::Ok(Self {
                option,
                string,
                vec,
                r#box,
                result,
                some,
                none,
                ok,
                err,
                default,
                clone,
                event,
                date,
                choice,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::OPTION, &self.option)?;
            __w.optional(names::STRING, self.string.as_ref())?;
            __w.repeated(names::VEC, &self.vec, 0, usize::MAX)?;
            __w.optional(names::BOX, self.r#box.as_ref())?;
            __w.optional(names::RESULT, self.result.as_ref())?;
            __w.optional(names::SOME, self.some.as_ref())?;
            __w.optional(names::NONE, self.none.as_ref())?;
            __w.optional(names::OK, self.ok.as_ref())?;
            __w.optional(names::ERR, self.err.as_ref())?;
            __w.optional(names::DEFAULT, self.default.as_ref())?;
            __w.optional(names::CLONE, self.clone.as_ref())?;
            __w.optional(names::EVENT, self.event.as_ref())?;
            __w.optional(names::DATE, self.date.as_ref())?;
            __w.optional(names::CHOICE, self.choice.as_ref())?;
            rt::Ok(())
        }
    }
    /// Element `Debug` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Debug(
        /// The content.
        pub rt::String,
    );
    rt::wrapper!(Debug, rt::String, []);
    rt::event!(Debug, names::DEBUG, super::globals::GLOBALS, super::__CATALOGUE);
    /// Complex type `Choice` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Choice {
        /// One of several elements.
        pub choices: rt::Vec<ChoiceChoice>,
    }
    impl rt::Content for Choice {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::CHOICE])?;
            __r.end_attributes()?;
            let choices = __r
                .groups(0, usize::MAX, ChoiceChoice::starts, ChoiceChoice::read)?;
            __r.end()?;
            rt::Ok(Self { choices })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            for __group in &self.choices {
                __group.write(__w)?;
            }
            rt::Ok(())
        }
    }
    /// A part of `Choice`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum ChoiceChoice {
        /// Element `Ok`.
        Ok(Ok),
        /// Element `Err`.
        Err(rt::String),
        /// Element `None`.
        None(None),
    }
    impl ChoiceChoice {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::OK)? || __r.at(&names::ERR)? || __r.at(&names::NONE)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::OK)? {
                return rt::Ok(Self::Ok(__r.required(&names::OK)?));
            }
            if __r.at(&names::ERR)? {
                return rt::Ok(Self::Err(__r.required(&names::ERR)?));
            }
            if __r.at(&names::NONE)? {
                return rt::Ok(Self::None(__r.required(&names::NONE)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Ok(__v) => {
                    __w.child(names::OK, __v)?;
                }
                Self::Err(__v) => {
                    __w.child(names::ERR, __v)?;
                }
                Self::None(__v) => {
                    __w.child(names::NONE, __v)?;
                }
            }
            rt::Ok(())
        }
    }
    /// Complex type `Option` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Option {
        /// Attribute `Some`.
        pub some: rt::Option<String>,
    }
    impl rt::Content for Option {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::OPTION])?;
            let some = __r.attribute(&names::SOME2)?;
            __r.end_attributes()?;
            __r.nothing()?;
            rt::Ok(Self { some })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::SOME2, self.some.as_ref())?;
            rt::Ok(())
        }
    }
    /// Complex type `Box` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Box {
        /// Element `Box`.
        pub r#box: rt::Option<rt::Box<Box>>,
    }
    impl rt::Content for Box {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::BOX])?;
            __r.end_attributes()?;
            let r#box = __r.optional(&names::BOX)?.map(rt::Box::new);
            __r.end()?;
            rt::Ok(Self { r#box })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional(names::BOX, self.r#box.as_deref())?;
            rt::Ok(())
        }
    }
    /// Complex type `Result` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Result {
        /// One of several elements.
        pub choice: ResultChoice,
    }
    rt::new!(Result, [choice : ResultChoice], [], []);
    impl rt::Content for Result {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::RESULT])?;
            __r.end_attributes()?;
            let choice = ResultChoice::read(__r)?;
            __r.end()?;
            rt::Ok(Self { choice })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            self.choice.write(__w)?;
            rt::Ok(())
        }
    }
    /// A part of `Result`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum ResultChoice {
        /// Element `Ok`.
        Ok(Ok),
        /// Element `Err`.
        Err(Err),
    }
    impl ResultChoice {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::OK)? || __r.at(&names::ERR)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::OK)? {
                return rt::Ok(Self::Ok(__r.required(&names::OK)?));
            }
            if __r.at(&names::ERR)? {
                return rt::Ok(Self::Err(__r.required(&names::ERR)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Ok(__v) => {
                    __w.child(names::OK, __v)?;
                }
                Self::Err(__v) => {
                    __w.child(names::ERR, __v)?;
                }
            }
            rt::Ok(())
        }
    }
    /// Complex type `Ok` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Ok {}
    impl rt::Content for Ok {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::OK])?;
            __r.end_attributes()?;
            __r.nothing()?;
            rt::Ok(Self {})
        }
        fn write<'w>(&'w self, _: &mut rt::Writer<'w>) -> rt::Result<()> {
            rt::Ok(())
        }
    }
    /// Complex type `Default` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Default {
        /// Element `Default`.
        pub default: rt::Option<i32>,
    }
    impl rt::Content for Default {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::DEFAULT])?;
            __r.end_attributes()?;
            let default = __r.optional(&names::DEFAULT)?;
            __r.end()?;
            rt::Ok(Self { default })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional(names::DEFAULT, self.default.as_ref())?;
            rt::Ok(())
        }
    }
    /// Complex type `Event` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Event {
        /// The text.
        pub value: rt::String,
    }
    rt::new!(Event, [value : rt::String], [], []);
    impl rt::Content for Event {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::EVENT])?;
            __r.end_attributes()?;
            let value = __r.value::<rt::String>()?;
            rt::Ok(Self { value })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.value(&self.value)?;
            rt::Ok(())
        }
    }
    /// Simple type `String` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct String(rt::String);
    rt::restricted!(
        String(rt::String), Preserve, rt::Some(("urn:clacks:golden", "String")), [check],
        [check_literal]
    );
    impl String {
        fn check(value: &rt::String) -> rt::ValueResult<()> {
            rt::facets::max_length(value, 5)?;
            rt::Ok(())
        }
        fn check_literal(literal: &str) -> rt::ValueResult<()> {
            {
                static PATTERNS: [rt::Pattern; 1] = [rt::Pattern::lazy("[^x]*")];
                rt::check_patterns(literal, &PATTERNS, &["[^x]*"])?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `Vec` of `schema.xsd`.
    pub type Vec = rt::Vec<String>;
    /// Simple type `Some` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Some(rt::Decimal);
    rt::restricted!(
        Some(rt::Decimal), Collapse, rt::Some(("urn:clacks:golden", "Some")), [check], []
    );
    impl Some {
        fn check(value: &rt::Decimal) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::Decimal> = rt::LazyLock::new(|| rt::proved_literal(
                    "1.5",
                ));
                rt::facets::min_inclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `None` of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum None {
        /// `None`.
        None,
        /// `Some`.
        Some,
    }
    rt::enumeration!(
        None, Preserve, rt::Some(("urn:clacks:golden", "None")), [None "None", Some
        "Some"]
    );
    /// Simple type `Err` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Err(rt::Vec<String>);
    rt::restricted!(
        Err(rt::Vec < String >), Collapse, rt::Some(("urn:clacks:golden", "Err")),
        [check], []
    );
    impl Err {
        fn check(value: &rt::Vec<String>) -> rt::ValueResult<()> {
            rt::facets::min_length(value, 1)?;
            rt::Ok(())
        }
    }
    /// Simple type `Clone` of `schema.xsd`.
    pub type Clone = bool;
    /// Simple type `Date` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Date(rt::Date);
    rt::restricted!(
        Date(rt::Date), Collapse, rt::Some(("urn:clacks:golden", "Date")), [check], []
    );
    impl Date {
        fn check(value: &rt::Date) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::Date> = rt::LazyLock::new(|| rt::proved_literal(
                    "2000-01-01",
                ));
                rt::facets::min_inclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const OPTION: rt::Name = rt::name!("urn:clacks:golden", "Option");
        pub(super) const STRING: rt::Name = rt::name!("urn:clacks:golden", "String");
        pub(super) const VEC: rt::Name = rt::name!("urn:clacks:golden", "Vec");
        pub(super) const BOX: rt::Name = rt::name!("urn:clacks:golden", "Box");
        pub(super) const RESULT: rt::Name = rt::name!("urn:clacks:golden", "Result");
        pub(super) const SOME: rt::Name = rt::name!("urn:clacks:golden", "Some");
        pub(super) const NONE: rt::Name = rt::name!("urn:clacks:golden", "None");
        pub(super) const OK: rt::Name = rt::name!("urn:clacks:golden", "Ok");
        pub(super) const ERR: rt::Name = rt::name!("urn:clacks:golden", "Err");
        pub(super) const DEFAULT: rt::Name = rt::name!("urn:clacks:golden", "Default");
        pub(super) const CLONE: rt::Name = rt::name!("urn:clacks:golden", "Clone");
        pub(super) const EVENT: rt::Name = rt::name!("urn:clacks:golden", "Event");
        pub(super) const DATE: rt::Name = rt::name!("urn:clacks:golden", "Date");
        pub(super) const CHOICE: rt::Name = rt::name!("urn:clacks:golden", "Choice");
        pub(super) const DEBUG: rt::Name = rt::name!("urn:clacks:golden", "Debug");
        pub(super) const SOME2: rt::Name = rt::name!("", "Some");
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
                super::schema::Err,
            >(
                rt::Name::new("urn:clacks:golden", "Err"),
                rt::Name::new("urn:clacks:golden", "Vec"),
            ),
            rt::known_type::<
                super::schema::None,
            >(
                rt::Name::new("urn:clacks:golden", "None"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "string"),
            ),
            rt::known_type::<
                super::schema::String,
            >(
                rt::Name::new("urn:clacks:golden", "String"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "string"),
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
pub use self::schema::Debug;
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
    /// An event `Debug`.
    Debug(Debug),
}
self::schema::rt::catalogue!(
    Event, ["urn:clacks:golden"], [Sample(Sample), Debug(Debug)], __CATALOGUE
);
#[doc(hidden)]
#[allow(non_local_definitions, reason = "the catalogue may be in a function")]
#[macro_export]
macro_rules! __clacks_catalogue_c042c20c32ffc1b4 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 2 3* 4* 5* 6* 7* 8* 9* 10* 11* 12* 13* 14* 15*\nT v string\nT - @ 0 Some string\nT v string\nT v ?\nT - 22*\nT - 20* 21*\nT v decimal\nT v string =None =Some\nT -\nT v ?\nT - 19*\nT v boolean\nT v string\nT v date\nT - 16* 17* 18*\nT v int\nE 1 Sample 0\nE 1 Debug 1\nE 1 Option 2\nE 1 String 3\nE 1 Vec 4\nE 1 Box 5\nE 1 Result 6\nE 1 Some 7\nE 1 None 8\nE 1 Ok 9\nE 1 Err 10\nE 1 Default 11\nE 1 Clone 12\nE 1 Event 13\nE 1 Date 14\nE 1 Choice 15\nE 1 Ok 9\nE 1 Err 1\nE 1 None 8\nE 1 Default 16\nE 1 Ok 9\nE 1 Err 10\nE 1 Box 5\nV 0 1\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_c042c20c32ffc1b4 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_c042c20c32ffc1b4!([::core::concat]);
