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
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Default)]
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
    impl Sample {
        /// Reads and validates a document that is this element.
        ///
        /// # Errors
        /// What is not well-formed or not valid, with its place.
        pub fn from_xml(xml: &str) -> rt::Result<Self> {
            rt::from_xml(xml)
        }
        /// Writes a document that is this element.
        ///
        /// # Errors
        /// What the types cannot rule out: forbidden characters, counts out of bounds.
        pub fn to_xml(&self) -> rt::Result<rt::String> {
            rt::to_xml(self)
        }
        /// Reads and validates the form on the bus: the element `Event` that holds exactly
        /// this event.
        ///
        /// # Errors
        /// What is not well-formed or not valid, with its place.
        pub fn from_envelope(xml: &str) -> rt::Result<Self> {
            rt::from_envelope(xml)
        }
        /// Writes the form on the bus: an XML declaration and the element `Event` around
        /// this event.
        ///
        /// # Errors
        /// What the types cannot rule out: forbidden characters, counts out of bounds.
        pub fn to_envelope(&self) -> rt::Result<rt::String> {
            rt::to_envelope(self)
        }
    }
    impl rt::Element for Sample {
        const NAME: &'static rt::Name = &names::SAMPLE;
    }
    impl rt::Event for Sample {
        const KINDS: &'static [rt::EventKind] = &[rt::event_kind::<Self>()];
        fn kind(&self) -> rt::EventKind {
            <Self as rt::Event>::KINDS[0]
        }
        fn to_envelope(&self) -> rt::Result<rt::String> {
            rt::to_envelope(self)
        }
        fn from_envelope(xml: &str) -> rt::Result<Self> {
            rt::from_envelope(xml)
        }
    }
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
    impl SamplePercent {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<u8>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> u8 {
            self.0
        }
        fn check(value: u8) -> rt::ValueResult<()> {
            rt::facets::max_inclusive(&value, &100)?;
            rt::Ok(())
        }
    }
    impl rt::SimpleType for SamplePercent {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <u8 as rt::SimpleType>::from_literal(literal)?;
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(SamplePercent, u8);
    rt::literal_conversions!(SamplePercent);
    /// Simple type `Decimal` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Decimal(rt::Decimal);
    impl Decimal {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::Decimal>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::Decimal {
            self.0
        }
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
    impl rt::SimpleType for Decimal {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::Decimal as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Decimal, rt::Decimal);
    rt::literal_conversions!(Decimal);
    /// Simple type `Date` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Date(rt::Date);
    impl Date {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::Date>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::Date {
            self.0
        }
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
    impl rt::SimpleType for Date {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::Date as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Date, rt::Date);
    rt::literal_conversions!(Date);
    /// Simple type `Int` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Int(i32);
    impl Int {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<i32>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> i32 {
            self.0
        }
        fn check(value: i32) -> rt::ValueResult<()> {
            rt::facets::min_exclusive(&value, &-2_147_483_648)?;
            rt::facets::max_inclusive(&value, &1_000_000)?;
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Int {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <i32 as rt::SimpleType>::from_literal(literal)?;
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Int, i32);
    rt::literal_conversions!(Int);
    /// Simple type `Byte` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Byte(i8);
    impl Byte {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<i8>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> i8 {
            self.0
        }
        fn check(value: i8) -> rt::ValueResult<()> {
            rt::facets::min_inclusive(&value, &-128)?;
            rt::facets::max_exclusive(&value, &127)?;
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Byte {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <i8 as rt::SimpleType>::from_literal(literal)?;
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Byte, i8);
    rt::literal_conversions!(Byte);
    /// Simple type `Long` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Long(i64);
    impl Long {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<i64>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> i64 {
            self.0
        }
        fn check(value: i64) -> rt::ValueResult<()> {
            rt::facets::total_digits(&value, 5)?;
            rt::facets::min_inclusive(&value, &-9_223_372_036_854_775_808)?;
            rt::facets::max_inclusive(&value, &9_223_372_036_854_775_807)?;
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Long {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <i64 as rt::SimpleType>::from_literal(literal)?;
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Long, i64);
    rt::literal_conversions!(Long);
    /// Simple type `Integer` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Integer(rt::Integer);
    impl Integer {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::Integer>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::Integer {
            self.0
        }
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
    impl rt::SimpleType for Integer {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::Integer as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Integer, rt::Integer);
    rt::literal_conversions!(Integer);
    /// Simple type `Positive` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Positive(rt::PositiveInteger);
    impl Positive {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::PositiveInteger>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::PositiveInteger {
            self.0
        }
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
    impl rt::SimpleType for Positive {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::PositiveInteger as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Positive, rt::PositiveInteger);
    rt::literal_conversions!(Positive);
    /// Simple type `Float` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Float(rt::Float);
    impl Float {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::Float>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::Float {
            self.0
        }
        fn check(value: rt::Float) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::Float> = rt::LazyLock::new(|| rt::proved_literal(
                    "0",
                ));
                rt::facets::min_exclusive(&value, &*BOUND)?;
            }
            {
                static BOUND: rt::LazyLock<rt::Float> = rt::LazyLock::new(|| rt::proved_literal(
                    "INF",
                ));
                rt::facets::max_inclusive(&value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Float {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::Float as rt::SimpleType>::from_literal(literal)?;
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Float, rt::Float);
    rt::literal_conversions!(Float);
    /// Simple type `Double` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq)]
    pub struct Double(f64);
    impl Double {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<f64>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> f64 {
            self.0
        }
        fn check(value: f64) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<f64> = rt::LazyLock::new(|| rt::proved_literal(
                    "-1e3",
                ));
                rt::facets::min_inclusive(&value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Double {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <f64 as rt::SimpleType>::from_literal(literal)?;
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Double, f64);
    rt::literal_conversions!(Double);
    /// Simple type `Time` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Time(rt::Time);
    impl Time {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::Time>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::Time {
            self.0
        }
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
    impl rt::SimpleType for Time {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::Time as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Time, rt::Time);
    rt::literal_conversions!(Time);
    /// Simple type `DateTime` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct DateTime(rt::DateTime);
    impl DateTime {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::DateTime>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::DateTime {
            self.0
        }
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
    impl rt::SimpleType for DateTime {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::DateTime as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(DateTime, rt::DateTime);
    rt::literal_conversions!(DateTime);
    /// Simple type `Duration` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Duration(rt::Duration);
    impl Duration {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::Duration>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::Duration {
            self.0
        }
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
    impl rt::SimpleType for Duration {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::Duration as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Duration, rt::Duration);
    rt::literal_conversions!(Duration);
    /// Simple type `Year` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Year(rt::GYear);
    impl Year {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::GYear>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::GYear {
            self.0
        }
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
    impl rt::SimpleType for Year {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::GYear as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Year, rt::GYear);
    rt::literal_conversions!(Year);
    /// Simple type `Month` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Month(rt::GMonth);
    impl Month {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::GMonth>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::GMonth {
            self.0
        }
        fn check(value: rt::GMonth) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::GMonth> = rt::LazyLock::new(|| rt::proved_literal(
                    "--06",
                ));
                rt::facets::min_inclusive(&value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Month {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::GMonth as rt::SimpleType>::from_literal(literal)?;
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Month, rt::GMonth);
    rt::literal_conversions!(Month);
    /// Simple type `Day` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Day(rt::GDay);
    impl Day {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::GDay>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::GDay {
            self.0
        }
        fn check(value: rt::GDay) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::GDay> = rt::LazyLock::new(|| rt::proved_literal(
                    "---10",
                ));
                rt::facets::min_inclusive(&value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Day {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::GDay as rt::SimpleType>::from_literal(literal)?;
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Day, rt::GDay);
    rt::literal_conversions!(Day);
    /// Simple type `MonthDay` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct MonthDay(rt::GMonthDay);
    impl MonthDay {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::GMonthDay>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::GMonthDay {
            self.0
        }
        fn check(value: rt::GMonthDay) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::GMonthDay> = rt::LazyLock::new(|| rt::proved_literal(
                    "--06-10",
                ));
                rt::facets::min_inclusive(&value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    impl rt::SimpleType for MonthDay {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::GMonthDay as rt::SimpleType>::from_literal(literal)?;
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(MonthDay, rt::GMonthDay);
    rt::literal_conversions!(MonthDay);
    /// Simple type `YearMonth` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct YearMonth(rt::GYearMonth);
    impl YearMonth {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<rt::GYearMonth>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> rt::GYearMonth {
            self.0
        }
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
    impl rt::SimpleType for YearMonth {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <rt::GYearMonth as rt::SimpleType>::from_literal(literal)?;
            Self::check(&value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(YearMonth, rt::GYearMonth);
    rt::literal_conversions!(YearMonth);
    /// Simple type `Narrow` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Narrow(i32);
    impl Narrow {
        /// The value, if the schema allows it.
        ///
        /// # Errors
        /// The facet that forbids the value.
        pub fn new(value: impl rt::Into<i32>) -> rt::ValueResult<Self> {
            let value = value.into();
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        /// The value without its guarantee.
        #[must_use]
        pub fn into_inner(self) -> i32 {
            self.0
        }
        fn check(value: i32) -> rt::ValueResult<()> {
            rt::facets::min_inclusive(&value, &0)?;
            rt::facets::max_exclusive(&value, &1_000_000)?;
            rt::Ok(())
        }
    }
    impl rt::SimpleType for Narrow {
        const WHITE_SPACE: rt::WhiteSpace = rt::WhiteSpace::Collapse;
        fn from_literal(literal: &str) -> rt::ValueResult<Self> {
            let value = <i32 as rt::SimpleType>::from_literal(literal)?;
            Self::check(value)?;
            rt::Ok(Self(value))
        }
        fn write_literal(&self, out: &mut rt::String) {
            rt::SimpleType::write_literal(&self.0, out);
        }
    }
    rt::restricted!(Narrow, i32);
    rt::literal_conversions!(Narrow);
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::Name::new("urn:clacks:golden", "Sample");
        pub(super) const PERCENT: rt::Name = rt::Name::new("", "percent");
        pub(super) const DECIMAL: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Decimal",
        );
        pub(super) const DATE: rt::Name = rt::Name::new("urn:clacks:golden", "Date");
        pub(super) const INT: rt::Name = rt::Name::new("urn:clacks:golden", "Int");
        pub(super) const BYTE: rt::Name = rt::Name::new("urn:clacks:golden", "Byte");
        pub(super) const LONG: rt::Name = rt::Name::new("urn:clacks:golden", "Long");
        pub(super) const INTEGER: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Integer",
        );
        pub(super) const POSITIVE: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Positive",
        );
        pub(super) const FLOAT: rt::Name = rt::Name::new("urn:clacks:golden", "Float");
        pub(super) const DOUBLE: rt::Name = rt::Name::new("urn:clacks:golden", "Double");
        pub(super) const TIME: rt::Name = rt::Name::new("urn:clacks:golden", "Time");
        pub(super) const DATE_TIME: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "DateTime",
        );
        pub(super) const DURATION: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Duration",
        );
        pub(super) const YEAR: rt::Name = rt::Name::new("urn:clacks:golden", "Year");
        pub(super) const MONTH: rt::Name = rt::Name::new("urn:clacks:golden", "Month");
        pub(super) const DAY: rt::Name = rt::Name::new("urn:clacks:golden", "Day");
        pub(super) const MONTH_DAY: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "MonthDay",
        );
        pub(super) const YEAR_MONTH: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "YearMonth",
        );
        pub(super) const NARROW: rt::Name = rt::Name::new("urn:clacks:golden", "Narrow");
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
    clippy::too_many_lines,
    reason = "types are as large as the schema's"
)]
#[allow(dead_code, reason = "how a group starts matters only where it may be absent")]
#[allow(unused_qualifications, reason = "names of the prelude may be the schema's too")]
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum Event {
    /// An event `Sample`.
    Sample(self::schema::Sample),
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
    clippy::too_many_lines,
    reason = "types are as large as the schema's"
)]
#[allow(dead_code, reason = "how a group starts matters only where it may be absent")]
#[allow(unused_qualifications, reason = "names of the prelude may be the schema's too")]
const _: () = {
    use ::clacks::__private_0_1 as rt;
    impl rt::From<self::schema::Sample> for Event {
        fn from(event: self::schema::Sample) -> Self {
            Self::Sample(event)
        }
    }
    impl rt::Event for Event {
        const KINDS: &'static [rt::EventKind] = &[
            rt::event_kind::<self::schema::Sample>(),
        ];
        fn kind(&self) -> rt::EventKind {
            match self {
                Self::Sample(_) => rt::event_kind::<self::schema::Sample>(),
            }
        }
        fn to_envelope(&self) -> rt::Result<rt::String> {
            match self {
                Self::Sample(event) => rt::to_envelope(event),
            }
        }
        fn from_envelope(xml: &str) -> rt::Result<Self> {
            const ENVELOPES: &[rt::Name] = &[
                rt::Name::new("urn:clacks:golden", "Event"),
            ];
            let mut envelope = rt::Envelope::open(xml, ENVELOPES)?;
            if envelope.holds(<self::schema::Sample as rt::Element>::NAME)? {
                return envelope.read().map(Self::Sample);
            }
            rt::Err(envelope.unexpected())
        }
    }
};
