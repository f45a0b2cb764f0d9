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
        /// Element `Longer`.
        pub longer: Longer,
        /// Element `Shorter`.
        pub shorter: Shorter,
        /// Element `Price`.
        pub price: Price,
        /// Element `Final`.
        pub r#final: rt::Option<SampleFinal>,
    }
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let longer = __r.required(&names::LONGER)?;
            let shorter = __r.required(&names::SHORTER)?;
            let price = __r.required(&names::PRICE)?;
            let r#final = __r.optional(&names::FINAL)?;
            __r.end()?;
            rt::Ok(Self {
                longer,
                shorter,
                price,
                r#final,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::LONGER, &self.longer)?;
            __w.child(names::SHORTER, &self.shorter)?;
            __w.child(names::PRICE, &self.price)?;
            __w.optional(names::FINAL, self.r#final.as_ref())?;
            rt::Ok(())
        }
    }
    /// Complex type `Base` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Base {
        /// Attribute `a`.
        pub a: rt::Option<i32>,
        /// Element `A`.
        pub a2: i32,
    }
    impl rt::Content for Base {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let a = __r.attribute(&names::A)?;
            __r.end_attributes()?;
            let a2 = __r.required(&names::A2)?;
            __r.end()?;
            rt::Ok(Self { a, a2 })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::A, self.a.as_ref())?;
            __w.child(names::A2, &self.a2)?;
            rt::Ok(())
        }
    }
    /// Complex type `Longer` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Longer {
        /// Attribute `a`.
        pub a: rt::Option<i32>,
        /// Attribute `b`.
        pub b: i32,
        /// Element `A`.
        pub a2: i32,
        /// One of several elements.
        pub choice: LongerChoice,
    }
    impl rt::Content for Longer {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let a = __r.attribute(&names::A)?;
            let b = __r.required_attribute(&names::B)?;
            __r.end_attributes()?;
            let a2 = __r.required(&names::A2)?;
            let choice = LongerChoice::read(__r)?;
            __r.end()?;
            rt::Ok(Self { a, b, a2, choice })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::A, self.a.as_ref())?;
            __w.attribute(names::B, &self.b)?;
            __w.child(names::A2, &self.a2)?;
            self.choice.write(__w)?;
            rt::Ok(())
        }
    }
    /// A part of `Longer`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum LongerChoice {
        /// Element `B`.
        B(i32),
        /// Element `C`.
        C(i32),
    }
    impl LongerChoice {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::B2)? || __r.at(&names::C)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::B2)? {
                return rt::Ok(Self::B(__r.required(&names::B2)?));
            }
            if __r.at(&names::C)? {
                return rt::Ok(Self::C(__r.required(&names::C)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::B(__v) => {
                    __w.child(names::B2, __v)?;
                }
                Self::C(__v) => {
                    __w.child(names::C, __v)?;
                }
            }
            rt::Ok(())
        }
    }
    /// Complex type `Shorter` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Shorter {
        /// Attribute `b`.
        pub b: i32,
        /// Element `A`.
        pub a: i8,
        /// Element `C`.
        pub c: i32,
    }
    impl rt::Content for Shorter {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let b = __r.required_attribute(&names::B)?;
            __r.end_attributes()?;
            let a = __r.required(&names::A2)?;
            let c = __r.required(&names::C)?;
            __r.end()?;
            rt::Ok(Self { b, a, c })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.attribute(names::B, &self.b)?;
            __w.child(names::A2, &self.a)?;
            __w.child(names::C, &self.c)?;
            rt::Ok(())
        }
    }
    /// Element `Final` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleFinal {
        /// Attribute `b`.
        pub b: i32,
        /// Attribute `c`.
        pub c: rt::Option<i32>,
        /// Element `A`.
        pub a: i8,
        /// Element `C`.
        pub c2: i32,
    }
    impl rt::Content for SampleFinal {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let b = __r.required_attribute(&names::B)?;
            let c = __r.attribute(&names::C2)?;
            __r.end_attributes()?;
            let a = __r.required(&names::A2)?;
            let c2 = __r.required(&names::C)?;
            __r.end()?;
            rt::Ok(Self { b, c, a, c2 })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.attribute(names::B, &self.b)?;
            __w.optional_attribute(names::C2, self.c.as_ref())?;
            __w.child(names::A2, &self.a)?;
            __w.child(names::C, &self.c2)?;
            rt::Ok(())
        }
    }
    /// Complex type `Money` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Money {
        /// Attribute `currency`.
        pub currency: rt::Option<rt::Token>,
        /// The text.
        pub value: rt::Decimal,
    }
    impl rt::Content for Money {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let currency = __r.attribute(&names::CURRENCY)?;
            __r.end_attributes()?;
            let value = __r.value::<rt::Decimal>()?;
            rt::Ok(Self { currency, value })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::CURRENCY, self.currency.as_ref())?;
            __w.value(&self.value)?;
            rt::Ok(())
        }
    }
    /// Complex type `Price` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Price {
        /// Attribute `currency`.
        pub currency: PriceCurrency,
        /// The text.
        pub value: PriceValue,
    }
    impl rt::Content for Price {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let currency = __r.required_attribute(&names::CURRENCY)?;
            __r.end_attributes()?;
            let value = __r.value::<PriceValue>()?;
            rt::Ok(Self { currency, value })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.attribute(names::CURRENCY, &self.currency)?;
            __w.value(&self.value)?;
            rt::Ok(())
        }
    }
    /// A simple type of `schema.xsd`.
    #[derive(rt::Clone, rt::Copy, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum PriceCurrency {
        /// `EUR`.
        Eur,
        /// `CHF`.
        Chf,
    }
    rt::enumeration!(PriceCurrency, Collapse, rt::None, [Eur "EUR", Chf "CHF"]);
    /// A simple type of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct PriceValue(rt::Decimal);
    rt::restricted!(PriceValue(rt::Decimal), Collapse, rt::None, [check], []);
    impl PriceValue {
        fn check(value: &rt::Decimal) -> rt::ValueResult<()> {
            rt::facets::fraction_digits(value, 2)?;
            {
                static BOUND: rt::LazyLock<rt::Decimal> = rt::LazyLock::new(|| rt::proved_literal(
                    "0",
                ));
                rt::facets::min_inclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::Name::new("urn:clacks:golden", "Sample");
        pub(super) const LONGER: rt::Name = rt::Name::new("urn:clacks:golden", "Longer");
        pub(super) const SHORTER: rt::Name = rt::Name::new(
            "urn:clacks:golden",
            "Shorter",
        );
        pub(super) const PRICE: rt::Name = rt::Name::new("urn:clacks:golden", "Price");
        pub(super) const FINAL: rt::Name = rt::Name::new("urn:clacks:golden", "Final");
        pub(super) const A: rt::Name = rt::Name::new("", "a");
        pub(super) const A2: rt::Name = rt::Name::new("urn:clacks:golden", "A");
        pub(super) const B: rt::Name = rt::Name::new("", "b");
        pub(super) const B2: rt::Name = rt::Name::new("urn:clacks:golden", "B");
        pub(super) const C: rt::Name = rt::Name::new("urn:clacks:golden", "C");
        pub(super) const C2: rt::Name = rt::Name::new("", "c");
        pub(super) const CURRENCY: rt::Name = rt::Name::new("", "currency");
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
    Sample(Sample),
}
::clacks::__private_0_1::catalogue!(Event, ["urn:clacks:golden"], [Sample(Sample)]);
