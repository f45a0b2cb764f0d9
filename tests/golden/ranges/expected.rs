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
        /// Attribute `percent`.
        pub percent: rt::Option<SamplePercent>,
        /// Element `Decimal`.
        pub decimal: rt::Option<Decimal>,
        /// Element `Date`.
        pub date: rt::Option<Date>,
        /// Element `Int`.
        pub int: rt::Option<Int>,
        /// Element `Byte`.
        pub byte: rt::Option<Byte>,
        /// Element `Long`.
        pub long: rt::Option<Long>,
        /// Element `Integer`.
        pub integer: rt::Option<Integer>,
        /// Element `Positive`.
        pub positive: rt::Option<Positive>,
        /// Element `Float`.
        pub float: rt::Option<Float>,
        /// Element `Double`.
        pub double: rt::Option<Double>,
        /// Element `Time`.
        pub time: rt::Option<Time>,
        /// Element `DateTime`.
        pub date_time: rt::Option<DateTime>,
        /// Element `Duration`.
        pub duration: rt::Option<Duration>,
        /// Element `Year`.
        pub year: rt::Option<Year>,
        /// Element `Month`.
        pub month: rt::Option<Month>,
        /// Element `Day`.
        pub day: rt::Option<Day>,
        /// Element `MonthDay`.
        pub month_day: rt::Option<MonthDay>,
        /// Element `YearMonth`.
        pub year_month: rt::Option<YearMonth>,
        /// Element `Narrow`.
        pub narrow: rt::Option<Narrow>,
    }
    rt::event!(Sample, names::SAMPLE, super::globals::GLOBALS, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let percent = __r.attribute(&names::PERCENT)?;
            __r.end_attributes()?;
            let decimal = __r.optional(&names::DECIMAL)?;
            let date = __r.optional(&names::DATE)?;
            let int = __r.optional(&names::INT)?;
            let byte = __r.optional(&names::BYTE)?;
            let long = __r.optional(&names::LONG)?;
            let integer = __r.optional(&names::INTEGER)?;
            let positive = __r.optional(&names::POSITIVE)?;
            let float = __r.optional(&names::FLOAT)?;
            let double = __r.optional(&names::DOUBLE)?;
            let time = __r.optional(&names::TIME)?;
            let date_time = __r.optional(&names::DATE_TIME)?;
            let duration = __r.optional(&names::DURATION)?;
            let year = __r.optional(&names::YEAR)?;
            let month = __r.optional(&names::MONTH)?;
            let day = __r.optional(&names::DAY)?;
            let month_day = __r.optional(&names::MONTH_DAY)?;
            let year_month = __r.optional(&names::YEAR_MONTH)?;
            let narrow = __r.optional(&names::NARROW)?;
            __r.end()?;
            rt::Ok(Self {
                percent,
                decimal,
                date,
                int,
                byte,
                long,
                integer,
                positive,
                float,
                double,
                time,
                date_time,
                duration,
                year,
                month,
                day,
                month_day,
                year_month,
                narrow,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::PERCENT, self.percent.as_ref())?;
            __w.optional(names::DECIMAL, self.decimal.as_ref())?;
            __w.optional(names::DATE, self.date.as_ref())?;
            __w.optional(names::INT, self.int.as_ref())?;
            __w.optional(names::BYTE, self.byte.as_ref())?;
            __w.optional(names::LONG, self.long.as_ref())?;
            __w.optional(names::INTEGER, self.integer.as_ref())?;
            __w.optional(names::POSITIVE, self.positive.as_ref())?;
            __w.optional(names::FLOAT, self.float.as_ref())?;
            __w.optional(names::DOUBLE, self.double.as_ref())?;
            __w.optional(names::TIME, self.time.as_ref())?;
            __w.optional(names::DATE_TIME, self.date_time.as_ref())?;
            __w.optional(names::DURATION, self.duration.as_ref())?;
            __w.optional(names::YEAR, self.year.as_ref())?;
            __w.optional(names::MONTH, self.month.as_ref())?;
            __w.optional(names::DAY, self.day.as_ref())?;
            __w.optional(names::MONTH_DAY, self.month_day.as_ref())?;
            __w.optional(names::YEAR_MONTH, self.year_month.as_ref())?;
            __w.optional(names::NARROW, self.narrow.as_ref())?;
            rt::Ok(())
        }
    }
    /// A simple type of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SamplePercent(u8);
    rt::restricted!(SamplePercent(u8), Collapse, rt::None, [check], []);
    impl SamplePercent {
        fn check(value: &u8) -> rt::ValueResult<()> {
            rt::facets::max_inclusive(value, &100)?;
            rt::Ok(())
        }
    }
    /// Simple type `Decimal` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Decimal(rt::Decimal);
    rt::restricted!(
        Decimal(rt::Decimal), Collapse, rt::Some(("urn:clacks:golden", "Decimal")),
        [check], []
    );
    impl Decimal {
        fn check(value: &rt::Decimal) -> rt::ValueResult<()> {
            rt::facets::total_digits(value, 22)?;
            rt::facets::fraction_digits(value, 2)?;
            {
                static BOUND: rt::LazyLock<rt::Decimal> = rt::LazyLock::new(|| rt::proved_literal(
                    "-0.5",
                ));
                rt::facets::min_inclusive(value, &*BOUND)?;
            }
            {
                static BOUND: rt::LazyLock<rt::Decimal> = rt::LazyLock::new(|| rt::proved_literal(
                    "12345678901234567890.5",
                ));
                rt::facets::max_exclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
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
            {
                static BOUND: rt::LazyLock<rt::Date> = rt::LazyLock::new(|| rt::proved_literal(
                    "2099-12-31",
                ));
                rt::facets::max_inclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `Int` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Int(i32);
    rt::restricted!(
        Int(i32), Collapse, rt::Some(("urn:clacks:golden", "Int")), [check], []
    );
    impl Int {
        fn check(value: &i32) -> rt::ValueResult<()> {
            rt::facets::min_exclusive(value, &-2_147_483_648)?;
            rt::facets::max_inclusive(value, &1_000_000)?;
            rt::Ok(())
        }
    }
    /// Simple type `Byte` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Byte(i8);
    rt::restricted!(
        Byte(i8), Collapse, rt::Some(("urn:clacks:golden", "Byte")), [check], []
    );
    impl Byte {
        fn check(value: &i8) -> rt::ValueResult<()> {
            rt::facets::min_inclusive(value, &-128)?;
            rt::facets::max_exclusive(value, &127)?;
            rt::Ok(())
        }
    }
    /// Simple type `Long` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Long(i64);
    rt::restricted!(
        Long(i64), Collapse, rt::Some(("urn:clacks:golden", "Long")), [check], []
    );
    impl Long {
        fn check(value: &i64) -> rt::ValueResult<()> {
            rt::facets::total_digits(value, 5)?;
            rt::facets::min_inclusive(value, &-9_223_372_036_854_775_808)?;
            rt::facets::max_inclusive(value, &9_223_372_036_854_775_807)?;
            rt::Ok(())
        }
    }
    /// Simple type `Integer` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Integer(rt::Integer);
    rt::restricted!(
        Integer(rt::Integer), Collapse, rt::Some(("urn:clacks:golden", "Integer")),
        [check], []
    );
    impl Integer {
        fn check(value: &rt::Integer) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::Integer> = rt::LazyLock::new(|| rt::proved_literal(
                    "-100000000000000000000",
                ));
                rt::facets::min_inclusive(value, &*BOUND)?;
            }
            {
                static BOUND: rt::LazyLock<rt::Integer> = rt::LazyLock::new(|| rt::proved_literal(
                    "100000000000000000000",
                ));
                rt::facets::max_exclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `Positive` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Positive(rt::PositiveInteger);
    rt::restricted!(
        Positive(rt::PositiveInteger), Collapse, rt::Some(("urn:clacks:golden",
        "Positive")), [check], []
    );
    impl Positive {
        fn check(value: &rt::PositiveInteger) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::PositiveInteger> = rt::LazyLock::new(|| rt::proved_literal(
                    "007",
                ));
                rt::facets::max_inclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `Float` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Float(rt::Float);
    rt::restricted!(
        Float(rt::Float), Collapse, rt::Some(("urn:clacks:golden", "Float")), [check], []
    );
    impl Float {
        fn check(value: &rt::Float) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::Float> = rt::LazyLock::new(|| rt::proved_literal(
                    "0",
                ));
                rt::facets::min_exclusive(value, &*BOUND)?;
            }
            {
                static BOUND: rt::LazyLock<rt::Float> = rt::LazyLock::new(|| rt::proved_literal(
                    "INF",
                ));
                rt::facets::max_inclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `Double` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Double(rt::Double);
    rt::restricted!(
        Double(rt::Double), Collapse, rt::Some(("urn:clacks:golden", "Double")), [check],
        []
    );
    impl Double {
        fn check(value: &rt::Double) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::Double> = rt::LazyLock::new(|| rt::proved_literal(
                    "-1e3",
                ));
                rt::facets::min_inclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `Time` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Time(rt::Time);
    rt::restricted!(
        Time(rt::Time), Collapse, rt::Some(("urn:clacks:golden", "Time")), [check], []
    );
    impl Time {
        fn check(value: &rt::Time) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::Time> = rt::LazyLock::new(|| rt::proved_literal(
                    "08:00:00",
                ));
                rt::facets::min_inclusive(value, &*BOUND)?;
            }
            {
                static BOUND: rt::LazyLock<rt::Time> = rt::LazyLock::new(|| rt::proved_literal(
                    "18:00:00",
                ));
                rt::facets::max_exclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `DateTime` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct DateTime(rt::DateTime);
    rt::restricted!(
        DateTime(rt::DateTime), Collapse, rt::Some(("urn:clacks:golden", "DateTime")),
        [check], []
    );
    impl DateTime {
        fn check(value: &rt::DateTime) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::DateTime> = rt::LazyLock::new(|| rt::proved_literal(
                    "2000-01-01T00:00:00Z",
                ));
                rt::facets::min_inclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `Duration` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Duration(rt::Duration);
    rt::restricted!(
        Duration(rt::Duration), Collapse, rt::Some(("urn:clacks:golden", "Duration")),
        [check], []
    );
    impl Duration {
        fn check(value: &rt::Duration) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::Duration> = rt::LazyLock::new(|| rt::proved_literal(
                    "PT0S",
                ));
                rt::facets::min_inclusive(value, &*BOUND)?;
            }
            {
                static BOUND: rt::LazyLock<rt::Duration> = rt::LazyLock::new(|| rt::proved_literal(
                    "P1M",
                ));
                rt::facets::max_inclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `Year` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Year(rt::GYear);
    rt::restricted!(
        Year(rt::GYear), Collapse, rt::Some(("urn:clacks:golden", "Year")), [check], []
    );
    impl Year {
        fn check(value: &rt::GYear) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::GYear> = rt::LazyLock::new(|| rt::proved_literal(
                    "1970",
                ));
                rt::facets::min_inclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `Month` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Month(rt::GMonth);
    rt::restricted!(
        Month(rt::GMonth), Collapse, rt::Some(("urn:clacks:golden", "Month")), [check],
        []
    );
    impl Month {
        fn check(value: &rt::GMonth) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::GMonth> = rt::LazyLock::new(|| rt::proved_literal(
                    "--06",
                ));
                rt::facets::min_inclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `Day` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Day(rt::GDay);
    rt::restricted!(
        Day(rt::GDay), Collapse, rt::Some(("urn:clacks:golden", "Day")), [check], []
    );
    impl Day {
        fn check(value: &rt::GDay) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::GDay> = rt::LazyLock::new(|| rt::proved_literal(
                    "---10",
                ));
                rt::facets::min_inclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `MonthDay` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct MonthDay(rt::GMonthDay);
    rt::restricted!(
        MonthDay(rt::GMonthDay), Collapse, rt::Some(("urn:clacks:golden", "MonthDay")),
        [check], []
    );
    impl MonthDay {
        fn check(value: &rt::GMonthDay) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::GMonthDay> = rt::LazyLock::new(|| rt::proved_literal(
                    "--06-10",
                ));
                rt::facets::min_inclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `YearMonth` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct YearMonth(rt::GYearMonth);
    rt::restricted!(
        YearMonth(rt::GYearMonth), Collapse, rt::Some(("urn:clacks:golden",
        "YearMonth")), [check], []
    );
    impl YearMonth {
        fn check(value: &rt::GYearMonth) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::GYearMonth> = rt::LazyLock::new(|| rt::proved_literal(
                    "2000-06",
                ));
                rt::facets::min_inclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    /// Simple type `Narrow` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Narrow(i32);
    rt::restricted!(
        Narrow(i32), Collapse, rt::Some(("urn:clacks:golden", "Narrow")), [check], []
    );
    impl Narrow {
        fn check(value: &i32) -> rt::ValueResult<()> {
            rt::facets::min_inclusive(value, &0)?;
            rt::facets::max_exclusive(value, &1_000_000)?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const PERCENT: rt::Name = rt::name!("", "percent");
        pub(super) const DECIMAL: rt::Name = rt::name!("urn:clacks:golden", "Decimal");
        pub(super) const DATE: rt::Name = rt::name!("urn:clacks:golden", "Date");
        pub(super) const INT: rt::Name = rt::name!("urn:clacks:golden", "Int");
        pub(super) const BYTE: rt::Name = rt::name!("urn:clacks:golden", "Byte");
        pub(super) const LONG: rt::Name = rt::name!("urn:clacks:golden", "Long");
        pub(super) const INTEGER: rt::Name = rt::name!("urn:clacks:golden", "Integer");
        pub(super) const POSITIVE: rt::Name = rt::name!("urn:clacks:golden", "Positive");
        pub(super) const FLOAT: rt::Name = rt::name!("urn:clacks:golden", "Float");
        pub(super) const DOUBLE: rt::Name = rt::name!("urn:clacks:golden", "Double");
        pub(super) const TIME: rt::Name = rt::name!("urn:clacks:golden", "Time");
        pub(super) const DATE_TIME: rt::Name = rt::name!(
            "urn:clacks:golden", "DateTime"
        );
        pub(super) const DURATION: rt::Name = rt::name!("urn:clacks:golden", "Duration");
        pub(super) const YEAR: rt::Name = rt::name!("urn:clacks:golden", "Year");
        pub(super) const MONTH: rt::Name = rt::name!("urn:clacks:golden", "Month");
        pub(super) const DAY: rt::Name = rt::name!("urn:clacks:golden", "Day");
        pub(super) const MONTH_DAY: rt::Name = rt::name!(
            "urn:clacks:golden", "MonthDay"
        );
        pub(super) const YEAR_MONTH: rt::Name = rt::name!(
            "urn:clacks:golden", "YearMonth"
        );
        pub(super) const NARROW: rt::Name = rt::name!("urn:clacks:golden", "Narrow");
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
                super::schema::Narrow,
            >(
                rt::Name::new("urn:clacks:golden", "Narrow"),
                rt::Name::new("urn:clacks:golden", "Int"),
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
macro_rules! __clacks_catalogue_5e054985c788a308 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1* 2* 3* 4* 5* 6* 7* 8* 9* 10* 11* 12* 13* 14* 15* 16* 17* 18* @ 0 percent unsignedByte\nT v decimal\nT v date\nT v int\nT v byte\nT v long\nT v integer\nT v positiveInteger\nT v float\nT v double\nT v time\nT v dateTime\nT v duration\nT v gYear\nT v gMonth\nT v gDay\nT v gMonthDay\nT v gYearMonth\nT v int\nE 1 Sample 0\nE 1 Decimal 1\nE 1 Date 2\nE 1 Int 3\nE 1 Byte 4\nE 1 Long 5\nE 1 Integer 6\nE 1 Positive 7\nE 1 Float 8\nE 1 Double 9\nE 1 Time 10\nE 1 DateTime 11\nE 1 Duration 12\nE 1 Year 13\nE 1 Month 14\nE 1 Day 15\nE 1 MonthDay 16\nE 1 YearMonth 17\nE 1 Narrow 18\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_5e054985c788a308 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_5e054985c788a308!([::core::concat]);
